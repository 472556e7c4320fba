"""The meetings of an organisation by day and by circle, so that nobody goes through ten years."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
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
    """Finds meetings that were not called off. It never changes once it is made."""

    def __init__(self, meetings: Sequence[Meeting]) -> None:
        self._by_day = {day: tuple(found) for day, found in _by_day(meetings).items()}
        self._by_circle = {key: _in_order(found) for key, found in _by_circle(meetings).items()}

    def touching(self, day: date) -> tuple[Meeting, ...]:
        """Return the meetings that take up part of `day`."""
        return self._by_day.get(day, ())

    def of_circle(self, circle_id: str) -> tuple[Meeting, ...]:
        """Return the meetings of a circle, by start."""
        return self._by_circle.get(circle_id, ())

    def changed(self, gone: Sequence[Meeting], new: Sequence[Meeting]) -> "MeetingIndex[Meeting]":
        """Return the index without the meetings in `gone` and with those in `new` after them."""
        found, names = MeetingIndex[Meeting](()), {meeting.id for meeting in gone}
        found._by_day, found._by_circle = dict(self._by_day), dict(self._by_circle)
        days, circles = _by_day(new), _by_circle(new)
        for day in _by_day(gone).keys() | days.keys():
            left = (m for m in self.touching(day) if m.id not in names)
            found._by_day[day] = (*left, *days.get(day, ()))
        for key in _by_circle(gone).keys() | circles.keys():
            left = (m for m in self.of_circle(key) if m.id not in names)
            found._by_circle[key] = _in_order((*left, *circles.get(key, ())))
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
