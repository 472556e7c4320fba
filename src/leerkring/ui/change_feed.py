"""Tells the pages what changed, and what can be undone now."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from leerkring.app.ports import Change, Label


@dataclass(frozen=True)
class Steps:
    """What Ctrl+Z and Ctrl+Y would do."""

    undo: Label | None = None
    redo: Label | None = None


@dataclass(frozen=True)
class Changed:
    """One stored change: which rows, under what name, when (wall clock).

    With `everything`, all that was shown may be different: a backup was put back.
    """

    label: Label | None
    changes: tuple[Change, ...]
    at: datetime
    everything: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of entity ("Person", "Meeting") that changed."""
        return frozenset(change.kind for change in self.changes)


class ChangeFeed(QObject):
    """Where commands report and pages listen."""

    changed = Signal(object)  # Changed
    steps_changed = Signal(object)  # Steps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = Steps()

    @property
    def steps(self) -> Steps:
        """What can be undone and redone now."""
        return self._steps

    def publish(self, changed: Changed, steps: Steps) -> None:
        """Tell everybody of a stored change."""
        self.show_steps(steps)
        self.changed.emit(changed)

    def show_steps(self, steps: Steps) -> None:
        """Tell what can be undone and redone."""
        self._steps = steps
        self.steps_changed.emit(steps)
