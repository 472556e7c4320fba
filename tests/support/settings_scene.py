"""The settings page in a window, and what its tests do to it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from leerkring.app.organisation.places import LocationList, LocationRow
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.navigation import Place
from leerkring.ui.pages import words_of_changes
from leerkring.ui.settings.page import SettingsPage
from leerkring.ui.widgets.fields import Field
from support.windows import AnsweringDialogs

OpenHost = Callable[..., WindowHost]


def open_settings(
    open_window: OpenHost, workspace: Workspace, part: str = "", **options: object
) -> WindowHost:
    given = {"language": "en", "labels": words_of_changes(), "dialogs": AnsweringDialogs()}
    pages = {"settings": lambda services: SettingsPage(services, make_post()), "circle": CirclePage}
    start = Place("settings", part=part)
    return open_window(pages, workspace=workspace, start=start, **(given | options))


def page_of(host: WindowHost) -> SettingsPage:
    found = host.window.page
    assert isinstance(found, SettingsPage)
    return found


def fill_in(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def pick(box: QComboBox, value: object) -> None:
    at = next(n for n in range(box.count()) if box.itemData(n) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def press(widget: QWidget, name: str) -> None:
    found = [
        b
        for b in widget.findChildren(QPushButton)
        if name in (b.text(), b.accessibleName()) and b.isVisible()
    ]
    assert found, name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def only_place(workspace: Workspace) -> LocationRow:
    (place,) = workspace.ask(LocationList())
    return place


def errors_in(widget: QWidget) -> list[str]:
    fields = [widget, *widget.findChildren(Field)]
    said = (f.control.accessibleDescription() for f in fields if isinstance(f, Field))
    return [text for text in said if text]
