"""Writes a plan for a planning problem, in the format of `docs/planning-problems.md`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from leerkring import __version__
from leerkring.domain.coaching_planning import DuoProposal
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Proposal, ProposedMeeting
from leerkring.domain.visit_planning import RoundProposal
from leerkring.exchange.errors import NotWritableError
from leerkring.exchange.problem_coaching import written_duo
from leerkring.exchange.problem_visits import written_visit
from leerkring.exchange.problems import Problem

MINUTES = "%Y-%m-%dT%H:%M"


@dataclass(frozen=True)
class WholePlan:
    """What was planned of a problem; None was not asked for."""

    meetings: Proposal | None = None
    visits: RoundProposal | None = None
    coaching: DuoProposal | None = None


def write_plan(path: Path, problem: Problem, whole: WholePlan, *, seconds: float) -> None:
    """Write what was planned; `seconds` is how long it took."""
    plan: dict[str, object] = {
        "format": "leerkring-plan/1",
        "instance": problem.instance,
        "meta": {"engine": f"Leerkring {__version__}", "seconds": round(seconds, 2)},
    }
    if whole.meetings is not None:
        plan["meetings"] = [*problem.held, *(_meeting(m) for m in whole.meetings.meetings)]
    if whole.visits is not None:
        planned = (written_visit(v) for v in whole.visits.visits)
        plan["visits"] = [*problem.visited, *filter(None, planned)]
    if whole.coaching is not None:
        duos = (*problem.coaching.kept, *whole.coaching.duos)
        plan["coaching"] = [written_duo(duo) for duo in duos]
    try:
        path.write_text(json.dumps(plan, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise NotWritableError(file=path.name, reason=error.strerror or error) from error


def _meeting(meeting: ProposedMeeting) -> Mapping[str, object]:
    lead = meeting.with_role(Role.FACILITATOR)
    found: dict[str, object] = {
        "circle": meeting.circle_id,
        "index": meeting.index,
        "start": f"{meeting.start:{MINUTES}}",
        "end": f"{meeting.end:{MINUTES}}",
        "room": meeting.room_id,
        "facilitator": lead[0] if lead else None,
        "contributors": list(meeting.with_role(Role.CASE_CONTRIBUTOR)),
        "attendees": list(meeting.attendees),
    }
    if meeting.groups:
        found["groups"] = [list(group) for group in meeting.groups]
    return found
