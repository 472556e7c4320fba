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
        by_day: dict[date, list[MeetingFacts]] = {}
        by_circle: dict[str, list[MeetingFacts]] = {}
        for meeting in _kept(meetings):
            by_circle.setdefault(meeting.circle_id, []).append(meeting)
            for day in _days(meeting):
                by_day.setdefault(day, []).append(meeting)
        self._by_day = {day: tuple(found) for day, found in by_day.items()}
        self._by_circle = {key: _in_order(found) for key, found in by_circle.items()}

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
        found = MeetingIndex(())
        found._by_day, found._by_circle = dict(self._by_day), dict(self._by_circle)
        names = {meeting.id for meeting in gone}
        both = [*_kept(gone), *_kept(new)]
        for day in {day for meeting in both for day in _days(meeting)}:
            left = [m for m in self.touching(day) if m.id not in names]
            found._by_day[day] = (*left, *(m for m in _kept(new) if day in _days(m)))
        for key in {meeting.circle_id for meeting in both}:
            left = [m for m in self.of_circle(key) if m.id not in names]
            found._by_circle[key] = _in_order(
                [*left, *(m for m in _kept(new) if m.circle_id == key)]
            )
        return found


def _kept(meetings: Iterable["MeetingFacts"]) -> Iterable["MeetingFacts"]:
    return (m for m in meetings if m.state is not MeetingState.CANCELLED)


def _days(meeting: "MeetingFacts") -> list["date"]:
    first = meeting.start.date()
    return [first + timedelta(days=n) for n in range((meeting.end.date() - first).days + 1)]


def _in_order(meetings: Iterable["MeetingFacts"]) -> tuple["MeetingFacts", ...]:
    return tuple(sorted(meetings, key=lambda m: (m.start, m.id)))
