"""A proposal as JSON-ready data with stable keys: for the command line and whatever reads it."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from leerkring.domain.facts import Facts
from leerkring.domain.planning import Proposal, ProposedMeeting, ProposedRole

FORMAT = "leerkring-proposal/1"
Json = Mapping[str, Any]


def proposal_as_json(proposal: Proposal, facts: Facts) -> Json:
    """Return a proposal with names beside ids; times are local, `YYYY-MM-DDTHH:MM`."""
    return {
        "format": FORMAT,
        "first": proposal.request.first.isoformat(),
        "last": proposal.request.last.isoformat(),
        "proven": proposal.proven,
        "cost": proposal.cost,
        "gap": round(proposal.gap, 4),
        "meetings": [_meeting(m, facts) for m in proposal.meetings],
        "conflicts": [_plain(c) for c in proposal.conflicts],
        "unmet": [_plain(u) for u in proposal.unmet],
        "fairness": [
            {
                **_plain(row),
                "person": _name(facts, row.person_id),
                "deviation": round(row.deviation, 4),
            }
            for row in proposal.fairness
        ],
        "bounds": [{**_plain(b), "reached": b.reached} for b in proposal.bounds],
        "differences": [_plain(d) for d in proposal.differences],
        "removed": list(proposal.removed),
    }


def _meeting(meeting: ProposedMeeting, facts: Facts) -> Json:
    circle = facts.circles.get(meeting.circle_id)
    room = facts.rooms.get(meeting.room_id or "")
    return {
        "circle_id": meeting.circle_id,
        "circle": circle.name if circle else "",
        "index": meeting.index,
        "start": _moment(meeting.start),
        "end": _moment(meeting.end),
        "target": meeting.window.target.isoformat(),
        "earliest": meeting.window.earliest.isoformat(),
        "latest": meeting.window.latest.isoformat(),
        "room": room.name if room else None,
        "meeting_id": meeting.meeting_id,
        "kept": meeting.kept.value if meeting.kept else None,
        "roles": [_role(role, facts) for role in meeting.roles],
        "attendees": [_name(facts, p) for p in meeting.attendees],
        "absent": [
            {"person": _name(facts, a.person_id), "obstacles": [_plain(o) for o in a.obstacles]}
            for a in meeting.absent
        ],
        "reason": _plain(meeting.reason),
    }


def _role(role: ProposedRole, facts: Facts) -> Json:
    return {
        "role": role.role.value,
        "person_id": role.person_id,
        "name": _name(facts, role.person_id) if role.person_id else role.guest_name,
        "pinned": role.pinned,
        "reason": _plain(role.reason) if role.reason else None,
    }


def _name(facts: Facts, person_id: str) -> str:
    person = facts.people.get(person_id)
    return person.name if person else person_id


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _plain(value: object) -> Any:
    """Return data classes as objects and everything in them as plain JSON values.

    What a choice would plan with is left out: it is for the program itself.
    """
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        named = ((f.name, getattr(value, f.name)) for f in fields(value))
        return {k: _plain(v) for k, v in named if k not in ("agreement", "request")}
    return round(value, 4) if isinstance(value, float) else value
