"""A writer of lists that keeps what it gets, for tests to look at."""

from collections.abc import Collection, Sequence
from pathlib import Path


class KeptLists:
    """Keeps what is written: the name of the file, the headings and the rows.

    `amounts` are the headings of the columns that hold numbers, of the last list.
    """

    def __init__(self) -> None:
        self.written: list[tuple[str, list[str], list[list[str]]]] = []
        self.amounts: list[str] = []

    def write(
        self,
        path: Path,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        numbers: Collection[int] = (),
    ) -> None:
        """Keep a list."""
        self.amounts = [headings[number] for number in sorted(numbers)]
        self.written.append((path.name, list(headings), [list(row) for row in rows]))
