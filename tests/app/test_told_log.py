"""Mail that left was told: also when the program ended before it was noted, or the note is gone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from leerkring.app.invitations.as_told import ToldCalendars
from leerkring.app.invitations.letters import LetterOutcome, LetterResult
from leerkring.app.invitations.outbox import AnnouncedMeetings
from leerkring.app.invitations.replies import TakeReplies
from leerkring.app.invitations.told_log import told_of
from leerkring.app.meetings.rows import meeting_rows
from leerkring.app.organisation.settings import AppSettings, put_settings
from leerkring.app.people.leaving import RemovePerson, remove_person
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import UnitOfWork
from leerkring.app.workspace import UndoLast
from leerkring.domain.busy import BusySpan
from leerkring.domain.facts import Facts
from leerkring.domain.invitations import Answer, Channel, uid_of
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import ItemKind
from leerkring.domain.replies import ReplyFound, Verdict
from leerkring.support.clock import local_now
from support.invitation_team import Team, small_team
from support.mail_rounds import Post, mail
from support.workspaces import make_surroundings

GUEST = Assignment(
    id="guest", meeting_id="m2", role=Role.NOTE_TAKER, guest_name="Noor <noor@elders.nl>"
)


@pytest.fixture(params=["not_noted", "note_taken_back"])
def team(request: pytest.FixtureRequest) -> Iterator[Team]:
    """A team of which only the second meeting was mailed."""
    with small_team() as made:
        made.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.MAIL)))
        mail(made, Post(), "m2", settled=request.param != "not_noted")
        if request.param == "note_taken_back":
            made.workspace.run(UndoLast())
        yield made


def decline(team: Team, meeting: str = "m2") -> Verdict:
    stamp = datetime(2026, 9, 2, tzinfo=UTC)
    found = ReplyFound(uid_of(meeting), "bram@voorbeeld.nl", "Bram", Answer.DECLINED, 0, stamp)
    (line,) = team.workspace.run(TakeReplies((found,))).value
    return line.verdict


def facts(team: Team) -> Facts:
    with team.store.reading() as unit:
        return load_facts(unit, make_surroundings(), date(2026, 9, 1), date(2027, 7, 16))


def test_an_answer_to_it_is_taken(team: Team) -> None:
    assert decline(team) is Verdict.TAKEN
    assert decline(team, "m1") is Verdict.UNKNOWN


def test_planning_leaves_it_where_it_is(team: Team) -> None:
    told = {m.id: m.announced for m in facts(team).meetings}
    assert told == {"m1": False, "m2": True, "m3": False}


def test_planning_knows_who_does_not_come(team: Team) -> None:
    decline(team)
    with team.store.reading() as unit:
        meeting = unit.get(Meeting, "m2")
        taken = BusySpan(meeting.start, meeting.end)
    assert facts(team).people["b"].declined.spans == (taken,)


def test_lists_show_it_as_told(team: Team) -> None:
    with team.store.reading() as unit:
        rows = meeting_rows(unit, unit.find(Meeting, order_by=("start",)), local_now(team.clock))
        assert told_of(unit) == told_of(unit, ["m1", "m2"]) == {"m2"}
        assert told_of(unit, ["m1"]) == frozenset()
    assert [row.announced for row in rows] == [False, True, False]
    assert team.workspace.ask(AnnouncedMeetings()) == {"m2"}


def test_who_leaves_stays_in_the_record(team: Team) -> None:
    def leave(unit: UnitOfWork) -> None:
        left = remove_person(RemovePerson("f"), unit, make_surroundings())
        assert left.value.kept

    team.change(leave)
    (cancelled,) = [
        (d.invitee.name, item.meeting_id)
        for item in team.outbox().items
        for d in item.deliveries
        if d.kind is ItemKind.CANCELLED
    ]
    assert cancelled == ("Fatima", "m2")


def test_a_guest_who_was_told_has_a_calendar_to_subscribe_to() -> None:
    with small_team() as team:
        team.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.MAIL)))
        team.change(lambda unit: unit.add(GUEST))
        mail(team, Post(), "m2", settled=False)
        team.change(lambda unit: unit.remove(unit.get(Assignment, GUEST.id)))
        mail(team, Post(), "m2", settled=False)
        told = team.workspace.ask(ToldCalendars())
        assert [c.entries for c in told.batch.calendars if c.email == "noor@elders.nl"] == [()]


def test_an_address_that_was_only_mailed_is_put_right_in_one_round() -> None:
    refused = LetterResult(LetterOutcome.REFUSED, "no such box")
    others = dict.fromkeys(("anna", "bram", "chantal", "daan", "els", "fatima", "marieke"), refused)
    with small_team() as team:
        team.send()
        team.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.MAIL)))
        team.change(lambda unit: setattr(unit.get(Person, "b"), "email", "nieuw@voorbeeld.nl"))
        post = Post(**others)
        mail(team, post, "m1", settled=False)
        assert [letter.to[0].email for letter in post.letters] == ["nieuw@voorbeeld.nl"]
        team.workspace.run(UndoLast())
        (item,) = team.outbox().items
        assert [(d.invitee.email, d.kind) for d in item.deliveries] == [
            ("nieuw@voorbeeld.nl", ItemKind.CANCELLED)
        ]
        team.send()
        assert team.outbox().is_empty
