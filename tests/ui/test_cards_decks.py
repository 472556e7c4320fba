"""Decks of one's own: made, named, typed in place, and taken over from a list."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from leerkring.app.cards.table import LayOut
from leerkring.domain.cards import MOST_SIGNS, CardKind
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.notices import NoticeBar, ToastView
from support import audit
from support.card_scene import CardsUse, settle, use_cards
from support.windows import AnsweringDialogs

OpenHost = Callable[..., WindowHost]
LIST = (
    "Tekst\tThema\tSoort\n"
    "Wat hoop je?\tBegin\tvraag\n"
    "\tBegin\tvraag\n"
    "Wat neem je mee?\tEinde\traadsel\n"
)


@pytest.fixture
def use(open_window: OpenHost) -> CardsUse:
    return use_cards(open_window)


def own_decks(use: CardsUse) -> list[str]:
    return [deck.name for deck in use.workspace.ask(LayOut("nl")).decks if deck.own]


def type_in(use: CardsUse, text: str) -> None:
    """Type in the cell that is being edited, and keep it."""
    line = use.deck_page.table.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()


# ---- typing ---------------------------------------------------------------------------------


def test_a_deck_is_made_named_and_filled_by_keyboard(use: CardsUse) -> None:
    QTest.keyClick(use.host.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    page = use.deck_page
    assert page.title.hasFocus()
    QTest.keyClicks(page.title, "Ouderavond")
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    settle()
    assert own_decks(use) == ["Ouderavond"]
    QTest.keyClick(use.host.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_in(use, "Wat hoop je?")
    page.begin_card()
    type_in(use, "Gezellig moet het zijn.")
    assert use.texts_of(page.place.id) == ["Wat hoop je?", "Gezellig moet het zijn."]
    assert [card.kind for card in page.rows.rows] == list(CardKind)
    assert page.leave()
    settle()
    assert use.page.table is not None
    assert use.page.table.deck.name == "Ouderavond"


def test_cells_change_in_place_and_each_change_can_be_taken_back(use: CardsUse) -> None:
    deck_id = use.own_deck("Wat hoop je?", "Wat niet?")
    use.go("card_deck", deck_id)
    page = use.deck_page
    page.table.setFocus()
    page.table.setCurrentIndex(page.rows.index(0, 1))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    type_in(use, "Begin")
    assert page.rows.rows[0].theme == "Begin"
    page.table.setCurrentIndex(page.rows.index(0, 2))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    assert page.rows.rows[0].kind is CardKind.STATEMENT
    for _ in range(2):
        use.host.services.undo()
        settle()
    assert (page.rows.rows[0].theme, page.rows.rows[0].kind) == ("", CardKind.QUESTION)


def test_a_card_too_long_is_not_lost_and_can_be_made_shorter(use: CardsUse) -> None:
    deck_id = use.own_deck("Wat hoop je?")
    use.go("card_deck", deck_id)
    page = use.deck_page
    page.begin_card()
    type_in(use, "x" * (MOST_SIGNS + 1))
    (bar,) = page.findChildren(NoticeBar)
    assert bar.text == "Op een kaart passen 240 tekens, dit zijn er 241. Maak de tekst korter."
    use.click("Verbeter", bar)
    line = page.table.findChild(QLineEdit)
    assert line is not None
    assert len(line.text()) == MOST_SIGNS + 1
    type_in(use, "Kort genoeg.")
    assert use.texts_of(deck_id) == ["Wat hoop je?", "Kort genoeg."]
    assert [b for b in page.findChildren(NoticeBar) if b.isVisibleTo(page)] == []


def test_a_card_is_removed_with_del_and_comes_back(use: CardsUse) -> None:
    deck_id = use.own_deck("Een?", "Twee?")
    use.go("card_deck", deck_id)
    page = use.deck_page
    page.table.setFocus()
    page.table.setCurrentIndex(page.rows.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    settle()
    assert use.texts_of(deck_id) == ["Twee?"]
    assert use.toast() == "De kaart is verwijderd."
    use.host.services.undo()
    settle()
    assert use.texts_of(deck_id) == ["Een?", "Twee?"]


def test_a_deck_keeps_its_name_when_the_new_one_is_empty(use: CardsUse) -> None:
    deck_id = use.own_deck()
    use.go("card_deck", deck_id)
    page = use.deck_page
    page.begin_rename()
    page.title.clear()
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    settle()
    assert "Geef de kaarten een naam." in use.read()
    use.click("Houd de oude naam", page)
    assert page.title.text() == "Ouderavond"
    assert own_decks(use) == ["Ouderavond"]


def test_another_deck_has_nothing_to_do_with_a_name_that_was_refused(use: CardsUse) -> None:
    first, other = use.own_deck(), use.own_deck()
    use.go("card_deck", first)
    page = use.deck_page
    page.title.clear()
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    settle()
    assert "Geef de kaarten een naam." in use.read()
    use.go("card_deck", other)
    assert "Geef de kaarten een naam." not in use.read()


def test_a_deck_is_removed_and_comes_back(use: CardsUse) -> None:
    deck_id = use.own_deck("Een?")
    use.go("cards", deck_id)
    use.page.tools.more.click()
    next(a for a in use.menu().actions() if a.text() == "Verwijder deze kaarten").trigger()
    settle()
    assert own_decks(use) == []
    assert use.page.table is not None
    assert use.page.table.deck.id == "parents"
    use.host.services.undo()
    settle()
    assert own_decks(use) == ["Ouderavond"]


def test_an_empty_deck_says_how_to_begin(use: CardsUse) -> None:
    use.go("cards", use.own_deck())
    assert "Er zitten nog geen kaarten in" in use.read()
    assert not use.page.draw_action.isEnabled()
    assert not use.page.tools.sheets.isEnabled()
    assert use.page.empty.button is not None
    use.page.empty.button.click()
    settle()
    assert use.deck_page.deck is not None


def test_a_deck_that_is_gone_leads_back_to_the_cards(use: CardsUse) -> None:
    use.go("card_deck", "gone")
    assert use.page.table is not None
    use.go("card_list", "gone")
    assert use.page.table is not None


# ---- lists ----------------------------------------------------------------------------------


def test_a_list_is_pasted_corrected_in_place_and_taken_over(use: CardsUse) -> None:
    deck_id = use.own_deck()
    use.go("card_list", deck_id)
    page = use.list_page
    assert not page.take_action.isEnabled()
    QGuiApplication.clipboard().setText(LIST)
    page.source.choose_button.setFocus()
    QTest.keyClick(page.source.choose_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [line.line for line in page.model.rows] == [2, 3, 4]
    assert page.counts.text() == "1 over te nemen · 2 kunnen niet"
    assert page.wrong.isVisibleTo(page)
    reasons = [page.model.index(row, 4).data() for row in range(3)]
    assert reasons[0] == "nieuw"
    assert reasons[1] == "Dit moet ingevuld zijn."
    assert "raadsel" in str(reasons[2])
    page.take_action.trigger()
    settle()
    assert use.texts_of(deck_id) == ["Wat hoop je?"]
    assert use.list_page is page, "what was not taken over stays in sight"
    assert page.model.index(0, 4).data() == "staat er al"
    page.model.setData(page.model.index(2, 3), "vraag")
    page.model.setData(page.model.index(1, 1), "Wat niet?")
    settle()
    page.take_action.trigger()
    settle()
    assert use.texts_of(deck_id) == ["Wat hoop je?", "Wat niet?", "Wat neem je mee?"]
    assert use.deck_page.deck is not None
    assert use.toast() == "Twee kaarten zijn overgenomen."
    use.host.services.undo()
    settle()
    assert use.texts_of(deck_id) == ["Wat hoop je?"]


def test_a_cell_far_too_long_leaves_the_reasons_in_sight(open_window: OpenHost) -> None:
    use = use_cards(open_window, size=(1100, 700))
    use.go("card_list", use.own_deck())
    QGuiApplication.clipboard().setText(f"Tekst\tThema\nWat hoop je?\t{'t' * 300}")
    use.list_page.source.paste()
    settle()
    table = use.list_page.table
    assert "Maak het korter" in str(use.list_page.model.index(0, 4).data())
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_what_was_saved_as_a_list_comes_in_again_and_doubles_nothing(
    open_window: OpenHost, tmp_path: Path
) -> None:
    file = tmp_path / "kaarten.xlsx"
    dialogs = AnsweringDialogs(files=[str(file), str(file)])
    use = use_cards(open_window, dialogs=dialogs)
    deck_id = use.own_deck("Wat hoop je?", "=Wat niet?")
    use.go("cards", deck_id)
    use.page.tools.export.trigger()
    settle()
    assert file.exists()
    use.page.tools.take.trigger()
    settle()
    use.click("Kies een bestand…", use.list_page)
    assert use.list_page.counts.text() == "2 staan er al"
    assert not use.list_page.take_action.isEnabled()
    assert use.texts_of(deck_id) == ["Wat hoop je?", "=Wat niet?"]


def test_a_file_that_is_refused_leaves_nothing_of_the_one_before(
    use: CardsUse, tmp_path: Path
) -> None:
    good, bad, worse = (tmp_path / name for name in ("goed.csv", "stuk.xlsx", "oud.xls"))
    good.write_text("Tekst\nWat hoop je?\n", "utf-8")
    bad.write_bytes(b"PK\x03\x04 half")
    worse.write_bytes(b"\xd0\xcf\x11\xe0")
    use.go("card_list", use.own_deck())
    page = use.list_page
    page.source.read_file(good)
    settle()
    assert page.counts.text() == "1 over te nemen"
    for file in (bad, worse):
        page.source.read_file(file)
        settle()
        assert use.toast().startswith(file.name)
        assert page.model.rows == ()
        assert page.counts.text() == "Kies eerst een bestand of plak cellen."
        assert not page.take_action.isEnabled()
    page.source.read_file(good)
    settle()
    assert page.counts.text() == "1 over te nemen"
    assert not use.host.window.findChildren(ToastView)[0].isVisible()


def test_another_deck_begins_without_the_list_of_before(use: CardsUse) -> None:
    use.go("card_list", use.own_deck())
    QGuiApplication.clipboard().setText(LIST)
    use.list_page.source.paste()
    settle()
    assert use.list_page.model.rows
    use.go("card_list", use.own_deck())
    assert use.list_page.model.rows == ()


@pytest.mark.parametrize(
    ("language", "look", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
def test_the_pages_pass_the_audit(
    open_window: OpenHost, qtbot: QtBot,
    language: str, look: str, text: int, size: tuple[int, int],
) -> None:  # fmt: skip
    use = use_cards(open_window, language=language, mode=look, text=text, size=size)
    for deck_id in (use.own_deck(), use.own_deck("Wat hoop je?", "Zo is het.")):
        for name in ("cards", "card_deck", "card_list"):
            use.go(name, deck_id)
            qtbot.waitUntil(lambda: audit.problems(use.host.window) == [])
    QGuiApplication.clipboard().setText(LIST)
    use.list_page.source.paste()
    qtbot.waitUntil(lambda: audit.problems(use.host.window) == [])
    for kind in ("card_sheets", "card_wrapper"):
        use.host.services.navigator.go(Place("document", deck_id, kind))
        qtbot.waitUntil(lambda: audit.problems(use.host.window) == [])
