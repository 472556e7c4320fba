"""Rows that were read before and are still the same: pages ask for the same again and again.

What was read stays right until rows of its kind change. Changes of this program say which kinds
they touch; a version that nobody here knows of means that somebody else changed the file, and
nothing kept is right any more.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from typing import Any

MOST_ROWS = 60_000
MOST_ANSWERS = 4_000  # the first page asks some ten for each of a hundred meetings


class KeptRows:
    """Answers to reads, the longest unused given up first. For one thread at a time."""

    def __init__(self) -> None:
        self._version: str | None = None
        self._kept: OrderedDict[Hashable, tuple[str, tuple[Any, ...]]] = OrderedDict()
        self._rows = 0

    def see(self, version: str) -> None:
        """Note the version of what is read now; another one than expected empties everything."""
        if version != self._version:
            self.clear()
            self._version = version

    def changed(self, before: str, after: str, kinds: Iterable[str]) -> None:
        """Give up the kinds that a change of this program touched."""
        if before != self._version:
            self.clear()
            return
        self._version = after
        touched = frozenset(kinds)
        for key in [key for key, (kind, _) in self._kept.items() if kind in touched]:
            self._rows -= len(self._kept.pop(key)[1])

    def clear(self) -> None:
        """Give up everything."""
        self._version = None
        self._kept.clear()
        self._rows = 0

    def get(self, kind: type, key: Hashable, read: Callable[[], Iterable[Any]]) -> tuple[Any, ...]:
        """Return what was read under `key`, or read it now and keep it."""
        found = self._kept.get((kind, key))
        if found is not None:
            self._kept.move_to_end((kind, key))
            return found[1]
        rows = tuple(read())
        if len(rows) <= MOST_ROWS // 2:
            self._kept[kind, key] = kind.__name__, rows
            self._rows += len(rows)
            while self._rows > MOST_ROWS or len(self._kept) > MOST_ANSWERS:
                _, (_, gone) = self._kept.popitem(last=False)
                self._rows -= len(gone)
        return rows
