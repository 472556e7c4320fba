"""Nobody is in two places: who is elsewhere is not present."""

from datetime import date, datetime

from leerkring.domain.availability import SLICE_MINUTES, free_slices, is_available, slices
from leerkring.domain.facts import PersonFacts
from leerkring.solver.twin import Candidate, Setting, Twin

# Who has any time on a day: the bit of the person, and the free slices.
FreeOnDay = dict[int, tuple[tuple[int, int], ...]]
# The same for circles that are alike in all that decides who can come.
FreeTimes = dict[tuple[str | None, bool, bool], FreeOnDay]


class Presence:
    """Who can come when, worked out once per person and day.

    `known` remembers it for a circle whose agreement is tried otherwise: the facts and who is a
    member when must be the same.
    """

    def __init__(self, setting: Setting, known: FreeTimes | None = None) -> None:
        self._setting = setting
        agreement = setting.circle.agreement
        alike = (
            agreement.location_id, agreement.avoid_public_holidays, agreement.avoid_school_breaks
        )  # fmt: skip
        self._by_day: FreeOnDay = {} if known is None else known.setdefault(alike, {})

    def at(self, start: datetime, end: datetime, among: int, *, besides: str | None = None) -> int:
        """Return which of the members in `among` can be at [start, end).

        `besides` is the meeting under consideration, which does not stand in its own way.
        """
        need = _slices_between(start, end) if besides is None else None
        found = 0
        if need is None:
            for number, person in enumerate(self._setting.people):
                if among >> number & 1 and self._is_free(person, start, end, besides):
                    found |= 1 << number
            return found
        for bit, free in self._members_on(start.date()):
            if free & need == need:
                found |= bit
        return found & among

    def _members_on(self, day: date) -> tuple[tuple[int, int], ...]:
        """Return who has any time on `day`, as the bit of the person and the free slices."""
        key = day.toordinal()
        if key not in self._by_day:
            setting = self._setting
            free = (
                (1 << number, free_slices(person, day, setting.facts, circle=setting.circle))
                for number, person in enumerate(setting.people)
            )
            self._by_day[key] = tuple(pair for pair in free if pair[1])
        return self._by_day[key]

    def _is_free(
        self, person: PersonFacts, start: datetime, end: datetime, besides: str | None
    ) -> bool:
        facts, circle = self._setting.facts, self._setting.circle
        return is_available(person, start, end, facts, circle=circle, besides=besides)

    def leader_at(self, start: datetime, end: datetime) -> bool:
        """Tell whether the fixed facilitator, when not a member, can be at [start, end)."""
        leader = self._setting.leader
        if leader is None or leader.id in self._setting.number:
            return True
        return is_available(leader, start, end, self._setting.facts)


def _slices_between(start: datetime, end: datetime) -> int | None:
    """Return the slices of one day; None when the times are not on slices, or not on one day."""
    first = _minute(start)
    last = first + int((end - start).total_seconds() // 60)
    if first % SLICE_MINUTES or last % SLICE_MINUTES or last > 24 * 60:
        return None
    return slices(first, last)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _allows(candidate: Candidate, _: Setting) -> bool:
    return candidate.present & ~candidate.active == 0


TWIN = Twin("one_place", allows=_allows)
