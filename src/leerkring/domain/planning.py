"""What is asked of the planner and what it answers: data only, worded by the window.

A proposal never changes anything by itself. It carries a reason for each choice, the wishes it
could not meet, conflicts with ways out, and how fair it could at best be.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from leerkring.domain.availability import Obstacle
from leerkring.domain.circles import Agreement
from leerkring.domain.days import DayBlock
from leerkring.domain.meetings import Role
from leerkring.domain.windows import Window


class Preset(StrEnum):
    """The three orders of wishes a user can choose from."""

    FAIR = "fair"
    EVERYBODY_THERE = "everybody_there"
    STEADY_RHYTHM = "steady_rhythm"


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What each unmet wish costs; whole numbers, so that equal plans are exactly equal.

    The two flags turn the strong wishes into rules.
    """

    absent: int = 1000
    missing_twice_running: int = 2500
    unfair_turn: int = 3000
    unfair_together: int = 1000
    unfair_reserve: int = 300
    day_off_target: int = 20
    other_weekday: int = 150
    other_time: int = 40
    discipline_missing: int = 700
    no_study_day: int = 0
    twice_running: int = 6000
    misses_follow_up: int = 1500
    never_twice_running: bool = False
    always_follow_up: bool = False


PRESETS: dict[Preset, Wishes] = {
    Preset.FAIR: Wishes(),
    Preset.EVERYBODY_THERE: Wishes(absent=3000, missing_twice_running=5000, unfair_turn=2000),
    Preset.STEADY_RHYTHM: Wishes(day_off_target=150, other_weekday=600, other_time=200),
}


@dataclass(frozen=True)
class Limits:
    """How long to search: `effort` in the solver's own deterministic seconds, per circle."""

    effort: float = 4.0
    spacing_effort: float = 0.5


@dataclass(frozen=True, kw_only=True)
class Pin:
    """A choice the user made in the preview, for one window; None leaves it to the planner."""

    circle_id: str
    index: int
    day: date | None = None
    start: datetime | None = None
    room_id: str | None = None
    facilitator_id: str | None = None
    contributor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlanRequest:
    """What to plan. Without circles: all that are not archived."""

    first: date
    last: date
    circle_ids: tuple[str, ...] = ()
    first_meeting: date | None = None
    pins: tuple[Pin, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    limits: Limits = field(default_factory=Limits)
    seed: int = 1


# ---- why this date, why this person -----------------------------------------------------------


class DateReasonKind(StrEnum):
    """Why a meeting is on its day."""

    ON_TARGET = "on_target"
    TARGET_BLOCKED = "target_blocked"
    MORE_PEOPLE = "more_people"
    ONLY_DAY = "only_day"
    GAP_KEPT = "gap_kept"
    FAIRER = "fairer"
    STUDY_DAY = "study_day"
    STAYS = "stays"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class DateAlternative:
    """Another moment that can be, and who would then be missing."""

    start: datetime
    missing: tuple[str, ...]
    cost: int = 0


@dataclass(frozen=True)
class DateReason:
    """Why this day: what was in the way of `wanted`, and what else could be."""

    kind: DateReasonKind
    wanted: date
    block: DayBlock | None = None
    would_miss: tuple[str, ...] = ()
    alternatives: tuple[DateAlternative, ...] = ()


class TurnReasonKind(StrEnum):
    """Why somebody has a role."""

    FIXED = "fixed"
    PINNED = "pinned"
    STAYS = "stays"
    ONLY_ONE = "only_one"
    FEWEST_TURNS = "fewest_turns"
    LONGEST_AGO = "longest_ago"
    BEST_TOGETHER = "best_together"
    BY_ORDER = "by_order"


@dataclass(frozen=True)
class TurnReason:
    """Why this person: turns before this meeting beside the fair share, and how long ago.

    `could` is how many had been able to; `equal` names who was just as good a choice.
    """

    kind: TurnReasonKind
    turns_before: int = 0
    fair_share: float = 0.0
    last_turn: date | None = None
    could: int = 0
    equal: tuple[str, ...] = ()


class Keeping(StrEnum):
    """Why a meeting stays as it is."""

    HELD = "held"
    ANNOUNCED = "announced"
    PINNED = "pinned"
    ROLE_PINNED = "role_pinned"


@dataclass(frozen=True)
class ProposedRole:
    """One role at a proposed meeting, of a person or a guest."""

    role: Role
    person_id: str | None
    guest_name: str = ""
    pinned: bool = False
    reason: TurnReason | None = None


@dataclass(frozen=True)
class Absentee:
    """A member who cannot come, and why."""

    person_id: str
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True, kw_only=True)
class ProposedMeeting:
    """A meeting of the proposal. `meeting_id` is the stored meeting it stands for, if any."""

    circle_id: str
    window: Window
    start: datetime
    end: datetime
    room_id: str | None
    roles: tuple[ProposedRole, ...]
    attendees: tuple[str, ...]
    absent: tuple[Absentee, ...]
    reason: DateReason
    meeting_id: str | None = None
    kept: Keeping | None = None

    @property
    def index(self) -> int:
        """The number of the window, from 1."""
        return self.window.index

    def with_role(self, role: Role) -> tuple[str, ...]:
        """Return the ids of the people who have `role`."""
        return tuple(r.person_id for r in self.roles if r.role is role and r.person_id)


# ---- what could not be ------------------------------------------------------------------------


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


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """Something in the way, with the facts to word it and choices that were tried."""

    kind: ConflictKind
    circle_id: str
    index: int = 0
    wanted: date | None = None
    day: date | None = None
    number: int = 0
    asked: int = 0
    block: DayBlock | None = None
    funnel: tuple[FunnelStep, ...] = ()
    choices: tuple[Choice, ...] = ()


# ---- how fair --------------------------------------------------------------------------------


@dataclass(frozen=True)
class FairnessRow:
    """One member and one role (None: both together): turns, the fair share, and the last turn.

    Everybody is listed, also at 0; `since` is the first day as a member when known.
    """

    circle_id: str
    person_id: str
    role: Role | None
    turns_before: int
    turns_planned: int
    fair_share: float
    last_turn: date | None
    since: date | None = None
    counts: bool = True

    @property
    def deviation(self) -> float:
        """How many turns above (or below) the fair share."""
        return self.turns_before + self.turns_planned - self.fair_share


class NeverKind(StrEnum):
    """Why somebody can have no turn in this period."""

    NOT_ELIGIBLE = "not_eligible"
    NEVER_AVAILABLE = "never_available"


@dataclass(frozen=True)
class NeverPossible:
    """A member who can have no turn; `weekdays` on which the circle meets and they do not work."""

    person_id: str
    kind: NeverKind
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True)
class RoleBound:
    """The spread of turns around the fair share, and the least it could be."""

    circle_id: str
    role: Role
    spread: float
    least: float
    never: tuple[NeverPossible, ...] = ()

    @property
    def reached(self) -> bool:
        """Whether it cannot be fairer."""
        return self.spread <= self.least + 1e-6


class DifferenceKind(StrEnum):
    """How a proposal differs from what is stored."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    ROOM = "room"
    ROLE = "role"


@dataclass(frozen=True)
class Difference:
    """One thing that accepting would change."""

    kind: DifferenceKind
    circle_id: str
    meeting_id: str | None
    was: datetime | None = None
    becomes: datetime | None = None
    role: Role | None = None
    person_was: str | None = None
    person_becomes: str | None = None


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """The planner's answer. `proven`: no better plan exists; else `gap` says how much at most.

    `cost` counts the unmet wishes by their weight; `facts_version` is checked on acceptance.
    """

    request: PlanRequest
    facts_version: str
    meetings: tuple[ProposedMeeting, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unmet: tuple[UnmetWish, ...] = ()
    fairness: tuple[FairnessRow, ...] = ()
    bounds: tuple[RoleBound, ...] = ()
    differences: tuple[Difference, ...] = ()
    removed: tuple[str, ...] = ()
    proven: bool = False
    cost: int = 0
    gap: float = 1.0

    def of_circle(self, circle_id: str) -> tuple[ProposedMeeting, ...]:
        """Return the proposed meetings of one circle, in order."""
        return tuple(m for m in self.meetings if m.circle_id == circle_id)
