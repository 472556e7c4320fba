"""A meeting while it goes on: at which step it is, and how much time that step has left.

Nothing here knows what time it is: every change is told the moment, as an aware datetime, and
returns a new `Sitting`. A step that is left early hands its time on to the next one, so that
together the steps always have the minutes that were planned and added.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")

NONE = timedelta(0)
NEARLY = timedelta(minutes=1)
"""From here on a step is nearly over."""
UNSEEN = timedelta(minutes=1)
"""A longer gap between two looks means that the computer slept, or the program was not there."""
FORGOTTEN = timedelta(hours=8)
"""Nobody goes on with a meeting after so long a gap."""


class Pace(StrEnum):
    """How a step stands with its time."""

    ON_TIME = "on_time"
    NEARLY = "nearly"
    OVER = "over"


@dataclass(frozen=True)
class Slot:
    """The place of one step in the meeting, and how long it was planned."""

    key: str
    planned: timedelta


@dataclass(frozen=True)
class Spell:
    """What became of one step: time used, added by hand, and handed on when it was left early."""

    used: timedelta = NONE
    added: timedelta = NONE
    handed_on: timedelta = NONE


@dataclass(frozen=True)
class Sitting:
    """Steps with what became of them; `at` counts from 0, and is their number once all are done.

    `seen` is the last moment it was told. `away` is time that passed unseen and was counted in,
    as long as nobody said what to make of it.
    """

    slots: tuple[Slot, ...]
    spells: tuple[Spell, ...]
    seen: datetime
    at: int = 0
    paused: bool = False
    away: timedelta = NONE

    @property
    def is_done(self) -> bool:
        """Whether the last step was left."""
        return self.at >= len(self.slots)

    @property
    def slot(self) -> Slot | None:
        """The step it is at; None when all are done."""
        return None if self.is_done else self.slots[self.at]

    def room(self, at: int) -> timedelta:
        """Return how long a step may take, with what came from the step before it."""
        spell = self.spells[at]
        before = self.spells[at - 1].handed_on if at else NONE
        return self.slots[at].planned + spell.added + before - spell.handed_on

    def left_of(self, at: int) -> timedelta:
        """Return what a step has left; below zero it is over its time."""
        return self.room(at) - self.spells[at].used

    @property
    def left(self) -> timedelta:
        """What the present step has left; nothing when all are done."""
        return NONE if self.is_done else self.left_of(self.at)

    @property
    def pace(self) -> Pace:
        """How the present step stands with its time."""
        if self.is_done or self.left > NEARLY:
            return Pace.ON_TIME
        return Pace.NEARLY if self.left >= NONE else Pace.OVER

    @property
    def brought(self) -> timedelta:
        """What the step before handed on to the present one."""
        return self.spells[self.at - 1].handed_on if 0 < self.at < len(self.slots) else NONE

    @property
    def end(self) -> datetime:
        """When it is over if every step from here takes what it has left."""
        rest = (self.left_of(at) for at in range(self.at, len(self.slots)))
        return self.seen + sum((max(left, NONE) for left in rest), NONE)

    def is_forgotten(self, now: datetime) -> bool:
        """Tell whether it was left too long ago to go on with: it was a try, or it is over."""
        return now - self.seen >= FORGOTTEN

    # ---- time passes ------------------------------------------------------------------------

    def look(self, now: datetime) -> "Sitting":
        """Let the time pass until now. A clock that was set back makes none pass."""
        gap = max(now - self.seen, NONE)
        if self.paused or self.is_done:
            return replace(self, seen=now)
        away = self.away + gap if gap >= UNSEEN else self.away
        seen = replace(self, seen=now, away=away)
        return _changed(seen, self.at, used=self.spells[self.at].used + gap)

    def accept(self) -> "Sitting":
        """Keep the time that passed unseen: it really went by."""
        return replace(self, away=NONE)

    def set_back(self) -> "Sitting":
        """Put the step back to where it was before the time that passed unseen."""
        if self.is_done:
            return self.accept()
        used = max(self.spells[self.at].used - self.away, NONE)
        return _changed(self, self.at, used=used).accept()

    # ---- what people do ---------------------------------------------------------------------

    def forward(self, now: datetime) -> "Sitting":
        """Go to the next step, which gets the time that this one has left."""
        seen = self.look(now).accept()
        if seen.is_done:
            return seen
        last = seen.at + 1 == len(seen.slots)
        kept = NONE if last else max(seen.left, NONE)
        return replace(_changed(seen, seen.at, handed_on=kept), at=seen.at + 1, paused=False)

    def back(self, now: datetime) -> "Sitting":
        """Go to the step before, which has again the time it had when it was left."""
        seen = self.look(now).accept()
        if not seen.at:
            return seen
        return replace(_changed(seen, seen.at - 1, handed_on=NONE), at=seen.at - 1, paused=False)

    def pause(self, now: datetime) -> "Sitting":
        """Let the clock stand still, or go on."""
        seen = self.look(now)
        return seen if seen.is_done else replace(seen, paused=not seen.paused)

    def more(self, now: datetime, time: timedelta) -> "Sitting":
        """Give the present step more time."""
        seen = self.look(now)
        if seen.is_done:
            return seen
        return _changed(seen, seen.at, added=seen.spells[seen.at].added + time)

    def follow(self, slots: Sequence[Slot]) -> "Sitting":
        """Return this on a programme that was changed meanwhile: steps keep what became of them."""
        known = {slot.key: spell for slot, spell in zip(self.slots, self.spells, strict=True)}
        keys = [slot.key for slot in slots]
        here = self.slot.key if self.slot is not None else ""
        at = keys.index(here) if here in keys else min(self.at, len(keys))
        if self.is_done:
            at = len(keys)
        spells = [known.get(key, Spell()) for key in keys]
        left = range(min(at, len(keys) - 1))  # only these were left, the last one for nothing
        spells = [s if n in left else replace(s, handed_on=NONE) for n, s in enumerate(spells)]
        return replace(self, slots=tuple(slots), spells=tuple(spells), at=at)


def begun(slots: Sequence[Slot], now: datetime) -> Sitting:
    """Return the beginning of a meeting with these steps."""
    return Sitting(tuple(slots), tuple(Spell() for _ in slots), now)


def speaking_order(people: Sequence[T], turn: int) -> tuple[T, ...]:
    """Return in which order people speak; in as many turns as there are people, each begins once.

    `turn` is any whole number that is one higher for the next round.
    """
    if not people:
        return ()
    first = turn % len(people)
    return (*people[first:], *people[:first])


def _changed(sitting: Sitting, at: int, **changes: timedelta) -> Sitting:
    spells = sitting.spells
    changed = replace(spells[at], **changes)
    return replace(sitting, spells=(*spells[:at], changed, *spells[at + 1 :]))
