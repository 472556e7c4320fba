"""Vandaag derives its tasks from the facts, remembers only the user's answers."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from leerkring.app import circles, home, invitations, meetings
from leerkring.app.circles.changes import BeginCircle
from leerkring.app.circles.members import AddMembers
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import AnswerTask, Today, TodayView
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.changes import AddMeeting, MoveMeeting, RemoveMeeting
from leerkring.app.meetings.roles import ClearRole
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.invitations import TaskAnswer
from leerkring.domain.organisation import Organisation
from leerkring.domain.people import Person
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from support.teams import make_small_circle
from support.workspaces import NoHolidays, make_workspace


@dataclass(frozen=True)
class Scene:
    workspace: Workspace
    clock: FixedClock

    def today(self) -> TodayView:
        return self.workspace.ask(Today())

    def every_task(self) -> list[Task]:
        view = self.today()
        return list(view.urgent + view.later)

    def tasks(self, kind: TaskKind) -> list[Task]:
        return [t for t in self.every_task() if t.kind is kind]

    def send_all(self) -> None:
        self.workspace.run(ConfirmSent(self.workspace.run(IssueInvitations()).value))


@pytest.fixture
def scene() -> Scene:
    clock = FixedClock(datetime(2026, 8, 24, 7, tzinfo=UTC))
    store = open_in_memory(clock)
    make_small_circle(store)

    def work(unit: UnitOfWork) -> Label:
        organisation = Organisation(
            id="o",
            name="De Vlieger",
            organiser_name="Marieke",
            organiser_email="marieke@voorbeeld.nl",
        )
        unit.add(organisation)
        return Label.of("organisation")

    store.change(work)
    commands = home.COMMANDS | invitations.COMMANDS | meetings.COMMANDS | circles.COMMANDS
    queries = home.QUERIES | invitations.QUERIES | meetings.QUERIES
    around = Surroundings(clock=clock, holidays=NoHolidays())
    return Scene(make_workspace(commands, queries, store=store, surroundings=around), clock)


def test_new_meetings_ask_for_invitations_once_per_circle(scene: Scene) -> None:
    (task,) = scene.tasks(TaskKind.SEND_INVITATIONS)
    assert (task.circle_name, task.count, task.day) == ("Kring Noord", 3, date(2026, 9, 10))
    scene.send_all()
    assert scene.tasks(TaskKind.SEND_INVITATIONS) == []


def test_a_moved_meeting_must_be_told(scene: Scene) -> None:
    scene.send_all()
    scene.workspace.run(MoveMeeting("m2", datetime(2026, 11, 24, 13)))
    (task,) = scene.tasks(TaskKind.TELL_CHANGES)
    assert (task.was, task.day, task.count) == (date(2026, 11, 19), date(2026, 11, 24), 6)
    scene.workspace.run(RemoveMeeting("m2"))
    (task,) = scene.tasks(TaskKind.TELL_CHANGES)
    assert (task.was, task.day) == (date(2026, 11, 19), None)


def test_the_agenda_is_due_a_week_before(scene: Scene) -> None:
    assert scene.tasks(TaskKind.SEND_AGENDA) == []
    scene.clock.moment += timedelta(days=4)
    (task,) = scene.tasks(TaskKind.SEND_AGENDA)
    assert task.due == date(2026, 9, 3)


def test_an_open_role_close_by_is_a_task(scene: Scene) -> None:
    scene.workspace.run(ClearRole("m1-facilitator"))
    scene.workspace.run(ClearRole("m3-facilitator"))
    (task,) = scene.tasks(TaskKind.FILL_ROLE)
    assert task.day == date(2026, 9, 10)


def test_a_circle_without_people_asks_for_people_before_anything_else(scene: Scene) -> None:
    assert scene.tasks(TaskKind.CHOOSE_PEOPLE) == []
    circle_id = scene.workspace.run(BeginCircle("Kring Leeg")).value
    (task,) = scene.tasks(TaskKind.CHOOSE_PEOPLE)
    assert (task.circle_name, task.day) == ("Kring Leeg", None)
    scene.workspace.run(AddMeeting(circle_id, datetime(2026, 9, 3, 13)))
    (task,) = scene.tasks(TaskKind.CHOOSE_PEOPLE)
    assert task.day == date(2026, 9, 3)
    assert {t.kind for t in scene.every_task() if t.circle_id == circle_id} == {task.kind}
    scene.workspace.run(AddMembers(circle_id, ("a", "b")))
    assert scene.tasks(TaskKind.CHOOSE_PEOPLE) == []
    assert TaskKind.FILL_ROLE in {t.kind for t in scene.every_task() if t.circle_id == circle_id}


def test_somebody_without_address_is_named(scene: Scene) -> None:
    assert scene.tasks(TaskKind.ADD_ADDRESSES) == []
    store = open_in_memory(scene.clock)
    make_small_circle(store)

    def work(unit: UnitOfWork) -> Label:
        unit.get(Person, "b").email = ""
        unit.get(Person, "d").email = "daan@"
        return Label.of("change")

    store.change(work)
    around = Surroundings(clock=scene.clock, holidays=NoHolidays())
    other = Scene(make_workspace({}, home.QUERIES, store=store, surroundings=around), scene.clock)
    (task,) = other.tasks(TaskKind.ADD_ADDRESSES)
    assert task.names == ("Bram", "Daan")


def test_the_next_year_is_planned_eight_weeks_before_the_last_meeting(scene: Scene) -> None:
    assert scene.tasks(TaskKind.PLAN_NEXT) == []
    scene.clock.moment = datetime(2026, 12, 5, 7, tzinfo=UTC)
    (task,) = scene.tasks(TaskKind.PLAN_NEXT)
    assert (task.circle_name, task.day) == ("Kring Noord", date(2027, 1, 28))


def test_a_past_meeting_asks_who_was_there(scene: Scene) -> None:
    scene.clock.moment = datetime(2026, 9, 11, 7, tzinfo=UTC)
    (task,) = scene.tasks(TaskKind.RECORD_ATTENDANCE)
    assert task.due == date(2026, 9, 17)
    scene.workspace.run(RecordAttendance("m1"))
    assert scene.tasks(TaskKind.RECORD_ATTENDANCE) == []


def test_an_answer_is_remembered_and_can_be_taken_back(scene: Scene) -> None:
    (task,) = scene.tasks(TaskKind.SEND_INVITATIONS)
    scene.workspace.run(AnswerTask(task.key, TaskAnswer.LATER))
    assert scene.tasks(TaskKind.SEND_INVITATIONS) == []
    scene.clock.moment += timedelta(days=7)
    assert len(scene.tasks(TaskKind.SEND_INVITATIONS)) == 1
    scene.workspace.run(AnswerTask(task.key, TaskAnswer.DONE))
    assert scene.tasks(TaskKind.SEND_INVITATIONS) == []
    scene.workspace.run(UndoLast())
    assert len(scene.tasks(TaskKind.SEND_INVITATIONS)) == 1


@pytest.mark.parametrize(
    ("today", "due"),
    [(7, 14), (26, 27), (30, 30), (34, 34), (38, 34)],
    ids=["a week", "two weeks ahead", "planned today", "just in time", "too late"],
)
def test_what_was_planned_today_is_not_late_yet(scene: Scene, today: int, due: int) -> None:
    """The first meeting is on 10 September, here day 41 of August."""
    august = datetime(2026, 7, 31, 7, tzinfo=UTC)
    scene.clock.moment = august + timedelta(days=today)
    (task,) = scene.tasks(TaskKind.SEND_INVITATIONS)
    assert task.due == (august + timedelta(days=due)).date()


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2026, 9, 9, 12, tzinfo=UTC), False),
        (datetime(2026, 9, 10, 6, tzinfo=UTC), True),
        (datetime(2026, 9, 10, 12, tzinfo=UTC), True),
        (datetime(2026, 9, 10, 20, tzinfo=UTC), False),
    ],
    ids=["the day before", "this morning", "while it goes on", "after it"],
)
def test_it_is_known_whether_a_circle_meets_today(
    scene: Scene, moment: datetime, *, expected: bool
) -> None:
    scene.clock.moment = moment
    assert scene.today().meets_today is expected


def test_late_comes_first_and_what_can_wait_waits(scene: Scene) -> None:
    scene.clock.moment = datetime(2026, 9, 8, 7, tzinfo=UTC)
    view = scene.today()
    assert {t.kind for t in view.late} == {TaskKind.SEND_INVITATIONS, TaskKind.SEND_AGENDA}
    assert view.next_meeting is not None
    assert view.next_meeting.id == "m1"
    assert [row.id for row in view.after] == ["m2", "m3"]
