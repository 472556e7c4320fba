"""Competences and themes where they are set: on a meeting, a visit and a duo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.tags.tagging import AddTag, TagsOf
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer
from leerkring.domain.tags import TagSubject
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.page import CoachingPage
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.navigation import Place
from leerkring.ui.pages import words_of_changes
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.visits.page import VisitsPage
from leerkring.ui.widgets.picker import Picker
from leerkring.ui.widgets.tags import TagsPart
from support import audit
from support.circles import make_meeting_page
from support.report_scene import TODAY, report_workspace
from support.rotations import VISIT
from support.workspaces import make_surroundings

OpenHost = Callable[..., WindowHost]
PAGES = {
    "meeting": make_meeting_page,
    "coaching": lambda services: CoachingPage(services, list_writer()),
    "visits": lambda services: VisitsPage(services, list_writer()),
}
PLACES = {
    TagSubject.MEETING: (Place("meeting", "m2"), "m2"),
    TagSubject.VISIT: (Place("visits", "r", VISIT), VISIT),
    TagSubject.DUO: (Place("coaching", "d"), "d"),
}


@pytest.fixture
def workspace() -> Workspace:
    return report_workspace()


def open_part(open_window: OpenHost, workspace: Workspace, place: Place) -> TagsPart:
    host = open_window(
        PAGES, workspace=workspace, start=place, labels=words_of_changes(),
        surroundings=make_surroundings(TODAY),
    )  # fmt: skip
    QTest.qWaitForWindowActive(host.window)
    found = [part for part in host.window.findChildren(QWidget) if isinstance(part, TagsPart)]
    (part,) = found
    return part


def picker() -> Picker:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, Picker)
    return shown


def names(workspace: Workspace, subject: TagSubject, key: str) -> list[str]:
    return [tag.name for tag in workspace.ask(TagsOf(subject, key, "nl")).tags]


@pytest.mark.parametrize("subject", list(TagSubject))
def test_a_competence_is_added_with_the_keyboard_and_undone(
    qtbot: QtBot, open_window: OpenHost, workspace: Workspace, subject: TagSubject
) -> None:
    place, key = PLACES[subject]
    before = names(workspace, subject, key)
    part = open_part(open_window, workspace, place)
    assert [chip.tag for chip in part.chips] == before
    part.add_button.setFocus()
    QTest.keyClick(part.add_button, Qt.Key.Key_Return)
    shown = picker()
    QTest.keyClicks(shown.field, "eigen handelen")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert names(workspace, subject, key) == [*before, "Stilstaan bij je eigen handelen"]
    assert [chip.tag for chip in part.chips][-1] == "Stilstaan bij je eigen handelen"
    qtbot.waitUntil(lambda: audit.problems(part.window()) == [], timeout=3000)
    part.window().activateWindow()
    qtbot.waitUntil(part.window().isActiveWindow)
    QTest.keyClick(part.add_button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(workspace, subject, key) == before
    assert [chip.tag for chip in part.chips] == before


def test_a_long_name_stays_within_a_narrow_panel(
    open_window: OpenHost, workspace: Workspace
) -> None:
    long = "Activiteiten uitproberen en evalueren met ouders"
    workspace.run(AddTag(TagSubject.DUO, "d", theme=long))
    part = open_part(open_window, workspace, Place("coaching", "d"))
    part.window().resize(1100, 700)
    QTest.qWait(50)
    chip = part.chips[-1]
    right = chip.mapTo(part, chip.rect().topRight()).x()
    assert right < part.width()
    assert chip.text().endswith("\N{HORIZONTAL ELLIPSIS}")
    assert long in chip.toolTip()
    assert long in chip.accessibleName()


def test_a_theme_is_typed_and_offered_elsewhere(
    open_window: OpenHost, workspace: Workspace
) -> None:
    part = open_part(open_window, workspace, Place("meeting", "m2"))
    part.pick()
    QTest.keyClicks(picker().field, "Buiten spelen")
    QTest.keyClick(picker().field, Qt.Key.Key_Return)
    assert names(workspace, TagSubject.MEETING, "m2") == ["Buiten spelen"]
    part.pick()
    offered = [option.text for option in picker()._all]
    assert "Taal thuis" in offered
    assert "Buiten spelen" not in offered
    picker().close()


def test_a_click_takes_one_away_and_the_keyboard_stays_near(
    open_window: OpenHost, workspace: Workspace
) -> None:
    part = open_part(open_window, workspace, Place("meeting", "m1"))
    assert len(part.chips) == 2
    chip = part.chips[1]
    assert chip.accessibleName() == "Haal Taal thuis weg"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert names(workspace, TagSubject.MEETING, "m1") == ["Vertrouwen opbouwen"]
    assert part.chips[0].hasFocus()


def test_the_keyboard_stays_at_a_chip_when_the_page_is_read_again(
    open_window: OpenHost, workspace: Workspace
) -> None:
    part = open_part(open_window, workspace, Place("meeting", "m1"))
    part.chips[1].setFocus()
    window = part.window()
    assert isinstance(window, MainWindow)
    assert window.page is not None
    window.page.refresh()
    QApplication.processEvents()
    assert part.chips[1].hasFocus()
    assert part.chips[1].isVisible()


def test_the_list_to_sign_is_one_chord_away(open_window: OpenHost, workspace: Workspace) -> None:
    host = open_window(PAGES, workspace=workspace, start=Place("meeting", "m1"))
    page = host.window.page
    assert isinstance(page, MeetingPage)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.qWaitForWindowActive(host.window)
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_P, held)
    assert host.services.navigator.here == Place("document", "m1", "attendance_list")


def test_only_a_form_of_the_library_is_handed_out(
    open_window: OpenHost, workspace: Workspace
) -> None:
    host = open_window(PAGES, workspace=workspace, start=Place("meeting", "m1"))
    page = host.window.page
    assert isinstance(page, MeetingPage)
    assert page.papers.handout.isEnabled()
    host.services.go("meeting", "m3")
    assert not page.papers.handout.isEnabled()
    assert page.papers.handout.toolTip() == "Kies eerst een werkvorm uit de bibliotheek."
