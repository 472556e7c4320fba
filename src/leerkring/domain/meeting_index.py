"""The meetings of an organisation by day and by circle, so that nobody goes through ten years."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from leerkring.domain.meetings import MeetingState


class Placed(Protocol):
    """What is asked of a meeting to find it."""

    @property
    def id(self) -> str:
        """Which meeting."""

    @property
    def circle_id(self) -> str:
        """Whose."""

    @property
    def start(self) -> datetime:
        """When it begins."""

    @property
    def end(self) -> datetime:
        """When it ends."""

    @property
    def state(self) -> MeetingState:
        """Whether it takes place."""


Meeting = TypeVar("Meeting", bound=Placed)


class MeetingIndex(Generic[Meeting]):
    """Finds meetings that were not called off; what is asked of it is worked out then, once."""

    def __init__(self, meetings: Sequence[Meeting]) -> None:
        self._meetings = meetings

    def touching(self, day: date) -> tuple[Meeting, ...]:
        """Return the meetings that take up part of `day`."""
        return self._by_day.get(day, ())

    def of_circle(self, circle_id: str) -> tuple[Meeting, ...]:
        """Return the meetings of a circle, by start."""
        return self._by_circle.get(circle_id, ())

    @cached_property
    def _by_day(self) -> Mapping[date, tuple[Meeting, ...]]:
        return {day: tuple(found) for day, found in _by_day(self._meetings).items()}

    @cached_property
    def _by_circle(self) -> Mapping[str, tuple[Meeting, ...]]:
        return {key: _in_order(found) for key, found in _by_circle(self._meetings).items()}

    def changed(
        self, meetings: Sequence[Meeting], gone: Sequence[Meeting], new: Sequence[Meeting]
    ) -> "MeetingIndex[Meeting]":
        """Return the index of `meetings`: those of this one without `gone`, and `new` after them.

        What was worked out here is not worked out again.
        """
        found, names = MeetingIndex(meetings), {meeting.id for meeting in gone}
        known = self.__dict__  # where the answers are kept
        if "_by_day" in known:
            days, by_day = _by_day(new), dict(self._by_day)
            for day in _by_day(gone).keys() | days.keys():
                left = (m for m in self.touching(day) if m.id not in names)
                by_day[day] = (*left, *days.get(day, ()))
            found._by_day = by_day
        if "_by_circle" in known:
            circles, by_circle = _by_circle(new), dict(self._by_circle)
            for key in _by_circle(gone).keys() | circles.keys():
                left = (m for m in self.of_circle(key) if m.id not in names)
                by_circle[key] = _in_order((*left, *circles.get(key, ())))
            found._by_circle = by_circle
        return found


def _by_day(meetings: Iterable[Meeting]) -> dict[date, list[Meeting]]:
    found: dict[date, list[Meeting]] = {}
    for meeting in _kept(meetings):
        first = meeting.start.date()
        for number in range((meeting.end.date() - first).days + 1):
            found.setdefault(first + timedelta(days=number), []).append(meeting)
    return found


def _by_circle(meetings: Iterable[Meeting]) -> dict[str, list[Meeting]]:
    found: dict[str, list[Meeting]] = {}
    for meeting in _kept(meetings):
        found.setdefault(meeting.circle_id, []).append(meeting)
    return found


def _kept(meetings: Iterable[Meeting]) -> Iterator[Meeting]:
    return (m for m in meetings if m.state is not MeetingState.CANCELLED)


def _in_order(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    return tuple(sorted(meetings, key=lambda m: (m.start, m.id)))
