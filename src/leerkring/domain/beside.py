"""A proposal beside today's plan of one circle: what stays, what changes, and for whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from leerkring.domain.facts import Facts, MeetingFacts, RoleFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Proposal, ProposedMeeting, ProposedRole

Holder = tuple[Role, str]  # a person's id, or the name of a guest


@dataclass(frozen=True)
class Beside:
    """One meeting as it is and as it would be; one of the two is None when it is new or goes.

    `gain` and `lose` are (role, person id or guest's name); `absent` are who would miss the
    meeting on its new day.
    """

    was: MeetingFacts | None
    becomes: ProposedMeeting | None
    gain: tuple[Holder, ...] = ()
    lose: tuple[Holder, ...] = ()
    absent: tuple[str, ...] = ()

    @property
    def moves(self) -> bool:
        """Whether day or hours change."""
        both = self.was is not None and self.becomes is not None
        return both and self._times(self.was) != self._times(self.becomes)

    @property
    def changes_room(self) -> bool:
        """Whether only the room changes for everybody."""
        if self.was is None or self.becomes is None:
            return False
        return self.was.room_id != self.becomes.room_id

    @property
    def stays(self) -> bool:
        """Whether nothing changes."""
        if self.was is None or self.becomes is None:
            return False
        return not (self.moves or self.changes_room or self.gain or self.lose)

    @property
    def start(self) -> datetime:
        """What the meetings are ordered by."""
        known = self.was or self.becomes
        if known is None:
            raise ValueError("there is no meeting on either side")
        return known.start

    @staticmethod
    def _times(meeting: MeetingFacts | ProposedMeeting | None) -> tuple[datetime, datetime] | None:
        return None if meeting is None else (meeting.start, meeting.end)


def side_by_side(proposal: Proposal, facts: Facts, circle_id: str) -> tuple[Beside, ...]:
    """Return the meetings of a circle in both plans, in order of today's plan."""
    stored = {meeting.id: meeting for meeting in facts.of_circle(circle_id)}
    found = [
        _pair(stored.get(meeting.meeting_id or ""), meeting)
        for meeting in proposal.of_circle(circle_id)
    ]
    gone = (stored[key] for key in proposal.removed if key in stored)
    found += [Beside(was=meeting, becomes=None) for meeting in gone]
    return tuple(sorted(found, key=lambda pair: pair.start))


def touched(pairs: Iterable[Beside], facts: Facts, circle_id: str) -> frozenset[str]:
    """Return the members for whom anything changes."""
    members = facts.circles[circle_id]
    found: set[str] = set()
    for pair in pairs:
        if pair.stays:
            continue
        if pair.was is None or pair.becomes is None or pair.moves or pair.changes_room:
            day = pair.start.date()
            found |= {member.person_id for member in members.active_members(day)}
        found |= {who for _, who in (*pair.gain, *pair.lose) if who in facts.people}
    return frozenset(found)


def _pair(was: MeetingFacts | None, becomes: ProposedMeeting) -> Beside:
    if was is None:
        return Beside(was=None, becomes=becomes)
    before, after = tuple(_holders(was.counted)), tuple(_holders(becomes.roles))
    moved = (was.start, was.end) != (becomes.start, becomes.end)
    return Beside(
        was=was,
        becomes=becomes,
        gain=tuple(holder for holder in after if holder not in before),
        lose=tuple(holder for holder in before if holder not in after),
        absent=tuple(a.person_id for a in becomes.absent) if moved else (),
    )


def _holders(roles: Iterable[RoleFacts] | Iterable[ProposedRole]) -> Iterator[Holder]:
    for role in roles:
        who = role.person_id or role.guest_name
        if who:
            yield role.role, who
