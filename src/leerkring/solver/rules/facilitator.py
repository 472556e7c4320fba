"""The facilitator is there, and may lead."""

from leerkring.domain.meetings import Role
from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Candidate, Setting, Twin


def _allows(candidate: Candidate, setting: Setting) -> bool:
    if not candidate.leader_present:
        return False
    return setting.wanted[Role.FACILITATOR] == 0 or candidate.facilitators != 0


def _constrain(model: SeasonModel) -> None:
    model.choose_among_present(Role.FACILITATOR)


TWIN = Twin("facilitator", allows=_allows, constrain=_constrain)
