"""Versturen with visits, covers and coaching sessions: which one a line is, and how many."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer, workspace_on
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.outbox.words import LABELS
from leerkring.ui.services import Services
from leerkring.ui.today.words import TodayWords
from support.rotations import add_rotations
from support.teams import make_small_circle
from support.workspaces import NOW

OpenHost = Callable[..., WindowHost]
PAIRS = {
    "nl": ("Bram bij Anna: uitnodiging", "Chantal vervangt Bram: uitnodiging",
           "Bram met Anna: uitnodiging"),
    "en": ("Bram visits Anna: invitation", "Chantal covers for Bram: invitation",
           "Bram with Anna: invitation"),
}  # fmt: skip


@pytest.fixture
def workspace() -> Workspace:
    clock = FixedClock(NOW)
    store = open_in_memory(clock)
    make_small_circle(store)

    def work(unit: UnitOfWork) -> Label:
        add_rotations(unit)
        return Label.of("change")

    store.change(work)
    return workspace_on(store, clock)


def open_page(open_window: OpenHost, workspace: Workspace, language: str = "nl") -> OutboxPage:
    def make(services: Services) -> OutboxPage:
        return OutboxPage(services, make_writer(), make_post(), make_typesetter())

    host = open_window(
        {"outbox": make}, workspace=workspace, start=Place("outbox"), language=language
    )
    found = host.window.findChild(OutboxPage)
    assert found is not None
    return found


def shown(page: OutboxPage, column: int) -> list[str]:
    model = page.meetings.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_line_says_which_visit_cover_or_session_it_is(
    open_window: OpenHost, workspace: Workspace, language: str
) -> None:
    page = open_page(open_window, workspace, language)
    heading = page.meetings.model().headerData(2, Qt.Orientation.Horizontal)
    assert heading == {"nl": "Kring of ronde", "en": "Circle or round"}[language]
    said = dict.fromkeys(zip(shown(page, 2), shown(page, 3), strict=True))
    visit, cover, session = PAIRS[language]
    assert {("Ronde najaar", visit), ("Ronde najaar", cover), ("Co-coaching", session)} <= set(said)
    plain = {"nl": "uitnodiging", "en": "invitation"}[language]
    assert {what for circle, what in said if circle == "Kring Noord"} == {plain}


def test_a_person_reads_whom_each_thing_is_with(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_page(open_window, workspace)
    (bram,) = [p for p in workspace.ask(Outbox()).people if p.name == "Bram"]
    lines = [page._words.line(line) for line in bram.lines]
    assert [line for line in lines if line.endswith("Ronde najaar, Bram bij Anna: uitnodiging")]
    assert [line for line in lines if line.endswith("Kring Noord: uitnodiging")]


def test_not_all_are_meetings_so_they_are_counted_as_appointments(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_page(open_window, workspace)
    assert page.frame.subtitle.text().startswith("Zes afspraken door te geven")
    page.meetings.choose([])
    assert page.send_action.toolTip() == "Vink minstens één afspraak aan."
    tasks = workspace.ask(Today())
    words = TodayWords(page.services.wording)
    said = {
        task.circle_name: words.text(task).reason
        for task in (*tasks.urgent, *tasks.later)
        if task.kind is TaskKind.SEND_INVITATIONS
    }
    assert said["Ronde najaar"].startswith("Twee afspraken zijn nog niet verstuurd")
    assert said["Kring Noord"].startswith("Drie bijeenkomsten zijn nog niet verstuurd")


def test_what_was_sent_is_named_by_what_it_was(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_page(open_window, workspace)
    wording = page.services.wording
    workspace.run(SetOrganisation(organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
    meetings = workspace.run(IssueInvitations(("m1", "m2"))).value
    label = workspace.run(ConfirmSent(meetings)).label
    assert label is not None
    assert LABELS[label.code](label, wording) == "twee bijeenkomsten gemarkeerd als verstuurd"
    rest = workspace.run(IssueInvitations()).value
    label = workspace.run(ConfirmSent(rest)).label
    assert label is not None
    assert LABELS[label.code](label, wording) == "vier afspraken gemarkeerd als verstuurd"
