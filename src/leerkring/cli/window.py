"""Opens the window; without a display it says so and how to go on."""

import os
import sys
from pathlib import Path

EXIT_NO_DISPLAY = 1


def open_window(file: Path | None) -> int:
    """Show the window until it is closed and return the exit code."""
    if not has_display():
        print(
            "leerkring: there is no display; without one try: leerkring plan --help, "
            "leerkring self-test",
            file=sys.stderr,
        )
        return EXIT_NO_DISPLAY
    from leerkring.desktop import open_window as show

    return show(file)


def has_display() -> bool:
    """Tell whether a window can be shown; Qt's own choice of platform is believed."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith(("linux", "freebsd")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
