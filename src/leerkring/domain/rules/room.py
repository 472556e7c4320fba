"""The room is big enough and free."""

from collections.abc import Iterator

from leerkring.domain.facts import Facts, MeetingFacts, RoomFacts
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        room = view.facts.rooms.get(meeting.room_id or "")
        if room is None:
            continue
        people = expected(view, meeting)
        if room.capacity and people > room.capacity:
            yield view.violation(
                "room", meeting, severe=True, name=room.name, number=room.capacity, asked=people
            )
        if room.blocked.overlaps(meeting.start, meeting.end):
            yield view.violation("room", meeting, severe=True, name=room.name)
        other = taken_by(room, meeting, view.facts)
        if other is not None:
            circle = view.facts.circles.get(other.circle_id)
            name = f"{room.name} · {circle.name}" if circle else room.name
            yield view.violation("room", meeting, severe=True, name=name)


def expected(view: PlanView, meeting: MeetingFacts) -> int:
    """Return how many people come: members who can, and who has a role besides."""
    present = set(view.attendance(meeting).present)
    outside = [r for r in meeting.roles if r.guest_name or r.person_id not in present]
    return len(present) + len(outside)


def taken_by(room: RoomFacts, meeting: MeetingFacts, facts: Facts) -> MeetingFacts | None:
    """Return the other meeting in the room at that time, if any."""
    for other in facts.touching(meeting.start.date()):
        overlaps = other.start < meeting.end and meeting.start < other.end
        if other.id != meeting.id and other.room_id == room.id and overlaps:
            return other
    return None


RULE = Rule("room", hard=True, check=_check)
