"""Samenzitmodus on every screen: sizes, colours, languages, large text, two screens, cards."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.cards.changes import AddCard, AddDeck
from leerkring.app.cards.table import CardTable, LayOut
from leerkring.app.programme.changes import AddBlock, RewordStep
from leerkring.app.workspace import Query
from leerkring.domain.programme import BlockKind
from leerkring.domain.work_forms import MOST_SAID
from leerkring.ui.cards.room import RoomView
from leerkring.ui.cards.session import show_to_room
from leerkring.ui.page import Page
from leerkring.ui.sitting import room, screens
from leerkring.ui.sitting.extras import Extras, TakeAway
from leerkring.ui.sitting.page import SittingPage
from leerkring.ui.sitting.screens import screen_for_room
from support import audit
from support.sitting import OpenScene, SittingScene
from ui.sitting_scene import open_scene, scene

__all__ = ["open_scene", "scene"]
_SENTENCE = "Schrijf op wat je opvalt, en ook wat je niet zag maar wel verwachtte. "
LONG = _SENTENCE * (MOST_SAID // len(_SENTENCE))


@pytest.mark.parametrize("size", [(1100, 700), (1920, 1080), (1024, 768), (800, 600)], ids=str)
@pytest.mark.parametrize(("language", "mode"), [("nl", "light"), ("en", "dark")])
@pytest.mark.parametrize("text", ["100", "200"])
def test_nothing_is_cut(
    qtbot: QtBot,
    open_scene: OpenScene,
    size: tuple[int, int],
    language: str,
    mode: str,
    text: str,
) -> None:
    look = {"look/language": language, "look/mode": mode, "look/text": text}
    made = open_scene(**look)
    made.open()
    made.room.showNormal()
    made.room.resize(*size)
    made.page.course.forward()
    made.page.course.forward()
    made.room.controls.tip.click()
    made.wait(4, seen=False)
    assert any("We zijn" in said or "passed" in said for said in made.said())
    assert made.room.size().toTuple() == size
    qtbot.waitUntil(lambda: audit.problems(made.room) == [], timeout=3000)


def test_a_long_text_is_made_smaller_and_not_cut(qtbot: QtBot, scene: SittingScene) -> None:
    step = scene.page.scene.steps[0].id
    scene.room.showNormal()
    scene.room.resize(800, 600)
    before = scene.room.stage.factor
    scene.page.run(RewordStep(scene.meeting.id, "nl", step, say=LONG))
    assert scene.room.stage.say.text() == LONG.strip()
    assert scene.room.stage.factor < before
    qtbot.waitUntil(lambda: audit.problems(scene.room) == [], timeout=3000)


def test_on_a_small_screen_the_words_get_the_room(open_scene: OpenScene) -> None:
    made = open_scene(**{"look/text": "200"})
    made.open()
    made.room.showNormal()
    made.room.resize(1100, 700)
    QApplication.processEvents()
    controls = made.room.controls
    assert controls.next.text().strip() == "Volgende"
    assert controls.next.accessibleName() == "Volgende: Kies één situatie"
    assert made.room.stage.factor >= 0.9
    menu = made.page.others_menu(made.room)
    texts = [action.text().strip() for action in menu.actions()]
    assert texts == [
        "Tip voor de gespreksleider",
        "Spreekvolgorde",
        "Zonder klok",
        "Stop (Esc)",
    ]
    menu.actions()[2].trigger()
    assert "05:00" not in made.said()
    menu.actions()[3].trigger()
    assert made.page_name == "today"


# ---- the second screen -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "kept", "expected"),
    [
        (["own"], "", "own"),
        (["own", "beamer"], "", "beamer"),
        (["beamer", "own"], "", "beamer"),
        (["own", "beamer"], "own", "own"),
        (["own", "beamer", "wall"], "wall", "wall"),
        (["own", "beamer"], "wall", "beamer"),
    ],
)
def test_the_room_gets_the_other_screen(names: list[str], kept: str, expected: str) -> None:
    assert screen_for_room(names, "own", kept) == expected


class Beamer:
    """Stands for a second screen: it has its own name, and the place of the first."""

    def __init__(self, screen: QScreen) -> None:
        self.geometry = screen.geometry

    def name(self) -> str:
        return "beamer"


@pytest.fixture
def two_screens(monkeypatch: pytest.MonkeyPatch, styled: QApplication) -> None:
    first = QGuiApplication.screens()[0]
    monkeypatch.setattr(screens, "screens_now", lambda: [first, Beamer(first)])
    monkeypatch.setattr(room, "cover", lambda window, _: window.showFullScreen())


@pytest.mark.usefixtures("two_screens")
def test_with_two_screens_tip_and_buttons_stay_with_who_leads(open_scene: OpenScene) -> None:
    made = open_scene()
    made.open()
    page, room = made.page, made.room
    page.course.forward()
    page.course.forward()
    QApplication.processEvents()
    tip = page.host.tip.text()
    assert tip.startswith("Hoor je een advies")
    assert tip not in made.said()
    assert not room.controls.isVisible()
    assert not page.controls.tip.isVisible()
    assert page.host.following.text() == "Hierna: Zoek oorzaken en patronen"
    assert page.controls.next.hasFocus()
    assert not audit.problems(made.host.window)


@pytest.mark.usefixtures("two_screens")
def test_with_two_screens_the_keys_work_where_who_leads_is(open_scene: OpenScene) -> None:
    made = open_scene()
    made.open()
    window = made.host.window
    window.activateWindow()
    press = made.press_in_window
    press(Qt.Key.Key_PageDown)
    assert made.room.place.text() == "Stap 2 van 7"
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_P)
    assert made.room.place.text() == "Stap 2 van 7"
    assert made.page.host.word.text() == "Pauze"
    press(Qt.Key.Key_B)
    assert made.said() == []
    press(Qt.Key.Key_Escape)
    assert made.page_name == "today"


@pytest.mark.usefixtures("two_screens")
def test_another_screen_can_be_chosen_and_is_remembered(open_scene: OpenScene) -> None:
    made = open_scene()
    made.open()
    menu = made.page.screens.menu(made.host.window)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Scherm 1, waar Leerkring staat", "Scherm 2"]
    assert [action.isChecked() for action in menu.actions()] == [False, True]
    menu.actions()[0].trigger()
    assert made.room.controls.isVisible()
    assert made.room.controls.screens.isVisible()
    made.press(Qt.Key.Key_Escape)
    made.open()
    assert made.room.controls.isVisible()


def test_with_one_screen_there_is_nothing_to_choose(scene: SittingScene) -> None:
    assert not scene.room.controls.screens.isVisible()


# ---- cards -------------------------------------------------------------------------------------


def test_a_step_about_cards_draws_one(scene: SittingScene) -> None:
    drawn: list[tuple[str, str]] = []

    def draw(page: Page, circle_id: str, screen: QScreen) -> TakeAway:
        drawn.append((circle_id, screen.name()))
        return lambda: None

    scene.host.services.workspace.run(AddBlock(scene.meeting.id, "nl", BlockKind.CARDS))
    scene.press(Qt.Key.Key_Escape)
    page = SittingPage(scene.host.services, Extras(draw=draw))
    page.setParent(scene.host.window)
    page.show_place(scene.page_place)
    assert page.room is not None
    card, steps = page.room.controls.card, page.scene.steps
    at = next(n for n, step in enumerate(steps) if page.scene.is_about_cards(step))
    for _ in range(at):
        assert card.isHidden()
        page.course.forward()
    assert not card.isHidden()
    card.click()
    assert drawn == [(scene.meeting.circle_id, page.room.screen().name())]
    page.course.forward()
    assert card.isHidden()
    page.stop()


def test_the_card_is_shown_to_the_room_above_the_step(scene: SittingScene) -> None:
    scene.press(Qt.Key.Key_Escape)
    scene.host.services.workspace.run(AddBlock(scene.meeting.id, "nl", BlockKind.CARDS))
    scene.open()
    page = scene.page
    for step in page.scene.steps:
        if page.scene.is_about_cards(step):
            break
        page.course.forward()
    scene.click("Trek een kaart")
    (shown,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RoomView))
    assert shown.isVisible()
    assert shown.face.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert scene.room.isVisible()


@pytest.mark.usefixtures("two_screens")
def test_pressed_again_the_next_card_comes_from_the_cards_chosen_last(
    open_scene: OpenScene,
) -> None:
    made = open_scene()
    workspace = made.host.services.workspace
    deck_id = workspace.run(AddDeck("Ouderavond")).value
    for text in ("Wat hoop je?", "Wat niet?"):
        workspace.run(AddCard(deck_id, text))
    made.preferences.put("cards/deck", deck_id)
    made.open()
    for _ in range(2):
        show_to_room(made.page, made.meeting.circle_id, made.room.screen())
    (shown,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RoomView))
    assert shown.left.text() == "Geen kaart meer"
    assert shown.face.card is not None
    assert shown.face.card.text in ("Wat hoop je?", "Wat niet?")
    shown.close()


@pytest.mark.parametrize("end", [SittingPage.stop, SittingPage.finish])
def test_a_card_goes_with_the_room(scene: SittingScene, end: Callable[[SittingPage], None]) -> None:
    page = scene.page
    page.controls.card_wanted.emit()
    (shown,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RoomView))
    assert shown.isVisible()
    end(page)
    assert not shown.isVisible()


def test_a_card_that_was_taken_away_does_not_come_any_more(
    scene: SittingScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[CardTable], None]] = []
    monkeypatch.setattr(scene.page, "ask", lambda _, then, **__: asked.append(then))
    take_away = show_to_room(scene.page, scene.meeting.circle_id, scene.room.screen())
    take_away()
    (then,) = asked
    then(scene.host.services.workspace.ask(LayOut("nl", "", scene.meeting.circle_id)))
    assert not any(isinstance(w, RoomView) for w in QApplication.topLevelWidgets())


# ---- the case ------------------------------------------------------------------------------------


def test_a_case_is_shown_only_when_it_is_switched_on(scene: SittingScene) -> None:
    words = "Een ouder die altijd haast heeft"
    assert scene.room.controls.case.isHidden()
    scene.page.scene.case = words
    scene.press(Qt.Key.Key_PageDown)
    assert words not in scene.said()
    scene.click("Toon de casus")
    assert words in scene.said()
    scene.click("Verberg de casus")
    assert words not in scene.said()
    scene.click("Toon de casus")
    scene.press(Qt.Key.Key_Escape)
    assert words not in scene.preferences.get("sitting/place")
    scene.open()
    assert words not in scene.said()


@dataclass(frozen=True)
class WordsOf(Query[str]):
    """Stands for the question of the feature that knows about cases."""

    meeting_id: str


def test_the_words_of_a_case_are_asked_of_its_meeting(
    scene: SittingScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = scene.host.services.workspace
    usual, asked = workspace.ask, list[str]()

    def ask(query: Query[object]) -> object:
        if isinstance(query, WordsOf):
            asked.append(query.meeting_id)
            return "Haast"
        return usual(query)

    monkeypatch.setattr(workspace, "ask", ask)
    scene.press(Qt.Key.Key_Escape)
    page = SittingPage(scene.host.services, Extras(case=WordsOf))
    page.setParent(scene.host.window)
    page.show_place(scene.page_place)
    assert page.room is not None
    assert asked == [scene.meeting.id]
    assert not page.room.controls.case.isHidden()
    assert page.room.stage.case.isHidden()
    page.room.controls.case.click()
    assert page.room.stage.case.text() == "Haast"
    page.stop()
