"""Turns on paper: who led and brought a case how often, and how that is divided."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerkring.app.organisation.settings import app_settings
from leerkring.app.people.export import ExportedList
from leerkring.app.planning.all_turns import AllTurns, PersonTurns, all_turns
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES

MOST_ON_SCREEN = 150  # people

_TITLES: Mapping[str, str] = {"nl": "Beurten en eerlijkheid", "en": "Turns and fairness"}
_PARTS: Mapping[str, tuple[str, str, str]] = {
    "nl": ("geweest", "gepland", "verschil"),
    "en": ("done", "planned", "difference"),
}
_HEADINGS: Mapping[str, tuple[str, str, str, str]] = {
    "nl": ("Naam", "Kringen", "Laatste keer", "Volgende keer"),
    "en": ("Name", "Circles", "Last time", "Next time"),
}


@dataclass(frozen=True)
class TurnsDocument(Query[Document]):
    """Everybody's turns in a period over all circles or one, also of who had none."""

    first: date
    last: date
    language: str
    circle_id: str = ""


@dataclass(frozen=True)
class TurnsList(Query[ExportedList]):
    """The same for a spreadsheet."""

    first: date
    last: date
    language: str
    circle_id: str = ""


def turns_document(query: TurnsDocument, unit: UnitOfWork, around: Surroundings) -> Document:
    dates = DocumentDates(query.language, app_settings(unit).role_words)
    people = _everybody(query, unit, around)
    if not people:
        raise NothingToPrintError
    title = _TITLES.get(query.language, _TITLES["en"])
    shown = [_person(person, dates, query.language) for person in people]
    data = {
        "title": title,
        "first": dates.day(query.first),
        "last": dates.day(query.last),
        "roles": [dates.role(role) for role in TURN_ROLES],
        "people": shown,
    }
    few = {**data, "people": shown[:MOST_ON_SCREEN]}
    sample = few if len(shown) > MOST_ON_SCREEN else None
    name = f"{title} {query.first.isoformat()} {query.last.isoformat()}"
    return Document("turns_overview", title, name, query.language, data, sample=sample)


def turns_list(query: TurnsList, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    dates = DocumentDates(query.language, app_settings(unit).role_words)
    asked = TurnsDocument(query.first, query.last, query.language, query.circle_id)
    name, circles, last, coming = _HEADINGS.get(query.language, _HEADINGS["en"])
    parts = _PARTS.get(query.language, _PARTS["en"])
    counted = [f"{dates.role(role)}, {part}" for role in TURN_ROLES for part in parts]
    rows = []
    for person in _everybody(asked, unit, around):
        shown = _person(person, dates, query.language)
        turns = [turn[part] for turn in shown["turns"] for part in ("held", "planned", "more")]
        days = [day.isoformat() if day else "" for day in (person.last_turn, person.next_turn)]
        rows.append((person.name, shown["circles"], *turns, *days))
    numbers = tuple(range(2, 2 + len(counted)))
    return ExportedList((name, circles, *counted, last, coming), tuple(rows), numbers)


def _everybody(
    query: TurnsDocument, unit: UnitOfWork, around: Surroundings
) -> tuple[PersonTurns, ...]:
    asked = AllTurns(query.first, query.last, query.circle_id or None)
    return all_turns(asked, unit, around)


def _person(person: PersonTurns, dates: DocumentDates, language: str) -> Mapping[str, Any]:
    return {
        "name": person.name,
        "circles": ", ".join(person.circles),
        "turns": [_turns(person, role, language) for role in TURN_ROLES],
        "last": dates.day(person.last_turn) if person.last_turn else "",
        "next": dates.day(person.next_turn) if person.next_turn else "",
    }


def _turns(person: PersonTurns, role: Role, language: str) -> Mapping[str, str]:
    turns = person.turns(role)
    if turns is None:
        return {"held": "", "planned": "", "more": ""}
    more = f"{turns.deviation:+.1f}"
    if float(more) == 0:
        more = "0"
    return {
        "held": str(turns.held),
        "planned": str(turns.planned),
        "more": more.replace(".", ",") if language == "nl" else more,
    }


QUERIES: dict[type, QueryHandler] = {TurnsDocument: turns_document, TurnsList: turns_list}
