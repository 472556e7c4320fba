"""What it costs to leave the best weekday and hour, and which moments are not worth a choice."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from leerkring.domain.planning import PlanRequest, Wishes
from leerkring.domain.rhythm import Rhythm
from leerkring.solver.season import Moment, Slot
from leerkring.solver.twin import Setting

USUAL_TIME = time(13, 0)


def with_preferences(slots: Sequence[Slot], setting: Setting, request: PlanRequest) -> list[Slot]:
    """Add what it costs to leave the best weekday and time, where the circle left them open."""
    agreement, wishes = setting.circle.agreement, request.wishes
    weekday = None if agreement.weekdays else _best_weekday(slots)
    hour = None if agreement.start_time is not None else _best_time(slots, weekday)
    found = []
    for slot in slots:
        moments = []
        for order, moment in enumerate(sorted(slot.moments, key=lambda m: m.start)):
            extra = 0
            if weekday is not None and moment.start.weekday() != weekday:
                extra += wishes.other_weekday
            if hour is not None and moment.start.time() != hour:
                extra += wishes.other_time
            cost = moment.cost + (0 if slot.kept else extra)
            moments.append(moment.ranked(cost, order))
        found.append(replace(slot, moments=tuple(moments), possible=tuple(moments)))
    return found


def numbered(slots: Sequence[Slot]) -> list[Slot]:
    """Give the moments of each slot their order in time."""
    found = []
    for slot in slots:
        inorder = sorted(slot.moments, key=lambda m: (m.start, m.room_id or ""))
        moments = tuple(m.ranked(m.cost, i) for i, m in enumerate(inorder))
        found.append(replace(slot, moments=moments, possible=moments))
    return found


def _best_weekday(slots: Sequence[Slot]) -> int | None:
    """Return the weekday on which most members can come, over all windows."""
    totals: Counter[int] = Counter()
    for slot in slots:
        best: dict[int, int] = {}
        for moment in slot.moments:
            day = moment.start.weekday()
            best[day] = max(best.get(day, 0), moment.present.bit_count())
        totals.update(best)
    return min(totals, key=lambda day: (-totals[day], day), default=None)


def _best_time(slots: Sequence[Slot], weekday: int | None) -> time | None:
    """Return the time at which most members can come, the usual one when equal."""
    totals: Counter[time] = Counter()
    for slot in slots:
        for moment in slot.moments:
            if weekday is None or moment.start.weekday() == weekday:
                totals[moment.start.time()] += moment.present.bit_count()
    return min(totals, key=lambda t: (-totals[t], _from_usual(t), t), default=None)


def _from_usual(moment: time) -> int:
    return abs(moment.hour * 60 + moment.minute - USUAL_TIME.hour * 60 - USUAL_TIME.minute)


def pruned(slots: Sequence[Slot], rhythm: Rhythm, wishes: Wishes, last: date | None) -> list[Slot]:
    """Leave out moments that another can always replace at no more cost and with nobody less.

    `last` is the day of the meeting before the period, if any.
    """
    found = []
    for number, slot in enumerate(slots):
        beside = _Beside.of(slots, number, rhythm, wishes.long_gap, last)
        kept: list[Moment] = []
        for moment in sorted(slot.moments, key=lambda m: (m.cost, m.order)):
            if not any(_covers(other, moment) and beside.spares(moment, other) for other in kept):
                kept.append(moment)
        kept.sort(key=lambda m: m.order)
        found.append(replace(slot, moments=tuple(kept)))
    return found


@dataclass(frozen=True)
class _Beside:
    """The days of the windows before and after (None: there are none), and how far is too far."""

    before: tuple[date, date] | None
    after: tuple[date, date] | None
    rhythm: Rhythm
    long_gap: int

    @classmethod
    def of(
        cls, slots: Sequence[Slot], number: int, rhythm: Rhythm, long_gap: int, last: date | None
    ) -> "_Beside":
        before = _reach(slots, number - 1)
        if not number and last is not None:
            before = (last, last)
        return cls(before, _reach(slots, number + 1), rhythm, long_gap)

    def spares(self, moment: Moment, other: Moment) -> bool:
        """Tell whether the distances never make `moment` better than `other`."""
        if other.day == moment.day:
            return True
        return self._fits_anyway(other.day) and (
            moment.cost - other.cost >= self.long_gap or not self._longer(other.day, moment.day)
        )

    def _fits_anyway(self, day: date) -> bool:
        least = self.rhythm.least_gap
        return (self.before is None or (day - self.before[1]).days >= least) and (
            self.after is None or (self.after[0] - day).days >= least
        )

    def _longer(self, other: date, day: date) -> bool:
        """Tell whether the gap could become too long at `other` where it is not at `day`.

        Another day is nearer to one neighbour: only the gap to the farther one can grow.
        """
        most = self.rhythm.most_gap
        if most is None:
            return False
        if other > day:
            return self.before is not None and (other - self.before[0]).days > most
        return self.after is not None and (self.after[1] - other).days > most


def _reach(slots: Sequence[Slot], number: int) -> tuple[date, date] | None:
    days_there = [m.day for m in slots[number].moments] if 0 <= number < len(slots) else []
    return (min(days_there), max(days_there)) if days_there else None


def _covers(one: Moment, other: Moment) -> bool:
    """Tell whether `one` can take the place of `other`: the same members, nobody less there."""
    return one.active == other.active and other.present & ~one.present == 0
