"""Who may not look at whom is the same for planning, for the matrix and for every choice."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import permutations

import pytest

from leerkring.app.circles.members import ChangeMembership
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.visits.choices import HostChoices
from leerkring.app.visits.details import VisitDetails
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.rounds import AddRound, ChangeRound
from leerkring.app.visits.rows import CellState, VisitWarning
from leerkring.app.workspace import Workspace
from leerkring.domain.circles import Circle
from leerkring.domain.visit_apart import Apart, circles_of, excluded
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from support.visit_team import FIRST, MEMBERS, NAMES, in_round, ring_workspace, visit_workspace
from support.workspaces import make_surroundings


@pytest.fixture
def workspace() -> Workspace:
    return ring_workspace()


def leave_circle(workspace: Workspace) -> None:
    workspace.run(ChangeMembership("in-b", None, FIRST - timedelta(days=90)))


def agree(workspace: Workspace) -> str:
    round_id = str(in_round(workspace, "a").round_id)
    workspace.run(ChangeRound(round_id, exclude_same_circle=True))
    return round_id


@pytest.mark.parametrize("change", [lambda _: None, leave_circle])
def test_matrix_choices_and_planner_bar_the_same_pairs(
    workspace: Workspace, change: Callable[[Workspace], None]
) -> None:
    change(workspace)
    round_id = agree(workspace)
    basis = workspace.ask(RoundDrafting(round_id))
    people, circles = basis.facts.people, circles_of(basis.facts)
    matrix = workspace.ask(RoundMatrix(round_id))
    for visitor in NAMES:
        visit = in_round(workspace, visitor)
        choices = {c.person_id: c for c in workspace.ask(HostChoices(visit.id))}
        for host in (key for key in NAMES if key != visitor):
            planner = excluded(people[visitor], people[host], basis.draft, circles)
            cell = matrix.cell(visitor, host)
            shown = cell.state is CellState.EXCLUDED or VisitWarning.EXCLUDED in cell.warnings
            assert shown == planner, (visitor, host)
            if host in choices:
                assert choices[host].excluded == planner, (visitor, host)


def test_who_left_a_circle_before_the_round_still_knows_it_from_within(
    workspace: Workspace,
) -> None:
    leave_circle(workspace)
    round_id = agree(workspace)
    visit = in_round(workspace, "a")
    assert visit.host_id == "b"
    assert VisitWarning.EXCLUDED in workspace.ask(VisitDetails(visit.id)).warnings
    assert VisitWarning.EXCLUDED in workspace.ask(RoundMatrix(round_id)).cell("a", "b").warnings


def test_a_circle_that_was_put_away_keeps_nobody_apart() -> None:
    store: SqlStore = open_in_memory(make_surroundings().clock)
    workspace = visit_workspace(store)

    def put_away(unit: UnitOfWork) -> Label:
        unit.get(Circle, "noord").archived = True
        return Label.of("team")

    store.change(put_away)
    last = date(2026, 10, 16)
    round_id = workspace.run(AddRound(name="R", first=FIRST, last=last, members=MEMBERS)).value
    workspace.run(ChangeRound(round_id, exclude_same_circle=True))
    matrix = workspace.ask(RoundMatrix(round_id))
    assert matrix.cell("a", "b").state is CellState.EMPTY
    facts = workspace.ask(RoundDrafting(round_id)).facts
    assert circles_of(facts) == {}


def test_asked_for_all_at_once_the_answer_is_as_for_one_pair(workspace: Workspace) -> None:
    round_id = agree(workspace)
    basis = workspace.ask(RoundDrafting(round_id))
    people, circles = basis.facts.people, circles_of(basis.facts)
    apart = Apart(people.values(), basis.draft, circles)
    barred = {
        (a, b)
        for a, b in permutations(people, 2)
        if excluded(people[a], people[b], basis.draft, circles)
    }
    assert apart.pairs(people, people) == barred | {(a, a) for a in people}
    assert all(apart.bars(a, b) == ((a, b) in barred) for a, b in permutations(people, 2))
    assert not apart.bars("a", None)
