"""Reads what every calendar should hold, and what was sent, from the stored things."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from leerkring.app.invitations.rotations import rotation_events
from leerkring.app.invitations.told_log import everything_sent
from leerkring.app.ports import (
    Criterion,
    Surroundings,
    UnitOfWork,
    among,
    at_least,
)
from leerkring.domain.circles import Circle, ContributorMode, Membership
from leerkring.domain.facts import DaySpan
from leerkring.domain.invitations import (
    Answer,
    Dispatch,
    IssuedSequence,
    Reply,
    SentLetter,
)
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.numbering import Issued
from leerkring.domain.organisation import Location, Organisation, Room
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import (
    DesiredMeeting,
    OutboxItem,
    Standing,
    reconcile,
    standing,
)
from leerkring.domain.replies import open_questions, standing_answers
from leerkring.domain.told import (
    Invitee,
    Organiser,
    Told,
    ordered,
    split_guest,
    title_of,
)
from leerkring.support.clock import local_now

_NOT_CANCELLED = Criterion("state", "!=", MeetingState.CANCELLED)


@dataclass(frozen=True)
class Situation:
    """The coming meetings as they should be known, and all that was sent about them."""

    now: datetime
    organiser: Organiser
    desired: Mapping[str, DesiredMeeting]
    sent: tuple[Dispatch, ...]
    issued: Mapping[str, Issued]
    replies: tuple[Reply, ...] = ()

    @cached_property
    def answers(self) -> Mapping[str, Mapping[str, Answer]]:
        """The answers that hold for the meetings as they should be, by meeting and address."""
        told = {key: meeting.told for key, meeting in self.desired.items()}
        return standing_answers(told, self.sent, self.replies)

    @property
    def questions(self) -> tuple[Reply, ...]:
        """The answers to coming meetings that ask for a decision."""
        told = {key: meeting.told for key, meeting in self.desired.items()}
        return open_questions(told, self.sent, self.replies)

    @cached_property
    def stands(self) -> Mapping[str, Standing]:
        """How each meeting that was told of stands in the calendars.

        By the log; but when nothing is to be sent, they hold what is desired, whatever a log says
        from which marks were taken back.
        """
        waiting = {item.meeting_id for item in self._unsent}
        found = standing(self.sent)
        for key in found.keys() - waiting:
            wanted, one, issued = self.desired.get(key), found[key], self.issued.get(key)
            told = wanted.told if wanted else replace(one.told, off=True)
            sequence = max(one.sequence, issued.confirmed_sequence if issued else -1)
            found[key] = Standing(sequence, told) if told != one.told else one
        return found

    def outbox(self) -> tuple[OutboxItem, ...]:
        """Return what must still be sent."""
        return self._unsent

    @cached_property
    def _unsent(self) -> tuple[OutboxItem, ...]:
        return reconcile(
            self.desired.values(),
            self.sent,
            self.issued,
            organiser=self.organiser,
            now=self.now,
            replies=self.replies,
        )


def present_situation(unit: UnitOfWork, around: Surroundings) -> Situation:
    """Return everything that may have to be sent, for a question: many need the same."""
    return around.recall("situation", lambda: read_situation(unit, around))


def read_situation(
    unit: UnitOfWork, around: Surroundings, only: Iterable[str] | None = None
) -> Situation:
    """Read everything that may have to be sent; with `only`, of those meetings alone."""
    now = local_now(around.clock)
    if only is None:
        meetings = unit.find(Meeting, at_least("start", now), _NOT_CANCELLED)
        concerned = {m.id for m in meetings}
        others = sorted(_expected(unit, now) - concerned)
        meetings += unit.find(Meeting, among("id", others), _NOT_CANCELLED) if others else []
        concerned.update(others)
    else:
        concerned = set(only)
        meetings = unit.find(Meeting, among("id", sorted(concerned)), _NOT_CANCELLED)
    organiser = organiser_of(unit)
    wanted = _DesiredMeetings(unit, meetings, organiser)
    desired = {meeting.id: wanted.of(meeting) for meeting in meetings}
    if only is None:
        desired |= rotation_events(unit, now, None, organiser)
    desired |= rotation_events(unit, now, concerned - desired.keys(), organiser)
    ids = sorted(concerned | desired.keys())
    return Situation(
        now=now,
        organiser=organiser,
        desired=desired,
        sent=everything_sent(unit, ids),
        issued={row.id: Issued.of(row) for row in unit.find(IssuedSequence, among("id", ids))},
        replies=tuple(unit.find(Reply, among("meeting_id", ids))),
    )


def organiser_of(unit: UnitOfWork) -> Organiser:
    """Return who sends the invitations, empty as long as nobody filled it in."""
    organisation = next(iter(unit.find(Organisation)), None)
    if organisation is None:
        return Organiser()
    return Organiser(organisation.organiser_name.strip(), organisation.organiser_email.strip())


def _expected(unit: UnitOfWork, now: datetime) -> set[str]:
    """Return the meetings that somebody was told are still to come, or may have been told.

    Among them are meetings that were removed, called off, or moved into the past since.
    """
    logged = unit.values(Dispatch, "meeting_id", at_least("starts_at", now))
    mailed = unit.values(SentLetter, "meeting_id", at_least("starts_at", now))
    marked = unit.values(IssuedSequence, "id", at_least("marked_start", now))
    return {*logged, *mailed, *marked} - {""}


class _DesiredMeetings:
    """Everything around a number of meetings, read at once."""

    def __init__(self, unit: UnitOfWork, meetings: Iterable[Meeting], organiser: Organiser) -> None:
        meetings = list(meetings)
        circle_ids = sorted({m.circle_id for m in meetings})
        self._organiser = organiser
        self._circles = {c.id: c for c in unit.find(Circle, among("id", circle_ids))}
        self._members: dict[str, list[Membership]] = defaultdict(list)
        for membership in unit.find(Membership, among("circle_id", circle_ids)):
            self._members[membership.circle_id].append(membership)
        self._roles: dict[str, list[Assignment]] = defaultdict(list)
        for one in unit.find(Assignment, among("meeting_id", [m.id for m in meetings])):
            self._roles[one.meeting_id].append(one)
        self._people = {p.id: p for p in unit.find(Person)}
        self._rooms = {room.id: room for room in unit.find(Room)}
        self._locations = {place.id: place for place in unit.find(Location)}

    def of(self, meeting: Meeting) -> DesiredMeeting:
        """Return the meeting as it should be known."""
        circle = self._circles[meeting.circle_id]
        agreement = circle.agreement
        people = ordered(self._invitees(meeting))
        room = self._rooms.get(meeting.room_id or "")
        chosen_then = agreement.contributor_mode is ContributorMode.CHOSEN_AT_MEETING
        told = Told(
            circle=circle.name,
            type=agreement.type,
            title=title_of(agreement.type, circle.name),
            start=meeting.start,
            end=meeting.end,
            zone=meeting.zone,
            place=self._place(meeting, circle, room),
            room=room.name if room else "",
            organiser=self._organiser,
            people=tuple(p for p in people if p.key or p.role),
            everyone_brings=chosen_then
            and not any(p.role is Role.CASE_CONTRIBUTOR for p in people),
        )
        return DesiredMeeting(meeting.id, told, tuple(p for p in people if not p.key))

    def _invitees(self, meeting: Meeting) -> Iterable[Invitee]:
        day = meeting.start.date()
        found: dict[str, Invitee] = {}
        for membership in self._members[meeting.circle_id]:
            person = self._people[membership.person_id]
            if membership.active_on(day) and DaySpan(person.joined, person.left).includes(day):
                found[person.id] = Invitee(person.name, person.email.strip(), person.id)
        for one in self._roles[meeting.id]:
            if one.person_id is None:
                name, email = split_guest(one.guest_name)
                yield Invitee(name, email, None, one.role, guest=True)
            elif one.person_id in found:
                found[one.person_id] = replace(found[one.person_id], role=one.role)
            else:
                person = self._people[one.person_id]
                found[person.id] = Invitee(
                    person.name, person.email.strip(), person.id, one.role, guest=True
                )
        yield from found.values()

    def _place(self, meeting: Meeting, circle: Circle, room: Room | None) -> str:
        """Return "De Regenboog, kamer 2 (Dorpsstraat 1)"; what was typed goes before all that."""
        if meeting.place.strip():
            parts = [meeting.place.strip(), room.name if room else ""]
            return ", ".join(part for part in parts if part)
        location_id = room.location_id if room else circle.agreement.location_id
        location = self._locations.get(location_id or "")
        names = [location.name if location else "", room.name if room else ""]
        address = f" ({location.address.strip()})" if location and location.address.strip() else ""
        return ", ".join(name for name in names if name) + address
