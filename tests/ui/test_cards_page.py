"""The page *Gesprekskaarten*: draw, by theme, choose yourself; what was used stays known."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.cards.drawing import DrawCard, UseCards
from leerkring.domain.cards import AnswerWay
from leerkring.ui.application import WindowHost
from leerkring.ui.cards.page import Mode
from leerkring.ui.navigation import Place
from leerkring.ui.shell.places import ALL, nav_name
from support import audit
from support.card_scene import DECK, CardsUse, settle, use_cards
from support.inputs import InputCounter

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def use(open_window: OpenHost) -> Iterator[CardsUse]:
    made = use_cards(open_window)
    yield made
    if made.host.window.page is not None and getattr(made.host.window.page, "session", None):
        made.room.close()


def use_up(use: CardsUse, theme: str) -> None:
    for card in use.deck().of(theme):
        use.workspace.run(UseCards(use.circle, (card.id,)))
    use.page.refresh()
    settle()


def test_one_press_draws_a_card_for_the_room(use: CardsUse, inputs: InputCounter) -> None:
    assert "Nog 37 kaarten" in use.read()
    inputs.reset()
    QTest.keyClick(use.host.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert inputs.inputs == 1
    assert use.room.isVisible()
    assert use.room.left.text() == "Nog 36 kaarten"
    assert use.deck().left() == 36


def test_a_theme_draws_only_its_own_cards(use: CardsUse) -> None:
    use.page.choose_mode(Mode.THEME)
    settle()
    chips = [b for b in use.page.chips.findChildren(QPushButton) if b.isVisibleTo(use.page)]
    assert [chip.text() for chip in chips][:2] == [
        "Relatie met ouders 7/7", "Verwachtingen en afspraken 6/6",
    ]  # fmt: skip
    assert chips[0].accessibleName() == "Relatie met ouders: nog 7 van 7"
    QTest.mouseClick(chips[4], Qt.MouseButton.LeftButton)
    settle()
    assert {card.theme for card in use.page.grid.cards.cards} == {"Diversiteit"}
    use.page.draw_action.trigger()
    settle()
    assert use.room.left.text() == "Nog 4 kaarten"
    assert use.deck().left("Diversiteit") == 4


def test_the_keyboard_stays_at_the_theme_that_was_chosen(use: CardsUse) -> None:
    use.page.choose_mode(Mode.THEME)
    settle()
    chips = [b for b in use.page.chips.findChildren(QPushButton) if b.isVisibleTo(use.page)]
    chips[2].setFocus()
    use.press(Qt.Key.Key_Space, chips[2])
    focused = use.host.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == chips[2].text() == "Ouderbetrokkenheid 6/6"
    use.page.draw_action.trigger()
    settle()
    use.room.close()
    settle()
    chips = [b for b in use.page.chips.findChildren(QPushButton) if b.isVisibleTo(use.page)]
    assert chips[2].text() == "Ouderbetrokkenheid 5/6"
    assert chips[2].isChecked()


def test_when_all_cards_of_a_theme_were_used_one_begins_again(use: CardsUse) -> None:
    use_up(use, "Relatie met ouders")
    use.page.choose_mode(Mode.THEME)
    said = use.read()
    assert "Alle kaarten van dit thema zijn geweest." in said
    assert not use.page.draw_action.isEnabled()
    use.click("Begin opnieuw", use.page)
    assert use.deck().left("Relatie met ouders") == 7
    assert use.page.draw_action.isEnabled()
    assert "Alle kaarten van dit thema" not in use.read()
    use.host.services.undo()
    settle()
    assert use.deck().left("Relatie met ouders") == 0


def test_chosen_cards_come_in_the_order_in_which_they_were_chosen(use: CardsUse) -> None:
    use.page.choose_mode(Mode.CHOOSE)
    assert not use.page.draw_action.isEnabled()
    assert "Klik op de kaarten" in use.read()
    grid = use.page.grid
    for row in (2, 0):
        at = grid.visualRect(grid.cards.index(row)).center() - QPoint(10, 10)
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert use.page.draw_action.text() == "Toon 2 kaarten"
    words = grid.cards.data(grid.cards.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert "gekozen als nummer 1" in str(words)
    expected = [grid.cards.cards[row].text for row in (2, 0)]
    use.page.draw_action.trigger()
    settle()
    shown = []
    for _ in range(2):
        assert use.room.face.card is not None
        shown.append(use.room.face.card.text)
        use.press(Qt.Key.Key_PageDown)
    assert shown == expected
    assert use.room.face.said == "Twee kaarten zijn geweest."
    assert use.deck().left() == 35


def test_choosing_goes_by_keyboard_and_esc_takes_it_back(use: CardsUse) -> None:
    use.page.choose_mode(Mode.CHOOSE)
    grid = use.page.grid
    grid.setFocus()
    use.press(Qt.Key.Key_Space, grid)
    use.press(Qt.Key.Key_Right, grid)
    use.press(Qt.Key.Key_Space, grid)
    assert [card.id for card in grid.chosen_cards] == [c.id for c in grid.cards.cards[:2]]
    use.press(Qt.Key.Key_Space, grid)
    assert len(grid.chosen_cards) == 1
    assert use.page.leave()
    assert not grid.chosen_cards
    assert not use.page.leave()


def test_a_card_is_shown_with_enter_and_was_used_then(use: CardsUse) -> None:
    use.page.grid.setFocus()
    use.press(Qt.Key.Key_Return, use.page.grid)
    first = use.deck().cards[0]
    assert use.room.face.card is not None
    assert use.room.face.card.id == first.id
    assert first.used_on is not None


def test_enter_of_the_number_pad_shows_a_card_too(use: CardsUse) -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(use.page.grid, Qt.Key.Key_Enter, pad)
    settle()
    assert use.page.session is not None


@pytest.mark.parametrize(
    ("words", "left", "said"),
    [
        ("Is al geweest", 36, "De kaart is geweest."),
        ("Nog niet geweest", 37, "De kaart doet weer mee."),
    ],
)
def test_a_card_is_marked_by_hand_from_its_menu(
    use: CardsUse, words: str, left: int, said: str
) -> None:
    if left == 37:
        use.workspace.run(UseCards(use.circle, (use.deck().cards[0].id,)))
        use.page.refresh()
    card = use.page.grid.cards.cards[0]
    use.page.grid.menu_wanted.emit(card, use.page.mapToGlobal(QPoint(20, 20)))
    next(action for action in use.menu().actions() if action.text() == words).trigger()
    settle()
    assert use.deck().left() == left
    assert use.toast() == said


def test_each_circle_has_its_own_cards(use: CardsUse) -> None:
    use.workspace.run(DrawCard(DECK, "nl", use.circle))
    use.page.refresh()
    assert "Nog 36 kaarten" in use.read()
    use.page.circle.setCurrentIndex(0)
    use.page.circle.activated.emit(0)
    assert "Nog 37 kaarten" in use.read()
    assert use.page.circle.currentText() == "Zonder kring"


def test_how_people_answer_is_asked_in_the_room_and_remembered(use: CardsUse) -> None:
    said = {}
    for way in AnswerWay:
        use.page.way.setCurrentIndex(use.page.way.findData(way.value))
        use.page.way.activated.emit(use.page.way.currentIndex())
        settle()
        assert use.host.services.preferences.get("cards/way") == way.value
        use.page.show_one(use.deck().cards[0])
        settle()
        said[way] = use.room.say.text()
        use.room.close()
        settle()
    assert len(set(said.values())) == len(AnswerWay)
    assert said[AnswerWay.GROUP] == "Iedereen antwoordt om de beurt."


def test_a_few_cards_at_a_time(use: CardsUse) -> None:
    use.page.amount.setCurrentIndex(use.page.amount.findData(3))
    use.page.draw_action.trigger()
    settle()
    assert use.room.left.text() == "Nog 2 kaarten"
    for _ in range(5):
        use.press(Qt.Key.Key_Space)
    assert use.deck().left() == 34
    assert use.room.face.said == "Drie kaarten zijn geweest."
    use.click("Nog een kaart", use.room)
    assert use.deck().left() == 33


def test_the_search_finds_a_card_and_opens_at_it(use: CardsUse) -> None:
    key = "parents/diversity/chances"
    use.page.choose_mode(Mode.THEME)
    use.go("cards", DECK, key)
    assert use.page.grid.current is not None
    assert use.page.grid.current.id == key


def test_the_sidebar_has_a_place_and_a_key_for_cards() -> None:
    (item,) = (one for one in ALL if one.name == "cards")
    assert item.key == "Ctrl+6"
    assert nav_name("card_deck") == nav_name("card_list") == "cards"


def test_what_comes_with_the_app_says_why_it_cannot_be_changed(use: CardsUse) -> None:
    use.page.tools.more.click()
    actions = {action.text(): action for action in use.menu().actions()}
    assert not actions["Wijzig deze kaarten"].isEnabled()
    assert "eigen kopie" in actions["Wijzig deze kaarten"].toolTip()
    actions["Maak een eigen kopie"].trigger()
    settle()
    assert use.deck_page.deck is not None
    assert len(use.deck_page.deck.cards) == 37
    assert use.deck_page.deck.name == "Samenwerken met ouders, eigen versie"


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Kaarten afdrukken", "card_sheets"), ("Wikkel voor de pot afdrukken", "card_wrapper")],
)
def test_the_printer_drops_down_what_can_be_printed(use: CardsUse, words: str, kind: str) -> None:
    use.page.tools.printer.click()
    next(action for action in use.menu().actions() if action.text() == words).trigger()
    settle()
    assert use.host.services.navigator.here == Place("document", DECK, kind)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(
    ("language", "look", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
def test_the_page_passes_the_audit(
    open_window: OpenHost, qtbot: QtBot, mode: Mode,
    language: str, look: str, text: int, size: tuple[int, int],
) -> None:  # fmt: skip
    use = use_cards(open_window, language=language, mode=look, text=text, size=size)
    use_up(use, use.page.grid.cards.cards[0].theme)
    use.page.choose_mode(mode)
    qtbot.waitUntil(lambda: audit.problems(use.host.window) == [])
