"""Within a school year meetings are not too far apart, if that can be helped."""

from datetime import date

from leerkring.domain.rules.long_gap import same_school_year
from leerkring.solver.model import SeasonModel
from leerkring.solver.season import Slot
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    season = model.season
    most = season.rhythm.most_gap
    if most is None:
        return
    last = season.last_session
    if last is not None and season.slots and not season.slots[0].stands:
        for moment, chosen in model.choices(0):
            if (moment.day - last.day).days > most and same_school_year(last.day, moment.day):
                model.costs(chosen, model.wishes.long_gap)
    for number, (before, after) in enumerate(zip(season.slots, season.slots[1:], strict=False)):
        if before.stands and after.stands:
            continue
        if not _may_be_longer(before, after, most):
            continue
        longer = model.cp.new_bool_var(f"long_gap_{number}")
        reach = (_last(after) - _first(before)).days - most
        between = model.day(number + 1) - model.day(number)
        model.add_if_held(between <= most + reach * longer, number, number + 1)
        model.costs(longer, model.wishes.long_gap)


def _may_be_longer(before: Slot, after: Slot, most: int) -> bool:
    """Tell whether two windows allow a gap that counts."""
    if not (before.moments and after.moments):
        return False
    farthest = (_last(after) - _first(before)).days
    return farthest > most and same_school_year(before.window.target, after.window.target)


def _first(slot: Slot) -> date:
    return min(m.day for m in slot.moments)


def _last(slot: Slot) -> date:
    return max(m.day for m in slot.moments)


TWIN = Twin("long_gap", constrain=_constrain)
