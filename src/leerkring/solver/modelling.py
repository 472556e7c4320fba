"""The whole model of a season: every rule's constraints and costs."""

from leerkring.solver.model import SeasonModel
from leerkring.solver.rules import TWINS
from leerkring.solver.season import Season


def full_model(season: Season, *, may_drop: bool = False) -> SeasonModel:
    """Return the model with all rules and the wish for the least cost."""
    model = SeasonModel(season, may_drop=may_drop)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    model.minimize()
    return model
