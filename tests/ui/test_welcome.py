"""The first page: one Enter to the example, a list becomes people, and then a year is planned."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.rows import CircleMeetings
from leerkring.app.people.rows import PeopleList
from leerkring.app.workspace import Workspace
from leerkring.domain.organisation import HolidayRegion
from leerkring.exchange.tables import FileTables
from leerkring.solver.circle_solver import CircleSolver
from leerkring.ui.application import WindowHost
from leerkring.ui.importing.words import LABELS
from leerkring.ui.navigation import Place
from leerkring.ui.planning.page import PlanPage
from leerkring.ui.welcome.choices import BigChoice
from leerkring.ui.welcome.page import WelcomePage
from support.inputs import InputCounter
from support.plan_scene import plan_workspace
from support.plan_window import OpenHost, PeopleSample, YearSample
from support.windows import AnsweringDialogs

LIST = """Naam;E-mail;Functie;Werkdagen
Anna de Vries;anna@voorbeeld.nl;pedagogisch medewerker;ma di do
Bram Jansen;bram@voorbeeld.nl;pedagogisch medewerker;ma-vr
Chantal Visser;chantal@voorbeeld.nl;pedagogisch medewerker;di do vr
Daan Mulder;daan@voorbeeld.nl;pedagogisch coach;ma-do
Els Brouwer;els@voorbeeld.nl;pedagogisch medewerker;di wo do
Fatima Bakker;fatima@voorbeeld.nl;pedagogisch medewerker;ma do vr
"""


class Program:
    """What the program around the page was asked to do."""

    def __init__(self) -> None:
        self.opened: list[object] = []

    def open_example(self) -> None:
        self.opened.append("example")

    def open_file(self, path: Path) -> None:
        self.opened.append(path)


class WelcomeScene:
    """An empty file in a window, a list on disk, and a dialog that answers with it."""

    def __init__(
        self, host: WindowHost, workspace: Workspace, program: Program, qtbot: QtBot
    ) -> None:
        self._qtbot = qtbot
        self.host = host
        self.workspace = workspace
        self.program = program

    @property
    def welcome(self) -> WelcomePage:
        return cast("WelcomePage", self.host.window.page)

    @property
    def here(self) -> str:
        page = self.host.window.page
        return page.name if page else ""

    @property
    def names(self) -> list[str]:
        return [person.name for person in self.workspace.ask(PeopleList())]

    def press(self, key: Qt.Key, chord: Qt.KeyboardModifier | None = None) -> None:
        window = self.host.window
        window.activateWindow()  # offscreen a window may lose this by itself
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, key, chord or Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendPostedEvents()


MakeScene = Callable[..., WelcomeScene]


@pytest.fixture
def team_list(tmp_path: Path) -> Path:
    file = tmp_path / "team.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


@pytest.fixture
def scene(open_window: OpenHost, qtbot: QtBot) -> MakeScene:
    def make(*answers: Path, **look: object) -> WelcomeScene:
        workspace, program = plan_workspace(()), Program()
        solver = CircleSolver()
        pages = {
            "welcome": lambda services: WelcomePage(services, program, FileTables()),
            "plan": lambda services: PlanPage(services, solver),
            "year": YearSample,
            "people": PeopleSample,
        }
        dialogs = AnsweringDialogs(files=[str(path) for path in answers])
        shown = {"language": "en", **look}
        host = open_window(
            pages, workspace=workspace, start=Place("welcome"), labels=LABELS, dialogs=dialogs,
            **shown,
        )  # fmt: skip
        return WelcomeScene(host, workspace, program, qtbot)

    return make


# ---- how to begin -------------------------------------------------------------------------------


def test_one_enter_opens_the_example_team(scene: MakeScene, inputs: InputCounter) -> None:
    made = scene()
    made.press(Qt.Key.Key_Return)
    assert made.program.opened == ["example"]
    assert inputs.inputs == 1


def test_arrows_walk_through_the_ways_to_begin(scene: MakeScene) -> None:
    made = scene()
    made.press(Qt.Key.Key_Down)
    made.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is made.welcome.choices.buttons[BigChoice.EMPTY]
    made.press(Qt.Key.Key_Return)
    assert made.here == "people"


def test_an_existing_file_is_opened_by_the_program(scene: MakeScene, tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    made = scene(file)
    made.welcome.choices.buttons[BigChoice.FILE].click()
    assert made.program.opened == [file]


def test_cancelling_the_file_chooser_changes_nothing(scene: MakeScene) -> None:
    made = scene()
    made.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert made.welcome.choices.isVisible()
    assert made.names == []


# ---- a list becomes people, and a year ----------------------------------------------------------


def test_from_a_list_to_a_year_in_the_calendar_in_few_inputs(
    scene: MakeScene, team_list: Path, inputs: InputCounter, qtbot: QtBot
) -> None:
    made = scene(team_list)
    list_button = made.welcome.choices.buttons[BigChoice.LIST]
    QTest.mouseClick(list_button, Qt.MouseButton.LeftButton)
    inputs.extra += 2  # choosing the file: one click on it, one on Open
    made.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.here == "plan"
    plan = cast("PlanPage", made.host.window.page)
    assert len(plan.answers.members) == 6
    QTest.keyClicks(plan.form.who.name, "Noord")
    zuid = plan.services.wording.region(HolidayRegion.ZUID)
    buttons = plan.form.free_days.region.findChildren(QPushButton)
    south = next(button for button in buttons if button.text() == zuid)
    QTest.mouseClick(south, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not plan.search.is_busy, timeout=20_000)
    made.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.here == "year"
    assert inputs.inputs <= 7
    circle = made.workspace.ask(CircleList())[0]
    assert (circle.name, circle.member_count) == ("Noord", 6)
    assert 5 <= len(made.workspace.ask(CircleMeetings(circle.id))) <= 6


def test_the_same_without_a_mouse_and_with_the_defaults(
    scene: MakeScene, team_list: Path, inputs: InputCounter
) -> None:
    made = scene(team_list)
    made.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    inputs.extra += 2
    made.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.here == "year"
    assert inputs.inputs <= 5


def test_taking_over_is_one_step_to_take_back(scene: MakeScene, team_list: Path) -> None:
    made = scene(team_list)
    made.welcome.choose_list()
    made.welcome.view.take()
    assert len(made.names) == 6
    made.host.window.undo()
    assert made.names == []


def test_a_dropped_list_shows_its_preview(scene: MakeScene, team_list: Path) -> None:
    made = scene()
    page = made.welcome
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(team_list))])
    enter = _enter(data)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, _drop(data))
    assert page.frame.isVisible()
    assert len(page.view.model.rows) == 6


def test_a_dropped_file_of_leerkring_is_opened(scene: MakeScene, tmp_path: Path) -> None:
    made = scene()
    data = QMimeData()
    file = tmp_path / "zuid.leerkring"
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QApplication.sendEvent(made.welcome, _enter(data))
    QApplication.sendEvent(made.welcome, _drop(data))
    assert made.program.opened == [file]


def test_cells_pasted_from_a_spreadsheet_show_their_preview(scene: MakeScene) -> None:
    made = scene()
    QGuiApplication.clipboard().setText(LIST.replace(";", "\t"))
    made.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert made.welcome.frame.isVisible()
    assert made.welcome.view.preview is not None
    assert made.welcome.view.preview.taken == 6


def test_an_empty_clipboard_says_what_to_do(scene: MakeScene) -> None:
    made = scene()
    said: list[object] = []
    made.host.services.messages.toast_wanted.connect(said.append)
    QGuiApplication.clipboard().setText(" ")
    made.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said
    assert made.welcome.choices.isVisible()


def test_a_file_that_is_no_list_says_why_on_the_page(scene: MakeScene, tmp_path: Path) -> None:
    old = tmp_path / "team.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    made = scene(old)
    made.welcome.choose_list()
    assert made.welcome.choices.isVisible()
    said = made.welcome.choices._said
    assert said is not None
    assert "team.xls" in said.text


def test_esc_goes_back_from_the_preview(scene: MakeScene, team_list: Path) -> None:
    made = scene(team_list)
    made.welcome.choose_list()
    made.welcome.view.table.setFocus()
    made.press(Qt.Key.Key_Escape)
    assert made.welcome.choices.isVisible()
    assert made.names == []


def _enter(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def _drop(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPoint(10, 10).toPointF(), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
