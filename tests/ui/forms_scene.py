"""The pages of work forms in a window, and what a user does there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from leerkring.exchange.form_files import TomlForms
from leerkring.ui.application import WindowHost
from leerkring.ui.pages import DROPS, words_of_changes
from leerkring.ui.work_forms.form_page import WorkFormPage
from leerkring.ui.work_forms.page import WorkFormsPage
from support.circles import make_meeting_page
from support.windows import AnsweringDialogs

OpenHost = Callable[..., WindowHost]
PAGES = {
    "work_forms": lambda services: WorkFormsPage(services, TomlForms),
    "work_form": WorkFormPage,
    "meeting": make_meeting_page,
}


def options(dialogs: AnsweringDialogs | None = None, **others: object) -> dict[str, object]:
    """Return how a window with these pages is opened."""
    plain: dict[str, object] = {"language": "nl", "drops": DROPS, "labels": words_of_changes()}
    return {**plain, "dialogs": dialogs or AnsweringDialogs(), **others}


def catalogue(host: WindowHost) -> WorkFormsPage:
    page = host.window.page
    assert isinstance(page, WorkFormsPage)
    return page


def editor(host: WindowHost) -> WorkFormPage:
    page = host.window.page
    assert isinstance(page, WorkFormPage)
    return page


def names(page: WorkFormsPage) -> list[str]:
    return [row.form.name for row in page.rows.rows]


def choose(page: WorkFormsPage, *chosen: str) -> None:
    """Choose forms by name: the first with a click, the others with Ctrl held down."""
    lines = [names(page).index(name) for name in chosen]
    model = page.table.selectionModel()
    flags = model.SelectionFlag
    model.setCurrentIndex(page.rows.index(lines[0], 0), flags.ClearAndSelect | flags.Rows)
    for line in lines[1:]:
        model.select(page.rows.index(line, 0), flags.Select | flags.Rows)


def read(widget: QWidget) -> str:
    """Return all that can be read on a page or window."""
    QCoreApplication.processEvents()  # new widgets become visible when the loop turns
    shown = (label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
    return "\n".join(label.text().replace("\N{NO-BREAK SPACE}", " ") for label in shown)


def drop_files(window: QWidget, *paths: Path) -> None:
    """Let files go over the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(window, QPoint(400, 300), mime)


def drop(widget: QWidget, at: QPoint, mime: QMimeData) -> QDropEvent:
    """Let something go over a widget."""
    event = QDropEvent(
        at, Qt.DropAction.MoveAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    widget.dropEvent(event)
    return event
