"""Vandaag as the user meets it: what to do first, and answers that can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.home.today import Today
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.people.changes import ChangePerson
from leerkring.app.people.rows import PeopleList
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import workspace_in_memory
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.today.page import TodayPage
from leerkring.ui.widgets.fairness import FairnessTable
from leerkring.ui.widgets.rows import TaskRow
from support import audit
from support.sitting import close_scene, make_sitting_scene
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 9, 8, 7, tzinfo=UTC))


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    return team_workspace(clock)


def open_today(open_window: OpenHost, workspace: Workspace, **options: object) -> TodayPage:
    language = options.pop("language", "en")
    host = open_window({"today": TodayPage}, workspace=workspace, language=language, **options)
    page = host.window.findChild(TodayPage)
    assert page is not None
    return page


def titles(page: TodayPage) -> list[str]:
    QCoreApplication.processEvents()  # new widgets become visible when the loop turns
    rows = page.findChildren(TaskRow)
    return [row.accessibleName() for row in rows if row.isVisibleTo(page)]


def texts(page: TodayPage) -> str:
    QCoreApplication.processEvents()
    shown = (label for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    return "\n".join(label.text() for label in shown)


def test_the_most_urgent_task_is_first_and_filled(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_today(open_window, workspace)
    assert titles(page)[0].startswith("Send invitations for Kring Noord")
    filled = [b for b in page.findChildren(QPushButton) if b.property("kind") == "primary"]
    assert [b.text() for b in filled] == ["View and send"]
    assert page.first_focus() is filled[0]


def test_the_next_meeting_and_fair_turns_are_beside_it(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_today(open_window, workspace)
    shown = texts(page)
    assert "Next meeting" in shown
    assert "Fairly divided" in shown
    for name in ("Anna", "Bram", "Chantal", "Daan", "Els", "Fatima"):
        assert name in shown


def test_a_meeting_that_was_moved_after_its_invitation_is_not_called_invited(
    open_window: OpenHost, workspace: Workspace
) -> None:
    workspace.run(
        SetOrganisation(organiser_name="Marieke Bos", organiser_email="marieke@voorbeeld.nl")
    )
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    page = open_today(open_window, workspace)
    assert "Everybody is invited" in texts(page)
    coming = workspace.ask(Today()).next_meeting
    assert coming is not None
    page.services.run(MoveMeeting(coming.id, coming.start + timedelta(days=1)))
    assert "Everybody is invited" not in texts(page)
    assert "The change is not sent yet" in texts(page)


def test_a_task_is_put_off_from_its_menu_and_comes_back_with_undo(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_today(open_window, workspace)
    before = titles(page)
    row = page.findChildren(TaskRow)[0]
    row.open_menu()
    menu = row.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    assert titles(page) == before[1:]
    page.services.run(UndoLast())
    assert titles(page) == before


def test_what_did_not_change_is_not_made_anew(
    open_window: OpenHost, workspace: Workspace, clock: FixedClock
) -> None:
    page = open_today(open_window, workspace)
    rows, greeting = page.findChildren(TaskRow), texts(page).splitlines()[0]
    clock.moment += timedelta(hours=9)
    page.refresh()
    assert page.findChildren(TaskRow) == rows
    assert texts(page).splitlines()[0] != greeting  # it is evening
    assert texts(page).count("Fairly divided") == 1
    clock.moment += timedelta(days=1)
    page.refresh()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not set(page.findChildren(TaskRow)) & set(rows)


def test_turns_that_change_are_shown_where_no_task_does(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_today(open_window, workspace)
    before = page.findChildren(FairnessTable)
    person = next(p for p in workspace.ask(PeopleList()) if p.name.startswith("Els"))
    page.services.run(ChangePerson(person.id, name="Elske"))
    assert "Elske" in texts(page)
    assert page.findChildren(FairnessTable) != before


def test_an_empty_file_says_where_to_begin(open_window: OpenHost, clock: FixedClock) -> None:
    page = open_today(open_window, workspace_in_memory(clock))
    assert "No circle yet" in texts(page)
    assert [b.text() for b in page.findChildren(QPushButton)] == ["Add people"]


def test_enter_goes_to_the_task(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_today(open_window, workspace)
    seen: list[object] = []
    page.services.navigator.moved.connect(seen.append)
    focus = page.first_focus()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert [getattr(place, "name", "") for place in seen] == ["outbox"]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(
    ("size", "text"), [((1440, 900), 100), ((1100, 700), 100), ((1280, 720), 200)]
)
def test_it_passes_the_audit(
    qtbot: QtBot,
    open_window: OpenHost,
    workspace: Workspace,
    language: str,
    mode: str,
    size: tuple[int, int],
    text: int,
) -> None:
    page = open_today(open_window, workspace, language=language, mode=mode, size=size, text=text)
    qtbot.waitUntil(lambda: audit.problems(page) == [])


def test_coming_back_shows_it_from_its_first_task(styled: QApplication, qtbot: QtBot) -> None:
    scene = make_sitting_scene(styled)
    window = scene.host.window
    window.resize(1100, 700)
    page = window.page
    assert isinstance(page, TodayPage)
    assert page.frame.area is not None
    bar = page.frame.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    first = page.findChildren(TaskRow)[0].button
    first.setFocus()
    page.refresh()
    assert bar.value() == 0
    again = page.first_focus()
    assert again is not None
    assert again.hasFocus()
    close_scene(scene)
