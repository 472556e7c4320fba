"""The page of people in both languages and themes, on small windows, and with many people."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from leerkring.app.organisation.places import AddGroup, AddLocation
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import AddPeople, ChangePerson, TypedPerson
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.reading.working_days import parse_working_days
from leerkring.app.workspace import Workspace
from leerkring.ui.navigation import Place
from leerkring.ui.people.page import PeoplePage
from support.audit import problems
from support.workspaces import team_workspace
from ui.people_scene import (
    OpenHost,
    click_row,
    empty_workspace,
    open_people,
    settle,
    shown,
)

LOOKS = [
    ("nl", "light", 100, (1440, 900)),
    ("en", "dark", 100, (1100, 700)),
    ("nl", "light", 200, (1440, 900)),
]


@pytest.fixture
def workspace() -> Workspace:
    """Return the team with everything a panel can show."""
    workspace = team_workspace()
    place = workspace.run(AddLocation("De Regenboog")).value
    group = workspace.run(AddGroup(place, "Kikkers")).value
    week = parse_working_days("ma 8:30-12:30, di do (oneven weken), vr")
    workspace.run(
        ChangePerson("c", email="", working=week, location_id=place, group_id=group, left=None)
    )
    workspace.run(ReportAbsence("c", date(2026, 8, 31), date(2026, 9, 12)))
    workspace.run(ReportAbsence("c", date(2026, 11, 19)))
    return workspace


@pytest.mark.parametrize(("language", "mode", "text", "size"), LOOKS)
def test_nothing_is_wrong_with_the_look(
    open_window: OpenHost,
    workspace: Workspace,
    language: str,
    mode: str,
    text: int,
    size: tuple[int, int],
) -> None:
    page = open_people(open_window, workspace, language=language, mode=mode, text=text, size=size)
    assert problems(page) == []
    page.show_person("c")
    settle()
    page.panel.away.absences[0].change_button.click()
    settle()
    assert page.panel.isVisible()
    assert problems(page) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_wrong_with_an_empty_page(open_window: OpenHost, language: str) -> None:
    page = open_people(open_window, empty_workspace(), language=language)
    assert problems(page) == []
    page.lists.take_absences()
    settle()
    assert problems(page) == []


def test_the_cells_can_be_heard(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_people(open_window, workspace)
    role = Qt.ItemDataRole.AccessibleTextRole
    told = [page.model.index(2, column).data(role) for column in range(8)]
    assert told[0] == "Name: Chantal"
    assert told[1] == "E-mail: none yet"
    assert told[4] == "Circles: Kring Noord"
    new = page.model.index(len(page.model.rows), 1).data(role)
    assert new.startswith("New person, E-mail")


def test_five_hundred_people_are_shown_filtered_and_changed(open_window: OpenHost) -> None:
    workspace = empty_workspace()
    people = tuple(TypedPerson(f"Persoon {n:03}", f"p{n}@voorbeeld.nl") for n in range(500))
    added = workspace.run(AddPeople(people)).value.ids
    page = open_people(open_window, workspace)
    assert len(shown(page)) == 500
    page.filter.field.setText("499")
    assert shown(page) == ["Persoon 499"]
    page.filter.field.clear()
    page.services.run(ChangePerson(added[0], name="Zwaan"))
    assert shown(page)[-1] == "Zwaan"
    click_row(page, "Persoon 002")
    assert _chosen(page) == "Persoon 002"


def test_a_person_who_was_removed_elsewhere_leaves_the_panel(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_people(open_window, workspace, place=Place("people", "f"))
    assert page.panel.isVisible()
    page.services.run(RemovePerson("f"))
    settle()
    assert "Fatima" not in shown(page)
    assert page.panel.person_id != "f"


def _chosen(page: PeoplePage) -> str:
    (key,) = page.table.chosen_ids
    return next(row.name for row in page.model.rows if row.id == key)
