"""A recording outside the app: as long as it is there, its visit reminds of it."""

from collections.abc import Callable
from datetime import date

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.people.rows import PeopleList
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.changes import CancelVisit, MoveVisit, RemoveVisits
from leerkring.app.visits.details import VisitDetails, VisitList
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.pairs import ChangeHost, ReplaceVisitor
from leerkring.app.visits.recordings import RecordingThereError
from leerkring.app.visits.reflecting import SetVideo
from leerkring.app.visits.rounds import RemoveRound, SetRoundMembers
from leerkring.app.visits.rows import VisitRow
from leerkring.app.workspace import Command, UndoLast, Workspace
from support.visit_team import FIRST, LAST, MEMBERS, ring, tuesday, visit_workspace

DELETE_BY = date(2026, 9, 10)


@pytest.fixture
def workspace() -> Workspace:
    """Return a workspace with a round in which Anna's visit to Bram has a recording."""
    workspace = visit_workspace()
    draft = RoundDraft(name="Ronde", first=FIRST, last=LAST, members=MEMBERS)
    facts = workspace.ask(RoundDrafting(draft=draft)).facts
    workspace.run(AcceptRound(draft, ring(facts.version)))
    key = recorded(workspace).id
    workspace.run(SetVideo(key, reference="Stick 3", consent=True, delete_by=DELETE_BY))
    return workspace


def recorded(workspace: Workspace) -> VisitRow:
    return next(v for v in workspace.ask(VisitList()) if v.visitor_id == "a")


def delete_by(workspace: Workspace) -> date | None:
    return workspace.ask(VisitDetails(recorded(workspace).id)).video_delete_by


def tasks(workspace: Workspace, kind: TaskKind) -> list[Task]:
    view = workspace.ask(Today())
    return [t for t in view.urgent + view.later if t.kind is kind]


# ---- as long as it is there -----------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        lambda visit: RemoveVisits((visit.id,)),
        lambda visit: RemoveRound(visit.round_id),
        lambda visit: SetRoundMembers(visit.round_id, MEMBERS[1:]),
        lambda visit: CancelVisit(visit.id),
        lambda visit: ChangeHost(visit.id, "d", swap=True),
        lambda visit: ReplaceVisitor(visit.id, "d"),
    ],
)
def test_a_visit_stays_as_it_is_until_its_recording_is_deleted(
    workspace: Workspace, command: Callable[[VisitRow], Command[object]]
) -> None:
    visit = recorded(workspace)
    with pytest.raises(RecordingThereError, match="Anna"):
        workspace.run(command(visit))
    assert recorded(workspace) == visit
    workspace.run(SetVideo(visit.id, deleted=True))
    workspace.run(command(visit))


def test_who_gets_the_host_of_a_recording_is_not_exchanged(workspace: Workspace) -> None:
    other = next(v for v in workspace.ask(VisitList()) if v.visitor_id == "c")
    with pytest.raises(RecordingThereError):
        workspace.run(ChangeHost(other.id, "b", swap=True))


def test_planning_the_rest_leaves_a_recorded_visit_without_a_day_alone(
    workspace: Workspace,
) -> None:
    visit = recorded(workspace)
    workspace.run(MoveVisit(visit.id, None))
    basis = workspace.ask(RoundDrafting(round_id=visit.round_id))
    assert visit.id in {known.id for known in basis.request.known}
    assert visit.id not in basis.anew


@pytest.mark.parametrize("who", ["a", "b"])
def test_who_leaves_stays_in_the_record_for_the_recording(workspace: Workspace, who: str) -> None:
    before = recorded(workspace)
    assert workspace.run(RemovePerson(who)).value.kept
    assert [t.subject for t in tasks(workspace, TaskKind.DELETE_VIDEO)] == [before.id]
    assert tasks(workspace, TaskKind.VISIT_NO_DAY) == []
    kept = recorded(workspace)
    assert (kept.start, kept.cover_id) == (None, None)
    assert before.round_id is not None
    assert workspace.ask(RoundMatrix(before.round_id)).cell("a", "b").visit_id == before.id
    assert who not in {p.id for p in workspace.ask(PeopleList())}
    workspace.run(UndoLast())
    assert recorded(workspace) == before


# ---- another day ----------------------------------------------------------------------------


def test_the_day_on_which_it_goes_moves_along_with_a_visit_after_it(workspace: Workspace) -> None:
    key = recorded(workspace).id
    workspace.run(MoveVisit(key, tuesday(0, 14)))
    assert delete_by(workspace) == DELETE_BY
    workspace.run(MoveVisit(key, tuesday(2)))
    assert delete_by(workspace) == date(2026, 9, 24)
    workspace.run(MoveVisit(key, tuesday(1)))
    assert delete_by(workspace) == date(2026, 9, 24)
    workspace.run(SetVideo(key, reference="Stick 4"))  # stays as it was agreed
    assert delete_by(workspace) == date(2026, 9, 24)


def test_after_a_first_day_later_than_it_would_go_it_stays_as_long_as_usual(
    workspace: Workspace,
) -> None:
    key = recorded(workspace).id
    workspace.run(MoveVisit(key, None))
    assert delete_by(workspace) == DELETE_BY
    workspace.run(MoveVisit(key, tuesday(2)))
    assert delete_by(workspace) == date(2026, 10, 20)
