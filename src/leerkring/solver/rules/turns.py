"""Turns come close to the fair share of each member, per role and over both together.

The squared deviation grows by whole steps, each dearer than the last, so that the cheapest steps
are taken first without any further constraint.
"""

from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES
from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    weights = {
        Role.FACILITATOR: model.wishes.unfair_lead,
        Role.CASE_CONTRIBUTOR: model.wishes.unfair_turn,
        Role.RESERVE_CONTRIBUTOR: model.wishes.unfair_reserve,
    }
    for person in range(len(model.season.people)):
        for role in model.roles:
            model.costs_by_turns((role,), person, weights[role])
        if all(role in model.roles for role in TURN_ROLES):
            model.costs_by_turns(TURN_ROLES, person, model.wishes.unfair_together)


TWIN = Twin("turns", constrain=_constrain)
