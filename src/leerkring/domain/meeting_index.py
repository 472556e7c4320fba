"""The meetings of an organisation by day and by circle, so that nobody goes through ten years."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from leerkring.domain.meetings import MeetingState

if TYPE_CHECKING:
    from datetime import date

    from leerkring.domain.facts import MeetingFacts


class MeetingIndex:
    """Finds meetings that were not called off. It never changes once it is made."""

    def __init__(self, meetings: Sequence["MeetingFacts"]) -> None:
        self._by_day = {day: tuple(found) for day, found in _by_day(meetings).items()}
        self._by_circle = {key: _in_order(found) for key, found in _by_circle(meetings).items()}

    def touching(self, day: "date") -> tuple["MeetingFacts", ...]:
        """Return the meetings that take up part of `day`."""
        return self._by_day.get(day, ())

    def of_circle(self, circle_id: str) -> tuple["MeetingFacts", ...]:
        """Return the meetings of a circle, by start."""
        return self._by_circle.get(circle_id, ())

    def changed(
        self, gone: Sequence["MeetingFacts"], new: Sequence["MeetingFacts"]
    ) -> "MeetingIndex":
        """Return the index without the meetings in `gone` and with those in `new` after them."""
        found, names = MeetingIndex(()), {meeting.id for meeting in gone}
        found._by_day, found._by_circle = dict(self._by_day), dict(self._by_circle)
        days, circles = _by_day(new), _by_circle(new)
        for day in _by_day(gone).keys() | days.keys():
            left = [m for m in self.touching(day) if m.id not in names]
            found._by_day[day] = (*left, *days.get(day, ()))
        for key in _by_circle(gone).keys() | circles.keys():
            left = [m for m in self.of_circle(key) if m.id not in names]
            found._by_circle[key] = _in_order([*left, *circles.get(key, ())])
        return found


def _by_day(meetings: Iterable["MeetingFacts"]) -> dict["date", list["MeetingFacts"]]:
    found: dict[date, list[MeetingFacts]] = {}
    for meeting in _kept(meetings):
        first = meeting.start.date()
        for number in range((meeting.end.date() - first).days + 1):
            found.setdefault(first + timedelta(days=number), []).append(meeting)
    return found


def _by_circle(meetings: Iterable["MeetingFacts"]) -> dict[str, list["MeetingFacts"]]:
    found: dict[str, list[MeetingFacts]] = {}
    for meeting in _kept(meetings):
        found.setdefault(meeting.circle_id, []).append(meeting)
    return found


def _kept(meetings: Iterable["MeetingFacts"]) -> Iterable["MeetingFacts"]:
    return (m for m in meetings if m.state is not MeetingState.CANCELLED)


def _in_order(meetings: Iterable["MeetingFacts"]) -> tuple["MeetingFacts", ...]:
    return tuple(sorted(meetings, key=lambda m: (m.start, m.id)))
