"""Rounds and visits as lists, under headings that the data folder knows again.

Only who, when and how far: nothing of what was looked for or written afterwards leaves this way.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from leerkring.app.people.export import ExportedList
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.people import Person
from leerkring.domain.visits import (
    PeerVisit,
    RoundPart,
    RoundPlace,
    VisitForm,
    VisitRound,
    VisitState,
)

ROUND_HEADINGS = (
    "Naam",
    "Van",
    "Tot en met",
    "Vorm",
    "Minuten",
    "Vroegst",
    "Laatst",
    "Niet eigen locatie",
    "Niet eigen kring",
    "Met vervanging",
    "Doet mee",
    "Kijkt alleen",
    "Ontvangt alleen",
)
VISIT_HEADINGS = (
    "Ronde",
    "Kijkt",
    "Bij",
    "Datum",
    "Start",
    "Minuten",
    "Vorm",
    "Status",
    "Vervanging",
    "Vast",
)
FORMS = {VisitForm.LIVE: "live", VisitForm.VIDEO: "video"}
STATES = {
    VisitState.PLANNED: "gepland",
    VisitState.DONE: "geweest",
    VisitState.CANCELLED: "vervallen",
}


@dataclass(frozen=True)
class RoundsExport(Query[ExportedList]):
    """Every round with its people; imported again it changes nothing."""


@dataclass(frozen=True)
class VisitsExport(Query[ExportedList]):
    """Every visit, by round and moment."""


def rounds_export(query: RoundsExport, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del query, around
    names = {p.id: p.name for p in unit.find(Person)}
    places: dict[tuple[str, RoundPart], list[str]] = {}
    for place in unit.find(RoundPlace):
        places.setdefault((place.round_id, place.part), []).append(names[place.person_id])

    def people(found: VisitRound, part: RoundPart) -> str:
        return "; ".join(sorted(places.get((found.id, part), ()), key=str.casefold))

    rows = (
        (
            r.name,
            r.first_day.isoformat(),
            r.last_day.isoformat(),
            FORMS[r.form],
            str(r.minutes),
            f"{r.time_from:%H:%M}",
            f"{r.time_to:%H:%M}",
            _flag(r.exclude_same_location),
            _flag(r.exclude_same_circle),
            _flag(r.with_cover),
            people(r, RoundPart.BOTH),
            people(r, RoundPart.VISITS_ONLY),
            people(r, RoundPart.HOSTS_ONLY),
        )
        for r in unit.find(VisitRound, order_by=("first_day", "name"))
    )
    return ExportedList(ROUND_HEADINGS, tuple(rows))


def visits_export(query: VisitsExport, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del query, around
    names = {p.id: p.name for p in unit.find(Person)}
    rounds = {r.id: r for r in unit.find(VisitRound)}
    rows = [_visit(v, names, rounds) for v in unit.find(PeerVisit)]
    return ExportedList(VISIT_HEADINGS, tuple(sorted(rows, key=lambda row: (row[0], row[3], row))))


def _visit(
    visit: PeerVisit, names: Mapping[str, str], rounds: Mapping[str, VisitRound]
) -> tuple[str, ...]:
    host = names[visit.host_id] if visit.host_id else f"extern: {visit.host_name}"
    return (
        rounds[visit.round_id].name if visit.round_id else "",
        names[visit.visitor_id],
        host,
        f"{visit.start:%Y-%m-%d}" if visit.start else "",
        f"{visit.start:%H:%M}" if visit.start else "",
        str(visit.minutes),
        FORMS[visit.form],
        STATES[visit.state],
        names[visit.cover_id] if visit.cover_id else "",
        _flag(visit.pinned),
    )


def _flag(value: object) -> str:
    return "ja" if value else "nee"


QUERIES: dict[type, QueryHandler] = {RoundsExport: rounds_export, VisitsExport: visits_export}
