"""Who had how many turns, and how many would be fair: the ledger of a circle.

The fair share of a member in a role is the sum, over the meetings that took place or are planned,
of the turns at that meeting divided among the members who counted there (active, eligible, not on
a long leave), in proportion to their weight. So a newcomer's share starts when they join.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, MemberFacts, PersonFacts
from leerkring.domain.meetings import Role

LONG_LEAVE_DAYS = 28
TURN_ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR)


@dataclass(frozen=True)
class Session:
    """One meeting as the ledger sees it: the day, and who had a turn in which role."""

    day: date
    turns: Mapping[Role, tuple[str, ...]]
    planned: bool = False


def session_of(meeting: MeetingFacts, *, planned: bool = False) -> Session:
    """Return a stored meeting as the ledger counts it: what was held, not what was planned."""
    turns: dict[Role, tuple[str, ...]] = {}
    for role in (*TURN_ROLES, Role.RESERVE_CONTRIBUTOR):
        turns[role] = tuple(r.person_id for r in meeting.with_role(role) if r.person_id)
    return Session(meeting.start.date(), turns, planned)


def history(circle_id: str, before: date, facts: Facts) -> tuple[Session, ...]:
    """Return the meetings of a circle before a day, in order, as the ledger counts them."""
    mine = facts.of_circle(circle_id)
    return tuple(session_of(m) for m in mine if m.start.date() < before)


def person_key(person: PersonFacts) -> tuple[str, str, str]:
    """Return a stable order of people that does not depend on lists or on made-up ids."""
    return (person.name.casefold(), person.email.casefold(), person.id)


def may_have_turns(circle: CircleFacts, member: MemberFacts, role: Role) -> bool:
    """Tell whether a member shares in the turns: who always leads brings no case."""
    if role is Role.FACILITATOR:
        return member.may_facilitate
    leads = not circle.rotates_facilitator and (
        circle.agreement.fixed_facilitator_id == member.person_id
    )
    return member.may_contribute and not leads


def on_long_leave(person: PersonFacts, day: date) -> bool:
    """Tell whether a leave of four weeks or more covers `day`."""
    return any(a.includes(day) and a.days >= LONG_LEAVE_DAYS for a in person.away)


@dataclass
class Balance:
    """One member's account in one role."""

    share: float = 0.0
    before: int = 0
    planned: int = 0
    last_turn: date | None = None
    counts: bool = False

    @property
    def turns(self) -> int:
        """All turns, before and planned."""
        return self.before + self.planned

    @property
    def deviation(self) -> float:
        """Turns above the fair share."""
        return self.turns - self.share


@dataclass
class Ledger:
    """The accounts of a circle, role by role; fill it with sessions in order."""

    circle: CircleFacts
    people: Mapping[str, PersonFacts]
    accounts: dict[Role, dict[str, Balance]] = field(default_factory=dict)
    _day: date | None = field(default=None, repr=False)
    _counted: tuple["_Sharing", ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, circle: CircleFacts, facts: Facts, sessions: Iterable[Session]) -> "Ledger":
        """Return the ledger of `circle` after `sessions`."""
        return cls(circle, facts.people).after(sessions)

    def after(self, sessions: Iterable[Session]) -> "Ledger":
        """Return another ledger, with these counted as well; this one stays as it is."""
        accounts = {
            role: {person: replace(balance) for person, balance in mine.items()}
            for role, mine in self.accounts.items()
        }
        ledger = Ledger(self.circle, self.people, accounts)
        for session in sessions:
            ledger.add(session)
        return ledger

    def add(self, session: Session) -> None:
        """Count one meeting."""
        for role, who in session.turns.items():
            counted = self.counting(role, session.day)
            mine = [p for p in who if self.circle.member(p) is not None]
            parts = shares(counted, self.people, len(mine))
            for person_id in counted:
                balance = self.balance(role, person_id)
                balance.share += parts.get(person_id, 0.0)
                balance.counts = True
            for person_id in mine:
                self._count_turn(self.balance(role, person_id), session)

    def counting(self, role: Role, day: date) -> tuple[str, ...]:
        """Return the members among whom the turns of `day` are divided, by person key."""
        mine = self._counted_on(day)
        if role is Role.FACILITATOR:
            return tuple(dict.fromkeys(one.person.id for one in mine if one.leads))
        return tuple(dict.fromkeys(one.person.id for one in mine if one.brings))

    def _counted_on(self, day: date) -> tuple["_Sharing", ...]:
        """Return the members of `day` who are not on a long leave, by person key."""
        if self._day != day:
            self._day = day
            self._counted = tuple(
                one
                for one in self._sharing
                if one.member.active_on(day) and not on_long_leave(one.person, day)
            )
        return self._counted

    @cached_property
    def _sharing(self) -> tuple["_Sharing", ...]:
        """Return who shares in the turns, by person key: the same on every day of years."""
        known = (
            (m, self.people[m.person_id]) for m in self.circle.members if m.person_id in self.people
        )
        return tuple(
            _Sharing(
                member,
                person,
                may_have_turns(self.circle, member, Role.FACILITATOR),
                may_have_turns(self.circle, member, Role.CASE_CONTRIBUTOR),
            )
            for member, person in sorted(known, key=lambda pair: person_key(pair[1]))
        )

    def balance(self, role: Role, person_id: str) -> Balance:
        """Return (and open) the account of a person in a role."""
        accounts = self.accounts.setdefault(role, {})
        found = accounts.get(person_id)
        if found is None:
            found = accounts[person_id] = Balance()
        return found

    def _count_turn(self, balance: Balance, session: Session) -> None:
        if session.planned:
            balance.planned += 1
        else:
            balance.before += 1
        balance.last_turn = max(session.day, balance.last_turn or session.day)


@dataclass(frozen=True)
class _Sharing:
    """A member who leads or brings cases in turn."""

    member: MemberFacts
    person: PersonFacts
    leads: bool
    brings: bool


def shares(
    counted: Sequence[str], people: Mapping[str, PersonFacts], turns: int
) -> dict[str, float]:
    """Divide `turns` over the counted members in proportion to their weight."""
    total = sum(people[p].weight for p in counted)
    return {p: turns * people[p].weight / total for p in counted} if total else {}
