"""The page *Werkvormen*: filter, look, and take one for a meeting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.workspace import Workspace
from leerkring.domain.work_forms import FormGoal
from leerkring.exchange.form_files import TomlForms
from leerkring.ui.application import WindowHost
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.picker import Picker
from leerkring.ui.work_forms.page import WorkFormsPage
from support import audit
from support.circles import make_meeting_page
from support.inputs import InputCounter
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]
PAGES = {
    "work_forms": lambda services: WorkFormsPage(services, TomlForms),
    "meeting": make_meeting_page,
}


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


@pytest.fixture
def open_page(open_window: OpenHost, workspace: Workspace) -> Callable[..., WindowHost]:
    def open_one(place: Place, **look: object) -> WindowHost:
        return open_window(PAGES, workspace=workspace, start=place, **{"language": "nl", **look})

    return open_one


def forms(host: WindowHost) -> WorkFormsPage:
    page = host.window.page
    assert isinstance(page, WorkFormsPage)
    return page


def names(page: WorkFormsPage) -> list[str]:
    return [row.form.name for row in page.rows.rows]


def read(page: WorkFormsPage) -> str:
    QCoreApplication.processEvents()  # new widgets become visible when the loop turns
    shown = (label for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    return "\n".join(label.text() for label in shown)


def choose(page: WorkFormsPage, key: str) -> None:
    page.table.selectRow([row.form.key for row in page.rows.rows].index(key))


def test_from_a_meeting_a_form_is_chosen_and_taken(
    open_page: Callable[..., WindowHost], workspace: Workspace, inputs: InputCounter
) -> None:
    host = open_page(Place("meeting", "m1"))
    page = host.window.page
    assert isinstance(page, MeetingPage)
    look = next(b for b in page.findChildren(QPushButton) if b.text() == "Bekijk de werkvormen")
    look.click()
    chooser = forms(host)
    assert "Kring Noord" in read(chooser)
    choose(chooser, "incident")
    assert "1. " in read(chooser)
    inputs.reset()
    QTest.keyClick(chooser.table, Qt.Key.Key_Return)
    assert inputs.inputs == 1
    assert host.services.navigator.here == Place("meeting", "m1")
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Incidentmethode"
    host.services.undo()
    assert workspace.ask(MeetingCard("m1")).row.work_form == ""


def test_the_list_of_a_meeting_holds_the_library_too(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    host = open_page(Place("meeting", "m1"))
    page = host.window.page
    assert isinstance(page, MeetingPage)
    page.how.form.click()
    picker = next(p for p in host.window.findChildren(Picker) if p.isVisible())
    QTest.keyClicks(picker.field, "waarderende")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Waarderende intervisie"


def test_the_form_of_the_meeting_is_chosen_at_first(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    host = open_page(Place("work_forms", "m1"))
    choose(forms(host), "swot")
    forms(host).take()
    host.services.go("work_forms", "m1")
    page = forms(host)
    found = page.rows.row_of(page.table.currentIndex())
    assert found is not None
    assert found.form.key == "swot"


def test_filters_leave_what_is_asked_for(open_page: Callable[..., WindowHost]) -> None:
    page = forms(open_page(Place("work_forms")))
    every = len(names(page))
    page.filters.minutes.setCurrentIndex(page.filters.minutes.findData(45))
    assert 0 < len(names(page)) < every
    assert all(row.form.minutes <= 45 for row in page.rows.rows)
    page.filters.people.setCurrentIndex(page.filters.people.findData(12))
    assert 0 < len(names(page)) < every
    assert all(row.form.suits(12) for row in page.rows.rows)
    page.filters.clear()
    page.filters.goal.setCurrentIndex(page.filters.goal.findData(FormGoal.APPRECIATE))
    assert names(page)
    page.filters.clear()
    page.filters.search.setText("incident")
    assert "Incidentmethode" in names(page)
    assert "Balintmethode" not in names(page)
    assert all("incident" in f"{r.form.name} {r.form.purpose} {r.form.when}".casefold()
               for r in page.rows.rows)  # fmt: skip


def test_when_nothing_is_like_that_all_come_back_with_one_click(
    open_page: Callable[..., WindowHost],
) -> None:
    page = forms(open_page(Place("work_forms")))
    every = names(page)
    page.filters.search.setText("bestaat niet")
    assert page.none.isVisibleTo(page)
    assert page.none.button is not None
    page.none.button.click()
    assert names(page) == every
    assert not page.filters.is_set


def test_what_does_not_suit_the_meeting_is_said(open_page: Callable[..., WindowHost]) -> None:
    page = forms(open_page(Place("work_forms", "m1")))
    choose(page, "balint")
    row = page.rows.row_of(page.table.currentIndex())
    assert row is not None
    page.card.show_form(row, people=2, minutes=10, known=True)
    said = read(page)
    assert "jullie zijn met" in said
    assert "langer dan de bijeenkomst" in said
    assert "nog nooit" in said


def test_a_step_says_whether_its_minutes_are_those_of_the_source(
    open_page: Callable[..., WindowHost],
) -> None:
    page = forms(open_page(Place("work_forms")))
    choose(page, "gossip")
    said = read(page).split("\n")
    assert said[said.index("3. Roddel met respect") + 1] == "15 min."
    assert said[said.index("2. Stel vragen") + 1] == "ongeveer 10 min."


@pytest.mark.parametrize(
    ("language", "source"),
    [("nl", "Algemeen bekende werkvorm"), ("en", "A widely known work form")],
)
def test_a_method_that_is_nobodys_says_so_in_the_language_of_the_window(
    open_page: Callable[..., WindowHost], language: str, source: str
) -> None:
    page = forms(open_page(Place("work_forms"), language=language))
    choose(page, "balint")
    assert source in read(page)
    choose(page, "swot")
    assert "Intervisie: partnerschap met ouders" in read(page)


def test_without_a_meeting_there_is_nothing_to_take(open_page: Callable[..., WindowHost]) -> None:
    page = forms(open_page(Place("work_forms")))
    assert page.primary_action is page.new_action
    assert not page.take_action.isVisible()
    page.take()
    assert "nog nooit" not in read(page)


def test_esc_leads_back_to_the_meeting(open_page: Callable[..., WindowHost]) -> None:
    host = open_page(Place("work_forms", "m1"))
    assert forms(host).leave()
    assert host.services.navigator.here == Place("meeting", "m1")


@pytest.mark.parametrize("place", [Place("work_forms"), Place("work_forms", "m1")])
@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
def test_the_page_passes_the_audit(
    open_page: Callable[..., WindowHost],
    qtbot: QtBot, place: Place, language: str, mode: str, text: int, size: tuple[int, int],
) -> None:  # fmt: skip
    host = open_page(place, language=language, mode=mode, text=text, size=size)
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])
