"""The visits, covers and coaching sessions that take people up, beside meetings."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta

from leerkring.app.ports import UnitOfWork, among, at_least, below
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import PersonFacts
from leerkring.domain.people import Person
from leerkring.domain.told import split_guest
from leerkring.domain.visit_series import gone_between
from leerkring.domain.visits import PeerVisit, VisitForm, VisitState

Somebody = Person | PersonFacts


def engagements(
    unit: UnitOfWork,
    first: date,
    last: date,
    people: Mapping[str, PersonFacts],
    travel_minutes: int = 0,
) -> tuple[Engagement, ...]:
    """Return what takes up `people` in [first, last], by start; a video takes nobody's time.

    Proposed duos take no time yet. Whoever takes over a group does so while the visitor is on the
    way too.
    """
    since = at_least("start", datetime.combine(first, time.min))
    until = below("start", datetime.combine(last + timedelta(days=1), time.min))
    off = VisitState.CANCELLED
    visits = [v for v in unit.find(PeerVisit, since, until) if v.state is not off]
    sessions = unit.find(CoachingSession, since, until)
    held = [s for s in sessions if s.state is not SessionState.CANCELLED]
    duos = unit.find(CoachingDuo, among("id", sorted({s.duo_id for s in held}))) if held else []
    by_id = {duo.id: duo for duo in duos if duo.state is not DuoState.PROPOSED}
    known = _known(unit, visits, by_id.values(), people)
    found = [*_of_visits(visits, known, travel_minutes), *_of_sessions(held, by_id, known)]
    mine = (one for one in found if one.person_id in people)
    return tuple(sorted(mine, key=lambda e: (e.start, e.person_id, e.subject_id)))


def _known(
    unit: UnitOfWork,
    visits: Iterable[PeerVisit],
    duos: Iterable[CoachingDuo],
    people: Mapping[str, PersonFacts],
) -> Mapping[str, Somebody]:
    """Return everybody in them, also who is not among `people`: they are named as the other."""
    in_visits = {key for v in visits for key in (v.visitor_id, v.host_id, v.cover_id) if key}
    in_duos = {key for duo in duos for key in (duo.teacher_id, duo.coach_id)}
    others = sorted((in_visits | in_duos) - people.keys())
    found = unit.find(Person, among("id", others)) if others else []
    return {**people, **{person.id: person for person in found}}


def _of_visits(
    visits: list[PeerVisit], people: Mapping[str, Somebody], travel_minutes: int
) -> Iterator[Engagement]:
    def name(person_id: str | None) -> str:
        person = people.get(person_id or "")
        return person.name if person else ""

    def place(person_id: str | None) -> str | None:
        person = people.get(person_id or "")
        return person.location_id if person else None

    for visit in visits:
        if visit.start is None or visit.end is None or visit.form is VisitForm.VIDEO:
            continue
        visitor, host, span = visit.visitor_id, visit.host_id, (visit.start, visit.end)
        here, there = place(visitor), place(host)
        whom = split_guest(visit.host_name)[0] or name(host)
        away = gone_between(*span, here, there, travel_minutes)
        who = (
            (visitor, EngagementKind.VISIT, whom, there, span),
            (host, EngagementKind.HOST, name(visitor), there, span),
            (visit.cover_id, EngagementKind.COVER, name(visitor), here, away),
        )
        for person_id, kind, other, where, when in who:
            if person_id is not None:
                yield Engagement(person_id, *when, kind, visit.id, other, where)


def _of_sessions(
    sessions: list[CoachingSession],
    duos: Mapping[str, CoachingDuo],
    people: Mapping[str, Somebody],
) -> Iterator[Engagement]:
    for session in sessions:
        duo = duos.get(session.duo_id)
        if duo is None:
            continue
        pair = duo.teacher_id, duo.coach_id
        teacher = people.get(duo.teacher_id)
        for person_id, other_id in (pair, pair[::-1]):
            other = people.get(other_id)
            yield Engagement(
                person_id,
                session.start,
                session.end,
                EngagementKind.COACHING,
                session.id,
                other.name if other else "",
                teacher.location_id if teacher else None,
            )
