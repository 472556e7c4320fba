"""Rounds and visits as JSON-ready data with stable keys: for the command line.

Nothing of what was looked for or written afterwards is in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.rows import VisitRow
from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import (
    ProposedVisit,
    RoundProposal,
    UnmetVisit,
    VisitChoice,
    VisitReason,
)

FORMAT = "leerkring-visits/1"
Json = Mapping[str, Any]


def round_as_json(
    proposal: RoundProposal, draft: RoundDraft, facts: Facts, stored: str | None
) -> Json:
    """Return a proposed round with names beside ids; times are local, `YYYY-MM-DDTHH:MM`.

    `stored` is the id that the round has in the file, if it is there.
    """
    figures = next((f for f in proposal.figures if f.round_id == draft.id), None)
    return {
        "format": FORMAT,
        "round": draft.name,
        "round_id": stored,
        "first": draft.first.isoformat(),
        "last": draft.last.isoformat(),
        "minutes": draft.minutes,
        "form": draft.form.value,
        "proven": proposal.proven,
        "visits": [_visit(v, facts) for v in proposal.of_round(draft.id)],
        "unmet": [_unmet(u, facts) for u in proposal.unmet],
        "figures": None
        if figures is None
        else {
            "visits": figures.visits,
            "with_moment": figures.with_moment,
            "repeats": figures.repeats,
            "least_repeats": figures.least_repeats,
            "other_location": figures.other_location,
            "other_discipline": figures.other_discipline,
        },
        "evenness": asdict(proposal.evenness),
    }


def visits_as_json(rows: Iterable[VisitRow]) -> Json:
    """Return visits as they are stored."""
    return {
        "format": FORMAT,
        "visits": [
            {
                "id": row.id,
                "round_id": row.round_id,
                "round": row.round_name,
                "visitor_id": row.visitor_id,
                "visitor": row.visitor_name,
                "host_id": row.host_id,
                "host": row.host_name,
                "start": _moment(row.start),
                "end": _moment(row.end),
                "form": row.form.value,
                "state": row.state.value,
                "pinned": row.pinned,
                "cover_id": row.cover_id,
                "cover": row.cover_name or None,
            }
            for row in rows
        ],
    }


def _visit(visit: ProposedVisit, facts: Facts) -> Json:
    return {
        "visitor_id": visit.visitor_id,
        "visitor": _name(facts, visit.visitor_id),
        "host_id": visit.host_id,
        "host": _name(facts, visit.host_id),
        "start": _moment(visit.start),
        "end": _moment(visit.end),
        "form": visit.form.value,
        "cover_id": visit.cover_id,
        "cover": _name(facts, visit.cover_id),
        "reasons": [_reason(reason) for reason in visit.reasons],
    }


def _unmet(unmet: UnmetVisit, facts: Facts) -> Json:
    return {
        "kind": unmet.kind.value,
        "person_id": unmet.person_id,
        "person": _name(facts, unmet.person_id),
        "host_id": unmet.host_id,
        "host": _name(facts, unmet.host_id),
        "choices": [_choice(choice, facts) for choice in unmet.choices],
    }


def _choice(choice: VisitChoice, facts: Facts) -> Json:
    return {
        "kind": choice.kind.value,
        "start": _moment(choice.start),
        "host": _name(facts, choice.host_id),
        "cover": _name(facts, choice.cover_id),
        "day": choice.day.isoformat() if choice.day else None,
    }


def _reason(reason: VisitReason) -> Json:
    return {
        "kind": reason.kind.value,
        "number": reason.number,
        "day": reason.day.isoformat() if reason.day else None,
        "name": reason.name,
    }


def _name(facts: Facts, person_id: str | None) -> str | None:
    person = facts.people.get(person_id or "")
    return person.name if person else None


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="minutes") if moment else None
