"""Answers are a value: every change gives the draft and the request that belong to it."""

from dataclasses import replace
from datetime import date, datetime

from leerkring.app.organisation.places import AddLocation
from leerkring.app.planning.beginning import Beginning, PlanBeginning
from leerkring.app.planning.drafts import NEW_LOCATION
from leerkring.domain.circles import FacilitatorMode
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.planning import PRESETS, Choice, ChoiceKind, Pin, PlanRequest, Preset
from leerkring.ui.planning.answers import Answers, Drafts, Unfinished
from support.plan_scene import plan_workspace


def _begin() -> tuple[Answers, Beginning]:
    beginning = plan_workspace().ask(PlanBeginning())
    return Answers.of(beginning, "Noord"), beginning


def _pin(index: int, **more: object) -> Pin:
    return Pin(circle_id="new-circle", index=index, **more)  # type: ignore[arg-type]


def test_the_period_ends_before_the_summer_of_the_chosen_region() -> None:
    answers, beginning = _begin()
    assert answers.last(beginning) == date(2027, 7, 16)
    assert replace(answers, region=HolidayRegion.NOORD).last(beginning) == date(2027, 7, 9)


def test_an_own_last_day_is_never_before_the_first() -> None:
    answers, beginning = _begin()
    early = replace(answers, until=date(2026, 1, 1))
    assert early.last(beginning) == early.first


def test_only_a_chosen_first_day_fixes_the_first_meeting() -> None:
    answers, beginning = _begin()
    assert answers.request(beginning).first_meeting is None
    chosen = replace(answers, first=date(2026, 9, 10), first_chosen=True)
    assert chosen.request(beginning).first_meeting == date(2026, 9, 10)


def test_how_many_may_be_missing_follows_the_number_of_members() -> None:
    answers, _ = _begin()
    answers = replace(answers, missing=1)
    assert answers.draft().agreement.quorum == 5
    assert answers.with_members(("anna", "bram", "daan")).draft().agreement.quorum == 2


def test_members_who_stay_keep_their_own_settings() -> None:
    answers, _ = _begin()
    strict = answers.requiring(frozenset({"anna"}))
    fewer = strict.with_members(("anna", "bram"))
    assert [m.required for m in fewer.members] == [True, False]


def test_a_fixed_leader_who_leaves_gives_the_turns_back() -> None:
    answers, _ = _begin()
    fixed = answers.agreed(facilitator_mode=FacilitatorMode.FIXED, fixed_facilitator_id="anna")
    agreement = fixed.with_members(("bram", "daan")).agreement
    assert agreement.facilitator_mode is FacilitatorMode.IN_TURN


def test_a_pinned_day_and_a_pinned_person_of_one_meeting_go_together() -> None:
    answers, _ = _begin()
    start = datetime(2026, 9, 8, 13)
    both = answers.pinned(_pin(1, start=start)).pinned(_pin(1, facilitator_id="anna"))
    assert both.pins == (_pin(1, start=start, facilitator_id="anna"),)
    assert both.released(1).pins == ()


def test_somebody_pinned_in_the_other_role_is_not_in_both() -> None:
    answers, _ = _begin()
    one = answers.pinned(_pin(1, contributor_ids=("anna",)))
    other = one.pinned(_pin(1, facilitator_id="anna"))
    assert other.pins == (_pin(1, facilitator_id="anna"),)


def test_a_choice_of_another_agreement_keeps_name_and_place() -> None:
    answers, _ = _begin()
    theirs = replace(
        answers.agreement, name="old", location_id=NEW_LOCATION, cadence_number=8, quorum=0
    )
    after = answers.with_choice(Choice(ChoiceKind.OTHER_RHYTHM, number=8, agreement=theirs))
    assert (after.agreement.name, after.agreement.cadence_number) == ("Noord", 8)
    assert after.agreement.location_id is None


def test_a_lower_quorum_lets_more_people_be_missing() -> None:
    answers, _ = _begin()
    answers = replace(answers, missing=0)
    lower = replace(answers.agreement, quorum=4)
    after = answers.with_choice(Choice(ChoiceKind.LOWER_QUORUM, number=4, agreement=lower))
    assert after.missing == 2
    assert after.quorum == 4


def test_a_choice_of_a_request_takes_its_pins() -> None:
    answers, beginning = _begin()
    pin = _pin(2, day=date(2026, 11, 12))
    request = replace(answers.request(beginning), pins=(pin,))
    assert answers.with_choice(Choice(ChoiceKind.OTHER_DATE, request=request)).pins == (pin,)


def test_who_need_not_be_there_any_more_is_not_required() -> None:
    answers, _ = _begin()
    strict = answers.requiring(frozenset({"anna", "bram"}))
    after = strict.with_choice(Choice(ChoiceKind.NOT_REQUIRED, not_required=("anna",)))
    assert [m.person_id for m in after.members if m.required] == ["bram"]


def test_a_preset_is_what_the_planner_weighs_with() -> None:
    answers, beginning = _begin()
    steady = replace(answers, preset=Preset.STEADY_RHYTHM)
    assert steady.request(beginning).wishes == PRESETS[Preset.STEADY_RHYTHM]


def test_another_name_is_the_same_plan() -> None:
    answers, _ = _begin()
    assert answers.same_plan(answers.agreed(name="Zuid"))
    assert not answers.same_plan(answers.agreed(cadence_number=9))


def test_unfinished_answers_go_on_with_people_who_came_meanwhile() -> None:
    answers, beginning = _begin()
    kept = Unfinished(beginning.draft, answers.agreed(name="Mijn kring"))
    more = plan_workspace((("Anna de Vries", (0,)), ("Gijs Dekker", (1,))))
    resumed = kept.resumed(more.ask(PlanBeginning()))
    assert resumed is not None
    assert resumed.agreement.name == "Mijn kring"
    assert resumed.member_ids == ("anna", "gijs")


def test_members_chosen_by_hand_stay_chosen() -> None:
    answers, beginning = _begin()
    kept = Unfinished(beginning.draft, answers.with_members(("bram",)))
    resumed = kept.resumed(beginning)
    assert resumed is not None
    assert resumed.member_ids == ("bram",)


def test_a_location_that_came_meanwhile_takes_the_place_of_the_question() -> None:
    workspace = plan_workspace()
    beginning = workspace.ask(PlanBeginning())
    kept = Unfinished(beginning.draft, Answers.of(beginning, "Noord"))
    place = workspace.run(AddLocation("De Regenboog", region=HolidayRegion.ZUID)).value
    resumed = kept.resumed(workspace.ask(PlanBeginning()))
    assert resumed is not None
    assert resumed.region is None
    assert resumed.agreement.location_id == place


def test_drafts_are_kept_per_file_and_circle() -> None:
    one, other = plan_workspace(), plan_workspace()
    beginning = one.ask(PlanBeginning())
    drafts, unfinished = Drafts(), Unfinished(beginning.draft, Answers.of(beginning, "A"))
    drafts.keep(one, unfinished)
    assert drafts.find(one, "new-circle") == unfinished
    assert drafts.find(other, "new-circle") is None
    drafts.drop(one, "new-circle")
    assert drafts.find(one, "new-circle") is None


def test_a_request_is_for_just_this_circle() -> None:
    answers, beginning = _begin()
    assert answers.request(beginning) == PlanRequest(
        first=date(2026, 8, 31), last=date(2027, 7, 16), circle_ids=("new-circle",)
    )
