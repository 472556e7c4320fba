"""Words of texts that were typed and not kept yet; they outlive the window."""

import json
from collections.abc import Iterator
from pathlib import Path

from leerkring.ui.preferences import Preferences

Key = tuple[str, str]  # language, name of the text
Typed = tuple[str, str]  # subject, text
_KEPT = "texts/drafts"


class TextDrafts:
    """By text what was typed. This computer remembers them, of one file at a time."""

    def __init__(self, preferences: Preferences, file: Path | None) -> None:
        self._preferences, self._file = preferences, str(file or "")
        self._typed: dict[Key, Typed] = dict(self._remembered())

    def __len__(self) -> int:
        return len(self._typed)

    def __contains__(self, key: Key) -> bool:
        return key in self._typed

    def get(self, key: Key) -> Typed | None:
        """Return what was typed, or None."""
        return self._typed.get(key)

    def put(self, key: Key, typed: Typed) -> None:
        """Remember what was typed."""
        self._typed[key] = typed
        self._remember()

    def drop(self, key: Key) -> None:
        """Forget what was typed, if anything was."""
        if self._typed.pop(key, None) is not None:
            self._remember()

    def _remember(self) -> None:
        lines = [[*key, *typed] for key, typed in self._typed.items()]
        self._preferences.put(_KEPT, json.dumps([self._file, lines]) if lines else "")

    def _remembered(self) -> Iterator[tuple[Key, Typed]]:
        try:
            file, lines = json.loads(self._preferences.get(_KEPT))
            if file == self._file:
                for language, name, subject, text in lines:
                    yield (str(language), str(name)), (str(subject), str(text))
        except (TypeError, ValueError):  # nothing there, or damaged
            return
