"""Goals of a team, and the traject that works on them."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from leerkring.app.circles import COMMANDS as CIRCLES
from leerkring.app.circles.changes import RemoveCircle
from leerkring.app.coaching import COMMANDS as COACHING
from leerkring.app.coaching.duos import RemoveDuo
from leerkring.app.goals import COMMANDS, QUERIES
from leerkring.app.goals.changes import (
    AddGoal,
    ChangeGoal,
    GoalDaysError,
    GoalNameError,
    LinkGoal,
    RemoveGoal,
)
from leerkring.app.goals.traject import Traject, TrajectView
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.visits import COMMANDS as VISITS
from leerkring.app.visits.rounds import AddRound, RemoveRound
from leerkring.app.workspace import Command, UndoLast, Workspace
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.errors import DomainError, NotFoundError
from leerkring.domain.goals import GoalLink, GoalSubject
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitRound, VisitState
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.teams import make_small_circle
from support.workspaces import NOW, make_surroundings, make_workspace

FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)


@pytest.fixture
def store() -> Iterator[SqlStore]:
    made = open_in_memory(FixedClock(NOW))
    make_small_circle(made)
    made.change(_rotations)
    yield made
    made.close()


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    commands = {**COMMANDS, **CIRCLES, **COACHING, **VISITS}
    return make_workspace(commands, QUERIES, store=store, surroundings=make_surroundings())


def _rotations(unit: UnitOfWork) -> Label:
    unit.add(Location(id="zon", name="De Zon"))
    unit.add(Location(id="maan", name="De Maan"))
    unit.flush()
    unit.get(Person, "a").location_id = "zon"
    unit.get(Person, "b").location_id = "maan"
    unit.add(VisitRound(id="r", name="Ronde", first_day=FIRST, last_day=date(2026, 12, 1)))
    unit.flush()
    for key, visitor, host, state in (
        ("v1", "a", "b", VisitState.DONE),
        ("v2", "b", "a", VisitState.PLANNED),
        ("v3", "a", "c", VisitState.CANCELLED),
    ):
        start = datetime(2026, 10, 6, 10)
        unit.add(
            PeerVisit(
                id=key, round_id="r", visitor_id=visitor, host_id=host, state=state, start=start
            )
        )
    unit.add(
        CoachingDuo(
            id="d", teacher_id="a", coach_id="b", first_day=FIRST, last_day=date(2026, 12, 1),
            weekday=1, start_time=time(9), state=DuoState.RUNNING,
        )
    )  # fmt: skip
    unit.flush()
    for number, held in enumerate((SessionState.HELD, SessionState.PLANNED), start=1):
        start = datetime(2026, 8, 11 + 7 * number, 9)
        unit.add(
            CoachingSession(
                id=f"s{number}", duo_id="d", number=number, regular_day=start.date(), start=start,
                minutes=45, state=held,
            )
        )  # fmt: skip
    return Label.of("change")


def view(workspace: Workspace, location: str | None = None) -> TrajectView:
    return workspace.ask(Traject(FIRST, LAST, location))


def test_what_works_on_a_goal_is_counted_in_the_period(workspace: Workspace) -> None:
    goal = workspace.run(AddGoal("  Ouders   kennen ")).value
    for subject, key in (
        (GoalSubject.CIRCLE, "k"), (GoalSubject.ROUND, "r"), (GoalSubject.DUO, "d"),
    ):  # fmt: skip
        circle = view(workspace).everything[0].id
        workspace.run(LinkGoal(goal, subject, circle if key == "k" else key))
    (row,) = view(workspace).goals
    assert row.name == "Ouders kennen"
    assert [(x.subject, x.done, x.total) for x in row.lines] == [
        (GoalSubject.CIRCLE, 0, 3),
        (GoalSubject.ROUND, 1, 2),
        (GoalSubject.DUO, 1, 2),
    ]
    assert view(workspace).loose == ()


def test_a_team_sees_its_own_and_what_concerns_all(workspace: Workspace) -> None:
    workspace.run(AddGoal("Van De Zon", "zon"))
    workspace.run(AddGoal("Van De Maan", "maan"))
    workspace.run(AddGoal("Van iedereen"))
    assert [g.name for g in view(workspace, "zon").goals] == ["Van De Zon", "Van iedereen"]
    lines = {line.id: line for line in view(workspace, "maan").everything}
    assert (lines["r"].done, lines["r"].total) == (0, 1)
    assert "d" not in lines  # who is coached works elsewhere


def test_a_goal_of_another_year_is_not_of_this_one(workspace: Workspace) -> None:
    workspace.run(AddGoal("Vorig jaar", None, date(2025, 8, 1), date(2026, 7, 1)))
    assert view(workspace).goals == ()


def test_linking_twice_changes_nothing_and_unlinking_takes_it_back(workspace: Workspace) -> None:
    goal = workspace.run(AddGoal("Doel")).value
    assert workspace.run(LinkGoal(goal, GoalSubject.ROUND, "r")).label is not None
    assert workspace.run(LinkGoal(goal, GoalSubject.ROUND, "r")).label is None
    workspace.run(LinkGoal(goal, GoalSubject.ROUND, "r", linked=False))
    assert view(workspace).goals[0].lines == ()
    with pytest.raises(NotFoundError):
        workspace.run(LinkGoal(goal, GoalSubject.DUO, "weg"))


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (AddGoal("   "), GoalNameError),
        (AddGoal("Doel", None, LAST, FIRST), GoalDaysError),
        (AddGoal("Doel", "nergens"), NotFoundError),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    workspace: Workspace, command: AddGoal, error: type[DomainError]
) -> None:
    with pytest.raises(error):
        workspace.run(command)
    assert view(workspace).goals == ()


def test_a_goal_goes_with_its_links_and_comes_back_with_them(workspace: Workspace) -> None:
    goal = workspace.run(AddGoal("Doel")).value
    workspace.run(LinkGoal(goal, GoalSubject.ROUND, "r"))
    workspace.run(ChangeGoal(goal, name="Ander doel", last_day=LAST))
    workspace.run(RemoveGoal(goal))
    assert view(workspace).goals == ()
    workspace.run(UndoLast())
    (row,) = view(workspace).goals
    assert (row.name, row.last_day, len(row.lines)) == ("Ander doel", LAST, 1)


def test_a_removed_circle_leaves_no_link(workspace: Workspace, store: SqlStore) -> None:
    goal = workspace.run(AddGoal("Doel")).value
    circle = view(workspace).everything[0].id
    workspace.run(LinkGoal(goal, GoalSubject.CIRCLE, circle))
    workspace.run(RemoveCircle(circle))
    with store.reading() as unit:
        assert unit.find(GoalLink) == []


def test_a_removed_round_or_duo_leaves_no_link_and_comes_back_with_it(
    workspace: Workspace, store: SqlStore
) -> None:
    goal = workspace.run(AddGoal("Doel")).value
    made = workspace.run(AddRound(name="Ronde twee", first=FIRST, last=LAST)).value
    removals: tuple[tuple[GoalSubject, str, Command[None]], ...] = (
        (GoalSubject.ROUND, made, RemoveRound(made)),
        (GoalSubject.DUO, "d", RemoveDuo("d")),
    )
    for subject, key, removal in removals:
        workspace.run(LinkGoal(goal, subject, key))
        workspace.run(removal)
        with store.reading() as unit:
            assert unit.find(GoalLink) == []
        workspace.run(UndoLast())
        with store.reading() as unit:
            assert [link.subject_id for link in unit.find(GoalLink)] == [key]
        workspace.run(LinkGoal(goal, subject, key, linked=False))
