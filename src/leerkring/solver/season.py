"""One circle's planning problem, worked out: people, windows and every moment that can be.

People are numbered by name, never by where they are in a list, so that shuffling changes nothing.
Sets of people are the bits of a whole number.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from leerkring.domain.circles import ContributorMode
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, PersonFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Keeping, Pin, PlanRequest
from leerkring.domain.rhythm import Rhythm, Window
from leerkring.domain.turns import Ledger, Session

SELDOM = 3  # times that somebody must be able to come
ONE_IN = 4


def bits(mask: int) -> Iterator[int]:
    """Yield the numbers of the people in `mask`, ascending."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


@dataclass(frozen=True)
class Moment:
    """One day and time at which a circle could meet, and who can then do what.

    `cost` is what its unmet wishes weigh by themselves; `order` settles equals, earlier first.
    """

    start: datetime
    end: datetime
    room_id: str | None
    active: int
    present: int
    facilitators: int
    contributors: int
    cost: int
    order: int = 0

    @property
    def day(self) -> date:
        """The day of the meeting."""
        return self.start.date()

    def ranked(self, cost: int, order: int) -> "Moment":
        """Return the same moment with what it costs among the others, and its place."""
        return Moment(
            self.start, self.end, self.room_id, self.active, self.present, self.facilitators,
            self.contributors, cost, order,
        )  # fmt: skip

    @property
    def absent(self) -> int:
        """The members who cannot come."""
        return self.active & ~self.present


@dataclass(frozen=True)
class Standing:
    """How a meeting is now, when it is planned again. `firm`: announced or pinned.

    What is `loose` may change without a price.
    """

    start: datetime
    room_id: str | None
    roles: Mapping[Role, tuple[int, ...]]
    firm: bool = False
    loose: bool = False


@dataclass(frozen=True)
class Slot:
    """One window with its moments; what is in `fixed` is not up for choice.

    `wanted` says how many people to choose per role; `kept` and `meeting` tell of a meeting that
    stays; `was` is how a meeting stands that is planned again, and `broken` why it cannot stay;
    `possible` lists all moments, `moments` those worth choosing from; `funnel` counts the
    days that each rule took away.
    """

    window: Window
    moments: tuple[Moment, ...]
    wanted: Mapping[Role, int]
    fixed: Mapping[Role, tuple[int, ...]] = field(default_factory=dict)
    kept: Keeping | None = None
    meeting: MeetingFacts | None = None
    pin: Pin | None = None
    was: Standing | None = None
    broken: tuple[str, str] | None = None
    possible: tuple[Moment, ...] = ()
    funnel: tuple[tuple[str, int, str], ...] = ()

    @cached_property
    def reachable(self) -> int:
        """Return who can come at any of the moments there are."""
        found = 0
        for moment in self.possible or self.moments:
            found |= moment.present
        return found

    @cached_property
    def shares(self) -> Mapping[int, float]:
        """At how many of the moments there are each can come, as a part of 1; 0 is left out."""
        there = self.possible or self.moments
        times = Counter(person for moment in there for person in bits(moment.present))
        return {person: number / len(there) for person, number in times.items()}

    @property
    def stands(self) -> bool:
        """Whether date and roles are given."""
        return self.kept is not None and self.kept is not Keeping.ROLE_PINNED

    def eligible(self, role: Role, moment: Moment) -> int:
        """Return who could take `role` at `moment`."""
        return moment.facilitators if role is Role.FACILITATOR else moment.contributors

    def may(self, role: Role) -> int:
        """Return who could take `role` at any of the moments."""
        found = 0
        for moment in self.moments:
            found |= self.eligible(role, moment)
        return found


@dataclass(frozen=True)
class Account:
    """Turns before this period and the fair share up to and including it, of one member."""

    before: int
    share: float
    last_turn: date | None


@dataclass(frozen=True, kw_only=True)
class Season:
    """Everything the choice of one circle's dates and roles depends on.

    `past` is the ledger of the meetings before; seasons share it, so nobody adds to it.
    """

    circle: CircleFacts
    facts: Facts
    request: PlanRequest
    rhythm: Rhythm
    people: tuple[PersonFacts, ...]
    number: Mapping[str, int]
    slots: tuple[Slot, ...]
    history: tuple[Session, ...]
    past: Ledger
    accounts: Mapping[Role, tuple[Account, ...]]

    def mask(self, person_ids: tuple[str, ...]) -> int:
        """Return a set of people as bits; who is no member is left out."""
        found = 0
        for person_id in person_ids:
            if person_id in self.number:
                found |= 1 << self.number[person_id]
        return found

    def ids(self, mask: int) -> tuple[str, ...]:
        """Return the people in `mask`, by name."""
        return tuple(self.people[i].id for i in bits(mask))

    @cached_property
    def least_there(self) -> tuple[tuple[int, int], ...]:
        """How often those who can come to few moments should be there: one in four of the times.

        Who can come less than three times is left out, as there is little to choose; and so is
        who would be there as often if moments were drawn by lot.
        """
        found = []
        for person in range(len(self.people)):
            shares = [slot.shares[person] for slot in self.slots if person in slot.shares]
            least = -(-len(shares) // ONE_IN)
            if len(shares) >= SELDOM and sum(shares) < least:
                found.append((person, least))
        return tuple(found)

    @cached_property
    def ledger(self) -> Ledger:
        """The turns of all meetings before, and who shares in those that come; its own."""
        return self.past.after(())

    @property
    def last_session(self) -> Session | None:
        """The last meeting before the first window."""
        return self.history[-1] if self.history else None


@dataclass(frozen=True)
class Choice:
    """What was chosen for one window."""

    moment: Moment
    roles: Mapping[Role, tuple[int, ...]]


Choices = tuple[Choice | None, ...]


def wanted_roles(circle: CircleFacts) -> dict[Role, int]:
    """Return how many members to choose per role at each meeting."""
    agreement = circle.agreement
    by_turn = agreement.contributor_mode is ContributorMode.IN_TURN
    return {
        Role.FACILITATOR: 1 if circle.rotates_facilitator else 0,
        Role.CASE_CONTRIBUTOR: agreement.contributors_per_meeting if by_turn else 0,
        Role.RESERVE_CONTRIBUTOR: 1 if by_turn and agreement.with_reserve else 0,
    }
