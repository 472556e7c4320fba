"""What meetings agreed is kept as long as was chosen, and is then offered for clearing."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leerkring.app.cases.trying_out import AddAction
from leerkring.app.follow_up.arranging import Arrange, TickArrangement
from leerkring.app.follow_up.clearing import ClearArrangements, OldArrangements
from leerkring.app.follow_up.rows import ArrangementsOfPerson, FollowUp
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings, SettingRangeError
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.support.clock import FixedClock
from support.cases import discussed, switch_texts
from support.workspaces import team_workspace

MEETING = "m2"  # of 19 November 2026
A_YEAR_ON = datetime(2027, 11, 20, 8, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 20, 8, tzinfo=UTC))


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    return team_workspace(clock)


def clear_tasks(workspace: Workspace) -> list[Task]:
    today = workspace.ask(Today())
    every = (*today.late, *today.this_week, *today.later)
    return [t for t in every if t.kind is TaskKind.CLEAR_ARRANGEMENTS]


def test_after_the_time_agreed_they_are_offered_and_go_in_one_step(
    workspace: Workspace, clock: FixedClock
) -> None:
    everybody = workspace.run(Arrange(MEETING, "Boeken meenemen")).value
    mine = workspace.run(Arrange(MEETING, "Ouders bellen", person_id="c")).value
    workspace.run(TickArrangement(mine, done=True))
    waits = workspace.run(Arrange(MEETING, "Evalueren", due=date(2028, 1, 10))).value
    assert workspace.ask(OldArrangements()) == ()
    assert not clear_tasks(workspace)
    clock.moment = A_YEAR_ON
    rows = {row.id: row for row in workspace.ask(OldArrangements())}
    assert rows.keys() == {everybody, mine}
    assert (rows[mine].name, rows[mine].what, rows[mine].done) == ("Chantal", "Ouders bellen", True)
    assert (rows[everybody].name, rows[everybody].day) == ("", date(2026, 11, 19))
    (task,) = clear_tasks(workspace)
    assert task.count == 2
    assert workspace.run(ClearArrangements(tuple(rows))).value == 2
    assert [row.id for row in workspace.ask(FollowUp(MEETING)).here] == [waits]
    assert not clear_tasks(workspace)
    workspace.run(UndoLast())
    assert len(workspace.ask(OldArrangements())) == 2


def test_what_is_gone_already_is_cleared_without_a_step(workspace: Workspace) -> None:
    outcome = workspace.run(ClearArrangements(("gone",)))
    assert (outcome.value, outcome.label) == (0, None)


def test_how_long_is_chosen_apart_from_cases(workspace: Workspace, clock: FixedClock) -> None:
    workspace.run(Arrange(MEETING, "Boeken meenemen"))
    clock.moment = datetime(2027, 3, 1, 8, tzinfo=UTC)
    settings = workspace.ask(CurrentSettings())
    assert settings.arrangement_months == 12
    workspace.run(ChangeSettings(replace(settings, case_months=1)))
    assert workspace.ask(OldArrangements()) == ()
    workspace.run(ChangeSettings(replace(settings, arrangement_months=3)))
    assert len(workspace.ask(OldArrangements())) == 1
    workspace.run(ChangeSettings(replace(settings, arrangement_months=0)))
    clock.moment = datetime(2036, 1, 1, 8, tzinfo=UTC)
    assert workspace.ask(OldArrangements()) == ()
    with pytest.raises(SettingRangeError):
        workspace.run(ChangeSettings(replace(settings, arrangement_months=121)))


def test_everything_about_a_person_has_what_they_agreed_and_nobody_elses(
    workspace: Workspace,
) -> None:
    switch_texts(workspace, on=True)
    done = workspace.run(Arrange(MEETING, "Ouders bellen", person_id="c")).value
    workspace.run(TickArrangement(done, done=True))
    workspace.run(Arrange(MEETING, "Iets van Daan", person_id="d"))
    workspace.run(Arrange(MEETING, "Iets van iedereen"))
    workspace.run(AddAction(discussed(workspace, "d"), "Iets van de casus", person_id="c"))
    (found,) = workspace.ask(ArrangementsOfPerson("c"))
    assert (found.what, found.done, found.agreed) == ("Ouders bellen", True, date(2026, 11, 19))
