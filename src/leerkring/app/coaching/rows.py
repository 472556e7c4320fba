"""Duos and sessions as screens show them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from leerkring.domain.availability import Obstacle
from leerkring.domain.coaching import DuoState, RoleSplit, SessionState
from leerkring.domain.coaching_planning import ShiftKind


class DuoTroubleKind(StrEnum):
    """What asks for attention in a duo."""

    COACH_LEAVES = "coach_leaves"  # `count` sessions remain that are not before `day` ends
    TEACHER_LEAVES = "teacher_leaves"  # the same of the teacher
    OBSTACLE = "obstacle"  # in `count` sessions to come something is in the way, first on `day`
    TOO_FEW = "too_few"  # `count` sessions fewer than agreed fit before `day`


@dataclass(frozen=True)
class DuoTrouble:
    """One thing that asks for attention: on which day, and how many sessions it concerns."""

    kind: DuoTroubleKind
    day: date | None = None
    count: int = 0


@dataclass(frozen=True, kw_only=True)
class DuoCard:
    """A duo on the board.

    `held` of `total` sessions took place; `total` are those that were not called off, `agreed` as
    many as were meant. `next_split` is who leads in the next session, never ALTERNATE. `to_note`
    counts sessions whose moment is past and of which nothing is known. `coach_until` is the last
    day on which the co-coach can be one. `complete`: nothing is to come.
    """

    id: str
    state: DuoState
    teacher_id: str
    teacher_name: str
    coach_id: str
    coach_name: str
    location_id: str | None
    location_name: str
    group_id: str | None
    group_name: str
    weekday: int
    start_time: time
    minutes: int
    every_weeks: int
    first_day: date
    last_day: date
    ended: date | None
    held: int
    total: int
    agreed: int
    next_session: datetime | None
    next_split: RoleSplit | None
    split: RoleSplit
    split_note: str
    purpose: str
    counts: bool
    to_note: int
    complete: bool
    coach_until: date | None
    trouble: tuple[DuoTrouble, ...] = ()


@dataclass(frozen=True)
class SessionShift:
    """Why a session is not at the fixed moment.

    `name` is the holiday, or who or what was in the way; `until` its last day.
    """

    kind: ShiftKind
    name: str = ""
    until: date | None = None


@dataclass(frozen=True)
class SessionObstacle:
    """What is in the way of a session to come now, and of whom."""

    person_id: str
    person_name: str
    obstacle: Obstacle


@dataclass(frozen=True, kw_only=True)
class SessionRow:
    """One session.

    `shifted`: on another day or time than agreed; `shift` why, when that is known (moved by hand
    it has none). `split` is who leads, never ALTERNATE.
    """

    id: str
    number: int
    regular_day: date
    start: datetime
    end: datetime
    minutes: int
    state: SessionState
    pinned: bool
    split: RoleSplit
    split_note: str
    went_well: str
    next_step: str
    is_past: bool
    shifted: bool
    shift: SessionShift | None
    obstacles: tuple[SessionObstacle, ...] = ()

    @property
    def to_note(self) -> bool:
        """Whether its moment is past and nobody said whether it took place."""
        return self.is_past and self.state is SessionState.PLANNED


@dataclass(frozen=True)
class DuoView:
    """Everything about one duo; sessions in time, called off ones among them."""

    card: DuoCard
    sessions: tuple[SessionRow, ...]
