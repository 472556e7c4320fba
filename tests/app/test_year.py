"""The year calendar's questions: one year and no more, with what is in the way of each day."""

from datetime import date, datetime, timedelta

import pytest

from leerkring.app.meetings.changes import AddMeeting, MoveMeeting, PinMeeting, RemoveMeeting
from leerkring.app.organisation.days import AddClosedDays
from leerkring.app.organisation.places import AddLocation
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import UndoLast
from leerkring.app.year.moves import DayCheck, MoveDays
from leerkring.app.year.notes import YearNotes
from leerkring.app.year.rows import YearView, shortened
from leerkring.app.year.shifts import ShiftLaterMeetings
from leerkring.app.year.why import WhyThisDay
from leerkring.domain.days import DayBlockKind
from leerkring.domain.organisation import ClosedDayKind, HolidayRegion
from leerkring.domain.reconciliation import ItemKind
from leerkring.domain.years import YearKind, YearSpan
from ui.year_scene import YearScene, make_scene


@pytest.fixture
def scene() -> YearScene:
    return make_scene()


def checks(scene: YearScene, meeting_id: str, *days: date) -> list[DayCheck]:
    found = scene.workspace.ask(MoveDays(meeting_id, date(2026, 8, 1), date(2027, 7, 31)))
    by_day = {check.day: check for check in found}
    return [by_day[day] for day in days]


def test_the_year_is_the_school_year_around_today(scene: YearScene) -> None:
    rows = scene.workspace.ask(YearView())
    assert rows.span == YearSpan(date(2026, 8, 1), date(2027, 7, 31))
    assert len(rows.meetings) == 15
    assert [c.name for c in rows.circles] == ["Kring Noord", "Kring Peuters", "Kring Zuid"]


def test_meetings_of_other_years_stay_out(scene: YearScene) -> None:
    scene.workspace.run(AddMeeting("zuid", datetime(2027, 8, 1, 13)))
    scene.workspace.run(AddMeeting("zuid", datetime(2026, 7, 31, 13)))
    assert len(scene.workspace.ask(YearView()).meetings) == 15
    following = scene.workspace.ask(YearView(date(2027, 8, 1)))
    assert [m.start.date() for m in following.meetings] == [date(2027, 8, 1)]


def test_the_setting_makes_it_a_calendar_year(scene: YearScene) -> None:
    scene.workspace.run(ChangeSettings(AppSettings(year_view=YearKind.CALENDAR)))
    rows = scene.workspace.ask(YearView(date(2027, 3, 1)))
    assert rows.span == YearSpan(date(2027, 1, 1), date(2027, 12, 31))
    assert {m.start.year for m in rows.meetings} == {2027}


def test_school_breaks_are_those_of_the_locations(scene: YearScene) -> None:
    rows = scene.workspace.ask(YearView())
    spring = [b for b in rows.breaks if b.name == "Voorjaarsvakantie"]
    assert [(b.first, b.regions) for b in spring] == [(date(2027, 2, 20), (HolidayRegion.MIDDEN,))]


def test_regions_that_are_off_together_share_a_row(scene: YearScene) -> None:
    scene.workspace.run(AddLocation("De Brug", region=HolidayRegion.NOORD))
    rows = scene.workspace.ask(YearView())
    both = (HolidayRegion.NOORD, HolidayRegion.MIDDEN)
    assert rows.regions == both
    christmas = [b for b in rows.breaks if b.name == "Kerstvakantie"]
    assert [b.regions for b in christmas] == [both]
    assert len([b for b in rows.breaks if b.name == "Zomervakantie"]) > 2


def test_a_year_far_ahead_is_known_to_lack_its_holidays(scene: YearScene) -> None:
    assert scene.workspace.ask(YearView()).breaks_known
    assert not scene.workspace.ask(YearView(date(2040, 1, 1))).breaks_known


def test_absences_name_people_shortly_and_their_circles(scene: YearScene) -> None:
    rows = scene.workspace.ask(YearView())
    found = {(a.short_name, a.first): a.circle_ids for a in rows.away}
    assert found[("Anna", date(2027, 1, 25))] == {"noord", "zuid"}


def test_people_with_one_first_name_are_told_apart() -> None:
    names = {"1": "Anna de Wit", "2": "Anna Bakker", "3": "Bram Visser", "4": "Anna"}
    assert shortened(names) == {"1": "Anna W.", "2": "Anna B.", "3": "Bram", "4": "Anna"}


def test_closing_and_study_days_come_with_their_location(scene: YearScene) -> None:
    run = scene.workspace.run
    run(AddClosedDays(date(2026, 10, 5), location_id="boog", name="Verhuizing"))
    run(AddClosedDays(date(2026, 11, 6), kind=ClosedDayKind.STUDY, name="Studiedag"))
    closed = scene.workspace.ask(YearView()).closed
    assert [(c.name, c.location_name) for c in closed] == [
        ("Verhuizing", "De Regenboog"),
        ("Studiedag", ""),
    ]


def test_only_what_changed_since_the_invitation_is_to_be_sent(scene: YearScene) -> None:
    notes = scene.workspace.ask(YearNotes(scene.workspace.ask(YearView()).span))
    assert [(n.meeting_id, n.kind, n.people, n.old_day) for n in notes.to_send] == [
        ("z3", ItemKind.CHANGED, 5, True)
    ]


def test_a_new_meeting_has_everybody_to_invite(scene: YearScene) -> None:
    key = scene.workspace.run(AddMeeting("peuters", datetime(2027, 3, 9, 13))).value
    notes = scene.workspace.ask(YearNotes(scene.workspace.ask(YearView()).span))
    note = next(n for n in notes.to_send if n.meeting_id == key)
    assert (note.kind, note.people, note.old_day) == (ItemKind.NEW, 4, False)


def test_every_day_of_the_year_is_checked_once(scene: YearScene) -> None:
    found = scene.workspace.ask(MoveDays("z3", date(2026, 8, 1), date(2027, 7, 31)))
    assert [c.day for c in found] == [date(2026, 8, 1) + timedelta(days=n) for n in range(365)]


def test_a_day_says_what_is_in_the_way(scene: YearScene) -> None:
    spring, saturday, easter, free = checks(
        scene,
        "z3",
        date(2027, 2, 23),
        date(2027, 3, 6),
        date(2027, 3, 29),
        date(2027, 3, 4),
    )
    assert spring.block is not None
    assert (spring.block.kind, spring.block.name) == (
        DayBlockKind.SCHOOL_BREAK,
        "Voorjaarsvakantie",
    )
    assert saturday.block is not None
    assert saturday.block.kind is DayBlockKind.WEEKEND
    assert easter.block is not None
    assert easter.block.kind is DayBlockKind.PUBLIC_HOLIDAY
    assert free.everybody
    assert free.expected == 5


def test_the_last_day_of_an_absence_counts(scene: YearScene) -> None:
    last, after = checks(scene, "z3", date(2027, 3, 19), date(2027, 3, 22))
    assert [m.short_name for m in last.missing] == ["Els"]
    assert after.everybody


def test_a_day_on_which_the_circle_meets_already_is_marked(scene: YearScene) -> None:
    (taken,) = checks(scene, "z3", date(2027, 5, 11))
    assert taken.doubled
    assert not taken.everybody


def test_why_names_the_holiday_that_was_in_the_way(scene: YearScene) -> None:
    why = scene.workspace.ask(WhyThisDay("z3"))
    assert why.previous == date(2026, 12, 15)
    assert why.wanted is not None
    assert why.wanted.day == date(2027, 2, 23)
    assert why.wanted.block is not None
    assert why.first_after
    assert not why.first_ever
    assert why.check.everybody


def test_why_does_not_call_a_later_day_the_first(scene: YearScene) -> None:
    scene.workspace.run(MoveMeeting("z3", datetime(2027, 4, 6, 13)))
    assert not scene.workspace.ask(WhyThisDay("z3")).first_after


def test_the_first_meeting_of_a_circle_has_no_rhythm_to_explain(scene: YearScene) -> None:
    for key in ("n1", "n2"):
        scene.workspace.run(RemoveMeeting(key))
    why = scene.workspace.ask(WhyThisDay("n3"))
    assert why.previous is None
    assert why.first_ever
    assert why.wanted is None
    assert [m.short_name for m in why.check.missing] == ["Anna"]


def test_the_rest_follows_by_as_many_days_but_not_what_is_pinned_or_past(
    scene: YearScene,
) -> None:
    scene.workspace.run(PinMeeting("z5", pinned=True))
    outcome = scene.workspace.run(ShiftLaterMeetings("z3", 7))
    assert outcome.value == 1
    starts = {m.id: m.start.date() for m in scene.workspace.ask(YearView()).meetings}
    assert starts["z4"] == date(2027, 5, 18)
    assert starts["z5"] == date(2027, 7, 13)
    assert starts["z2"] == date(2026, 12, 15)
    scene.workspace.run(UndoLast())
    starts = {m.id: m.start.date() for m in scene.workspace.ask(YearView()).meetings}
    assert starts["z4"] == date(2027, 5, 11)


@pytest.mark.parametrize("kind", list(YearKind))
def test_years_follow_each_other_without_a_gap(kind: YearKind) -> None:
    span = YearSpan.around(date(2027, 7, 31), kind)
    assert span.includes(date(2027, 7, 31))
    assert YearSpan.around(span.after, kind).first == span.last + timedelta(days=1)
    assert YearSpan.around(span.before, kind).last == span.first - timedelta(days=1)
