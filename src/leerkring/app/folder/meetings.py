"""Meetings that took place or are planned, with their roles, out of a data folder."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from leerkring.app.folder.base import FolderJob
from leerkring.app.folder.circles import TimesInOrderError
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, choice_reader, read_flag, read_time
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.organisation import ClosedDays, HolidayRegion, Location
from leerkring.domain.people import Absence
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

_ROLES = {
    "facilitator": Role.FACILITATOR,
    "contributor": Role.CASE_CONTRIBUTOR,
    "reserve": Role.RESERVE_CONTRIBUTOR,
    "note_taker": Role.NOTE_TAKER,
}
_GUEST = ("gast:", "guest:", "extern:", "external:")
_STATES = {
    "gepland": MeetingState.PLANNED,
    "geweest": MeetingState.HELD,
    "vervallen": MeetingState.CANCELLED,
    "planned": MeetingState.PLANNED,
    "held": MeetingState.HELD,
    "cancelled": MeetingState.CANCELLED,
}
_NEARBY_WEEKS = (0, 1, -1, 2, -2, 3, -3)


class TwoRolesError(DomainError):
    """Somebody would have two roles in one meeting."""

    template = QT_TRANSLATE_NOOP("errors", "{name} already has a role in this meeting.")


@dataclass(frozen=True)
class _Part:
    """A role at a meeting: of a person, or of a guest."""

    role: Role
    person_id: str | None
    guest_name: str = ""


def take_meetings(job: FolderJob, name: str) -> None:
    """Take over the list "history" (took place) or "meetings" (by its state, else by its day)."""
    for cells in job.rows(name, "circle", "date"):
        circle = cells.need("circle", job.circle)
        day = cells.need("date", job.day)
        parts = _parts(cells, job)
        if circle is None or day is None or cells.failed:
            continue
        meeting = _meeting(cells, job, circle, day, parts, held=name == "history")
        if meeting is not None:
            _assign(job, meeting, parts)


def _meeting(
    cells: Cells, job: FolderJob, circle: Circle, day: date, parts: list[_Part], *, held: bool
) -> Meeting | None:
    agreement = circle.agreement
    start_time = cells.read("start", read_time, agreement.start_time or time(13))
    end_time = cells.read("end", read_time, None)
    minutes = agreement.duration_minutes
    if end_time is not None:
        minutes = _minutes(end_time) - _minutes(start_time)
        if not 15 <= minutes <= 720:
            cells.fail("end", TimesInOrderError())
    room = cells.read("room", lambda text: job.room(text, agreement.location_id), None)
    stated = cells.read("state", choice_reader(_STATES), None)
    pinned = cells.read("pinned", read_flag, None)
    if cells.failed:
        return None
    job.unit.flush()
    same_circle = job.unit.find(Meeting, equals("circle_id", circle.id))
    if job.moves_around_holidays and not held:
        day = _free_day(job, circle, day, parts, {m.start.date() for m in same_circle})
    meeting = next((m for m in same_circle if m.start.date() == day), None)
    if meeting is None:
        start = datetime.combine(day, start_time)
        meeting = Meeting(id=new_id(), circle_id=circle.id, start=start, duration_minutes=minutes)
        job.unit.add(meeting)
        job.counts["history" if held else "meetings"] += 1
    elif cells.text("start"):
        meeting.start, meeting.duration_minutes = datetime.combine(day, start_time), minutes
    over = held or (stated is None and meeting.end < local_now(job.around.clock))
    was_held = meeting.state is MeetingState.HELD
    meeting.state = stated or (MeetingState.HELD if over else meeting.state)
    if meeting.state is MeetingState.HELD and not was_held:
        meeting.finished = True
    meeting.pinned = meeting.pinned if pinned is None else pinned
    meeting.work_form = cells.text("work_form") or meeting.work_form
    meeting.room_id = room.id if room else meeting.room_id or next(iter(agreement.room_ids), None)
    return meeting


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _parts(cells: Cells, job: FolderJob) -> list[_Part]:
    parts: list[_Part] = []
    for field, role in _ROLES.items():
        for text in filter(None, (piece.strip() for piece in cells.text(field).split(";"))):
            sign = next((s for s in _GUEST if text.lower().startswith(s)), None)
            if sign is not None:
                parts.append(_Part(role, None, text[len(sign) :].strip()))
                continue
            try:
                person = job.people.find(text)
            except DomainError as error:
                cells.fail(field, error)
                continue
            if any(part.person_id == person.id for part in parts):
                cells.fail(field, TwoRolesError(name=person.name))
            else:
                parts.append(_Part(role, person.id))
    return parts


def _assign(job: FolderJob, meeting: Meeting, parts: list[_Part]) -> None:
    """Give the roles that the row names; roles it does not name stay."""
    job.unit.flush()
    held = meeting.state is MeetingState.HELD
    named = {part.role for part in parts}
    kept = set()
    for stored in job.unit.find(Assignment, equals("meeting_id", meeting.id)):
        part = _Part(stored.role, stored.person_id, stored.guest_name)
        if part in parts:
            stored.held = stored.held or held
            kept.add(part)
        elif part.role in named or any(p.person_id == part.person_id for p in parts):
            job.unit.remove(stored)
    job.unit.flush()
    for part in parts:
        if part not in kept:
            job.unit.add(
                Assignment(
                    id=new_id(),
                    meeting_id=meeting.id,
                    role=part.role,
                    person_id=part.person_id,
                    guest_name=part.guest_name,
                    held=held,
                )
            )


def _free_day(
    job: FolderJob, circle: Circle, day: date, parts: list[_Part], taken: set[date]
) -> date:
    """Return the nearest week in which a moved example meeting meets no holiday or absence."""
    place = circle.agreement.location_id
    region = job.unit.get(Location, place).region if place else HolidayRegion.MIDDEN
    for weeks in _NEARBY_WEEKS:
        candidate = day + timedelta(weeks=weeks)
        if candidate not in taken and not _is_hindered(job, candidate, region, parts):
            return candidate
    return day


def _is_hindered(job: FolderJob, day: date, region: HolidayRegion, parts: list[_Part]) -> bool:
    holidays = job.around.holidays
    if any(b.region is region and b.includes(day) for b in holidays.school_breaks(day, day)):
        return True
    if any(h.free and h.day == day for h in holidays.public_holidays(day, day)):
        return True
    if any(c.first_day <= day <= c.last_day for c in job.unit.find(ClosedDays)):
        return True
    people = {part.person_id for part in parts}
    absences = job.unit.find(Absence)
    return any(a.person_id in people and a.first_day <= day <= a.last_day for a in absences)
