"""Instellingen: the file, its backups, and school holidays from a file."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.organisation.days import OwnSchoolBreakList
from leerkring.app.organisation.details import CurrentOrganisation, SetOrganisation
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import ListBackups, MakeBackup, Workspace
from leerkring.bootstrap import make_post, open_workspace, workspace_in_memory
from leerkring.desktop import Desktop
from leerkring.domain.meetings import Role
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.pages import words_of_changes
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.settings.page import LARGEST_LIST, SettingsPage
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.widgets.notices import ToastView
from leerkring.ui.wording import NBSP
from support import audit
from support.windows import AnsweringDialogs
from support.workspaces import NOW

OpenHost = Callable[..., WindowHost]

BREAK = {
    "type": "  Voorjaarsvakantie ",
    "regions": [
        {
            "region": "noord",
            "startdate": "2034-02-17T23:00:00.000Z",
            "enddate": "2034-02-25T23:00:00.000Z",
        }
    ],
}
FEED = json.dumps([{"content": [{"schoolyear": "2033-2034", "vacations": [BREAK]}]}])


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def workspace(tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    made = open_workspace(tmp_path / "Team Zuid.leerkring", clock)
    yield made
    made.close()


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def host(open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs) -> WindowHost:
    return open_file_block(open_window, workspace, dialogs)


def open_file_block(
    open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs
) -> WindowHost:
    return open_window(
        {"settings": lambda services: SettingsPage(services, make_post())},
        workspace=workspace,
        dialogs=dialogs,
        start=Place("settings", part="file"),
        language="en",
        labels=words_of_changes(),
    )


def page_of(host: WindowHost) -> SettingsPage:
    found = host.window.page
    assert isinstance(found, SettingsPage)
    return found


def press(widget: QWidget, text: str) -> None:
    found = [b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def toast(window: MainWindow) -> str:
    shown = [t for t in window.findChildren(ToastView) if t.isVisible()]
    return shown[0].accessibleName().replace(NBSP, " ") if shown else ""


def test_the_file_is_named_and_a_backup_is_made_on_the_spot(
    host: WindowHost, workspace: Workspace
) -> None:
    page = page_of(host)
    said = page.file.where.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert said == f"Everything is in {workspace.file}"
    press(page, "Make a backup now")
    assert len(workspace.ask(ListBackups())) == 1
    (line,) = page.file.rows.widgets.values()
    name = line.button.accessibleName().replace(NBSP, " ")
    assert name.startswith("Put back the backup of Tuesday 1 September 2026, 09:00")
    assert name.endswith("kB")
    assert toast(host.window) == "A backup was made."


def test_putting_a_backup_back_shows_all_as_it_was_and_can_be_taken_back(
    host: WindowHost, workspace: Workspace, clock: FixedClock
) -> None:
    workspace.run(SetOrganisation(name="Voor"))
    press(page_of(host), "Make a backup now")
    clock.moment += timedelta(minutes=5)
    host.services.run(SetOrganisation(name="Na"))
    host.services.run(ChangeSettings(AppSettings(facilitator_word="begeleider")))
    assert host.services.wording.role(Role.FACILITATOR) == "begeleider"
    press(page_of(host), "Put back")
    page = page_of(host)
    assert page.you.organisation.line.text() == "Voor"
    assert host.services.wording.role(Role.FACILITATOR) == "facilitator"
    assert host.window.commands.undo.text() == "Undo: you and your organisation"
    assert toast(host.window).startswith("It is again as it was on Tuesday 1 September 2026")
    assert len(page.file.rows.widgets) == 2
    press(host.window, "Undo")
    assert workspace.ask(CurrentOrganisation()).name == "Na"
    assert page_of(host).you.organisation.line.text() == "Na"
    assert host.services.wording.role(Role.FACILITATOR) == "begeleider"


def test_a_damaged_backup_is_refused_and_nothing_changes(
    host: WindowHost, workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(SetOrganisation(name="Heel"))
    press(page_of(host), "Make a backup now")
    (backup,) = tmp_path.rglob("* 2026-*.leerkring")
    backup.write_bytes(b"no database at all")
    press(page_of(host), "Put back")
    assert workspace.ask(CurrentOrganisation()).name == "Heel"
    assert toast(host.window)


def test_of_many_backups_the_newest_are_shown_first(
    host: WindowHost, workspace: Workspace, clock: FixedClock
) -> None:
    for _ in range(8):
        clock.moment += timedelta(minutes=1)
        workspace.run(MakeBackup())
    page = page_of(host)
    page.refresh()
    lines = list(page.file.rows.widgets.values())
    assert "09:08" in lines[0].button.accessibleName()
    assert [line.isVisible() for line in lines] == [True] * 5 + [False] * 3
    press(page.file, page.file.rows.more_link.text())
    assert all(line.isVisible() for line in lines)
    assert host.window.focusWidget() is lines[5].button


def test_a_copy_goes_where_the_user_says(
    host: WindowHost, workspace: Workspace, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    workspace.run(SetOrganisation(name="De Linde"))
    copy = tmp_path / "elders.leerkring"
    dialogs.files = [str(copy)]
    press(page_of(host), "Save a copy as…")
    assert toast(host.window) == "A copy is in elders.leerkring."
    opened = open_workspace(copy)
    assert opened.ask(CurrentOrganisation()).name == "De Linde"
    opened.close()
    press(page_of(host), "Save a copy as…")  # cancelled
    assert dialogs.asked == ["Save a copy", "Save a copy"]


def test_what_is_in_no_file_has_no_backups_and_says_how_to_keep_it(
    open_window: OpenHost, dialogs: AnsweringDialogs, clock: FixedClock, qtbot: QtBot
) -> None:
    host = open_file_block(open_window, workspace_in_memory(clock), dialogs)
    page = page_of(host)
    assert page.file.where.text().startswith("This is not in a file")
    assert page.file.save_copy.isVisible()
    assert not page.file.back_up.isVisible()
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])


def test_school_holidays_come_from_the_official_list_and_go_back_in_one_step(
    host: WindowHost, workspace: Workspace, dialogs: AnsweringDialogs, tmp_path: Path
) -> None:
    file = tmp_path / "schoolvakanties.json"
    file.write_text(FEED)
    page = page_of(host)
    dialogs.files = [str(file), str(file)]
    press(page, "Get school holidays from a file…")
    (row,) = workspace.ask(OwnSchoolBreakList())
    assert row.name == "Voorjaarsvakantie"
    assert list(page.days.breaks.rows.widgets) == [row.id]
    press(page, "Get school holidays from a file…")
    assert toast(host.window) == "These school holidays were known already."
    host.services.undo()
    assert workspace.ask(OwnSchoolBreakList()) == ()


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff\xfe", b"[" * 100_000, b"x" * (LARGEST_LIST + 1)]
)
def test_a_file_that_is_no_such_list_is_refused_where_it_was_asked(
    host: WindowHost,
    workspace: Workspace,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    content: bytes,
) -> None:
    file = tmp_path / "iets.json"
    file.write_bytes(content)
    dialogs.files = [str(file), str(tmp_path / "weg.json")]
    page = page_of(host)
    press(page, "Get school holidays from a file…")
    assert page.days.breaks.trouble.text().startswith("There are no school holidays in this file.")
    press(page, "Get school holidays from a file…")
    assert page.days.breaks.trouble.text() == "weg.json cannot be read. Choose another file."
    press(page, "Get school holidays from a file…")  # cancelled
    assert not page.days.breaks.trouble.isVisible()
    assert workspace.ask(OwnSchoolBreakList()) == ()


def test_a_school_holiday_is_added_and_removed_by_hand(
    host: WindowHost, workspace: Workspace
) -> None:
    breaks = page_of(host).days.breaks
    press(breaks, "Add this school holiday")
    assert breaks.first.control.accessibleDescription()
    breaks.first.line.setText("18-2-2034")
    breaks.first.line.editingFinished.emit()
    breaks.last.line.setText("26-2-2034")
    breaks.last.line.editingFinished.emit()
    press(breaks, "Add this school holiday")
    (row,) = workspace.ask(OwnSchoolBreakList())
    assert row.name == "Herfstvakantie"
    QTest.mouseClick(breaks.rows.widgets[row.id].remove, Qt.MouseButton.LeftButton)
    assert workspace.ask(OwnSchoolBreakList()) == ()


def test_the_words_for_roles_are_known_when_a_file_opens(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "Team Noord.leerkring"
    made = open_workspace(file, clock)
    made.run(ChangeSettings(AppSettings(facilitator_word="begeleider")))
    made.close()
    desktop = Desktop(clock, MemoryPreferences())
    opened = desktop.opened(file)
    assert opened.role_words == {Role.FACILITATOR: "begeleider"}
    opened.workspace.close()
    desktop.close()
