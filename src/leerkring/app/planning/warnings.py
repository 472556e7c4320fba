"""What is wrong with stored meetings, by the planner's own rules, with ways to mend it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from leerkring.app.planning.candidates import candidates_for, dates_for
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.rules import RULES, check
from leerkring.domain.violations import Violation, view_of

MOST_FIXES = 2
# Ways to mend are worked out for what is looked at first.
MOST_MENDED = 30
OF_THE_DATE = ("open_day", "quorum", "required", "time_frame")
OF_A_PERSON = ("facilitator", "contributors", "one_place", "open_role", "twice_running")

# How far turns are from fair needs all earlier meetings: only worked out for one circle.
WITHOUT_HISTORY = tuple(rule for rule in RULES if rule.name != "turns")


class FixKind(StrEnum):
    """A way to mend a meeting."""

    ASSIGN = "assign"
    MOVE = "move"
    MEMBERS = "members"


@dataclass(frozen=True)
class Fix:
    """Give a role to somebody else, move to another moment, or choose who is in the circle."""

    kind: FixKind
    role: Role | None = None
    replaces_id: str | None = None
    person_id: str | None = None
    person_name: str = ""
    last_turn: date | None = None
    start: datetime | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanWarning:
    """One broken rule or unmet wish of a stored meeting, with names and fixes."""

    violation: Violation
    circle_name: str
    start: datetime
    person_name: str = ""
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True)
class MeetingWarnings(Query[tuple[PlanWarning, ...]]):
    """What is wrong with the meetings to come in [first, last], severe ones first.

    Of one circle or meeting only, when named.
    """

    remembered: ClassVar[bool] = True
    first: date
    last: date
    circle_id: str | None = None
    meeting_id: str | None = None


def meeting_warnings(
    query: MeetingWarnings, unit: UnitOfWork, around: Surroundings
) -> tuple[PlanWarning, ...]:
    wanted = None if query.circle_id is None else (query.circle_id,)
    facts = load_facts(
        unit, around, query.first, query.last, circle_ids=wanted, history=wanted is not None
    )
    found: list[Violation] = []
    for circle in facts.circles.values():
        if wanted is None or circle.id in wanted:
            view = view_of(circle, facts, query.first, query.last, only=query.meeting_id)
            found += _worth_telling(check(view, RULES if wanted else WITHOUT_HISTORY))
    found.sort(key=lambda v: (not v.severe, v.day, v.circle_id, v.meeting_id, v.rule))
    return tuple(_with_fixes(facts, found))


def _worth_telling(found: Iterable[Violation]) -> Iterator[Violation]:
    """Yield all but what follows from a circle being empty: there is nobody to give a role to."""
    violations = list(found)
    empty = {v.meeting_id for v in violations if nobody_is_asked(v)}
    for violation in violations:
        if violation.rule != "open_role" or violation.meeting_id not in empty:
            yield violation


def nobody_is_asked(violation: Violation) -> bool:
    """Tell whether a meeting lacks people because its circle has none."""
    return violation.rule == "quorum" and not violation.asked


def _with_fixes(facts: Facts, violations: list[Violation]) -> Iterator[PlanWarning]:
    starts = {m.id: m.start for m in facts.meetings}
    mended = 0
    for violation in violations:
        fixes: tuple[Fix, ...] = ()
        if mended < MOST_MENDED:
            fixes = tuple(_fixes(facts, violation))
            mended += bool(fixes)
        person = facts.people.get(violation.person_id or "")
        yield PlanWarning(
            violation=violation,
            circle_name=facts.circles[violation.circle_id].name,
            start=starts[violation.meeting_id],
            person_name=person.name if person else "",
            fixes=fixes,
        )


def _fixes(facts: Facts, violation: Violation) -> Iterator[Fix]:
    if violation.rule in OF_A_PERSON:
        yield from _other_people(facts, violation)
    elif nobody_is_asked(violation):
        yield Fix(FixKind.MEMBERS)  # no other day helps as long as there is nobody
    elif violation.rule in OF_THE_DATE:
        yield from _other_dates(facts, violation)


def _other_people(facts: Facts, violation: Violation) -> Iterator[Fix]:
    if violation.role is None:
        return
    rows = candidates_for(facts, violation.meeting_id, violation.role)
    good = [r for r in rows if r.available and not r.has_role and r.other_role is None]
    good = [r for r in good if not (violation.rule == "twice_running" and r.twice_running)]
    for row in good[:MOST_FIXES]:
        yield Fix(
            FixKind.ASSIGN,
            role=violation.role,
            replaces_id=violation.person_id,
            person_id=row.person_id,
            person_name=row.name,
            last_turn=row.last_turn,
        )


def _other_dates(facts: Facts, violation: Violation) -> Iterator[Fix]:
    for row in dates_for(facts, violation.meeting_id, MOST_FIXES):
        yield Fix(FixKind.MOVE, start=row.start, missing=row.missing)


QUERIES: dict[type, QueryHandler] = {MeetingWarnings: meeting_warnings}
