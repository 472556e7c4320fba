"""Why this day and why this person, as facts."""

from collections.abc import Sequence

from leerkring.domain.days import day_block
from leerkring.domain.meetings import Role
from leerkring.domain.planning import (
    DateAlternative,
    DateReason,
    DateReasonKind,
    TurnReason,
    TurnReasonKind,
)
from leerkring.domain.turns import Session, session_of
from leerkring.solver.season import Choice, Moment, Season, bits

MOST_ALTERNATIVES = 3
EQUAL = 0.02
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


# ---- the day --------------------------------------------------------------------------------


def date_reason(season: Season, number: int, choices: Sequence[Choice | None]) -> DateReason:
    """Return why the meeting of a window is on its day, and which other days there were."""
    slot, choice = season.slots[number], choices[number]
    wanted = slot.window.target
    if choice is None or slot.kept is not None:
        return DateReason(DateReasonKind.STAYS, wanted)
    moment = choice.moment
    others = _alternatives(season, number, choices)
    if slot.was is not None and moment.start == slot.was.start:
        return DateReason(DateReasonKind.STAYS, wanted, alternatives=others)
    if slot.pin is not None and (slot.pin.day or slot.pin.start):
        return DateReason(DateReasonKind.CHOSEN, wanted, alternatives=others)
    if moment.day == wanted:
        return DateReason(DateReasonKind.ON_TARGET, wanted, alternatives=others)
    block = day_block(season.circle, wanted, season.facts)
    if block is not None:
        return DateReason(DateReasonKind.TARGET_BLOCKED, wanted, block, alternatives=others)
    kind, missed = _without_block(season, number, choices, moment)
    return DateReason(kind, wanted, would_miss=missed, alternatives=others)


def _without_block(
    season: Season, number: int, choices: Sequence[Choice | None], moment: Moment
) -> tuple[DateReasonKind, tuple[str, ...]]:
    """Return why the wanted day, on which the circle can meet, was not taken."""
    slot = season.slots[number]
    on_target = [m for m in slot.possible if m.day == slot.window.target]
    location = season.circle.agreement.location_id
    if season.facts.calendar.study_day_on(moment.day, location) is not None:
        return DateReasonKind.STUDY_DAY, ()
    if not on_target:
        alone = len({m.day for m in slot.possible}) == 1
        return (DateReasonKind.ONLY_DAY if alone else DateReasonKind.MORE_PEOPLE), ()
    best = min(on_target, key=lambda m: (m.cost, m.order))
    more = season.ids(best.absent & ~moment.absent)
    if more:
        return DateReasonKind.MORE_PEOPLE, more
    if not keeps_distance(season, number, best, choices):
        return DateReasonKind.GAP_KEPT, ()
    return DateReasonKind.FAIRER, ()


def keeps_distance(
    season: Season, number: int, moment: Moment, choices: Sequence[Choice | None]
) -> bool:
    """Tell whether a moment is far enough from the meetings before and after."""
    least = season.rhythm.least_gap
    before = next((c for c in reversed(choices[:number]) if c is not None), None)
    after = next((c for c in choices[number + 1 :] if c is not None), None)
    return (before is None or (moment.day - before.moment.day).days >= least) and (
        after is None or (after.moment.day - moment.day).days >= least
    )


def _alternatives(
    season: Season, number: int, choices: Sequence[Choice | None]
) -> tuple[DateAlternative, ...]:
    """Return other days that fit between the neighbours: nearest to the wanted day, by week."""
    choice, target = choices[number], season.slots[number].window.target
    taken = choice.moment.day if choice else None
    found: dict[object, DateAlternative] = {}

    def rank(moment: Moment) -> tuple[int, int, int, int]:
        far = abs((moment.day - target).days)
        return far // 7, moment.absent.bit_count(), far, moment.cost

    for moment in sorted(season.slots[number].possible, key=rank):
        if moment.day == taken or moment.day in found:
            continue
        if keeps_distance(season, number, moment, choices):
            missing = season.ids(moment.absent)
            found[moment.day] = DateAlternative(moment.start, missing, moment.cost)
        if len(found) == MOST_ALTERNATIVES:
            break
    return tuple(found.values())


# ---- the person -----------------------------------------------------------------------------


class TurnReasons:
    """Follows the turns meeting by meeting, to say why each went to whom."""

    def __init__(self, season: Season) -> None:
        self._season = season
        self._ledger = season.past.after(())

    def add(self, number: int, choice: Choice) -> None:
        """Count a meeting whose turns were explained."""
        slot = self._season.slots[number]
        if slot.meeting is not None and slot.stands:
            self._ledger.add(session_of(slot.meeting, planned=True))
            return
        people = self._season.people
        turns = {r: tuple(people[p].id for p in choice.roles.get(r, ())) for r in ROLES}
        self._ledger.add(Session(choice.moment.day, turns, planned=True))

    def why(self, number: int, role: Role, person: int, choice: Choice) -> TurnReason:
        """Return why `person` has `role` at this meeting."""
        slot, moment = self._season.slots[number], choice.moment
        others = [p for p in bits(self._free(number, role, choice)) if p != person]
        mine = self._ledger.balance(role, self._season.people[person].id)
        if person in slot.fixed.get(role, ()):
            kind = TurnReasonKind.PINNED
        elif not others:
            kind = TurnReasonKind.ONLY_ONE
        else:
            kind = self._compared(role, person, others)
        equal = tuple(
            self._season.people[p].id
            for p in others
            if kind is TurnReasonKind.BY_ORDER and self._same(role, person, p)
        )
        part = self._part(role, person, moment)
        return TurnReason(
            kind, mine.turns, mine.share + part, mine.last_turn, len(others) + 1, equal
        )

    def _free(self, number: int, role: Role, choice: Choice) -> int:
        """Return who could have had the turn: able to, and without another role there."""
        found = self._season.slots[number].eligible(role, choice.moment)
        for other, people in choice.roles.items():
            if other is not role:
                for person in people:
                    found &= ~(1 << person)
        return found

    def _part(self, role: Role, person: int, moment: Moment) -> float:
        counted = self._ledger.counting(role, moment.day)
        return 1 / len(counted) if self._season.people[person].id in counted else 0.0

    def _deviation(self, role: Role, person: int) -> float:
        return self._ledger.balance(role, self._season.people[person].id).deviation

    def _last(self, role: Role, person: int) -> int:
        last = self._ledger.balance(role, self._season.people[person].id).last_turn
        return last.toordinal() if last else 0

    def _same(self, role: Role, one: int, other: int) -> bool:
        near = abs(self._deviation(role, one) - self._deviation(role, other)) <= EQUAL
        return near and self._last(role, one) == self._last(role, other)

    def _compared(self, role: Role, person: int, others: Sequence[int]) -> TurnReasonKind:
        mine = self._deviation(role, person)
        least = min(self._deviation(role, p) for p in others)
        if mine < least - EQUAL:
            return TurnReasonKind.FEWEST_TURNS
        if mine > least + EQUAL:
            return TurnReasonKind.BEST_TOGETHER
        level = [p for p in others if abs(self._deviation(role, p) - mine) <= EQUAL]
        if all(self._last(role, person) < self._last(role, p) for p in level):
            return TurnReasonKind.LONGEST_AGO
        if all(self._same(role, person, p) for p in level):
            return TurnReasonKind.BY_ORDER
        if any(self._last(role, p) < self._last(role, person) for p in level):
            return TurnReasonKind.BEST_TOGETHER
        return TurnReasonKind.BY_ORDER
