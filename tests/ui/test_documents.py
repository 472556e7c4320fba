"""A document as the user meets it: on screen first, then saved or printed."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from leerkring.app.circles.changes import BeginCircle
from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.work_forms.changes import ChangeForm, CopyForm
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_typesetter, workspace_on
from leerkring.domain.visits import PeerVisit, VisitRound
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.navigation import Place
from support import audit
from support.teams import make_small_circle
from support.windows import AnsweringDialogs
from support.workspaces import NOW

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    store = open_in_memory(FixedClock(NOW))
    make_small_circle(store)

    def rounds(unit: UnitOfWork) -> Label:
        first, last = date(2026, 9, 21), date(2026, 10, 30)
        unit.add(VisitRound(id="r", name="Ronde najaar", first_day=first, last_day=last))
        unit.add(VisitRound(id="empty", name="Later", first_day=first, last_day=last))
        unit.flush()
        start = datetime(2026, 10, 6, 10)
        unit.add(PeerVisit(id="v", round_id="r", visitor_id="a", host_id="b", start=start))
        return Label.of("change")

    store.change(rounds)
    return workspace_on(store, FixedClock(NOW))


def open_document(
    open_window: OpenHost, workspace: Workspace, place: Place, **options: object
) -> DocumentPage:
    pages = {"document": lambda services: DocumentPage(services, make_typesetter())}
    host = open_window(pages, workspace=workspace, start=place, **options)
    page = host.window.findChild(DocumentPage)
    assert page is not None
    return page


def sheets(page: DocumentPage) -> list[QLabel]:
    return [s for s in page.findChildren(QLabel) if s.property("role") == "sheet"]


@pytest.mark.parametrize("kind", ["visit_cards", "round_overview"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_shown_as_it_will_be_printed_and_saved_with_one_click(
    open_window: OpenHost, workspace: Workspace, tmp_path: Path, kind: str, language: str
) -> None:
    dialogs = AnsweringDialogs(files=[str(tmp_path / "ronde")])
    place = Place("document", "r", kind)
    page = open_document(open_window, workspace, place, language=language, dialogs=dialogs)
    (sheet,) = sheets(page)
    assert sheet.accessibleName() in ("Pagina 1 van 1", "Page 1 of 1")
    assert sheet.pixmap().width() > 300
    assert not audit.problems(page.window())
    page.save_action.trigger()
    assert (tmp_path / "ronde.pdf").read_bytes().startswith(b"%PDF-")


def test_without_anything_in_it_there_is_nothing_to_save(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_document(open_window, workspace, Place("document", "empty", "visit_cards"))
    assert not sheets(page)
    assert page.empty.isVisibleTo(page)
    assert not page.save_action.isEnabled()


@pytest.mark.parametrize("kind", ["attendance_list", "evaluation_form"])
def test_a_paper_for_people_says_that_there_are_none_and_where_to_go(
    open_window: OpenHost, workspace: Workspace, kind: str
) -> None:
    circle_id = workspace.run(BeginCircle("Kring Leeg")).value
    meeting_id = workspace.run(AddMeeting(circle_id, datetime(2026, 12, 8, 13))).value
    page = open_document(open_window, workspace, Place("document", meeting_id, kind))
    assert page.nobody.isVisibleTo(page)
    assert not page.empty.isVisibleTo(page)
    assert page.nobody.button is not None
    gone: list[Place] = []
    page.services.navigator.moved.connect(gone.append)
    page.nobody.button.click()
    assert gone == [Place("meeting", meeting_id)]
    page.go("document", "r", "visit_cards")
    assert not page.nobody.isVisibleTo(page)


def test_where_there_is_nothing_the_title_of_before_goes(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_document(open_window, workspace, Place("document", "r", "visit_cards"))
    assert page.frame.title.text() != "Document"
    page.go("document", "empty", "visit_cards")
    assert page.empty.isVisibleTo(page)
    assert (page.frame.title.text(), page.frame.subtitle.text()) == ("Document", "")


def test_a_hand_out_follows_its_own_work_form(open_window: OpenHost, workspace: Workspace) -> None:
    key = workspace.run(CopyForm("brainstorm", "Onze storm", "nl")).value
    page = open_document(open_window, workspace, Place("document", key, "form_handout"))
    page.services.run(ChangeForm(key, purpose="Om iets nieuws te vinden."))
    assert page.papers.document is not None
    assert page.papers.document.data["purpose"] == "Om iets nieuws te vinden."
