"""Clearing what was written of cases: of one, or of all that are older than was agreed.

Whose case it was, its theme in one word and where it stands are kept: turns and counts rest on it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from leerkring.app.cases.texts import case_label
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.cases import ActionItem, CaseItem, CaseOption
from leerkring.domain.circles import Circle
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.support.clock import local_now

_MONTH = timedelta(days=30.4375)


@dataclass(frozen=True)
class WipeCase(Command[None]):
    """Empty all that was written of one case."""

    case_id: str


@dataclass(frozen=True)
class WipeCases(Command[int]):
    """Empty what was written of several cases in one step; answers of how many."""

    case_ids: tuple[str, ...]


@dataclass(frozen=True)
class OldCaseRow:
    """A case of which something written is older than was agreed."""

    case_id: str
    circle_id: str
    circle_name: str
    contributor: str
    day: date
    texts: int


@dataclass(frozen=True)
class OldCases(Query[tuple[OldCaseRow, ...]]):
    """What can be cleared up, the oldest first; of one circle when it is given."""

    circle_id: str | None = None


def wipe_case(command: WipeCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    wiped = forget_texts(unit, case)
    return Done(case_label("wipe_cases", unit, case) if wiped else None, None)


def wipe_cases(command: WipeCases, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    del around
    cases = [unit.get(CaseItem, key) for key in dict.fromkeys(command.case_ids)]
    count = sum(forget_texts(unit, case) for case in cases)
    return Done(Label.of("wipe_cases", count=count) if count else None, count)


def forget_texts(unit: UnitOfWork, case: CaseItem) -> bool:
    """Empty all that was written of a case; tell whether there was anything."""
    options = unit.find(CaseOption, equals("case_id", case.id))
    actions = [a for a in unit.find(ActionItem, equals("case_id", case.id)) if a.what]
    had = case.has_text or bool(options) or bool(actions)
    for option in options:
        unit.remove(option)
    for action in actions:
        action.what = ""
    case.forget_texts()
    return had


def old_cases(query: OldCases, unit: UnitOfWork, around: Surroundings) -> tuple[OldCaseRow, ...]:
    months = app_settings(unit).case_months
    if not months:
        return ()
    last = kept_since(local_now(around.clock), months)
    chosen = () if query.circle_id is None else (equals("circle_id", query.circle_id),)
    cases = unit.find(CaseItem, *chosen)
    days = _days(unit, cases)
    texts = _texts(unit, cases)
    old = [c for c in cases if texts[c.id] and days[c.id] < last]
    names = {p.id: p.name for p in unit.find(Person, among("id", {c.person_id for c in old}))}
    circles = {c.id: c.name for c in unit.find(Circle)}
    rows = (
        OldCaseRow(
            case.id, case.circle_id, circles[case.circle_id], names[case.person_id],
            days[case.id], texts[case.id],
        )
        for case in old
    )  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (row.day, row.circle_name, row.case_id)))


def kept_since(now: datetime, months: int) -> date:
    """Return the day before which everything is older than was agreed to keep it."""
    return (now - months * _MONTH).date()


def _days(unit: UnitOfWork, cases: list[CaseItem]) -> dict[str, date]:
    """Return by case how old it is: the day of its meeting, else when it was first written."""
    ids = sorted({case.meeting_id for case in cases if case.meeting_id})
    starts: dict[str, datetime] = {m.id: m.start for m in unit.find(Meeting, among("id", ids))}
    return {
        case.id: starts[case.meeting_id].date() if case.meeting_id else case.noted_on
        for case in cases
    }


def _texts(unit: UnitOfWork, cases: list[CaseItem]) -> dict[str, int]:
    """Return by case how many texts were written."""
    ids = [case.id for case in cases]
    counts = {case.id: _own_texts(case) for case in cases}
    for option in unit.find(CaseOption, among("case_id", ids)):
        counts[option.case_id] += 1
    for action in unit.find(ActionItem, among("case_id", ids)):
        counts[action.case_id] += bool(action.what)
    return counts


def _own_texts(case: CaseItem) -> int:
    texts = (
        case.own_theme, case.title, case.story, case.insight, case.takeaway, case.follow_up,
    )  # fmt: skip
    return sum(bool(text) for text in texts)


COMMANDS: dict[type, CommandHandler] = {WipeCase: wipe_case, WipeCases: wipe_cases}
QUERIES: dict[type, QueryHandler] = {OldCases: old_cases}
