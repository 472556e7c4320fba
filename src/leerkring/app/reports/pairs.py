"""Peer visits of a period on paper: who visited whom and when, never what was seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.reports.visits import visit_lines
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.visits import PeerVisit, VisitState

_TITLES: Mapping[str, str] = {"nl": "Keukenbezoeken", "en": "Peer visits"}
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "nl": ("Kijkt", "Bij", "Dag", "Tijd", "Waar", "Op de groep", "Gedaan"),
    "en": ("Visits", "Whom", "Day", "Time", "Where", "With the group", "Done"),
}
_DONE: Mapping[str, tuple[str, str]] = {"nl": ("nee", "ja"), "en": ("no", "yes")}


@dataclass(frozen=True)
class VisitsDocument(Query[Document]):
    """The visits with a day in a period, of all rounds and of none."""

    first: date
    last: date
    language: str


@dataclass(frozen=True)
class VisitsList(Query[ExportedList]):
    """The same for a spreadsheet."""

    first: date
    last: date
    language: str


def visits_document(query: VisitsDocument, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    lines = visit_lines(unit, _visits(unit, query.first, query.last), query.language)
    if not lines:
        raise NothingToPrintError
    dates = DocumentDates(query.language)
    title = _TITLES.get(query.language, _TITLES["en"])
    data = {
        "round": title,
        "first": dates.day(query.first),
        "last": dates.day(query.last),
        "look_at": "",
        "visits": [{k: v for k, v in line.items() if k != "focus"} for line in lines],
    }
    name = f"{title} {query.first.isoformat()} {query.last.isoformat()}"
    return Document("round_overview", title, name, query.language, data)


def visits_list(query: VisitsList, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del around
    said = _DONE.get(query.language, _DONE["en"])
    rows = tuple(
        (
            line["visitor"],
            line["host"],
            line["day"],
            line["hours"],
            line["place"],
            line["cover"],
            said[line["done"]],
        )
        for line in visit_lines(unit, _visits(unit, query.first, query.last), query.language)
    )
    return ExportedList(_HEADINGS.get(query.language, _HEADINGS["en"]), rows)


def _visits(unit: UnitOfWork, first: date, last: date) -> list[PeerVisit]:
    return [
        visit
        for visit in unit.find(PeerVisit)
        if visit.state is not VisitState.CANCELLED
        and visit.start is not None
        and first <= visit.start.date() <= last
    ]


QUERIES: dict[type, QueryHandler] = {VisitsDocument: visits_document, VisitsList: visits_list}
