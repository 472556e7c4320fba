"""Nobody misses two meetings running, let alone three, or nearly all, if that can be helped."""

from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    _twice(model)
    _thrice(model)
    _nearly_all(model)


def _twice(model: SeasonModel) -> None:
    for before, after in model.neighbours():
        for person in range(len(model.season.people)):
            if model.always_present(before, person) or model.always_present(after, person):
                continue
            if not (model.ever_present(before, person) or model.ever_present(after, person)):
                continue
            if not (model.ever_active(before, person) and model.ever_active(after, person)):
                continue
            missed = model.cp.new_bool_var(f"missing_{before}_{person}")
            absent = model.absent(before, person) + model.absent(after, person)
            model.cp.add(absent <= 1 + missed)
            model.costs(missed, model.wishes.missing_twice_running)


def _thrice(model: SeasonModel) -> None:
    count = len(model.season.slots)
    for slots in zip(range(count), range(1, count), range(2, count), strict=False):
        for person in range(len(model.season.people)):
            if all(_may_miss(model, slot, person) for slot in slots):
                missed = model.cp.new_bool_var("")
                absent = sum(model.absent(slot, person) for slot in slots)
                model.cp.add(absent <= 2 + missed)
                model.costs(missed, model.wishes.missing_thrice_running)


def _nearly_all(model: SeasonModel) -> None:
    slots = range(len(model.season.slots))
    for person, least in model.season.least_there:
        if sum(model.always_present(slot, person) for slot in slots) < least:
            there = sum(model.present(slot, person) for slot in slots)
            short = model.cp.new_int_var(0, least, "")
            model.cp.add(there + short >= least)
            model.costs(short, model.wishes.seldom_there)


def _may_miss(model: SeasonModel, slot: int, person: int) -> bool:
    """Tell whether it depends on the moment that somebody is absent."""
    if model.always_present(slot, person) or not model.ever_active(slot, person):
        return False
    return model.ever_present(slot, person)


TWIN = Twin("missing_twice", constrain=_constrain)
