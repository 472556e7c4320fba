"""One duo: its moments, notes, what is the matter and what was agreed, changed in place."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from leerkring.app.coaching.rows import SessionRow
from leerkring.domain.coaching import DuoState, RoleSplit, SessionState
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.cards import ShownCard
from leerkring.ui.coaching.page import CoachingPage
from leerkring.ui.coaching.session_line import SessionLine
from leerkring.ui.services import Place
from leerkring.ui.widgets.picker import Picker
from support import audit
from support.circles import shown_toast
from support.coaching_scene import (
    CoachingScene,
    key,
    make_coaching_scene,
    open_coaching,
    press,
    texts,
)
from support.inputs import InputCounter

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def scene() -> CoachingScene:
    return make_coaching_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CoachingScene) -> WindowHost:
    return open_coaching(open_window, scene, Place("coaching", scene.card("fatima").id))


@pytest.fixture
def page(host: WindowHost) -> CoachingPage:
    page = host.window.page
    assert isinstance(page, CoachingPage)
    return page


def sessions(scene: CoachingScene) -> tuple[SessionRow, ...]:
    return scene.duo("fatima").sessions


def line(page: CoachingPage, session: SessionRow) -> SessionLine:
    return page.duo.lines[session.id]


def choose(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()
    QCoreApplication.processEvents()


def test_the_moments_are_told_with_why_one_was_shifted(host: WindowHost) -> None:
    said = texts(host.window)
    assert "Fatima met Lies" in said
    assert "Loopt · elke dinsdag 09.00 uur · De Vissen" in said
    shifted = "Dinsdag 23 februari valt in de voorjaarsvakantie, nu dinsdag 2 maart 09.00 uur."
    assert shifted in said
    assert "Ging goed: De kring begon rustig, iedereen zat." in said
    assert "Volgende stap: Zelf de overgang inzetten." in said
    assert "3 van 11" in said


def test_the_filled_button_asks_what_went_well_first_and_then_a_small_step(
    host: WindowHost, page: CoachingPage, scene: CoachingScene, inputs: InputCounter
) -> None:
    due = next(s for s in sessions(scene) if s.to_note)
    inputs.reset()
    press(host.window, "Noteer hoe het ging")
    form = line(page, due).note
    assert form is not None
    assert form.well.hasFocus()
    assert form.well_field.caption.text() == "Wat ging goed?"
    assert form.step_field.caption.text() == "Kleine volgende stap"
    QTest.keyClicks(form.well, "Iedereen zong mee")
    key(Qt.Key.Key_Tab)
    assert form.step.hasFocus()
    QTest.keyClicks(form.step, "Nog een lied")
    press(host.window, "Klaar")
    assert inputs.inputs == 5
    noted = next(s for s in sessions(scene) if s.id == due.id)
    assert (noted.went_well, noted.next_step) == ("Iedereen zong mee", "Nog een lied")
    assert noted.state is SessionState.HELD
    assert "4 van 11" in texts(host.window)
    host.services.undo()
    host.services.undo()
    assert next(s for s in sessions(scene) if s.id == due.id).state is SessionState.PLANNED


def test_a_moment_is_moved_and_the_other_day_is_said(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    ahead = next(s for s in sessions(scene) if s.start.date() == date(2027, 3, 9))
    found = line(page, ahead)
    QTest.mouseClick(found.button, Qt.MouseButton.LeftButton)
    assert found.mover is not None
    assert found.mover.day.hasFocus()
    QTest.keyClicks(found.mover.day, "11-3")
    key(Qt.Key.Key_Return)
    moved = next(s for s in sessions(scene) if s.id == ahead.id)
    assert moved.start == datetime(2027, 3, 11, 9)
    assert moved.pinned
    assert "Verplaatst van dinsdag 9 maart naar donderdag 11 maart 09.00 uur." in texts(host.window)
    assert not found.has_form
    host.services.undo()
    assert next(s for s in sessions(scene) if s.id == ahead.id).start == ahead.start


def test_what_cannot_be_is_said_under_the_field(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    ahead = [s for s in sessions(scene) if not s.is_past]
    found = line(page, ahead[1])
    found.open_mover()
    assert found.mover is not None
    QTest.keyClicks(found.mover.day, "2-3")
    key(Qt.Key.Key_Return)
    assert "Deze twee hebben dan al een moment. Kies een ander moment." in texts(host.window)
    QTest.keyClicks(found.mover.day, "geen dag")
    key(Qt.Key.Key_Return)
    assert sessions(scene) == scene.duo("fatima").sessions
    assert found.mover.day.property("state") == "error"


def test_held_called_off_and_who_leads_are_in_the_menu(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    due = next(s for s in sessions(scene) if s.to_note)
    line(page, due).open_menu()
    choose(line(page, due).menu, "Ging door")
    assert next(s for s in sessions(scene) if s.id == due.id).state is SessionState.HELD
    line(page, due).open_menu()
    menu = line(page, due).menu
    assert menu is not None
    assert "Gaat niet door" not in [action.text() for action in menu.actions()]
    choose(line(page, due).menu, "Medewerker leidt de groep")
    assert next(s for s in sessions(scene) if s.id == due.id).split is RoleSplit.TEACHER_LEADS
    ahead = next(s for s in sessions(scene) if not s.is_past)
    line(page, ahead).open_menu()
    choose(line(page, ahead).menu, "Gaat niet door")
    assert next(s for s in sessions(scene) if s.id == ahead.id).state is SessionState.CANCELLED
    assert "vervallen" in texts(host.window)
    line(page, ahead).open_menu()
    choose(line(page, ahead).menu, "Gaat toch door")
    assert next(s for s in sessions(scene) if s.id == ahead.id).state is SessionState.PLANNED


def test_a_coach_who_leaves_early_is_told_with_ways_out(
    host: WindowHost, scene: CoachingScene
) -> None:
    assert "Lies stopt 1 april, er staan nog twee momenten." in texts(host.window)
    press(host.window, "Plan eerder")
    assert "Lies stopt" not in texts(host.window)
    assert all(s.start.date() <= date(2027, 4, 1) for s in sessions(scene))
    assert len(sessions(scene)) == 13
    host.services.undo()
    assert "Lies stopt 1 april" in texts(host.window)


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("Plan eerder", "Momenten van Fatima Amrani met Lies Meijer eerder."),
        ("Stop dan", "Fatima Amrani met Lies Meijer tot en met 1 april."),
    ],
)
def test_a_way_out_is_told_with_the_way_back(host: WindowHost, verb: str, told: str) -> None:
    press(host.window, verb)
    assert shown_toast(host).replace("\N{NO-BREAK SPACE}", " ") == told
    press(host.window, "Ongedaan maken")
    assert "Lies stopt 1 april" in texts(host.window)


def test_a_change_of_a_session_is_told_with_the_way_back(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    ahead = next(s for s in sessions(scene) if not s.is_past)
    line(page, ahead).open_menu()
    choose(line(page, ahead).menu, "Gaat niet door")
    assert "2\N{NO-BREAK SPACE}maart vervalt" in shown_toast(host)
    press(host.window, "Ongedaan maken")
    found = line(page, ahead)
    found.open_mover()
    assert found.mover is not None
    QTest.keyClicks(found.mover.day, "4-3")
    QTest.keyClick(found.mover.day, Qt.Key.Key_Return)
    assert "4 maart" in shown_toast(host).replace("\N{NO-BREAK SPACE}", " ")
    press(host.window, "Ongedaan maken")
    assert ahead in sessions(scene)


def test_another_co_coach_goes_on_with_the_rest(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    first = scene.card("fatima").id
    notice = "Andere co-coach"
    press(host.window, notice)
    picker = next(p for p in host.window.findChildren(Picker) if p.isVisible())
    names = [option.text for option in picker._model.options]
    assert "Lies Meijer" not in names
    QTest.keyClicks(picker.field, "Bram")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    here = host.services.navigator.here
    assert here is not None
    assert here.id not in ("", first)
    assert "Fatima met Bram" in texts(host.window)
    assert page.duo.duo is not None
    assert page.duo.duo.card.agreed == 2
    host.services.undo()
    assert host.services.navigator.here == Place("coaching")


def test_agreements_change_in_place(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    card = page.duo.agreement
    card.purpose.setFocus()
    card.purpose.selectAll()
    QTest.keyClicks(card.purpose, "Samen zingen")
    key(Qt.Key.Key_Return)
    assert scene.card("fatima").purpose == "Samen zingen"
    card.weekday.setCurrentIndex(3)
    card.weekday.activated.emit(3)
    assert scene.card("fatima").weekday == 3
    ahead = [s for s in sessions(scene) if not s.is_past and not s.shifted]
    assert {s.start.weekday() for s in ahead} == {3}
    card.counts.setFocus()
    key(Qt.Key.Key_Space)
    assert scene.card("fatima").counts is False
    assert "elke donderdag" in texts(host.window)
    for _ in range(3):
        host.services.undo()
    assert (scene.card("fatima").weekday, scene.card("fatima").counts) == (1, True)
    assert card.counts.isChecked()


def test_a_last_day_before_the_first_is_said_under_the_field(
    host: WindowHost, page: CoachingPage, scene: CoachingScene
) -> None:
    last = page.duo.agreement.last
    last.setFocus()
    last.selectAll()
    QTest.keyClicks(last, "1-1-2026")
    key(Qt.Key.Key_Return)
    assert scene.card("fatima").last_day.year == 2027
    assert last.property("state") == "error"
    assert "De laatste dag ligt vóór de eerste dag." in texts(host.window)


def test_moving_starting_and_rounding_off(open_window: OpenHost, scene: CoachingScene) -> None:
    host = open_coaching(open_window, scene, Place("coaching", scene.card("anna").id))
    press(host.window, "Start dit duo")
    assert scene.card("anna").state is DuoState.RUNNING
    page = host.window.page
    assert isinstance(page, CoachingPage)
    press(host.window, "Verplaats naar…")
    choose(page.duo.menu, "Afgerond")
    assert scene.card("anna").state is DuoState.FINISHED
    press(host.window, "Verwijder dit duo")
    assert host.services.navigator.here == Place("coaching")
    assert "Anna met Bram" not in "".join(c.title for c in shown(page))
    host.services.undo()
    assert scene.card("anna").state is DuoState.FINISHED


def shown(page: CoachingPage) -> list[ShownCard]:
    return [card for lane in page.board.lanes.values() for card in lane.view.shown.cards]


def test_escape_closes_a_form_and_then_goes_back(host: WindowHost, page: CoachingPage) -> None:
    press(host.window, "Noteer hoe het ging")
    page.duo.back.setFocus()
    key(Qt.Key.Key_Escape)
    assert host.services.navigator.here != Place("coaching")
    assert not any(one.has_form for one in page.duo.lines.values())
    key(Qt.Key.Key_Escape)
    assert host.services.navigator.here == Place("coaching")


def test_a_duo_that_is_gone_leads_to_the_board(open_window: OpenHost, scene: CoachingScene) -> None:
    host = open_coaching(open_window, scene, Place("coaching", "gone"))
    assert host.services.navigator.here == Place("coaching")


@pytest.mark.parametrize("teacher", ["fatima", "anna", "els"])
@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
def test_a_duo_passes_the_audit(
    open_window: OpenHost,
    scene: CoachingScene,
    teacher: str,
    language: str,
    mode: str,
    text: int,
    size: tuple[int, int],
) -> None:
    host = open_coaching(
        open_window, scene, Place("coaching", scene.card(teacher).id),
        language=language, mode=mode, text=text, size=size,
    )  # fmt: skip
    page = host.window.page
    assert isinstance(page, CoachingPage)
    page.duo.open_due()
    ahead = [s for s in scene.duo(teacher).sessions if not s.is_past]
    if ahead:
        page.duo.lines[ahead[0].id].open_mover()
    QTest.qWait(20)
    assert audit.problems(host.window) == []
