"""What a plan falls short of and what stands in its way, as facts, with ways out."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from leerkring.domain.circles import Agreement
from leerkring.domain.days import DayBlock
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import PlanRequest


class WishKind(StrEnum):
    """A wish that a proposal may fall short of."""

    MEMBER_ABSENT = "member_absent"
    MISSES_TWICE_RUNNING = "misses_twice_running"
    TWICE_RUNNING = "twice_running"
    MISSES_FOLLOW_UP = "misses_follow_up"
    DISCIPLINE_MISSING = "discipline_missing"
    NO_RESERVE = "no_reserve"
    OTHER_WEEKDAY = "other_weekday"


@dataclass(frozen=True)
class UnmetWish:
    """One wish that was not met, at which meeting and for whom."""

    kind: WishKind
    circle_id: str
    index: int
    person_id: str | None = None
    role: Role | None = None
    name: str = ""


@dataclass(frozen=True)
class FunnelStep:
    """How many days a rule took away; `name` is the holiday when there was just one."""

    rule: str
    days: int
    name: str = ""


class ConflictKind(StrEnum):
    """What the user must know or decide."""

    TARGET_BLOCKED = "target_blocked"
    SHORT_GAP = "short_gap"
    LONG_GAP = "long_gap"
    WINDOW_IMPOSSIBLE = "window_impossible"
    TOO_MANY_MEETINGS = "too_many_meetings"
    NO_DAY = "no_day"
    NO_MEMBERS = "no_members"
    NO_FACILITATOR = "no_facilitator"
    TOO_FEW_CONTRIBUTORS = "too_few_contributors"
    BREAKS_UNKNOWN = "breaks_unknown"
    NO_REGION = "no_region"
    PIN_IMPOSSIBLE = "pin_impossible"
    TIME_FRAME_TOO_SHORT = "time_frame_too_short"


class ChoiceKind(StrEnum):
    """A way out that the planner tried."""

    OTHER_DATE = "other_date"
    FEWER_MEETINGS = "fewer_meetings"
    OTHER_RHYTHM = "other_rhythm"
    ALSO_ON_WEEKDAY = "also_on_weekday"
    LOWER_QUORUM = "lower_quorum"
    OTHER_ROOM = "other_room"
    WITHOUT_ROOM = "without_room"
    WITHOUT_PIN = "without_pin"
    ANY_TIME = "any_time"
    IN_SCHOOL_BREAKS = "in_school_breaks"
    ON_PUBLIC_HOLIDAYS = "on_public_holidays"
    CHOOSE_AT_MEETING = "choose_at_meeting"
    FEWER_CONTRIBUTORS = "fewer_contributors"
    FACILITATOR_FROM_OUTSIDE = "facilitator_from_outside"
    NOT_REQUIRED = "not_required"
    ADD_MEMBERS = "add_members"
    ADD_BREAKS = "add_breaks"


@dataclass(frozen=True)
class Choice:
    """A way out; `agreement` or `request` is what to plan with when it is taken.

    `day` and `missing` belong to another date; `number` to counts; `name` to things; `not_required`
    names members who need not be there any more.
    """

    kind: ChoiceKind
    day: date | None = None
    missing: tuple[str, ...] = ()
    number: int = 0
    name: str = ""
    agreement: Agreement | None = None
    request: PlanRequest | None = None
    not_required: tuple[str, ...] = ()


class BlockerKind(StrEnum):
    """A rule that, with others or alone, makes a meeting impossible."""

    CHOSEN_DAY = "chosen_day"
    CHOSEN_PEOPLE = "chosen_people"
    WEEKDAYS = "weekdays"
    SCHOOL_BREAKS = "school_breaks"
    PUBLIC_HOLIDAYS = "public_holidays"
    HOURS = "hours"
    QUORUM = "quorum"
    REQUIRED = "required"
    ROOM = "room"
    FACILITATOR = "facilitator"
    LEADER = "leader"
    CONTRIBUTORS = "contributors"
    DISTANCE = "distance"


@dataclass(frozen=True)
class Blocker:
    """One rule in the way. `number` of people, or of days between two meetings.

    `people` are who must be there, or who never can where more people are needed.
    """

    kind: BlockerKind
    number: int = 0
    weekdays: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    day: date | None = None
    start: time | None = None


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """Something in the way, with the facts to word it and choices that were tried.

    `blockers` exclude the meeting together and none of them could be missed for that: found by
    trying, and proven when `confirmed`. Confirmed without any: it is not for what was agreed.
    """

    kind: ConflictKind
    circle_id: str
    index: int = 0
    wanted: date | None = None
    day: date | None = None
    number: int = 0
    asked: int = 0
    block: DayBlock | None = None
    funnel: tuple[FunnelStep, ...] = ()
    blockers: tuple[Blocker, ...] = ()
    confirmed: bool = False
    choices: tuple[Choice, ...] = ()
