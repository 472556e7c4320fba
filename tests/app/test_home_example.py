"""The example team is a year under way in which nothing was forgotten."""

from datetime import UTC, datetime, timedelta

import pytest

from leerkring import bootstrap
from leerkring.app.circles.rows import CircleList
from leerkring.app.evaluation.going_on import GoingOn
from leerkring.app.evaluation.trends import Trends
from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.meetings.rows import CircleMeetings, MeetingCard
from leerkring.app.work_forms.catalogue import WorkForms
from leerkring.app.workspace import Workspace
from leerkring.support.clock import FixedClock

SUMMER = datetime(2026, 8, 17, 7, tzinfo=UTC)


def team_at(moment: datetime) -> Workspace:
    return bootstrap.example_workspace(FixedClock(moment))


@pytest.mark.parametrize("week", range(0, 48, 3))
def test_the_first_look_at_the_example_shows_nothing_late(week: int) -> None:
    """Whatever day of the year somebody looks round for the first time."""
    workspace = team_at(SUMMER + timedelta(days=week * 7 + week % 5))
    today = workspace.ask(Today())
    assert today.late == ()
    assert today.this_week
    workspace.close()


def test_a_circle_is_left_to_send_and_an_agenda_to_come() -> None:
    workspace = team_at(datetime(2026, 11, 11, 7, tzinfo=UTC))
    found = {(task.kind, task.circle_name) for task in workspace.ask(Today()).this_week}
    assert (TaskKind.SEND_INVITATIONS, "Kring Zuid") in found
    assert (TaskKind.SEND_AGENDA, "Kring Noord") in found
    workspace.close()


def test_the_first_look_at_the_example_has_nothing_to_clear_up() -> None:
    workspace = team_at(datetime(2026, 11, 11, 7, tzinfo=UTC))
    today = workspace.ask(Today())
    kinds = {task.kind for task in (*today.urgent, *today.later)}
    assert TaskKind.ARRANGED in kinds
    assert TaskKind.CLEAR_ARRANGEMENTS not in kinds
    workspace.close()


def test_the_team_thought_of_a_work_form_itself() -> None:
    workspace = team_at(datetime(2026, 11, 11, 7, tzinfo=UTC))
    (own,) = (row.form for row in workspace.ask(WorkForms("nl")) if row.own)
    assert (own.name, own.minutes) == ("Foto van de week", 25)
    assert workspace.next_undo() is None
    workspace.close()


def test_who_was_on_leave_was_not_at_the_meeting() -> None:
    workspace = team_at(datetime(2026, 11, 23, 7, tzinfo=UTC))
    noord = next(c for c in workspace.ask(CircleList()) if c.name == "Kring Noord")
    held = [m for m in workspace.ask(CircleMeetings(noord.id)) if m.is_past][-1]
    there = {p.name: p.present for p in workspace.ask(MeetingCard(held.id)).expected}
    assert there == {
        "Anna de Boer": True,
        "Bram Visser": True,
        "Chantal Maas": False,
        "Daan Kok": False,
        "Els Bakker": True,
        "Fatima Yilmaz": True,
    }
    workspace.close()


def test_every_meeting_that_is_over_was_looked_back_on() -> None:
    workspace = team_at(datetime(2026, 11, 23, 7, tzinfo=UTC))
    for circle in workspace.ask(CircleList()):
        meetings = workspace.ask(CircleMeetings(circle.id))
        past = [m for m in meetings if m.is_past]
        assert all(m.finished for m in past)
        assert {workspace.ask(MeetingCard(m.id)).net_minutes for m in past} == {105}
        rows = workspace.ask(Trends(circle.id)).rows
        assert [row.meeting_id for row in rows] == [m.id for m in past]
        assert all(row.summary.wishes and not row.summary.hidden for row in rows)
        assert sum(bool(row.summary.means) for row in rows) > len(rows) / 2, "there is a trend"
        coming = next(m for m in meetings if not m.is_past)
        assert workspace.ask(GoingOn(coming.id)) is not None
    workspace.close()
