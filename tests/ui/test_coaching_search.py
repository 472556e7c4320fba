"""While duos of a term are looked for: the form stays as it is, and what is chosen counts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.term import TermPage
from leerkring.ui.services import Place
from support.coaching_scene import (
    CoachingScene,
    make_coaching_scene,
    open_coaching,
    planning_slowly,
)
from support.flashes import flashes

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def scene() -> CoachingScene:
    return make_coaching_scene()


def test_the_keyboard_stays_in_the_form_while_duos_are_looked_for(
    open_window: OpenHost, scene: CoachingScene, qtbot: QtBot
) -> None:
    host = open_coaching(open_window, scene, Place("coaching_term"))
    page = host.window.page
    assert isinstance(page, TermPage)
    page.form.first.setFocus()
    held = Qt.KeyboardModifier.ControlModifier
    with flashes() as seen:
        QTest.keyClick(page.form.first, Qt.Key.Key_Return, held)
        qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)
        assert page.result.chosen
        QTest.qWait(20)  # a part that flashes does so in a later turn of the event loop
    assert seen == []
    assert page.form.first.hasFocus()


def test_another_wish_ends_the_search_for_duos(open_window: OpenHost, scene: CoachingScene) -> None:
    host = open_coaching(open_window, scene, Place("coaching"))
    page, slow = planning_slowly(host)
    assert page.is_busy
    page.form.sessions.setValue(5)
    assert not page.is_busy
    slow.catch_up()
    assert page.result.chosen == ()
    assert page.plan_action.isEnabled()
    page.deleteLater()
