"""Circles, who is in them, and what they agreed about when and how they meet."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from leerkring.domain.groups import GroupSizes


class CircleKind(StrEnum):
    """Whom a circle brings together."""

    TEAM = "team"
    PROJECT = "project"
    SAME_JOB = "same_job"
    ALL_DISCIPLINES = "all_disciplines"
    CROSS_SCHOOL = "cross_school"


class CircleType(StrEnum):
    """What a circle does: peer case consultation, or learning together."""

    INTERVISION = "intervision"
    LEARNING_CIRCLE = "learning_circle"


class CadenceKind(StrEnum):
    """How the distance between meetings is agreed."""

    EVERY_N_WEEKS = "every_n_weeks"
    TWO_TO_THREE_MONTHS = "two_to_three_months"
    PER_SCHOOL_BLOCK = "per_school_block"
    N_PER_YEAR = "n_per_year"


class FacilitatorMode(StrEnum):
    """Who leads: members in turn, or always the same one."""

    IN_TURN = "in_turn"
    FIXED = "fixed"


class ContributorMode(StrEnum):
    """Who brings the case: members in turn, or chosen when everybody is there."""

    IN_TURN = "in_turn"
    CHOSEN_AT_MEETING = "chosen_at_meeting"


@dataclass(frozen=True)
class Agreement:
    """What a circle is and agreed: a value, replaced as a whole.

    `weekdays` empty means: any weekday may be best. `start_time` None means: the best time
    between `time_from` and `time_to`. A fixed facilitator is a person or, from outside, a name.
    `group_least` to `group_most` people sit in a small group; 0: everybody stays together.
    """

    name: str
    kind: CircleKind = CircleKind.TEAM
    type: CircleType = CircleType.INTERVISION
    goal: str = ""
    lead_id: str | None = None
    deputy_id: str | None = None
    location_id: str | None = None
    room_ids: tuple[str, ...] = ()
    cadence_kind: CadenceKind = CadenceKind.EVERY_N_WEEKS
    cadence_number: int = 10
    duration_minutes: int = 120
    weekdays: tuple[int, ...] = ()
    start_time: time | None = time(13, 0)
    time_from: time = time(9, 0)
    time_to: time = time(17, 0)
    quorum: int = 0
    avoid_school_breaks: bool = True
    avoid_public_holidays: bool = True
    facilitator_mode: FacilitatorMode = FacilitatorMode.IN_TURN
    fixed_facilitator_id: str | None = None
    fixed_facilitator_name: str = ""
    contributor_mode: ContributorMode = ContributorMode.IN_TURN
    contributors_per_meeting: int = 1
    with_reserve: bool = True
    group_least: int = 0
    group_most: int = 0

    @property
    def group_sizes(self) -> GroupSizes | None:
        """The size of small groups, when people work in those."""
        return GroupSizes(self.group_least, self.group_most) if self.group_least else None


@dataclass(eq=False, kw_only=True)
class Circle:
    """A group that meets again and again; change it with `dataclasses.replace(agreement, …)`."""

    id: str
    agreement: Agreement
    colour: int = 0
    archived: bool = False

    @property
    def name(self) -> str:
        """What people call the circle."""
        return self.agreement.name


@dataclass(eq=False, kw_only=True)
class Membership:
    """Somebody's place in a circle from one day until another (both count; None is open).

    `may_facilitate` and `may_contribute` override the person's own setting when not None.
    """

    id: str
    circle_id: str
    person_id: str
    first_day: date | None = None
    last_day: date | None = None
    may_facilitate: bool | None = None
    may_contribute: bool | None = None
    required: bool = False

    def active_on(self, day: date) -> bool:
        """Tell whether the membership holds on `day`."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )
