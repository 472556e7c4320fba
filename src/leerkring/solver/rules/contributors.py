"""Contributors and reserve are there and may bring a case; there are enough besides who leads."""

from leerkring.domain.meetings import Role
from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Candidate, Setting, Twin


def _allows(candidate: Candidate, setting: Setting) -> bool:
    need = setting.wanted[Role.CASE_CONTRIBUTOR]
    if candidate.contributors.bit_count() < need:
        return False
    if setting.wanted[Role.FACILITATOR] == 0:
        return True
    together = candidate.contributors | candidate.facilitators
    return together.bit_count() >= need + 1


def _constrain(model: SeasonModel) -> None:
    model.choose_among_present(Role.CASE_CONTRIBUTOR)
    model.choose_among_present(Role.RESERVE_CONTRIBUTOR)


TWIN = Twin("contributors", allows=_allows, constrain=_constrain)
