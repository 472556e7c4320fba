"""Which screen the room looks at."""

from collections.abc import Sequence

from leerkring.ui.preferences import Preferences

_KEY = "sitting/screen"


def screen_for_room(names: Sequence[str], own: str, kept: str) -> str:
    """Return the screen that was chosen before, else another one than the presenter's own."""
    if kept in names:
        return kept
    return next((name for name in names if name != own), own)


def chosen_screen(preferences: Preferences) -> str:
    """Return the name of the screen that was chosen on this computer, "" for none."""
    return preferences.get(_KEY)


def choose_screen(preferences: Preferences, name: str) -> None:
    """Remember a screen for the next time."""
    preferences.put(_KEY, name)
