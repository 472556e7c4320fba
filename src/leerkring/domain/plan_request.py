"""What is asked of the planner: a period, circles, the weight of each wish, and fixed choices."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


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

    absent: int = 1325
    missing_twice_running: int = 1700
    missing_thrice_running: int = 1000
    seldom_there: int = 3000
    unfair_lead: int = 7000
    unfair_turn: int = 1700
    unfair_together: int = 1000
    unfair_reserve: int = 300
    day_off_target: int = 73
    far_off_target: int = 5
    long_gap: int = 1500
    other_weekday: int = 300
    other_time: int = 40
    discipline_missing: int = 700
    no_study_day: int = 150
    twice_running: int = 6000
    misses_follow_up: int = 1500
    close_turns: int = 1200
    roles_in_a_row: int = 3500
    uneven_lead: int = 30000
    uneven_turn: int = 3000
    never_twice_running: bool = False
    always_follow_up: bool = False


PRESETS: dict[Preset, Wishes] = {
    Preset.FAIR: Wishes(),
    # Only its own weight is raised: then the best plan never has more people missing than the
    # usual best plan. Raising "missing twice in a row" with it can take back what it wins.
    Preset.EVERYBODY_THERE: Wishes(absent=4000),
    Preset.STEADY_RHYTHM: Wishes(day_off_target=300, other_weekday=1200, other_time=200),
}


@dataclass(frozen=True)
class Limits:
    """How long to search, in the solver's own deterministic seconds, per circle.

    After `quick` a plan is improved piece by piece, then searched on for `effort` at most; the
    turns are then divided for `turns`.
    """

    quick: float = 0.35
    effort: float = 4.0
    turns: float = 0.4


# On whole organisations this gives as good a plan as the limits of one circle, and sooner.
MANY_CIRCLES = Limits(quick=0.3, effort=0.3, turns=0.2)


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


class ReplanKind(StrEnum):
    """How much may change when something came up."""

    REPAIR = "repair"
    ROLES_ONLY = "roles_only"
    OTHER_DATE = "other_date"
    REST_ANEW = "rest_anew"


@dataclass(frozen=True)
class Replan:
    """Plan again what stands: repair what broke with the fewest changes, or as `kind` says.

    `meeting_ids` are meetings that must move or be made up for, besides those that broke.
    """

    kind: ReplanKind = ReplanKind.REPAIR
    meeting_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stability:
    """What each change of a standing meeting costs: far more than any wish, by how it is noticed.

    `firm` meetings are announced or pinned, `later` ones are not.
    """

    firm_changed: int = 100_000
    firm_moved: int = 4_000_000
    firm_room: int = 1_600_000
    firm_role: int = 800_000
    later_moved: int = 60_000
    later_room: int = 10_000
    later_role: int = 25_000


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
    with_groups: bool = True
    replan: Replan | None = None
    stability: Stability = field(default_factory=Stability)

    @property
    def earliest(self) -> date:
        """The first day on which anything can change."""
        return min(self.first, self.first_meeting or self.first)
