"""Work forms of the team itself: made, copied, changed, renamed, removed, and all taken back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.programme.changes import SetMinutes
from leerkring.app.programme.rows import ProgrammeOf
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.reports.work_forms import FormHandout, MeetingHandout
from leerkring.app.work_forms.catalogue import OwnFormCard, WorkForms
from leerkring.app.work_forms.changes import AddForm, ChangeForm, CopyForm, RemoveForms
from leerkring.app.work_forms.checks import (
    FormNameError,
    GroupSizeError,
    InnerCircleError,
    MinutesError,
    NoStepError,
    StepTitleError,
    TooLongTextError,
    TooManyLinesError,
    TooManyStepsError,
)
from leerkring.app.work_forms.own import FormNameTakenError
from leerkring.app.work_forms.shipped import shipped
from leerkring.app.work_forms.steps import AddStep, ChangeStep, MoveStep, RemoveStep
from leerkring.app.workspace import Command, Query, RedoLast, UndoLast, Workspace
from leerkring.bootstrap import workspace_on
from leerkring.domain.errors import DomainError, NotFoundError
from leerkring.domain.work_forms import MOST_STEPS, Actor, Experience, FormGoal, FormStep, WorkForm
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from support.forms import own_rows
from support.programmes import keep_programme
from support.workspaces import NOW, team_workspace


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(datetime(2026, 12, 1, 9, tzinfo=UTC)))


@pytest.fixture
def key(workspace: Workspace) -> str:
    return workspace.run(AddForm("Stoelendans", "Begin", "nl")).value


def form_of(workspace: Workspace, key: str) -> WorkForm:
    return workspace.ask(OwnFormCard(key))


def titles(workspace: Workspace, key: str) -> list[str]:
    return [step.title for step in form_of(workspace, key).steps]


def test_a_new_form_stands_among_all_others_and_begins_with_a_step(workspace: Workspace) -> None:
    before = workspace.ask(WorkForms("nl"))
    key = workspace.run(AddForm("  Stoelen\N{NO-BREAK SPACE}dans ", "Begin", "nl")).value
    rows = workspace.ask(WorkForms("en"))
    assert len(rows) == len(before) + 1
    (own,) = (row for row in rows if row.own)
    assert (own.form.key, own.form.name, titles(workspace, key)) == (key, "Stoelen dans", ["Begin"])
    workspace.run(UndoLast())
    assert workspace.ask(WorkForms("nl")) == before
    workspace.run(RedoLast())
    assert own_rows(workspace)["Stoelen dans"].form == own.form


def test_two_new_forms_get_names_of_their_own(workspace: Workspace) -> None:
    for _ in range(3):
        workspace.run(AddForm("Nieuwe werkvorm", "Begin", "nl"))
    names = {"Nieuwe werkvorm", "Nieuwe werkvorm (2)", "Nieuwe werkvorm (3)"}
    assert set(own_rows(workspace)) == names


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_form_of_the_program_can_be_copied_whole(workspace: Workspace, language: str) -> None:
    for form in shipped(language):
        key = workspace.run(CopyForm(form.key, f"Kopie van {form.name}", language)).value
        copy = form_of(workspace, key)
        facts = ("purpose", "when", "least", "most", "experience", "goals", "case", "source",
                 "steps", "materials", "preparation", "inner_most")  # fmt: skip
        assert [getattr(copy, fact) for fact in facts] == [getattr(form, fact) for fact in facts]


def test_an_own_form_can_be_copied_too_and_the_copy_is_on_its_own(
    workspace: Workspace, key: str
) -> None:
    copy = workspace.run(CopyForm(key, "Stoelendans", "nl")).value
    assert set(own_rows(workspace)) == {"Stoelendans", "Stoelendans (2)"}
    workspace.run(AddStep(copy, 1, "Nog een"))
    assert titles(workspace, key) == ["Begin"]


def test_everything_of_a_form_can_be_changed_and_taken_back(workspace: Workspace, key: str) -> None:
    was = form_of(workspace, key)
    changes = ChangeForm(
        key, name="Rondedans", purpose="Je leert  elkaar kennen.\n", when="Bij het begin.",
        least=6, most=20, experience=Experience.MUCH, goals=(FormGoal.PRACTISE, FormGoal.LEARN),
        case=True, inner_most=4, source="Zelf bedacht", materials=("stoelen", " ", "muziek "),
        preparation=("Zoek muziek.",),
    )  # fmt: skip
    workspace.run(changes)
    now = form_of(workspace, key)
    assert now.purpose == "Je leert elkaar kennen."
    assert now.materials == ("stoelen", "muziek")
    assert (now.least, now.most, now.inner_most, now.case) == (6, 20, 4, True)
    assert now.goals == (FormGoal.PRACTISE, FormGoal.LEARN)
    workspace.run(UndoLast())
    assert form_of(workspace, key) == was


def test_what_changes_nothing_is_no_step_to_undo(workspace: Workspace, key: str) -> None:
    before = workspace.next_undo()
    workspace.run(ChangeForm(key, name="Stoelendans ", purpose=""))
    workspace.run(MoveStep(key, 0, 5))
    workspace.run(RemoveForms(()))
    assert workspace.next_undo() == before


def test_steps_are_added_changed_moved_and_removed(workspace: Workspace, key: str) -> None:
    workspace.run(AddStep(key, 1, "Midden"))
    workspace.run(AddStep(key, 99, "Slot"))
    assert titles(workspace, key) == ["Begin", "Midden", "Slot"]
    workspace.run(MoveStep(key, 2, 0))
    assert titles(workspace, key) == ["Slot", "Begin", "Midden"]
    workspace.run(
        ChangeStep(
            key, 1, title="Start", say="Ga staan.\n\n  Kijk rond. ", tip="Rustig.", minutes=7,
            target=False, who=Actor.GROUPS, silent=True,
        )
    )  # fmt: skip
    assert form_of(workspace, key).steps[1] == FormStep(
        title="Start", say="Ga staan.\nKijk rond.", tip="Rustig.", minutes=7,
        target=False, who=Actor.GROUPS, silent=True,
    )  # fmt: skip
    workspace.run(RemoveStep(key, 0))
    assert titles(workspace, key) == ["Start", "Midden"]
    for _ in range(5):
        workspace.run(UndoLast())
    assert titles(workspace, key) == ["Begin"]


def test_the_last_step_stays(workspace: Workspace, key: str) -> None:
    with pytest.raises(NoStepError):
        workspace.run(RemoveStep(key, 0))
    assert titles(workspace, key) == ["Begin"]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda key: ChangeForm(key, name=" \n"), FormNameError),
        (lambda key: ChangeForm(key, name="x" * 81), TooLongTextError),
        (lambda key: ChangeForm(key, name="INCIDENTMETHODE"), FormNameTakenError),
        (lambda key: ChangeForm(key, name="incident method"), FormNameTakenError),
        (lambda key: ChangeForm(key, least=9, most=8), GroupSizeError),
        (lambda key: ChangeForm(key, least=1), GroupSizeError),
        (lambda key: ChangeForm(key, inner_most=6), InnerCircleError),
        (lambda key: ChangeForm(key, materials=tuple("abcdefghijklmnopqrstu")), TooManyLinesError),
        (lambda key: ChangeForm(key, preparation=("x" * 201,)), TooLongTextError),
        (lambda key: ChangeStep(key, 0, title=""), StepTitleError),
        (lambda key: ChangeStep(key, 0, say="x" * 301), TooLongTextError),
        (lambda key: ChangeStep(key, 0, minutes=241), MinutesError),
        (lambda key: ChangeStep(key, 1, minutes=5), NotFoundError),
        (lambda key: MoveStep(key, 3, 0), NotFoundError),
        (lambda key: RemoveForms((key, "incident")), NotFoundError),
        (lambda key: CopyForm("bestaat-niet", "Kopie", "nl"), NotFoundError),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    workspace: Workspace, key: str, change: object, error: type[DomainError]
) -> None:
    assert callable(change)
    command: Command[object] = change(key)
    before, steps = own_rows(workspace), workspace.next_undo()
    with pytest.raises(error):
        workspace.run(command)
    assert own_rows(workspace) == before
    assert workspace.next_undo() == steps


def test_a_form_never_gets_endlessly_many_steps(workspace: Workspace, key: str) -> None:
    for number in range(1, MOST_STEPS):
        workspace.run(AddStep(key, number, f"Stap {number}"))
    with pytest.raises(TooManyStepsError):
        workspace.run(AddStep(key, 0, "Een te veel"))


def test_a_form_and_its_undo_are_still_there_after_closing(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    first = team_workspace(file=file)
    key = first.run(CopyForm("gossip", "Onze roddel", "nl")).value
    first.run(MoveStep(key, 0, 2))
    moved = form_of(first, key)
    first.close()
    again = workspace_on(open_file(file, FixedClock(NOW)), FixedClock(NOW))
    assert form_of(again, key) == moved
    again.run(UndoLast())
    assert titles(again, key)[0] == moved.steps[2].title
    again.run(RedoLast())
    assert form_of(again, key) == moved
    again.close()


# ---- meetings that use it -------------------------------------------------------------------


def test_the_circle_remembers_own_forms_too(workspace: Workspace, key: str) -> None:
    circle = workspace.ask(CircleList())[0].id
    workspace.run(ChangeMeeting("m1", work_form=" stoelendans"))
    workspace.run(ChangeMeeting("m2", work_form="Stoelendans"))
    row = own_rows(workspace, circle)["Stoelendans"]
    assert (row.form.key, row.times) == (key, 2)
    assert row.last_used is not None


def test_meetings_follow_a_form_that_is_called_otherwise(workspace: Workspace, key: str) -> None:
    circle = workspace.ask(CircleList())[0].id
    for meeting, form in (("m1", " stoelendans"), ("m2", "Stoelendans"), ("m3", "Balint")):
        workspace.run(ChangeMeeting(meeting, work_form=form))
    workspace.run(ChangeForm(key, name="Rondedans"))
    said = [workspace.ask(MeetingCard(m)).row.work_form for m in ("m1", "m2", "m3")]
    assert said == ["Rondedans", "Rondedans", "Balint"]
    assert own_rows(workspace, circle)["Rondedans"].times == 2
    workspace.run(UndoLast())
    assert workspace.ask(MeetingCard("m2")).row.work_form == "Stoelendans"
    assert own_rows(workspace, circle)["Stoelendans"].times == 2


def test_a_kept_programme_follows_a_form_that_is_called_otherwise(
    workspace: Workspace, key: str
) -> None:
    workspace.run(ChangeMeeting("m1", work_form="Stoelendans"))
    keep_programme(workspace, "m1")
    workspace.run(ChangeForm(key, name="Rondedans"))
    found = workspace.ask(ProgrammeOf("m1", "nl"))
    assert found.work_form == "Rondedans"
    workspace.run(SetMinutes("m1", "nl", found.steps[0].id, 1))
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Rondedans"


def test_meetings_keep_the_name_of_a_form_that_is_removed(workspace: Workspace, key: str) -> None:
    other = workspace.run(AddForm("Rondedans", "Begin", "nl")).value
    workspace.run(ChangeMeeting("m1", work_form="Stoelendans"))
    workspace.run(RemoveForms((key, other, key)))
    assert own_rows(workspace) == {}
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Stoelendans"
    workspace.run(UndoLast())
    assert set(own_rows(workspace)) == {"Stoelendans", "Rondedans"}


def test_an_own_form_is_handed_out_like_any_other_also_of_a_meeting(
    workspace: Workspace, key: str
) -> None:
    workspace.run(ChangeMeeting("m1", work_form=" stoelendans"))
    queries: tuple[Query[Document], ...] = FormHandout(key, "nl"), MeetingHandout("m1", "nl")
    for query in queries:
        document = workspace.ask(query)
        assert (document.title, len(document.data["steps"])) == ("Stoelendans", 1)
    workspace.run(RemoveForms((key,)))
    for query in queries:
        with pytest.raises(NothingToPrintError):
            workspace.ask(query)
