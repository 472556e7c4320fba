"""What must be sent, handing it out and noting it, on a real database in memory."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from leerkring.app.invitations.outbox import (
    AnnouncedMeetings,
    Unreachable,
)
from leerkring.app.invitations.sending import (
    ConfirmSent,
    NothingToSendError,
    OrganiserMissingError,
)
from leerkring.app.meetings.changes import drop_meeting
from leerkring.app.ports import Label, UnitOfWork, equals
from leerkring.app.workspace import UndoLast
from leerkring.domain.circles import Circle, CircleType, ContributorMode, Membership
from leerkring.domain.invitations import Method
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.organisation import Location, Organisation, Room
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import OWN_CALENDAR, ItemKind
from support.invitation_team import FIRST, ORGANISER_MAIL, Team, small_team
from support.teams import STARTS


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        yield made


def _add_to_circle(unit: UnitOfWork, person: Person) -> None:
    unit.add(person)
    unit.add(Membership(id=f"in-{person.id}", circle_id="noord", person_id=person.id))


def test_a_planned_year_is_new_for_every_member(team: Team) -> None:
    view = team.outbox()
    assert [item.meeting_id for item in view.items] == ["m1", "m2", "m3"]
    assert {item.kind for item in view.items} == {ItemKind.NEW}
    assert all(len(item.audience) == 6 for item in view.items)
    assert [p.name for p in view.people if len(p.lines) == 3] == [
        "Anna", "Bram", "Chantal", "Daan", "Els", "Fatima", "Marieke",
    ]  # fmt: skip
    assert not view.is_empty
    assert not view.needs_organiser


def test_before_the_organiser_is_known_only_members_count(team: Team) -> None:
    def forget(unit: UnitOfWork) -> None:
        for organisation in unit.find(Organisation):
            organisation.organiser_name = organisation.organiser_email = ""

    team.change(forget)
    view = team.outbox()
    assert view.needs_organiser
    assert all(len(item.audience) == 6 for item in view.items)
    assert all(p.name for i in view.items for m in i.messages() for p in m.invited)


def test_roles_and_title_are_as_the_circle_has_them(team: Team) -> None:
    told = team.outbox().items[0].content
    assert told.title == "Intervisie Kring Noord"
    assert [p.name for p in told.with_role(Role.FACILITATOR)] == ["Bram"]
    assert [p.name for p in told.with_role(Role.CASE_CONTRIBUTOR)] == ["Chantal"]


def test_a_learning_circle_is_called_so(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        circle = unit.get(Circle, "noord")
        kind = CircleType.LEARNING_CIRCLE
        circle.agreement = replace(circle.agreement, type=kind, name="Taal")

    team.change(work)
    assert team.outbox().items[0].content.title == "Leerkring Taal"


def test_a_circle_that_carries_the_word_is_not_called_so_twice(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        circle = unit.get(Circle, "noord")
        circle.agreement = replace(circle.agreement, name="Intervisie Noord")

    team.change(work)
    assert team.outbox().items[0].content.title == "Intervisie Noord"


def test_without_an_organiser_nothing_is_handed_out(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.get(Organisation, "o").organiser_email = "marieke@"

    team.change(work)
    assert team.outbox().needs_organiser
    with pytest.raises(OrganiserMissingError):
        team.issue()


def test_sent_is_logged_for_each_person_and_then_there_is_nothing_to_send(team: Team) -> None:
    batch = team.issue()
    outcome = team.workspace.run(ConfirmSent(batch))
    assert outcome.label == Label.of("confirm_sent", meetings=3, people=7)
    assert outcome.value == 21
    log = team.log()
    assert {(batch_id, method) for batch_id, _, method, _ in log} == {(batch.id, Method.REQUEST)}
    by_file = {email for _, email, _, channel in log if channel == OWN_CALENDAR}
    assert by_file == {ORGANISER_MAIL}
    assert {channel for *_, channel in log} == {OWN_CALENDAR, "files"}
    assert team.outbox().is_empty
    with pytest.raises(NothingToSendError):
        team.issue()
    assert team.workspace.ask(AnnouncedMeetings()) == {"m1", "m2", "m3"}


def test_the_same_batch_is_noted_once(team: Team) -> None:
    batch = team.send()
    again = team.workspace.run(ConfirmSent(batch))
    assert again.value == 0
    assert again.label is None
    assert len(team.log()) == 21


def test_taking_the_mark_back_lists_all_again_under_the_same_number(team: Team) -> None:
    team.send()
    team.workspace.run(UndoLast())
    assert [item.sequence for item in team.outbox().items] == [FIRST] * 3
    assert team.workspace.ask(AnnouncedMeetings()) == frozenset()


def test_handing_out_alone_is_no_step_to_undo(team: Team) -> None:
    before = team.workspace.next_undo()
    team.issue()
    assert team.workspace.next_undo() == before
    assert len(team.outbox().items) == 3


def test_handing_out_again_keeps_the_number_and_a_change_raises_it(team: Team) -> None:
    assert [m.sequence for m in team.issue("m1").messages] == [FIRST]
    assert [m.sequence for m in team.issue("m1").messages] == [FIRST]
    team.move("m1", STARTS[0] + timedelta(days=7))
    assert [m.sequence for m in team.issue("m1").messages] == [FIRST + 1]


def test_only_what_was_chosen_is_sent(team: Team) -> None:
    batch = team.send("m2")
    assert batch.meeting_ids == ("m2",)
    assert [item.meeting_id for item in team.outbox().items] == ["m1", "m3"]


def test_own_calendars_hold_what_was_told_and_nothing_unseen(team: Team) -> None:
    team.send("m1")
    team.move("m1", STARTS[0] + timedelta(days=7))
    batch = team.issue("m2")
    anna = next(c for c in batch.calendars if c.name == "Anna")
    assert [(e.meeting_id, e.told.start) for e in anna.entries] == [
        ("m1", STARTS[0]),
        ("m2", STARTS[1]),
    ]


def test_the_organiser_has_one_file_with_everything(team: Team) -> None:
    batch = team.issue()
    (copy,) = (c for c in batch.calendars if c.of_organiser)
    assert copy.email == ORGANISER_MAIL
    assert [e.takes_part for e in copy.entries] == [False] * 3
    assert len(batch.calendars) == 7


def test_a_new_organiser_gets_only_what_is_sent_again(team: Team) -> None:
    team.send()

    def work(unit: UnitOfWork) -> None:
        unit.get(Organisation, "o").organiser_email = "joost@voorbeeld.nl"

    team.change(work)
    batch = team.issue("m2")
    (copy,) = (c for c in batch.calendars if c.of_organiser)
    assert [e.meeting_id for e in copy.entries] == ["m2"]


def test_an_organiser_who_is_a_member_gets_no_request(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.get(Organisation, "o").organiser_email = "Anna@Voorbeeld.nl"

    team.change(work)
    batch = team.issue()
    assert all("Anna" not in [p.name for p in m.invited] for m in batch.messages)
    assert "Anna" not in [c.name for c in batch.calendars if not c.of_organiser]
    (copy,) = (c for c in batch.calendars if c.of_organiser)
    assert [e.takes_part for e in copy.entries] == [True] * 3


def test_people_without_address_are_listed_and_get_their_own_file(team: Team) -> None:
    team.change(lambda unit: _add_to_circle(unit, Person(id="s", name="Sam", email="sam@")))
    assert team.outbox().unreachable == (Unreachable("Sam", "sam@", "s", ("m1", "m2", "m3")),)
    batch = team.issue()
    assert "Sam" in [c.name for c in batch.calendars]
    assert all("Sam" not in [p.name for p in m.recipients] for m in batch.messages)


def test_a_circle_without_any_address_still_gets_its_files(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        for person in unit.find(Person):
            person.email = ""

    team.change(work)
    batch = team.send()
    assert [c.name for c in batch.calendars] == [
        "Anna", "Bram", "Chantal", "Daan", "Els", "Fatima", "Marieke",
    ]  # fmt: skip
    assert all(m.invited == () for m in batch.messages)
    assert team.outbox().is_empty


def test_members_are_those_of_the_day_itself(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.get(Membership, "in-a").last_day = STARTS[0].date()
        unit.get(Membership, "in-d").first_day = STARTS[2].date()
        unit.get(Person, "e").left = date(2026, 12, 31)

    team.change(work)
    names = [{d.invitee.name for d in item.audience} for item in team.outbox().items]
    everybody = {"Anna", "Bram", "Chantal", "Daan", "Els", "Fatima"}
    assert names[0] == everybody - {"Daan"}
    assert names[1] == everybody - {"Anna"}
    assert "Els" in names[2]  # she has left, but still has a role: the planner warns


def test_a_guest_takes_part_by_name_and_gets_mail_when_there_is_an_address(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        for key, text in (("g1", "Piet Gast <piet@elders.example>"), ("g2", "Coach Lena")):
            unit.add(Assignment(id=key, meeting_id="m1", role=Role.NOTE_TAKER, guest_name=text))

    team.change(work)
    view = team.outbox()
    assert "Piet Gast" in [d.invitee.name for d in view.items[0].audience]
    assert [p.name for p in view.items[0].content.with_role(Role.NOTE_TAKER)] == [
        "Coach Lena",
        "Piet Gast",
    ]
    assert view.unreachable == (Unreachable("Coach Lena", "", None, ("m1",)),)


def test_the_place_is_location_room_and_address_unless_typed(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.add(Location(id="l", name="De Regenboog", address="Dorpsstraat 1, Utrecht"))
        unit.add(Room(id="r", location_id="l", name="kamer 2"))
        unit.get(Meeting, "m1").room_id = "r"
        unit.get(Meeting, "m2").place = "In het park"

    team.change(work)
    told = [item.content for item in team.outbox().items]
    assert told[0].place == "De Regenboog, kamer 2 (Dorpsstraat 1, Utrecht)"
    assert told[0].room == "kamer 2"
    assert told[1].place == "In het park"
    assert told[2].place == ""


def test_when_the_case_is_chosen_there_everybody_brings_one(team: Team) -> None:
    def work(unit: UnitOfWork) -> None:
        circle = unit.get(Circle, "noord")
        mode = ContributorMode.CHOSEN_AT_MEETING
        circle.agreement = replace(circle.agreement, contributor_mode=mode)
        for old in unit.find(Assignment, equals("meeting_id", "m1")):
            unit.remove(old)

    team.change(work)
    assert [i.content.everyone_brings for i in team.outbox().items] == [True, False, False]


@pytest.mark.parametrize("how", ["removed", "called off"])
def test_a_meeting_that_is_gone_is_cancelled_for_all_who_knew(team: Team, how: str) -> None:
    team.send()

    def work(unit: UnitOfWork) -> None:
        meeting = unit.get(Meeting, "m2")
        if how == "removed":
            drop_meeting(unit, meeting)
        else:
            meeting.state = MeetingState.CANCELLED

    team.change(work)
    (item,) = team.outbox().items
    assert item.kind is ItemKind.CANCELLED
    batch = team.send()
    (cancel,) = batch.messages
    assert cancel.whole
    assert cancel.sequence == FIRST + 1
    assert [e.told.off for c in batch.calendars if c.of_organiser for e in c.entries] == [
        False,
        True,
        False,
    ]
    assert team.outbox().is_empty


def test_past_meetings_are_left_alone(team: Team) -> None:
    team.clock.moment += timedelta(days=30)
    assert [item.meeting_id for item in team.outbox().items] == ["m2", "m3"]


def test_a_meeting_moved_into_the_past_is_told_to_who_expects_it(team: Team) -> None:
    team.send()
    team.move("m2", datetime(2026, 8, 20, 13))
    (item,) = team.outbox().items
    assert (item.meeting_id, item.kind) == ("m2", ItemKind.CHANGED)


def test_an_undone_move_that_was_sent_is_a_new_change(team: Team) -> None:
    team.send()
    team.move("m2", STARTS[1] + timedelta(days=7))
    team.send()
    team.workspace.run(UndoLast())  # the mark
    team.workspace.run(UndoLast())  # the move
    (item,) = team.outbox().items
    assert item.sequence == FIRST + 2
    assert item.content.start == STARTS[1]


def test_looking_at_other_files_does_not_forget_what_was_sent(team: Team) -> None:
    team.send()
    team.move("m2", STARTS[1] + timedelta(days=7))
    team.send()
    team.workspace.run(UndoLast())  # the mark
    team.move("m2", STARTS[1] + timedelta(days=14))
    team.issue()  # looked at, not sent
    team.workspace.run(UndoLast())
    team.workspace.run(UndoLast())  # both moves
    (item,) = team.outbox().items
    assert item.sequence == FIRST + 3
    assert item.was is not None
    assert item.was.start == STARTS[1] + timedelta(days=7)
