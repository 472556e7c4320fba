"""How a task is shown: its texts and its icon."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TaskText:
    """How a task is shown."""

    title: str
    reason: str
    verb: str


@dataclass(frozen=True)
class Look:
    """A task's icon on its ground."""

    icon: str
    tone: str
