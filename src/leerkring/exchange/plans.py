"""Writes a plan for a planning problem, in the format of `docs/planning-problems.md`."""

import json
from collections.abc import Mapping
from pathlib import Path

from leerkring import __version__
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Proposal, ProposedMeeting
from leerkring.exchange.errors import NotWritableError
from leerkring.exchange.problems import Problem

MINUTES = "%Y-%m-%dT%H:%M"


def write_plan(path: Path, problem: Problem, proposal: Proposal, *, seconds: float) -> None:
    """Write the proposal; `seconds` is how long it took."""
    plan = {
        "format": "leerkring-plan/1",
        "instance": problem.instance,
        "meta": {"engine": f"Leerkring {__version__}", "seconds": round(seconds, 2)},
        "meetings": [*problem.held, *(_meeting(m) for m in proposal.meetings)],
    }
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
