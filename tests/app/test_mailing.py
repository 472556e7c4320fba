"""Mail that the app sends: noted before and after, never twice, in parts per channel."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from leerkring.app.invitations.channels import channels_in, part_for
from leerkring.app.invitations.letter_log import (
    BeginLetter,
    DecideUnsure,
    SettleLetters,
    UnsureLetters,
)
from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailServerUnreachableError,
)
from leerkring.app.invitations.mailing import letters_of
from leerkring.app.invitations.sending import ConfirmSent
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import AppSettings, put_settings
from leerkring.app.ports import UnitOfWork
from leerkring.app.workspace import UndoLast
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Channel, LetterKind, LetterState, SentLetter
from leerkring.domain.people import Person
from support.invitation_team import FIRST, ORGANISER_MAIL, Team, small_team
from support.mail_rounds import Post, mail


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.change(lambda unit: put_settings(unit, AppSettings(channel=Channel.MAIL)))
        yield made


def test_everybody_gets_one_mail_per_meeting_and_nothing_is_left_to_send(team: Team) -> None:
    post = Post()
    found = mail(team, post)
    assert found.refused == ()
    assert team.outbox().is_empty
    meetings = [letter for letter in post.letters if letter.calendar]
    assert len({(letter.key) for letter in meetings}) == len(meetings)
    assert all(len(letter.to) == 1 for letter in post.letters)
    assert {channel for *_, channel in team.log()} == {"mail", "own_calendar"}
    assert post.closed == 1


def test_the_organiser_gets_a_file_and_never_an_invitation(team: Team) -> None:
    post = Post()
    mail(team, post)
    (own,) = [x for x in post.letters if x.to[0].email == ORGANISER_MAIL]
    assert own.calendar is None
    assert own.attachments[0].name.endswith(".ics")
    assert b"METHOD" not in own.attachments[0].content


def test_a_refused_address_is_named_and_stays_to_be_sent(team: Team) -> None:
    with team.store.reading() as unit:
        bram = next(p for p in unit.find(Person) if p.name.startswith("Bram"))
    no = LetterResult(LetterOutcome.REFUSED, "550 no such mailbox")
    found = mail(team, Post(**{bram.email.split("@")[0]: no}))
    assert {(r.email, r.reason) for r in found.refused} == {(bram.email, "550 no such mailbox")}
    left = {d.invitee.email for item in team.outbox().items for d in item.deliveries}
    assert left == {bram.email}
    again = Post()
    mail(team, again)
    assert {letter.to[0].email for letter in again.letters if letter.calendar} == {bram.email}


def test_what_may_have_left_is_asked_about_and_never_sent_again_by_itself(team: Team) -> None:
    class Crash(BaseException):
        """The computer stops in the middle."""

    class Crashing(Post):
        def send(self, letter: Letter) -> LetterResult:
            if len(self.letters) == 2:
                raise Crash
            return super().send(letter)

    with pytest.raises(Crash):
        mail(team, Crashing())
    (unsure,) = team.workspace.ask(UnsureLetters())
    post = Post()
    found = mail(team, post)
    assert found.skipped == 1  # the one that may have left
    assert unsure.key not in {letter.key for letter in post.letters}
    team.workspace.run(DecideUnsure((unsure.key,), sent=True))
    team.workspace.run(SettleLetters())
    assert team.outbox().is_empty
    assert team.workspace.ask(UnsureLetters()) == ()


def test_what_did_not_leave_after_all_can_leave_again(team: Team) -> None:
    unsure = LetterResult(LetterOutcome.UNSURE, "gone")
    mail(team, Post(anna=unsure, bram=unsure))
    waiting = team.workspace.ask(UnsureLetters())
    assert waiting
    team.workspace.run(DecideUnsure(tuple(one.key for one in waiting), sent=False))
    post = Post()
    mail(team, post)
    assert {x.key for x in post.letters if x.calendar} == {one.key for one in waiting}
    assert team.outbox().is_empty


def test_a_server_that_is_gone_leaves_the_rest_to_be_sent(team: Team) -> None:
    gone = MailServerUnreachableError(host="mail.voorbeeld.nl")
    found = mail(team, Post(anna=gone))
    assert found.error is gone
    assert found.left > 0
    assert team.workspace.ask(UnsureLetters()) == ()  # nothing was handed in
    assert not team.outbox().is_empty
    mail(team, Post())
    assert team.outbox().is_empty


def test_stop_keeps_what_was_sent(team: Team) -> None:
    post = Post()
    found = mail(team, post, stopped=lambda: len(post.letters) == 3)
    assert found.sent == 3
    assert found.left > 0
    rest = Post()
    mail(team, rest)
    assert not {x.key for x in post.letters} & {x.key for x in rest.letters}


def test_undo_takes_back_the_note_but_mail_that_left_stays_left(team: Team) -> None:
    mail(team, Post())
    team.workspace.run(UndoLast())
    assert team.outbox().is_empty  # the calendars have it, whatever the note says
    team.move("m1", datetime(2026, 11, 3, 13))
    again = Post()
    mail(team, again)
    assert {x.subject.partition(":")[0] for x in again.letters if x.calendar} == {"Gewijzigd"}
    assert team.outbox().is_empty


def test_a_change_says_was_and_becomes_and_a_newcomer_is_invited(team: Team) -> None:
    mail(team, Post())
    team.move("m1", datetime(2026, 11, 3, 13))
    post = Post()
    mail(team, post)
    letters = [x for x in post.letters if x.calendar]
    assert all(x.subject.startswith("Gewijzigd: ") for x in letters)
    assert all("Dag en tijd: dinsdag 3 november 2026" in x.text for x in letters)
    with team.store.reading() as unit:
        kinds = {row.kind for row in unit.find(SentLetter) if row.sequence > FIRST and row.subject}
        states = {row.state for row in unit.find(SentLetter)}
    assert kinds == {LetterKind.CHANGE}
    assert states == {LetterState.SENT}


def test_people_hear_through_their_own_channel_and_all_of_it_is_one_round(team: Team) -> None:
    def other(unit: UnitOfWork) -> None:
        next(p for p in unit.find(Person) if p.name.startswith("Bram")).channel = "files"

    team.change(other)
    batch = team.issue()
    assert set(channels_in(batch)) == {Channel.FILES, Channel.MAIL}
    files, mailed = part_for(batch, Channel.FILES), part_for(batch, Channel.MAIL)
    by_files = {p.name for m in files.messages for p in m.recipients}
    assert len(by_files) == 1
    assert by_files.isdisjoint({p.name for m in mailed.messages for p in m.recipients})
    team.workspace.run(ConfirmSent(files, Channel.FILES))
    assert not team.outbox().is_empty
    team.workspace.run(ConfirmSent(mailed, Channel.MAIL))
    assert team.outbox().is_empty


def test_the_same_letter_is_begun_once(team: Team) -> None:
    batch = team.issue("m1")
    texts = InvitationTexts.load("nl")
    planned = next(
        letters_of(
            batch, EventRenderer(texts, batch.made_at), "nl", channel=Channel.MAIL, each=True
        )
    )
    assert team.workspace.run(BeginLetter(planned)).value
    assert not team.workspace.run(BeginLetter(planned)).value
    later = replace(planned, letter=replace(planned.letter, key="other"))
    team.clock.moment += timedelta(minutes=1)
    assert team.workspace.run(BeginLetter(later)).value
