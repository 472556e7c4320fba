"""What members bring, what is written of it, and what comes of it."""

from datetime import date, datetime, timedelta

import pytest

from leerkring.app.cases.proposing import (
    AddCase,
    AlreadyDiscussedError,
    ChangeCase,
    OtherCircleError,
    PromiseCase,
    RemoveCase,
)
from leerkring.app.cases.rows import CaseDetails, CircleCases, OpenCase
from leerkring.app.cases.talking import (
    AddCaseOption,
    CaseMoveError,
    MoveCase,
    NoteCase,
    OptionError,
)
from leerkring.app.cases.texts import TextsOffError, TooLongError
from leerkring.app.cases.trying_out import (
    AddAction,
    ChangeAction,
    NotDiscussedError,
    RemoveAction,
)
from leerkring.app.circles.changes import AddCircle
from leerkring.app.meetings.changes import AddMeeting, MoveMeeting
from leerkring.app.workspace import RedoLast, UndoLast, Workspace
from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.domain.circles import Agreement
from support.cases import CIRCLE, bring, discussed, switch_texts
from support.teams import STARTS
from support.workspaces import team_workspace


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def writing(workspace: Workspace) -> Workspace:
    switch_texts(workspace, on=True)
    return workspace


def opened(workspace: Workspace, case_id: str) -> CaseDetails:
    return workspace.ask(OpenCase(case_id))


def test_without_texts_a_case_is_a_theme(workspace: Workspace) -> None:
    case_id = bring(workspace, "c", theme=CaseTheme.OTHER, own_theme=" slapen  en  eten ")
    row = opened(workspace, case_id).row
    assert (row.contributor, row.theme, row.own_theme) == (
        "Chantal",
        CaseTheme.OTHER,
        "slapen en eten",
    )
    assert (row.status, row.meeting_day) == (CaseStatus.IDEA, None)
    for texts in ({"title": "Ouders"}, {"story": "Een ouder zei iets."}):
        with pytest.raises(TextsOffError):
            workspace.run(AddCase(CIRCLE, "c", CaseTheme.TEAM, **texts))
    with pytest.raises(TextsOffError):
        workspace.run(NoteCase(case_id, insight="Het ligt aan ons"))


def test_a_case_for_a_meeting_is_promised_and_with_a_story_prepared(writing: Workspace) -> None:
    promised = opened(writing, bring(writing, "c", "m1")).row
    assert (promised.status, promised.meeting_day) == (CaseStatus.PROMISED, STARTS[0].date())
    prepared = opened(writing, bring(writing, "d", "m1", title="Druk", story="Het is druk."))
    assert prepared.row.status is CaseStatus.PREPARED
    assert (prepared.title, prepared.story) == ("Druk", "Het is druk.")


def test_texts_stay_short(writing: Workspace) -> None:
    case_id = bring(writing, "c")
    with pytest.raises(TooLongError) as caught:
        writing.run(ChangeCase(case_id, title="x" * 81))
    assert caught.value.facts == {"most": 80, "count": 81}
    with pytest.raises(TooLongError):
        writing.run(ChangeCase(case_id, story="x" * 601))
    with pytest.raises(TooLongError):
        writing.run(ChangeCase(case_id, own_theme="x" * 41))
    writing.run(ChangeCase(case_id, title="x" * 80, story="y" * 600))
    assert len(opened(writing, case_id).story) == 600


def test_another_theme_forgets_the_word_of_ones_own(workspace: Workspace) -> None:
    case_id = bring(workspace, "c", own_theme="slapen")
    assert opened(workspace, case_id).row.theme is CaseTheme.OTHER
    workspace.run(ChangeCase(case_id, theme=CaseTheme.CHILD))
    assert workspace.run(ChangeCase(case_id, theme=CaseTheme.CHILD)).label is None
    row = opened(workspace, case_id).row
    assert (row.theme, row.own_theme) == (CaseTheme.CHILD, "")


def test_texts_hide_when_they_are_switched_off_and_come_back(writing: Workspace) -> None:
    case_id = bring(writing, "c", "m1", title="Druk", story="Het is druk.")
    switch_texts(writing, on=False)
    hidden = opened(writing, case_id)
    assert (hidden.title, hidden.story, hidden.hides_texts) == ("", "", True)
    writing.run(ChangeCase(case_id, theme=CaseTheme.CHILD))
    switch_texts(writing, on=True)
    assert opened(writing, case_id).story == "Het is druk."


def test_a_promise_can_move_and_be_taken_back(workspace: Workspace) -> None:
    case_id = bring(workspace, "c", "m1")
    workspace.run(PromiseCase(case_id, "m2"))
    assert opened(workspace, case_id).row.meeting_day == STARTS[1].date()
    workspace.run(PromiseCase(case_id, None))
    row = opened(workspace, case_id).row
    assert (row.status, row.meeting_id) == (CaseStatus.IDEA, None)
    other = workspace.run(AddCircle(Agreement(name="Kring Zuid"))).value
    elsewhere = workspace.run(AddMeeting(other, STARTS[0])).value
    with pytest.raises(OtherCircleError):
        workspace.run(PromiseCase(case_id, elsewhere))
    done = discussed(workspace, "d")
    with pytest.raises(AlreadyDiscussedError):
        workspace.run(PromiseCase(done, "m2"))


def test_the_theme_moves_along_with_the_meeting(workspace: Workspace) -> None:
    case_id = bring(workspace, "c", "m1")
    workspace.run(MoveMeeting("m1", STARTS[0] + timedelta(days=7)))
    assert opened(workspace, case_id).row.meeting_day == STARTS[0].date() + timedelta(days=7)


def test_options_are_only_added_and_keep_their_order(writing: Workspace) -> None:
    case_id = discussed(writing, "c")
    for text in ("Vragen stellen", "Even wachten", "Samen lopen"):
        writing.run(AddCaseOption(case_id, text))
    texts = [text for _, text in opened(writing, case_id).options]
    assert texts == ["Vragen stellen", "Even wachten", "Samen lopen"]
    with pytest.raises(OptionError):
        writing.run(AddCaseOption(case_id, "  "))
    writing.run(UndoLast())
    assert len(opened(writing, case_id).options) == 2


def test_insight_takeaway_and_how_it_went_are_kept(writing: Workspace) -> None:
    case_id = discussed(writing, "c")
    writing.run(NoteCase(case_id, insight="Ik vul in", takeaway="Eerst vragen"))
    writing.run(NoteCase(case_id, follow_up="Het hielp"))
    details = opened(writing, case_id)
    assert (details.insight, details.takeaway, details.follow_up) == (
        "Ik vul in",
        "Eerst vragen",
        "Het hielp",
    )
    assert writing.run(NoteCase(case_id, follow_up="Het hielp")).label is None


def test_a_step_that_cannot_be_is_refused(workspace: Workspace) -> None:
    case_id = bring(workspace, "c")
    with pytest.raises(CaseMoveError):
        workspace.run(MoveCase(case_id, CaseStatus.DISCUSSED))
    workspace.run(MoveCase(case_id, CaseStatus.CLOSED))
    assert workspace.run(MoveCase(case_id, CaseStatus.CLOSED)).label is None
    workspace.run(MoveCase(case_id, CaseStatus.IDEA))


def test_an_action_is_due_at_the_next_meeting_wherever_that_goes(workspace: Workspace) -> None:
    case_id = discussed(workspace, "c")
    workspace.run(AddAction(case_id))
    (action,) = opened(workspace, case_id).actions
    assert (action.name, action.due, action.own_due) == ("Chantal", STARTS[1].date(), None)
    assert opened(workspace, case_id).row.status is CaseStatus.TRYING_OUT
    workspace.run(MoveMeeting("m2", STARTS[1] + timedelta(days=14)))
    (action,) = opened(workspace, case_id).actions
    assert action.due == STARTS[1].date() + timedelta(days=14)
    workspace.run(ChangeAction(action.id, due=date(2026, 10, 1), person_id="d", done=True))
    (action,) = opened(workspace, case_id).actions
    assert (action.name, action.due, action.done) == ("Daan", date(2026, 10, 1), True)
    workspace.run(RemoveAction(action.id))
    assert opened(workspace, case_id).actions == ()


def test_what_is_tried_out_has_words_only_where_texts_are_kept(workspace: Workspace) -> None:
    case_id = discussed(workspace, "c")
    with pytest.raises(TextsOffError):
        workspace.run(AddAction(case_id, "Eerst vragen"))
    with pytest.raises(NotDiscussedError):
        workspace.run(AddAction(bring(workspace, "d")))
    switch_texts(workspace, on=True)
    workspace.run(AddAction(case_id, "Eerst vragen"))
    assert opened(workspace, case_id).actions[0].what == "Eerst vragen"


def test_the_list_of_a_circle_goes_from_what_comes_to_what_is_over(workspace: Workspace) -> None:
    loose = bring(workspace, "a")
    later = bring(workspace, "b", "m2")
    soon = bring(workspace, "c", "m1")
    runs = discussed(workspace, "d")
    over = bring(workspace, "e")
    workspace.run(MoveCase(over, CaseStatus.CLOSED))
    view = workspace.ask(CircleCases(CIRCLE))
    assert [row.id for row in view.cases] == [soon, later, loose, runs, over]
    assert view.circle_name == "Kring Noord"
    assert [name for _, name in view.members][:2] == ["Anna", "Bram"]


def test_removing_a_case_takes_all_of_it_and_undo_brings_it_back(writing: Workspace) -> None:
    case_id = discussed(writing, "c", title="Druk")
    writing.run(AddCaseOption(case_id, "Wachten"))
    writing.run(AddAction(case_id, "Wachten"))
    before = opened(writing, case_id)
    writing.run(RemoveCase(case_id))
    assert writing.ask(CircleCases(CIRCLE)).cases == ()
    writing.run(UndoLast())
    assert opened(writing, case_id) == before
    writing.run(RedoLast())
    assert writing.ask(CircleCases(CIRCLE)).cases == ()


def test_the_names_of_changes_say_nothing_of_the_case(writing: Workspace) -> None:
    case_id = discussed(writing, "c", own_theme="geheim", title="geheim", story="geheim")
    said = [
        writing.run(ChangeCase(case_id, title="geheim 2")).label,
        writing.run(AddCaseOption(case_id, "geheim")).label,
        writing.run(NoteCase(case_id, insight="geheim")).label,
        writing.run(AddAction(case_id, "geheim", due=datetime(2026, 10, 1).date())).label,
        writing.run(RemoveCase(case_id)).label,
    ]
    assert all(label is not None and "geheim" not in str(label) for label in said)
