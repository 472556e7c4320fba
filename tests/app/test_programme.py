"""The programme of a meeting from its work form to what is kept: changed, undone, taken over."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from leerkring.app.cases.proposing import AddCase, RemoveCase
from leerkring.app.cases.talking import MoveCase
from leerkring.app.circles.changes import ChangeCircle, RemoveCircle
from leerkring.app.meetings.cases import DiscussCase
from leerkring.app.meetings.changes import ChangeMeeting, RemoveMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.programme.beginnings import (
    ForgetForCircle,
    KeepForCircle,
    NothingToTakeOverError,
    TakeOver,
    TakeReady,
)
from leerkring.app.programme.changes import (
    AddBlock,
    ClearProgramme,
    FitProgramme,
    MovePart,
    NoSuchFormError,
    NoTitleError,
    RemovePart,
    RenamePart,
    RewordStep,
    SetMinutes,
    StepMinutesError,
)
from leerkring.app.programme.closing import CloseCase
from leerkring.app.programme.rows import Programme, ProgrammeOf
from leerkring.app.work_forms.checks import TooLongTextError
from leerkring.app.workspace import Command, RedoLast, UndoLast
from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.domain.circles import Circle, ContributorMode
from leerkring.domain.programme import (
    BlockKind,
    Evaluation,
    ProgrammeBlock,
    ProgrammeStep,
)
from leerkring.support.clock import FixedClock
from support.circles import CircleScene, make_circle_scene
from support.programmes import keep_programme


@pytest.fixture
def scene() -> CircleScene:
    return make_circle_scene()


def programme(scene: CircleScene, key: str = "n3", language: str = "nl") -> Programme:
    return scene.workspace.ask(ProgrammeOf(key, language))


def kinds(found: Programme) -> list[BlockKind]:
    return [block.kind for block in found.blocks]


def run(scene: CircleScene, *commands: Command[None]) -> None:
    for command in commands:
        scene.workspace.run(command)


def take(form: str, key: str = "n3") -> ChangeMeeting:
    return ChangeMeeting(key, work_form=form)


def stored(scene: CircleScene) -> tuple[int, int]:
    with scene.store.reading() as unit:
        return unit.count(ProgrammeBlock), unit.count(ProgrammeStep)


def work_form(scene: CircleScene, key: str = "n3") -> str:
    return scene.workspace.ask(MeetingCard(key)).row.work_form


def test_without_a_work_form_there_is_no_programme_yet(scene: CircleScene) -> None:
    assert programme(scene).blocks == ()
    assert programme(scene).previous is None


def test_a_work_form_gives_a_programme_that_runs_from_the_start(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    found = programme(scene)
    assert kinds(found) == [BlockKind.WELCOME, BlockKind.FORM, BlockKind.CLOSING]
    assert found.blocks[0].start == datetime(2027, 1, 28, 13)
    assert found.blocks[1].start == datetime(2027, 1, 28, 13, 5)
    assert [step.start.minute for step in found.blocks[1].steps] == [5, 15, 30]
    assert (found.minutes, found.over) == (55, -65)
    assert "stiften" in found.materials
    assert found.evaluation is Evaluation.THERE
    assert stored(scene) == (0, 0), "it follows the work form as long as nobody changes it"


def test_what_nobody_changed_is_in_the_language_of_who_looks(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    assert programme(scene, language="en").blocks[1].title == "SWOT on a case"
    assert programme(scene, language="en").blocks[0].title == "Welcome"


def test_people_get_to_know_each_other_at_the_first_meeting(scene: CircleScene) -> None:
    run(scene, AddBlock("n1", "nl", BlockKind.FORM, form_key="brainstorm"))
    assert kinds(programme(scene, "n1"))[:2] == [BlockKind.WELCOME, BlockKind.ACQUAINTANCE]
    run(scene, ClearProgramme("n1"))
    assert kinds(programme(scene, "n1"))[:2] == [BlockKind.WELCOME, BlockKind.ACQUAINTANCE]


@pytest.mark.parametrize(("form", "asked"), [("swot", True), ("incident", False)])
def test_the_case_is_chosen_when_nobody_brings_one_and_the_form_has_no_step_for_it(
    scene: CircleScene, form: str, asked: bool
) -> None:
    with scene.store.reading() as unit:
        agreement = unit.get(Circle, "noord").agreement
    chosen = replace(agreement, contributor_mode=ContributorMode.CHOSEN_AT_MEETING)
    scene.workspace.run(ChangeCircle("noord", chosen))
    run(scene, AddBlock("n3", "nl", BlockKind.FORM, form_key=form), ClearProgramme("n3"))
    assert (BlockKind.CASE_CHOICE in kinds(programme(scene))) is asked


def test_every_change_is_kept_and_can_be_undone(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    before = programme(scene)
    form = before.blocks[1]
    changes: tuple[Command[None], ...] = (
        SetMinutes("n3", "nl", form.steps[0].id, 25),
        MovePart("n3", "nl", form.steps[2].id, 0),
        MovePart("n3", "nl", form.id, 0),
        RenamePart("n3", "nl", form.steps[1].id, "Vier vakken"),
        RewordStep("n3", "nl", form.steps[1].id, say="Begin met sterk.", tip="Schrijf groot."),
        RemovePart("n3", "nl", form.steps[0].id),
        AddBlock("n3", "nl", BlockKind.BREAK),
        AddBlock("n3", "nl", BlockKind.FREE, title="Mededelingen"),
        FitProgramme("n3", "nl"),
    )
    seen = [before]
    for change in changes:
        run(scene, change)
        seen.append(programme(scene))
        assert seen[-1].blocks != seen[-2].blocks
    for earlier in reversed(seen[:-1]):
        run(scene, UndoLast())
        assert programme(scene).blocks == earlier.blocks
    assert stored(scene) == (0, 0)
    for later in seen[1:]:
        run(scene, RedoLast())
        assert programme(scene) == later


def test_what_cannot_be_is_refused(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    step = programme(scene).blocks[1].steps[0].id
    with pytest.raises(StepMinutesError):
        run(scene, SetMinutes("n3", "nl", step, 481))
    with pytest.raises(NoTitleError):
        run(scene, RenamePart("n3", "nl", step, "  "))
    with pytest.raises(TooLongTextError):
        run(scene, RenamePart("n3", "nl", step, "Praat " * 4000))
    with pytest.raises(TooLongTextError):
        run(scene, RewordStep("n3", "nl", step, tip="Praat " * 4000))
    with pytest.raises(TooLongTextError):
        run(scene, AddBlock("n3", "nl", BlockKind.FREE, title="Praat " * 4000))
    with pytest.raises(NoSuchFormError):
        run(scene, AddBlock("n3", "nl", BlockKind.FORM, form_key="bestaat niet"))
    with pytest.raises(NothingToTakeOverError):
        run(scene, TakeOver("n3", "nl", "n2"))


def test_the_first_form_in_the_programme_is_the_work_form_of_the_meeting(
    scene: CircleScene,
) -> None:
    run(scene, AddBlock("n3", "nl", BlockKind.FORM, form_key="brainstorm"))
    assert work_form(scene) == programme(scene).work_form != ""
    run(scene, AddBlock("n3", "nl", BlockKind.FORM, form_key="swot"))
    one, two = (b for b in programme(scene).blocks if b.kind is BlockKind.FORM)
    run(scene, MovePart("n3", "nl", two.id, 0))
    assert work_form(scene) == two.title
    run(scene, RemovePart("n3", "nl", two.id), RemovePart("n3", "nl", one.id))
    assert work_form(scene) == ""
    assert kinds(programme(scene)) == [BlockKind.WELCOME, BlockKind.CLOSING]


def test_another_work_form_takes_the_place_of_the_old_one_and_the_rest_stays(
    scene: CircleScene,
) -> None:
    run(scene, take("SWOT bij een casus"), AddBlock("n3", "nl", BlockKind.BREAK))
    run(scene, take("Roddelmethode"))
    found = programme(scene)
    assert kinds(found)[1:3] == [BlockKind.FORM, BlockKind.BREAK]
    assert found.blocks[1].title == "Roddelmethode"
    assert "stiften" not in found.materials
    assert programme(scene) == found, "the same each time it is asked for"


def test_a_form_that_stands_further_on_as_well_is_another_part(scene: CircleScene) -> None:
    run(scene, take("Balintmethode"))
    keep_programme(scene.workspace, "n3")
    run(scene, AddBlock("n3", "nl", BlockKind.FORM, form_key="clinic"))
    clinic = next(b for b in programme(scene).blocks if b.form_key == "clinic")
    run(scene, MovePart("n3", "nl", clinic.id, 1), take("Balintmethode"))
    found = programme(scene)
    assert [b.form_key for b in found.blocks if b.kind is BlockKind.FORM] == ["balint", "balint"]
    keys = [*(b.id for b in found.blocks), *(s.id for s in found.steps)]
    assert len(set(keys)) == len(keys)
    run(scene, SetMinutes("n3", "nl", found.steps[1].id, 3))
    assert programme(scene).steps[1].minutes == 3


def test_a_form_of_which_only_the_name_is_known_fills_the_time(scene: CircleScene) -> None:
    run(scene, take("wandelgesprek"))
    found = programme(scene)
    assert found.blocks[1].title == "wandelgesprek"
    assert found.over == 0


def test_too_long_is_mended_in_one_step(scene: CircleScene) -> None:
    run(scene, AddBlock("n3", "nl", BlockKind.FORM, form_key="ten-step"))
    run(scene, ChangeMeeting("n3", duration_minutes=75))
    assert programme(scene).over == 20
    assert programme(scene).fitting == 75
    run(scene, FitProgramme("n3", "nl"))
    assert programme(scene).over == 0
    run(scene, ChangeMeeting("n3", duration_minutes=30))
    assert programme(scene).fitting > 30, "it says what cannot be"


def test_ninety_minutes_of_brainstorm_and_swot_leave_nothing_for_the_evaluation(
    scene: CircleScene,
) -> None:
    run(scene, ChangeMeeting("n3", duration_minutes=90), TakeReady("n3", "nl", "partnership"))
    found = programme(scene)
    assert [block.minutes for block in found.blocks] == [15, 35, 40, 10]
    assert (found.over, found.evaluation) == (10, Evaluation.NO_TIME)
    run(scene, FitProgramme("n3", "nl"))
    assert programme(scene).evaluation is Evaluation.THERE


def test_the_programme_of_last_time_can_be_taken_over(scene: CircleScene) -> None:
    run(scene, take("Brainstorm in vier vragen", "n1"))
    run(scene, AddBlock("n1", "nl", BlockKind.BREAK))
    before = programme(scene).previous
    assert before is not None
    assert (before.meeting_id, before.day) == ("n1", date(2026, 9, 10))
    run(scene, TakeOver("n3", "nl", "n1"))
    found = programme(scene)
    assert BlockKind.ACQUAINTANCE not in kinds(found)
    assert BlockKind.BREAK in kinds(found)
    assert work_form(scene) == work_form(scene, "n1")
    assert {b.id for b in found.blocks}.isdisjoint(b.id for b in programme(scene, "n1").blocks)


def test_a_circle_begins_its_meetings_with_a_programme_of_its_own(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"), AddBlock("n3", "nl", BlockKind.BREAK))
    run(scene, KeepForCircle("n3", "nl"))
    assert programme(scene).is_of_circle
    other = programme(scene, "n4")
    assert kinds(other) == kinds(programme(scene))
    assert other.is_of_circle
    assert not other.stored
    run(scene, take("Roddelmethode", "n4"))
    assert programme(scene, "n4").work_form == "Roddelmethode"
    assert BlockKind.BREAK in kinds(programme(scene, "n4"))
    run(scene, ForgetForCircle("noord"))
    assert not programme(scene, "n5").blocks
    run(scene, UndoLast())
    assert programme(scene, "n5").blocks


def test_an_open_case_comes_into_the_programme_by_itself_and_goes_when_it_is_closed(
    scene: CircleScene,
) -> None:
    run(scene, take("SWOT bij een casus"))
    keep_programme(scene.workspace, "n3")
    bring = AddCase("noord", "anna", CaseTheme.TEAM, meeting_id="n2")
    case = scene.workspace.run(bring).value
    run(scene, DiscussCase(case, "n2"))
    found = programme(scene)
    assert [b.case_id for b in found.blocks] == ["", case, "", ""]
    assert programme(scene) == found
    run(scene, MovePart("n3", "nl", found.blocks[1].id, 2))
    assert [b.case_id for b in programme(scene).blocks] == ["", "", case, ""]
    run(scene, RemovePart("n3", "nl", found.blocks[1].id))
    assert BlockKind.LOOK_BACK not in kinds(programme(scene))
    run(scene, UndoLast(), MoveCase(case, CaseStatus.LOOKED_BACK))
    assert BlockKind.LOOK_BACK in kinds(programme(scene))
    run(scene, MoveCase(case, CaseStatus.CLOSED))
    assert BlockKind.LOOK_BACK not in kinds(programme(scene))


@pytest.mark.parametrize("fixed", [True, False])
def test_what_a_meeting_looked_back_on_stays_in_its_programme(
    scene: CircleScene, *, fixed: bool
) -> None:
    run(scene, take("SWOT bij een casus"))
    if fixed:
        keep_programme(scene.workspace, "n3")
    case = scene.workspace.run(AddCase("noord", "anna", CaseTheme.TEAM, meeting_id="n2")).value
    run(scene, DiscussCase(case, "n2"))
    assert isinstance(scene.around.clock, FixedClock)
    scene.around.clock.moment = datetime(2027, 1, 28, 12, 20, tzinfo=UTC)
    before = programme(scene).blocks
    assert [b.case_id for b in before] == ["", case, "", ""]
    run(scene, CloseCase(case, "nl"))
    assert programme(scene).blocks == before
    assert BlockKind.LOOK_BACK not in kinds(programme(scene, "n4"))
    run(scene, UndoLast())
    assert programme(scene).blocks == before
    assert programme(scene).stored is fixed
    run(scene, RedoLast(), RemoveCase(case))
    assert BlockKind.LOOK_BACK not in kinds(programme(scene))


def test_what_is_fixed_stays_whatever_happens_to_the_circle(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    keep_programme(scene.workspace, "n3")
    found = programme(scene)
    assert found.stored
    run(scene, take("Roddelmethode", "n4"), AddBlock("n4", "nl", BlockKind.BREAK))
    run(scene, KeepForCircle("n4", "nl"))
    assert programme(scene).blocks == found.blocks
    run(scene, ClearProgramme("n3"))
    assert programme(scene).blocks != found.blocks


def test_a_removed_meeting_or_circle_leaves_nothing_behind(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    keep_programme(scene.workspace, "n3")
    run(scene, KeepForCircle("n3", "nl"))
    assert stored(scene)[0] == 6
    run(scene, RemoveMeeting("n3"))
    assert stored(scene)[0] == 3
    run(scene, UndoLast())
    assert stored(scene)[0] == 6
    run(scene, RemoveCircle("noord"))
    assert stored(scene) == (0, 0)


def test_a_programme_of_an_earlier_day_keeps_what_it_looked_back_on(scene: CircleScene) -> None:
    run(scene, take("SWOT bij een casus"))
    run(scene, SetMinutes("n3", "nl", programme(scene).steps[0].id, 7))
    case = scene.workspace.run(AddCase("noord", "anna", CaseTheme.TEAM, meeting_id="n2")).value
    run(scene, DiscussCase(case, "n2"))
    assert isinstance(scene.around.clock, FixedClock)
    scene.around.clock.moment = datetime(2027, 2, 2, 12, tzinfo=UTC)
    before = programme(scene).blocks
    assert [b.case_id for b in before] == ["", case, "", ""]
    run(scene, CloseCase(case, "nl"))
    assert programme(scene).blocks == before
    assert BlockKind.LOOK_BACK not in kinds(programme(scene, "n4"))
