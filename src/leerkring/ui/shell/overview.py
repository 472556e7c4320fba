"""What the frame itself shows of the data: circles in the sidebar, and how much waits where."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from leerkring.app.workspace import Workspace


@dataclass(frozen=True)
class CircleLink:
    """A circle in the sidebar."""

    id: str
    name: str
    colour: int


@dataclass(frozen=True)
class Overview:
    """`badges` counts by the name of a page: {"today": 5, "outbox": 2}."""

    circles: tuple[CircleLink, ...] = ()
    badges: Mapping[str, int] = field(default_factory=dict)


ReadOverview = Callable[[Workspace], Overview]
"""Reads it on the database thread."""
