"""What plans of single circles are worth beside each other, and whether they can be together."""

from dataclasses import replace
from datetime import datetime

from leerkring.domain.planning import Proposal
from leerkring.solver.costing import cost_of
from leerkring.solver.part import Part
from leerkring.solver.refining import cost_on_these_dates
from leerkring.solver.search import Found
from leerkring.solver.season import Choice, Moment, Season


def still_holding(found: Found, season: Season) -> tuple[Choice | None, ...]:
    """Return what of a plan can be in `season`, which has other circles booked; None for the rest.

    The same people must be able to come and to take a turn; the room may be another.
    """
    choices: list[Choice | None] = []
    for slot, choice in zip(season.slots, found.choices, strict=True):
        same = (m for m in slot.possible if choice is not None and _is_same(m, choice.moment))
        moment = next(same, None)
        choices.append(replace(choice, moment=moment) if choice and moment else None)
    return tuple(choices)


def as_found(found: Found, choices: tuple[Choice | None, ...], season: Season) -> Found:
    """Return a plan that holds as a whole in `season`; still the best, if it costs no more."""
    cost = round(cost_of(season, choices))
    return replace(found, choices=choices, cost=cost, proven=found.proven and cost <= found.cost)


def _is_same(one: Moment, other: Moment) -> bool:
    return (one.start, one.end, one.active, one.present, one.facilitators, one.contributors) == (
        other.start, other.end, other.active, other.present, other.facilitators, other.contributors,
    )  # fmt: skip


def cost_of_part(part: Part) -> float:
    """Return what a circle's plan costs, with all that there is to weigh."""
    season, choices = part.task.season, part.found.choices
    held = [i for i, choice in enumerate(choices) if choice is not None]
    season = replace(season, slots=tuple(season.slots[i] for i in held))
    return cost_on_these_dates(season, [c for c in choices if c is not None])


def same_day(one: Proposal, other: Proposal) -> bool:
    """Tell whether two circles meet on one day: else neither keeps anybody from the other."""
    days = {meeting.start.date() for meeting in one.meetings}
    return any(meeting.start.date() in days for meeting in other.meetings)


def in_the_way(alone: Part, mine: Part, other: Part) -> bool:
    """Tell whether a meeting of `other` is when one of `alone` was that `mine` has elsewhere."""
    given_up = _moments(alone) - _moments(mine)
    theirs = _moments(other)
    return any(a < end and start < b for a, b in given_up for start, end in theirs)


def _moments(part: Part) -> set[tuple[datetime, datetime]]:
    return {(c.moment.start, c.moment.end) for c in part.found.choices if c is not None}
