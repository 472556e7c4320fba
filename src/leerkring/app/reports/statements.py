"""Proof of attendance for each person: which meetings, how long, and never what was said."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from leerkring.app.organisation.details import CurrentOrganisation, current_organisation
from leerkring.app.organisation.settings import app_settings
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.attending import Attended, attended, form_words
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person

MOST_ON_SCREEN = 20
LEAST_MINUTES = 60  # a shorter meeting does not count for a professional register

_TITLES: Mapping[str, str] = {"nl": "Deelnameverklaring", "en": "Statement of attendance"}
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "nl": ("Naam", "Functie", "Locatie", "Datum", "Van", "Tot", "Netto uren", "Deelnemers",
           "Gespreksleider", "Kring", "Vorm"),
    "en": ("Name", "Function", "Location", "Date", "From", "Until", "Net hours", "Participants",
           "Facilitator", "Circle", "Form"),
}  # fmt: skip


@dataclass(frozen=True)
class Statements(Query[Document]):
    """A statement for each person who was at a meeting in the period, or for one of them.

    A page for each: date, start, end, net hours, number of participants, facilitator, form, and
    room to sign. Nothing of a case, a goal, a note or a work form of one's own is in it.
    """

    first: date
    last: date
    language: str
    person_id: str = ""


@dataclass(frozen=True)
class StatementHours(Query[ExportedList]):
    """The same as lines for a spreadsheet, one per person and meeting."""

    first: date
    last: date
    language: str
    person_id: str = ""


@dataclass(frozen=True)
class Participant:
    """Somebody who was at a meeting in a period."""

    person_id: str
    name: str


@dataclass(frozen=True)
class Participants(Query[tuple[Participant, ...]]):
    """Who was at a meeting in a period, by name: for whom there is a statement."""

    remembered: ClassVar[bool] = True

    first: date
    last: date


def statements(query: Statements, unit: UnitOfWork, around: Surroundings) -> Document:
    writer = _Writer(unit, around, query)
    people = [writer.person(person, meetings) for person, meetings in writer.everybody()]
    if not people:
        raise NothingToPrintError
    title = _TITLES.get(query.language, _TITLES["en"])
    data = {**writer.shared(), "people": people}
    sample = {**data, "people": people[:MOST_ON_SCREEN]} if len(people) > MOST_ON_SCREEN else None
    parts = [title, people[0]["name"] if query.person_id else ""]
    parts += [query.first.isoformat(), query.last.isoformat()]
    name = " ".join(part for part in parts if part)
    return Document("statements", title, name, query.language, data, sample=sample, each="people")


def statement_hours(query: StatementHours, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    asked = Statements(query.first, query.last, query.language, query.person_id)
    writer = _Writer(unit, around, asked)
    headings = _HEADINGS.get(query.language, _HEADINGS["en"])
    return ExportedList(headings, tuple(writer.lines()), numbers=(6, 7))


def participants(
    query: Participants, unit: UnitOfWork, around: Surroundings
) -> tuple[Participant, ...]:
    found = attended(unit, around, query.first, query.last)
    present = {key for one in found for key in one.minutes}
    people = [person for person in unit.find(Person) if person.id in present]
    return tuple(Participant(person.id, person.name) for person in sorted(people, key=_by_name))


class _Writer:
    """Knows the meetings of the period once, and writes them for one person after another."""

    def __init__(self, unit: UnitOfWork, around: Surroundings, query: Statements) -> None:
        self._query, self._language = query, query.language
        self._people = unit.find(Person)
        self._places = {place.id: place.name for place in unit.find(Location)}
        self._organisation = current_organisation(CurrentOrganisation(), unit, around)
        self._dates = DocumentDates(query.language, app_settings(unit).role_words)
        self._meetings = attended(unit, around, query.first, query.last)
        self._shown = {one.meeting.id: self._meeting(one) for one in self._meetings}

    def everybody(self) -> Iterable[tuple[Person, Sequence[Attended]]]:
        """Yield by name who was there, with their meetings."""
        mine: dict[str, list[Attended]] = {}
        for one in self._meetings:
            for person_id in one.minutes:
                mine.setdefault(person_id, []).append(one)
        wanted = self._query.person_id
        for person in sorted(self._people, key=_by_name):
            if person.id in mine and wanted in ("", person.id):
                yield person, mine[person.id]

    def shared(self) -> Mapping[str, Any]:
        """Return what is the same on every page."""
        return {
            "first": self._dates.day(self._query.first),
            "last": self._dates.day(self._query.last),
            "organisation": self._organisation.name,
            "organiser": self._organisation.organiser_name,
            "facilitator_word": self._dates.role(Role.FACILITATOR),
        }

    def person(self, person: Person, meetings: Sequence[Attended]) -> Mapping[str, Any]:
        """Return one page."""
        minutes = [one.minutes[person.id] for one in meetings]
        return {
            "name": person.name,
            "functions": person.functions,
            "location": self._place(person),
            "times": len(meetings),
            "hours": self._dates.amount(sum(minutes)),
            "long_hours": self._dates.amount(sum(m for m in minutes if m >= LEAST_MINUTES)),
            "meetings": [
                {**self._shown[one.meeting.id], "hours": self._dates.amount(spent)}
                for one, spent in zip(meetings, minutes, strict=True)
            ],
        }

    def lines(self) -> Iterable[tuple[str, ...]]:
        """Yield a line per person and meeting."""
        for person, meetings in self.everybody():
            for one in meetings:
                shown = self._shown[one.meeting.id]
                yield (
                    person.name,
                    person.functions,
                    self._place(person),
                    one.meeting.start.date().isoformat(),
                    shown["from"],
                    shown["until"],
                    self._dates.amount(one.minutes[person.id]),
                    str(shown["count"]),
                    shown["facilitator"],
                    shown["circle"],
                    shown["form"],
                )

    def _meeting(self, one: Attended) -> Mapping[str, Any]:
        meeting = one.meeting
        leading = meeting.who(Role.FACILITATOR)
        guests = sum(role.person_id is None for role in meeting.roles)
        return {
            "day": self._dates.day(meeting.start.date()),
            "from": self._dates.clock(meeting.start.time()),
            "until": self._dates.clock(meeting.end.time()),
            "count": len(one.minutes) + guests,
            "facilitator": self._dates.listed(role.name for role in leading),
            "circle": meeting.circle_name,
            "form": form_words(one.type, meeting.work_form, self._language),
        }

    def _place(self, person: Person) -> str:
        return self._places.get(person.location_id or "", "")


def _by_name(person: Person) -> tuple[str, str]:
    return person.name.casefold(), person.id


QUERIES: dict[type, QueryHandler] = {
    Statements: statements,
    StatementHours: statement_hours,
    Participants: participants,
}
