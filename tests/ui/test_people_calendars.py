"""The calendars of people beside the table: chosen, read, read again, and what goes wrong."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from leerkring.app.people.busy import BusySources, Collisions
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.ui.navigation import Place
from leerkring.ui.people.page import PeoplePage
from leerkring.ui.widgets.notices import NoticeBar, ToastView
from support.busy_calendars import calendar, event
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace
from ui.people_scene import OpenHost, click, open_people, settle

DURING_THE_MEETING = event(
    "SUMMARY:Tandarts\n"
    "DTSTART;TZID=Europe/Amsterdam:20260910T130000\nDTEND;TZID=Europe/Amsterdam:20260910T140000\n"
)
Open = Callable[[Sequence[Path]], PeoplePage]


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def opened(open_window: OpenHost, workspace: Workspace) -> Open:
    """Return what shows Chantal, who brings a case on 10 September, with files to be chosen."""

    def show(files: Sequence[Path]) -> PeoplePage:
        dialogs = AnsweringDialogs(files=[str(file) for file in files])
        return open_people(open_window, workspace, place=Place("people", "c"), dialogs=dialogs)

    return show


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "chantal.ics"
    made.write_text(calendar(DURING_THE_MEETING), encoding="utf-8")
    return made


def said(page: PeoplePage) -> list[str]:
    return [label.text() for label in page.panel.sending.findChildren(QLabel) if label.isVisible()]


def warnings(page: PeoplePage) -> list[str]:
    return [bar.text for bar in page.panel.sending.findChildren(NoticeBar) if bar.isVisible()]


def toast(page: PeoplePage) -> str:
    view = page.window().findChild(ToastView)
    assert view is not None
    return view.accessibleName()


def test_a_file_is_chosen_and_read_and_one_undo_takes_it_away(
    opened: Open, workspace: Workspace, file: Path
) -> None:
    page = opened([file])
    assert "No calendar is read." in said(page)
    click(page.panel.sending, "Add a calendar file…")
    assert "chantal.ics" in said(page)
    assert any(
        text.startswith("One time in the coming years. Read on Tuesday") for text in said(page)
    )
    assert not any("Tandarts" in text for text in said(page))
    assert [c.person_id for c in workspace.ask(Collisions())] == ["c"]
    page.services.run(UndoLast(), owner=page)
    settle()
    assert "No calendar is read." in said(page)


def test_a_file_that_is_gone_is_a_warning_and_what_was_known_stays(
    opened: Open, workspace: Workspace, file: Path
) -> None:
    page = opened([file])
    click(page.panel.sending, "Add a calendar file…")
    assert warnings(page) == []
    file.unlink()
    click(page.panel.sending, "Read again")
    assert warnings(page) == [
        "Cannot be read. Is the file still there? What was read before still counts."
    ]
    assert [c.person_id for c in workspace.ask(Collisions())] == ["c"]


def test_a_folder_of_which_a_part_is_broken_says_that_the_rest_counts(
    opened: Open, file: Path
) -> None:
    (file.parent / "kapot.ics").write_text("geen agenda", encoding="utf-8")
    page = opened([file.parent])
    click(page.panel.sending, "A folder…")
    assert any(text.startswith("One time") for text in said(page))
    (warning,) = warnings(page)
    assert warning.startswith("Not everything in this folder can be read.")
    assert warning.endswith("What could be read counts.")


def test_the_calendars_of_everybody_are_read_again_at_once(
    opened: Open, workspace: Workspace, file: Path
) -> None:
    page = opened([file])
    page.calendars.all_action.trigger()
    settle()
    assert toast(page).startswith("No calendar is read yet. Choose somebody")
    click(page.panel.sending, "Add a calendar file…")
    file.write_text(calendar(), encoding="utf-8")
    page.calendars.all_action.trigger()
    settle()
    assert toast(page) == "One calendar checked."
    assert workspace.ask(Collisions()) == ()
    file.unlink()
    page.calendars.all_action.trigger()
    settle()
    assert toast(page) == "One calendar checked. Not everything of Chantal can be read."
    (row,) = workspace.ask(BusySources("c"))
    assert row.problem
