"""Round after round, planned and accepted as in the window: in the end all saw all, once."""

from collections import Counter
from datetime import date, timedelta

import pytest

from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import commands, queries
from leerkring.domain.organisation import Location, Organisation
from leerkring.domain.people import Person
from leerkring.domain.visit_planning import RoundMember
from leerkring.solver.visits.planner import RoundPlanner
from leerkring.storage.opening import open_in_memory
from support.workspaces import make_surroundings, make_workspace

STARTS = ((9, 7), (11, 2), (1, 11))  # three rounds in a school year
ROUND = timedelta(days=25)


def team_of(size: int) -> Workspace:
    """Return a workspace with so many people at one location, all week at work."""

    def make(unit: UnitOfWork) -> Label:
        unit.add(Organisation(id="o", organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
        unit.add(Location(id="oost", name="Oost"))
        for n in range(size):
            unit.add(Person(id=f"p{n}", name=f"Naam {n}", location_id="oost"))
        return Label.of("team")

    around = make_surroundings()
    store = open_in_memory(around.clock)
    store.change(make)
    return make_workspace(commands(), queries(), store=store, surroundings=around)


def nth(number: int, size: int) -> RoundDraft:
    """Return the draft of a round, the rest of it as the window proposes."""
    year, place = divmod(number, len(STARTS))
    month, day = STARTS[place]
    first = date(2026 + year + (month < 8), month, day)
    members = tuple(RoundMember(f"p{n}") for n in range(size))
    return RoundDraft(name=f"Ronde {number}", first=first, last=first + ROUND, members=members)


@pytest.mark.parametrize("size", range(2, 13))
def test_after_one_round_less_than_there_are_people_all_saw_all_once(size: int) -> None:
    workspace = team_of(size)
    everybody = {f"p{n}" for n in range(size)}
    for number in range(size - 1):
        basis = workspace.ask(RoundDrafting(draft=nth(number, size)))
        planned = RoundPlanner().propose(basis.facts, basis.request, lambda _: None, lambda: False)
        assert {v.visitor_id for v in planned.visits} == everybody
        assert {v.host_id for v in planned.visits} == everybody
        if size > 2:  # with two there is nobody to take over a group
            assert not planned.unmet
        workspace.run(AcceptRound(basis.draft, planned))
    seen = Counter((v.visitor_id, v.host_id) for v in workspace.ask(VisitList()))
    assert seen == {(a, b): 1 for a in everybody for b in everybody if a != b}


def test_all_rounds_can_be_in_one_school_year() -> None:
    size = 7
    workspace = team_of(size)
    everybody = {f"p{n}" for n in range(size)}
    members = tuple(RoundMember(key) for key in sorted(everybody))
    first = date(2026, 9, 7)
    for number in range(size - 1):
        last = first + timedelta(days=25)
        draft = RoundDraft(name=f"Ronde {number}", first=first, last=last, members=members)
        basis = workspace.ask(RoundDrafting(draft=draft))
        planned = RoundPlanner().propose(basis.facts, basis.request, lambda _: None, lambda: False)
        assert not planned.unmet
        workspace.run(AcceptRound(basis.draft, planned))
        first += timedelta(weeks=7 if number == 1 else 5)  # not in the Christmas break
    assert last < date(2027, 8, 1)
    seen = Counter((v.visitor_id, v.host_id) for v in workspace.ask(VisitList()))
    assert seen == {(a, b): 1 for a in everybody for b in everybody if a != b}
