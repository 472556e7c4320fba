"""Opens the window; without a display it says so and how to go on."""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

EXIT_NO_DISPLAY = 1


def open_window(file: Path | None, begun: Callable[[Any], object] = lambda _: None) -> int:
    """Show the window until it is closed and return the exit code.

    `begun` is called once with the host of the window, when it is there.
    """
    if not has_display():
        print(
            "leerkring: there is no display; without one try: leerkring plan --help, "
            "leerkring self-test",
            file=sys.stderr,
        )
        return EXIT_NO_DISPLAY
    gc.disable()  # what a start loads stays: a search for garbage in it finds none

    def ready(host: object) -> None:
        gc.freeze()
        gc.enable()
        begun(host)

    from leerkring.desktop import open_window as show

    return show(file, ready)


def has_display() -> bool:
    """Tell whether a window can be shown; Qt's own choice of platform is believed."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith(("linux", "freebsd")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
