"""The big-card view: large, no repeats, and ruled by a presenter's clicker."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leerkring.app.cards.drawing import UseCards
from leerkring.app.cards.table import CardRow
from leerkring.bootstrap import list_writer
from leerkring.domain.cards import MOST_SIGNS, AnswerWay, CardKind
from leerkring.ui.application import WindowHost
from leerkring.ui.cards.face import SIZES, CardFace
from leerkring.ui.cards.page import CardsPage, Mode
from leerkring.ui.cards.room import RoomView
from leerkring.ui.cards.words import CardWords
from leerkring.ui.theme import Theme, ThemeMode
from leerkring.ui.widgets.room import room_font
from leerkring.ui.wording import Wording
from support import audit
from support.card_scene import CardsUse, settle, use_cards
from support.slow_tasks import WhenTold

OpenHost = Callable[..., WindowHost]
ONWARD = (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Up)


@pytest.fixture
def use(open_window: OpenHost) -> Iterator[CardsUse]:
    made = use_cards(open_window)
    made.page.draw_action.trigger()
    settle()
    yield made
    if made.page.session is not None:
        made.room.close()
        settle()


def shown(use: CardsUse) -> CardRow:
    card = use.room.face.card
    assert card is not None
    return card


def leave_only(use: CardsUse, count: int) -> None:
    """Let a circle have used all but so many cards."""
    rest = [card.id for card in use.deck().cards if card.used_on is None]
    use.workspace.run(UseCards(use.circle, tuple(rest[count:])))


@pytest.mark.parametrize("key", ONWARD)
def test_every_key_of_a_clicker_goes_on(use: CardsUse, key: Qt.Key) -> None:
    first = shown(use)
    use.press(key)
    assert shown(use).id != first.id
    assert use.deck().left() == 35
    assert use.room.left.text() == "Nog 35 kaarten"


@pytest.mark.parametrize("key", BACK)
def test_going_back_is_no_draw_and_going_on_shows_the_same_again(
    use: CardsUse, key: Qt.Key
) -> None:
    first = shown(use)
    use.press(Qt.Key.Key_Space)
    second = shown(use)
    use.press(key)
    assert shown(use).id == first.id
    use.press(key)
    assert shown(use).id == first.id
    use.press(Qt.Key.Key_PageDown)
    assert shown(use).id == second.id
    assert use.deck().left() == 35


def test_the_whole_deck_comes_by_without_a_repeat_and_ends_in_words(use: CardsUse) -> None:
    seen = [shown(use).id]
    for _ in range(36):
        use.press(Qt.Key.Key_Space)
        seen.append(shown(use).id)
    assert len(set(seen)) == 37
    assert use.room.left.text() == "Geen kaart meer"
    use.press(Qt.Key.Key_Space)
    assert use.room.face.said == "Alle kaarten zijn geweest."
    use.press(Qt.Key.Key_Space)
    assert use.deck().left() == 0, "a clicker never begins again by itself"
    use.press(Qt.Key.Key_PageUp)
    assert shown(use).id == seen[-1]
    use.press(Qt.Key.Key_Space)
    use.click("Begin opnieuw", use.room)
    assert use.deck().left() == 36
    assert shown(use).used_on is not None


def test_holding_a_key_draws_one_card_only(use: CardsUse) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    for _ in range(5):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", True
        )
        QCoreApplication.sendEvent(use.room, held)
    settle()
    assert use.deck().left() == 36


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_card_can_be_covered_to_look_at_each_other(use: CardsUse, key: Qt.Key) -> None:
    use.press(key)
    assert use.room.face.hidden_for_now
    use.press(key)
    assert not use.room.face.hidden_for_now
    use.press(key)
    use.press(Qt.Key.Key_Space)
    assert not use.room.face.hidden_for_now


def test_esc_ends_and_what_was_drawn_stays_used(use: CardsUse) -> None:
    use.press(Qt.Key.Key_Space)
    use.press(Qt.Key.Key_Escape)
    assert use.page.session is None
    assert "Nog 35 kaarten" in use.read()
    use.host.services.undo()
    settle()
    assert "Nog 36 kaarten" in use.read(), "each draw is a step of its own"


@pytest.mark.parametrize("mode", [Mode.DRAW, Mode.CHOOSE])
def test_a_card_that_comes_after_the_screen_was_closed_is_no_error(
    open_window: OpenHost, mode: Mode
) -> None:
    use, slow = use_cards(open_window), WhenTold()
    page = CardsPage(replace(use.host.services, tasks=slow), list_writer())
    page.refresh()
    slow.catch_up()
    page.choose_mode(mode)
    QTest.keyClick(page.grid, Qt.Key.Key_Space)
    page.draw_action.trigger()
    assert page.session is not None
    page.session.view.close()
    settle()
    slow.catch_up()
    assert page.session is None
    assert use.deck().left() == 36, "what was drawn stays used"
    page.deleteLater()


def test_a_card_that_another_window_used_up_is_no_error(use: CardsUse) -> None:
    leave_only(use, 0)
    use.press(Qt.Key.Key_Space)
    assert use.room.face.said == "Alle kaarten zijn geweest."


def test_the_card_is_read_out_and_named(use: CardsUse) -> None:
    card = shown(use)
    name = use.room.face.accessibleName()
    assert card.text in name
    assert card.theme in name


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_the_room_passes_the_audit(theme: Theme, qtbot: QtBot, mode: ThemeMode, text: int) -> None:
    from PySide6.QtWidgets import QWidget

    theme.choose(mode, text)
    above = QWidget()
    qtbot.addWidget(above)
    view = RoomView(theme, CardWords(Wording("nl", {})), AnswerWay.DRAWER, above)
    view.resize(1280, 720)
    view.show()
    view.add(CardRow("a", "Thema", 0, CardKind.QUESTION, "Wat?"), 3)
    qtbot.waitUntil(lambda: audit.problems(view) == [])
    view.end("Alle kaarten zijn geweest.")
    qtbot.waitUntil(lambda: audit.problems(view) == [])


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080), (800, 600)])
def test_the_longest_card_fits_and_is_as_large_as_can_be(
    theme: Theme, size: tuple[int, int]
) -> None:
    face = CardFace(theme, CardWords(Wording("nl", {})))
    room = QRect(0, 0, size[0] - 160, size[1] - 300)
    long = ("een zin met woorden " * 12)[:MOST_SIGNS]
    small, large = (face.font_for(words, room).pointSizeF() for words in (long, "Wat?"))
    assert large == room_font(theme, SIZES[0]).pointSizeF()
    assert small >= room_font(theme, 28 if size[0] > 1000 else 22).pointSizeF()
    face.deleteLater()


def test_a_projector_shows_a_card_as_large_on_more_dots(theme: Theme) -> None:
    face = CardFace(theme, CardWords(Wording("nl", {})))
    sizes = []
    for wide, high in ((1300, 600), (2600, 1200)):
        face.resize(wide, high)
        sizes.append(face.font_for("Wat?", face.rect()).pointSizeF())
    assert sizes[1] == pytest.approx(2 * sizes[0])
    face.deleteLater()
