"""Planning from the command line: read, propose, show, and store only when asked to."""

import argparse
import sys

from leerkring import bootstrap
from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.organisation.settings import CurrentSettings
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.as_json import proposal_as_json
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.workspace import Workspace
from leerkring.cli.exchange import issue_and_write
from leerkring.cli.opening import PeriodError, opened, write_json
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.planning import (
    PRESETS,
    Keeping,
    PlanRequest,
    Preset,
    Proposal,
    ProposedMeeting,
)
from leerkring.support.marking import QT_TRANSLATE_NOOP

EXIT_NO_PLAN = 3


class NoSuchCircleError(DomainError):
    """The circle named does not exist."""

    template = QT_TRANSLATE_NOOP("errors", "There is no circle called {name}. There are: {known}.")


class NotAcceptedError(DomainError):
    """Invitations are for meetings that are in the calendar."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Add --accept: invitations are made of meetings that are stored."
    )


def plan(options: argparse.Namespace) -> int:
    """Plan one circle or all, print what was found, and store it with --accept."""
    if options.last < options.first:
        raise PeriodError
    with opened(options, stores=options.accept) as workspace:
        in_file = options.database is not None or options.data is None
        if options.ics and in_file and not options.accept:
            raise NotAcceptedError
        circle_ids = _circle_ids(workspace, options.circle)
        facts = workspace.ask(PlanBasis(options.first, options.last, circle_ids=circle_ids))
        preset = Preset(options.order) if options.order else workspace.ask(CurrentSettings()).preset
        request = PlanRequest(
            first=options.first,
            last=options.last,
            circle_ids=circle_ids or (),
            wishes=PRESETS[preset],
        )
        with bootstrap.planner_for(len(circle_ids or facts.circles)) as planner:
            proposal = planner.propose(facts, request, lambda _: None, lambda: False)
        if options.json:
            write_json(proposal_as_json(proposal, facts), options.json)
        if not proposal.meetings:
            return _no_plan(proposal, facts)
        _show(proposal, facts, workspace)
        if options.accept or (options.ics and not in_file):
            workspace.run(AcceptPlan(proposal))
        if options.ics:
            count = issue_and_write(workspace, options.ics, options.language)
            print(f"{count} files in {options.ics}")
    return 0


def _circle_ids(workspace: Workspace, name: str | None) -> tuple[str, ...] | None:
    if name is None:
        return None
    circles = workspace.ask(CircleList())
    found = next((c.id for c in circles if c.name.casefold() == name.casefold()), None)
    if found is None:
        known = ", ".join(c.name for c in circles) or "none"
        raise NoSuchCircleError(name=name, known=known)
    return (found,)


def _show(proposal: Proposal, facts: Facts, workspace: Workspace) -> None:
    for meeting in proposal.meetings:
        roles = ", ".join(
            f"{role.role.value} {_name(facts, role.person_id) or role.guest_name}"
            for role in meeting.roles
        )
        circle = facts.circles[meeting.circle_id].name
        print(f"{meeting.start:%Y-%m-%d %H:%M}  {circle}: {_company(meeting, workspace)}; {roles}")
    for bound in proposal.bounds:
        circle = facts.circles[bound.circle_id].name
        least = f"{bound.spread:.2f} (least possible {bound.least:.2f})"
        print(f"{circle}: spread of turns as {bound.role.value} {least}")
    state = "proven best" if proposal.proven else f"best found, within {proposal.gap:.0%}"
    print(f"{len(proposal.meetings)} meetings, {state}")


def _company(meeting: ProposedMeeting, workspace: Workspace) -> str:
    """Return how many can come; of a meeting that was, how many were there as far as noted."""
    if meeting.kept is not Keeping.HELD or meeting.meeting_id is None:
        expected = len(meeting.attendees) + len(meeting.absent)
        return f"{len(meeting.attendees)} of {expected} there"
    people = workspace.ask(MeetingCard(meeting.meeting_id)).expected
    noted = [person.present for person in people if person.present is not None]
    return f"held, {sum(noted)} of {len(noted)} were there" if noted else "held"


def _no_plan(proposal: Proposal, facts: Facts) -> int:
    for conflict in proposal.conflicts:
        circle = facts.circles.get(conflict.circle_id)
        ways = ", ".join(choice.kind.value for choice in conflict.choices)
        way = f"; possible: {ways}" if ways else ""
        rules = ", ".join(blocker.kind.value for blocker in conflict.blockers)
        way = f"; in the way: {rules}{way}" if rules else way
        name = circle.name if circle else ""
        print(f"leerkring: no plan: {name}: {conflict.kind.value}{way}", file=sys.stderr)
    if not proposal.conflicts:
        print("leerkring: no plan: there is nothing to plan", file=sys.stderr)
    return EXIT_NO_PLAN


def _name(facts: Facts, person_id: str | None) -> str:
    person = facts.people.get(person_id or "")
    return person.name if person else ""
