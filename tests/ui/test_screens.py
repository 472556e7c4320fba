"""Every screen of the frame, in both languages and themes, at three sizes and with large text.

The tests of a page do the same with its own pages: `audit.problems(window) == []`.
"""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leerkring.ui.application import WindowHost
from leerkring.ui.services import Place
from support import audit

OpenHost = Callable[..., WindowHost]
SIZES = ((1440, 900), (1280, 720), (1100, 700))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_frame_passes_the_audit(
    qtbot: QtBot, open_window: OpenHost, language: str, mode: str, size: tuple[int, int]
) -> None:
    host = open_window(language=language, mode=mode, size=size)
    for name in ("today", "help"):
        host.services.go(name)
        qtbot.waitUntil(lambda: audit.problems(host.window) == [])


@pytest.mark.parametrize("text", [125, 150, 200])
def test_large_text_is_not_cut(qtbot: QtBot, open_window: OpenHost, text: int) -> None:
    host = open_window(text=text, size=(1280, 720))
    for name in ("today", "help"):
        host.services.go(name)
        qtbot.waitUntil(lambda: audit.problems(host.window) == [])


def test_search_and_messages_pass_the_audit(qtbot: QtBot, open_window: OpenHost) -> None:
    host = open_window(size=(1100, 700), start=Place("people"))
    host.services.messages.notice("full", "De schijf is vol, en dat is een lange zin. " * 3)
    host.services.messages.toast("Kring Zuid staat nu op dinsdag 2 maart.", undo=True)
    host.services.navigator.search("zz")
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])


def test_the_audit_finds_what_it_looks_for(qtbot: QtBot) -> None:
    widget = QWidget()
    layout = QHBoxLayout(widget)
    cut, small, bare = QLabel("een lange tekst die niet past"), QPushButton("x"), QLineEdit()
    cut.setFixedWidth(30)
    small.setFixedSize(20, 20)
    for part in (cut, small, bare):
        layout.addWidget(part)
    qtbot.addWidget(widget)
    widget.show()
    assert len(audit.cut_texts(widget)) >= 1
    assert len(audit.too_small(widget)) == 1
    assert len(audit.unnamed(widget)) == 1
