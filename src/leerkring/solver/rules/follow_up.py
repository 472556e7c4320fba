"""Who brought a case is there the next time, to look back on it."""

from typing import TYPE_CHECKING

from leerkring.domain.meetings import Role
from leerkring.solver.model import SeasonModel
from leerkring.solver.twin import Twin

if TYPE_CHECKING:
    from leerkring.solver.model import Expression


def _constrain(model: SeasonModel) -> None:
    for before, after in model.neighbours():
        for person in range(len(model.season.people)):
            brought = model.role(before, Role.CASE_CONTRIBUTOR, person)
            if brought is not None and not model.always_present(after, person):
                _there(model, brought, after, person)
    last = model.season.last_session
    if last is None or not model.season.slots or model.season.slots[0].stands:
        return
    for person_id in last.turns.get(Role.CASE_CONTRIBUTOR, ()):
        number = model.season.number.get(person_id)
        if number is not None and model.ever_present(0, number):
            _there(model, 1, 0, number, always=model.season.request.replan is None)


def _there(
    model: SeasonModel, brought: "Expression", slot: int, person: int, *, always: bool = True
) -> None:
    """Let somebody be there to look back: always, or at a price.

    A case that was brought already stays so when plans change: then it is a wish.
    """
    present = model.present(slot, person)
    if model.wishes.always_follow_up and always:
        model.cp.add(brought <= present)
        return
    missed = model.cp.new_bool_var(f"follow_up_{slot}_{person}")
    model.cp.add(brought <= present + missed)
    model.costs(missed, model.wishes.misses_follow_up)


TWIN = Twin("follow_up", constrain=_constrain)
