"""Versturen as the user meets it: look, save, and say that it was sent."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting, RemoveMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer, workspace_in_memory
from leerkring.storage.errors import DiskFullError
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.services import Services
from support.inputs import InputCounter
from support.windows import AnsweringDialogs
from support.workspaces import NOW, team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def dialogs(tmp_path: Path) -> AnsweringDialogs:
    return AnsweringDialogs(files=[str(tmp_path)])


@pytest.fixture
def page(open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs) -> OutboxPage:
    host = open_page(open_window, workspace, dialogs)
    found = host.window.findChild(OutboxPage)
    assert found is not None
    return found


def open_page(
    open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs, **options: object
) -> WindowHost:
    def make(services: Services) -> OutboxPage:
        return OutboxPage(services, make_writer(), make_post(), make_typesetter())

    return open_window(
        {"outbox": make},
        workspace=workspace,
        dialogs=dialogs,
        start=Place("outbox"),
        language="en",
        **options,
    )


def introduce(workspace: Workspace) -> None:
    workspace.run(
        SetOrganisation(organiser_name="Marieke Bos", organiser_email="marieke@voorbeeld.nl")
    )


def send_everything(workspace: Workspace) -> None:
    introduce(workspace)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))


def click(page: OutboxPage, text: str) -> None:
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_organiser_is_asked_on_the_spot_then_files_are_saved_and_marked(
    page: OutboxPage, workspace: Workspace, tmp_path: Path, inputs: InputCounter, qtbot: QtBot
) -> None:
    assert page.organiser.isVisible()
    QTest.keyClicks(page.organiser.name, "Marieke Bos")
    QTest.keyClick(page.organiser.name, Qt.Key.Key_Tab)
    QTest.keyClicks(page.organiser.email, "marieke@voorbeeld.nl")
    QTest.keyClick(page.organiser.email, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.asking.isVisible)
    files = list(tmp_path.rglob("*.ics"))
    assert len(files) >= 3 + 6
    assert not workspace.ask(Outbox()).is_empty
    QTest.keyClick(page.asking.yes, Qt.Key.Key_Return)
    assert workspace.ask(Outbox()).is_empty
    assert page.meetings.items == ()
    assert inputs.inputs <= 6


def test_without_name_or_address_the_field_says_so(
    page: OutboxPage, dialogs: AnsweringDialogs
) -> None:
    click(page, "Save calendar files…")
    assert page.organiser.name.accessibleDescription() == "Fill in your name."
    QTest.keyClicks(page.organiser.name, "Marieke")
    QTest.keyClicks(page.organiser.email, "marieke@")
    click(page, "Save calendar files…")
    assert page.organiser.email.accessibleDescription()
    assert dialogs.asked == []


def test_after_the_mark_enter_does_not_undo_it(page: OutboxPage, workspace: Workspace) -> None:
    introduce(workspace)
    page.refresh()
    click(page, "Save calendar files…")
    page.asking.yes.setFocus()
    QTest.keyClick(page.asking.yes, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused) or focused is page
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert workspace.ask(Outbox()).is_empty


def test_an_error_goes_away_while_it_is_mended(page: OutboxPage) -> None:
    click(page, "Save calendar files…")
    QTest.keyClicks(page.organiser.name, "M")
    assert page.organiser.name.accessibleDescription() == ""
    assert page.organiser.email.accessibleDescription()


def test_ctrl_enter_stands_for_the_filled_button_of_the_moment(
    page: OutboxPage, workspace: Workspace, dialogs: AnsweringDialogs
) -> None:
    introduce(workspace)
    page.refresh()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page, Qt.Key.Key_Return, control)
    assert page.asking.isVisible()
    assert len(dialogs.asked) == 1
    QTest.keyClick(page, Qt.Key.Key_Return, control)
    assert workspace.ask(Outbox()).is_empty
    assert len(dialogs.asked) == 1


def test_not_yet_leaves_everything_to_be_sent(page: OutboxPage, workspace: Workspace) -> None:
    introduce(workspace)
    page.refresh()
    click(page, "Save calendar files…")
    click(page, "Not yet")
    assert len(workspace.ask(Outbox()).items) == 3
    assert not page.asking.isVisible()


def test_only_what_is_ticked_goes_along(
    page: OutboxPage, workspace: Workspace, tmp_path: Path
) -> None:
    introduce(workspace)
    page.refresh()
    page.meetings.setFocus()
    QTest.keyClick(page.meetings, Qt.Key.Key_Space)
    click(page, "Save calendar files…")
    QTest.mouseClick(page.asking.yes, Qt.MouseButton.LeftButton)
    assert [item.meeting_id for item in workspace.ask(Outbox()).items] == ["m1"]


def test_with_nothing_ticked_the_button_rests_and_says_why(page: OutboxPage) -> None:
    click(page, "Tick none")
    assert not page.send_action.isEnabled()
    assert page.send_action.toolTip() == "Tick at least one meeting."
    click(page, "Tick all")
    assert page.send_action.isEnabled()


def test_a_moved_meeting_shows_was_and_becomes(
    open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs
) -> None:
    send_everything(workspace)
    workspace.run(MoveMeeting("m2", datetime(2026, 11, 24, 13)))
    workspace.run(RemoveMeeting("m3"))
    page = open_page(open_window, workspace, dialogs).window.findChild(OutboxPage)
    assert page is not None
    model = page.meetings.model()
    told = [str(model.index(row, 3).data()).replace("\u00a0", " ") for row in range(2)]
    assert told == ["moved: Thu 19 Nov → Tue 24 Nov", "does not take place"]
    assert not page.organiser.isVisible()


def test_everybody_up_to_date_says_so(
    open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs
) -> None:
    send_everything(workspace)
    page = open_page(open_window, workspace, dialogs).window.findChild(OutboxPage)
    assert page is not None
    assert not page.meetings.isVisible()
    assert not page.send_action.isEnabled()


def test_the_mark_can_be_undone(page: OutboxPage, workspace: Workspace) -> None:
    introduce(workspace)
    page.refresh()
    click(page, "Save calendar files…")
    QTest.mouseClick(page.asking.yes, Qt.MouseButton.LeftButton)
    page.services.run(UndoLast())
    assert len(page.meetings.items) == 3


def test_a_folder_that_cannot_be_used_leaves_all_as_it_was(
    page: OutboxPage, workspace: Workspace, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    introduce(workspace)
    page.refresh()
    blocked = tmp_path / "in the way"
    blocked.write_text("a file, not a folder")
    dialogs.files = [str(blocked)]
    click(page, "Save calendar files…")
    assert not page.asking.isVisible()
    assert page.send_action.isEnabled()
    assert len(workspace.ask(Outbox()).items) == 3


def test_cancelling_the_folder_changes_nothing(
    page: OutboxPage, workspace: Workspace, dialogs: AnsweringDialogs
) -> None:
    introduce(workspace)
    page.refresh()
    dialogs.files = []
    click(page, "Save calendar files…")
    assert not page.asking.isVisible()
    assert not page.saving.isVisible()


def test_without_any_meeting_it_invites_to_plan(
    open_window: OpenHost, dialogs: AnsweringDialogs
) -> None:
    host = open_page(open_window, workspace_in_memory(FixedClock(NOW)), dialogs)
    page = host.window.findChild(OutboxPage)
    assert page is not None
    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "Plan een jaar" in shown or "Plan a year" in shown
    assert page.first_focus() in page.findChildren(QPushButton)


def test_when_all_is_sent_it_says_so(page: OutboxPage, workspace: Workspace) -> None:
    workspace.run(SetOrganisation(organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
    batch = workspace.run(IssueInvitations()).value
    workspace.run(ConfirmSent(batch))
    page.refresh()
    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "Plan een jaar" not in shown
    assert any(text in shown for text in ("Bekijk het jaar", "Look at the year"))


def test_meetings_of_one_circle_are_drawn_together_and_ticked_together(page: OutboxPage) -> None:
    assert [chip.text() for chip in page.groups.chips] == ["Kring Noord: 3 invitations, 6 people"]
    assert page.groups.isVisibleTo(page)
    page.groups.chips[0].click()
    assert page.meetings.chosen == ()
    page.groups.chips[0].click()
    assert len(page.meetings.chosen) == 3


def test_moved_and_new_meetings_are_told_apart(page: OutboxPage, workspace: Workspace) -> None:
    send_everything(workspace)
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    workspace.run(MoveMeeting("m2", datetime(2026, 11, 17, 13)))
    workspace.run(RemoveMeeting("m3"))
    page.refresh()
    assert [chip.text() for chip in page.groups.chips] == [
        "Kring Noord: 2 moved, 6 people",
        "Kring Noord: 1 cancelled, 6 people",
    ]


def test_a_full_disk_leaves_the_page_free_to_try_again(
    page: OutboxPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: object) -> None:
        raise DiskFullError

    introduce(workspace)
    page.refresh()
    with monkeypatch.context() as full:
        full.setattr(workspace, "run", no_room)
        page.send_action.trigger()
    assert not page.round.is_busy
    assert page.send_action.isEnabled()
    page.send_action.trigger()
    assert page.asking.isVisible()
