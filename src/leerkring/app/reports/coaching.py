"""Co-coaching on paper: who was coached in a period, per location, with hours."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerkring.app.coaching.overview import (
    CoachedLocation,
    CoachedPerson,
    CoachingOverview,
    coaching_overview,
)
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler

_TITLES: Mapping[str, str] = {"nl": "Wie kreeg coaching", "en": "Who was coached"}


_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "nl": ("Locatie", "Naam", "Functie", "Keer", "Uren", "Laatste keer", "Co-coach"),
    "en": ("Location", "Name", "Function", "Times", "Hours", "Last time", "Co-coach"),
}


@dataclass(frozen=True)
class CoachedDocument(Query[Document]):
    """Everybody of ours from `first` to `last`: held moments that count.

    Of one location, of all ("") or of people without one ("-").

    What was noted in a moment is in no document.
    """

    first: date
    last: date
    language: str
    location_id: str = ""


@dataclass(frozen=True)
class CoachedList(Query[ExportedList]):
    """The same for a spreadsheet."""

    first: date
    last: date
    language: str
    location_id: str = ""


def coached_document(query: CoachedDocument, unit: UnitOfWork, around: Surroundings) -> Document:
    places = _places(query, unit, around)
    if not places:
        raise NothingToPrintError
    dates = DocumentDates(query.language)
    title = _TITLES.get(query.language, _TITLES["en"])
    data = {
        "title": title,
        "first": dates.day(query.first),
        "last": dates.day(query.last),
        "locations": [_place(place, dates) for place in places],
    }
    name = f"{title} {query.first.isoformat()} {query.last.isoformat()}"
    return Document("coaching_overview", title, name, query.language, data)


def coached_list(query: CoachedList, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    dates = DocumentDates(query.language)
    asked = CoachedDocument(query.first, query.last, query.language, query.location_id)
    rows = tuple(
        (
            place.name,
            person.name,
            person.functions,
            str(person.sessions),
            dates.amount(person.minutes),
            person.last.isoformat() if person.last else "",
            ", ".join(person.coaches),
        )
        for place in _places(asked, unit, around)
        for person in place.people
    )
    headings = _HEADINGS.get(query.language, _HEADINGS["en"])
    return ExportedList(headings, rows, numbers=(3, 4))


def _places(
    query: CoachedDocument, unit: UnitOfWork, around: Surroundings
) -> list[CoachedLocation]:
    view = coaching_overview(CoachingOverview(query.first, query.last), unit, around)
    return [p for p in view.locations if query.location_id in ("", p.location_id or "-")]


def _place(place: CoachedLocation, dates: DocumentDates) -> Mapping[str, Any]:
    return {
        "name": place.name,
        "hours": dates.amount(place.minutes),
        "not_yet": place.not_yet,
        "people": [_person(person, dates) for person in place.people],
    }


def _person(person: CoachedPerson, dates: DocumentDates) -> Mapping[str, Any]:
    return {
        "name": person.name,
        "functions": person.functions,
        "times": person.sessions,
        "hours": dates.amount(person.minutes),
        "last": dates.day(person.last) if person.last else "",
        "coaches": ", ".join(person.coaches),
    }


QUERIES: dict[type, QueryHandler] = {
    CoachedDocument: coached_document,
    CoachedList: coached_list,
}
