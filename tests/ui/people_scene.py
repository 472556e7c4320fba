"""The page of people in a window, and hands to use it with."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from leerkring.app.people.rows import PeopleList, PersonRow
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post, workspace_in_memory
from leerkring.exchange.export import FileLists
from leerkring.exchange.tables import FileTables
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.people.page import PeoplePage
from leerkring.ui.people.words import LABELS
from leerkring.ui.services import Services
from support.windows import AnsweringDialogs
from support.workspaces import NOW

OpenHost = Callable[..., WindowHost]


def make_page(services: Services) -> PeoplePage:
    return PeoplePage(services, FileTables(), FileLists(), make_post())


def empty_workspace() -> Workspace:
    return workspace_in_memory(FixedClock(NOW))


def open_people(
    open_window: OpenHost,
    workspace: Workspace,
    *,
    place: Place = Place("people"),  # noqa: B008 - frozen
    dialogs: AnsweringDialogs | None = None,
    language: str = "en",
    **options: object,
) -> PeoplePage:
    host = open_window(
        {"people": make_page},
        workspace=workspace,
        dialogs=dialogs,
        start=place,
        language=language,
        labels=LABELS,
        **options,
    )
    page = host.window.findChild(PeoplePage)
    assert page is not None
    host.window.activateWindow()
    QTest.qWaitForWindowActive(host.window)
    settle()
    return page


def settle() -> None:
    """Let everything find its place."""
    for _ in range(4):
        QTest.qWait(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def line(page: PeoplePage) -> QLineEdit:
    """Return the line that is typed in; it must have the focus."""
    found = page.table.cells.line
    assert found is not None
    assert page.window().focusWidget() is found
    return found


def type_in(page: PeoplePage, *texts: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type texts with Tab in between, and end with a key."""
    for number, text in enumerate(texts):
        if number:
            QTest.keyClick(line(page), Qt.Key.Key_Tab)
        QTest.keyClicks(line(page), text)
    QTest.keyClick(line(page), end)


def click_row(page: PeoplePage, name: str, column: int = 0) -> None:
    """Click on a cell of somebody."""
    rows = [n for n, row in enumerate(page.model.rows) if row.name == name]
    assert rows, name
    place = page.table.visualRect(page.model.index(rows[0], column))
    QTest.mouseClick(
        page.table.viewport(), Qt.MouseButton.LeftButton, pos=place.center() + QPoint(0, 0)
    )
    settle()


def click(root: QWidget, text: str) -> None:
    """Press the first visible button with a text."""
    found = [b for b in root.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle()


def shown(page: PeoplePage) -> list[str]:
    return [row.name for row in page.model.rows]


def stored(workspace: Workspace, name: str) -> PersonRow:
    return next(row for row in workspace.ask(PeopleList(with_former=True)) if row.name == name)


def names(workspace: Workspace) -> list[str]:
    return [row.name for row in workspace.ask(PeopleList())]
