"""Times work and prints figures, the same in every bench."""

import sys
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """Return what the work gives and the seconds it took."""
    begin = perf_counter()
    found = work()
    return found, perf_counter() - begin


def show(title: str, lines: Iterable[str]) -> None:
    """Print a heading and each figure as soon as it is known."""
    sys.stdout.write(f"\n{title}\n")
    for line in lines:
        sys.stdout.write(f"  {line}\n")
        sys.stdout.flush()
