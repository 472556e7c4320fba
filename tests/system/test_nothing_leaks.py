"""Whatever leaves, by every channel: not one word of a case, a note or a goal goes along."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from leerkring.app.circles.changes import ChangeCircle
from leerkring.app.circles.rows import CircleCard, CircleList
from leerkring.app.evaluation.answers import Answers, AnswerTogether
from leerkring.app.invitations.as_told import ToldCalendars
from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.mailing import letters_of
from leerkring.app.invitations.notices import DueNotices, NoticeLetters
from leerkring.app.invitations.publishing import last_messages
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.invitations.texts import LANGUAGES, InvitationTexts
from leerkring.app.meetings.changes import AddMeeting, ChangeMeeting, MoveMeeting
from leerkring.app.reports.programme import ProgrammePapers
from leerkring.app.visits.changes import AddVisit
from leerkring.app.visits.reflecting import Reflect
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_writer
from leerkring.calendars.events import EventRenderer
from leerkring.calendars.subscription_folder import SubscriptionFolder
from leerkring.domain.invitations import Channel
from leerkring.exchange.mail_messages import EmlDrafts
from leerkring.support.clock import FixedClock
from support.cases import write_everywhere
from support.workspaces import NOW, team_workspace

SECRET = "zwaluwstaartgeheim"  # a word that stands nowhere else


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    made = team_workspace(clock, with_organiser=True)
    for key in ("m1", "m2", "m3"):
        made.run(ChangeMeeting(key, note=f"Casus {SECRET}: moeder van T.", work_form=SECRET))
    circle = made.ask(CircleList())[0].id
    agreement = made.ask(CircleCard(circle)).agreement
    made.run(ChangeCircle(circle, replace(agreement, goal=f"Doel {SECRET}")))
    start = NOW.replace(tzinfo=None, hour=10) - timedelta(days=5)
    visit = made.run(AddVisit(visitor_id="a", host_id="b", start=start, focus=SECRET)).value
    made.run(Reflect(visit, own=SECRET, shared=f"Samen: {SECRET}", meeting_id="m1"))
    write_everywhere(made, SECRET)
    past = made.run(AddMeeting(circle, start - timedelta(days=20))).value
    made.run(AnswerTogether(past, Answers(words=f"Graag {SECRET}")))
    return made


def outgoing(workspace: Workspace, batch: Batch, folder: Path, language: str) -> Iterator[bytes]:
    """Yield every byte that leaves in a round, by all channels, mail taken apart too."""
    written = make_writer().write(
        batch, folder, language=language, progress=lambda *_: None, stopped=lambda: False
    )
    for path in written.paths:
        yield path.name.encode()
        yield path.read_bytes()
    texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
    renderer = EventRenderer(texts, batch.made_at)
    for each in (True, False):
        mailed = Batch(
            batch.id, batch.made_at, batch.organiser, batch.messages, batch.calendars,
            channel=Channel.MAIL,
        )  # fmt: skip
        for planned in letters_of(mailed, renderer, language, channel=Channel.MAIL, each=each):
            yield from _taken_apart(EmlDrafts().draft(planned.letter))
    for message in last_messages(batch):
        yield renderer.stored(message)
    shared = folder / "shared"
    told = workspace.ask(ToldCalendars(after=batch))
    assert SubscriptionFolder("Leerkring").write(told, shared, language=language) > 0
    for path in shared.iterdir():
        yield path.name.encode()
        yield path.read_bytes()
    keys = tuple(n.key for n in workspace.ask(DueNotices()))
    for planned in workspace.ask(NoticeLetters(keys, language)):
        yield from _taken_apart(EmlDrafts().draft(planned.letter))


def _taken_apart(mail: bytes) -> Iterator[bytes]:
    yield mail
    message = message_from_bytes(mail, policy=policy.default)
    yield str(message["Subject"]).encode()
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            yield payload


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_case_leaves(
    workspace: Workspace, clock: FixedClock, tmp_path: Path, language: str
) -> None:
    def scan(batch: Batch) -> int:
        every = list(outgoing(workspace, batch, tmp_path, language))
        assert not [one for one in every if SECRET.encode() in one.lower()]
        return len(every)

    first = workspace.run(IssueInvitations()).value
    assert scan(first) > 30
    workspace.run(ConfirmSent(first))
    start = first.messages[0].told.start
    workspace.run(MoveMeeting("m1", start + timedelta(days=1)))
    clock.moment = NOW.replace(day=start.day - 4)
    assert workspace.ask(DueNotices())
    second = workspace.run(IssueInvitations()).value
    assert scan(second) > 10
    workspace.run(ConfirmSent(second))
    keys = tuple(n.key for n in workspace.ask(DueNotices()))
    letters = [planned.letter for planned in workspace.ask(NoticeLetters(keys, language))]
    heading = {"nl": "Nabespreken", "en": "To talk about"}[language]
    assert [one for one in letters if heading in one.text], "the visit is named"
    papers = workspace.ask(ProgrammePapers(("m1", "m2", "m3"), language))
    assert len(papers) == 3
    assert SECRET not in str(papers).lower()
    mails = [part for one in letters for part in _taken_apart(EmlDrafts().draft(one))]
    assert not [one for one in mails if SECRET.encode() in one.lower()]
