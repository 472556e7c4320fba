"""Everybody's turns over all circles, or one: held and planned apart, also of who has none."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from leerkring.app.planning.facts import load_facts
from leerkring.app.planning.ledger import LedgerRow, ledger_rows
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES
from leerkring.support.ordering import natural


@dataclass(frozen=True)
class RoleTurns:
    """Turns in one role: `held` and `planned` in the period; `deviation` from the fair share.

    The deviation counts from the first meeting until the end of the period.
    """

    held: int
    planned: int
    deviation: float


@dataclass(frozen=True)
class PersonTurns:
    """One person; a role that goes by turn in none of the circles is not in `roles`."""

    person_id: str
    name: str
    circles: tuple[str, ...]
    roles: tuple[tuple[Role, RoleTurns], ...]
    last_turn: date | None
    next_turn: date | None

    def turns(self, role: Role) -> RoleTurns | None:
        """Return the turns in `role`, None when that role is never this person's."""
        return dict(self.roles).get(role)


@dataclass(frozen=True)
class AllTurns(Query[tuple[PersonTurns, ...]]):
    """The turns in [first, last] of every member, over all circles or one, by name.

    Who left a circle is listed with the turns that fall in the period, if there are any.
    """

    remembered: ClassVar[bool] = True

    first: date
    last: date
    circle_id: str | None = None


def all_turns(query: AllTurns, unit: UnitOfWork, around: Surroundings) -> tuple[PersonTurns, ...]:
    wanted = None if query.circle_id is None else (query.circle_id,)
    facts = load_facts(unit, around, query.first, query.last, circle_ids=wanted, named_days=False)
    circles = [c for c in facts.circles.values() if wanted is None or c.id in wanted]
    by_person: dict[str, list[tuple[str, LedgerRow]]] = {}
    for circle in sorted(circles, key=lambda c: (natural(c.name), c.id)):
        for row in ledger_rows(facts, circle, query.first, query.last):
            if row.role is not None:
                by_person.setdefault(row.person_id, []).append((circle.name, row))
    people = (_person(rows) for rows in by_person.values())
    return tuple(sorted(filter(None, people), key=lambda p: (p.name.casefold(), p.person_id)))


def _person(rows: list[tuple[str, LedgerRow]]) -> PersonTurns | None:
    """Join somebody's rows; None for who is in none of the circles and had no turn."""
    shown = [(name, r) for name, r in rows if r.member_now or r.held or r.planned]
    if not shown:
        return None
    mine = [row for _, row in shown]
    return PersonTurns(
        person_id=mine[0].person_id,
        name=mine[0].name,
        circles=tuple(dict.fromkeys(name for name, _ in shown)),
        roles=tuple((role, _joined(r for r in mine if r.role is role)) for role in TURN_ROLES
                    if any(r.role is role for r in mine)),
        last_turn=max((r.last_turn for r in mine if r.last_turn), default=None),
        next_turn=min((r.next_turn for r in mine if r.next_turn), default=None),
    )  # fmt: skip


def _joined(rows: Iterable[LedgerRow]) -> RoleTurns:
    found = list(rows)
    return RoleTurns(
        held=sum(r.held for r in found),
        planned=sum(r.planned for r in found),
        deviation=round(sum(r.deviation for r in found), 2),
    )


QUERIES: dict[type, QueryHandler] = {AllTurns: all_turns}
