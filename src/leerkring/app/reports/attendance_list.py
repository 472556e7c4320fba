"""Who is expected at a meeting, with room to sign."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leerkring.app.meetings.rows import MeetingCard, MeetingDetails, meeting_card
from leerkring.app.organisation.details import CurrentOrganisation, current_organisation
from leerkring.app.organisation.settings import app_settings
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.app.reports.attending import form_words
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.meetings import Role
from leerkring.domain.people import Person

_TITLES: Mapping[str, str] = {"nl": "Presentielijst", "en": "Attendance list"}
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "nl": ("Naam", "Functie", "Rol", "Aanwezig"),
    "en": ("Name", "Function", "Role", "Present"),
}
_PRESENT: Mapping[str, Mapping[bool | None, str]] = {
    "nl": {True: "ja", False: "nee", None: ""},
    "en": {True: "yes", False: "no", None: ""},
}


@dataclass(frozen=True)
class AttendanceList(Query[Document]):
    """Everybody of one meeting, who was noted as away too, with room for a signature each.

    No case, note, goal or work form of one's own is on it.
    """

    meeting_id: str
    language: str


@dataclass(frozen=True)
class AttendanceRows(Query[ExportedList]):
    """The same for a spreadsheet."""

    meeting_id: str
    language: str


def attendance_list(query: AttendanceList, unit: UnitOfWork, around: Surroundings) -> Document:
    meeting = meeting_card(MeetingCard(query.meeting_id), unit, around)
    dates = DocumentDates(query.language, app_settings(unit).role_words)
    people = _people(unit, meeting, dates)
    if not people:
        raise NothingToPrintError
    line = meeting.row
    places = (line.location_name, line.room_name, line.place)
    meeting_type = unit.get(Circle, line.circle_id).agreement.type
    data = {
        "circle": line.circle_name,
        "day": dates.day(line.start.date()),
        "hours": dates.hours(line.start, line.end),
        "place": ", ".join(part for part in places if part),
        "form": form_words(meeting_type, line.work_form, query.language),
        "facilitator": dates.listed(role.name for role in line.who(Role.FACILITATOR)),
        "facilitator_word": dates.role(Role.FACILITATOR),
        "organisation": current_organisation(CurrentOrganisation(), unit, around).name,
        "people": people,
    }
    title = _TITLES.get(query.language, _TITLES["en"])
    name = f"{title} {line.circle_name} {line.start.date().isoformat()}"
    return Document("attendance_list", f"{title} {line.circle_name}", name, query.language, data)


def attendance_rows(query: AttendanceRows, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    meeting = meeting_card(MeetingCard(query.meeting_id), unit, around)
    dates = DocumentDates(query.language, app_settings(unit).role_words)
    said = _PRESENT.get(query.language, _PRESENT["en"])
    rows = tuple(
        (person["name"], person["functions"], person["role"], said[person["present"]])
        for person in _people(unit, meeting, dates)
    )
    return ExportedList(_HEADINGS.get(query.language, _HEADINGS["en"]), rows)


def _people(
    unit: UnitOfWork, meeting: MeetingDetails, dates: DocumentDates
) -> list[Mapping[str, Any]]:
    """Return members and others with a role by name, then guests."""
    ids = [person.person_id for person in meeting.expected]
    functions = {p.id: p.functions for p in unit.find(Person, among("id", ids))}
    roles: dict[str | None, list[str]] = {}
    for role in meeting.row.roles:
        roles.setdefault(role.person_id, []).append(dates.role(role.role))
    people: list[Mapping[str, Any]] = [
        {
            "name": person.name,
            "functions": functions.get(person.person_id, ""),
            "role": ", ".join(roles.get(person.person_id, ())),
            "present": person.present,
        }
        for person in meeting.expected
    ]
    guests = [role for role in meeting.row.roles if role.person_id is None]
    people += [
        {"name": role.name, "functions": "", "role": dates.role(role.role), "present": None}
        for role in guests
    ]
    return people


QUERIES: dict[type, QueryHandler] = {
    AttendanceList: attendance_list,
    AttendanceRows: attendance_rows,
}
