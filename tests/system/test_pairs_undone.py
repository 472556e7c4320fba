"""Every change to visits, co-coaching and goals is one step: taken back and done again exactly."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from leerkring import bootstrap
from leerkring.app import coaching, goals, visits
from leerkring.app.coaching.accepting import AcceptDuos
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.drafts import TermDrafting
from leerkring.app.coaching.duos import AddDuo, ChangeDuo, MoveDuo, PlanDuoAgain, RemoveDuo
from leerkring.app.coaching.ending import EndDuo
from leerkring.app.coaching.leaving_early import ContinueWith, PlanEarlier
from leerkring.app.coaching.rows import DuoCard
from leerkring.app.coaching.sessions import (
    CancelSession,
    HoldSession,
    MoveSession,
    NoteSession,
    PinSession,
    SplitSession,
)
from leerkring.app.coaching.wishes import SetPairWish
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.goals.changes import AddGoal, ChangeGoal, LinkGoal, RemoveGoal
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.people.rows import PeopleList
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.changes import (
    AddVisit,
    CancelVisit,
    MarkDone,
    MoveVisit,
    RemoveVisits,
    SetCover,
)
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.pairs import ChangeHost, ReplaceVisitor
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.visits.reflecting import Reflect, SetFocus, SetVideo
from leerkring.app.visits.rounds import AddRound, ChangeRound, RemoveRound, SetRoundMembers
from leerkring.app.visits.rows import VisitRow
from leerkring.app.workspace import Command, RedoLast, UndoLast, Workspace
from leerkring.domain.coaching import DuoState, PairWishKind, RoleSplit
from leerkring.domain.goals import GoalSubject
from leerkring.domain.visit_planning import RoundMember
from leerkring.domain.visits import VisitState
from leerkring.support.clock import FixedClock
from leerkring.support.resources import resource
from leerkring.ui.pages import words_of_changes
from support.raw_file import dump

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
FIRST, LAST = date(2027, 1, 11), date(2027, 4, 16)


@dataclass
class Team:
    """The example team, and what in it can be changed."""

    workspace: Workspace

    @property
    def people(self) -> dict[str, str]:
        return {person.name.split()[0]: person.id for person in self.workspace.ask(PeopleList())}

    def visit(self, *, done: bool = False) -> VisitRow:
        found = self.workspace.ask(VisitList())
        return next(v for v in found if (v.state is VisitState.DONE) is done)

    def duo(self, state: DuoState) -> DuoCard:
        return self.workspace.ask(Board()).columns[state][0]

    def session(self, state: DuoState) -> str:
        return self.workspace.ask(DuoDetails(self.duo(state).id)).sessions[-1].id

    @property
    def round(self) -> str:
        return self.workspace.run(AddRound(name="Lente", first=FIRST, last=LAST)).value

    @property
    def goal(self) -> str:
        return self.workspace.run(AddGoal("Rust bij het brengen")).value


Make = Callable[[Team], Command[Any]]


def _round(team: Team) -> Command[Any]:
    basis = team.workspace.ask(RoundDrafting())
    planner = bootstrap.make_visit_planner()
    found = planner.propose(basis.facts, basis.request, lambda _: None, lambda: False)
    return AcceptRound(replace(basis.draft, name="Nieuwe ronde"), found)


def _duos(team: Team) -> Command[Any]:
    basis = team.workspace.ask(TermDrafting())
    planner = bootstrap.make_coaching_planner()
    found = planner.propose(basis.facts, (basis.request,), lambda _: None, lambda: False)
    return AcceptDuos(found, basis.draft)


def _earlier(team: Team) -> Command[Any]:
    duo = team.duo(DuoState.PROPOSED)
    team.workspace.run(ChangePerson(duo.coach_id, left=date(2027, 2, 20)))
    return PlanEarlier(duo.id)


def _planned_again(team: Team) -> Command[Any]:
    duo = team.duo(DuoState.PROPOSED)
    away = date(2027, 1, 18)
    team.workspace.run(ReportAbsence(duo.coach_id, away, away))
    return PlanDuoAgain(duo.id)


def _moved(team: Team) -> Command[Any]:
    visit = team.visit()
    assert visit.start is not None
    return MoveVisit(visit.id, visit.start + timedelta(hours=1), 45)


def _session_moved(team: Team) -> Command[Any]:
    session = team.workspace.ask(DuoDetails(team.duo(DuoState.PROPOSED).id)).sessions[0]
    return MoveSession(session.id, session.start + timedelta(minutes=30))


def _members(team: Team) -> Command[Any]:
    members = tuple(RoundMember(team.people[name]) for name in ("Anna", "Bram", "Daan"))
    return SetRoundMembers(team.round, members)


def _linked(team: Team) -> Command[Any]:
    return LinkGoal(team.goal, GoalSubject.DUO, team.duo(DuoState.RUNNING).id)


PROPOSED, RUNNING = DuoState.PROPOSED, DuoState.RUNNING
CHANGES: dict[type, Make] = {
    AddRound: lambda _: AddRound(name="Lente", first=FIRST, last=LAST),
    ChangeRound: lambda t: ChangeRound(str(t.visit().round_id), name="Herfst", minutes=45),
    RemoveRound: lambda t: RemoveRound(t.round),
    SetRoundMembers: _members,
    AcceptRound: _round,
    AddVisit: lambda t: AddVisit(visitor_id=t.people["Anna"], host_name="De Brug", done=True),
    MoveVisit: _moved,
    SetCover: lambda t: SetCover(t.visit().id, None),
    MarkDone: lambda t: MarkDone(t.visit(done=True).id, done=False),
    CancelVisit: lambda t: CancelVisit(t.visit().id),
    RemoveVisits: lambda t: RemoveVisits((t.visit().id, t.visit(done=True).id)),
    ChangeHost: lambda t: ChangeHost(t.visit().id, t.people["Ilse"]),
    ReplaceVisitor: lambda t: ReplaceVisitor(t.visit().id, t.people["Chantal"]),
    SetFocus: lambda t: SetFocus(t.visit().id, "Wat doe je bij het fruit?"),
    Reflect: lambda t: Reflect(t.visit(done=True).id, own="Rust.", shared_skipped="Vakantie"),
    SetVideo: lambda t: SetVideo(t.visit().id, reference="Map 3", consent=True, delete_by=LAST),
    PauseVisits: lambda t: PauseVisits(t.people["Anna"], LAST),
    AddDuo: lambda t: AddDuo(
        teacher_id=t.people["Els"], coach_id=t.people["Hanna"], first=FIRST, last=LAST,
        weekday=0, start_time=time(10), sessions=3,
    ),
    ChangeDuo: lambda t: ChangeDuo(duo_id=t.duo(PROPOSED).id, minutes=60, purpose="Taal"),
    PlanDuoAgain: _planned_again,
    MoveDuo: lambda t: MoveDuo(t.duo(PROPOSED).id, RUNNING),
    RemoveDuo: lambda t: RemoveDuo(t.duo(PROPOSED).id),
    EndDuo: lambda t: EndDuo(t.duo(PROPOSED).id, date(2027, 2, 2)),
    MoveSession: _session_moved,
    PinSession: lambda t: PinSession(t.session(PROPOSED), pinned=True),
    HoldSession: lambda t: HoldSession(t.session(RUNNING), held=True),
    CancelSession: lambda t: CancelSession(t.session(PROPOSED)),
    NoteSession: lambda t: NoteSession(t.session(RUNNING), went_well="Rust", next_step="Lied"),
    SplitSession: lambda t: SplitSession(t.session(PROPOSED), RoleSplit.OTHER, "Samen lezen"),
    PlanEarlier: _earlier,
    ContinueWith: lambda t: ContinueWith(t.duo(PROPOSED).id, t.people["Hanna"]),
    SetPairWish: lambda t: SetPairWish(
        t.people["Els"], t.people["Hanna"], PairWishKind.NOT_TOGETHER
    ),
    AcceptDuos: _duos,
    AddGoal: lambda _: AddGoal("Rust bij het brengen"),
    ChangeGoal: lambda t: ChangeGoal(t.goal, name="Rust bij het halen"),
    RemoveGoal: lambda t: RemoveGoal(t.goal),
    LinkGoal: _linked,
}  # fmt: skip


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("team") / "Team.leerkring"
    workspace = bootstrap.open_workspace(file, FixedClock(NOW))
    workspace.run(ImportFolder(bootstrap.read_folder(resource("example"))))
    workspace.close()
    return file


@pytest.fixture
def file(example: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(example, tmp_path))


@pytest.fixture
def team(file: Path) -> Iterator[Team]:
    made = Team(bootstrap.open_workspace(file, FixedClock(NOW)))
    yield made
    made.workspace.close()


def test_no_change_is_forgotten_here() -> None:
    every = {*visits.COMMANDS, *coaching.COMMANDS, *goals.COMMANDS}
    assert every == set(CHANGES)


@pytest.mark.parametrize("kind", CHANGES, ids=lambda kind: kind.__name__)
def test_a_change_is_taken_back_and_done_again_exactly(
    team: Team, file: Path, kind: type[Command[Any]]
) -> None:
    command = CHANGES[kind](team)
    before = dump(file)
    outcome = team.workspace.run(command)
    after = dump(file)
    assert after != before
    assert outcome.label is not None
    assert outcome.label.code in words_of_changes()
    team.workspace.run(UndoLast())
    assert dump(file) == before
    team.workspace.run(RedoLast())
    assert dump(file) == after
