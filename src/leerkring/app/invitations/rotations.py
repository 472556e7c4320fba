"""Visits, covers and coaching sessions as calendars should hold them: as meetings of two people."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import UnitOfWork, among, at_least, equals
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.organisation import Group, Location
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import DesiredMeeting
from leerkring.domain.told import (
    COVER_TITLE,
    Invitee,
    Organiser,
    PairRole,
    Subject,
    Told,
    ordered,
    split_guest,
)
from leerkring.domain.visit_series import gone_between
from leerkring.domain.visits import PeerVisit, VisitForm, VisitRound, VisitState

VISITS = "Kijken in elkaars keuken"
COACHING = "Co-coaching"


def cover_key(visit_id: str) -> str:
    """Return the name in calendars of taking over the group during a visit.

    The cover stays where the visitor works: another place, so another event than the visit.
    """
    return str(uuid5(NAMESPACE_URL, f"leerkring:cover:{visit_id}"))


def rotation_events(
    unit: UnitOfWork, now: datetime, only: Iterable[str] | None, organiser: Organiser
) -> dict[str, DesiredMeeting]:
    """Return by id what calendars should hold of visits, covers and sessions.

    All to come; with `only` just those, whenever they are.
    """
    chosen = None if only is None else set(only)
    if chosen is not None and not chosen:
        return {}
    return _RotationEvents(unit, organiser).of(now, chosen)


class _RotationEvents:
    def __init__(self, unit: UnitOfWork, organiser: Organiser) -> None:
        self._unit = unit
        self._organiser = organiser
        self._people: Mapping[str, Person] = {}
        self._locations: Mapping[str, Location] = {}
        self._groups: Mapping[str, Group] = {}
        self._rounds: Mapping[str, VisitRound] = {}
        self._travel_minutes = 0

    def of(self, now: datetime, only: set[str] | None) -> dict[str, DesiredMeeting]:
        visits, sessions = self._visits(now, only), self._sessions(now, only)
        if not visits and not sessions:
            return {}
        unit = self._unit
        self._people = {p.id: p for p in unit.find(Person)}
        self._locations = {p.id: p for p in unit.find(Location)}
        self._groups = {g.id: g for g in unit.find(Group)}
        self._rounds = {r.id: r for r in unit.find(VisitRound)}
        self._travel_minutes = app_settings(unit).travel_minutes
        duo_ids = sorted({s.duo_id for s in sessions})
        duos = {d.id: d for d in unit.find(CoachingDuo, among("id", duo_ids))}
        found = [event for visit in visits for event in self._of_visit(visit)]
        found += [
            self._of_session(session, duos[session.duo_id])
            for session in sessions
            if duos[session.duo_id].state is not DuoState.PROPOSED
        ]
        return {
            event.meeting_id: event for event in found if only is None or event.meeting_id in only
        }

    def _visits(self, now: datetime, only: set[str] | None) -> list[PeerVisit]:
        live = equals("form", VisitForm.LIVE)
        if only is None:
            found = self._unit.find(PeerVisit, live, at_least("start", now))
        else:
            found = [
                v
                for v in self._unit.find(PeerVisit, live)
                if v.id in only or (v.cover_id is not None and cover_key(v.id) in only)
            ]
        return [v for v in found if v.state is not VisitState.CANCELLED and v.start is not None]

    def _sessions(self, now: datetime, only: set[str] | None) -> list[CoachingSession]:
        chosen = at_least("start", now) if only is None else among("id", sorted(only))
        found = self._unit.find(CoachingSession, chosen)
        return [s for s in found if s.state is not SessionState.CANCELLED]

    def _of_visit(self, visit: PeerVisit) -> Iterator[DesiredMeeting]:
        if visit.start is None or visit.end is None:
            return
        visitor, host = self._people[visit.visitor_id], self._people.get(visit.host_id or "")
        guest_name, guest_email = split_guest(visit.host_name)
        at = Invitee(host.name, host.email.strip(), host.id, PairRole.HOST) if host else Invitee(
            guest_name, guest_email, None, PairRole.HOST, guest=True
        )  # fmt: skip
        round_ = self._rounds.get(visit.round_id or "")
        yield self._event(
            visit.id,
            Subject.VISIT,
            round_.name if round_ else VISITS,
            f"{VISITS}: {visitor.name} bij {at.name}",
            (visit.start, visit.end, visit.zone),
            self._place(host.location_id, host.group_id) if host else "",
            (_invitee(visitor, PairRole.VISITOR), at),
        )
        cover = self._people.get(visit.cover_id or "")
        if cover is not None:
            there = host.location_id if host else None
            begin, until = gone_between(
                visit.start, visit.end, visitor.location_id, there, self._travel_minutes
            )
            yield self._event(
                cover_key(visit.id),
                Subject.COVER,
                round_.name if round_ else VISITS,
                f"{COVER_TITLE}{visitor.name}",
                (begin, until, visit.zone),
                self._place(visitor.location_id, visitor.group_id),
                (_invitee(cover, PairRole.COVER),),
            )

    def _of_session(self, session: CoachingSession, duo: CoachingDuo) -> DesiredMeeting:
        teacher, coach = self._people[duo.teacher_id], self._people[duo.coach_id]
        return self._event(
            session.id,
            Subject.COACHING,
            COACHING,
            f"{COACHING}: {coach.name} met {teacher.name}",
            (session.start, session.end, session.zone),
            self._place(teacher.location_id, duo.group_id or teacher.group_id),
            (_invitee(teacher, PairRole.TEACHER), _invitee(coach, PairRole.COACH)),
        )

    def _event(
        self,
        key: str,
        subject: Subject,
        belongs_to: str,
        title: str,
        times: tuple[datetime, datetime, str],
        place: str,
        people: Iterable[Invitee],
    ) -> DesiredMeeting:
        start, end, zone = times
        everybody = ordered(people)
        told = Told(
            circle=belongs_to,
            title=title,
            start=start,
            end=end,
            zone=zone,
            place=place,
            organiser=self._organiser,
            people=everybody,
            subject=subject,
        )
        return DesiredMeeting(key, told, tuple(p for p in everybody if not p.key))

    def _place(self, location_id: str | None, group_id: str | None) -> str:
        """Return "De Regenboog, groep Zon (Dorpsstraat 1)"."""
        location = self._locations.get(location_id or "")
        group = self._groups.get(group_id or "")
        names = [location.name if location else "", group.name if group else ""]
        address = location.address.strip() if location else ""
        return ", ".join(name for name in names if name) + (f" ({address})" if address else "")


def _invitee(person: Person, role: PairRole) -> Invitee:
    return Invitee(person.name, person.email.strip(), person.id, role)
