"""Who may not visit whom as stored: the rule itself is in `domain/visit_apart.py`."""

from dataclasses import dataclass

from leerkring.app.ports import UnitOfWork, equals
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.people import Person
from leerkring.domain.visit_apart import Agreement, Apart, Circles, by_person
from leerkring.domain.visits import VisitRound


@dataclass(frozen=True)
class _Nothing:
    """A visit outside any round: nothing was agreed."""

    exclude_same_location: bool = False
    exclude_same_circle: bool = False


def apart_in(unit: UnitOfWork, found: VisitRound | None) -> Apart:
    """Return who may not look at whom in a round; None: a visit outside any."""
    agreed: Agreement = found or _Nothing()
    circles = _circles(unit) if agreed.exclude_same_circle else {}
    return Apart(unit.find(Person), agreed, circles)


def _circles(unit: UnitOfWork) -> Circles:
    """Return the circles each is or was in, but for those put away: as planning looks at them."""
    open_ = {circle.id for circle in unit.find(Circle, equals("archived", value=False))}
    there = (m for m in unit.find(Membership) if m.circle_id in open_)
    return by_person((m.person_id, m.circle_id) for m in there)
