"""Rounds of visits: what is stored, what stands when it is planned again, and who saw whom."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.organisation.places import AddGroup
from leerkring.app.people.changes import ChangePerson
from leerkring.app.planning.accept import PlanOutdatedError
from leerkring.app.visits.accept import (
    AcceptRound,
    NoVisitsError,
    TwoPlacesError,
    VisitsTwiceError,
)
from leerkring.app.visits.changes import AddVisit, MarkDone, MoveVisit, SetCover
from leerkring.app.visits.choices import HostChoices
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.drafting import RoundDrafting, Season
from leerkring.app.visits.drafts import RoundDraft, free_name
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.pauses import PauseDayError, PauseVisits
from leerkring.app.visits.reflecting import Reflect, SetFocus
from leerkring.app.visits.rounds import (
    AddRound,
    ChangeRound,
    RemoveRound,
    RoundDaysError,
    RoundNameError,
    RoundNameTakenError,
    RoundTimesError,
    SetRoundMembers,
    VisitMinutesError,
    VisitsMadeError,
)
from leerkring.app.visits.rows import CellState, Rounds, VisitRow, VisitWarning
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import make_visit_planner
from leerkring.domain.errors import DomainError
from leerkring.domain.visit_planning import ProposedVisit, RoundMember
from leerkring.domain.visits import RoundPart
from support.visit_team import FIRST, LAST, MEMBERS, RING, ring, tuesday, visit_workspace


@pytest.fixture
def workspace() -> Workspace:
    return visit_workspace()


@pytest.fixture
def round_id(workspace: Workspace) -> str:
    """A round of which every visit has a moment."""
    return accept(workspace)


DRAFT = RoundDraft(name="Ronde najaar 2026", first=FIRST, last=LAST, members=MEMBERS)


def accept(workspace: Workspace, draft: RoundDraft = DRAFT) -> str:
    basis = workspace.ask(RoundDrafting(draft=draft))
    return workspace.run(AcceptRound(basis.draft, ring(basis.facts.version))).value


def pairs(workspace: Workspace, round_id: str) -> dict[str, str | None]:
    return {v.visitor_id: v.host_id for v in workspace.ask(VisitList(round_id))}


def visit_of(workspace: Workspace, visitor_id: str) -> VisitRow:
    return next(v for v in workspace.ask(VisitList()) if v.visitor_id == visitor_id)


# ---- accepting ------------------------------------------------------------------------------


def test_an_accepted_round_is_stored_with_its_people_and_visits(
    workspace: Workspace, round_id: str
) -> None:
    assert pairs(workspace, round_id) == RING
    row = workspace.ask(Rounds())[0]
    assert (row.name, row.visits, row.without_day, row.people) == ("Ronde najaar 2026", 6, 0, 6)


def test_an_accepted_round_is_taken_back_as_one(workspace: Workspace, round_id: str) -> None:
    workspace.run(UndoLast())
    assert workspace.ask(Rounds()) == ()
    assert workspace.ask(VisitList()) == ()
    assert round_id


def test_a_plan_from_before_a_change_is_refused(workspace: Workspace) -> None:
    basis = workspace.ask(RoundDrafting(draft=DRAFT))
    workspace.run(PauseVisits("a", date(2026, 12, 1)))
    with pytest.raises(PlanOutdatedError):
        workspace.run(AcceptRound(basis.draft, ring(basis.facts.version)))


def test_a_plan_in_which_nobody_visits_says_so(workspace: Workspace) -> None:
    basis = workspace.ask(RoundDrafting(draft=DRAFT))
    nothing = replace(ring(basis.facts.version), visits=())
    with pytest.raises(NoVisitsError):
        workspace.run(AcceptRound(basis.draft, nothing))


def test_a_visitor_with_two_visits_is_refused(workspace: Workspace) -> None:
    basis = workspace.ask(RoundDrafting(draft=DRAFT))
    plan = ring(basis.facts.version)
    again = replace(plan.visits[0], host_id="f", start=tuesday(4, 14), end=tuesday(4, 15))
    with pytest.raises(VisitsTwiceError, match="Anna"):
        workspace.run(AcceptRound(basis.draft, replace(plan, visits=(*plan.visits, again))))
    assert workspace.ask(Rounds()) == ()


def test_a_host_with_two_visitors_at_once_is_refused(workspace: Workspace) -> None:
    basis = workspace.ask(RoundDrafting(draft=DRAFT))
    plan = ring(basis.facts.version)
    at_once = replace(plan.visits[2], host_id="b", start=tuesday(0), end=tuesday(0, 11))
    at_once = replace(at_once, cover_id=None)
    visits = (*plan.visits[:2], at_once, *plan.visits[3:])
    with pytest.raises(TwoPlacesError, match="Bram"):
        workspace.run(AcceptRound(basis.draft, replace(plan, visits=visits)))


def test_a_host_with_two_visitors_one_after_the_other_is_the_users_choice(
    workspace: Workspace,
) -> None:
    basis = workspace.ask(RoundDrafting(draft=DRAFT))
    plan = ring(basis.facts.version)
    other = replace(plan.visits[2], host_id="b")
    visits = (*plan.visits[:2], other, *plan.visits[3:])
    key = workspace.run(AcceptRound(basis.draft, replace(plan, visits=visits))).value
    assert pairs(workspace, key) == {**RING, "c": "b"}


def test_a_visit_of_another_round_at_that_moment_is_in_the_way(
    workspace: Workspace, round_id: str
) -> None:
    assert round_id
    basis = workspace.ask(RoundDrafting(draft=replace(DRAFT, name="Tweede")))
    with pytest.raises(TwoPlacesError):
        workspace.run(AcceptRound(basis.draft, ring(basis.facts.version)))


def test_what_has_a_moment_stands_when_the_rest_is_planned(
    workspace: Workspace, round_id: str
) -> None:
    open_visit = visit_of(workspace, "d")
    workspace.run(MoveVisit(open_visit.id, None))
    workspace.run(SetFocus(open_visit.id, "Hoe gaat het bij het halen?"))
    basis = workspace.ask(RoundDrafting(round_id))
    here = {v.visitor_id for v in basis.request.known if v.round_id == round_id}
    assert here == set(RING) - {"d"}
    again = ProposedVisit(
        round_id=round_id, visitor_id="d", host_id="e", start=tuesday(3, 14), end=tuesday(3, 15)
    )
    proposal = replace(ring(basis.facts.version), visits=(again,))
    workspace.run(AcceptRound(basis.draft, proposal))
    assert pairs(workspace, round_id) == RING
    assert visit_of(workspace, "d").start == tuesday(3, 14)
    matrix = workspace.ask(RoundMatrix(round_id))
    assert matrix.cell("d", "e").focus == "Hoe gaat het bij het halen?"


def test_planning_afresh_leaves_what_was_chosen_by_hand_or_made(
    workspace: Workspace, round_id: str
) -> None:
    by_hand, made = visit_of(workspace, "a"), visit_of(workspace, "b")
    workspace.run(MoveVisit(by_hand.id, tuesday(0, 14)))
    workspace.run(MoveVisit(made.id, datetime(2026, 8, 31, 10)))
    workspace.run(MarkDone(made.id, done=True))
    known = workspace.ask(RoundDrafting(round_id, afresh=True)).request.known
    assert {v.visitor_id for v in known} == {"a", "b"}


def test_planning_afresh_leaves_what_people_were_told(workspace: Workspace, round_id: str) -> None:
    told = visit_of(workspace, "c")
    workspace.run(ConfirmSent(workspace.run(IssueInvitations((told.id,))).value))
    known = workspace.ask(RoundDrafting(round_id, afresh=True)).request.known
    assert [v.id for v in known] == [told.id]


def test_the_rest_of_a_round_can_be_planned_more_than_once(
    workspace: Workspace, round_id: str
) -> None:
    for _ in range(2):
        basis = workspace.ask(RoundDrafting(round_id, afresh=True))
        workspace.run(AcceptRound(basis.draft, ring(basis.facts.version, round_id)))
    assert pairs(workspace, round_id) == RING


# ---- where a round begins -------------------------------------------------------------------


def test_a_new_round_takes_everybody_from_a_week_ahead_for_six_weeks(workspace: Workspace) -> None:
    basis = workspace.ask(RoundDrafting())
    assert (basis.draft.first, basis.draft.last) == (date(2026, 9, 14), date(2026, 10, 23))
    assert [m.person_id for m in basis.draft.members] == list("abcdef")
    assert (basis.season, basis.year) == (Season.AUTUMN, 2026)


def test_a_pause_and_who_waits_come_along(workspace: Workspace, round_id: str) -> None:
    lone = visit_of(workspace, "a")
    workspace.run(PauseVisits("f", date(2026, 12, 1)))
    later = RoundDraft(
        name="Ronde 2", first=date(2026, 11, 2), last=date(2026, 12, 11), members=MEMBERS
    )
    assert workspace.ask(RoundDrafting(draft=later)).request.waiting == {}
    members = tuple(m for m in MEMBERS if m.person_id != "a")
    workspace.run(SetRoundMembers(round_id, members))
    workspace.run(SetRoundMembers(round_id, MEMBERS))
    request = workspace.ask(RoundDrafting(draft=later)).request
    assert (
        request.waiting == request.left_out == {"a": 1, "f": 1}
    )  # both lost their visit when Anna was not in it
    assert request.unvisited == {"a": 1, "b": 1}  # to whom these two would have gone
    assert request.paused == {"f": date(2026, 12, 1)}
    assert lone.id not in {v.id for v in request.known}


def test_a_visit_since_then_ends_the_waiting(workspace: Workspace) -> None:
    workspace.run(
        AddRound(name="Oud", first=date(2026, 5, 4), last=date(2026, 6, 5), members=MEMBERS[:2])
    )
    workspace.run(
        AddVisit(visitor_id="a", host_name="Ria", start=datetime(2026, 8, 25, 10), done=True)
    )
    assert workspace.ask(RoundDrafting(draft=DRAFT)).request.waiting == {"b": 1}


def test_a_pause_ends_on_a_day_to_come(workspace: Workspace) -> None:
    with pytest.raises(PauseDayError):
        workspace.run(PauseVisits("a", date(2026, 8, 31)))
    workspace.run(PauseVisits("a", date(2026, 9, 30)))
    workspace.run(PauseVisits("a", None))
    assert workspace.ask(RoundDrafting(draft=DRAFT)).request.paused == {}


def test_a_name_gets_a_number_when_it_is_taken() -> None:
    assert free_name("Ronde", ["ronde", "Ronde 2"]) == "Ronde 3"


# ---- rounds by hand -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda key: ChangeRound(key, name=" "), RoundNameError),
        (lambda key: ChangeRound(key, name="ronde najaar 2026"), RoundNameTakenError),
        (lambda key: ChangeRound(key, first=date(2026, 11, 1)), RoundDaysError),
        (lambda key: ChangeRound(key, minutes=10), VisitMinutesError),
        (lambda key: ChangeRound(key, time_to=time(9)), RoundTimesError),
    ],
)
def test_agreements_that_cannot_be_are_refused(
    workspace: Workspace,
    round_id: str,
    change: Callable[[str], ChangeRound],
    error: type[DomainError],
) -> None:
    other = workspace.run(AddRound(name="Tweede", first=FIRST, last=LAST)).value
    with pytest.raises(error):
        workspace.run(change(other))
    assert round_id


def test_a_round_without_visits_made_goes_with_everything(
    workspace: Workspace, round_id: str
) -> None:
    workspace.run(RemoveRound(round_id))
    assert workspace.ask(Rounds()) == ()
    assert workspace.ask(VisitList()) == ()


def test_a_round_with_a_visit_made_stays(workspace: Workspace, round_id: str) -> None:
    made = visit_of(workspace, "a")
    workspace.run(MoveVisit(made.id, datetime(2026, 8, 31, 10)))
    workspace.run(MarkDone(made.id, done=True))
    with pytest.raises(VisitsMadeError):
        workspace.run(RemoveRound(round_id))


def test_only_visits_still_to_be_made_are_counted_as_without_a_day(
    workspace: Workspace, round_id: str
) -> None:
    for key in "ab":
        workspace.run(MoveVisit(visit_of(workspace, key).id, None))
    workspace.run(MarkDone(visit_of(workspace, "a").id, done=True))
    row = workspace.ask(Rounds())[0]
    assert (row.id, row.without_day, row.done) == (round_id, 1, 1)


# ---- the matrix -----------------------------------------------------------------------------


def test_the_matrix_shows_each_state(workspace: Workspace, round_id: str) -> None:
    past = datetime(2026, 8, 31, 10)
    workspace.run(MoveVisit(visit_of(workspace, "b").id, None))
    for key in "cdef":
        workspace.run(MoveVisit(visit_of(workspace, key).id, past))
    workspace.run(Reflect(visit_of(workspace, "c").id, own="Rust."))
    done = visit_of(workspace, "e").id
    workspace.run(Reflect(done, own="Rust.", shared_skipped="Geen kring"))
    workspace.run(AddVisit(visitor_id="a", host_id="f", start=past, done=True))
    matrix = workspace.ask(RoundMatrix(round_id))
    states = {pair: cell.state for pair, cell in matrix.cells.items()}
    assert states["a", "a"] is CellState.EXCLUDED
    assert states["a", "b"] is CellState.PLANNED
    assert states["b", "c"] is CellState.PLANNED_NO_DAY
    assert states["c", "d"] is CellState.DONE  # waits for the next meeting of Chantal's circle
    assert states["d", "e"] is CellState.TO_REFLECT
    assert states["e", "f"] is CellState.CLOSED
    assert states["a", "f"] is CellState.SEEN_BEFORE
    assert matrix.cell("a", "f").last_seen == past.date()
    assert matrix.cell("a", "e").state is CellState.EMPTY


def test_totals_count_every_round_and_what_was_outside(workspace: Workspace, round_id: str) -> None:
    workspace.run(AddVisit(visitor_id="a", host_id="f", done=True))
    matrix = workspace.ask(RoundMatrix(round_id))
    anna = next(p for p in matrix.rows if p.person_id == "a")
    fatima = next(p for p in matrix.columns if p.person_id == "f")
    assert (anna.visits, anna.visits_total, fatima.hosted, fatima.hosted_total) == (1, 2, 1, 2)
    assert matrix.locations == (("oost", "Oost"), ("west", "West"))


def test_who_only_visits_is_no_column_and_a_host_from_outside_is_one(workspace: Workspace) -> None:
    members = (RoundMember("a", RoundPart.VISITS_ONLY), RoundMember("b", RoundPart.HOSTS_ONLY))
    command = AddRound(name="Klein", first=FIRST, last=LAST, members=members)
    key = workspace.run(command).value
    workspace.run(AddVisit(visitor_id="a", host_name="Ria van Oort", round_id=key))
    matrix = workspace.ask(RoundMatrix(key))
    assert [p.person_id for p in matrix.rows] == ["a"]
    assert [(p.name, p.outside) for p in matrix.columns] == [
        ("Bram", False),
        ("Ria van Oort", True),
    ]


def test_own_location_and_own_circle_are_left_out_where_agreed(workspace: Workspace) -> None:
    key = accept(workspace, replace(DRAFT, exclude_same_location=True))
    matrix = workspace.ask(RoundMatrix(key))
    assert matrix.cell("a", "c").state is CellState.EXCLUDED
    assert VisitWarning.EXCLUDED in matrix.cell("a", "b").warnings
    workspace.run(ChangeRound(key, exclude_same_location=False, exclude_same_circle=True))
    matrix = workspace.ask(RoundMatrix(key))
    assert matrix.cell("a", "c").state is CellState.EXCLUDED
    assert matrix.cell("d", "f").state is CellState.EMPTY


def test_what_is_worth_a_look_is_marked(workspace: Workspace, round_id: str) -> None:
    long = visit_of(workspace, "a")
    workspace.run(MoveVisit(long.id, tuesday(8), minutes=75, cover_id="c"))
    matrix = workspace.ask(RoundMatrix(round_id))
    assert matrix.cell("a", "b").warnings == (VisitWarning.TOO_LONG, VisitWarning.OUTSIDE_ROUND)
    assert matrix.cell("e", "f").warnings == (VisitWarning.NO_COVER,)
    workspace.run(SetCover(long.id, None))
    cell = workspace.ask(RoundMatrix(round_id)).cell("a", "b")
    assert VisitWarning.NO_COVER in cell.warnings


def test_the_own_group_is_never_visited(workspace: Workspace, round_id: str) -> None:
    oost = workspace.run(AddGroup("oost", "Zon")).value
    for key in ("a", "b"):
        workspace.run(ChangePerson(key, group_id=oost))
    matrix = workspace.ask(RoundMatrix(round_id))
    assert matrix.cell("b", "a").state is CellState.EXCLUDED
    assert VisitWarning.EXCLUDED in matrix.cell("a", "b").warnings
    choices = workspace.ask(HostChoices(visit_of(workspace, "b").id))
    assert [c.excluded for c in choices if c.person_id == "a"] == [True]


def test_planning_again_is_not_held_up_by_the_visits_it_replaces(workspace: Workspace) -> None:
    round_id = accept(workspace)
    basis = workspace.ask(RoundDrafting(round_id, afresh=True))
    assert len(basis.anew) == 6
    taken = {one.subject_id for one in basis.facts.engagements}
    assert not taken & set(basis.anew)
    found = make_visit_planner().propose(basis.facts, basis.request, lambda _: None, lambda: False)
    assert len([v for v in found.of_round(round_id) if v.start is not None]) == 6
    workspace.run(AcceptRound(basis.draft, found))


def test_each_new_round_begins_after_all_there_are(workspace: Workspace) -> None:
    last = workspace.ask(RoundDrafting()).draft.first
    for number in range(5):
        draft = workspace.ask(RoundDrafting()).draft
        assert draft.first >= last
        assert draft.last > draft.first
        last = draft.last
        workspace.run(AddRound(name=f"Ronde {number}", first=draft.first, last=draft.last))
