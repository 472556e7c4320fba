"""Somebody cannot come: said, seen what can be done, and done, in a few inputs."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import example_workspace
from leerkring.domain.meetings import Role
from leerkring.solver.circle_solver import CircleSolver
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.repair.page import RepairPage
from leerkring.ui.today.page import TodayPage
from support import audit
from support.inputs import InputCounter
from support.sample_pages import CircleSample

OpenHost = Callable[..., WindowHost]
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


@pytest.fixture
def workspace() -> Workspace:
    return example_workspace(FixedClock(NOW))


def coming(workspace: Workspace, circle_id: str) -> list[MeetingRow]:
    rows = workspace.ask(CircleMeetings(circle_id))
    return [row for row in rows if not row.is_past]


@pytest.fixture
def host(open_window: OpenHost, workspace: Workspace) -> WindowHost:
    pages = {
        "today": TodayPage,
        "repair": lambda services: RepairPage(services, CircleSolver()),
        "circle": CircleSample,
    }
    return open_window(pages, workspace=workspace, language="en")


def texts(host: WindowHost) -> str:
    QCoreApplication.processEvents()
    shown = (label for label in host.window.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text().replace("\N{NO-BREAK SPACE}", " ") for label in shown)


def press(host: WindowHost, text: str) -> None:
    QCoreApplication.processEvents()
    found = [
        b
        for b in host.window.findChildren(QPushButton)
        if b.isVisible() and text in (b.text(), b.accessibleName())
    ]
    assert found, [b.text() for b in host.window.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_somebody_is_ill_next_tuesday_and_a_replacement_is_accepted(
    host: WindowHost, workspace: Workspace, inputs: InputCounter, qtbot: QtBot
) -> None:
    meeting = workspace.ask(Today()).next_meeting
    assert meeting is not None
    lead = meeting.who(Role.FACILITATOR)[0]
    press(host, "Somebody cannot come")
    first = lead.name.split(" ")[0]
    press(host, f"{first} cannot (facilitator)")
    page = host.window.findChild(RepairPage)
    assert page is not None
    qtbot.waitUntil(lambda: bool(page.buttons))
    assert first in texts(host)
    press(host, "Do this")
    assert inputs.inputs <= 5
    assert inputs.inputs == 3
    after = next(m for m in coming(workspace, meeting.circle_id) if m.id == meeting.id)
    assert after.start == meeting.start
    assert [r.name for r in after.who(Role.FACILITATOR)] != [lead.name]
    assert after.who(Role.FACILITATOR)
    host.services.undo()
    again = next(m for m in coming(workspace, meeting.circle_id) if m.id == meeting.id)
    assert again.roles == meeting.roles


def test_an_absence_that_touches_a_turn_becomes_a_task(
    host: WindowHost, workspace: Workspace
) -> None:
    meeting = workspace.ask(Today()).next_meeting
    assert meeting is not None
    lead = meeting.who(Role.FACILITATOR)[0]
    day = meeting.start.date()
    host.services.run(ReportAbsence(lead.person_id or "", day - timedelta(days=1), day))
    tasks = [t for t in workspace.ask(Today()).urgent if t.kind is TaskKind.FIND_REPLACEMENT]
    assert [(t.subject, t.names) for t in tasks] == [(meeting.id, (lead.name,))]
    assert f"Mend the plan of {meeting.circle_name}" in texts(host)


def test_ways_out_differ_and_the_least_change_is_first(
    host: WindowHost, workspace: Workspace
) -> None:
    meeting = workspace.ask(Today()).next_meeting
    assert meeting is not None
    lead = meeting.who(Role.FACILITATOR)[0]
    host.services.run(ReportAbsence(lead.person_id or "", meeting.start.date()))
    host.services.navigator.go(Place("repair", meeting.circle_id, meeting.id))
    said = texts(host)
    titles = [t for t in ("Only who does it", "Another date", "The rest anew") if t in said]
    assert titles[0] == "Only who does it"
    assert len(titles) >= 2
    assert said.index("Only who does it") < said.index(titles[1])


def test_nothing_is_offered_while_nothing_is_in_the_way(
    host: WindowHost, workspace: Workspace
) -> None:
    meeting = workspace.ask(Today()).next_meeting
    assert meeting is not None
    host.services.navigator.go(Place("repair", meeting.circle_id, meeting.id))
    assert "Nothing is in the way" in texts(host)
    assert "Who cannot come?" in texts(host)


@pytest.mark.parametrize("look", [("nl", "light"), ("nl", "dark")])
def test_the_page_passes_the_audit(
    open_window: OpenHost, workspace: Workspace, look: tuple[str, str]
) -> None:
    meeting = workspace.ask(Today()).next_meeting
    assert meeting is not None
    lead = meeting.who(Role.FACILITATOR)[0]
    workspace.run(ReportAbsence(lead.person_id or "", meeting.start.date()))
    language, mode = look
    host = open_window(
        {"repair": lambda services: RepairPage(services, CircleSolver())},
        workspace=workspace,
        language=language,
        mode=mode,
        size=(1100, 700),
        start=Place("repair", meeting.circle_id, meeting.id),
    )
    QCoreApplication.processEvents()
    assert audit.problems(host.window) == []


def test_without_a_circle_it_says_where_to_begin(host: WindowHost) -> None:
    host.services.navigator.go(Place("repair"))
    assert "Which meeting is it about?" in texts(host)
    press(host, "Go to Today")
    assert host.services.navigator.here == Place("today")


def test_a_circle_that_is_gone_is_said(host: WindowHost) -> None:
    host.services.navigator.go(Place("repair", "gone"))
    assert host.services.navigator.here == Place("today")
