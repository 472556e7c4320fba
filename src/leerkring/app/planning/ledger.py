"""Who led and who brought a case, how often, and what would be fair: everybody listed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.turns import (
    TURN_ROLES,
    Balance,
    Session,
    person_key,
    session_of,
)
from leerkring.domain.turns import Ledger as Accounts


@dataclass(frozen=True, kw_only=True)
class LedgerRow:
    """One member in one role (None: both together).

    `held` and `planned` are turns in the period, before today and to come; `turns` and
    `fair_share` count from the first meeting up to the end of the period, on which `deviation`
    rests. `since` is when a newcomer joined, when that is known.
    """

    person_id: str
    name: str
    role: Role | None
    held: int
    planned: int
    turns: int
    fair_share: float
    last_turn: date | None
    next_turn: date | None
    since: date | None
    member_now: bool

    @property
    def deviation(self) -> float:
        """Turns above (or below) the fair share."""
        return self.turns - self.fair_share


@dataclass(frozen=True)
class Ledger(Query[tuple[LedgerRow, ...]]):
    """The turns of a circle in a period, by name and role; also of who has none."""

    circle_id: str
    first: date
    last: date


def ledger(query: Ledger, unit: UnitOfWork, around: Surroundings) -> tuple[LedgerRow, ...]:
    facts = load_facts(
        unit, around, query.first, query.last, circle_ids=(query.circle_id,), named_days=False
    )
    return tuple(ledger_rows(facts, facts.circles[query.circle_id], query.first, query.last))


def ledger_rows(facts: Facts, circle: CircleFacts, first: date, last: date) -> Iterator[LedgerRow]:
    """Yield the rows of every member, per role that goes by turn and for both together."""
    meetings = [m for m in facts.of_circle(circle.id) if m.start.date() <= last]
    sessions = [(m, session_of(m, planned=not _took_place(m, facts.today))) for m in meetings]
    accounts = Accounts.of(circle, facts, (s for _, s in sessions))
    period = [s for _, s in sessions if s.day >= first]
    people = {m.person_id: facts.people[m.person_id] for m in circle.members
              if m.person_id in facts.people}  # fmt: skip
    roles = [r for r in TURN_ROLES if r is not Role.FACILITATOR or circle.rotates_facilitator]
    for person in sorted(people.values(), key=person_key):
        for role in roles:
            balances = [accounts.balance(role, person.id)]
            yield _row(facts, circle, person.id, role, balances, period)
        if len(roles) > 1:
            balances = [accounts.balance(role, person.id) for role in roles]
            yield _row(facts, circle, person.id, None, balances, period)


def _took_place(meeting: MeetingFacts, today: date) -> bool:
    return meeting.state is MeetingState.HELD or meeting.start.date() < today


def _row(
    facts: Facts,
    circle: CircleFacts,
    person_id: str,
    role: Role | None,
    balances: list[Balance],
    period: list[Session],
) -> LedgerRow:
    roles = TURN_ROLES if role is None else (role,)
    mine = [s for s in period for r in roles if person_id in s.turns.get(r, ())]
    members = circle.memberships_of(person_id)
    starts = [m.first_day for m in members]
    past = [b.last_turn for b in balances if b.last_turn and b.last_turn < facts.today]
    past += [s.day for s in mine if not s.planned]
    return LedgerRow(
        person_id=person_id,
        name=facts.people[person_id].name,
        role=role,
        held=sum(not s.planned for s in mine),
        planned=sum(s.planned for s in mine),
        turns=sum(b.turns for b in balances),
        fair_share=round(sum(b.share for b in balances), 3),
        last_turn=max(past, default=None),
        next_turn=min((s.day for s in mine if s.planned), default=None),
        since=None if None in starts else min((d for d in starts if d), default=None),
        member_now=any(m.active_on(facts.today) for m in members),
    )


QUERIES: dict[type, QueryHandler] = {Ledger: ledger}
