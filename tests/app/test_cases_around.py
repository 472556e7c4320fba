"""What happens around cases: meetings and people that go, looking back, tasks, clearing texts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from leerkring.app.cases.clearing import OldCases, WipeCase, WipeCases
from leerkring.app.cases.looking_back import LookBack, look_backs
from leerkring.app.cases.rows import CircleCases, OpenCase
from leerkring.app.cases.talking import AddCaseOption, MoveCase, NoteCase
from leerkring.app.cases.trying_out import AddAction, ChangeAction
from leerkring.app.circles.changes import ChangeCircle, RemoveCircle
from leerkring.app.circles.rows import CircleCard
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.cases import ChooseCase, MeetingCases
from leerkring.app.meetings.changes import MoveMeeting, RemoveMeeting
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.people.cases import CasesOfPerson
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.search import Search
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import workspace_on
from leerkring.domain.cases import ActionItem, CaseItem, CaseOption, CaseScore, CaseStatus
from leerkring.domain.circles import CircleType
from leerkring.domain.meetings import Meeting
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.cases import CIRCLE, bring, discussed, switch_texts
from support.teams import STARTS, make_small_circle
from support.workspaces import NOW


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def store(clock: FixedClock) -> SqlStore:
    made = open_in_memory(clock)
    make_small_circle(made)
    return made


@pytest.fixture
def workspace(store: SqlStore, clock: FixedClock) -> Workspace:
    made = workspace_on(store, clock)
    switch_texts(made, on=True)
    return made


def back(store: SqlStore, meeting_id: str, now: datetime | None = None) -> tuple[LookBack, ...]:
    with store.reading() as unit:
        return look_backs(unit, unit.get(Meeting, meeting_id), now=now)


def counts(store: SqlStore) -> list[int]:
    with store.reading() as unit:
        return [unit.count(kind) for kind in (CaseItem, CaseOption, CaseScore, ActionItem)]


def tasks(workspace: Workspace, kind: TaskKind) -> list[Task]:
    view = workspace.ask(Today())
    return [t for t in (*view.urgent, *view.later) if t.kind is kind]


# Looking back


def test_a_case_stands_on_the_next_programme_until_it_is_closed(
    workspace: Workspace, store: SqlStore
) -> None:
    case_id = discussed(workspace, "c", title="Druk")
    workspace.run(RecordAttendance("m1"))
    since = STARTS[0].date()
    assert back(store, "m1") == ()
    assert back(store, "m2") == (LookBack(case_id, "Chantal", since),)
    assert back(store, "m3") == (), "only the next one"
    workspace.run(RecordAttendance("m2"))
    assert [one.case_id for one in back(store, "m3")] == [case_id]
    workspace.run(AddAction(case_id))
    workspace.run(MoveCase(case_id, CaseStatus.LOOKED_BACK))
    assert [one.case_id for one in back(store, "m3")] == [case_id]
    workspace.run(MoveCase(case_id, CaseStatus.CLOSED))
    assert back(store, "m3") == ()


def test_a_meeting_nobody_noted_is_not_waited_for(workspace: Workspace, store: SqlStore) -> None:
    discussed(workspace, "c")
    later = STARTS[1] + timedelta(days=1)
    assert back(store, "m3", now=later)
    assert not back(store, "m3", now=STARTS[0])


def test_looking_back_moves_along_with_the_meetings(workspace: Workspace, store: SqlStore) -> None:
    discussed(workspace, "c", "m2")
    assert [bool(back(store, key)) for key in ("m1", "m3")] == [False, True]
    workspace.run(MoveMeeting("m2", STARTS[2] + timedelta(days=20)))
    assert not back(store, "m3")


def test_a_meeting_shows_what_it_looks_back_on(workspace: Workspace) -> None:
    case_id = discussed(workspace, "c")
    workspace.run(RecordAttendance("m1"))
    assert [row.id for row in workspace.ask(MeetingCases("m2")).look_backs] == [case_id]


# Meetings and circles that go


def test_a_meeting_that_is_removed_gives_its_cases_back(workspace: Workspace) -> None:
    chosen, meant = bring(workspace, "d", "m1"), bring(workspace, "e", "m1")
    workspace.run(ChooseCase(chosen, "m1"))
    workspace.run(RemoveMeeting("m1"))
    rows = {row.id: row for row in workspace.ask(CircleCases(CIRCLE)).cases}
    assert not rows[chosen].chosen
    assert {p.row.id for p in workspace.ask(MeetingCases("m2")).proposals} == {chosen, meant}
    workspace.run(UndoLast())
    assert [row.id for row in workspace.ask(MeetingCases("m1")).chosen] == [chosen]


def test_a_circle_takes_its_cases_along(workspace: Workspace, store: SqlStore) -> None:
    case_id = discussed(workspace, "c")
    workspace.run(AddCaseOption(case_id, "Wachten"))
    workspace.run(AddAction(case_id))
    workspace.run(RemoveCircle(CIRCLE))
    assert counts(store) == [0, 0, 0, 0]
    workspace.run(UndoLast())
    assert counts(store) == [1, 1, 0, 1]


# People who go


def test_who_leaves_leaves_no_word_behind_but_keeps_the_counts(
    workspace: Workspace, store: SqlStore
) -> None:
    told = discussed(workspace, "c", title="Druk", story="Het is druk.", own_theme="slapen")
    workspace.run(AddCaseOption(told, "Wachten"))
    workspace.run(AddAction(told, "Wachten"))
    bring(workspace, "c", "m2", title="Nog iets")
    other = discussed(workspace, "d")
    workspace.run(AddAction(other, person_id="c"))
    assert workspace.run(RemovePerson("c")).value.kept
    assert counts(store) == [2, 0, 0, 0]
    with store.reading() as unit:
        case = unit.get(CaseItem, told)
        assert not case.has_text
        assert case.status is CaseStatus.CLOSED
    workspace.run(UndoLast())
    assert workspace.ask(OpenCase(told)).story == "Het is druk."


def test_who_only_had_an_idea_goes_without_a_trace(workspace: Workspace, store: SqlStore) -> None:
    bring(workspace, "f", title="Idee")
    assert not workspace.run(RemovePerson("f")).value.kept
    assert counts(store) == [0, 0, 0, 0]


def test_everything_about_a_person_has_their_cases_and_nobody_elses(workspace: Workspace) -> None:
    mine = discussed(workspace, "c", title="Druk", story="Het is druk.")
    workspace.run(AddCaseOption(mine, "Wachten"))
    workspace.run(NoteCase(mine, insight="Ik haast"))
    workspace.run(AddAction(mine, "Wachten"))
    other = discussed(workspace, "d", title="Van Daan")
    workspace.run(AddAction(other, "Iets van Daan", person_id="c"))
    (found,) = workspace.ask(CasesOfPerson("c"))
    assert (found.title, found.story, found.insight) == ("Druk", "Het is druk.", "Ik haast")
    assert (found.options, found.actions) == (("Wachten",), ("Wachten",))
    assert "Daan" not in str(found)


# Who finds what


def test_no_word_of_a_case_is_found_by_searching(workspace: Workspace) -> None:
    case_id = discussed(workspace, "c", title="zwaluw", story="zwaluw", own_theme="zwaluw")
    workspace.run(AddCaseOption(case_id, "zwaluw"))
    workspace.run(AddAction(case_id, "zwaluw"))
    assert workspace.ask(Search("zwaluw")) == ()


# Tasks


def test_a_case_is_asked_for_from_two_weeks_ahead(workspace: Workspace, clock: FixedClock) -> None:
    clock.moment = datetime(2026, 8, 26, 7, tzinfo=UTC)
    assert not tasks(workspace, TaskKind.ASK_CASE)
    clock.moment = datetime(2026, 8, 27, 7, tzinfo=UTC)
    (task,) = tasks(workspace, TaskKind.ASK_CASE)
    assert (task.subject, task.names, task.due) == ("m1", ("Chantal",), datetime(2026, 9, 3).date())
    bring(workspace, "c", "m1")
    assert not tasks(workspace, TaskKind.ASK_CASE)


def test_a_learning_circle_is_not_asked_for_cases(workspace: Workspace) -> None:
    assert tasks(workspace, TaskKind.ASK_CASE)
    agreement = workspace.ask(CircleCard(CIRCLE)).agreement
    learning = replace(agreement, type=CircleType.LEARNING_CIRCLE)
    workspace.run(ChangeCircle(CIRCLE, learning))
    assert not tasks(workspace, TaskKind.ASK_CASE)


def test_what_is_tried_out_is_a_task_that_says_no_word_of_it(
    workspace: Workspace, clock: FixedClock
) -> None:
    case_id = discussed(workspace, "c", title="geheim")
    action = workspace.run(AddAction(case_id, "geheim")).value
    assert not tasks(workspace, TaskKind.TRY_OUT)
    clock.moment = datetime(2026, 11, 10, 7, tzinfo=UTC)
    (task,) = tasks(workspace, TaskKind.TRY_OUT)
    assert (task.names, task.due, task.circle_name) == (
        ("Chantal",),
        STARTS[1].date(),
        "Kring Noord",
    )
    assert "geheim" not in str(task)
    workspace.run(ChangeAction(action, done=True))
    assert not tasks(workspace, TaskKind.TRY_OUT)


# Clearing


def test_one_case_is_emptied_and_undone(workspace: Workspace) -> None:
    case_id = discussed(workspace, "c", title="Druk", story="Het is druk.")
    workspace.run(AddCaseOption(case_id, "Wachten"))
    workspace.run(WipeCase(case_id))
    emptied = workspace.ask(OpenCase(case_id))
    assert (emptied.title, emptied.story, emptied.options) == ("", "", ())
    assert emptied.row.status is CaseStatus.DISCUSSED
    assert workspace.run(WipeCase(case_id)).label is None
    workspace.run(UndoLast())
    assert workspace.ask(OpenCase(case_id)).options


def test_after_the_time_agreed_texts_are_offered_for_clearing(
    workspace: Workspace, clock: FixedClock
) -> None:
    old = discussed(workspace, "c", title="Druk", story="Het is druk.")
    discussed(workspace, "d")  # nothing was written of it
    recent = bring(workspace, "e", "m3", title="Later")
    assert workspace.ask(OldCases()) == ()
    clock.moment = datetime(2027, 9, 20, 7, tzinfo=UTC)
    (row,) = workspace.ask(OldCases())
    assert (row.case_id, row.contributor, row.texts) == (old, "Chantal", 2)
    (task,) = tasks(workspace, TaskKind.CLEAR_CASES)
    assert task.count == 1
    assert workspace.run(WipeCases((old,))).value == 1
    assert workspace.ask(OldCases()) == ()
    assert workspace.ask(OpenCase(recent)).title == "Later"


def test_how_long_is_chosen_and_can_be_for_ever(workspace: Workspace, clock: FixedClock) -> None:
    discussed(workspace, "c", title="Druk")
    clock.moment = datetime(2027, 1, 20, 7, tzinfo=UTC)
    settings = workspace.ask(CurrentSettings())
    workspace.run(ChangeSettings(replace(settings, case_months=3)))
    assert len(workspace.ask(OldCases())) == 1
    workspace.run(ChangeSettings(replace(settings, case_months=0)))
    assert workspace.ask(OldCases()) == ()
