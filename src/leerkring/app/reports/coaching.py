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
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler

_TITLES: Mapping[str, str] = {"nl": "Wie kreeg coaching", "en": "Who was coached"}


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


def coached_document(query: CoachedDocument, unit: UnitOfWork, around: Surroundings) -> Document:
    view = coaching_overview(CoachingOverview(query.first, query.last), unit, around)
    places = [
        place for place in view.locations if query.location_id in ("", place.location_id or "-")
    ]
    if not places:
        raise NothingToPrintError
    dates = DocumentDates(query.language)
    title = _TITLES.get(query.language, _TITLES["en"])
    data = {
        "title": title,
        "first": dates.day(view.first),
        "last": dates.day(view.last),
        "locations": [_place(place, dates, query.language) for place in places],
    }
    name = f"{title} {view.first.isoformat()} {view.last.isoformat()}"
    return Document("coaching_overview", title, name, query.language, data)


def _place(place: CoachedLocation, dates: DocumentDates, language: str) -> Mapping[str, Any]:
    return {
        "name": place.name,
        "hours": _hours(place.minutes, language),
        "not_yet": place.not_yet,
        "people": [_person(person, dates, language) for person in place.people],
    }


def _person(person: CoachedPerson, dates: DocumentDates, language: str) -> Mapping[str, Any]:
    return {
        "name": person.name,
        "functions": person.functions,
        "times": person.sessions,
        "hours": _hours(person.minutes, language),
        "last": dates.day(person.last) if person.last else "",
        "coaches": ", ".join(person.coaches),
    }


def _hours(minutes: int, language: str) -> str:
    """Return "6,75"."""
    text = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "nl" else text


QUERIES: dict[type, QueryHandler] = {CoachedDocument: coached_document}
