"""Who may not visit whom: the own group never, and what a round agreed."""

from collections import defaultdict
from dataclasses import dataclass

from leerkring.app.ports import UnitOfWork
from leerkring.domain.circles import Membership
from leerkring.domain.people import Person
from leerkring.domain.visit_series import Agreement, Circles, excluded
from leerkring.domain.visits import VisitRound


@dataclass(frozen=True)
class _Nothing:
    """A visit outside any round: nothing was agreed."""

    exclude_same_location: bool = False
    exclude_same_circle: bool = False


class Agreed:
    """What a round agreed (None: a visit outside any), asked for pairs of people by id."""

    def __init__(self, unit: UnitOfWork, found: VisitRound | None) -> None:
        self._unit = unit
        self._agreed: Agreement = found or _Nothing()
        self._circles = _circles(unit, found) if self._agreed.exclude_same_circle else {}

    def bars(self, visitor_id: str, host_id: str | None) -> bool:
        """Tell whether somebody may not look at somebody; a host from outside always may be."""
        if host_id is None:
            return False
        people = self._unit.get(Person, visitor_id), self._unit.get(Person, host_id)
        return excluded(*people, self._agreed, self._circles)


def _circles(unit: UnitOfWork, found: VisitRound | None) -> Circles:
    together: dict[str, set[str]] = defaultdict(set)
    for one in unit.find(Membership):
        if found is None or one.last_day is None or one.last_day >= found.first_day:
            together[one.person_id].add(one.circle_id)
    return {person_id: frozenset(ids) for person_id, ids in together.items()}
