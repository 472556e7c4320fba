"""Fixtures: the meeting that is going on, in the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from support.sitting import OpenScene, SittingScene, close_scene, make_sitting_scene


@pytest.fixture
def open_scene(styled: QApplication) -> Iterator[OpenScene]:
    opened: list[SittingScene] = []

    def open_one(**look: str) -> SittingScene:
        opened.append(make_sitting_scene(styled, **look))
        return opened[-1]

    yield open_one
    for scene in opened:
        close_scene(scene)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def scene(open_scene: OpenScene) -> SittingScene:
    made = open_scene()
    made.open()
    return made
