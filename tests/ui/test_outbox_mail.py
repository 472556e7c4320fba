"""Versturen through mail and drafts, as the user meets it: buttons, passwords, refusals."""

from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.history import History, HistoryContent
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.meetings.changes import MoveMeeting, RemoveMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer
from leerkring.domain.invitations import Channel, uid_of
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.widgets.buttons import ActionButton
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace
from ui.outbox_scene import (
    DRAFTS,
    MAIL,
    PASSWORD,
    WITHOUT_LOGIN,
    MakeScene,
    OpenHost,
    make_scenes,
    press,
)


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


@pytest.fixture
def scene(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> MakeScene:
    return make_scenes(open_window, workspace, tmp_path)


def test_mail_is_sent_with_the_password_asked_once(scene: MakeScene) -> None:
    made = scene(MAIL)
    page = made.page
    assert page.send_action.text() == "Send them"
    page.send_action.trigger()
    assert page.password.isVisible()
    QTest.keyClicks(page.password.line, PASSWORD)
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)
    assert made.workspace.ask(Outbox()).is_empty
    assert "mails sent" in made.said
    assert made.safe.kept == {("smtp.voorbeeld.nl", "marieke"): PASSWORD}
    assert len([x for x in made.house.got if x.calendar]) == 18


def test_a_wrong_password_is_said_and_asked_again(scene: MakeScene) -> None:
    made = scene(MAIL)
    made.safe.kept["smtp.voorbeeld.nl", "marieke"] = "oud"
    made.page.send_action.trigger()
    assert made.page.password.isVisible()
    assert "does not accept" in made.page.password.line.accessibleDescription()
    QTest.keyClicks(made.page.password.line, PASSWORD)
    QTest.keyClick(made.page.password.line, Qt.Key.Key_Return)
    assert made.workspace.ask(Outbox()).is_empty


def test_without_a_vault_the_password_is_asked_once_per_window(scene: MakeScene) -> None:
    made = scene(MAIL)
    made.safe.there = False
    made.house.refuse = "bram"
    made.page.send_action.trigger()
    QTest.keyClicks(made.page.password.line, PASSWORD)
    QTest.keyClick(made.page.password.line, Qt.Key.Key_Return)
    made.house.refuse = ""
    made.page.send_action.trigger()
    assert not made.page.password.isVisible()
    assert made.workspace.ask(Outbox()).is_empty


def test_leaving_the_password_leaves_everything_as_it_was(scene: MakeScene) -> None:
    made = scene(MAIL)
    made.page.send_action.trigger()
    buttons = made.page.password.findChildren(type(made.page.password.go_on))
    next(b for b in buttons if b.text() == "Not now").click()
    assert not made.page.round.is_busy
    assert made.page.send_action.isEnabled()
    assert not made.workspace.ask(Outbox()).is_empty


def test_who_is_refused_is_named_and_stays_in_the_list(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.refuse = "bram"
    made.page.send_action.trigger()
    assert "Bram got nothing: bram@voorbeeld.nl was refused (550 unknown)." in made.said
    people = made.workspace.ask(Outbox()).people
    assert [p.name for p in people] == ["Bram"]
    press(made, "Correct the address")
    assert made.page.services.navigator.here == Place("people", "b")


def test_what_became_of_a_round_is_in_sight_however_far_the_page_was_scrolled(
    scene: MakeScene, qtbot: QtBot
) -> None:
    made = scene(WITHOUT_LOGIN)
    made.page.window().resize(900, 600)
    area = made.page.frame.area
    assert area is not None
    bar = area.verticalScrollBar()
    made.house.refuse, made.house.unsure = "bram", "chantal"
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(bar.maximum())
    made.page.send_action.trigger()
    qtbot.waitUntil(made.page.unsure.isVisible)
    qtbot.waitUntil(lambda: bar.value() == 0)
    for part in (made.page.result, made.page.unsure):
        assert not part.visibleRegion().isEmpty()


def test_a_server_that_is_away_can_be_tried_again(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.away = True
    made.page.send_action.trigger()
    assert "does not answer" in made.said
    made.house.away = False
    made.page.result.again()
    assert made.workspace.ask(Outbox()).is_empty


def test_what_is_tried_again_says_how_it_is_by_now(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.away = True
    made.page.send_action.trigger()
    meeting = made.workspace.ask(MeetingCard("m1")).row
    day = meeting.start.date() + timedelta(days=7)
    made.workspace.run(MoveMeeting("m1", datetime.combine(day, meeting.start.time())))
    made.workspace.run(RemoveMeeting("m2"))
    made.house.away = False
    made.page.result.again()
    assert made.workspace.ask(Outbox()).is_empty
    about = [x.calendar for x in made.house.got if x.calendar]
    assert not [x for x in about if uid_of("m2").encode() in x and b"METHOD:REQUEST" in x]
    first = [x for x in about if uid_of("m1").encode() in x]
    assert first
    assert all(f"{day:%Y%m%d}".encode() in x for x in first)


def test_without_a_mail_server_the_way_to_the_settings_is_shown(scene: MakeScene) -> None:
    made = scene(replace(MAIL, mail_host=""))
    made.page.send_action.trigger()
    assert not made.page.round.is_busy
    assert not made.workspace.ask(Outbox()).is_empty


def test_a_refused_person_is_named_once_and_a_count_of_nothing_is_not_said(
    scene: MakeScene,
) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.refuse = "bram"
    made.page.send_action.trigger()
    assert made.said.count("bram@voorbeeld.nl") == 1
    made.house.away = True
    made.page.send_action.trigger()
    assert "Three mails did not leave." in made.said


def test_the_note_of_a_mailed_round_is_taken_back_once(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.page.send_action.trigger()
    label = made.workspace.next_undo()
    assert label is not None
    assert label.code == "confirm_sent"
    made.workspace.run(UndoLast())
    left = made.workspace.next_undo()
    made.page.refresh()
    made.page.show_place(Place("outbox"))
    assert made.workspace.next_undo() == left
    assert made.workspace.next_redo() == label


def test_undo_does_not_call_mail_back(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.page.send_action.trigger()
    made.workspace.run(UndoLast())  # only the note
    assert made.workspace.ask(Outbox()).is_empty


def test_drafts_open_in_a_mail_program_and_are_marked_by_hand(
    scene: MakeScene, tmp_path: Path
) -> None:
    made = scene(DRAFTS)
    assert made.page.send_action.text() == "Prepare mail drafts…"
    made.page.send_action.trigger()
    files = sorted(tmp_path.glob("*.eml"))
    assert len(files) >= 3
    message = message_from_bytes(files[0].read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert not made.workspace.ask(Outbox()).is_empty
    made.page.asking.yes.click()
    assert made.workspace.ask(Outbox()).is_empty


def test_the_button_says_what_it_does_also_when_some_get_files_and_some_drafts(
    scene: MakeScene,
) -> None:
    made = scene(AppSettings())
    assert made.page.send_action.text() == "Save calendar files…"
    made.page.services.run(ChangePerson("b", channel=Channel.DRAFTS.value))
    assert made.page.send_action.text() == "Save files and drafts…"
    (button,) = [b for b in made.page.findChildren(ActionButton) if "drafts" in b.text()]
    before = button.icon().cacheKey()
    made.page.services.run(ChangePerson("b", channel=Channel.MAIL.value))
    assert button.text() == "Send them"
    assert button.icon().cacheKey() != before


def test_all_files_in_one_zip(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> None:
    workspace.run(ChangeSettings(AppSettings(one_zip=True)))
    target = tmp_path / "uitnodigingen.zip"
    host = open_window(
        {"outbox": lambda s: OutboxPage(s, make_writer(), make_post(), make_typesetter())},
        workspace=workspace, start=Place("outbox"), language="en",
        dialogs=AnsweringDialogs(files=[str(target)]),
    )  # fmt: skip
    page = host.window.findChild(OutboxPage)
    assert page is not None
    page.send_action.trigger()
    with ZipFile(target) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert len(names) >= 3 + 6
    assert sum(name.startswith("invitations/") for name in names) == 3
    page.asking.yes.click()
    assert workspace.ask(Outbox()).is_empty


def test_the_text_can_be_copied(scene: MakeScene) -> None:
    made = scene(MAIL)
    copies = [b for b in made.page.preview.findChildren(type(made.page.password.go_on))
              if b.text() == "Copy the text"]  # fmt: skip
    copies[0].click()
    assert QGuiApplication.clipboard().text().startswith("Hello ")


def test_a_draft_for_each_person_speaks_to_them(scene: MakeScene, tmp_path: Path) -> None:
    made = scene(replace(DRAFTS, draft_each=True))
    made.page.send_action.trigger()
    texts = [
        message_from_bytes(f.read_bytes(), policy=policy.default) for f in tmp_path.glob("*.eml")
    ]
    to_anna = [m for m in texts if "anna@voorbeeld.nl" in str(m["To"])]
    assert len(to_anna) == 3
    assert len(texts) >= 18
    made.page.asking.yes.click()
    rows = made.workspace.ask(History("m1"))
    key = next(row.key for row in rows if row.name == "Anna")
    assert made.workspace.ask(HistoryContent(key, "nl")).startswith("Hello Anna")


def test_a_person_with_another_channel_goes_along_in_the_same_round(
    scene: MakeScene, tmp_path: Path
) -> None:
    made = scene(WITHOUT_LOGIN)
    made.workspace.run(ChangePerson("b", channel=Channel.FILES.value))
    made.page.refresh()
    made.page.send_action.trigger()
    assert list(tmp_path.rglob("*.ics"))
    made.page.asking.yes.click()  # the files first, then the mail
    assert made.workspace.ask(Outbox()).is_empty
    assert not [x for x in made.house.got if x.to[0].email == "bram@voorbeeld.nl"]


def test_subscription_files_are_written_again_when_sending_is_confirmed(
    scene: MakeScene, tmp_path: Path
) -> None:
    shared = tmp_path / "gedeeld"
    made = scene(replace(WITHOUT_LOGIN, subscription_folder=str(shared)))
    assert not shared.exists()
    made.page.send_action.trigger()
    names = {f.name for f in shared.glob("*.ics")}
    assert "leerkring.ics" in names
    assert b"METHOD" not in (shared / "leerkring.ics").read_bytes()
