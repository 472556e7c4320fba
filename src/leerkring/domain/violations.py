"""What the planning rules look at and what they answer: one view of a circle's meetings, checked.

The same rules judge a proposal, a move while it is dragged, and what is stored.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from leerkring.domain.availability import Obstacle, obstacles
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, PersonFacts
from leerkring.domain.meetings import MeetingState, Role


@dataclass(frozen=True, kw_only=True)
class Violation:
    """One rule that one meeting breaks, in facts.

    `number` and `asked` are what is and what should be; `name` is a holiday, room, circle or
    discipline; `severe` tells a broken rule from an unmet wish.
    """

    rule: str
    severe: bool
    circle_id: str
    meeting_id: str
    day: date
    person_id: str | None = None
    role: Role | None = None
    name: str = ""
    number: int = 0
    asked: int = 0
    obstacles: tuple[Obstacle, ...] = ()


@dataclass(frozen=True)
class Attendance:
    """Who is a member on the day of a meeting, and why some of them cannot come."""

    active: tuple[str, ...]
    absent: Mapping[str, tuple[Obstacle, ...]]

    @property
    def present(self) -> tuple[str, ...]:
        """The members who can come, in order."""
        return tuple(p for p in self.active if p not in self.absent)


@dataclass
class PlanView:
    """The meetings of one circle by start, of which those in `judged` are checked.

    The others give context: the meeting before, turns of last year. `stored` are the meetings as
    they were, for rules about what must stay.
    """

    circle: CircleFacts
    meetings: Sequence[MeetingFacts]
    facts: Facts
    judged: frozenset[str]
    stored: Mapping[str, MeetingFacts] = field(default_factory=dict)
    _seen: dict[str, Attendance] = field(default_factory=dict)

    def to_judge(self) -> Iterator[MeetingFacts]:
        """Yield the meetings to check."""
        return (m for m in self.meetings if m.id in self.judged)

    def with_next(self) -> Iterator[tuple[MeetingFacts, MeetingFacts]]:
        """Yield each meeting to check after the one before it."""
        before: MeetingFacts | None = None
        for meeting in self.meetings:
            if before is not None and meeting.id in self.judged:
                yield before, meeting
            before = meeting

    def attendance(self, meeting: MeetingFacts) -> Attendance:
        """Return who can come to a meeting; worked out once."""
        if meeting.id not in self._seen:
            active, absent = [], {}
            for member in self.circle.active_members(meeting.start.date()):
                person = self.facts.people.get(member.person_id)
                if person is None or person.id in active:
                    continue
                active.append(person.id)
                found = self.obstacles(person, meeting)
                if found:
                    absent[person.id] = found
            self._seen[meeting.id] = Attendance(tuple(active), absent)
        return self._seen[meeting.id]

    def obstacles(self, person: PersonFacts, meeting: MeetingFacts) -> tuple[Obstacle, ...]:
        """Return why a member cannot be at a meeting."""
        return tuple(
            obstacles(
                person,
                meeting.start,
                meeting.end,
                self.facts,
                circle=self.circle,
                besides=meeting.id,
            )
        )

    def violation(
        self,
        rule: str,
        meeting: MeetingFacts,
        *,
        severe: bool,
        person_id: str | None = None,
        role: Role | None = None,
        name: str = "",
        number: int = 0,
        asked: int = 0,
        obstacles: tuple[Obstacle, ...] = (),
    ) -> Violation:
        """Return a violation of `rule` by a meeting of this circle."""
        return Violation(
            rule=rule,
            severe=severe,
            circle_id=self.circle.id,
            meeting_id=meeting.id,
            day=meeting.start.date(),
            person_id=person_id,
            role=role,
            name=name,
            number=number,
            asked=asked,
            obstacles=obstacles,
        )


@dataclass(frozen=True)
class Rule:
    """One planning rule. `hard`: the planner never breaks it.

    `advisory` rules only tell: nothing the planner chooses can keep or break them.
    """

    name: str
    hard: bool
    check: Callable[[PlanView], Iterator[Violation]]
    advisory: bool = False


def view_of(
    circle: CircleFacts, facts: Facts, first: date, last: date, *, only: str | None = None
) -> PlanView:
    """Return the stored meetings of a circle, judging those to come in [first, last]."""
    meetings = facts.of_circle(circle.id)
    judged = frozenset(
        m.id
        for m in meetings
        if max(first, facts.today) <= m.start.date() <= last
        and m.state is MeetingState.PLANNED
        and (only is None or m.id == only)
    )
    return PlanView(circle, meetings, facts, judged)
