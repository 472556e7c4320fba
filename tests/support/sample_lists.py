"""A writer of lists that keeps what it gets, for tests to look at."""

from collections.abc import Collection, Sequence
from pathlib import Path


class KeptLists:
    """Keeps what is written: the name of the file, the headings and the rows."""

    def __init__(self) -> None:
        self.written: list[tuple[str, list[str], list[list[str]]]] = []

    def write(
        self,
        path: Path,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        numbers: Collection[int] = (),
    ) -> None:
        """Keep a list."""
        self.written.append((path.name, list(headings), [list(row) for row in rows]))
