"""Proof of attendance: net hours of who was there, and never a word of what it was about."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.changes import ChangeMeeting, RemoveMeeting
from leerkring.app.reports.attendance_list import AttendanceList, AttendanceRows
from leerkring.app.reports.attending import UnnotedMeetings
from leerkring.app.reports.documents import NothingToPrintError
from leerkring.app.reports.statements import (
    Participants,
    StatementHours,
    Statements,
)
from leerkring.app.reports.year_plan import YearPlan, YearRoster
from leerkring.app.workspace import Workspace
from support.report_scene import FIRST, LAST, report_workspace

SECRET = "zwaluwstaartgeheim"


@pytest.fixture
def workspace() -> Workspace:
    return report_workspace()


def pages(
    workspace: Workspace, first: date = FIRST, last: date = LAST
) -> dict[str, dict[str, Any]]:
    data = workspace.ask(Statements(first, last, "nl")).data
    return {person["name"]: person for person in data["people"]}


def test_it_names_what_a_register_asks_for(workspace: Workspace) -> None:
    document = workspace.ask(Statements(FIRST, LAST, "nl"))
    assert document.data["organisation"] == "Vlierhof"
    assert document.data["organiser"] == "Marieke"
    bram = pages(workspace)["Bram"]
    assert (bram["times"], bram["hours"]) == (2, "4")
    assert bram["meetings"][0] == {
        "day": "donderdag 10 september 2026",
        "from": "13.00",
        "until": "15.00",
        "hours": "2",
        "count": 5,
        "facilitator": "Bram",
        "circle": "Kring Noord",
        "form": "Intervisie, incidentmethode",
    }


def test_a_form_called_by_its_first_letters_keeps_them(workspace: Workspace) -> None:
    workspace.run(ChangeMeeting("m1", work_form="SWOT bij een casus"))
    assert pages(workspace)["Bram"]["meetings"][0]["form"] == "Intervisie, SWOT bij een casus"


def test_net_minutes_count_and_short_ones_are_told_apart(workspace: Workspace) -> None:
    anna = pages(workspace)["Anna"]
    assert (anna["hours"], anna["long_hours"]) == ("2,5", "2")
    assert [meeting["hours"] for meeting in anna["meetings"]] == ["2", "0,5"]


def test_who_was_away_has_no_page_for_it_and_a_guest_is_counted(workspace: Workspace) -> None:
    els = pages(workspace)["Els"]
    assert els["times"] == 1
    (meeting,) = els["meetings"]
    assert (meeting["facilitator"], meeting["count"]) == ("Joke van buiten", 7)


def test_both_ends_of_the_period_count(workspace: Workspace) -> None:
    day = date(2026, 11, 19)
    assert pages(workspace, day, day)["Anna"]["times"] == 1
    with pytest.raises(NothingToPrintError):
        workspace.ask(Statements(day + timedelta(days=1), LAST, "nl"))
    assert workspace.ask(Participants(day + timedelta(days=1), LAST)) == ()


def test_one_person_alone_is_in_the_name_of_the_file(workspace: Workspace) -> None:
    document = workspace.ask(Statements(FIRST, LAST, "en", "b"))
    assert [person["name"] for person in document.data["people"]] == ["Bram"]
    assert document.file_name == "Statement of attendance Bram 2026-08-01 2027-07-31"


def test_a_meeting_that_nobody_noted_is_named_and_counts_for_nobody() -> None:
    workspace = report_workspace(noted=False)
    (unnoted,) = workspace.ask(UnnotedMeetings(FIRST, LAST))
    assert (unnoted.meeting_id, unnoted.day) == ("m2", date(2026, 11, 19))
    assert pages(workspace)["Anna"]["times"] == 1
    workspace.run(RecordAttendance("m2"))
    assert workspace.ask(UnnotedMeetings(FIRST, LAST)) == ()
    assert pages(workspace)["Anna"]["times"] == 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_work_form_in_ones_own_words_is_not_told(workspace: Workspace, language: str) -> None:
    workspace.run(ChangeMeeting("m1", work_form=f"Praten over {SECRET}", note=SECRET))
    answers = (
        workspace.ask(Statements(FIRST, LAST, language)).data,
        workspace.ask(AttendanceList("m1", language)).data,
        workspace.ask(YearPlan(FIRST, LAST, language)).data,
        workspace.ask(StatementHours(FIRST, LAST, language)).rows,
        workspace.ask(YearRoster(FIRST, LAST, language)).rows,
    )
    assert not [one for one in answers if SECRET in str(one)]
    usual = {"nl": "Intervisie", "en": "Intervision"}[language]
    assert answers[1]["form"] == usual


def test_a_work_form_is_named_as_it_is_written_in_a_sentence(workspace: Workspace) -> None:
    told = {}
    for name in ("Roddelmethode", "SWOT bij een casus"):
        workspace.run(ChangeMeeting("m1", work_form=name))
        told[name] = workspace.ask(AttendanceList("m1", "nl")).data["form"]
    assert list(told.values()) == ["Intervisie, roddelmethode", "Intervisie, SWOT bij een casus"]


def test_the_hours_for_a_spreadsheet_are_those_of_the_pages(workspace: Workspace) -> None:
    found = workspace.ask(StatementHours(FIRST, LAST, "en"))
    spent = [float(row[6]) for row in found.rows if row[0] == "Anna"]
    assert spent == [2, 0.5]
    assert len(found.rows) == sum(person["times"] for person in pages(workspace).values())
    assert all(len(row) == len(found.headings) for row in found.rows)


def test_the_list_to_sign_has_everybody_with_their_role(workspace: Workspace) -> None:
    people = {p["name"]: p for p in workspace.ask(AttendanceList("m2", "nl")).data["people"]}
    assert people["Joke van buiten"]["role"] == "Gespreksleider"
    assert people["Daan"]["role"] == "Casusinbrenger"
    assert len(people) == 7
    rows = workspace.ask(AttendanceRows("m1", "nl")).rows
    assert [row[3] for row in rows if row[0] == "Els"] == ["nee"]


def test_the_year_leaves_out_what_is_gone(workspace: Workspace) -> None:
    def days() -> list[str]:
        return [row[1] for row in workspace.ask(YearRoster(FIRST, LAST, "nl", "noord")).rows]

    assert days() == ["2026-09-10", "2026-11-19", "2027-01-28"]
    workspace.run(RemoveMeeting("m3"))
    assert days() == ["2026-09-10", "2026-11-19"]
    with pytest.raises(NothingToPrintError):
        workspace.ask(YearPlan(FIRST, LAST, "nl", "another"))


@settings(deadline=None, max_examples=25)
@given(absent=st.frozensets(st.sampled_from("abcdef")))
def test_every_hour_is_of_somebody_who_was_there(absent: frozenset[str]) -> None:
    workspace = report_workspace(noted=False)
    workspace.run(RecordAttendance("m2", absent))
    day = date(2026, 11, 19)
    names = {row.person_id for row in workspace.ask(Participants(day, day))}
    assert names == set("abcdef") - absent
    rows = workspace.ask(StatementHours(day, day, "nl")).rows
    assert len(rows) == len(names)
    assert {row[7] for row in rows} <= {str(len(names))}
