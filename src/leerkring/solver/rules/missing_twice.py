"""Nobody misses two meetings running, if that can be helped."""

from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
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


TWIN = Twin("missing_twice", constrain=_constrain)
