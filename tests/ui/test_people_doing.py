"""What somebody does besides circles, in the table and beside it: visits, co-coaching, hours."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from leerkring.app.load.table import LoadTable
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.people.rows import PersonCard, PersonDetails
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import example_workspace
from leerkring.support.clock import FixedClock
from leerkring.ui.load.words import LoadWords
from leerkring.ui.navigation import Place
from leerkring.ui.people.entry import PeopleColumn
from leerkring.ui.people.page import PeoplePage
from leerkring.ui.wording import Wording
from support.audit import problems
from support.workspaces import team_workspace
from ui.people_scene import OpenHost, open_people, settle, stored

NOVEMBER = datetime(2026, 11, 23, 7, tzinfo=UTC)
WIDE = (1600, 1000)


@pytest.fixture
def workspace() -> Workspace:
    """Return the example team: a round of visits is under way, and Bram is coached by Fatima."""
    return example_workspace(FixedClock(NOVEMBER))


@pytest.fixture
def page(open_window: OpenHost, workspace: Workspace) -> PeoplePage:
    """Show Bram."""
    bram = stored(workspace, "Bram Visser").id
    return open_people(open_window, workspace, place=Place("people", bram), size=WIDE)


def bram(workspace: Workspace) -> PersonDetails:
    return workspace.ask(PersonCard(stored(workspace, "Bram Visser").id))


def said(page: PeoplePage) -> list[str]:
    return [one.text() for one in page.panel.doing.findChildren(QLabel) if one.isVisible()]


def test_the_hours_are_those_of_the_table(page: PeoplePage, workspace: Workspace) -> None:
    person = stored(workspace, "Bram Visser").id
    (row,) = [row for row in workspace.ask(LoadTable()).rows if row.person_id == person]
    assert row.load.total % 30  # a quarter, so that rounding would be seen
    hours = LoadWords(Wording("en")).hours(row.load.total)
    assert f"{hours} hours this school year" in said(page)


def press(box: QCheckBox) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle()


def test_the_panel_tells_visits_duos_and_hours(page: PeoplePage, workspace: Workspace) -> None:
    lines = said(page)
    (duo,) = bram(workspace).duos
    assert any(f"coached by Fatima Yilmaz: {duo.held} of 8" in line for line in lines)
    assert any("hours this school year" in line for line in lines)
    visits = [line for line in lines if "visit" in line and ":" in line]
    assert len(visits) == len(bram(workspace).visits)


def test_each_line_leads_to_its_page(page: PeoplePage, workspace: Workspace) -> None:
    duo = bram(workspace).duos[0]
    buttons = page.panel.doing.findChildren(QPushButton)
    (to_duo,) = [b for b in buttons if "coached by" in b.accessibleName()]
    to_duo.click()
    assert page.services.navigator.here == Place("coaching", duo.duo_id)


def test_hours_over_the_limit_are_said(page: PeoplePage, workspace: Workspace) -> None:
    usual = workspace.ask(CurrentSettings())
    page.run(ChangeSettings(usual.__class__(**(vars(usual) | {"load_hours": 1}))))
    settle()
    assert any("more than the limit of 1" in line for line in said(page))


def test_covers_are_chosen_in_the_panel(page: PeoplePage, workspace: Workspace) -> None:
    assert (bram(workspace).needs_cover, bram(workspace).may_cover) == (True, True)
    press(page.panel.visits.needs)
    press(page.panel.visits.covers)
    assert (bram(workspace).needs_cover, bram(workspace).may_cover) == (False, False)
    workspace.run(UndoLast())
    assert bram(workspace).may_cover


def test_a_break_from_visits_ends_on_a_day_to_come(page: PeoplePage, workspace: Workspace) -> None:
    line = page.panel.visits.pause.line
    for text in ("1-9-2026", "31-1-2027"):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        settle()
        if text == "1-9-2026":
            assert bram(workspace).visits_paused_until is None
            assert line.property("state") == "error"
    assert bram(workspace).visits_paused_until == date(2027, 1, 31)
    assert line.property("state") == ""


def test_the_table_tells_visits_and_partners_where_there_is_room(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_people(open_window, workspace, size=WIDE)
    number = next(n for n, row in enumerate(page.model.rows) if row.name == "Bram Visser")
    cells = (
        page.model.index(number, PeopleColumn.COACHING),
        page.model.index(number, PeopleColumn.VISITS),
    )
    assert cells[0].data() == "Fatima Yilmaz"
    row = page.model.rows[number]
    assert cells[1].data()
    assert row.visits.done <= row.visits.made
    assert not page.table.isColumnHidden(PeopleColumn.COACHING)
    page.window().resize(1000, 700)
    settle()
    assert page.table.isColumnHidden(PeopleColumn.COACHING)


def test_without_visits_and_duos_there_are_no_columns_for_them(open_window: OpenHost) -> None:
    page = open_people(open_window, team_workspace(), size=WIDE)
    assert page.table.isColumnHidden(PeopleColumn.COACHING)
    assert page.table.isColumnHidden(PeopleColumn.VISITS)


@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [("nl", "light", 100, WIDE), ("nl", "dark", 100, (1100, 700)), ("en", "light", 200, WIDE)],
)
def test_nothing_is_wrong_with_the_look(
    open_window: OpenHost,
    workspace: Workspace,
    language: str,
    mode: str,
    text: int,
    size: tuple[int, int],
) -> None:
    bram = stored(workspace, "Bram Visser").id
    page = open_people(
        open_window, workspace, place=Place("people", bram), language=language, mode=mode,
        text=text, size=size,
    )  # fmt: skip
    assert problems(page) == []
