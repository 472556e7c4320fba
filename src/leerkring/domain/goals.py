"""Shared goals of a team, and the circles, visits and coaching that work on them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GoalSubject(StrEnum):
    """What works on a goal."""

    CIRCLE = "circle"
    ROUND = "round"
    DUO = "duo"


@dataclass(eq=False, kw_only=True)
class Goal:
    """What a team wants to reach in a period; a team is a location, or all of them (None)."""

    id: str
    name: str
    location_id: str | None = None
    first_day: date | None = None
    last_day: date | None = None


@dataclass(eq=False, kw_only=True)
class GoalLink:
    """A circle, round of visits or duo that works on a goal."""

    id: str
    goal_id: str
    subject: GoalSubject
    subject_id: str
