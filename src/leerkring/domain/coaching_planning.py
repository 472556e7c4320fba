"""What duos of a term are planned from, and what a plan of them says; plain facts."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True)
class CoachPair:
    """A teacher with a co-coach."""

    teacher_id: str
    coach_id: str


@dataclass(frozen=True)
class CoachLimit:
    """Somebody who may coach in this term, for at most `most` teachers at one time."""

    person_id: str
    most: int


@dataclass(frozen=True, kw_only=True)
class StandingDuo:
    """A duo that runs: it takes up its weekly moment and counts for the coach's limit."""

    pair: CoachPair
    weekday: int
    start: time
    end: time
    first: date
    last: date
    every_weeks: int = 1


@dataclass(frozen=True, kw_only=True)
class TermRequest:
    """A term in which each of `teachers` gets one co-coach out of `coaches`, at a weekly moment.

    A coach with an end date inside the term must have room for the `sessions` before it. `before`:
    pairs there were, oldest first. `never`: pairs that must not be (own manager, "not together").
    `wished`: pairs that are wanted. The time frame bounds the moments.
    """

    id: str
    first: date
    last: date
    teachers: tuple[str, ...]
    coaches: tuple[CoachLimit, ...]
    minutes: int = 45
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)
    every_weeks: int = 1
    sessions: int = 8
    before: tuple[CoachPair, ...] = ()
    never: frozenset[CoachPair] = frozenset()
    wished: frozenset[CoachPair] = frozenset()
    standing: tuple[StandingDuo, ...] = ()
    prefer_same_location: bool = True
    seed: int = 0


class DuoReasonKind(StrEnum):
    """Why this co-coach or this moment."""

    WISHED = "wished"
    NEW_PAIR = "new_pair"  # number: co-coaches this teacher had before
    REPEATED = "repeated"  # number: times before; every other coach was used or has no room
    LEAST_LOAD = "least_load"  # number: duos of this coach in the term
    SAME_LOCATION = "same_location"  # name: the location
    ONLY_COACH = "only_coach"
    FREE_TOGETHER = "free_together"  # number: weeks of the term in which both can


@dataclass(frozen=True)
class DuoReason:
    """One reason, as facts."""

    kind: DuoReasonKind
    number: int = 0
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class ProposedDuo:
    """One duo with its weekly moment.

    `possible` is on how many of the `out_of` regular days in the term both can; `first_day` is the
    first regular day: with every second week it says which weeks.
    """

    term_id: str
    pair: CoachPair
    weekday: int
    start: time
    end: time
    possible: int = 0
    reasons: tuple[DuoReason, ...] = ()
    out_of: int = 0
    first_day: date | None = None


class NoDuoKind(StrEnum):
    """Why a teacher gets no co-coach."""

    NO_COACH = "no_coach"  # nobody eligible: none there, or all must not be
    NO_ROOM = "no_room"  # those who could have their limit already
    NO_MOMENT = "no_moment"  # no weekly moment at which both work and are free


class DuoChoiceKind(StrEnum):
    """A way out, each tried before it is offered: what else stands as it was proposed."""

    RAISE_LIMIT = "raise_limit"  # coach_id takes one more
    WIDER_TIMES = "wider_times"  # from time_from to time_to
    SHORTER = "shorter"  # minutes
    REPEAT = "repeat"  # coach_id again; the planner itself repeats where it must
    OTHER_TERM = "other_term"  # term_id, with coach_id
    LESS_OFTEN = "less_often"  # every_weeks


@dataclass(frozen=True, kw_only=True)
class DuoChoice:
    """A way out with the co-coach it leads to."""

    kind: DuoChoiceKind
    coach_id: str | None = None
    minutes: int = 0
    time_from: time | None = None
    time_to: time | None = None
    every_weeks: int = 0
    term_id: str = ""


@dataclass(frozen=True, kw_only=True)
class NoDuo:
    """A teacher without a co-coach, with ways out."""

    kind: NoDuoKind
    term_id: str
    teacher_id: str
    choices: tuple[DuoChoice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DuoProposal:
    """Duos for the terms that were asked, each on its own and one after the other.

    `spread` is by term how far the coaches with most and fewest duos are apart, those that run
    counted; `least_spread` what it can be at best with as many duos and as few repeats. `repeats`
    are pairs that were together before. `proven`: no term can be better, in the order of wishes.
    """

    duos: tuple[ProposedDuo, ...] = ()
    without: tuple[NoDuo, ...] = ()
    spread: tuple[int, ...] = ()
    least_spread: tuple[int, ...] = ()
    repeats: int = 0
    facts_version: str = ""
    proven: bool = False


class ShiftKind(StrEnum):
    """Why a session is not at the fixed moment."""

    SCHOOL_BREAK = "school_break"
    PUBLIC_HOLIDAY = "public_holiday"
    CLOSED = "closed"
    TEACHER_AWAY = "teacher_away"
    COACH_AWAY = "coach_away"
    TEACHER_TAKEN = "teacher_taken"
    COACH_TAKEN = "coach_taken"


@dataclass(frozen=True, kw_only=True)
class ProposedSession:
    """One session of a duo. `why` when it is not on its regular day; no `start`: it drops out.

    `name` is the holiday, or what the person is taken by.
    """

    number: int
    regular_day: date
    start: datetime | None
    why: ShiftKind | None = None
    name: str = ""
    until: date | None = None
