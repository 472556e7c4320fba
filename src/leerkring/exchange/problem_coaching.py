"""The co-coaching of a planning problem (see `problems.py`): what is asked and answered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from leerkring.domain.coaching_moments import after_terms
from leerkring.domain.coaching_planning import (
    CoachLimit,
    CoachPair,
    DuoProposal,
    ProposedDuo,
    TermRequest,
)
from leerkring.domain.coaching_rules import DuoRule, check_duos
from leerkring.domain.facts import Facts

Record = Mapping[str, Any]
HOURS = "%H:%M"


@dataclass(frozen=True)
class CoachingTask:
    """The terms to plan, and the duos of the plan so far that can stay as they are."""

    terms: tuple[TermRequest, ...] = ()
    kept: tuple[ProposedDuo, ...] = ()


def coaching_task(record: Record, facts: Facts, plan: Record | None) -> CoachingTask:
    """Return the terms of a problem, one after the other."""
    terms = _terms(record)
    kept = tuple(_kept(terms, facts, plan)) if plan is not None else ()
    return CoachingTask(tuple(_around(term, terms, kept) for term in terms), kept)


def _around(
    term: TermRequest, terms: tuple[TermRequest, ...], kept: tuple[ProposedDuo, ...]
) -> TermRequest:
    """Return what is left to plan of a term beside the duos that stay.

    Those of later terms count as having been, too: a new duo should not be one of them.
    """
    mine = [duo for duo in kept if duo.term_id == term.id]
    others = [(t, duo) for t in terms if t is not term for duo in kept if duo.term_id == t.id]
    placed = {duo.pair.teacher_id for duo in mine}
    here = after_terms(term, [*((term, duo) for duo in mine), *others])
    return replace(
        after_terms(term, others),
        teachers=tuple(t for t in term.teachers if t not in placed),
        standing=here.standing,
    )


def coaches_of(record: Record) -> frozenset[str]:
    """Return everybody who is a coach in some term."""
    terms = record["coaching"]["terms"] if "coaching" in record else ()
    return frozenset(coach for term in terms for coach in term["coaches"])


def written_duo(duo: ProposedDuo) -> Record:
    """Return a duo in the format of a plan."""
    return {
        "term": duo.term_id,
        "coach": duo.pair.coach_id,
        "teacher": duo.pair.teacher_id,
        "weekday": duo.weekday,
        "start": f"{duo.start:{HOURS}}",
        "end": f"{duo.end:{HOURS}}",
    }


def _terms(record: Record) -> tuple[TermRequest, ...]:
    """Return the terms as they are given. How many sessions there are is not: one will do."""
    if "coaching" not in record:
        return ()
    coaching, rules = record["coaching"], record["coaching"]["rules"]
    people = record["people"]
    managers = {CoachPair(p["id"], p["manager"]) for p in people if p.get("manager")}
    capacity = {p["id"]: p["coach_capacity"] for p in people}
    return tuple(
        TermRequest(
            id=term["id"],
            first=date.fromisoformat(term["start"]),
            last=date.fromisoformat(term["end"]),
            teachers=tuple(term["teachers"]),
            coaches=tuple(CoachLimit(c, capacity[c]) for c in term["coaches"]),
            minutes=coaching["minutes"],
            time_from=time.fromisoformat(coaching["time_from"]),
            time_to=time.fromisoformat(coaching["time_to"]),
            sessions=1,
            before=tuple(CoachPair(h["teacher"], h["coach"]) for h in coaching["history"]),
            never=frozenset(managers) if rules["not_own_manager"] else frozenset(),
            prefer_same_location=rules["prefer_same_location"],
        )
        for term in coaching["terms"]
    )


def _kept(terms: tuple[TermRequest, ...], facts: Facts, plan: Record) -> list[ProposedDuo]:
    """Return the duos of the plan so far that break no rule, now that things have changed."""
    known = {term.id for term in terms}
    duos = [_duo(one) for one in plan.get("coaching", ()) if one["term"] in known]
    while True:
        broken = {
            (one.term_id, one.teacher_id)
            for one in check_duos(facts, terms, DuoProposal(duos=tuple(duos)))
            if one.rule is not DuoRule.ONE_COACH or one.number > one.asked
        }
        if not broken:
            return duos
        duos = [duo for duo in duos if (duo.term_id, duo.pair.teacher_id) not in broken]


def _duo(record: Record) -> ProposedDuo:
    return ProposedDuo(
        term_id=record["term"],
        pair=CoachPair(record["teacher"], record["coach"]),
        weekday=record["weekday"],
        start=time.fromisoformat(record["start"]),
        end=time.fromisoformat(record["end"]),
    )
