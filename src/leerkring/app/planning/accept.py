"""Accepting a proposal: everything it needs is stored in one step that can be undone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from leerkring.app.circles.changes import check_name_free, checked, free_colour
from leerkring.app.circles.members import RemoveMember, remove_member
from leerkring.app.meetings.changes import drop_meeting
from leerkring.app.meetings.groups import store_groups
from leerkring.app.planning.drafts import NEW_LOCATION, CircleDraft, DraftMember, NewLocation
from leerkring.app.planning.region import remember_region
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.organisation import Location, Organisation
from leerkring.domain.planning import Keeping, Proposal, ProposedMeeting, ProposedRole
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

PLANNED_ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


class PlanOutdatedError(DomainError):
    """What the proposal was made from has changed."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Something changed since this plan was made. Look at the new plan first."
    )


class NothingToAcceptError(DomainError):
    """A proposal without meetings."""

    template = QT_TRANSLATE_NOOP("errors", "There is no meeting in this plan yet.")


@dataclass(frozen=True)
class Accepted:
    """What accepting a plan stored."""

    circle_ids: tuple[str, ...]
    meeting_ids: tuple[str, ...]


@dataclass(frozen=True)
class AcceptPlan(Command[Accepted]):
    """Put a proposal in the calendar, of some circles only when `circle_ids` names them.

    With the draft that it was made for, circle, members and a first location are stored too.
    PlanOutdatedError when anything changed since the facts of the proposal were read.
    """

    backs_up_first: ClassVar[bool] = True

    proposal: Proposal
    draft: CircleDraft | None = None
    circle_ids: tuple[str, ...] | None = None


def accept_plan(command: AcceptPlan, unit: UnitOfWork, around: Surroundings) -> Done[Accepted]:
    proposal = command.proposal
    if proposal.facts_version != unit.version():
        raise PlanOutdatedError
    meetings = [m for m in proposal.meetings if _wanted(m.circle_id, command.circle_ids)]
    if not meetings:
        raise NothingToAcceptError
    known: dict[str, str] = {}
    if command.draft is not None:
        known[command.draft.id] = _store_circle(unit, around, command.draft)
    for meeting_id in proposal.removed:
        gone = unit.get(Meeting, meeting_id)
        if _wanted(gone.circle_id, command.circle_ids):
            drop_meeting(unit, gone)
    unit.flush()
    stored = tuple(_store_meeting(unit, m, known.get(m.circle_id, m.circle_id)) for m in meetings)
    circle_ids = tuple(dict.fromkeys(known.get(m.circle_id, m.circle_id) for m in meetings))
    names = ", ".join(unit.get(Circle, circle_id).name for circle_id in circle_ids)
    label = Label.of("accept_plan", circle=names, circles=len(circle_ids), meetings=len(stored))
    return Done(label, Accepted(circle_ids, stored))


def _wanted(circle_id: str, circle_ids: tuple[str, ...] | None) -> bool:
    return circle_ids is None or circle_id in circle_ids


# ---- circle and location --------------------------------------------------------------------


def _store_circle(unit: UnitOfWork, around: Surroundings, draft: CircleDraft) -> str:
    agreement = checked(draft.agreement)
    check_name_free(unit, agreement.name, besides=draft.circle_id)
    if draft.new_location is not None and agreement.location_id in (None, NEW_LOCATION):
        location_id = _store_location(unit, draft.new_location, agreement)
        agreement = replace(agreement, location_id=location_id)
    if draft.circle_id is None:
        circle = Circle(id=new_id(), agreement=agreement, colour=free_colour(unit))
        unit.add(circle)
    else:
        circle = unit.get(Circle, draft.circle_id)
        if circle.agreement != agreement:
            circle.agreement = agreement
    if draft.members is not None:
        _store_members(unit, around, circle.id, draft.members)
    unit.flush()
    return circle.id


def _store_location(unit: UnitOfWork, new: NewLocation, agreement: Agreement) -> str:
    """Store the location under its own, the organisation's or the circle's name."""
    organisation = next((o.name for o in unit.find(Organisation)), "")
    name = new.name.strip() or organisation.strip() or agreement.name
    for place in unit.find(Location):
        if place.name.casefold() == name.casefold():
            return place.id
    place = Location(
        id=new_id(),
        name=name,
        address=new.address.strip(),
        region=new.region,
        holiday_policy=new.holiday_policy,
    )
    unit.add(place)
    remember_region(unit, new.region)
    return place.id


def _store_members(
    unit: UnitOfWork, around: Surroundings, circle_id: str, members: Iterable[DraftMember]
) -> None:
    """Make the members from today on those of the draft; earlier memberships stay."""
    today = local_today(around.clock)
    wanted = {member.person_id: member for member in members}
    for present in unit.find(Membership, equals("circle_id", circle_id)):
        if present.last_day is not None and present.last_day < today:
            continue
        member = wanted.pop(present.person_id, None)
        if member is None:
            remove_member(RemoveMember(present.id), unit, around)
        else:
            _fill(present, member)
    for member in wanted.values():
        fresh = Membership(id=new_id(), circle_id=circle_id, person_id=member.person_id)
        _fill(fresh, member)
        unit.add(fresh)


def _fill(membership: Membership, member: DraftMember) -> None:
    membership.first_day, membership.last_day = member.first_day, member.last_day
    membership.may_facilitate = member.may_facilitate
    membership.may_contribute = member.may_contribute
    membership.required = member.required


# ---- meetings -------------------------------------------------------------------------------


def _store_meeting(unit: UnitOfWork, proposed: ProposedMeeting, circle_id: str) -> str:
    if proposed.meeting_id is None:
        meeting = Meeting(
            id=new_id(),
            circle_id=circle_id,
            start=proposed.start,
            duration_minutes=_minutes(proposed),
            room_id=proposed.room_id,
        )
        unit.add(meeting)
    else:
        meeting = unit.get(Meeting, proposed.meeting_id)
    if proposed.kept not in (None, Keeping.ROLE_PINNED):
        return meeting.id
    if proposed.kept is None:
        meeting.start, meeting.duration_minutes = proposed.start, _minutes(proposed)
        meeting.room_id = proposed.room_id
    _store_roles(unit, meeting.id, proposed.roles)
    store_groups(unit, meeting.id, proposed.groups)
    return meeting.id


def _minutes(proposed: ProposedMeeting) -> int:
    return int((proposed.end - proposed.start).total_seconds() // 60)


def _store_roles(unit: UnitOfWork, meeting_id: str, roles: Iterable[ProposedRole]) -> None:
    """Make the planned roles those proposed; other roles stay with whoever is still free."""
    wanted = {(r.role, r.person_id, r.guest_name): r for r in roles if r.person_id or r.guest_name}
    people = {person_id for _, person_id, _ in wanted if person_id}
    for present in unit.find(Assignment, equals("meeting_id", meeting_id)):
        key = (present.role, present.person_id, present.guest_name)
        if key in wanted:
            del wanted[key]
        elif present.role in PLANNED_ROLES or present.person_id in people:
            unit.remove(present)
    unit.flush()
    for role in wanted.values():
        unit.add(_assignment(meeting_id, role))


def _assignment(meeting_id: str, role: ProposedRole) -> Assignment:
    return Assignment(
        id=new_id(),
        meeting_id=meeting_id,
        role=role.role,
        person_id=role.person_id,
        guest_name="" if role.person_id else role.guest_name,
        pinned=role.pinned,
    )


COMMANDS: dict[type, CommandHandler] = {AcceptPlan: accept_plan}
