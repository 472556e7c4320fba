"""Peer visits on paper: a card for each visit, and a round at a glance."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.reports.dates import DocumentDates
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.organisation import Group, Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitForm, VisitRound, VisitState


@dataclass(frozen=True)
class VisitCards(Query[Document]):
    """A card for each visit of a round: who, when, the question to look with, room to write.

    What was written after a visit is on no card.
    """

    round_id: str
    language: str


@dataclass(frozen=True)
class RoundOverview(Query[Document]):
    """Everybody in a round: who visits whom, when, and who takes over the group."""

    round_id: str
    language: str


def visit_cards(query: VisitCards, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    round_ = unit.get(VisitRound, query.round_id)
    lines = visit_lines(unit, visits_of(unit, round_), query.language)
    if not lines:
        raise NothingToPrintError
    data = {"round": round_.name, "look_at": round_.look_at, "cards": lines}
    return Document("visit_cards", round_.name, round_.name, query.language, data)


def round_overview(query: RoundOverview, unit: UnitOfWork, around: Surroundings) -> Document:
    del around
    round_ = unit.get(VisitRound, query.round_id)
    lines = [
        {name: value for name, value in line.items() if name != "focus"}
        for line in visit_lines(unit, visits_of(unit, round_), query.language)
    ]
    if not lines:
        raise NothingToPrintError
    dates = DocumentDates(query.language)
    data = {
        "round": round_.name,
        "first": dates.day(round_.first_day),
        "last": dates.day(round_.last_day),
        "look_at": round_.look_at,
        "visits": lines,
    }
    return Document("round_overview", round_.name, round_.name, query.language, data)


def visits_of(unit: UnitOfWork, round_: VisitRound) -> list[PeerVisit]:
    """Return the visits of a round that were not called off."""
    found = unit.find(PeerVisit, equals("round_id", round_.id))
    return [v for v in found if v.state is not VisitState.CANCELLED]


def visit_lines(
    unit: UnitOfWork, visits: Iterable[PeerVisit], language: str
) -> list[Mapping[str, Any]]:
    """Return what is known of each visit, in the order of days, then names."""
    dates = DocumentDates(language)
    people = {p.id: p for p in unit.find(Person)}
    groups = {g.id: g.name for g in unit.find(Group)}
    locations = {place.id: place.name for place in unit.find(Location)}

    def name(person_id: str | None) -> str:
        person = people.get(person_id or "")
        return person.name if person else ""

    def place(person_id: str | None) -> str:
        person = people.get(person_id or "")
        if person is None:
            return ""
        parts = (locations.get(person.location_id or "", ""), groups.get(person.group_id or "", ""))
        return ", ".join(part for part in parts if part)

    return [
        {
            "visitor": name(visit.visitor_id),
            "host": visit.host_name.partition("<")[0].strip() or name(visit.host_id),
            "day": dates.day(visit.start) if visit.start else "",
            "hours": dates.hours(visit.start, visit.end) if visit.start and visit.end else "",
            "place": place(visit.host_id),
            "cover": name(visit.cover_id),
            "video": visit.form is VisitForm.VIDEO,
            "focus": visit.focus,
            "done": visit.state is VisitState.DONE,
        }
        for visit in _in_order(visits, name)
    ]


def _in_order(visits: Iterable[PeerVisit], name: Any) -> list[PeerVisit]:
    """Put visits without a day last."""

    def rank(visit: PeerVisit) -> tuple[bool, str, str]:
        day = visit.start.isoformat() if visit.start else ""
        return (visit.start is None, day, name(visit.visitor_id).casefold())

    return sorted(visits, key=rank)


QUERIES: dict[type, QueryHandler] = {VisitCards: visit_cards, RoundOverview: round_overview}
