"""How much time meetings, visits, covers and coaching ask of each person, beside a limit."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from leerkring.domain.years import YearKind, YearSpan


class LoadKind(StrEnum):
    """What somebody's time goes to."""

    MEETING = "meeting"
    VISIT = "visit"
    HOST = "host"
    COVER = "cover"
    COACHED = "coached"  # as the teacher of a duo
    COACHES = "coaches"  # as the co-coach


@dataclass(frozen=True)
class Activity:
    """Time of one person on one day; `held`: it took place, else it is planned.

    `subject_id` is the meeting, visit or session; `proposed`: its duo is still a proposal.
    """

    person_id: str
    kind: LoadKind
    day: date
    minutes: int
    held: bool = False
    subject_id: str = ""
    proposed: bool = False


@dataclass(frozen=True)
class PersonLoad:
    """One person's minutes by kind, planned and held, and how often; every kind is in them.

    `limit` is the most in this period, in minutes; None: there is none.
    """

    person_id: str
    planned: Mapping[LoadKind, int]
    held: Mapping[LoadKind, int]
    times: Mapping[LoadKind, int]
    limit: int | None = None

    def minutes(self, kind: LoadKind) -> int:
        """Return the minutes of one kind, planned and held."""
        return self.planned[kind] + self.held[kind]

    @property
    def total_planned(self) -> int:
        """All minutes that are still planned."""
        return sum(self.planned.values())

    @property
    def total_held(self) -> int:
        """All minutes that were."""
        return sum(self.held.values())

    @property
    def total(self) -> int:
        """All minutes."""
        return self.total_planned + self.total_held

    @property
    def over(self) -> int:
        """How many minutes more than the limit; 0 within it or without one."""
        return 0 if self.limit is None else max(0, self.total - self.limit)

    @property
    def heaviest(self) -> LoadKind | None:
        """What takes most of the time; None when nothing does."""
        most = max(LoadKind, key=self.minutes)
        return most if self.minutes(most) else None


def loads(
    people: Iterable[str], activities: Iterable[Activity], limit: int | None = None
) -> tuple[PersonLoad, ...]:
    """Return the load of each of `people` in their order, also of who has none.

    Two activities of one person with one kind and subject are one: nobody is twice at a meeting.
    """
    planned: dict[str, Counter[LoadKind]] = {key: Counter() for key in people}
    held: dict[str, Counter[LoadKind]] = {key: Counter() for key in planned}
    times: dict[str, Counter[LoadKind]] = {key: Counter() for key in planned}
    seen: set[tuple[str, LoadKind, str]] = set()
    for one in activities:
        key = one.person_id, one.kind, one.subject_id
        if one.person_id not in planned or (one.subject_id and key in seen):
            continue
        seen.add(key)
        (held if one.held else planned)[one.person_id][one.kind] += one.minutes
        times[one.person_id][one.kind] += 1
    return tuple(
        PersonLoad(key, _whole(planned[key]), _whole(held[key]), _whole(times[key]), limit)
        for key in planned
    )


def limit_minutes(hours: int, first: date, last: date) -> int | None:
    """Return what `hours` in a school year are in [first, last]; None when there is no limit.

    Every school year that the period touches counts for the part of its days that is inside.
    """
    if hours <= 0:
        return None
    minutes = 0.0
    day = first
    while day <= last:
        year = YearSpan.around(day, YearKind.SCHOOL)
        end = min(last, year.last)
        share = ((end - day).days + 1) / ((year.last - year.first).days + 1)
        minutes += hours * 60 * share
        day = end + timedelta(days=1)
    return round(minutes)


def _whole(counts: Counter[LoadKind]) -> Mapping[LoadKind, int]:
    return {kind: counts[kind] for kind in LoadKind}
