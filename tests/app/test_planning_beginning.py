"""Planning begins with an answer to every question."""

from datetime import UTC, date, datetime

import pytest

from leerkring.app.circles.changes import AddCircle
from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.organisation.places import AddLocation
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.changes import AddPerson
from leerkring.app.planning.beginning import PlanBeginning, summer_after
from leerkring.app.planning.region import TellRegion
from leerkring.domain.circles import Agreement
from leerkring.domain.facts import CalendarFacts
from leerkring.domain.organisation import HolidayRegion
from support.plan_scene import TEAM, plan_workspace


def test_a_new_circle_begins_with_everybody_who_is_in_none() -> None:
    workspace = plan_workspace()
    workspace.run(AddCircle(Agreement(name="Peuters"), ("anna", "bram")))
    draft = workspace.ask(PlanBeginning()).draft
    assert draft.members is not None
    assert [m.person_id for m in draft.members] == ["chantal", "daan", "els", "fatima"]


def test_who_manages_others_is_no_member_by_itself() -> None:
    workspace = plan_workspace(())
    workspace.run(AddPerson(name="Marieke Smit", manages_others=True))
    workspace.run(AddPerson(name="Sam Bos"))
    beginning = workspace.ask(PlanBeginning())
    assert beginning.draft.members is not None
    names = {p.id: p.name for p in beginning.people}
    assert [names[m.person_id] for m in beginning.draft.members] == ["Sam Bos"]


def test_the_first_day_is_two_weeks_ahead_and_not_in_a_holiday() -> None:
    workspace = plan_workspace(now=datetime(2026, 10, 5, 7, tzinfo=UTC))
    assert workspace.ask(PlanBeginning()).first == date(2026, 10, 26)  # after the autumn break


def test_near_the_end_of_a_school_year_the_next_one_is_planned() -> None:
    workspace = plan_workspace(now=datetime(2027, 6, 1, 7, tzinfo=UTC))
    beginning = workspace.ask(PlanBeginning())
    assert beginning.first == date(2027, 9, 6)  # a week after the summer in Midden


def test_a_circle_whose_year_is_planned_goes_on_with_the_next_year() -> None:
    workspace = plan_workspace(now=datetime(2026, 9, 1, 7, tzinfo=UTC))
    circle_id = workspace.run(AddCircle(Agreement(name="Noord"), ("anna", "bram"))).value
    workspace.run(AddMeeting(circle_id, datetime(2027, 6, 17, 13)))
    assert workspace.ask(PlanBeginning(circle_id)).first >= date(2027, 8, 30)


def test_a_circle_with_room_left_this_year_goes_on_this_year() -> None:
    workspace = plan_workspace(now=datetime(2026, 9, 1, 7, tzinfo=UTC))
    circle_id = workspace.run(AddCircle(Agreement(name="Noord"), ("anna", "bram"))).value
    workspace.run(AddMeeting(circle_id, datetime(2026, 9, 17, 13)))
    assert workspace.ask(PlanBeginning(circle_id)).first == date(2026, 9, 15)


def test_without_a_location_the_region_is_asked_and_the_organisations_comes_first() -> None:
    workspace = plan_workspace()
    workspace.run(SetOrganisation(default_region=HolidayRegion.ZUID))
    beginning = workspace.ask(PlanBeginning())
    assert beginning.draft.new_location is not None
    assert beginning.draft.new_location.region is HolidayRegion.ZUID


def test_with_a_location_the_circle_meets_there_and_nothing_is_asked() -> None:
    workspace = plan_workspace()
    place = workspace.run(AddLocation("De Regenboog", region=HolidayRegion.NOORD)).value
    draft = workspace.ask(PlanBeginning()).draft
    assert draft.agreement.location_id == place
    assert draft.new_location is None


def test_a_region_is_asked_once_and_then_holds_for_the_places_made_without_asking() -> None:
    workspace = plan_workspace()
    workspace.run(AddLocation("De Regenboog"))
    assert not workspace.ask(PlanBeginning()).region_is_known
    workspace.run(TellRegion(HolidayRegion.NOORD))
    beginning = workspace.ask(PlanBeginning())
    assert beginning.region_is_known
    assert [place.region for place in beginning.locations] == [HolidayRegion.NOORD]


def test_a_region_that_differs_per_place_was_chosen_and_stays() -> None:
    workspace = plan_workspace()
    workspace.run(AddLocation("De Regenboog", region=HolidayRegion.ZUID))
    workspace.run(AddLocation("De Vlinder", region=HolidayRegion.MIDDEN))
    assert workspace.ask(PlanBeginning()).region_is_known
    workspace.run(TellRegion(HolidayRegion.NOORD))
    regions = [place.region for place in workspace.ask(PlanBeginning()).locations]
    assert regions == [HolidayRegion.ZUID, HolidayRegion.MIDDEN]


def test_the_own_rhythm_and_length_are_the_defaults() -> None:
    workspace = plan_workspace()
    workspace.run(ChangeSettings(AppSettings(cadence_weeks=8, duration_minutes=90)))
    agreement = workspace.ask(PlanBeginning()).draft.agreement
    assert (agreement.cadence_number, agreement.duration_minutes) == (8, 90)


@pytest.mark.parametrize("day", [date(2026, 8, 10), date(2027, 1, 1), date(2027, 7, 9)])
def test_the_summer_that_follows_is_that_of_the_school_year(day: date) -> None:
    calendar = plan_workspace().ask(PlanBeginning()).calendar
    first, last = summer_after(day, HolidayRegion.MIDDEN, calendar)
    assert (first, last) == (date(2027, 7, 17), date(2027, 8, 29))


def test_a_summer_that_is_not_published_yet_still_ends_the_year() -> None:
    first, last = summer_after(date(2040, 1, 1), HolidayRegion.ZUID, CalendarFacts())
    assert first < last
    assert (first.year, first.month) == (2040, 7)


def test_everybody_is_offered_by_name() -> None:
    assert [p.name for p in plan_workspace().ask(PlanBeginning()).people] == [n for n, _ in TEAM]
