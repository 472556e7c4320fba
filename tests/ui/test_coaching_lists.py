"""Duos and their moments as lists, from the board."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.page import CoachingPage
from leerkring.ui.services import Place
from support.coaching_scene import LISTS, make_coaching_scene, open_coaching, press

OpenHost = Callable[..., WindowHost]


def board(host: WindowHost) -> CoachingPage:
    page = host.window.page
    assert isinstance(page, CoachingPage)
    return page


@pytest.mark.parametrize(
    ("words", "heading", "least"),
    [("Bewaar duo's als lijst…", "Van", 4), ("Bewaar momenten als lijst…", "Datum", 20)],
)
def test_the_board_drops_down_both_lists(
    open_window: OpenHost,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    heading: str,
    least: int,
) -> None:
    LISTS.written.clear()
    host = open_coaching(open_window, make_coaching_scene(), Place("coaching"))
    monkeypatch.setattr(
        host.services.messages, "ask_save_file", lambda *_, **__: tmp_path / "lijst.csv"
    )
    press(board(host), "Bewaar als lijst…")
    QApplication.processEvents()
    menu = board(host).findChild(QMenu, "coachingLists")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    ((name, headings, saved),) = LISTS.written
    assert name == "lijst.csv"
    assert headings[2] == heading
    assert len(saved) >= least
    assert "De kring begon rustig" not in str(saved)


def test_the_key_for_saving_saves_the_duos(
    open_window: OpenHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    LISTS.written.clear()
    host = open_coaching(open_window, make_coaching_scene(), Place("coaching"))
    monkeypatch.setattr(host.services.messages, "ask_save_file", lambda *_, **__: tmp_path / "duos")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(host.window, Qt.Key.Key_E, held)
    assert [name for name, _, _ in LISTS.written] == ["duos.xlsx"]


def test_without_a_duo_there_is_nothing_to_save(open_window: OpenHost) -> None:
    host = open_coaching(open_window, make_coaching_scene(duos=False), Place("coaching"))
    lists = board(host).lists
    assert not lists.button.isVisible()
    assert not lists.duos.isEnabled()
    assert not lists.sessions.isEnabled()
