"""A backup that is older than what was sent says so, and never hands out an old number."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from leerkring.app.invitations.letter_log import BeginLetter, PlannedLetter, SettleLetters
from leerkring.app.invitations.letters import LetterOutcome, LetterResult
from leerkring.app.invitations.mailing import letters_of, mail_round
from leerkring.app.invitations.outbox import Outbox, SentSinceBackup
from leerkring.app.invitations.publishing import NotePublished
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import ListBackups, MakeBackup, RestoreBackup, Workspace
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Channel
from leerkring.storage import backups
from support.workspaces import team_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = team_workspace(file=tmp_path / "team.leerkring", with_organiser=True)
    made.run(ConfirmSent(made.run(IssueInvitations()).value))
    made.run(MakeBackup())
    return made


def go_back(workspace: Workspace) -> None:
    workspace.run(RestoreBackup(workspace.ask(ListBackups())[0].key))


class Post:
    """A mail server that takes everything."""

    def send(self, letter: object) -> LetterResult:
        del letter
        return LetterResult(LetterOutcome.SENT)

    def close(self) -> None:
        """Nothing to say."""


def mail(workspace: Workspace) -> list[PlannedLetter]:
    batch = workspace.run(IssueInvitations()).value
    renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
    letters = list(letters_of(batch, renderer, "nl", channel=Channel.MAIL, each=True))
    mail_round(letters, Post, workspace.run, progress=lambda *_: None, stopped=lambda: False)
    workspace.run(SettleLetters(batch))
    return letters


def test_a_backup_from_before_a_change_was_sent_says_so(workspace: Workspace) -> None:
    assert workspace.ask(SentSinceBackup()) == 0
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    changed = workspace.run(IssueInvitations()).value
    workspace.run(ConfirmSent(changed))
    go_back(workspace)
    assert workspace.ask(SentSinceBackup()) == 1
    (item,) = workspace.ask(Outbox()).items
    assert item.sequence > changed.messages[0].sequence
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    assert workspace.ask(SentSinceBackup()) == 0
    assert workspace.ask(Outbox()).is_empty


def test_a_backup_from_before_nothing_changed_says_nothing(workspace: Workspace) -> None:
    go_back(workspace)
    assert workspace.ask(SentSinceBackup()) == 0


def test_mail_that_left_after_the_backup_does_not_leave_again(workspace: Workspace) -> None:
    workspace.run(ChangeSettings(AppSettings(channel=Channel.MAIL)))
    workspace.run(MakeBackup())
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    letters = mail(workspace)
    go_back(workspace)
    assert all(not workspace.run(BeginLetter(one)).value for one in letters if one.message)


def test_a_backup_from_before_a_change_was_mailed_says_so(workspace: Workspace) -> None:
    workspace.run(ChangeSettings(AppSettings(channel=Channel.MAIL)))
    workspace.run(MakeBackup())
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    mail(workspace)
    go_back(workspace)
    assert workspace.ask(SentSinceBackup()) == 1
    mail(workspace)
    assert workspace.ask(SentSinceBackup()) == 0
    assert workspace.ask(Outbox()).is_empty


def test_a_backup_of_an_older_version_is_put_back_and_knows_the_numbers(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(NotePublished("m1", "e1", "", "https://agenda.voorbeeld.nl"))
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    changed = workspace.run(IssueInvitations()).value
    workspace.run(ConfirmSent(changed))
    (newest,) = workspace.ask(ListBackups())
    file = backups.folder_of(tmp_path / "team.leerkring") / newest.key
    with closing(sqlite3.connect(file)) as older:
        older.executescript(
            "DROP TABLE on_server; CREATE TABLE on_server (id VARCHAR(36) PRIMARY KEY, "
            "version VARCHAR(32) NOT NULL, etag TEXT NOT NULL, told TEXT NOT NULL); "
            "ALTER TABLE dispatch DROP COLUMN text; "
            "ALTER TABLE coaching_session DROP COLUMN ended; DROP TABLE own_form; "
            "DROP TABLE programme_step; DROP TABLE programme_block; "
            "DROP TABLE arrangement; DROP TABLE tag; DROP TABLE card_use; "
            "DROP TABLE deck_card; DROP TABLE deck; "
            "DROP TABLE action_item; DROP TABLE case_score; "
            "DROP TABLE case_option; DROP TABLE case_item; "
            "DROP TABLE evaluation_answer; ALTER TABLE meeting DROP COLUMN break_minutes; "
            "ALTER TABLE meeting DROP COLUMN finished; "
            "ALTER TABLE assignment DROP COLUMN instead_of_id; "
            "ALTER TABLE assignment DROP COLUMN was_role; "
            "UPDATE alembic_version SET version_num = '0005';"
        )
    go_back(workspace)
    assert workspace.ask(SentSinceBackup()) == 1
    (item,) = workspace.ask(Outbox()).items
    assert item.sequence == changed.messages[0].sequence + 1
