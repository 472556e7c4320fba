"""The course of the meeting that is going on: lets the time pass and keeps the place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from leerkring.domain.sitting import Sitting, Slot, begun
from leerkring.support.clock import Clock
from leerkring.ui.preferences import Preferences
from leerkring.ui.sitting.keeping import Kept, forget, keep, kept_place

Change = Callable[[Sitting, datetime], Sitting]

MORE = timedelta(minutes=2)
_LOOK = 250  # milliseconds, so that no second is skipped
_KEEP = timedelta(seconds=10)


class Course(QObject):
    """One meeting at a time; nothing goes on by itself but the time."""

    changed = Signal()  # another step, a pause, more time
    passed = Signal()  # only some time

    def __init__(self, clock: Clock, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._preferences = clock, preferences
        self.kept: Kept | None = None
        self.is_resumed = False
        self._kept_at: datetime | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)

    @property
    def sitting(self) -> Sitting | None:
        """Where the meeting is; None while there is none."""
        return self.kept.sitting if self.kept is not None else None

    def begin(self, meeting_id: str, slots: Sequence[Slot]) -> None:
        """Begin a meeting, go on where it was left, or follow its changed programme."""
        here = self.kept
        now = self._clock.now()
        if here is None or here.meeting_id != meeting_id:
            here = kept_place(self._preferences, meeting_id)
            if here is not None and here.sitting.is_forgotten(now):
                here = None
            self.is_resumed = here is not None and here.sitting.at > 0
        if here is None:
            self._set(Kept(meeting_id, begun(slots, now)))
        else:
            self._set(replace(here, sitting=here.sitting.follow(slots).look(now)))
        self._timer.start()

    def begin_anew(self) -> None:
        """Begin this meeting at its first step."""
        if self.kept is not None:
            self.is_resumed = False
            slots = self.kept.sitting.slots
            self._set(Kept(self.kept.meeting_id, begun(slots, self._clock.now())))

    def leave(self) -> None:
        """Stop, and keep the place."""
        if self.kept is not None:
            self.look()
            self._keep()
        self._timer.stop()
        self.kept = None

    def finish(self) -> None:
        """Stop, and keep nothing: the meeting is over."""
        self._timer.stop()
        self.kept = None
        forget(self._preferences)

    # ---- what people do ---------------------------------------------------------------------

    def forward(self) -> None:
        """Go to the next step."""
        self._move(Sitting.forward)

    def back(self) -> None:
        """Go to the step before."""
        self._move(Sitting.back)

    def pause(self) -> None:
        """Let the clock stand still, or go on."""
        self._move(Sitting.pause, moves=False)

    def more(self) -> None:
        """Give this step two minutes more."""
        self._move(lambda sitting, now: sitting.more(now, MORE), moves=False)

    def accept(self) -> None:
        """Keep the time that passed unseen."""
        self._move(lambda sitting, now: sitting.look(now).accept())

    def set_back(self) -> None:
        """Put the step back to where it was before the time that passed unseen."""
        self._move(lambda sitting, now: sitting.look(now).set_back())

    def turn(self) -> None:
        """Let the next person begin to speak."""
        if self.kept is not None:
            self._set(replace(self.kept, turned=self.kept.turned + 1))

    def flip(self, person_id: str) -> None:
        """Leave somebody out of the speaking order, or take them in again."""
        if self.kept is not None:
            self._set(replace(self.kept, flipped=self.kept.flipped ^ {person_id}))

    # ---- time passes ------------------------------------------------------------------------

    def look(self) -> None:
        """Let the time pass until now."""
        before = self.sitting
        if self.kept is None or before is None:
            return
        now = self._clock.now()
        sitting = before.look(now)
        self.kept = replace(self.kept, sitting=sitting)
        if self._kept_at is None or abs(now - self._kept_at) >= _KEEP:
            self._keep()
        same = (before.pace, before.away) == (sitting.pace, sitting.away)
        (self.passed if same else self.changed).emit()

    def _move(self, change: Change, *, moves: bool = True) -> None:
        if self.kept is not None:
            self.is_resumed = self.is_resumed and not moves
            sitting = change(self.kept.sitting, self._clock.now())
            self._set(replace(self.kept, sitting=sitting))

    def _set(self, kept: Kept) -> None:
        self.kept = kept
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        if self.kept is not None:
            keep(self._preferences, self.kept)
            self._kept_at = self.kept.sitting.seen
