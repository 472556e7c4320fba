"""Cutting long lists into parts, for databases that take so many values at once."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def in_parts(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Yield `items` in order, at most `size` at a time."""
    return (items[at : at + size] for at in range(0, len(items), size))
