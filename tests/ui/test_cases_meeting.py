"""Cases on the page of a meeting, as the organiser uses them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from leerkring.app.cases.rows import CircleCases, OpenCase
from leerkring.app.circles.changes import ChangeCircle
from leerkring.app.circles.rows import CircleCard
from leerkring.app.meetings.cases import MeetingCases, MeetingCasesView
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.domain.meetings import Role
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.cases.meeting import MeetingCasesCard
from leerkring.ui.cases.page import CasesPage
from leerkring.ui.cases.words import LABELS
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.navigation import Place
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.widgets.notices import NoticeBar, ToastView
from support import audit
from support.cases import CIRCLE, bring, discussed, switch_texts
from support.circles import make_meeting_page
from support.inputs import InputCounter
from support.workspaces import NOW, team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(NOW))


def open_page(open_window: OpenHost, workspace: Workspace, **options: object) -> MeetingPage:
    pages = {"meeting": make_meeting_page, "cases": CasesPage}
    options = {"language": "en", **options}
    host = open_window(pages, workspace=workspace, start=Place("meeting", "m1"), **options)
    page = host.window.findChild(MeetingPage)
    assert page is not None
    return page


@pytest.fixture
def card(open_window: OpenHost, workspace: Workspace) -> MeetingCasesCard:
    return open_page(open_window, workspace).cases


def view(workspace: Workspace) -> MeetingCasesView:
    return workspace.ask(MeetingCases("m1"))


def again(card: MeetingCasesCard) -> None:
    """Let the page see what was stored without it."""
    card.show_meeting("m1")
    QCoreApplication.processEvents()


def texts(widget: QWidget) -> str:
    QCoreApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_a_theme_is_two_presses_away(
    card: MeetingCasesCard, workspace: Workspace, inputs: InputCounter
) -> None:
    assert "No case yet" in texts(card)
    inputs.reset()
    QTest.mouseClick(card.add_button, Qt.MouseButton.LeftButton)
    assert card.form.who.currentText() == "Chantal", "who has the turn is proposed"
    assert "switched off in Settings" in texts(card.form)
    assert not card.form.story.isVisible()
    QTest.mouseClick(card.form.add, Qt.MouseButton.LeftButton)
    assert inputs.inputs == 2
    (proposal,) = view(workspace).proposals
    assert (proposal.row.contributor, proposal.row.theme) == ("Chantal", CaseTheme.PARENTS)
    assert proposal.row.status is CaseStatus.PROMISED
    assert card.form.isHidden()
    assert card.add_button.hasFocus()


def test_esc_puts_the_form_away_and_stays_at_the_meeting(card: MeetingCasesCard) -> None:
    card.add_button.click()
    assert card.form.who.hasFocus()
    QTest.keyClick(card.form.who, Qt.Key.Key_Escape)
    assert card.form.isHidden()
    assert card.add_button.hasFocus()
    assert isinstance(card.window(), MainWindow)
    assert card.isVisible(), "the page of the meeting is still there"


def test_a_name_or_number_is_warned_of_and_never_refused(
    open_window: OpenHost, workspace: Workspace
) -> None:
    switch_texts(workspace, on=True)
    card = open_page(open_window, workspace).cases
    card.add_button.click()
    form = card.form
    form.title_line.setText("Een druk moment")
    assert form.title_field.warning.isHidden()
    form.title_line.setText("Een moment met Daan")
    assert form.title_field.warning.isVisibleTo(form)
    for text in ("bel 06-12345678", "moeder@voorbeeld.nl", "12 maart 2019", "123456782"):
        form.story.setPlainText("Het is druk.")
        assert form.story_field.warning.isHidden()
        form.story.setPlainText(text)
        assert "seems to be a name or number" in texts(form.story_field)
    form.add.click()
    (case,) = workspace.ask(CircleCases(CIRCLE)).cases
    assert workspace.ask(OpenCase(case.id)).title == "Een moment met Daan"


def test_a_text_that_is_too_long_stays_in_the_field(
    open_window: OpenHost, workspace: Workspace
) -> None:
    switch_texts(workspace, on=True)
    card = open_page(open_window, workspace).cases
    card.add_button.click()
    card.form.story.setPlainText("x" * 601)
    card.form.add.click()
    assert "Keep it to 600 characters; this is 601." in texts(card.form)
    assert view(workspace).proposals == ()


def test_text_shows_only_once_a_case_is_opened(open_window: OpenHost, workspace: Workspace) -> None:
    switch_texts(workspace, on=True)
    case_id = bring(workspace, "d", "m1", title="Geheim", story="Geheim verhaal")
    page = open_page(open_window, workspace)
    line = page.cases.up.lines[case_id]
    assert "Geheim" not in texts(page)
    assert line.opened is None
    line.open_button.click()
    assert line.opened is not None
    assert line.opened.title_line.text() == "Geheim"
    page.go("cases", CIRCLE)
    page.go("meeting", "m1")
    assert page.cases.up.lines[case_id].opened is None


def test_the_group_chooses_and_the_role_follows(
    card: MeetingCasesCard, workspace: Workspace
) -> None:
    case_id = bring(workspace, "e", "m1")
    again(card)
    card.up.lines[case_id].buttons[0].click()
    assert workspace.ask(MeetingCard("m1")).row.who(Role.CASE_CONTRIBUTOR)[0].name == "Els"
    assert list(card.chosen.lines) == [case_id]
    assert card.up.lines == {}
    card.chosen.lines[case_id].buttons[0].click()
    assert workspace.ask(OpenCase(case_id)).row.status is CaseStatus.DISCUSSED
    workspace.run(UndoLast())
    workspace.run(UndoLast())
    assert workspace.ask(MeetingCard("m1")).row.who(Role.CASE_CONTRIBUTOR)[0].name == "Chantal"


@pytest.mark.parametrize(("places", "leads"), [(1, "Chantal leads now"), (2, "nobody leads now")])
def test_it_is_said_who_leads_when_the_one_who_led_brings_the_case(
    open_window: OpenHost, workspace: Workspace, places: int, leads: str
) -> None:
    agreement = workspace.ask(CircleCard(CIRCLE)).agreement
    agreement = replace(agreement, contributors_per_meeting=places)
    workspace.run(ChangeCircle(CIRCLE, agreement))
    led = workspace.ask(MeetingCard("m1")).row.who(Role.FACILITATOR)[0]
    case_id = bring(workspace, led.person_id or "", "m1")
    card = open_page(open_window, workspace, labels=LABELS).cases
    card.up.lines[case_id].buttons[0].click()
    QCoreApplication.processEvents()
    (toast,) = card.window().findChildren(ToastView)
    assert toast.accessibleName() == f"Case of {led.name} chosen, {leads}."


def test_points_are_typed_one_after_the_other_and_a_tie_is_told(
    card: MeetingCasesCard, workspace: Workspace
) -> None:
    for person in "de":
        bring(workspace, person, "m1")
    again(card)
    card.points_button.click()
    assert card.table.hasFocus()
    for key in (Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_2):
        QTest.keyClick(card.table, key)
    assert [one.tally.total for one in view(workspace).proposals] == [7, 7]
    bars = [bar.text for bar in card.findChildren(NoticeBar)]
    assert any("have as many points" in text for text in bars)
    assert not view(workspace).chosen
    card.table.setCurrentIndex(card.table.points.index(0, 0))
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    assert sorted(one.tally.total for one in view(workspace).proposals) == [3, 7]
    menu = card.table.menu_for(card.table.points.index(1, 1))
    menu.actions()[4].trigger()
    assert view(workspace).points[1].given[0][2] == 5
    assert "Not everybody gave points" in texts(card)


@pytest.mark.parametrize("sign", ["²", "٣", "0", "6"])
def test_a_sign_that_is_no_point_changes_nothing(
    card: MeetingCasesCard, workspace: Workspace, sign: str
) -> None:
    for person in "de":
        bring(workspace, person, "m1")
    again(card)
    card.points_button.click()
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
    card.table.keyPressEvent(pressed)
    assert [one.tally.total for one in view(workspace).proposals] == [0, 0]
    assert card.table.currentIndex().column() == 0


def test_points_have_words_for_screen_readers(card: MeetingCasesCard, workspace: Workspace) -> None:
    for person in "de":
        bring(workspace, person, "m1")
    again(card)
    said = card.table.points.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Anna for the case of ")
    assert said.endswith(", urgency: none yet")


def test_points_tell_people_with_the_same_name_and_cases_of_one_person_apart(
    card: MeetingCasesCard, workspace: Workspace
) -> None:
    for person_id, name in (("d", "Jan de Vries"), ("e", "Jan Bakker")):
        workspace.run(ChangePerson(person_id, name=name))
        bring(workspace, person_id, "m1")
    bring(workspace, "e", "m1", theme=CaseTheme.CHILD)
    again(card)
    points = card.table.points
    across = Qt.Orientation.Horizontal
    heads = {str(points.headerData(n, across)).split("\n")[0] for n in range(points.columnCount())}
    assert heads == {"Jan V.", "Jan B., team", "Jan B., child"}
    said = {points.index(0, n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(0, 6, 2)}
    assert "Anna for the case of Jan Bakker, child, urgency: none yet" in said
    assert len(said) == 3


def test_a_sign_that_is_no_digit_gives_no_points(
    card: MeetingCasesCard, workspace: Workspace
) -> None:
    """A keyboard of the neighbours has a key for a raised two."""
    for person in "de":
        bring(workspace, person, "m1")
    again(card)
    card.points_button.click()
    for sign in "²0x6":
        QTest.keyClicks(card.table, sign)
    assert not view(workspace).highest
    QTest.keyClicks(card.table, "2")
    assert view(workspace).points[0].given[0][1] == 2


def test_a_manager_in_the_circle_is_warned_about(
    card: MeetingCasesCard, workspace: Workspace
) -> None:
    bring(workspace, "d", "m1")
    workspace.run(ChangePerson("f", manages_others=True))
    again(card)
    assert [bar.text for bar in card.findChildren(NoticeBar)] == [
        "Fatima manages others. Agree beforehand what stays in the circle."
    ]


def test_looking_back_stands_there_by_itself_until_it_is_closed(
    open_window: OpenHost, workspace: Workspace
) -> None:
    case_id = discussed(workspace, "c")
    page = open_page(open_window, workspace)
    page.go("meeting", "m2")
    QCoreApplication.processEvents()
    line = page.cases.back.lines[case_id]
    assert [button.text() for button in line.buttons] == ["Looked back", "Close"]
    line.buttons[0].click()
    line = page.cases.back.lines[case_id]
    assert [button.text() for button in line.buttons] == ["Close"]
    line.buttons[0].click()
    assert page.cases.back.lines == {}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_has_a_name_and_is_large_enough(
    open_window: OpenHost, workspace: Workspace, language: str
) -> None:
    switch_texts(workspace, on=True)
    case_id = discussed(workspace, "d", title="Druk")
    bring(workspace, "e", "m1")
    bring(workspace, "f", "m1")
    page = open_page(open_window, workspace, language=language)
    page.cases.chosen.lines[case_id].open_button.click()
    page.cases.points_button.click()
    page.cases.add_button.click()
    QCoreApplication.processEvents()
    assert audit.problems(page) == []
