"""The planning rules, one file each: what must be and what is wished, checked on any plan."""

from collections.abc import Iterable, Iterator

from leerkring.domain.rules import (
    authority,
    contributors,
    disciplines,
    facilitator,
    follow_up,
    gap,
    kept,
    long_gap,
    missing_twice,
    one_place,
    one_role,
    open_day,
    open_role,
    quorum,
    required,
    room,
    time_frame,
    turns,
    twice_running,
)
from leerkring.domain.violations import PlanView, Rule, Violation

RULES: tuple[Rule, ...] = (
    open_day.RULE,
    time_frame.RULE,
    one_place.RULE,
    room.RULE,
    quorum.RULE,
    required.RULE,
    facilitator.RULE,
    contributors.RULE,
    one_role.RULE,
    gap.RULE,
    kept.RULE,
    twice_running.RULE,
    follow_up.RULE,
    missing_twice.RULE,
    long_gap.RULE,
    turns.RULE,
    disciplines.RULE,
    open_role.RULE,
    authority.RULE,
)


def check(view: PlanView, rules: Iterable[Rule] = RULES) -> Iterator[Violation]:
    """Yield what the judged meetings break or fall short of, rule by rule."""
    for rule in rules:
        yield from rule.check(view)
