"""Whether turns could be more even at all: asked of the solver, with every date and person free.

The least spread of `least_spread` counts who could come on some day, as if all those days could be
had at once. Where a plan does not reach it, a search for anything fairer tells whether there is
such a plan, whatever it would cost.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from leerkring.domain.meetings import Role
from leerkring.domain.planning import FairnessRow, RoleBound
from leerkring.solver.engine import engine
from leerkring.solver.model import SeasonModel
from leerkring.solver.running import solver_for, stopping
from leerkring.solver.season import Season

EFFORT = 0.3  # in the solver's own seconds: what is not proven by then is left open
NOTICEABLE = 0.02  # turns: what is fairer by less is as fair
UNIT = 1000  # a turn, in the whole numbers of the search


def with_proofs(
    season: Season,
    bounds: Iterable[RoleBound],
    rows: Iterable[FairnessRow],
    stop: Callable[[], bool],
) -> Iterator[RoleBound]:
    """Yield the bounds, those marked as proven of which no plan has a smaller spread.

    Only who leads is looked at when many circles are planned together: it would take too long.
    """
    known, every = list(rows), season.request.limits.effort > 1
    for bound in bounds:
        mine = {r.person_id: r for r in known if r.role is bound.role}
        asked = every or bound.role is Role.FACILITATOR
        if bound.reached or not asked or stop() or not _shares_hold(season, bound.role, mine):
            yield bound
        else:
            counted = frozenset(key for key, row in mine.items() if row.counts)
            proven = _none_is_fairer(season, bound, counted, stop)
            yield replace(bound, proven=proven)


def _shares_hold(season: Season, role: Role, rows: Mapping[str, FairnessRow]) -> bool:
    """Tell whether the fair shares are those that were expected before the days were chosen."""
    return all(
        person.id in rows and abs(account.share - rows[person.id].fair_share) < 1 / UNIT
        for person, account in zip(season.people, season.accounts[role], strict=True)
    )


def _none_is_fairer(
    season: Season, bound: RoleBound, counted: frozenset[str], stop: Callable[[], bool]
) -> bool:
    """Tell whether it is proven, twice over, that no plan has a smaller spread."""
    cp_model = engine()
    for presolve in (True, False):  # presolve was reported to call possible things impossible
        model = _fairer_model(season, bound, counted)
        solver = solver_for(season.request, EFFORT)
        solver.parameters.cp_model_presolve = presolve
        with stopping(solver, stop):
            if solver.solve(model.cp) != cp_model.INFEASIBLE:
                return False
    return True


def _fairer_model(season: Season, bound: RoleBound, counted: frozenset[str]) -> SeasonModel:
    """Return the model of all plans that keep the rules and are noticeably fairer in a role.

    Only who counts in the role now must be within the spread: leaving others out proves no less.
    """
    from leerkring.solver.rules import TWINS

    model = SeasonModel(season)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    never = {one.person_id for one in bound.never}
    width = math.floor((bound.spread - NOTICEABLE) * UNIT) + 2  # rounding may cost one each
    lowest = model.cp.new_int_var(-1000 * UNIT, 1000 * UNIT, "lowest")
    for number, person in enumerate(season.people):
        account = season.accounts[bound.role][number]
        terms = [model.role(slot, bound.role, number) for slot in range(len(season.slots))]
        mine = [term for term in terms if term is not None]
        if person.id in never or person.id not in counted:
            continue
        off = sum(mine) * UNIT + round((account.before - account.share) * UNIT)
        model.cp.add(off >= lowest)
        model.cp.add(off <= lowest + width)
    return model
