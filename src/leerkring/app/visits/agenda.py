"""At which circle meeting a visit is talked about: the next one of the visitor or the host."""

from datetime import date, datetime, timedelta

from leerkring.app.ports import UnitOfWork, among, at_least
from leerkring.app.visits.rows import MeetingOption
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.visits import PeerVisit, VisitRound

MOST = 12
_LONG_AGO = timedelta(days=60)  # a visit that is put in afterwards is not talked about any more


def meeting_options(unit: UnitOfWork, visit: PeerVisit, now: datetime) -> tuple[MeetingOption, ...]:
    """Return the meetings to come at which a visit can be talked about, the next one first."""
    since = max(filter(None, (visit.end, now)))
    people = [key for key in (visit.visitor_id, visit.host_id) if key]
    memberships = unit.find(Membership, among("person_id", people))
    circles = {
        c.id: c
        for c in unit.find(Circle, among("id", sorted({m.circle_id for m in memberships})))
        if not c.archived
    }
    coming = unit.find(
        Meeting, among("circle_id", sorted(circles)), at_least("start", since), order_by=("start",)
    )
    found = [
        MeetingOption(m.id, circles[m.circle_id].name, m.start)
        for m in coming
        if m.state is MeetingState.PLANNED and _is_in(memberships, m)
    ]
    return tuple(found[:MOST])


def day_made(visit: PeerVisit, found: VisitRound | None, today: date) -> date | None:
    """Return of which day a visit that was made is.

    In a round that is as late as can be when nobody chose a day, as for a recording. None outside
    the rounds: it was entered afterwards.
    """
    if visit.start is not None:
        return visit.start.date()
    return min(today, found.last_day) if found is not None else None


def put_on_agenda(unit: UnitOfWork, visit: PeerVisit, now: datetime) -> None:
    """Put a visit that was made on the agenda of the next meeting, unless it is on one already."""
    talked = visit.shared_reflection.strip() or visit.shared_skipped.strip()
    if visit.meeting_id is not None or talked:
        return
    found = unit.get(VisitRound, visit.round_id) if visit.round_id else None
    day = day_made(visit, found, now.date())
    if day is None or now.date() - day > _LONG_AGO:
        return
    option = next(iter(meeting_options(unit, visit, now)), None)
    if option is not None:
        visit.meeting_id = option.id


def option_of(unit: UnitOfWork, meeting_id: str | None) -> MeetingOption | None:
    """Return a meeting that was chosen."""
    if meeting_id is None:
        return None
    meeting = unit.get(Meeting, meeting_id)
    return MeetingOption(meeting.id, unit.get(Circle, meeting.circle_id).name, meeting.start)


def _is_in(memberships: list[Membership], meeting: Meeting) -> bool:
    day = meeting.start.date()
    return any(
        m.circle_id == meeting.circle_id
        and (m.first_day is None or m.first_day <= day)
        and (m.last_day is None or m.last_day >= day)
        for m in memberships
    )
