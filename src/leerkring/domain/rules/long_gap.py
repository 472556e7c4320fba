"""Within a school year meetings are not too far apart."""

from collections.abc import Iterator
from datetime import date

from leerkring.domain.violations import PlanView, Rule, Violation
from leerkring.domain.years import YearKind, YearSpan


def same_school_year(one: date, other: date) -> bool:
    """Tell whether no summer lies between two days: over the summer a gap is no surprise."""
    return YearSpan.around(one, YearKind.SCHOOL).includes(other)


def _check(view: PlanView) -> Iterator[Violation]:
    most = view.circle.rhythm.most_gap
    if most is None:
        return
    for before, meeting in view.with_next():
        last, day = before.start.date(), meeting.start.date()
        between = (day - last).days
        if between > most and same_school_year(last, day):
            yield view.violation("long_gap", meeting, severe=False, number=between, asked=most)


RULE = Rule("long_gap", hard=False, check=_check)
