"""Somebody's cases: what an export of all about them names, and what goes when they are removed."""

from dataclasses import dataclass
from datetime import date

from leerkring.app.cases.clearing import forget_texts
from leerkring.app.cases.proposing import drop_case
from leerkring.app.cases.rows import CaseRow, case_rows
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.arrangements import Arrangement
from leerkring.domain.cases import BEFORE, ActionItem, CaseItem, CaseOption, CaseScore, CaseStatus
from leerkring.domain.people import Person


@dataclass(frozen=True)
class PersonCase:
    """A case of somebody with all that was written of it."""

    row: CaseRow
    noted_on: date
    title: str
    story: str
    options: tuple[str, ...]
    insight: str
    takeaway: str
    follow_up: str
    actions: tuple[str, ...]


@dataclass(frozen=True)
class CasesOfPerson(Query[tuple[PersonCase, ...]]):
    """Everything about the cases of one person, for that person only; the latest first.

    What others bring is not among it, also where this person tries something out for them.
    """

    person_id: str


def cases_of_person(
    query: CasesOfPerson, unit: UnitOfWork, around: Surroundings
) -> tuple[PersonCase, ...]:
    del around
    mine = unit.find(CaseItem, equals("person_id", query.person_id), order_by=("noted_on",))
    mine.reverse()
    rows = case_rows(unit, mine)
    return tuple(_of_case(unit, case, row) for case, row in zip(mine, rows, strict=True))


def _of_case(unit: UnitOfWork, case: CaseItem, row: CaseRow) -> PersonCase:
    here = equals("case_id", case.id)
    return PersonCase(
        row=row,
        noted_on=case.noted_on,
        title=case.title,
        story=case.story,
        options=tuple(o.text for o in unit.find(CaseOption, here, order_by=("number",))),
        insight=case.insight,
        takeaway=case.takeaway,
        follow_up=case.follow_up,
        actions=tuple(a.what for a in unit.find(ActionItem, here) if a.what),
    )


def take_out_of_cases(unit: UnitOfWork, person: Person) -> bool:
    """Take away what somebody was still to bring or to do; tell whether something stays.

    A case that was talked about stays in the record, closed and without a word of it, and so do
    the points that the person gave: they count in what was chosen. What was done stays too.
    """
    mine = equals("person_id", person.id)
    kept = False
    for case in unit.find(CaseItem, mine):
        if case.status in BEFORE:
            drop_case(unit, case)
        else:
            forget_texts(unit, case)
            case.status = CaseStatus.CLOSED
            kept = True
    unit.flush()
    promised: list[ActionItem | Arrangement] = [
        *unit.find(ActionItem, mine),
        *unit.find(Arrangement, mine),
    ]
    for one in promised:
        if one.done:
            kept = True
        else:
            unit.remove(one)
    return kept or unit.count(CaseScore, mine) > 0


QUERIES: dict[type, QueryHandler] = {CasesOfPerson: cases_of_person}
