"""The board: walked over, moved by mouse, menu and keys, narrowed down, and never cut off."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerkring.domain.coaching import DuoState
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.lane import LaneView
from leerkring.ui.coaching.page import CoachingPage
from leerkring.ui.services import Place
from support import audit
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
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def scene() -> CoachingScene:
    return make_coaching_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CoachingScene) -> WindowHost:
    return open_coaching(open_window, scene, Place("coaching"))


@pytest.fixture
def page(host: WindowHost) -> CoachingPage:
    page = host.window.page
    assert isinstance(page, CoachingPage)
    return page


def view(page: CoachingPage, state: DuoState) -> LaneView:
    return page.board.lanes[state].view


def titles(page: CoachingPage, state: DuoState) -> list[str]:
    return [card.title for card in view(page, state).shown.cards]


def centre(lane: LaneView, number: int = 0) -> QPoint:
    return lane.card_place(number).center()


def drag(start: LaneView, number: int, target: LaneView) -> None:
    """Carry a card from one column to the middle of another."""
    place = start.viewport()
    begin = centre(start, number)
    end = place.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 6):
        QTest.mouseMove(place, begin + (end - begin) * step / 5)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=end)


def test_cards_say_who_when_how_far_and_what_is_the_matter(page: CoachingPage) -> None:
    card = view(page, DuoState.RUNNING).shown.cards[0]
    said = " | ".join((card.title, *card.lines, card.progress, *card.troubles))
    said = said.replace("\N{NO-BREAK SPACE}", " ")
    assert "Fatima met Lies" in said
    assert "elke dinsdag 09.00 uur" in said
    assert "co-coach leidt de groep" in said
    assert "volgende: di 2 mrt, 09.00 uur" in said
    assert "3 van 11" in said
    assert "Lies stopt 1 april, er staan nog twee momenten." in said
    assert [titles(page, s) for s in DuoState] == [
        ["Anna met Bram"],
        ["Fatima met Lies", "Noor met Sanne"],
        ["Els met Sanne"],
    ]


def test_a_screen_reader_hears_the_columns_and_all_of_a_card(page: CoachingPage) -> None:
    running = view(page, DuoState.RUNNING)
    assert running.accessibleName() == "Loopt, 2 duo's"
    spoken = QAccessible.queryAccessibleInterface(running).child(0).text(QAccessible.Text.Name)
    assert "Fatima met Lies" in spoken
    assert "3 van 11 geweest" in spoken
    assert "Lies stopt" in spoken


def test_arrows_walk_over_the_cards_and_enter_opens(
    page: CoachingPage, host: WindowHost, scene: CoachingScene
) -> None:
    assert view(page, DuoState.RUNNING).hasFocus()
    key(Qt.Key.Key_Down)
    assert page.board.chosen_id == scene.card("noor").id
    key(Qt.Key.Key_Right)
    assert page.board.chosen_id == scene.card("els").id
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Left)
    assert page.board.chosen_id == scene.card("anna").id
    key(Qt.Key.Key_Return)
    assert host.services.navigator.here == Place("coaching", scene.card("anna").id)
    key(Qt.Key.Key_Escape)
    assert host.services.navigator.here == Place("coaching")
    assert page.board.chosen_id == scene.card("anna").id


def test_alt_and_an_arrow_moves_a_card_and_the_focus_goes_along(
    page: CoachingPage, host: WindowHost, scene: CoachingScene, inputs: InputCounter
) -> None:
    key(Qt.Key.Key_Down)
    inputs.reset()
    key(Qt.Key.Key_Right, ALT)
    assert inputs.inputs == 1
    assert scene.card("noor").state is DuoState.FINISHED
    assert view(page, DuoState.FINISHED).hasFocus()
    assert page.board.chosen_id == scene.card("noor").id
    assert host.services.navigator.here == Place("coaching")  # and not "back"
    host.services.undo()
    assert scene.card("noor").state is DuoState.RUNNING


def test_a_card_is_carried_to_another_column(
    page: CoachingPage, scene: CoachingScene, host: WindowHost
) -> None:
    drag(view(page, DuoState.PROPOSED), 0, view(page, DuoState.RUNNING))
    assert scene.card("anna").state is DuoState.RUNNING
    assert page.board.ghost.isHidden()
    assert "Anna met Bram staat nu onder Loopt." in texts(host.window)
    press(host.window, "Ongedaan maken")
    assert scene.card("anna").state is DuoState.PROPOSED


def test_a_card_let_go_in_its_own_column_stays_and_escape_drops_it(
    page: CoachingPage, scene: CoachingScene, host: WindowHost
) -> None:
    running = view(page, DuoState.RUNNING)
    drag(running, 1, running)
    assert scene.card("noor").state is DuoState.RUNNING
    assert host.services.navigator.here == Place("coaching")
    place = running.viewport()
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=centre(running))
    QTest.mouseMove(place, centre(running) + QPoint(300, 40))
    assert page.board.ghost.isVisible()
    key(Qt.Key.Key_Escape)
    assert page.board.ghost.isHidden()
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=centre(running) + QPoint(300, 40))
    assert scene.card("fatima").state is DuoState.RUNNING


def test_a_menu_moves_and_removes(
    page: CoachingPage, scene: CoachingScene, host: WindowHost
) -> None:
    running = view(page, DuoState.RUNNING)
    dots = page.board._painter.menu_place(running.card_place(1)).center()
    QTest.mouseClick(running.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    menu = page.board.menu
    assert menu is not None
    said = [action.text() for action in menu.actions() if action.text()]
    assert said == ["Open", "Verplaats naar Voorstel", "Verplaats naar Afgerond", "Verwijder"]
    next(a for a in menu.actions() if a.text() == "Verwijder").trigger()
    menu.close()
    assert titles(page, DuoState.RUNNING) == ["Fatima met Lies"]
    host.services.undo()
    assert titles(page, DuoState.RUNNING) == ["Fatima met Lies", "Noor met Sanne"]


def test_delete_removes_and_the_focus_stays_on_the_board(
    page: CoachingPage, host: WindowHost
) -> None:
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Delete)
    assert titles(page, DuoState.RUNNING) == ["Fatima met Lies"]
    assert view(page, DuoState.RUNNING).hasFocus()
    assert "Noor met Sanne is verwijderd." in texts(host.window)


def test_who_has_met_is_no_proposal_any_more_and_that_is_said(
    page: CoachingPage, host: WindowHost, scene: CoachingScene
) -> None:
    key(Qt.Key.Key_Left, ALT)
    assert scene.card("fatima").state is DuoState.RUNNING
    assert "Verplaats het duo naar Afgerond." in texts(host.window)


def test_a_location_and_a_name_narrow_the_board_down(page: CoachingPage) -> None:
    page.location.setCurrentIndex(page.location.findText("De Ark"))
    page.location.activated.emit(page.location.currentIndex())
    assert [titles(page, s) for s in DuoState] == [[], [], ["Els met Sanne"]]
    page.location.setCurrentIndex(0)
    page.location.activated.emit(0)
    page.search.setText("sanne")
    assert titles(page, DuoState.RUNNING) == ["Noor met Sanne"]
    page.search.setText("vissen")
    assert titles(page, DuoState.RUNNING) == ["Fatima met Lies"]


def test_without_duos_it_says_what_co_coaching_is(open_window: OpenHost) -> None:
    host = open_coaching(open_window, make_coaching_scene(duos=False), Place("coaching"))
    said = texts(host.window)
    assert "Nog geen duo" in said
    assert "Twee mensen, vaste momenten, een paar maanden." in said
    press(host.window, "Nieuw duo")
    assert host.services.navigator.here == Place("coaching_new")


def test_two_hundred_duos_stay_usable(open_window: OpenHost) -> None:
    scene = make_coaching_scene(many=400)
    host = open_coaching(open_window, scene, Place("coaching"))
    page = host.window.page
    assert isinstance(page, CoachingPage)
    running = view(page, DuoState.RUNNING)
    assert sum(len(titles(page, s)) for s in DuoState) == 204
    key(Qt.Key.Key_End)
    assert running.currentIndex().row() == len(running.shown.cards) - 1
    assert running.viewport().rect().intersects(running.card_place(running.currentIndex().row()))
    last = page.board.chosen_id
    key(Qt.Key.Key_Right, ALT)
    assert page.board.chosen_id == last
    page.search.setText("Medewerker12 150")
    assert sum(len(titles(page, s)) for s in DuoState) < 10


@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [
        ("nl", "light", 100, (1600, 1000)),
        ("en", "dark", 100, (1100, 700)),
        ("nl", "light", 100, (700, 600)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
@pytest.mark.parametrize("duos", [True, False])
def test_the_board_passes_the_audit(
    open_window: OpenHost, language: str, mode: str, text: int, size: tuple[int, int], duos: bool
) -> None:
    host = open_coaching(
        open_window, make_coaching_scene(duos=duos), Place("coaching"),
        language=language, mode=mode, text=text, size=size,
    )  # fmt: skip
    QTest.qWait(20)
    assert audit.problems(host.window) == []


def test_on_a_narrow_window_one_column_is_shown_and_arrows_turn_to_the_next(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, scene, Place("coaching"), size=(700, 600))
    page = host.window.page
    assert isinstance(page, CoachingPage)
    shown = [s for s in DuoState if page.board.lanes[s].isVisible()]
    assert shown == [DuoState.RUNNING]
    key(Qt.Key.Key_Right)
    assert [s for s in DuoState if page.board.lanes[s].isVisible()] == [DuoState.FINISHED]
    assert QApplication.focusWidget() is view(page, DuoState.FINISHED)
    key(Qt.Key.Key_Left, ALT)
    assert scene.card("els").state is DuoState.RUNNING
    assert [s for s in DuoState if page.board.lanes[s].isVisible()] == [DuoState.RUNNING]
