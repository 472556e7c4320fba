"""What plans of single circles are worth beside each other, and whether they can be together."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from leerkring.domain.planning import Proposal
from leerkring.solver.costing import cost_of, cost_of_dates
from leerkring.solver.part import Draft, Part, look_backs_lost
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


def cost_of_days(draft: Draft) -> float:
    """Return what the days of a circle cost, whoever has which turn."""
    return cost_of_dates(draft.task.season, draft.found.choices)


def shares_day(found: Found, others: Iterable[Proposal]) -> bool:
    """Tell whether others meet on a day of this plan: else neither keeps anybody from the other."""
    days = {choice.moment.day for choice in found.choices if choice is not None}
    return any(meeting.start.date() in days for other in others for meeting in other.meetings)


def days_missed(draft: Draft, mine: Part) -> frozenset[date]:
    """Return the days on which others can keep a circle from meetings or look-backs it lacks."""
    slots, season = draft.task.season.slots, mine.task.season
    lacking = [i for i, choice in enumerate(mine.found.choices) if choice is None]
    if any(season.slots[i].moments for i in lacking):
        lacking = list(range(len(slots)))  # it is the distance to others that cannot be kept
    if look_backs_lost(mine, draft):
        lacking.append(0)
    return frozenset(moment.day for i in lacking for moment in slots[i].possible)


def in_the_way(draft: Draft, mine: Part, other: Part) -> bool:
    """Tell whether a meeting of `other` is when one of `draft` was that `mine` has elsewhere."""
    given_up = _moments(draft) - _moments(mine)
    theirs = _moments(other)
    return any(a < end and start < b for a, b in given_up for start, end in theirs)


def _moments(part: Draft) -> set[tuple[datetime, datetime]]:
    return {(c.moment.start, c.moment.end) for c in part.found.choices if c is not None}
