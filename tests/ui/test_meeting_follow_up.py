"""Writing down what follows on a meeting, on the page where the meeting is closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from leerkring.app.cases.rows import OpenCase
from leerkring.app.follow_up.arranging import Arrange, TickArrangement, TryOutAfter
from leerkring.app.follow_up.rows import FollowUp, FollowUpRow
from leerkring.domain.cases import CaseStatus
from leerkring.ui.meetings.follow_up import FollowUpCard
from leerkring.ui.navigation import Place
from support.after_scene import NEXT, OVER, AfterUse, OpenHost, use_after
from support.card_scene import settle
from support.cases import bring, discussed, switch_texts
from support.inputs import InputCounter

Key = Qt.Key


@pytest.fixture
def use(open_window: OpenHost) -> AfterUse:
    return use_after(open_window, Place("meeting", OVER))


def card(use: AfterUse) -> FollowUpCard:
    return use.meeting.after.follow_up


def again(use: AfterUse) -> None:
    use.meeting.refresh()
    settle()


def here(use: AfterUse) -> tuple[FollowUpRow, ...]:
    return use.workspace.ask(FollowUp(OVER)).here


def test_an_agreement_takes_what_it_is_and_enter(use: AfterUse, inputs: InputCounter) -> None:
    card(use).new.what_line.setFocus()
    inputs.reset()
    QTest.keyClicks(card(use).new.what_line, "een zaal zoeken")
    use.press(Key.Key_Return)
    (one,) = here(use)
    assert (one.what, one.name) == ("een zaal zoeken", "")
    assert inputs.inputs <= 2
    assert "Iedereen: een zaal zoeken" in use.read()
    assert "tot de volgende bijeenkomst, donderdag 28 januari" in use.read()
    assert use.toast().startswith("Afspraak van Kring Noord op 19 november opgeschreven")
    assert card(use).new.what_line.text() == ""
    assert card(use).new.what_line.hasFocus()


def test_it_can_be_somebody_elses_and_until_a_day(use: AfterUse) -> None:
    new = card(use).new
    new.what_line.setText("een zaal zoeken")
    new.who.setCurrentIndex(new.who.findText("Els"))
    new.due.line.setFocus()
    QTest.keyClicks(new.due.line, "1 december")
    use.click(new.add_button)
    (one,) = here(use)
    assert (one.name, str(one.own_due)) == ("Els", "2026-12-01")
    assert "tot dinsdag 1 december" in use.read()


def test_a_day_that_cannot_be_read_is_not_taken_for_the_next_meeting(use: AfterUse) -> None:
    new = card(use).new
    new.due.line.setFocus()
    QTest.keyClicks(new.due.line, "ooit")
    new.what_line.setText("een zaal zoeken")
    use.click(new.add_button)
    assert here(use) == ()
    assert new.due.line.hasFocus()
    assert new.what_line.text() == "een zaal zoeken"
    new.due.line.setText("1 december")
    use.click(new.add_button)
    assert [str(one.own_due) for one in here(use)] == ["2026-12-01"]


def test_without_words_it_says_what_to_write(use: AfterUse) -> None:
    use.click(card(use).new.add_button)
    assert "Schrijf in een paar woorden op wat is afgesproken." in use.read()
    assert here(use) == ()


def test_the_case_that_was_talked_about_is_offered_first(use: AfterUse) -> None:
    switch_texts(use.workspace, on=True)
    case_id = bring(use.workspace, "d", OVER)
    use.go("today")
    use.go("meeting", NEXT)
    use.go("meeting", OVER)
    new = card(use).new
    assert (new.about.currentText(), new.who.currentText()) == ("De casus van Daan", "Daan")
    assert new.who.findText("Iedereen") < 0
    new.what_line.setFocus()
    QTest.keyClicks(new.what_line, "Eerst een vraag stellen")
    use.press(Key.Key_Return)
    case = use.workspace.ask(OpenCase(case_id))
    assert case.row.status is CaseStatus.TRYING_OUT
    assert [(a.name, a.what) for a in case.actions] == [("Daan", "Eerst een vraag stellen")]
    assert "Daan: Eerst een vraag stellen" in use.read()
    assert "na de casus van Daan · tot de volgende bijeenkomst" in use.read()
    assert new.about.currentText() == "Iets anders"
    assert new.who.currentText() == "Iedereen"


def test_what_is_being_written_stays_when_a_case_is_added_meanwhile(use: AfterUse) -> None:
    new = card(use).new
    new.what_line.setText("een zaal")
    bring(use.workspace, "d", OVER)
    again(use)
    assert (new.about.currentText(), new.what_line.text()) == ("Iets anders", "een zaal")
    assert new.about.findText("De casus van Daan") == 0
    new.what_line.clear()
    bring(use.workspace, "e", OVER)
    again(use)
    assert new.about.currentText().startswith("De casus van ")


def test_where_no_texts_are_kept_only_who_and_when_are_asked_of_a_case(use: AfterUse) -> None:
    discussed(use.workspace, "d", OVER)
    use.go("meeting", NEXT)
    use.go("meeting", OVER)
    new = card(use).new
    assert not new.what.isVisible()
    assert new.off.isVisible()
    use.click(new.add_button)
    assert [(one.name, one.what) for one in here(use)] == [("Daan", "")]
    assert "Daan probeert iets uit" in use.read()
    assert new.what.isVisible()
    assert not new.off.isVisible()


def test_a_name_in_it_is_warned_of(use: AfterUse) -> None:
    new = card(use).new
    new.what_line.setText("Fatima bellen")
    assert new.what.warning.isVisible()
    new.what_line.setText("iemand bellen")
    assert not new.what.warning.isVisible()


def test_ticking_with_the_keyboard_can_be_taken_back(use: AfterUse) -> None:
    use.workspace.run(Arrange(OVER, "koffie"))
    key = use.workspace.run(Arrange(OVER, "taart")).value
    again(use)
    box = card(use).here.lines[key].box
    box.setFocus()
    use.press(Key.Key_Space)
    assert {one.what: one.done for one in here(use)} == {"koffie": False, "taart": True}
    assert box.isChecked()
    assert box.hasFocus()
    use.press(Key.Key_Z, ctrl=True)
    assert not any(one.done for one in here(use))
    assert not box.isChecked()


def test_removing_can_be_taken_back(use: AfterUse) -> None:
    use.workspace.run(Arrange(OVER, "taart"))
    again(use)
    removes = card(use).here.findChildren(QPushButton)
    assert [b.accessibleName() for b in removes] == ["Verwijder ‘Iedereen: taart’"]
    use.click(removes[0])
    assert here(use) == ()
    assert "taart" not in use.read()
    use.press(Key.Key_Z, ctrl=True)
    assert [one.what for one in here(use)] == ["taart"]


def test_the_next_meeting_shows_what_is_open_and_lets_it_be_ticked(use: AfterUse) -> None:
    use.go("meeting", NEXT)
    assert not use.meeting.after.still_open.isVisible()
    use.workspace.run(Arrange(OVER, "taart"))
    case_id = discussed(use.workspace, "d", OVER)
    use.workspace.run(TryOutAfter(OVER, case_id))
    again(use)
    assert use.meeting.after.still_open.isVisible()
    assert not use.meeting.after.follow_up.isVisible()
    read = use.read()
    assert "Nog open van eerder" in read
    assert "Iedereen: taart" in read
    for line in list(use.meeting.after.still_open.before.lines.values()):
        line.box.click()
        settle()
    assert [one.done for one in here(use)] == [True, True]
    assert not use.meeting.after.still_open.isVisible()


def test_what_is_late_says_so_in_a_word(use: AfterUse) -> None:
    key = use.workspace.run(Arrange(OVER, "taart", due=use.card().row.start.date())).value
    again(use)
    late = card(use).here.lines[key].late
    assert (late.isVisible(), late.text()) == (True, "te laat")
    use.workspace.run(TickArrangement(key, done=True))
    again(use)
    assert not late.isVisible()
