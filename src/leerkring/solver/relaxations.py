"""Ways out of what cannot be: each is planned again before it is offered.

Dates alone are planned: within one window every moment already has the people for all roles, and
between windows only the distance binds, so a season of dates is a season of meetings. With the
two strong wishes as rules that no longer holds, and the full search decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from leerkring.app.planning.ports import Stop
from leerkring.domain.circles import Agreement, CadenceKind, ContributorMode, FacilitatorMode
from leerkring.domain.days import day_block, days
from leerkring.domain.facts import CircleFacts, Facts
from leerkring.domain.planning import Choice as Way
from leerkring.domain.planning import ChoiceKind, Pin, PlanRequest
from leerkring.domain.rhythm import Window
from leerkring.solver.first_answer import best_dates
from leerkring.solver.rules.one_place import FreeTimes
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import Outline

MOST_WAYS = 4
SEARCH_DAYS = 70


class Relaxations:
    """Tries what would make more meetings possible, once for the whole season."""

    def __init__(
        self, season: Season, choices: Sequence[Choice | None], facts: Facts, stop: Stop | None
    ) -> None:
        self._season, self._facts = season, facts
        self._stop = stop or (lambda: False)
        self._free: FreeTimes = {}
        self._held = [c is not None for c in choices]
        self._tried: list[tuple[Way, frozenset[int], int]] | None = None

    # ---- answers -----------------------------------------------------------------------------

    def for_slot(self, number: int) -> tuple[Way, ...]:
        """Return the ways that make the meeting of this window possible, smallest change first."""
        index = self._season.slots[number].window.index
        tried = [(way, held) for way, filled, held in self._all() if index in filled]
        found = [*self._other_dates(number), *_one_per_kind(tried)]
        return (*found[:MOST_WAYS], *self._leave_out())

    def for_any(self) -> tuple[Way, ...]:
        """Return the ways that make any meeting possible at all."""
        tried = [(way, held) for way, _, held in self._all()]
        return tuple(_one_per_kind(tried))[:MOST_WAYS]

    def fewer(self, number: int) -> tuple[Way, ...]:
        """Return the way of asking for as many meetings as fit."""
        agreement = self._season.circle.agreement
        if number == 0 or agreement.cadence_kind is not CadenceKind.N_PER_YEAR:
            return ()
        changed = replace(agreement, cadence_number=number)
        return (Way(ChoiceKind.FEWER_MEETINGS, number=number, agreement=changed),)

    def _leave_out(self) -> tuple[Way, ...]:
        planned = sum(self._held)
        return self.fewer(planned) or (
            (Way(ChoiceKind.FEWER_MEETINGS, number=planned),) if planned else ()
        )

    # ---- trying ------------------------------------------------------------------------------

    def _all(self) -> list[tuple[Way, frozenset[int], int]]:
        if self._tried is None:
            self._tried = []
            for way, circle, request in self._ways():
                if self._stop():
                    break
                filled, held = self._try(circle, request)
                if held > sum(self._held):
                    self._tried.append((way, filled, held))
        return self._tried

    def _try(self, circle: CircleFacts, request: PlanRequest) -> tuple[frozenset[int], int]:
        """Plan the dates of a changed circle; return which windows are held, and how many."""
        outline = Outline(circle, self._facts, request, free=self._free)
        if self._is_hopeless(outline):
            return frozenset(), 0
        season = outline.season_of_dates()
        dates = best_dates(season, season.slots)
        pairs = zip(season.slots, dates, strict=True)
        filled = frozenset(slot.window.index for slot, day in pairs if day is not None)
        return filled, len(filled)

    def _is_hopeless(self, outline: Outline) -> bool:
        """Tell whether all windows without a day are as they were: then no more can be held."""
        if outline.windows != tuple(slot.window for slot in self._season.slots):
            return False
        pairs = zip(self._held, outline.windows, strict=True)
        return not any(outline.slot(window).moments for held, window in pairs if not held)

    def _ways(self) -> Iterator[tuple[Way, CircleFacts, PlanRequest]]:
        circle, request = self._season.circle, self._season.request
        for way in (*self._of_pins(), *self._of_agreement()):
            changed = replace(circle, agreement=way.agreement or circle.agreement)
            if way.not_required:
                members = tuple(
                    replace(m, required=m.required and m.person_id not in way.not_required)
                    for m in circle.members
                )
                changed = replace(changed, members=members)
            yield way, changed, way.request or request

    def _of_pins(self) -> Iterator[Way]:
        request = self._season.request
        for slot in self._season.slots:
            if slot.pin is not None and not slot.moments:
                pins = tuple(p for p in request.pins if p != slot.pin)
                changed = replace(request, pins=pins)
                yield Way(ChoiceKind.WITHOUT_PIN, number=slot.window.index, request=changed)
        required = tuple(m.person_id for m in self._season.circle.members if m.required)
        for person_id in sorted(required, key=lambda p: self._season.number.get(p, -1)):
            yield Way(ChoiceKind.NOT_REQUIRED, not_required=(person_id,))
        if len(required) > 1:
            yield Way(ChoiceKind.NOT_REQUIRED, not_required=required)

    def _of_agreement(self) -> Iterator[Way]:
        agreement = self._season.circle.agreement
        yield from self._of_rooms(agreement)
        yield from _of_quorum(agreement)
        for weekday in range(5):
            if agreement.weekdays and weekday not in agreement.weekdays:
                both = tuple(sorted({*agreement.weekdays, weekday}))
                changed = replace(agreement, weekdays=both)
                yield Way(ChoiceKind.ALSO_ON_WEEKDAY, number=weekday, agreement=changed)
        if agreement.start_time is not None:
            yield Way(ChoiceKind.ANY_TIME, agreement=replace(agreement, start_time=None))
        yield from self.of_roles(self._season)
        yield from _of_rhythm(agreement)
        if agreement.avoid_public_holidays:
            changed = replace(agreement, avoid_public_holidays=False)
            yield Way(ChoiceKind.ON_PUBLIC_HOLIDAYS, agreement=changed)
        if agreement.avoid_school_breaks:
            changed = replace(agreement, avoid_school_breaks=False)
            yield Way(ChoiceKind.IN_SCHOOL_BREAKS, agreement=changed)

    def _of_rooms(self, agreement: Agreement) -> Iterator[Way]:
        rooms = self._season.facts.rooms
        if not any(r in rooms for r in agreement.room_ids):
            return
        place = {rooms[r].location_id for r in agreement.room_ids if r in rooms}
        others = (r for r in rooms.values() if r.location_id in place)
        for room in sorted(others, key=lambda r: (r.capacity == 0, -r.capacity, r.name)):
            if room.id not in agreement.room_ids:
                changed = replace(agreement, room_ids=(*agreement.room_ids, room.id))
                yield Way(ChoiceKind.OTHER_ROOM, name=room.name, agreement=changed)
        yield Way(ChoiceKind.WITHOUT_ROOM, agreement=replace(agreement, room_ids=()))

    @staticmethod
    def of_roles(season: Season) -> tuple[Way, ...]:
        """Return the changes in roles that ask less of who is there."""
        agreement = season.circle.agreement
        found = []
        if agreement.contributor_mode is ContributorMode.IN_TURN:
            for number in range(agreement.contributors_per_meeting - 1, 0, -1):
                fewer = replace(agreement, contributors_per_meeting=number)
                found.append(Way(ChoiceKind.FEWER_CONTRIBUTORS, number=number, agreement=fewer))
            later = replace(agreement, contributor_mode=ContributorMode.CHOSEN_AT_MEETING)
            found.append(Way(ChoiceKind.CHOOSE_AT_MEETING, agreement=later))
        if season.circle.rotates_facilitator:
            outside = replace(
                agreement, facilitator_mode=FacilitatorMode.FIXED, fixed_facilitator_id=None
            )
            found.append(Way(ChoiceKind.FACILITATOR_FROM_OUTSIDE, agreement=outside))
        return tuple(found)

    @staticmethod
    def of_hours(season: Season) -> tuple[Way, ...]:
        """Return the hours that would be long enough."""
        agreement = season.circle.agreement
        start = datetime.combine(season.request.first, agreement.time_from)
        end = start + timedelta(minutes=agreement.duration_minutes)
        if end.date() != start.date():
            return ()
        changed = replace(agreement, time_to=end.time())
        return (Way(ChoiceKind.ANY_TIME, agreement=changed),)

    def _other_dates(self, number: int) -> Iterator[Way]:
        """Yield the nearest day outside the window on which the meeting can be, if any."""
        slot = self._season.slots[number]
        window = slot.window
        around = Window(
            window.index, window.target, max(self._season.request.first,
            window.earliest - timedelta(days=SEARCH_DAYS)),
            min(self._season.request.last, window.latest + timedelta(days=SEARCH_DAYS)),
        )  # fmt: skip
        if slot.pin is not None:
            return
        open_days = [
            d for d in days(around.earliest, around.latest)
            if not window.earliest <= d <= window.latest
            and day_block(self._season.circle, d, self._facts) is None
        ]  # fmt: skip
        open_days.sort(key=lambda d: (abs((d - window.target).days), d))
        for day in open_days[:8]:
            if self._stop():
                return
            pin = Pin(circle_id=self._season.circle.id, index=window.index, day=day)
            request = replace(self._season.request, pins=(*self._season.request.pins, pin))
            filled, held = self._try(self._season.circle, request)
            if window.index in filled and held > sum(self._held):
                yield Way(ChoiceKind.OTHER_DATE, day=day, request=request)
                return


def _one_per_kind(tried: Sequence[tuple[Way, int]]) -> list[Way]:
    """Return the smallest change of each kind; of weekdays the one that helps most."""
    found: dict[ChoiceKind, tuple[Way, int]] = {}
    for way, held in tried:
        better = way.kind is ChoiceKind.ALSO_ON_WEEKDAY and way.kind in found
        if way.kind not in found or (better and held > found[way.kind][1]):
            found[way.kind] = (way, held)
    return [way for way, _ in found.values()]


def _of_quorum(agreement: Agreement) -> Iterator[Way]:
    for number in range(agreement.quorum - 1, 1, -1):
        changed = replace(agreement, quorum=number)
        yield Way(ChoiceKind.LOWER_QUORUM, number=number, agreement=changed)


def _of_rhythm(agreement: Agreement) -> Iterator[Way]:
    if agreement.cadence_kind is not CadenceKind.EVERY_N_WEEKS:
        return
    for number in (agreement.cadence_number - 1, agreement.cadence_number - 2):
        if number >= 1:
            changed = replace(agreement, cadence_number=number)
            yield Way(ChoiceKind.OTHER_RHYTHM, number=number, agreement=changed)


def with_pin(season: Season, number: int, start: datetime) -> PlanRequest:
    """Return the request with one window's moment chosen by hand."""
    index = season.slots[number].window.index
    pin = Pin(circle_id=season.circle.id, index=index, start=start)
    others = tuple(p for p in season.request.pins
                   if (p.circle_id, p.index) != (pin.circle_id, pin.index))  # fmt: skip
    return replace(season.request, pins=(*others, pin))
