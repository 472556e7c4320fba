"""What is stored, as time of people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta

from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Criterion, UnitOfWork, among, at_least, below
from leerkring.domain.circles import Membership
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.load import Activity, LoadKind
from leerkring.domain.meetings import Assignment, Attendance, Meeting, MeetingState
from leerkring.domain.people import Absence, Person
from leerkring.domain.visit_series import one_way
from leerkring.domain.visits import PeerVisit, VisitForm, VisitRound, VisitState


def stored_activities(
    unit: UnitOfWork,
    first: date,
    last: date,
    *,
    with_proposed: bool = False,
) -> list[Activity]:
    """Return everybody's time in [first, last].

    A visit without a moment counts on the first day of its round; proposed duos when asked for.
    """
    start, end = datetime.combine(first, time.min), datetime.combine(last, time.min)
    when = at_least("start", start), below("start", end + timedelta(days=1))
    return [
        *_of_meetings(unit, when),
        *_of_visits(unit, first, last),
        *_of_sessions(unit, when, with_proposed=with_proposed),
    ]


def meetings_in(unit: UnitOfWork, *when: Criterion) -> list[Meeting]:
    """Return the meetings then that were not called off."""
    return [m for m in unit.find(Meeting, *when) if m.state is not MeetingState.CANCELLED]


# ---- meetings -------------------------------------------------------------------------------


def _of_meetings(unit: UnitOfWork, when: Iterable[Criterion]) -> Iterator[Activity]:
    meetings = meetings_in(unit, *when)
    ids = among("meeting_id", [meeting.id for meeting in meetings])
    noted: dict[str, dict[str, Attendance]] = defaultdict(dict)
    for row in unit.find(Attendance, ids) if meetings else ():
        noted[row.meeting_id][row.person_id] = row
    expected = _expected(unit, meetings)
    for meeting in meetings:
        held = meeting.state is MeetingState.HELD
        there = noted.get(meeting.id, {})
        for person_id in dict.fromkeys((*expected[meeting.id], *there)):
            attendance = there.get(person_id)
            if attendance is not None and not attendance.present:
                continue
            net = attendance.minutes if attendance is not None else None
            minutes = meeting.net_minutes if net is None else net
            day = meeting.start.date()
            yield Activity(person_id, LoadKind.MEETING, day, minutes, held, meeting.id)


def _expected(unit: UnitOfWork, meetings: list[Meeting]) -> Mapping[str, list[str]]:
    """Return by meeting who is a member that day and not away, and who has a role."""
    members: dict[str, list[Membership]] = defaultdict(list)
    if not meetings:
        return {}
    for membership in unit.find(Membership):
        members[membership.circle_id].append(membership)
    roles: dict[str, list[str]] = defaultdict(list)
    for role in unit.find(Assignment, among("meeting_id", [m.id for m in meetings])):
        if role.person_id is not None:
            roles[role.meeting_id].append(role.person_id)
    away = _away(unit, min(m.start.date() for m in meetings))
    left = {p.id: p.left for p in unit.find(Person) if p.left is not None}

    def comes(person_id: str, day: date) -> bool:
        if left.get(person_id, day) < day:
            return False
        return not any(first <= day <= last for first, last in away.get(person_id, ()))

    found = {}
    for meeting in meetings:
        day = meeting.start.date()
        mine = [m.person_id for m in members[meeting.circle_id] if m.active_on(day)]
        found[meeting.id] = [p for p in mine if comes(p, day)] + roles[meeting.id]
    return found


def _away(unit: UnitOfWork, since: date) -> Mapping[str, list[tuple[date, date]]]:
    found: dict[str, list[tuple[date, date]]] = defaultdict(list)
    for absence in unit.find(Absence, at_least("last_day", since)):
        found[absence.person_id].append((absence.first_day, absence.last_day))
    return found


# ---- visits and coaching --------------------------------------------------------------------


class Ways:
    """How long a visitor is on the way: that long the cover stands in besides."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._places = {person.id: person.location_id for person in unit.find(Person)}
        self._travel = app_settings(unit).travel_minutes

    def minutes(self, visitor_id: str, host_id: str | None) -> int:
        """Return the minutes there and back; none within a location, or to a place not known."""
        here, there = self._places.get(visitor_id), self._places.get(host_id or "")
        return 2 * one_way(here, there, self._travel)


def _of_visits(unit: UnitOfWork, first: date, last: date) -> Iterator[Activity]:
    begins = {one.id: one.first_day for one in unit.find(VisitRound)}
    way = Ways(unit)
    for visit in unit.find(PeerVisit):
        day = visit.start.date() if visit.start else begins.get(visit.round_id or "")
        off = visit.state is VisitState.CANCELLED
        if day is None or off or not first <= day <= last:
            continue
        live = visit.form is VisitForm.LIVE
        covered = visit.minutes + way.minutes(visit.visitor_id, visit.host_id)
        parts = (
            (visit.visitor_id, LoadKind.VISIT, visit.minutes),
            (visit.host_id if live else None, LoadKind.HOST, visit.minutes),
            (visit.cover_id if live else None, LoadKind.COVER, covered),
        )
        held = visit.state is VisitState.DONE
        for person_id, kind, minutes in parts:
            if person_id is not None:
                yield Activity(person_id, kind, day, minutes, held, visit.id)


def _of_sessions(
    unit: UnitOfWork, when: Iterable[Criterion], *, with_proposed: bool
) -> Iterator[Activity]:
    sessions = unit.find(CoachingSession, *when)
    ids = sorted({session.duo_id for session in sessions})
    duos = {d.id: d for d in unit.find(CoachingDuo, among("id", ids))} if ids else {}
    for session in sessions:
        duo = duos[session.duo_id]
        proposed = duo.state is DuoState.PROPOSED
        if (proposed and not with_proposed) or session.state is SessionState.CANCELLED:
            continue
        held, day = session.state is SessionState.HELD, session.start.date()
        pair = (duo.teacher_id, LoadKind.COACHED), (duo.coach_id, LoadKind.COACHES)
        for person_id, kind in pair:
            yield Activity(person_id, kind, day, session.minutes, held, session.id, proposed)
