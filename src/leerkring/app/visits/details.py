"""Visits in lists, and everything of one visit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import ClassVar

from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below, equals
from leerkring.app.visits.agenda import meeting_options, option_of
from leerkring.app.visits.agreed import apart_in
from leerkring.app.visits.around import people_of, visit_facts, visit_obstacles
from leerkring.app.visits.matrix import last_seen, needs_cover, plain_warnings
from leerkring.app.visits.rows import (
    MeetingOption,
    VisitObstacle,
    VisitRow,
    VisitRowFull,
    VisitWarning,
    host_key,
    state_of,
)
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, RoundPart, RoundPlace, VisitRound, VisitState
from leerkring.support.clock import local_now

_FIRST = datetime(1, 1, 1)
_AWAY = (ObstacleKind.AWAY, ObstacleKind.NOT_EMPLOYED)


@dataclass(frozen=True)
class VisitDetails(Query[VisitRowFull]):
    """One visit, with what stands in its way now."""

    visit_id: str


@dataclass(frozen=True)
class VisitList(Query[tuple[VisitRow, ...]]):
    """Visits by moment, those without one last; of a round or a person when one is given.

    `person_id` is visitor, host or cover; `outside` keeps to what is in no round. `first` and
    `last` (both days count) leave out visits without a moment. Those called off only when asked
    for.
    """

    remembered: ClassVar[bool] = True

    round_id: str | None = None
    person_id: str | None = None
    first: date | None = None
    last: date | None = None
    with_cancelled: bool = False
    outside: bool = False


@dataclass(frozen=True)
class VisitsToDiscuss(Query[tuple[VisitRow, ...]]):
    """The visits on the agenda of a circle meeting; only that they were, not what was written."""

    meeting_id: str


def visit_list(query: VisitList, unit: UnitOfWork, around: Surroundings) -> tuple[VisitRow, ...]:
    criteria = []
    if query.round_id is not None:
        criteria.append(equals("round_id", query.round_id))
    if query.outside:
        criteria.append(equals("round_id", None))
    if query.first is not None:
        criteria.append(at_least("start", datetime.combine(query.first, time.min)))
    if query.last is not None:
        after = datetime.combine(query.last + timedelta(days=1), time.min)
        criteria.append(below("start", after))
    found = unit.find(PeerVisit, *criteria)
    if query.person_id is not None:
        found = [v for v in found if query.person_id in (v.visitor_id, v.host_id, v.cover_id)]
    if not query.with_cancelled:
        found = [v for v in found if v.state is not VisitState.CANCELLED]
    return visit_rows(unit, found, local_now(around.clock))


def visits_to_discuss(
    query: VisitsToDiscuss, unit: UnitOfWork, around: Surroundings
) -> tuple[VisitRow, ...]:
    found = unit.find(PeerVisit, equals("meeting_id", query.meeting_id))
    kept = (v for v in found if v.state is not VisitState.CANCELLED)
    return visit_rows(unit, kept, local_now(around.clock))


def visit_rows(
    unit: UnitOfWork, visits: Iterable[PeerVisit], now: datetime
) -> tuple[VisitRow, ...]:
    """Return visits as rows by moment, then visitor; those without a moment last."""
    visits = list(visits)
    people = {p.id: p for p in unit.find(Person, among("id", people_of(visits)))}
    rounds = {r.id: r.name for r in unit.find(VisitRound)}
    places = {place.id: place.name for place in unit.find(Location)}
    keys = sorted({v.meeting_id for v in visits if v.meeting_id})
    meetings = {m.id: m.start for m in unit.find(Meeting, among("id", keys))} if keys else {}

    def row(visit: PeerVisit) -> VisitRow:
        host = people.get(visit.host_id or "")
        return VisitRow(
            id=visit.id,
            round_id=visit.round_id,
            round_name=rounds.get(visit.round_id or "", ""),
            visitor_id=visit.visitor_id,
            visitor_name=people[visit.visitor_id].name,
            host_id=visit.host_id,
            host_name=host.name if host else visit.host_name,
            host_location=places.get(host.location_id or "", "") if host else "",
            start=visit.start,
            end=visit.end,
            minutes=visit.minutes,
            form=visit.form,
            state=visit.state,
            cell=state_of(visit, now, meetings.get(visit.meeting_id or "")),
            pinned=visit.pinned,
            cover_id=visit.cover_id,
            cover_name=people[visit.cover_id].name if visit.cover_id else "",
            is_past=visit.end is not None and visit.end <= now,
        )

    return tuple(sorted((row(v) for v in visits), key=_by_moment))


def _by_moment(row: VisitRow) -> tuple[bool, datetime, str, str]:
    return row.start is None, row.start or _FIRST, row.visitor_name.casefold(), row.id


def visit_details(query: VisitDetails, unit: UnitOfWork, around: Surroundings) -> VisitRowFull:
    visit = unit.get(PeerVisit, query.visit_id)
    now = local_now(around.clock)
    visitor = unit.get(Person, visit.visitor_id)
    found = unit.get(VisitRound, visit.round_id) if visit.round_id else None
    row = visit_rows(unit, (visit,), now)[0]
    ahead = visit.state is VisitState.PLANNED and not row.is_past
    obstacles: tuple[VisitObstacle, ...] = ()
    if ahead and visit.start is not None:
        day = visit.start.date()
        obstacles = visit_obstacles(visit_facts(unit, around, day, day, people_of((visit,))), visit)
    covered = needs_cover(visit, visitor, found)
    seen = last_seen(v for v in unit.find(PeerVisit) if v.id != visit.id)
    pair = visit.visitor_id, host_key(visit)
    warnings: list[VisitWarning] = []
    if ahead:
        warnings += plain_warnings(visit, visitor, found)
        if covered and visit.cover_id and not visit.cover_fits:
            warnings.append(VisitWarning.COVER_NOT_SURE)
        warnings += _of_obstacles(obstacles)
        if apart_in(unit, found).bars(visit.visitor_id, visit.host_id):
            warnings.append(VisitWarning.EXCLUDED)
        if pair in seen and _others_unseen(unit, visit, set(seen)):
            warnings.append(VisitWarning.SEEN_BEFORE)
    chosen = option_of(unit, visit.meeting_id)
    return VisitRowFull(
        row=row,
        cover_fits=visit.cover_fits,
        needs_cover=covered,
        look_at=found.look_at if found else "",
        focus=visit.focus,
        own_reflection=visit.own_reflection,
        own_skipped=visit.own_skipped,
        shared_reflection=visit.shared_reflection,
        shared_skipped=visit.shared_skipped,
        meeting=chosen,
        meetings=_options(unit, visit, chosen, now),
        video_reference=visit.video_reference,
        video_consent=visit.video_consent,
        video_delete_by=visit.video_delete_by,
        video_deleted=visit.video_deleted,
        closed=visit.closed,
        obstacles=obstacles,
        warnings=tuple(warnings),
        last_seen=seen.get(pair),
    )


def _options(
    unit: UnitOfWork, visit: PeerVisit, chosen: MeetingOption | None, now: datetime
) -> tuple[MeetingOption, ...]:
    options = meeting_options(unit, visit, now)
    return options if chosen is None or chosen in options else (chosen, *options)


def _of_obstacles(obstacles: Iterable[VisitObstacle]) -> Iterator[VisitWarning]:
    words = {
        EngagementKind.VISIT: VisitWarning.VISITOR_AWAY,
        EngagementKind.HOST: VisitWarning.HOST_AWAY,
        EngagementKind.COVER: VisitWarning.COVER_AWAY,
    }
    away = (o.part for o in obstacles if o.obstacle.kind in _AWAY)
    yield from dict.fromkeys(words[part] for part in away)


def _others_unseen(unit: UnitOfWork, visit: PeerVisit, seen: set[tuple[str, str]]) -> bool:
    """Tell whether somebody in the round was never visited by this visitor."""
    if visit.round_id is None:
        return False
    return any(
        place.person_id != visit.visitor_id
        and place.part is not RoundPart.VISITS_ONLY
        and (visit.visitor_id, place.person_id) not in seen
        for place in unit.find(RoundPlace, equals("round_id", visit.round_id))
    )


QUERIES: dict[type, QueryHandler] = {
    VisitDetails: visit_details,
    VisitList: visit_list,
    VisitsToDiscuss: visits_to_discuss,
}
