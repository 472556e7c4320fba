"""Lists of people and absences: pasted, dropped or chosen, looked at, taken over, saved again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from leerkring.app.people.absences import AbsenceList
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.exchange.tables import FileTables
from leerkring.ui.people.filters import Show
from leerkring.ui.people.page import PeoplePage
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace
from ui.people_scene import (
    OpenHost,
    click,
    empty_workspace,
    line,
    names,
    open_people,
    settle,
    stored,
)

PASTED = "Naam\tE-mail\tWerkdagen\nGijs de Wit\tgijs@voorbeeld.nl\tma di\nHanna Kok\t\two\n"
AWAY = "Naam;Van;Tot en met;Reden\nBram;16-11-2026;20-11-2026;verlof\nChantel;3-12-2026;;ziek\n"


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def page(open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs) -> PeoplePage:
    return open_people(open_window, workspace, dialogs=dialogs)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def paste(page: PeoplePage) -> None:
    focused = page.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_a_pasted_list_is_looked_at_and_taken_over_as_one_step(
    page: PeoplePage, workspace: Workspace
) -> None:
    copy(PASTED)
    page.table.setFocus()
    paste(page)
    assert page.stack.currentWidget() is page.lists.people
    assert len(names(workspace)) == 6
    QTest.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.stack.currentWidget() is page.frame
    assert stored(workspace, "Gijs de Wit").working.weekdays == (0, 1)
    assert [row.name for row in page.model.rows][-2:] == ["Gijs de Wit", "Hanna Kok"]
    page.services.run(UndoLast())
    assert len(names(workspace)) == 6


def test_a_list_pasted_while_typing_is_looked_at_too(open_window: OpenHost) -> None:
    page = open_people(open_window, empty_workspace())
    copy(PASTED)
    paste(page)
    assert page.stack.currentWidget() is page.lists.people
    assert page.lists.people.view.preview is not None


def test_one_pasted_word_stays_in_the_cell(page: PeoplePage) -> None:
    page.add()
    copy("Gijs de Wit")
    paste(page)
    assert line(page).text() == "Gijs de Wit"
    assert page.stack.currentWidget() is page.frame


def test_a_list_is_chosen_or_left_again(
    page: PeoplePage, dialogs: AnsweringDialogs, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "team.csv"
    file.write_text(PASTED.replace("\t", ";"), encoding="utf-8")
    dialogs.files = [str(file)]
    click(page, "From Excel or CSV…")
    assert page.stack.currentWidget() is page.lists.people
    assert page.leave()
    assert page.stack.currentWidget() is page.frame
    assert len(names(workspace)) == 6


def test_a_dropped_file_is_looked_at(page: PeoplePage, tmp_path: Path) -> None:
    file = tmp_path / "team.csv"
    file.write_text(PASTED.replace("\t", ";"), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    button = Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), action, data, button, none))
    assert page.stack.currentWidget() is page.lists.people


def test_a_file_that_cannot_be_read_says_so_and_leaves_the_table(
    page: PeoplePage, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    file = tmp_path / "leeg.csv"
    file.write_text("", encoding="utf-8")
    dialogs.files = [str(file)]
    click(page, "From Excel or CSV…")
    assert page.stack.currentWidget() is page.frame


def test_who_is_shown_is_saved_and_taken_over_again_changes_nothing(
    page: PeoplePage, dialogs: AnsweringDialogs, workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(ChangePerson("a", email="", functions="=1+1"))
    page.refresh()
    page.filter.chips[Show.NO_EMAIL].click()
    file = tmp_path / "lijst"
    dialogs.files = [str(file)]
    page.export()
    saved = file.with_name("lijst.xlsx")
    assert saved.exists()
    table = FileTables().read(saved)
    assert [row.cell(0) for row in table.rows] == ["Naam", "Anna"]
    page.lists.people.view.read_file(saved)
    settle()
    assert page.lists.people.view.preview is not None
    assert page.lists.people.view.preview.taken == 0


def test_a_list_of_absences_is_corrected_and_taken_over(
    page: PeoplePage, dialogs: AnsweringDialogs, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "weg.csv"
    file.write_text(AWAY, encoding="utf-8")
    page.lists.take_absences()
    dialogs.files = [str(file)]
    click(page.lists.absences, "Choose a file…")
    assert [row.person_name for row in page.lists.absences.model.rows] == ["Bram"]
    click(page.lists.absences, "Make it Chantal")
    assert [row.person_name for row in page.lists.absences.model.rows] == ["Bram", "Chantal"]
    page.lists.absences.take_action.trigger()
    settle()
    assert page.stack.currentWidget() is page.frame
    assert {a.person_name for a in workspace.ask(AbsenceList())} == {"Bram", "Chantal"}
    page.services.run(UndoLast())
    assert workspace.ask(AbsenceList()) == ()


def test_a_list_of_absences_is_pasted(page: PeoplePage) -> None:
    page.lists.take_absences()
    assert not page.lists.absences.take_action.isEnabled()
    copy(AWAY.replace(";", "\t"))
    page.lists.absences.source.choose_button.setFocus()
    paste(page)
    assert [row.person_name for row in page.lists.absences.model.rows] == ["Bram"]
    assert page.lists.absences.take_action.isEnabled()
