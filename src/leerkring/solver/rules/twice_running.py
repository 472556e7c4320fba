"""Nobody has the same role twice running, if that can be helped."""

from typing import TYPE_CHECKING

from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES
from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin

if TYPE_CHECKING:
    from leerkring.solver.model import Expression


def _constrain(model: SeasonModel) -> None:
    for role in TURN_ROLES:
        _after_history(model, role)
        for before, after in model.neighbours():
            for person in range(len(model.season.people)):
                first = model.role(before, role, person)
                second = model.role(after, role, person)
                if first is not None and second is not None:
                    _apart(model, first + second, f"{role}_{after}_{person}")


def _after_history(model: SeasonModel, role: Role) -> None:
    last = model.season.last_session
    if last is None or not model.season.slots:
        return
    for person_id in last.turns.get(role, ()):
        number = model.season.number.get(person_id)
        again = None if number is None else model.role(0, role, number)
        if again is not None and not model.season.slots[0].stands:
            _apart(model, again + 1, f"{role}_0_{number}")


def _apart(model: SeasonModel, both: "Expression", name: str) -> None:
    if model.wishes.never_twice_running:
        model.cp.add(both <= 1)
        return
    broken = model.cp.new_bool_var(f"twice_{name}")
    model.cp.add(both <= 1 + broken)
    model.costs(broken, model.wishes.twice_running)


TWIN = Twin("twice_running", constrain=_constrain)
