"""Nobody is in two places: who is elsewhere is not present."""

from datetime import datetime

from leerkring.domain.availability import SLICE_MINUTES, free_slices, is_available, slices
from leerkring.domain.facts import CircleFacts, PersonFacts
from leerkring.solver.twin import Candidate, Setting, Twin


class Presence:
    """Who can come when, worked out once per person and day."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._free: dict[tuple[int, int], int] = {}

    def at(self, start: datetime, end: datetime, among: int) -> int:
        """Return which of the members in `among` can be at [start, end)."""
        found = 0
        for number, person in enumerate(self._setting.people):
            if among >> number & 1 and self.of(number, person, start, end, self._setting.circle):
                found |= 1 << number
        return found

    def leader_at(self, start: datetime, end: datetime) -> bool:
        """Tell whether the fixed facilitator, when not a member, can be at [start, end)."""
        leader = self._setting.leader
        if leader is None or leader.id in self._setting.number:
            return True
        return self.of(-1, leader, start, end, None)

    def of(
        self,
        number: int,
        person: PersonFacts,
        start: datetime,
        end: datetime,
        circle: CircleFacts | None,
    ) -> bool:
        """Tell whether one person can be at [start, end)."""
        first, last = _minute(start), _minute(start) + int((end - start).total_seconds() // 60)
        if first % SLICE_MINUTES or last % SLICE_MINUTES or last > 24 * 60:
            return is_available(person, start, end, self._setting.facts, circle=circle)
        day = start.date()
        key = (number, day.toordinal())
        if key not in self._free:
            self._free[key] = free_slices(person, day, self._setting.facts, circle=circle)
        need = slices(first, last)
        return self._free[key] & need == need


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _allows(candidate: Candidate, _: Setting) -> bool:
    return candidate.present & ~candidate.active == 0


TWIN = Twin("one_place", allows=_allows)
