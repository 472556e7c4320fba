"""Duos and sessions as lists for a spreadsheet, under headings that a data folder knows again.

What was noted in a session is between the two, and wishes about pairs are private: neither is here.
"""

from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    RoleSplit,
    SessionState,
)
from leerkring.domain.organisation import Group
from leerkring.domain.people import Person

DUO_HEADINGS = (
    "Medewerker",
    "Co-coach",
    "Van",
    "Tot en met",
    "Weekdag",
    "Tijd",
    "Minuten",
    "Om de hoeveel weken",
    "Aantal keer",
    "Groep",
    "Doel",
    "Taakverdeling",
    "Afspraken",
    "Status",
    "Telt als coaching",
    "Gestopt op",
)
SESSION_HEADINGS = (
    "Medewerker",
    "Co-coach",
    "Datum",
    "Tijd",
    "Minuten",
    "Taakverdeling",
    "Status",
    "Vast",
    "Duo vanaf",
)
_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_SPLITS = {
    RoleSplit.COACH_LEADS: "co-coach",
    RoleSplit.TEACHER_LEADS: "medewerker",
    RoleSplit.ALTERNATE: "om de beurt",
    RoleSplit.OTHER: "anders",
}
_STATES = {
    DuoState.PROPOSED: "voorstel",
    DuoState.RUNNING: "loopt",
    DuoState.FINISHED: "afgerond",
}
_SESSION_STATES = {
    SessionState.PLANNED: "gepland",
    SessionState.HELD: "geweest",
    SessionState.CANCELLED: "vervallen",
}


class DuosExport(Query[ExportedList]):
    """Every duo, by first day; imported again it changes nothing."""


class CoachingSessionsExport(Query[ExportedList]):
    """Every session in time, without what was noted."""


def duos_export(query: DuosExport, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del query, around
    names = {person.id: person.name for person in unit.find(Person)}
    groups = {group.id: group.name for group in unit.find(Group)}
    rows = [
        (
            names[duo.teacher_id],
            names[duo.coach_id],
            duo.first_day.isoformat(),
            duo.last_day.isoformat(),
            _WEEKDAYS[duo.weekday],
            f"{duo.start_time:%H:%M}",
            str(duo.minutes),
            str(duo.every_weeks),
            str(duo.sessions),
            groups.get(duo.group_id or "", ""),
            duo.purpose,
            _SPLITS[duo.split],
            duo.split_note,
            _STATES[duo.state],
            "ja" if duo.counts else "nee",
            duo.ended.isoformat() if duo.ended else "",
        )
        for duo in unit.find(CoachingDuo)
    ]
    return ExportedList(DUO_HEADINGS, tuple(sorted(rows, key=lambda row: (row[2], row))))


def coaching_sessions_export(
    query: CoachingSessionsExport, unit: UnitOfWork, around: Surroundings
) -> ExportedList:
    del query, around
    names = {person.id: person.name for person in unit.find(Person)}
    duos = {duo.id: duo for duo in unit.find(CoachingDuo)}
    rows = [
        (
            names[duos[session.duo_id].teacher_id],
            names[duos[session.duo_id].coach_id],
            session.start.date().isoformat(),
            f"{session.start:%H:%M}",
            str(session.minutes),
            _SPLITS[session.split],
            _SESSION_STATES[session.state],
            "ja" if session.pinned else "nee",
            duos[session.duo_id].first_day.isoformat(),
        )
        for session in unit.find(CoachingSession)
    ]
    return ExportedList(SESSION_HEADINGS, tuple(sorted(rows, key=lambda row: (row[2:4], row))))


QUERIES: dict[type, QueryHandler] = {
    DuosExport: duos_export,
    CoachingSessionsExport: coaching_sessions_export,
}
