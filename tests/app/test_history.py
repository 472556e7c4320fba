"""What was sent is shown as it was said then, whatever the texts say by now."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy

import pytest

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.history import History, HistoryContent, HistoryRow
from leerkring.app.invitations.letter_log import SettleLetters
from leerkring.app.invitations.letters import Letter, LetterOutcome, LetterResult
from leerkring.app.invitations.mailing import letters_of, mail_round
from leerkring.app.invitations.own_texts import ChangeText
from leerkring.app.invitations.sending import ConfirmSent
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.ports import UnitOfWork
from leerkring.bootstrap import workspace_on
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Channel, Dispatch
from leerkring.exchange.mail_messages import EmlDrafts
from support.invitation_team import Team, small_team
from support.strict_calendar import read_strictly


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.workspace = workspace_on(made.store, made.clock)
        yield made


def renderer(batch: Batch, language: str = "nl") -> EventRenderer:
    texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
    return EventRenderer(texts, batch.made_at, batch.answers)


def shown(team: Team, name: str) -> list[tuple[HistoryRow, str]]:
    """Return what history shows of one person now, the oldest first."""
    rows = [row for row in team.workspace.ask(History("m1")) if row.name == name]
    return [(r, team.workspace.ask(HistoryContent(r.key, "nl"))) for r in reversed(rows)]


def word_otherwise(team: Team) -> None:
    for name in ("invitation", "own", "mail_invitation"):
        subject = "Anders" if name.startswith("mail") else ""
        team.workspace.run(ChangeText("nl", name, subject, "Heel anders.\n{when}"))
    team.workspace.run(ChangeSettings(AppSettings(facilitator_word="voorzitter")))


@pytest.mark.parametrize("channel", [Channel.FILES, Channel.SERVER])
def test_a_calendar_message_is_shown_in_the_words_of_then(team: Team, channel: Channel) -> None:
    batch = team.issue("m1")
    (message,) = batch.messages
    said = read_strictly(renderer(batch).message(message)).event.one("DESCRIPTION").value
    team.workspace.run(ConfirmSent(batch, channel))
    word_otherwise(team)
    ((_, text),) = shown(team, "Anna")
    assert text == said


def test_what_was_said_in_english_is_shown_in_english(team: Team) -> None:
    batch = team.issue("m1")
    team.workspace.run(ConfirmSent(batch, language="en"))
    ((_, text),) = shown(team, "Anna")
    assert text == InvitationTexts.load("en").message(batch.messages[0])


@pytest.mark.parametrize("each", [True, False])
def test_a_draft_is_shown_as_it_was_written(team: Team, *, each: bool) -> None:
    team.workspace.run(ChangeSettings(AppSettings(channel=Channel.DRAFTS, draft_each=each)))
    batch = team.issue("m1")
    planned = list(letters_of(batch, renderer(batch), "nl", channel=Channel.DRAFTS, each=each))
    mine = next(p.letter for p in planned if any(a.name == "Anna" for a in p.letter.to))
    draft = message_from_bytes(EmlDrafts().draft(mine), policy=policy.default)
    body = draft.get_body(("plain",))
    assert body is not None
    team.workspace.run(ConfirmSent(batch, Channel.DRAFTS, each=each))
    word_otherwise(team)
    ((_, text),) = shown(team, "Anna")
    assert text.split() == body.get_content().split()
    assert ("Hallo Anna" in text) is each


def test_the_file_of_a_calendar_speaks_to_whose_it_is(team: Team) -> None:
    batch = team.issue("m1")
    own = {c.name: c for c in batch.calendars}
    team.workspace.run(ConfirmSent(batch, Channel.SUBSCRIPTION))
    word_otherwise(team)
    for name in ("Bram", "Marieke"):
        event = read_strictly(renderer(batch).own_calendar(own[name])).event
        ((_, text),) = shown(team, name)
        assert text == event.one("DESCRIPTION").value


def test_mail_is_shown_as_it_left_and_so_is_the_mail_with_the_own_file(team: Team) -> None:
    team.workspace.run(ChangeSettings(AppSettings(channel=Channel.MAIL)))
    batch = team.issue("m1")
    letters = list(letters_of(batch, renderer(batch), "nl", channel=Channel.MAIL, each=True))
    got: list[Letter] = []

    class Post:
        def send(self, letter: Letter) -> LetterResult:
            got.append(letter)
            return LetterResult(LetterOutcome.SENT)

        def close(self) -> None:
            """Nothing to say."""

    mail_round(letters, Post, team.workspace.run, progress=lambda *_: None, stopped=lambda: False)
    team.workspace.run(SettleLetters(batch))
    word_otherwise(team)
    for name in ("Anna", "Marieke"):
        (left,) = [one for one in got if one.to[0].name == name]
        texts = [text for _, text in shown(team, name) if text]
        assert texts
        assert set(texts) == {left.text}


def test_what_was_noted_before_texts_were_kept_is_worded_again(team: Team) -> None:
    batch = team.send("m1")

    def forget(unit: UnitOfWork) -> None:
        for row in unit.find(Dispatch):
            row.text = ""

    team.change(forget)
    ((_, text),) = shown(team, "Anna")
    assert text == InvitationTexts.load("nl").message(batch.messages[0])


def test_a_change_and_a_cancellation_each_keep_their_own_text(team: Team) -> None:
    first = team.send("m1")
    team.clock.moment += timedelta(hours=1)
    team.move("m1", datetime(2026, 9, 17, 14))
    second = team.send("m1")
    texts = InvitationTexts.load("nl")
    assert [text for _, text in shown(team, "Anna")] == [
        texts.message(first.messages[0]),
        texts.message(second.messages[0]),
    ]
