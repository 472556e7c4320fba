"""Meetings that are announced, pinned or held stay, and so do pinned roles."""

from leerkring.solver.model import SeasonModel
from leerkring.solver.season import Standing
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    for number, slot in enumerate(model.season.slots):
        for role, people in slot.fixed.items():
            for person in people:
                term = model.role(number, role, person)
                if term is not None and not slot.stands:
                    model.cp.add(term == model.held(number))
        if slot.was is not None and not slot.was.loose:
            _at_a_price(model, number, slot.was)


def _at_a_price(model: SeasonModel, number: int, was: Standing) -> None:
    """Let a meeting that is planned again change, at what each change costs."""
    costs = model.season.request.stability
    changed = model.cp.new_bool_var("") if was.firm else None
    for role in model.roles:
        for person in range(len(model.season.people)):
            term = model.role(number, role, person)
            if term is None or isinstance(term, int) or person in was.roles.get(role, ()):
                continue
            model.costs(term, costs.firm_role if was.firm else costs.later_role)
            if changed is not None:
                model.cp.add(term <= changed)
    if changed is not None:
        for moment, variable in model.choices(number):
            if (moment.start, moment.room_id) != (was.start, was.room_id):
                model.cp.add(variable <= changed)
        model.costs(changed, costs.firm_changed)


TWIN = Twin("kept", constrain=_constrain)
