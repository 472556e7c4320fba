"""The panel of one visit: moment, cover, question, reflections, recording; entry and breaks."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from leerkring.app.visits.changes import MoveVisit
from leerkring.app.visits.details import VisitDetails, VisitList
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.rows import VisitRowFull
from leerkring.domain.visits import VisitForm, VisitState
from leerkring.ui.application import WindowHost
from leerkring.ui.visits.panel import VisitPanel
from leerkring.ui.widgets.picker import Picker
from support import audit
from support.visit_scene import ROUND, VisitsUse, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def use(open_window: OpenHost) -> VisitsUse:
    return use_visits(open_window)


def panel(use: VisitsUse) -> VisitPanel:
    return use.page.chooser.panel


def details(use: VisitsUse, visit_id: str) -> VisitRowFull:
    return use.workspace.ask(VisitDetails(visit_id))


def moments(use: VisitsUse) -> list[QPushButton]:
    found = panel(use).moment.choosing.findChildren(QPushButton)
    return [b for b in found if b.isVisible() and "to" in b.text() and ":" in b.text()]


# ---- when -----------------------------------------------------------------------------------


def test_the_best_moments_are_buttons_with_the_reason(use: VisitsUse) -> None:
    use.choose("p3", "p4")
    assert len(moments(use)) == 3
    assert any("stands in" in text for text in use.texts())
    use.press("More moments")
    assert len(moments(use)) > 3


def test_a_moment_takes_one_click_and_brings_its_cover(use: VisitsUse) -> None:
    use.choose("p3", "p4")
    QTest.mouseClick(moments(use)[0], Qt.MouseButton.LeftButton)
    visit = use.visit("v3")
    assert visit.start is not None
    assert visit.cover_id is not None
    assert use.toast().startswith("Daan visits Els on")
    use.host.window.undo()
    assert use.visit("v3").start is None


def test_a_day_and_time_of_ones_own(use: VisitsUse) -> None:
    use.choose("p3", "p4")
    use.press("A day and time of your own")
    own = panel(use).moment.own
    own.day.setText("23-3-2027")
    own.start.setTime(own.start.time().fromString("11:15", "HH:mm"))
    assert own.end.time().toString("HH:mm") == "12:15"
    use.press("Choose")
    assert use.visit("v3").start == datetime(2027, 3, 23, 11, 15)
    assert use.visit("v3").minutes == 60


def test_longer_than_an_hour_warns_and_is_allowed(use: VisitsUse) -> None:
    use.choose("p3", "p4")
    use.press("A day and time of your own")
    own = panel(use).moment.own
    own.day.setText("23-3-2027")
    own.end.setTime(own.start.time().addSecs(90 * 60))
    assert "Longer than an hour is long for who stands in." in use.texts()
    use.press("Choose")
    assert use.visit("v3").minutes == 90


def test_a_day_that_is_none_is_refused_in_place(use: VisitsUse) -> None:
    use.choose("p3", "p4")
    use.press("A day and time of your own")
    own = panel(use).moment.own
    own.day.setText("31-31")
    use.press("Choose")
    assert use.visit("v3").start is None
    assert own.day.property("state") == "error"


def test_by_video_nobody_stands_in(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.press("By video")
    visit = use.visit("v2")
    assert visit.form is VisitForm.VIDEO
    assert visit.cover_id is None
    assert not panel(use).cover.isVisible()
    assert panel(use).video.isVisible()


# ---- cover ----------------------------------------------------------------------------------


def test_who_stands_in_is_chosen_from_a_list_and_ticked(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    panel(use).cover.fits.click()
    assert details(use, "v2").cover_fits
    panel(use).cover.button.click()
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, Picker)
    model = shown.list.model()
    texts = [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole))
             for n in range(model.rowCount())]  # fmt: skip
    assert "Nobody" in texts
    assert any("Bram Visser" in text for text in texts)
    shown.list.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert use.visit("v2").cover_id in ("p0", "p1", "p5")
    assert not details(use, "v2").cover_fits


def test_the_best_cover_is_offered_where_there_is_none(use: VisitsUse) -> None:
    use.page.services.run(MoveVisit("v2", datetime(2027, 3, 18, 10), 60, None))
    use.choose("p2", "p3")
    name = next(text for text in use.buttons() if text.endswith("stands in"))
    use.press(name)
    assert use.visit("v2").cover_id is not None


# ---- what is written ------------------------------------------------------------------------


def test_the_question_is_kept_when_the_field_is_left(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    edit = panel(use).focus_edit
    assert edit.placeholderText() == "Hoe je voorleest"
    edit.setFocus()
    QTest.keyClicks(edit, "Hoe begin je?")
    use.choose("p3", "p4")
    assert details(use, "v2").focus == "Hoe begin je?"
    assert details(use, "v3").focus == ""


def test_both_reflections_close_a_visit(use: VisitsUse) -> None:
    use.choose("p1", "p2")
    reflections = panel(use).reflections
    reflections.own.note.setFocus()
    QTest.keyClicks(reflections.own.note, "Veel rust")
    reflections.shared.note.setFocus()
    QTest.keyClicks(reflections.shared.note, "Doen we ook")
    panel(use).done.setFocus()
    visit = details(use, "v1")
    assert (visit.own_reflection, visit.shared_reflection) == ("Veel rust", "Doen we ook")
    assert visit.closed
    assert "done and reflected on" in use.texts()


def test_a_reflection_is_skipped_with_a_reason(use: VisitsUse) -> None:
    use.choose("p1", "p2")
    own = panel(use).reflections.own
    own.skip.click()
    assert own.why.isVisible()
    own.why.line.setFocus()
    QTest.keyClicks(own.why.line, "Ziek")
    QTest.keyClick(own.why.line, Qt.Key.Key_Return)
    assert details(use, "v1").own_skipped == "Ziek"
    own.skip.click()
    assert details(use, "v1").own_skipped == ""


def test_the_meeting_to_talk_about_it_can_be_chosen(use: VisitsUse) -> None:
    use.choose("p1", "p2")
    meeting = panel(use).reflections.meeting
    assert meeting.itemText(1).replace("\N{NO-BREAK SPACE}", " ").startswith("Kring Noord, ")
    meeting.setCurrentIndex(1)
    meeting.activated.emit(1)
    chosen = details(use, "v1").meeting
    assert chosen is not None
    assert chosen.id == "m1"


def test_reflections_wait_until_a_visit_was_made(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    assert not panel(use).reflections.isVisible()


# ---- recording ------------------------------------------------------------------------------


def test_a_recording_asks_for_agreement_and_says_so_in_place(use: VisitsUse) -> None:
    use.choose("p5", "p0")
    video = panel(use).video
    video.reference.setFocus()
    QTest.keyClicks(video.reference, "film-12")
    QTest.keyClick(video.reference, Qt.Key.Key_Return)
    assert details(use, "v5").video_reference == ""
    assert any("agreed to it" in text for text in use.texts())
    use.press("Everybody agreed")
    visit = details(use, "v5")
    assert visit.video_reference == "film-12"
    assert visit.video_consent
    assert visit.video_delete_by is not None
    video.deleted.click()
    assert details(use, "v5").video_deleted


# ---- by hand --------------------------------------------------------------------------------


def test_a_visit_made_outside_the_app_is_entered(use: VisitsUse) -> None:
    use.choose("p0", "p3")
    use.press("Enter a visit")
    entry = use.page.chooser.entry
    assert entry.visitor.currentData() == "p0"
    assert entry.host.currentData() == "p3"
    entry.day.line.setFocus()
    QTest.keyClicks(entry.day.line, "4-3-2027")
    QTest.keyClick(entry.day.line, Qt.Key.Key_Return)
    assert entry.done.isChecked()  # it is before today
    use.press("Enter it")
    made = next(v for v in use.visits(ROUND) if (v.visitor_id, v.host_id) == ("p0", "p3"))
    assert made.state is VisitState.DONE
    assert use.matrix.chosen_pair == ("p0", "p3")
    assert panel(use).isVisible()


def test_somebody_from_outside_is_visited_by_name(use: VisitsUse) -> None:
    assert use.page.new_action is not None
    use.page.new_action.trigger()
    entry = use.page.chooser.entry
    entry.visitor.setCurrentIndex(0)
    entry.host.setCurrentIndex(entry.host.count() - 1)
    entry.host.activated.emit(entry.host.currentIndex())
    use.press("Enter it")
    assert any("fill in the name" in text for text in use.texts())
    entry.name.setText("Noor, De Bron")
    use.press("Enter it")
    names = {v.host_name for v in use.visits(ROUND)}
    assert "Noor, De Bron" in names


def test_a_visit_can_be_entered_without_any_round(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(with_round=False))
    assert use.page.new_action is not None
    use.page.new_action.trigger()
    assert use.page.chooser.entry.isVisible()
    QApplication.processEvents()
    assert audit.problems(use.host.window) == []
    use.press("Enter it")
    assert len(use.workspace.ask(VisitList())) == 1
    assert not use.page.empty.isVisible()
    assert use.page.outside.isVisible()


def test_esc_closes_a_form(use: VisitsUse) -> None:
    assert use.page.new_action is not None
    use.page.new_action.trigger()
    assert use.page.leave()
    assert not use.page.chooser.entry.isVisible()
    assert not use.page.leave()


def test_a_break_is_taken_and_ended(use: VisitsUse) -> None:
    use.choose("p4", "p4")
    use.press("Els takes a break…")
    card = use.page.chooser.pausing
    QTest.keyClicks(card.until.line, "1-5-2027")
    QTest.keyClick(card.until.line, Qt.Key.Key_Return)
    use.press("Store")
    rows = {p.person_id: p for p in use.workspace.ask(RoundMatrix(ROUND)).rows}
    assert rows["p4"].paused_until == date(2027, 5, 1)
    assert use.toast() == "Els takes a break until 1 May included."
    use.choose("p4", "p4")
    use.press("Change or end the break…")
    use.press("Takes part again")
    rows = {p.person_id: p for p in use.workspace.ask(RoundMatrix(ROUND)).rows}
    assert rows["p4"].paused_until is None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", ["entry", "pause"])
def test_forms_pass_the_audit(open_window: OpenHost, language: str, form: str) -> None:
    use = use_visits(open_window, language=language, size=(1100, 700))
    (use.page.chooser.enter if form == "entry" else use.page.chooser.pause)()
    QApplication.processEvents()
    assert audit.problems(use.host.window) == []
