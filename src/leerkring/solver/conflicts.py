"""What stands in the way of a plan, in facts, with ways out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from leerkring.app.planning.ports import Stop
from leerkring.domain.circles import CadenceKind
from leerkring.domain.days import DayBlock, calendar_block, circle_region, day_block, days
from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Choice as Way
from leerkring.domain.planning import ChoiceKind, Conflict, ConflictKind, FunnelStep
from leerkring.domain.turns import may_have_turns
from leerkring.solver.blocking import Blockers, Blocking
from leerkring.solver.reasons import date_reason
from leerkring.solver.relaxations import Relaxations, with_pin
from leerkring.solver.season import Choice, Season, Slot, wanted_roles

MOST_EXPLAINED = 3


def conflicts(
    season: Season, choices: Sequence[Choice | None], facts: Facts, stop: Stop | None
) -> tuple[Conflict, ...]:
    """Return everything the user must know or decide.

    With `stop` (the last answer) the ways out of what is impossible are tried; without it they
    are left out, because trying takes time.
    """
    blocking = tuple(_of_the_circle(season))
    impossible: tuple[Conflict, ...] = ()
    if not blocking:
        relaxations = Relaxations(season, choices, facts, stop) if stop is not None else None
        impossible = tuple(_impossible(season, choices, relaxations))
        if stop is not None and impossible:
            impossible = tuple(_explained(impossible, Blockers(season, choices, stop), season))
    return (
        *blocking,
        *_of_the_calendar(season),
        *impossible,
        *_shifted(season, choices),
        *_gaps(season, choices),
    )


# ---- the circle itself ----------------------------------------------------------------------


def _of_the_circle(season: Season) -> Iterator[Conflict]:
    """Yield what makes every meeting impossible, whatever the day."""
    request, circle_id = season.request, season.circle.id
    members = [
        m
        for m in season.circle.members
        if m.person_id in season.number
        and (m.first_day is None or m.first_day <= request.last)
        and (m.last_day is None or m.last_day >= request.first)
    ]
    if not members:
        yield Conflict(
            kind=ConflictKind.NO_MEMBERS,
            circle_id=circle_id,
            choices=(Way(ChoiceKind.ADD_MEMBERS),),
        )
        return
    wanted, circle = wanted_roles(season.circle), season.circle
    lead = {m.person_id for m in members if may_have_turns(circle, m, Role.FACILITATOR)}
    bring = {m.person_id for m in members if may_have_turns(circle, m, Role.CASE_CONTRIBUTOR)}
    ways_out = Relaxations.of_roles(season)
    if wanted[Role.FACILITATOR] and not lead:
        ways = tuple(w for w in ways_out if w.kind is ChoiceKind.FACILITATOR_FROM_OUTSIDE)
        yield Conflict(kind=ConflictKind.NO_FACILITATOR, circle_id=circle_id, choices=ways)
        return
    need = wanted[Role.CASE_CONTRIBUTOR]
    spare = len(lead | bring) - (1 if wanted[Role.FACILITATOR] else 0)
    could = min(len(bring), spare)
    if could < need:
        ways = tuple(w for w in ways_out if w.number <= max(could, 0))
        ways = tuple(w for w in ways if w.kind is not ChoiceKind.FACILITATOR_FROM_OUTSIDE)
        yield Conflict(
            kind=ConflictKind.TOO_FEW_CONTRIBUTORS, circle_id=circle_id, number=max(could, 0),
            asked=need, choices=ways,
        )  # fmt: skip
    yield from _time_frame(season)


def _time_frame(season: Season) -> Iterator[Conflict]:
    agreement = season.circle.agreement
    hours = agreement.time_to.hour * 60 + agreement.time_to.minute
    hours -= agreement.time_from.hour * 60 + agreement.time_from.minute
    if agreement.start_time is None and hours < agreement.duration_minutes:
        yield Conflict(
            kind=ConflictKind.TIME_FRAME_TOO_SHORT, circle_id=season.circle.id, number=hours,
            asked=agreement.duration_minutes, choices=Relaxations.of_hours(season),
        )  # fmt: skip


# ---- the calendar ---------------------------------------------------------------------------


def _of_the_calendar(season: Season) -> Iterator[Conflict]:
    agreement, calendar = season.circle.agreement, season.facts.calendar
    if not agreement.avoid_school_breaks:
        return
    circle_id, last = season.circle.id, season.request.last
    ways = (Way(ChoiceKind.ADD_BREAKS),)
    if circle_region(season.circle, season.facts) is None:
        yield Conflict(kind=ConflictKind.NO_REGION, circle_id=circle_id)
    elif calendar.breaks_known_until is not None and last > calendar.breaks_known_until:
        yield Conflict(
            kind=ConflictKind.BREAKS_UNKNOWN, circle_id=circle_id,
            day=calendar.breaks_known_until, choices=ways,
        )  # fmt: skip


# ---- windows that cannot be -----------------------------------------------------------------


def _impossible(
    season: Season, choices: Sequence[Choice | None], relaxations: Relaxations | None
) -> Iterator[Conflict]:
    circle_id, agreement = season.circle.id, season.circle.agreement
    planned = sum(c is not None for c in choices)
    if planned == 0 and not any(slot.pin for slot in season.slots):
        ways = relaxations.for_any() if relaxations else ()
        yield Conflict(
            kind=ConflictKind.NO_DAY, circle_id=circle_id, choices=ways,
            funnel=_funnel_of_all(season.slots) if season.slots else _funnel_of_period(season),
        )  # fmt: skip
        return
    asked = agreement.cadence_number
    if agreement.cadence_kind is CadenceKind.N_PER_YEAR and planned < asked:
        length = (season.request.last - season.request.first).days
        if length >= 250 and len(season.slots) < asked:
            ways = relaxations.fewer(planned) if relaxations else ()
            yield Conflict(
                kind=ConflictKind.TOO_MANY_MEETINGS, circle_id=circle_id, number=planned,
                asked=asked, choices=ways,
            )  # fmt: skip
    for number, choice in enumerate(choices):
        if choice is None:
            yield _of_window(season, number, planned, relaxations)


def _of_window(
    season: Season, number: int, planned: int, relaxations: Relaxations | None
) -> Conflict:
    slot = season.slots[number]
    pinned = slot.pin is not None and not slot.moments
    return Conflict(
        kind=ConflictKind.PIN_IMPOSSIBLE if pinned else ConflictKind.WINDOW_IMPOSSIBLE,
        circle_id=season.circle.id,
        index=slot.window.index,
        wanted=slot.window.target,
        number=planned,
        asked=len(season.slots),
        funnel=funnel_of(slot),
        choices=relaxations.for_slot(number) if relaxations else (),
    )


def _explained(
    impossible: Sequence[Conflict], blockers: Blockers, season: Season
) -> Iterator[Conflict]:
    """Yield the conflicts, the first few with what is in the way together: it takes time."""
    place = {slot.window.index: number for number, slot in enumerate(season.slots)}
    left = MOST_EXPLAINED
    for conflict in impossible:
        found: Blocking | None = None
        if conflict.kind is ConflictKind.NO_DAY:
            found = blockers.of_period()
        elif conflict.index in place and left:
            left -= 1
            found = blockers.of_window(place[conflict.index])
        if found is None:
            yield conflict
        else:
            yield replace(conflict, blockers=found.blockers, confirmed=found.proven)


def funnel_of(slot: Slot) -> tuple[FunnelStep, ...]:
    """Return how many days of a window each rule took away, and how many are left."""
    found: dict[str, FunnelStep] = {}
    for rule, count, name in slot.funnel:
        before = found.get(rule)
        both = FunnelStep(rule, count, name)
        if before is not None:
            both = FunnelStep(rule, before.days + count, "")
        found[rule] = both
    left = len({m.day for m in slot.possible})
    return (*found.values(), FunnelStep("possible", left))


def _funnel_of_all(slots: Sequence[Slot]) -> tuple[FunnelStep, ...]:
    totals: dict[str, int] = {}
    for slot in slots:
        for step in funnel_of(slot):
            totals[step.rule] = totals.get(step.rule, 0) + step.days
    return tuple(FunnelStep(rule, count) for rule, count in totals.items())


def _funnel_of_period(season: Season) -> tuple[FunnelStep, ...]:
    counts: dict[str, int] = {}
    for day in days(season.request.first, season.request.last):
        block = day_block(season.circle, day, season.facts)
        rule = block.kind.value if block else "possible"
        counts[rule] = counts.get(rule, 0) + 1
    return tuple(FunnelStep(rule, count) for rule, count in counts.items())


# ---- what moved -----------------------------------------------------------------------------


def _shifted(season: Season, choices: Sequence[Choice | None]) -> Iterator[Conflict]:
    """Yield the meetings that moved because of a holiday or a closing day, with other days."""
    for number, choice in enumerate(choices):
        slot = season.slots[number]
        if choice is None or slot.kept is not None or slot.pin is not None:
            continue
        block = _blocked(season, slot)
        if block is None or choice.moment.day == slot.window.target:
            continue
        reason = date_reason(season, number, choices)
        ways = tuple(
            Way(
                ChoiceKind.OTHER_DATE, day=other.start.date(), missing=other.missing,
                request=with_pin(season, number, other.start),
            )
            for other in reason.alternatives[:2]
        )  # fmt: skip
        yield Conflict(
            kind=ConflictKind.TARGET_BLOCKED, circle_id=season.circle.id,
            index=slot.window.index, wanted=slot.window.target, day=choice.moment.day,
            block=block, choices=ways,
        )  # fmt: skip


def _blocked(season: Season, slot: Slot) -> DayBlock | None:
    """Return the holiday or closing day on the wanted day, when that is in the period at all."""
    if slot.window.target > season.request.last:
        return None
    return calendar_block(season.circle, slot.window.target, season.facts)


def _gaps(season: Season, choices: Sequence[Choice | None]) -> Iterator[Conflict]:
    """Yield distances a week or more shorter or longer than agreed, and what was in the way.

    Only where a number of weeks is agreed: "every 2 to 3 months" leaves all these distances free.
    """
    if season.circle.agreement.cadence_kind is not CadenceKind.EVERY_N_WEEKS:
        return
    held = [(i, c) for i, c in enumerate(choices) if c is not None]
    for (_, before), (number, after) in pairwise(held):
        slot = season.slots[number]
        between = (after.moment.day - before.moment.day).days
        off = between - season.rhythm.step
        if slot.kept is not None or abs(off) < 7 or _blocked(season, slot) is not None:
            continue
        wanted = before.moment.day + timedelta(days=season.rhythm.step)
        yield Conflict(
            kind=ConflictKind.SHORT_GAP if off < 0 else ConflictKind.LONG_GAP,
            circle_id=season.circle.id,
            index=slot.window.index,
            wanted=wanted,
            day=after.moment.day,
            number=round(between / 7),
            asked=season.rhythm.step // 7,
            block=calendar_block(season.circle, wanted, season.facts),
        )
