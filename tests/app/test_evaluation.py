"""Filling in, finishing, going on and trends: without names, and all of it can be taken back."""

from datetime import UTC, datetime

import pytest

from leerkring.app.evaluation.answers import (
    AddForm,
    Answers,
    AnswerTogether,
    Evaluation,
    EvaluationView,
    NotBegunError,
    NothingFilledInError,
    NotOnScaleError,
    RemoveForms,
    WordsTooLongError,
)
from leerkring.app.evaluation.finishing import FinishMeeting
from leerkring.app.evaluation.going_on import GoingOn
from leerkring.app.evaluation.trends import Trends
from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.changes import ChangeMeeting, RemoveMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.workspace import RedoLast, UndoLast, Workspace
from leerkring.domain.evaluation import MOST_SIGNS, Scale, Wish
from leerkring.domain.meetings import MeetingState
from leerkring.support.clock import FixedClock
from support.workspaces import team_workspace

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)  # the day after the second meeting


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(NOW))


def view(workspace: Workspace, key: str = "m2") -> EvaluationView:
    return workspace.ask(Evaluation(key))


def add_forms(workspace: Workspace, *grades: int, key: str = "m2") -> None:
    for grade in grades:
        workspace.run(AddForm(key, Answers(liked=grade, useful=grade, wish=Wish.SAME)))


def kinds(workspace: Workspace, key: str) -> set[TaskKind]:
    today = workspace.ask(Today())
    tasks = (*today.urgent, *today.later)
    asks = {TaskKind.RECORD_ATTENDANCE, TaskKind.EVALUATE}
    return {t.kind for t in tasks if t.subject == key} & asks


def test_together_stands_for_everybody_who_was_there(workspace: Workspace) -> None:
    workspace.run(AnswerTogether("m2", Answers(liked=4)))
    assert view(workspace).summary.people == 6
    workspace.run(RecordAttendance("m2", frozenset({"a"})))
    assert view(workspace).summary.people == 5
    assert view(workspace).summary.means == {Scale.LIKED: 4}


def test_together_is_one_answer_that_changes(workspace: Workspace) -> None:
    workspace.run(AnswerTogether("m2", Answers(liked=4)))
    workspace.run(AnswerTogether("m2", Answers(liked=5, words=" Fijn  zo ")))
    assert view(workspace).together == Answers(liked=5, words="Fijn zo")
    workspace.run(UndoLast())
    assert view(workspace).together == Answers(liked=4)
    workspace.run(AnswerTogether("m2", Answers()))
    assert view(workspace).summary.people == 0


def test_three_forms_are_counted_and_not_shown(workspace: Workspace) -> None:
    add_forms(workspace, 1, 2, 3)
    assert (view(workspace).forms, view(workspace).summary.hidden) == (3, 3)
    assert view(workspace).summary.means == {}
    add_forms(workspace, 4)
    assert view(workspace).summary.means[Scale.LIKED] == 2.5
    workspace.run(UndoLast())
    assert view(workspace).summary.means == {}


def test_all_forms_go_and_come_back_at_once(workspace: Workspace) -> None:
    add_forms(workspace, 1, 2, 3, 4)
    workspace.run(RemoveForms("m2"))
    assert view(workspace).forms == 0
    workspace.run(UndoLast())
    assert view(workspace).forms == 4


def test_what_cannot_be_right_is_refused_in_words(workspace: Workspace) -> None:
    with pytest.raises(NotOnScaleError):
        workspace.run(AddForm("m2", Answers(liked=6)))
    with pytest.raises(WordsTooLongError):
        workspace.run(AddForm("m2", Answers(words="x" * (MOST_SIGNS + 1))))
    with pytest.raises(NothingFilledInError):
        workspace.run(AddForm("m2", Answers()))
    with pytest.raises(NotBegunError):
        workspace.run(AnswerTogether("m3", Answers(liked=4)))
    with pytest.raises(NotBegunError):
        workspace.run(FinishMeeting("m3"))


def test_a_past_meeting_asks_for_attendance_then_for_its_evaluation(workspace: Workspace) -> None:
    assert kinds(workspace, "m2") == {TaskKind.RECORD_ATTENDANCE}
    workspace.run(RecordAttendance("m2"))
    assert kinds(workspace, "m2") == {TaskKind.EVALUATE}
    workspace.run(AnswerTogether("m2", Answers(liked=4)))
    assert kinds(workspace, "m2") == set()


def test_finishing_does_all_at_once_and_comes_back_at_once(workspace: Workspace) -> None:
    workspace.run(FinishMeeting("m2"))
    assert kinds(workspace, "m2") == set()
    card = workspace.ask(MeetingCard("m2"))
    assert all(row.present for row in card.expected)
    assert (card.row.state, card.row.finished) == (MeetingState.HELD, True)
    workspace.run(UndoLast())
    assert kinds(workspace, "m2") == {TaskKind.RECORD_ATTENDANCE}
    assert all(row.present is None for row in workspace.ask(MeetingCard("m2")).expected)
    workspace.run(RedoLast())
    assert kinds(workspace, "m2") == set()


def test_finishing_keeps_who_was_noted_as_absent(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m2", frozenset({"a"})))
    workspace.run(FinishMeeting("m2"))
    absent = [r.name for r in workspace.ask(MeetingCard("m2")).expected if not r.present]
    assert absent == ["Anna"]


def test_the_next_programme_hears_how_the_circle_wants_to_go_on(workspace: Workspace) -> None:
    assert workspace.ask(GoingOn("m3")) is None
    workspace.run(AnswerTogether("m1", Answers(wish=Wish.SAME)))
    workspace.run(AnswerTogether("m2", Answers(wish=Wish.OTHER_FORM, words="Graag buiten")))
    found = workspace.ask(GoingOn("m3"))
    assert found is not None
    assert (found.meeting_id, found.wishes, found.words) == (
        "m2", ((Wish.OTHER_FORM, 6),), ("Graag buiten",),
    )  # fmt: skip
    before = workspace.ask(GoingOn("m2"))
    assert before is not None
    assert before.meeting_id == "m1"


def test_too_few_forms_say_only_how_many_there_are(workspace: Workspace) -> None:
    workspace.run(AddForm("m2", Answers(wish=Wish.OTHER_FORM, words="Ik vond het niks")))
    found = workspace.ask(GoingOn("m3"))
    assert found is not None
    assert (found.hidden, found.wishes, found.words) == (1, (), ())


def test_trends_follow_meetings_and_forms(workspace: Workspace) -> None:
    workspace.run(ChangeMeeting("m1", work_form="Incidentmethode"))
    workspace.run(ChangeMeeting("m2", work_form="incidentmethode"))
    add_forms(workspace, 3, 3, 3, 3, key="m1")
    add_forms(workspace, 5, 5, 5, key="m2")
    found = workspace.ask(Trends("noord"))
    assert [row.meeting_id for row in found.rows] == ["m1", "m2"]
    assert found.rows[1].summary.means == {}
    (form,) = found.forms
    assert (form.meetings, form.people, form.means[Scale.LIKED]) == (1, 4, 3)
    add_forms(workspace, 5, key="m2")
    (form,) = workspace.ask(Trends("noord")).forms
    assert (form.meetings, form.people, form.means[Scale.LIKED]) == (2, 8, 4)


def test_a_form_is_one_in_every_language(workspace: Workspace) -> None:
    workspace.run(ChangeMeeting("m1", work_form="Incidentmethode"))
    workspace.run(ChangeMeeting("m2", work_form="incident method"))
    for key in ("m1", "m2"):
        workspace.run(AnswerTogether(key, Answers(4, wish=Wish.SAME)))
    for language, name in (("nl", "Incidentmethode"), ("en", "Incident method")):
        found = workspace.ask(Trends("noord", language))
        (form,) = found.forms
        assert (form.work_form, form.meetings) == (name, 2)
        assert {row.work_form for row in found.rows} == {name}
        before = workspace.ask(GoingOn("m3", language))
        assert before is not None
        assert before.work_form == name


def test_answers_go_with_their_meeting_and_come_back(workspace: Workspace) -> None:
    add_forms(workspace, 1, 2, 3, 4)
    workspace.run(RemoveMeeting("m2"))
    assert workspace.ask(Trends("noord")).rows == ()
    workspace.run(UndoLast())
    assert view(workspace).forms == 4


def test_answers_know_no_person(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m2"))
    add_forms(workspace, 1, 2, 3, 4)
    before = view(workspace).summary
    workspace.run(RemovePerson("a"))
    assert view(workspace).summary == before
