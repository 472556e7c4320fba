"""Which agreements together make a meeting impossible: as few as can be, and tried.

The search is QuickXplain (Junker, "QuickXplain: preferred explanations and relaxations for
over-constrained problems", AAAI 2004): with a handful of rules it asks a dozen times whether a
meeting is possible. What it finds is then proven by the solver, with presolve and without.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import TypeVar

from leerkring.domain.circles import Agreement, ContributorMode, FacilitatorMode
from leerkring.domain.conflicts import Blocker, BlockerKind
from leerkring.domain.facts import CircleFacts
from leerkring.domain.plan_request import Pin, PlanRequest
from leerkring.domain.rhythm import GivenSeason, Rhythm, Window
from leerkring.solver.engine import engine
from leerkring.solver.first_answer import best_dates
from leerkring.solver.model import SeasonModel
from leerkring.solver.rules.one_place import FreeTimes
from leerkring.solver.running import solver_for, stopping
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import Outline

NEIGHBOURS = 2  # windows on either side that are looked at too
LONGEST = timedelta(days=180)
DAY_FROM, DAY_TO = time(8, 0), time(18, 0)
PROOF = 1.0  # in the solver's own seconds
Stop = Callable[[], bool]
T = TypeVar("T")


@dataclass(frozen=True)
class Blocking:
    """The rules that exclude a meeting together; `proven` when the solver agrees."""

    blockers: tuple[Blocker, ...]
    proven: bool


def smallest_conflict(rules: Sequence[T], possible: Callable[[tuple[T, ...]], bool]) -> list[T]:
    """Return rules that are impossible together, none of which can be left out.

    `possible` tells whether a selection can be met; all of them cannot. Empty: not even without
    any rule. Earlier rules are kept in the answer rather than later ones.
    """

    def search(given: tuple[T, ...], among: Sequence[T], *, grown: bool) -> list[T]:
        if grown and not possible(given):
            return []
        if len(among) == 1:
            return list(among)
        left, right = among[: len(among) // 2], among[len(among) // 2 :]
        second = search((*given, *left), right, grown=True)
        first = search((*given, *second), left, grown=bool(second))
        return [*first, *second]

    if not rules or not possible(()):
        return []
    return search((), rules, grown=False)


class Blockers:
    """Explains the windows of one season in which there is no meeting."""

    def __init__(self, season: Season, choices: Sequence[Choice | None], stop: Stop) -> None:
        self._season, self._choices, self._stop = season, choices, stop
        self._free: FreeTimes = {}

    def of_window(self, number: int) -> Blocking | None:
        """Return what excludes a meeting in one window beside those that were planned."""
        slots = self._season.slots
        around = range(max(0, number - NEIGHBOURS), min(len(slots), number + NEIGHBOURS + 1))
        mine = [slots[i].window for i in around if i == number or self._choices[i] is not None]
        return self._explain(mine, slots[number].window.index)

    def of_period(self) -> Blocking | None:
        """Return what excludes any meeting in the whole period."""
        first, last = self._season.request.first, self._season.request.last
        window = Window(1, first, first, min(last, first + LONGEST))
        return self._explain([window], window.index)

    def _explain(self, windows: Sequence[Window], index: int) -> Blocking | None:
        """Return None when the agreements do not exclude it, or there was no time to find out."""
        question = _Question(self._season, windows, index, self._free)
        rules = list(_rules(self._season, index, question.least_gap))

        def possible(kept: tuple[_Rule, ...]) -> bool:
            return self._stop() or question.possible(_let_go(rules, kept))

        if possible(tuple(rules)):
            return None
        core = smallest_conflict(rules, possible)
        if self._stop():
            return None
        proven = question.is_proven_impossible(_let_go(rules, core), self._stop)
        blockers = tuple(
            replace(rule.blocker, people=question.never_there(_let_go(rules, core), rule))
            if rule.blocker.kind is BlockerKind.QUORUM
            else rule.blocker
            for rule in core
        )
        return Blocking(blockers, proven)


# ---- rules that can be let go ---------------------------------------------------------------


@dataclass(frozen=True)
class _Asked:
    """What is asked of a meeting: the circle, what was chosen by hand, the distance."""

    circle: CircleFacts
    pins: tuple[Pin, ...]
    least_gap: int


@dataclass(frozen=True)
class _Rule:
    """One rule as people know it, and how to ask without it."""

    blocker: Blocker
    let_go: Callable[[_Asked], _Asked]


def _let_go(rules: Sequence[_Rule], kept: Sequence[_Rule]) -> tuple[_Rule, ...]:
    names = {id(rule) for rule in kept}
    return tuple(rule for rule in rules if id(rule) not in names)


def _rules(season: Season, index: int, least_gap: int) -> Iterator[_Rule]:
    """Yield the rules of a circle, those that people look at first in front."""
    for pin in season.request.pins:
        if pin.circle_id == season.circle.id and pin.index == index:
            yield from _of_pin(pin)
    yield from _of_days(season.circle.agreement)
    yield from _of_company(season.circle)
    yield from _of_place(season)
    yield from _of_roles(season.circle)
    if least_gap > 1:
        distance = Blocker(BlockerKind.DISTANCE, number=least_gap)
        yield _Rule(distance, lambda asked: replace(asked, least_gap=1))


def _of_days(agreement: Agreement) -> Iterator[_Rule]:
    if agreement.weekdays:
        blocker = Blocker(BlockerKind.WEEKDAYS, weekdays=agreement.weekdays)
        yield _Rule(blocker, _agreed(weekdays=()))
    if agreement.avoid_school_breaks:
        yield _Rule(Blocker(BlockerKind.SCHOOL_BREAKS), _agreed(avoid_school_breaks=False))
    if agreement.avoid_public_holidays:
        yield _Rule(Blocker(BlockerKind.PUBLIC_HOLIDAYS), _agreed(avoid_public_holidays=False))


def _of_company(circle: CircleFacts) -> Iterator[_Rule]:
    required = tuple(m.person_id for m in circle.members if m.required)
    if required:
        yield _Rule(Blocker(BlockerKind.REQUIRED, people=required), _nobody_required)
    if circle.agreement.quorum > 1 or circle.quorum_share:
        number = circle.least_present(len(circle.members))
        yield _Rule(Blocker(BlockerKind.QUORUM, number=number), _any_number)


def _of_place(season: Season) -> Iterator[_Rule]:
    agreement, rooms = season.circle.agreement, season.facts.rooms
    hours = _agreed(
        start_time=None,
        time_from=min(agreement.time_from, DAY_FROM),
        time_to=max(agreement.time_to, DAY_TO),
    )
    yield _Rule(Blocker(BlockerKind.HOURS, start=agreement.start_time), hours)
    if agreement.room_ids:
        names = tuple(rooms[r].name for r in agreement.room_ids if r in rooms)
        yield _Rule(Blocker(BlockerKind.ROOM, names=names), _agreed(room_ids=()))


def _of_roles(circle: CircleFacts) -> Iterator[_Rule]:
    agreement = circle.agreement
    if circle.rotates_facilitator:
        outside = _agreed(facilitator_mode=FacilitatorMode.FIXED, fixed_facilitator_id=None)
        yield _Rule(Blocker(BlockerKind.FACILITATOR), outside)
    elif agreement.fixed_facilitator_id:
        leader = Blocker(BlockerKind.LEADER, people=(agreement.fixed_facilitator_id,))
        yield _Rule(leader, _agreed(fixed_facilitator_id=None))
    if agreement.contributor_mode is ContributorMode.IN_TURN:
        bring = Blocker(BlockerKind.CONTRIBUTORS, number=agreement.contributors_per_meeting)
        yield _Rule(bring, _agreed(contributor_mode=ContributorMode.CHOSEN_AT_MEETING))


def _of_pin(pin: Pin) -> Iterator[_Rule]:
    """Yield the day and the people that were chosen by hand, each as a rule of its own."""
    day = pin.start.date() if pin.start is not None else pin.day
    people = (*((pin.facilitator_id,) if pin.facilitator_id else ()), *pin.contributor_ids)
    if day is not None:
        chosen = Blocker(BlockerKind.CHOSEN_DAY, day=day)
        yield _Rule(chosen, _changed_pin(pin, day=None, start=None, room_id=None))
    if people:
        chosen = Blocker(BlockerKind.CHOSEN_PEOPLE, people=people)
        yield _Rule(chosen, _changed_pin(pin, facilitator_id=None, contributor_ids=()))


def _changed_pin(pin: Pin, **changed: object) -> Callable[[_Asked], _Asked]:
    def let_go(asked: _Asked) -> _Asked:
        pins = (
            replace(p, **changed)  # type: ignore[arg-type]
            if (p.circle_id, p.index) == (pin.circle_id, pin.index)
            else p
            for p in asked.pins
        )
        return replace(asked, pins=tuple(pins))

    return let_go


def _agreed(**changed: object) -> Callable[[_Asked], _Asked]:
    def let_go(asked: _Asked) -> _Asked:
        agreement = replace(asked.circle.agreement, **changed)  # type: ignore[arg-type]
        return replace(asked, circle=replace(asked.circle, agreement=agreement))

    return let_go


def _nobody_required(asked: _Asked) -> _Asked:
    members = tuple(replace(m, required=False) for m in asked.circle.members)
    return replace(asked, circle=replace(asked.circle, members=members))


def _any_number(asked: _Asked) -> _Asked:
    agreement = replace(asked.circle.agreement, quorum=0)
    return replace(asked, circle=replace(asked.circle, agreement=agreement, quorum_share=0.0))


# ---- asking ---------------------------------------------------------------------------------


class _Question:
    """Whether there can be a meeting in each of some windows, with some rules let go.

    The windows stay the same, so that letting go of more never makes less possible.
    """

    def __init__(
        self, season: Season, windows: Sequence[Window], index: int, free: FreeTimes
    ) -> None:
        self._season, self._index, self._free = season, index, free
        self._windows = tuple(replace(w, meeting_id=None) for w in windows)
        self.least_gap = season.rhythm.least_gap

    def possible(self, let_go: Sequence[_Rule]) -> bool:
        """Tell whether every window has a meeting."""
        outline = self._asked(let_go)
        doubtful = sorted(outline.windows, key=lambda window: window.index != self._index)
        if not all(outline.slot(window).moments for window in doubtful):
            return False
        season = outline.season_of_dates()
        dates = best_dates(season, season.slots)
        if len(dates) < len(self._windows) or any(day is None for day in dates):
            return False
        wishes = season.request.wishes
        if not (wishes.never_twice_running or wishes.always_follow_up):
            return True  # within a window every moment has the people for all roles
        return not _is_impossible(season, lambda: False, presolve=True)

    def is_proven_impossible(self, let_go: Sequence[_Rule], stop: Stop) -> bool:
        """Tell whether the solver proves it too; presolve was reported to be wrong at times."""
        season = self._asked(let_go).season_of_dates()
        if not all(slot.moments for slot in season.slots):
            return True
        return all(_is_impossible(season, stop, presolve=way) for way in (True, False))

    def never_there(self, let_go: Sequence[_Rule], rule: _Rule) -> tuple[str, ...]:
        """Return who could come at no moment of the window asked for if `rule` were let go too."""
        season = self._asked((*let_go, rule)).season_of_dates()
        slot = next((s for s in season.slots if s.window.index == self._index), None)
        active = present = 0
        for moment in slot.possible if slot is not None else ():
            active |= moment.active
            present |= moment.present
        return season.ids(active & ~present)

    def _asked(self, let_go: Sequence[_Rule]) -> Outline:
        season = self._season
        asked = _Asked(season.circle, season.request.pins, self.least_gap)
        for rule in let_go:
            asked = rule.let_go(asked)
        rhythm = season.rhythm
        given = GivenSeason(self._windows, Rhythm(
            rhythm.step, rhythm.early, rhythm.late, asked.least_gap, rhythm.most_gap
        ))  # fmt: skip
        request: PlanRequest = replace(
            season.request,
            first=min(w.earliest for w in self._windows),
            last=max(w.latest for w in self._windows),
            first_meeting=None,
            pins=asked.pins,
        )
        circle = replace(asked.circle, given=given)
        return Outline(circle, season.facts, request, free=self._free)


def _is_impossible(season: Season, stop: Stop, *, presolve: bool) -> bool:
    from leerkring.solver.rules import TWINS

    model = SeasonModel(season)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    solver = solver_for(season.request, PROOF)
    solver.parameters.cp_model_presolve = presolve
    with stopping(solver, stop):
        return bool(solver.solve(model.cp) == engine().INFEASIBLE)
