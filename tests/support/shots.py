"""Pictures of any page in both themes and languages, at several sizes.

    PYTHONPATH=tests python -m support.shots OUT support.sample_pages:SAMPLE_PAGES today help
        [--sizes 1440x900 1100x700] [--languages nl en] [--modes light dark] [--text 100 200]

The second argument names a mapping of page makers. A place is written name, name:id or
name:id:part. Needs no screen: QT_QPA_PLATFORM=offscreen.
"""

import argparse
import importlib
import itertools
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerkring.app.workspace import Workspace
from leerkring.ui.application import WindowHost, make_application
from leerkring.ui.services import Place
from leerkring.ui.shell.window import PageMaker
from support.teams import make_small_circle
from support.windows import all_handlers, close_host, open_host
from support.workspaces import make_surroundings, make_workspace

SETTLED = 60  # milliseconds in which a page is laid out and painted


def picture(host: WindowHost, place: Place, file: Path) -> None:
    """Save what the window shows at a place."""
    host.services.navigator.go(place)
    QTest.qWait(SETTLED)
    host.window.grab().save(str(file))


def small_team() -> Workspace:
    """Return six people in one circle with three meetings."""
    from leerkring.storage.opening import open_in_memory

    around = make_surroundings()
    store = open_in_memory(around.clock)
    make_small_circle(store)
    return make_workspace(*all_handlers(), store=store, surroundings=around)


def take(
    application: QApplication,
    pages: Mapping[str, PageMaker],
    places: list[Place],
    folder: Path,
    choices: argparse.Namespace,
) -> None:
    """Save a picture of every place in every combination of the choices."""
    folder.mkdir(parents=True, exist_ok=True)
    looks = itertools.product(choices.sizes, choices.languages, choices.modes, choices.text)
    for size, language, mode, text in looks:
        wide, high = (int(part) for part in size.split("x"))
        host = open_host(
            application,
            pages,
            workspace=small_team(),
            language=language,
            mode=mode,
            text=text,
            size=(wide, high),
        )
        for place in places:
            name = "-".join(part for part in (place.name, place.id, place.part) if part)
            picture(host, place, folder / f"{name}_{size}_{language}_{mode}_{text}.png")
        close_host(host)


def main(arguments: list[str]) -> None:
    """Read the command line and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", help="module:mapping")
    parser.add_argument("places", nargs="+", help="name, name:id or name:id:part")
    parser.add_argument("--sizes", nargs="+", default=["1440x900", "1100x700"])
    parser.add_argument("--languages", nargs="+", default=["nl"])
    parser.add_argument("--modes", nargs="+", default=["light", "dark"])
    parser.add_argument("--text", nargs="+", type=int, default=[100])
    choices = parser.parse_args(arguments)
    module, name = choices.pages.split(":")
    pages = getattr(importlib.import_module(module), name)
    places = [Place(*text.split(":")) for text in choices.places]
    take(make_application(), pages, places, choices.folder, choices)


if __name__ == "__main__":
    main(sys.argv[1:])
