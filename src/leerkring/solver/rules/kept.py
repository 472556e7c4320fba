"""Meetings that are announced, pinned or held stay, and so do pinned roles."""

from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    for number, slot in enumerate(model.season.slots):
        for role, people in slot.fixed.items():
            for person in people:
                term = model.role(number, role, person)
                if term is not None and not slot.stands:
                    model.cp.add(term == model.held(number))


TWIN = Twin("kept", constrain=_constrain)
