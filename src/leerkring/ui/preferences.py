"""What this computer remembers: window size, last folder, look. Not part of the team's file."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings


class Preferences(Protocol):
    """Text by key; a missing key gives the default."""

    def get(self, key: str, default: str = "") -> str:
        """Return what was kept under `key`."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep `value` under `key`, also for the next start."""
        ...


class FilePreferences:
    """Kept in an .ini file that users may delete without harm."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def put(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)


class MemoryPreferences:
    """Forgotten when the program ends: for the example team, the self-test and tests."""

    def __init__(self, **values: str) -> None:
        self._values = dict(values)

    def get(self, key: str, default: str = "") -> str:
        return self._values.get(key, default)

    def put(self, key: str, value: str) -> None:
        self._values[key] = value
