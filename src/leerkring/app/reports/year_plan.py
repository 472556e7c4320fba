"""The meetings of a year on paper, of one circle or of all, and as a list for a spreadsheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerkring.app.meetings.rows import MeetingRow, MeetingsBetween, meetings_between
from leerkring.app.organisation.settings import app_settings
from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reports.attending import known_form
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import MeetingState, Role
from leerkring.support.ordering import natural

MOST_ON_SCREEN = 12  # circles

_ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)
_TITLES: Mapping[str, str] = {"nl": "Jaaroverzicht", "en": "Year overview"}
_HEADINGS: Mapping[str, tuple[str, str, str, str, str, str]] = {
    "nl": ("Kring", "Datum", "Van", "Tot", "Plaats", "Werkvorm"),
    "en": ("Circle", "Date", "From", "Until", "Place", "Work form"),
}


@dataclass(frozen=True)
class YearPlan(Query[Document]):
    """When everybody meets from `first` to `last`, with who does what; of one circle or of all.

    Work forms are named when they are of the library; notes, goals and cases are not in it.
    """

    first: date
    last: date
    language: str
    circle_id: str = ""


@dataclass(frozen=True)
class YearRoster(Query[ExportedList]):
    """The same as one list by day."""

    first: date
    last: date
    language: str
    circle_id: str = ""


def year_plan(query: YearPlan, unit: UnitOfWork, around: Surroundings) -> Document:
    dates = DocumentDates(query.language, app_settings(unit).role_words)
    meetings = _meetings(query, unit, around)
    if not meetings:
        raise NothingToPrintError
    circles: dict[str, list[MeetingRow]] = {}
    for meeting in meetings:
        circles.setdefault(meeting.circle_id, []).append(meeting)
    sections = [
        {
            "name": rows[0].circle_name,
            "meetings": [_line(row, dates, query.language) for row in rows],
        }
        for rows in circles.values()
    ]
    sections.sort(key=lambda section: natural(str(section["name"])))
    title = _TITLES.get(query.language, _TITLES["en"])
    data = {
        "title": title,
        "first": dates.day(query.first),
        "last": dates.day(query.last),
        "roles": [dates.role(role) for role in _ROLES],
        "circles": sections,
    }
    chosen = f" {meetings[0].circle_name}" if query.circle_id else ""
    name = f"{title}{chosen} {query.first.isoformat()} {query.last.isoformat()}"
    few = {**data, "circles": sections[:MOST_ON_SCREEN]}
    sample = few if len(sections) > MOST_ON_SCREEN else None
    return Document("year_plan", f"{title}{chosen}", name, query.language, data, sample=sample)


def year_roster(query: YearRoster, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    dates = DocumentDates(query.language, app_settings(unit).role_words)
    asked = YearPlan(query.first, query.last, query.language, query.circle_id)
    circle, day, start, end, place, form = _HEADINGS.get(query.language, _HEADINGS["en"])
    roles = tuple(dates.role(role) for role in _ROLES)
    rows = []
    for meeting in _meetings(asked, unit, around):
        line = _line(meeting, dates, query.language)
        moment = (
            meeting.start.date().isoformat(),
            dates.clock(meeting.start.time()),
            dates.clock(meeting.end.time()),
        )
        rows.append((meeting.circle_name, *moment, line["place"], *line["who"], line["form"]))
    return ExportedList((circle, day, start, end, place, *roles, form), tuple(rows))


def _meetings(query: YearPlan, unit: UnitOfWork, around: Surroundings) -> list[MeetingRow]:
    return [
        meeting
        for meeting in meetings_between(MeetingsBetween(query.first, query.last), unit, around)
        if meeting.state is not MeetingState.CANCELLED
        and query.circle_id in ("", meeting.circle_id)
    ]


def _line(meeting: MeetingRow, dates: DocumentDates, language: str) -> Mapping[str, Any]:
    places = (meeting.location_name, meeting.room_name, meeting.place)
    return {
        "day": dates.day(meeting.start.date()),
        "hours": dates.hours(meeting.start, meeting.end),
        "place": ", ".join(part for part in places if part),
        "who": [", ".join(one.name for one in meeting.who(role)) for role in _ROLES],
        "form": known_form(meeting.work_form, language),
        "held": meeting.state is MeetingState.HELD,
    }


QUERIES: dict[type, QueryHandler] = {YearPlan: year_plan, YearRoster: year_roster}
