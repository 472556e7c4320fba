"""What is asked of the planner and what it answers: data only, worded by the window.

A proposal never changes anything by itself. It carries a reason for each choice, the wishes it
could not meet, conflicts with ways out, and how fair it could at best be.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from leerkring.domain.availability import Obstacle
from leerkring.domain.conflicts import (
    Blocker,
    BlockerKind,
    Choice,
    ChoiceKind,
    Conflict,
    ConflictKind,
    FunnelStep,
    UnmetWish,
    WishKind,
)
from leerkring.domain.days import DayBlock
from leerkring.domain.groups import GroupFigures
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import PRESETS, Limits, Pin, PlanRequest, Preset, Wishes
from leerkring.domain.rhythm import Window

__all__ = [
    "PRESETS",
    "Absentee",
    "Blocker",
    "BlockerKind",
    "Choice",
    "ChoiceKind",
    "Conflict",
    "ConflictKind",
    "DateAlternative",
    "DateReason",
    "DateReasonKind",
    "Difference",
    "DifferenceKind",
    "FairnessRow",
    "FunnelStep",
    "Keeping",
    "Limits",
    "NeverKind",
    "NeverPossible",
    "Pin",
    "PlanRequest",
    "Preset",
    "Proposal",
    "ProposedMeeting",
    "ProposedRole",
    "RoleBound",
    "TurnReason",
    "TurnReasonKind",
    "UnmetWish",
    "WishKind",
    "Wishes",
]

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
    groups: tuple[tuple[str, ...], ...] = ()

    @property
    def index(self) -> int:
        """The number of the window, from 1."""
        return self.window.index

    def with_role(self, role: Role) -> tuple[str, ...]:
        """Return the ids of the people who have `role`."""
        return tuple(r.person_id for r in self.roles if r.role is role and r.person_id)


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
    """The spread of turns around the fair share, and the least it could be.

    `proven`: a search found that no plan has a smaller spread, though `least` is lower.
    """

    circle_id: str
    role: Role
    spread: float
    least: float
    never: tuple[NeverPossible, ...] = ()
    proven: bool = False

    @property
    def reached(self) -> bool:
        """Whether it cannot be fairer."""
        return self.proven or self.spread <= self.least + 1e-6


@dataclass(frozen=True)
class Mixing:
    """How often people are in a small group together, and how seldom that could at best be."""

    circle_id: str
    figures: GroupFigures
    least: GroupFigures


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
    `done` are the circles planned so far, when there are several.
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
    done: tuple[str, ...] = ()
    mixing: tuple[Mixing, ...] = ()

    def of_circle(self, circle_id: str) -> tuple[ProposedMeeting, ...]:
        """Return the proposed meetings of one circle, in order."""
        return tuple(m for m in self.meetings if m.circle_id == circle_id)
