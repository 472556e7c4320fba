"""Circles and members: names are unique, the past stays, leaving flags instead of deleting."""

from dataclasses import replace
from datetime import date

import pytest

from leerkring.app import circles, meetings
from leerkring.app.circles.changes import (
    AddCircle,
    ChangeCircle,
    CircleNameError,
    CircleNameTakenError,
    RemoveCircle,
    TimesError,
)
from leerkring.app.circles.members import (
    AddMembers,
    ChangeMembership,
    MembershipDaysError,
    RemoveMember,
)
from leerkring.app.circles.rows import CircleCard, CircleList
from leerkring.app.meetings.changes import DurationError
from leerkring.app.meetings.rows import CircleMeetings
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.circles import Agreement, CircleType
from leerkring.storage.opening import open_in_memory
from support.teams import make_small_circle
from support.workspaces import make_surroundings, make_workspace


@pytest.fixture
def workspace() -> Workspace:
    around = make_surroundings()
    store = open_in_memory(around.clock)
    make_small_circle(store)
    commands = meetings.COMMANDS | circles.COMMANDS
    queries = meetings.QUERIES | circles.QUERIES
    return make_workspace(commands, queries, store=store, surroundings=around)


def test_a_new_circle_gets_the_colour_used_least(workspace: Workspace) -> None:
    key = workspace.run(AddCircle(Agreement(name="  Kring   Zuid "), ("a", "b", "a"))).value
    card = workspace.ask(CircleCard(key))
    assert (card.agreement.name, card.colour) == ("Kring Zuid", 1)
    assert [m.name for m in card.members] == ["Anna", "Bram"]


def test_names_with_a_number_are_in_the_order_of_the_number(workspace: Workspace) -> None:
    for name in ("Kring 10", "kring 9", "Kring Zuid", "Kring 1"):
        workspace.run(AddCircle(Agreement(name=name)))
    names = [row.name for row in workspace.ask(CircleList())]
    assert [name for name in names if name.casefold().startswith("kring ")][:3] == [
        "Kring 1", "kring 9", "Kring 10",
    ]  # fmt: skip


def test_a_name_is_needed_and_unique(workspace: Workspace) -> None:
    with pytest.raises(CircleNameError):
        workspace.run(AddCircle(Agreement(name="   ")))
    with pytest.raises(CircleNameTakenError):
        workspace.run(AddCircle(Agreement(name="kring NOORD")))


def test_impossible_agreements_are_named(workspace: Workspace) -> None:
    agreement = workspace.ask(CircleCard("noord")).agreement
    with pytest.raises(DurationError):
        workspace.run(ChangeCircle("noord", replace(agreement, duration_minutes=0)))
    with pytest.raises(TimesError):
        workspace.run(ChangeCircle("noord", replace(agreement, time_to=agreement.time_from)))


def test_a_learning_circle_wants_a_lead_and_a_goal(workspace: Workspace) -> None:
    agreement = workspace.ask(CircleCard("noord")).agreement
    learning = replace(agreement, type=CircleType.LEARNING_CIRCLE)
    workspace.run(ChangeCircle("noord", learning))
    assert workspace.ask(CircleCard("noord")).lacks_lead_or_goal
    workspace.run(ChangeCircle("noord", replace(learning, lead_id="a", goal="Beter luisteren")))
    card = workspace.ask(CircleCard("noord"))
    assert (card.lacks_lead_or_goal, card.lead_name) == (False, "Anna")


def test_who_joins_twice_is_in_once(workspace: Workspace) -> None:
    assert workspace.run(AddMembers("noord", ("a", "b"))).changes == ()


def test_who_leaves_a_circle_with_a_past_stays_in_it(workspace: Workspace) -> None:
    workspace.run(RemoveMember("in-b"))
    member = next(m for m in workspace.ask(CircleCard("noord")).members if m.name == "Bram")
    assert member.last_day == date(2026, 8, 31)
    assert not member.active
    assert len(workspace.ask(CircleMeetings("noord"))) == 3


def test_who_was_added_by_mistake_leaves_no_trace(workspace: Workspace) -> None:
    key = workspace.run(AddCircle(Agreement(name="Kring Zuid"), ("a",))).value
    membership = workspace.ask(CircleCard(key)).members[0].membership_id
    workspace.run(RemoveMember(membership))
    assert workspace.ask(CircleCard(key)).members == ()


def test_membership_days_are_in_order(workspace: Workspace) -> None:
    with pytest.raises(MembershipDaysError):
        workspace.run(ChangeMembership("in-a", date(2026, 9, 2), date(2026, 9, 1)))
    workspace.run(ChangeMembership("in-a", date(2026, 9, 2), None, may_facilitate=False))
    member = workspace.ask(CircleCard("noord")).members[0]
    assert (member.first_day, member.may_facilitate) == (date(2026, 9, 2), False)


def test_a_removed_circle_comes_back_whole(workspace: Workspace) -> None:
    before = (workspace.ask(CircleCard("noord")), workspace.ask(CircleMeetings("noord")))
    workspace.run(RemoveCircle("noord"))
    assert workspace.ask(CircleList()) == ()
    workspace.run(UndoLast())
    assert (workspace.ask(CircleCard("noord")), workspace.ask(CircleMeetings("noord"))) == before
