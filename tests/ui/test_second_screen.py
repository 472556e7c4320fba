"""A laptop and a projector, as the system tells of them: what shows where, and what when one goes.

Screens cannot be added to a program that runs, so that each look is in a program of its own.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LAPTOP, BEAMER = [0, 0, 1366, 768], [1366, 0, 1920, 1080]
MIRROR = [0, 0, 1366, 768]

BEGIN = """
import json
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from leerkring.ui.application import make_application
from leerkring.ui.cards.room import RoomView
from support.sitting import make_sitting_scene

application = make_application()
laptop, beamer = sorted(application.screens(), key=lambda one: one.name(), reverse=True)
scene = make_sitting_scene(application)
scene.host.window.setScreen(laptop)
scene.host.window.setGeometry(10, 10, 1100, 700)


def where(window):
    QApplication.processEvents()
    return [window.screen().name(), *window.geometry().getRect()]


def tell(*found):
    print("told:" + json.dumps(found), flush=True)
"""

TOGETHER = """
scene.open()
tell(where(scene.room), where(scene.host.window)[0], scene.room.controls.isVisible())
scene.page.screens.menu(scene.host.window).actions()[application.screens().index(laptop)].trigger()
tell(where(scene.room), scene.room.controls.isVisible())
"""

CARDS = """
scene.host.services.navigator.go(type(scene.page_place)("cards"))
QApplication.processEvents()
scene.host.window.page.draw()
QApplication.processEvents()
(card,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RoomView))
tell(where(card), card.other.isVisible())
card.other.click()
tell(where(card))
card.other.click()
tell(where(card))
card.other.click()
application.screenRemoved.emit(beamer)
tell(where(card), card.other.isVisible())
"""


def told(lines: str, folder: Path, beamer: list[int]) -> list[list[object]]:
    """Run a few lines where there are two screens; return what they told, line by line."""
    names = ("name", "x", "y", "width", "height")
    screens = [("laptop", *LAPTOP), ("beamer", *beamer)]
    shapes = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = {"screens": [dict(zip(names, one, strict=True)) | shapes for one in screens]}
    file = folder / "screens.json"
    file.write_text(json.dumps(config), "utf-8")
    done = subprocess.run(
        (sys.executable, "-c", BEGIN + lines),
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    found = [line for line in done.stdout.splitlines() if line.startswith("told:")]
    assert found, done.stderr
    return [json.loads(line.removeprefix("told:")) for line in found]


@pytest.mark.parametrize("beamer", [BEAMER, MIRROR])
def test_the_room_looks_at_the_projector_and_who_leads_at_the_laptop(
    tmp_path: Path, beamer: list[int]
) -> None:
    """Also where both show the same place: the screen is named, not only where it is."""
    begun, chosen = told(TOGETHER, tmp_path, beamer)
    assert begun == [["beamer", *beamer], "laptop", False]
    assert chosen == [["laptop", *LAPTOP], True]


def test_a_card_goes_to_the_other_screen_and_comes_back_when_that_is_gone(tmp_path: Path) -> None:
    begun, there, back, alone = told(CARDS, tmp_path, BEAMER)
    assert begun == [["laptop", *LAPTOP], True]
    assert there == [["beamer", *BEAMER]]
    assert back == [["laptop", *LAPTOP]]
    assert alone == [["laptop", *LAPTOP], False]
