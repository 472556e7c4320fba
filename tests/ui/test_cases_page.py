"""The list of cases of a circle, clearing old texts, and the way there from Vandaag."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from leerkring.app.cases.clearing import OldCases
from leerkring.app.cases.proposing import RemoveCase
from leerkring.app.cases.rows import CircleCases, OpenCase
from leerkring.app.cases.talking import MoveCase
from leerkring.app.cases.trying_out import AddAction
from leerkring.app.circles.changes import AddCircle, RemoveCircle
from leerkring.app.follow_up.arranging import Arrange
from leerkring.app.follow_up.clearing import OldArrangements
from leerkring.app.organisation.settings import CurrentSettings
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.domain.circles import Agreement
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.cases.line import CaseLine
from leerkring.ui.cases.page import CasesPage
from leerkring.ui.navigation import Place
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.today.page import TodayPage
from leerkring.ui.widgets.buttons import Button
from support import audit
from support.cases import CIRCLE, bring, discussed, switch_texts
from support.workspaces import NOW, team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    made = team_workspace(clock)
    switch_texts(made, on=True)
    return made


def open_page(
    open_window: OpenHost, workspace: Workspace, part: str = "", **options: object
) -> CasesPage:
    pages = {"cases": CasesPage, "today": TodayPage}
    options = {"language": "en", **options}
    host = open_window(pages, workspace=workspace, start=Place("cases", CIRCLE, part), **options)
    page = host.window.findChild(CasesPage)
    assert page is not None
    QCoreApplication.processEvents()
    return page


def texts(widget: QWidget) -> str:
    QCoreApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def line_of(page: CasesPage, case_id: str) -> CaseLine:
    return next(part.lines[case_id] for part in page.lists if case_id in part.lines)


def opened(page: CasesPage, case_id: str) -> CaseLine:
    line = line_of(page, case_id)
    line.open_button.click()
    QCoreApplication.processEvents()
    assert line.opened is not None
    return line


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def test_an_empty_list_says_how_to_begin(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_page(open_window, workspace)
    assert (page.frame.title.text(), page.frame.subtitle.text()) == ("Cases", "Kring Noord")
    assert "No cases yet" in texts(page)
    assert page.empty.button is not None
    page.empty.button.click()
    page.form.who.setCurrentIndex(page.form.who.findData("d"))
    page.form.themes.chips[CaseTheme.OTHER].click()
    page.form.themes.line.setText("slapen")
    page.form.add.click()
    (row,) = workspace.ask(CircleCases(CIRCLE)).cases
    assert (row.contributor, row.own_theme, row.status) == ("Daan", "slapen", CaseStatus.IDEA)
    assert page.empty.isHidden()
    assert "slapen" in texts(page)


def test_a_circle_without_people_says_so_where_somebody_is_asked_for(
    open_window: OpenHost, workspace: Workspace
) -> None:
    circle = workspace.run(AddCircle(Agreement(name="Kring Leeg"))).value
    page = open_page(open_window, workspace)
    page.go("cases", circle)
    QCoreApplication.processEvents()
    page.begin_case()
    assert "This circle has no people yet." in texts(page)
    assert not page.form.add.isEnabled()
    (way,) = (b for b in page.form.who_field.findChildren(QPushButton) if b.isVisible())
    press(way)
    assert page.services.navigator.here == Place("circle", circle, "people")


def test_escape_puts_the_form_away(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_page(open_window, workspace)
    page.begin_case()
    assert page.leave()
    assert not page.leave()
    assert "No cases yet" in texts(page)


def test_a_case_is_written_and_moved_where_it_is_opened(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = bring(workspace, "d")
    page = open_page(open_window, workspace)
    part = opened(page, case_id).opened
    assert part is not None
    part.title_line.setFocus()
    QTest.keyClicks(part.title_line, "Een druk moment")
    QTest.keyClick(part.title_line, Qt.Key.Key_Return)
    part.story_note.setFocus()
    QTest.keyClicks(part.story_note, "Het was druk.")
    part.themes.chips[CaseTheme.CHILD].click()
    part.meeting.setCurrentIndex(1)
    part.meeting.activated.emit(1)
    part.title_line.setFocus()
    QCoreApplication.processEvents()
    case = workspace.ask(OpenCase(case_id))
    assert (case.title, case.story) == ("Een druk moment", "Het was druk.")
    assert (case.row.theme, case.row.meeting_id) == (CaseTheme.CHILD, "m1")
    assert [button.text() for button in part.move_buttons][:1] == ["Is prepared"]
    press(part.move_buttons[0])
    assert workspace.ask(OpenCase(case_id)).row.status is CaseStatus.PREPARED


def test_a_text_that_is_too_long_stays_until_it_is_shortened(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = bring(workspace, "d")
    page = open_page(open_window, workspace)
    part = opened(page, case_id).opened
    assert part is not None
    part.story_note.setFocus()
    part.story_note.setPlainText("x" * 601)
    part.title_line.setFocus()
    assert "Keep it to 600 characters; this is 601." in texts(part)
    part.themes.chips[CaseTheme.CHILD].click()
    QCoreApplication.processEvents()
    assert part.story_note.toPlainText() == "x" * 601
    part.story_note.setFocus()
    part.story_note.setPlainText("x" * 600)
    part.title_line.setFocus()
    QCoreApplication.processEvents()
    assert workspace.ask(OpenCase(case_id)).story == "x" * 600
    assert "Keep it to 600" not in texts(part)


def test_options_notes_and_what_is_tried_out(open_window: OpenHost, workspace: Workspace) -> None:
    case_id = discussed(workspace, "c")
    page = open_page(open_window, workspace)
    part = opened(page, case_id).opened
    assert part is not None
    for text in ("Vragen", "Wachten"):
        part.after.option_line.setText(text)
        QTest.keyClick(part.after.option_line, Qt.Key.Key_Return)
    assert "1. Vragen\n2. Wachten" in texts(part)
    assert part.after.option_line.text() == ""
    part.after.insight_note.setFocus()
    QTest.keyClicks(part.after.insight_note, "Ik haast me")
    part.trying.what_line.setFocus()
    QTest.keyClicks(part.trying.what_line, "Eerst vragen")
    QTest.keyClick(part.trying.what_line, Qt.Key.Key_Return)
    case = workspace.ask(OpenCase(case_id))
    assert case.insight == "Ik haast me"
    assert [(a.what, a.name) for a in case.actions] == [("Eerst vragen", "Chantal")]
    assert "until the next meeting, Thursday 19" in texts(part).replace("\xa0", " ")
    part.trying.boxes[0].click()
    assert workspace.ask(OpenCase(case_id)).actions[0].done


def test_removing_and_clearing_are_taken_back(open_window: OpenHost, workspace: Workspace) -> None:
    case_id = discussed(workspace, "c", title="Druk")
    page = open_page(open_window, workspace)
    part = opened(page, case_id).opened
    assert part is not None
    part.wipe.click()
    assert workspace.ask(OpenCase(case_id)).title == ""
    workspace.run(UndoLast())
    assert workspace.ask(OpenCase(case_id)).title == "Druk"
    part.remove.click()
    assert workspace.ask(CircleCases(CIRCLE)).cases == ()
    assert "No cases yet" in texts(page)


def test_the_keyboard_stays_at_what_is_tried_out(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = discussed(workspace, "c")
    for what in ("Rust & ruimte", "Eerst vragen"):
        workspace.run(AddAction(case_id, what, "c"))
    page = open_page(open_window, workspace)
    part = opened(page, case_id).opened
    assert part is not None
    QCoreApplication.processEvents()
    box = part.trying.boxes[1]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QCoreApplication.processEvents()
    assert part.trying.boxes[1].hasFocus()
    assert part.trying.boxes[1].isChecked()
    read = map(QAccessible.queryAccessibleInterface, part.trying.boxes)
    names = {one.text(QAccessible.Text.Name) for one in read}
    assert names == {"Chantal: Rust & ruimte", "Chantal: Eerst vragen"}


def test_with_texts_off_only_the_theme_can_be_chosen(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = discussed(workspace, "c", title="Geheim")
    switch_texts(workspace, on=False)
    page = open_page(open_window, workspace)
    part = opened(page, case_id).opened
    assert part is not None
    shown = part.title, part.story, part.after, part.trying.what
    assert not [one for one in shown if one.isVisibleTo(part)]
    assert "switched off in Settings" in texts(part)
    assert part.wipe.isVisibleTo(part), "what is still there can go"
    workspace.run(AddAction(case_id))
    workspace.run(MoveCase(case_id, CaseStatus.LOOKED_BACK))


def test_nothing_is_tried_out_until_a_day_that_is_none(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = discussed(workspace, "c")
    part = opened(open_page(open_window, workspace), case_id).opened
    assert part is not None
    part.trying.due.line.setText("ooit")
    (add,) = (b for b in part.trying.findChildren(Button) if b.text() == "Try it out")
    add.click()
    assert workspace.ask(OpenCase(case_id)).actions == ()
    part.trying.due.line.setText("1-12-2026")
    add.click()
    assert [a.own_due for a in workspace.ask(OpenCase(case_id)).actions] == [date(2026, 12, 1)]


def test_old_texts_are_shown_first_and_then_cleared(
    open_window: OpenHost, workspace: Workspace, clock: FixedClock
) -> None:
    case_id = discussed(workspace, "c", title="Geheim", story="Geheim verhaal")
    clock.moment = datetime(2027, 10, 1, 7, tzinfo=UTC)
    page = open_page(open_window, workspace)
    assert "Of one case something written is older than was agreed." in texts(page)
    assert not page.clearing.preview.isVisibleTo(page)
    page.clearing.look.click()
    said = texts(page.clearing).replace("\xa0", " ")
    assert "Kring Noord, 10 September 2026: case of Chantal, 2 texts" in said
    assert "Geheim" not in said
    page.clearing.clear_button.click()
    assert workspace.ask(OldCases()) == ()
    assert workspace.ask(OpenCase(case_id)).row.status is CaseStatus.DISCUSSED
    assert page.clearing.isHidden()


def test_old_agreements_are_shown_first_and_then_cleared(
    open_window: OpenHost, workspace: Workspace, clock: FixedClock
) -> None:
    workspace.run(Arrange("m1", "Boeken meenemen"))
    clock.moment = datetime(2027, 10, 1, 7, tzinfo=UTC)
    page = open_page(open_window, workspace)
    assert "One agreement of a meeting is older than you keep them." in texts(page)
    assert not page.arranged.preview.isVisibleTo(page)
    page.arranged.look.click()
    said = texts(page.arranged).replace("\xa0", " ")
    assert "Kring Noord, 10 September 2026: everybody: Boeken meenemen (not done)" in said
    page.arranged.clear_button.click()
    assert workspace.ask(OldArrangements()) == ()
    assert page.arranged.isHidden()
    page.go("today")
    workspace.run(UndoLast())
    assert len(workspace.ask(OldArrangements())) == 1


def test_from_today_the_old_texts_and_the_case_are_opened_at_once(
    open_window: OpenHost, workspace: Workspace, clock: FixedClock
) -> None:
    case_id = discussed(workspace, "c", title="Druk")
    clock.moment = datetime(2027, 10, 1, 7, tzinfo=UTC)
    page = open_page(open_window, workspace, "clear")
    assert page.clearing.preview.isVisibleTo(page)
    page.go("cases", CIRCLE, case_id)
    QCoreApplication.processEvents()
    assert line_of(page, case_id).opened is not None


def test_a_circle_or_case_that_went_is_no_error(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = bring(workspace, "d")
    page = open_page(open_window, workspace)
    opened(page, case_id)
    page.run(RemoveCase(case_id))
    assert "No cases yet" in texts(page)
    page.run(RemoveCircle(CIRCLE))
    assert "does not exist any more" in texts(page)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("text", [100, 200])
def test_everything_on_the_page_can_be_reached_read_and_hit(
    open_window: OpenHost, workspace: Workspace, language: str, text: int
) -> None:
    case_id = discussed(workspace, "d", title="Druk", story="Het is druk.")
    workspace.run(AddAction(case_id, "Wachten"))
    bring(workspace, "e", "m1")
    page = open_page(open_window, workspace, language=language, text=text)
    opened(page, case_id)
    assert audit.problems(page) == []


def test_the_setting_is_off_until_it_is_chosen() -> None:
    assert not team_workspace().ask(CurrentSettings()).case_texts


def test_undo_elsewhere_of_what_happened_to_a_case_shows_it_among_its_circle_s(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = bring(workspace, "d", "m1")
    page = open_page(open_window, workspace)
    window = page.window()
    assert isinstance(window, MainWindow)
    page.run(RemoveCase(case_id))
    for step in (window.undo, window.redo):
        page.go("help")
        assert page.services.navigator.here == Place("help")
        step()
        assert page.services.navigator.here == Place("cases", CIRCLE)
