"""Nobody has two roles at one meeting."""

from leerkring.domain.meetings import Role
from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    for slot in range(len(model.season.slots)):
        for person in range(len(model.season.people)):
            takes = [model.role(slot, role, person) for role in Role if role in model.roles]
            taken = [term for term in takes if term is not None]
            if len(taken) > 1 and not model.season.slots[slot].stands:
                model.cp.add(sum(taken) <= 1)


TWIN = Twin("one_role", constrain=_constrain)
