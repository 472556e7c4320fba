"""Busy times of people: kept without titles, used by planning, forgotten with the person."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leerkring.app.home import COMMANDS as HOME_COMMANDS
from leerkring.app.home import QUERIES as HOME
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import AnswerTask, Today
from leerkring.app.invitations.letters import ReadBusyTimes, UnreadFile, WhyUnread
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.people import COMMANDS, QUERIES
from leerkring.app.people.busy import (
    AddBusySource,
    AlreadyReadError,
    BusySources,
    Collisions,
    FirstReading,
    KeepBusyTimes,
    ReadingTasks,
    RemoveBusySource,
)
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Label, UnitOfWork, equals
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.availability import ObstacleKind, obstacles
from leerkring.domain.busy import BusySpan
from leerkring.domain.circles import Membership
from leerkring.domain.invitations import TaskAnswer, uid_of
from leerkring.domain.meetings import Assignment
from leerkring.domain.people import BusyTime
from leerkring.domain.visits import PeerVisit
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.rotations import SESSION, VISIT, add_rotations
from support.teams import make_small_circle
from support.workspaces import NOW, make_surroundings, make_workspace

FILE = Path("/agenda/bram.ics")
TAKEN = BusySpan(datetime(2026, 9, 10, 12, 30), datetime(2026, 9, 10, 13, 30))


@pytest.fixture
def store() -> SqlStore:
    made = open_in_memory(FixedClock(NOW))
    make_small_circle(made)
    return made


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    return make_workspace(
        {**COMMANDS, **HOME_COMMANDS},
        {**QUERIES, **HOME},
        store=store,
        surroundings=make_surroundings(),
    )


def change(store: SqlStore, work: Callable[[UnitOfWork], None]) -> None:
    def run(unit: UnitOfWork) -> Label:
        work(unit)
        return Label("test")

    store.change(run)


def use(workspace: Workspace, person: str, *spans: BusySpan) -> str:
    return workspace.run(AddBusySource(person, FILE, ReadBusyTimes(tuple(spans)))).value


def keep(workspace: Workspace, source: str, read: ReadBusyTimes) -> tuple[str, ...]:
    return workspace.run(KeepBusyTimes(((source, read),))).value


def test_planning_sees_who_is_busy_and_a_meeting_that_collides_is_told(
    store: SqlStore, workspace: Workspace
) -> None:
    use(workspace, "b", TAKEN)
    with store.reading() as unit:
        facts = load_facts(unit, make_surroundings(), NOW.date(), datetime(2026, 12, 1).date())
    bram, meeting = facts.people["b"], next(m for m in facts.meetings if m.id == "m1")
    found = [o.kind for o in obstacles(bram, meeting.start, meeting.end, facts, besides="m1")]
    assert found == [ObstacleKind.BUSY]
    later = [m for m in facts.meetings if m.id != "m1"]
    assert all(not list(obstacles(bram, m.start, m.end, facts, besides=m.id)) for m in later)
    has_role = "b" in {r.person_id for r in meeting.roles}
    assert [(c.person_id, c.has_role) for c in workspace.ask(Collisions())] == [("b", has_role)]


def test_members_without_a_role_are_told_of_apart(store: SqlStore, workspace: Workspace) -> None:
    with store.reading() as unit:
        roles = unit.find(Assignment, equals("meeting_id", "m1"))
        everybody = unit.values(Membership, "person_id")
    busy = {a.person_id for a in roles}
    spare = next(key for key in sorted(everybody) if key not in busy)
    use(workspace, spare, TAKEN)
    assert [(c.person_id, c.has_role) for c in workspace.ask(Collisions())] == [(spare, False)]
    assert [task.subject for task in tasks(workspace, TaskKind.MEMBER_BUSY)] == ["m1"]


@pytest.mark.parametrize("has_role", [True, False])
def test_that_somebody_else_is_busy_is_something_else_to_do(
    store: SqlStore, workspace: Workspace, has_role: bool
) -> None:
    kind = TaskKind.BUSY_THEN if has_role else TaskKind.MEMBER_BUSY
    with store.reading() as unit:
        needed = {a.person_id for a in unit.find(Assignment, equals("meeting_id", "m1"))}
        everybody = sorted(unit.values(Membership, "person_id"))
    first, second = [key for key in everybody if (key in needed) is has_role][:2]
    use(workspace, first, TAKEN)
    (task,) = tasks(workspace, kind)
    workspace.run(AnswerTask(task.key, TaskAnswer.DONE))
    assert tasks(workspace, kind) == []
    use(workspace, second, TAKEN)
    (task,) = tasks(workspace, kind)
    assert len(task.names) == 2


def tasks(workspace: Workspace, kind: TaskKind) -> list[Task]:
    view = workspace.ask(Today())
    return [task for task in (*view.urgent, *view.later) if task.kind is kind]


def test_one_broken_file_of_a_folder_takes_no_known_times_away(workspace: Workspace) -> None:
    other = replace(TAKEN, start=TAKEN.start + timedelta(days=1), end=TAKEN.end + timedelta(days=1))
    source = use(workspace, "b", TAKEN)
    broken = (UnreadFile("werk.ics", WhyUnread.NOT_READABLE),)
    keep(workspace, source, ReadBusyTimes((other,), broken))
    (row,) = workspace.ask(BusySources("b"))
    assert row.times == 2
    assert row.problem == WhyUnread.NOT_READABLE
    keep(workspace, source, ReadBusyTimes((other,)))
    (row,) = workspace.ask(BusySources("b"))
    assert row.times == 1


def test_reading_again_keeps_what_is_the_same_and_forgets_what_is_gone(
    store: SqlStore, workspace: Workspace
) -> None:
    other = replace(TAKEN, start=TAKEN.start + timedelta(days=1), end=TAKEN.end + timedelta(days=1))
    source = use(workspace, "b", TAKEN)
    before = workspace.ask(BusySources("b"))
    assert before[0].times == 1
    keep(workspace, source, ReadBusyTimes((TAKEN, other)))
    keep(workspace, source, ReadBusyTimes((other,)))
    with store.reading() as unit:
        assert [(t.start, t.end) for t in unit.find(BusyTime)] == [(other.start, other.end)]


def test_a_file_that_cannot_be_read_leaves_what_was_known(workspace: Workspace) -> None:
    source = use(workspace, "b", TAKEN)
    unread = ReadBusyTimes((), (UnreadFile("bram.ics", WhyUnread.NOT_READABLE),))
    keep(workspace, source, unread)
    (row,) = workspace.ask(BusySources("b"))
    assert row.times == 1
    assert row.problem == WhyUnread.NOT_READABLE


def test_our_own_events_take_no_time_from_themselves(store: SqlStore, workspace: Workspace) -> None:
    change(store, add_rotations)
    use(workspace, "b", TAKEN)
    (task,) = workspace.ask(ReadingTasks())
    ours = {uid_of(key) for key in ("m1", VISIT, cover_key(VISIT), SESSION)}
    assert ours <= task.without
    assert task.path == FILE
    assert task.first.hour == 0


def test_a_visit_without_a_moment_and_its_cover_take_no_time_either(
    store: SqlStore, workspace: Workspace
) -> None:
    def wait(unit: UnitOfWork) -> None:
        visit = unit.get(PeerVisit, VISIT)
        visit.start = visit.cover_id = None

    change(store, add_rotations)
    change(store, wait)
    use(workspace, "b", TAKEN)
    (task,) = workspace.ask(ReadingTasks())
    assert {uid_of(VISIT), uid_of(cover_key(VISIT))} <= task.without


def test_the_same_file_twice_is_refused_and_removing_it_can_be_undone(
    workspace: Workspace,
) -> None:
    source = use(workspace, "b", TAKEN)
    with pytest.raises(AlreadyReadError):
        workspace.run(AddBusySource("b", FILE, ReadBusyTimes()))
    workspace.run(RemoveBusySource(source))
    assert workspace.ask(BusySources("b")) == ()
    workspace.run(UndoLast())
    assert workspace.ask(BusySources("b"))[0].times == 1


def test_a_file_comes_and_goes_with_its_times_in_one_step(workspace: Workspace) -> None:
    use(workspace, "b", TAKEN)
    (row,) = workspace.ask(BusySources("b"))
    assert (row.times, row.read_at) == (1, datetime(2026, 9, 1, 9))
    workspace.run(UndoLast())
    assert workspace.ask(BusySources("b")) == ()
    assert workspace.ask(Collisions()) == ()


def test_the_calendars_of_everybody_are_read_again_in_one_step(workspace: Workspace) -> None:
    sources = [use(workspace, person, TAKEN) for person in "bc"]
    later = replace(TAKEN, start=TAKEN.start + timedelta(days=1), end=TAKEN.end + timedelta(days=1))
    unread = ReadBusyTimes((), (UnreadFile("bram.ics", WhyUnread.NOT_READABLE),))
    readings = ((sources[0], unread), (sources[1], ReadBusyTimes((later,))), ("gone", unread))
    assert workspace.run(KeepBusyTimes(readings)).value == ("Bram",)
    assert [c.person_id for c in workspace.ask(Collisions())] == ["b"]
    workspace.run(UndoLast())
    assert [c.person_id for c in workspace.ask(Collisions())] == ["b", "c"]
    (row,) = workspace.ask(BusySources("b"))
    assert row.problem == ""


def test_reading_what_is_no_longer_used_changes_nothing(workspace: Workspace) -> None:
    source = use(workspace, "b", TAKEN)
    workspace.run(RemoveBusySource(source))
    assert keep(workspace, source, ReadBusyTimes((TAKEN,))) == ()
    assert workspace.next_undo() == Label.of("remove_busy_source", name="Bram")


def test_a_first_reading_leaves_our_own_events_out_too(workspace: Workspace) -> None:
    task = workspace.ask(FirstReading(FILE))
    assert uid_of("m1") in task.without
    assert (task.source_id, task.path, task.first.hour) == ("", FILE, 0)


def test_times_go_with_the_person(store: SqlStore, workspace: Workspace) -> None:
    use(workspace, "b", TAKEN)
    workspace.run(RemovePerson("b"))
    with store.reading() as unit:
        assert unit.find(BusyTime) == []
