"""Co-coaching: a teacher and a co-coach at fixed moments over a longer period."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from leerkring.support.clock import HOME_ZONE

USUAL_DUOS = 2  # duos that a co-coach has at one time, unless said otherwise


class RoleSplit(StrEnum):
    """Who does what in a session: one leads the group, so that the other has hands free."""

    COACH_LEADS = "coach_leads"
    TEACHER_LEADS = "teacher_leads"
    ALTERNATE = "alternate"
    OTHER = "other"


class DuoState(StrEnum):
    """The columns of the board."""

    PROPOSED = "proposed"
    RUNNING = "running"
    FINISHED = "finished"


class SessionState(StrEnum):
    """Planned; known to have taken place; or dropped out and kept for the record."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(eq=False, kw_only=True)
class CoachingDuo:
    """A teacher with a co-coach: every `every_weeks` weeks at a fixed moment, `sessions` times.

    `weekday` is 0 for Monday. `split` says who leads, `split_note` what else was agreed. `counts`:
    this is coaching for the inspection. Ended before its last day, `ended` is when.
    """

    id: str
    teacher_id: str
    coach_id: str
    first_day: date
    last_day: date
    weekday: int
    start_time: time
    minutes: int = 45
    every_weeks: int = 1
    sessions: int = 8
    group_id: str | None = None
    purpose: str = ""
    split: RoleSplit = RoleSplit.ALTERNATE
    split_note: str = ""
    state: DuoState = DuoState.PROPOSED
    counts: bool = True
    ended: date | None = None


@dataclass(eq=False, kw_only=True)
class CoachingSession:
    """One session, `number` from 1. `regular_day` is the day of the fixed moment.

    When `start` is on another day or time than agreed, it was shifted. `split` is who leads this
    time, never ALTERNATE. `went_well` comes before `next_step`. `ended` when it was called off
    because the duo ended, and not by itself.
    """

    id: str
    duo_id: str
    number: int
    regular_day: date
    start: datetime
    minutes: int
    zone: str = HOME_ZONE
    split: RoleSplit = RoleSplit.COACH_LEADS
    split_note: str = ""
    state: SessionState = SessionState.PLANNED
    pinned: bool = False
    ended: bool = False
    went_well: str = ""
    next_step: str = ""

    @property
    def end(self) -> datetime:
        """Wall-clock end of the session."""
        return self.start + timedelta(minutes=self.minutes)


class PairWishKind(StrEnum):
    """What somebody would like of two people."""

    TOGETHER = "together"
    NOT_TOGETHER = "not_together"


@dataclass(eq=False, kw_only=True)
class PairWish:
    """Two people who would like to be a duo, or had better not; private, in no list or file."""

    id: str
    kind: PairWishKind
    person_id: str
    other_id: str
