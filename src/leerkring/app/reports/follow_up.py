"""Follow-up on paper: who does what until when, done or late; never what a case is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerkring.app.follow_up.rows import FollowUpRow, follow_up_rows
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.reading.names import plain
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Membership
from leerkring.support.clock import local_today

MOST_ON_SCREEN = 150  # lines

_TITLES: Mapping[str, str] = {"nl": "Opvolging", "en": "Follow-up"}
_STATES: Mapping[str, tuple[str, str, str]] = {
    "nl": ("gedaan", "te laat", "open"),
    "en": ("done", "late", "open"),
}
_EVERYBODY: Mapping[str, str] = {"nl": "iedereen", "en": "everybody"}
_TRIED: Mapping[str, str] = {
    "nl": "Uitproberen na de casus van {name}",
    "en": "Try out after the case of {name}",
}
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "nl": ("Wat", "Wie", "Kring", "Afgesproken op", "Uiterlijk", "Stand"),
    "en": ("What", "Who", "Circle", "Agreed on", "By", "State"),
}


@dataclass(frozen=True)
class FollowUpDocument(Query[Document]):
    """What was to be done in a period, of all circles or one, or of one person.

    What has no day (no next meeting is planned) belongs to the day on which it was agreed.
    """

    first: date
    last: date
    language: str
    circle_id: str = ""
    person_id: str = ""


@dataclass(frozen=True)
class FollowUpList(Query[ExportedList]):
    """The same for a spreadsheet."""

    first: date
    last: date
    language: str
    circle_id: str = ""
    person_id: str = ""


@dataclass(frozen=True)
class FollowUpChoices:
    """The circles and people with something to do in a period, as id and name."""

    circles: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class WithFollowUp(Query[FollowUpChoices]):
    """Who had something to do in a period."""

    first: date
    last: date


def follow_up_document(query: FollowUpDocument, unit: UnitOfWork, around: Surroundings) -> Document:
    rows = _rows(query, unit)
    if not rows:
        raise NothingToPrintError
    dates = DocumentDates(query.language)
    today = local_today(around.clock)
    title = _TITLES.get(query.language, _TITLES["en"])
    shown = [_line(row, today, dates, query.language) for row in rows]
    states = _STATES.get(query.language, _STATES["en"])
    data = {
        "title": title,
        "first": dates.day(query.first),
        "last": dates.day(query.last),
        "counts": [[state, sum(line["state"] == state for line in shown)] for state in states],
        "late": states[1],
        "lines": shown,
    }
    few = {**data, "lines": shown[:MOST_ON_SCREEN]}
    sample = few if len(shown) > MOST_ON_SCREEN else None
    name = f"{title} {query.first.isoformat()} {query.last.isoformat()}"
    return Document("follow_up", title, name, query.language, data, sample=sample)


def follow_up_list(query: FollowUpList, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    today, dates = local_today(around.clock), DocumentDates(query.language)
    rows = []
    for row in _rows(query, unit):
        line = _line(row, today, dates, query.language)
        days = [day.isoformat() if day else "" for day in (row.agreed, row.due)]
        rows.append((line["what"], line["who"], row.circle_name, *days, line["state"]))
    return ExportedList(_HEADINGS.get(query.language, _HEADINGS["en"]), tuple(rows))


def with_follow_up(query: WithFollowUp, unit: UnitOfWork, around: Surroundings) -> FollowUpChoices:
    del around
    rows = [row for row in follow_up_rows(unit) if _within(row, query.first, query.last)]
    circles = {row.circle_id: row.circle_name for row in rows}
    people = {row.person_id: row.name for row in rows if row.person_id}
    return FollowUpChoices(_by_name(circles), _by_name(people))


def _by_name(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names.items(), key=lambda pair: (plain(pair[1]), pair[0])))


def _rows(query: FollowUpDocument | FollowUpList, unit: UnitOfWork) -> list[FollowUpRow]:
    """Return what was to be done: first what is open, the soonest first."""
    rows = [row for row in follow_up_rows(unit) if _within(row, query.first, query.last)]
    if query.circle_id:
        rows = [row for row in rows if row.circle_id == query.circle_id]
    if query.person_id:
        places = unit.find(Membership, equals("person_id", query.person_id))
        rows = [row for row in rows if _is_of(row, query.person_id, places)]
    return rows


def _is_of(row: FollowUpRow, person_id: str, places: list[Membership]) -> bool:
    """Tell whether somebody does it, alone or because everybody in the circle does."""
    if row.person_id is not None:
        return row.person_id == person_id
    return any(
        place.circle_id == row.circle_id and row.agreed is not None and place.active_on(row.agreed)
        for place in places
    )


def _within(row: FollowUpRow, first: date, last: date) -> bool:
    day = row.due or row.agreed
    return day is not None and first <= day <= last


def _line(row: FollowUpRow, today: date, dates: DocumentDates, language: str) -> Mapping[str, Any]:
    done, late, still = _STATES.get(language, _STATES["en"])
    if not row.done:
        done = late if row.due is not None and row.due < today else still
    what = row.what
    if row.case_id:
        what = _TRIED.get(language, _TRIED["en"]).format(name=row.contributor)
    return {
        "what": what,
        "who": row.name or _EVERYBODY.get(language, _EVERYBODY["en"]),
        "circle": row.circle_name,
        "agreed": dates.day(row.agreed) if row.agreed else "",
        "due": dates.day(row.due) if row.due else "",
        "state": done,
    }


QUERIES: dict[type, QueryHandler] = {
    FollowUpDocument: follow_up_document,
    FollowUpList: follow_up_list,
    WithFollowUp: with_follow_up,
}
