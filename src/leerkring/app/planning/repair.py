"""When something came up: what broke in a circle's plan, and what to ask the planner."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from leerkring.app.organisation.settings import app_settings
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.facts import Facts, MeetingFacts
from leerkring.domain.meetings import Meeting
from leerkring.domain.plan_request import PRESETS, PlanRequest, Replan, ReplanKind, Wishes
from leerkring.domain.planning import Proposal
from leerkring.domain.rules import RULES, check
from leerkring.domain.violations import Violation, view_of
from leerkring.support.clock import local_today

OFFERED = (ReplanKind.ROLES_ONLY, ReplanKind.OTHER_DATE, ReplanKind.REST_ANEW)
_AT_LEAST = timedelta(days=330)
_HARD = tuple(rule for rule in RULES if rule.hard)


@dataclass(frozen=True)
class Repair:
    """A circle's plan as it is: the meetings to come, and what is broken in them.

    `meeting` is the one it is about: as asked, else the first that is broken, else the next.
    """

    circle_id: str
    facts: Facts
    last: date
    meeting: MeetingFacts | None
    troubles: tuple[Violation, ...]
    wishes: Wishes = field(default_factory=Wishes)

    @property
    def coming(self) -> tuple[MeetingFacts, ...]:
        """The meetings that can still change, by start."""
        today = self.facts.today
        return tuple(m for m in self.facts.of_circle(self.circle_id) if m.start.date() >= today)

    def requests(self) -> Iterator[PlanRequest]:
        """Yield the questions for the planner, the least change first."""
        if not self.troubles or self.meeting is None:
            return
        for kind in OFFERED:
            moved = (self.meeting.id,) if kind is ReplanKind.OTHER_DATE else ()
            yield PlanRequest(
                first=self.facts.today,
                last=self.last,
                circle_ids=(self.circle_id,),
                replan=Replan(kind, moved),
                wishes=self.wishes,
            )

    def solves(self, proposal: Proposal) -> bool:
        """Tell whether a proposal keeps every meeting and changes something."""
        kept = {m.meeting_id for m in proposal.meetings}
        return bool(proposal.differences) and all(m.id in kept for m in self.coming)


@dataclass(frozen=True)
class RepairBasis(Query[Repair]):
    """What broke in a circle, around one of its meetings when that is named."""

    circle_id: str
    meeting_id: str = ""


def repair_basis(query: RepairBasis, unit: UnitOfWork, around: Surroundings) -> Repair:
    unit.get(Circle, query.circle_id)  # says so when it is gone
    today = local_today(around.clock)
    starts = (m.start.date() for m in unit.find(Meeting, equals("circle_id", query.circle_id)))
    last = max([today + _AT_LEAST, *starts])
    facts = load_facts(unit, around, today, last, circle_ids=(query.circle_id,))
    circle = facts.circles[query.circle_id]
    found = check(view_of(circle, facts, today, last), _HARD)
    troubles = tuple(sorted((v for v in found if v.severe), key=lambda v: (v.day, v.rule)))
    wishes = PRESETS[app_settings(unit).preset]
    return Repair(circle.id, facts, last, _meeting(query, facts, troubles), troubles, wishes)


def _meeting(
    query: RepairBasis, facts: Facts, troubles: tuple[Violation, ...]
) -> MeetingFacts | None:
    coming = [m for m in facts.of_circle(query.circle_id) if m.start.date() >= facts.today]
    broken = {violation.meeting_id for violation in troubles}
    asked = next((m for m in coming if m.id == query.meeting_id), None)
    if asked is not None and (asked.id in broken or not broken):
        return asked
    return next((m for m in coming if m.id in broken), asked or next(iter(coming), None))


QUERIES: dict[type, QueryHandler] = {RepairBasis: repair_basis}
