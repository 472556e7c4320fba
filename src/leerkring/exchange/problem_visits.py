"""The visits of a planning problem (see `problems.py`): what is asked, and what is answered."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from leerkring.domain.visit_planning import (
    KnownVisit,
    ProposedVisit,
    RoundMember,
    RoundRequest,
    VisitRequest,
)

Record = Mapping[str, Any]
MINUTES = "%Y-%m-%dT%H:%M"


def visit_request(record: Record, plan: Record | None) -> VisitRequest:
    """Return the rounds of a problem; visits of the plan so far that were made are known."""
    visits = record["visits"]
    rules = visits["rules"]
    return VisitRequest(
        rounds=tuple(_round(one, visits) for one in visits["rounds"]),
        known=(
            *(_known(one, visits, None) for one in visits["history"]),
            *(_known(one, visits, one["round"]) for one in made_visits(record, plan)),
        ),
        hosted_most=rules["max_hosted_per_schoolyear"],
        names_cover=False,
    )


def made_visits(record: Record, plan: Record | None) -> Iterator[Record]:
    """Yield the visits of the plan so far up to the day of the problem, as they were written."""
    for visit in plan.get("visits", ()) if plan is not None else ():
        if visit["start"][:10] <= record["as_of"]:
            yield visit


def written_visit(visit: ProposedVisit) -> Record | None:
    """Return a visit in the format of a plan, None when it has no moment."""
    if visit.start is None or visit.end is None:
        return None
    return {
        "round": visit.round_id,
        "visitor": visit.visitor_id,
        "host": visit.host_id,
        "start": f"{visit.start:{MINUTES}}",
        "end": f"{visit.end:{MINUTES}}",
    }


def _round(record: Record, visits: Record) -> RoundRequest:
    rules = visits["rules"]
    return RoundRequest(
        id=record["id"],
        first=date.fromisoformat(record["start"]),
        last=date.fromisoformat(record["end"]),
        members=tuple(RoundMember(person) for person in record["participants"]),
        minutes=visits["minutes"],
        time_from=time.fromisoformat(visits["time_from"]),
        time_to=time.fromisoformat(visits["time_to"]),
        exclude_same_location=rules["exclude_same_location"],
        exclude_same_circle=rules["exclude_same_circle"],
        prefer_other_location=rules["prefer_other_location"],
        prefer_other_discipline=rules["prefer_other_discipline"],
    )


def _known(record: Record, visits: Record, round_id: str | None) -> KnownVisit:
    start = datetime.fromisoformat(record["start"])
    return KnownVisit(
        visitor_id=record["visitor"],
        host_id=record["host"],
        round_id=round_id,
        start=start,
        end=start + timedelta(minutes=visits["minutes"]),
    )
