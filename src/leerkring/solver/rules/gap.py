"""Meetings are not too close together."""

from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin


def _constrain(model: SeasonModel) -> None:
    season = model.season
    if season.slots and season.last_session is not None and not season.slots[0].kept:
        earliest = season.last_session.day.toordinal() + season.rhythm.least_gap
        model.add_if_held(model.day(0) >= earliest, 0)
    for before, after in model.pairs():
        if not (season.slots[before].kept and season.slots[after].kept):
            least = season.rhythm.least_gap
            model.add_if_held(model.day(after) - model.day(before) >= least, before, after)


TWIN = Twin("gap", constrain=_constrain)
