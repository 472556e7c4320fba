"""Rounds of mail from a small team, through a server that remembers what was handed in."""

from collections.abc import Callable

from leerkring.app.invitations.letter_log import SettleLetters
from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailConnection,
)
from leerkring.app.invitations.mailing import MailedRound, letters_of, mail_round
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Channel
from support.invitation_team import Team

SENT = LetterResult(LetterOutcome.SENT)


class Post(MailConnection):
    """A mail server that remembers what was handed in, and can fail at an address."""

    def __init__(self, **failing: object) -> None:
        self.letters: list[Letter] = []
        self.failing = {key.replace("_", "@"): value for key, value in failing.items()}
        self.closed = 0

    def send(self, letter: Letter) -> LetterResult:
        what = self.failing.get(letter.to[0].email.split("@")[0])
        if isinstance(what, Exception):
            raise what
        if isinstance(what, LetterResult):
            return what
        self.letters.append(letter)
        return SENT

    def close(self) -> None:
        self.closed += 1


def mail(
    team: Team, post: Post, *meetings: str, stopped: Callable[[], bool] = lambda: False,
    settled: bool = True,
) -> MailedRound:  # fmt: skip
    """Mail what is to be sent; not `settled` when the program ended before it was noted."""
    batch = team.issue(*meetings)
    texts = InvitationTexts.load("nl", batch.role_words, batch.own_texts)
    renderer = EventRenderer(texts, batch.made_at, batch.answers)
    letters = letters_of(batch, renderer, "nl", channel=Channel.MAIL, each=True)
    found = mail_round(
        letters, lambda: post, team.workspace.run, progress=lambda *_: None, stopped=stopped
    )
    if settled:
        team.workspace.run(SettleLetters(batch))
    return found
