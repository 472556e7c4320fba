"""Welcome: three ways to begin and an existing file, without a question that must be answered."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerkring.app.people.importing import ImportResult
from leerkring.app.reading.tables import TableReader
from leerkring.domain.errors import DomainError
from leerkring.ui.importing.view import ImportView
from leerkring.ui.list_source import ENDINGS, list_in
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.welcome.choices import BigChoice, Choices
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label

OWN_ENDING = ".leerkring"


class WelcomeActions(Protocol):
    """What only the program around the pages can do."""

    def open_example(self) -> None:
        """Show the example team, in memory."""
        ...

    def open_file(self, path: Path) -> None:
        """Turn to another file."""
        ...


class WelcomePage(Page):
    """A list may also be dropped on the page or pasted; its preview takes the page's place."""

    name = "welcome"

    def __init__(self, services: Services, actions: WelcomeActions, reader: TableReader) -> None:
        super().__init__(services)
        theme = services.theme
        self._actions = actions
        self.setAcceptDrops(True)
        self.choices = Choices(theme)
        self.choices.chosen.connect(self._choose)
        self.view = ImportView(self, reader)
        self.view.reading.connect(self._show_reading)
        self.view.read.connect(self._show_list)
        self.view.refused.connect(self._refuse)
        self.view.taken.connect(self._taken)
        self.paste_action = self.action(self.tr("Paste people"), self.paste, key="Ctrl+V")
        self.open_action = self.action(self.tr("Choose a list"), self.choose_list, key="Ctrl+O")
        self.back_action = self.action(self.tr("Back"), self.show_choices)
        self.primary_action = self.action(self.tr("Begin"), self._press_filled)
        self.reason = label("", "small")
        self.frame = PageFrame(theme, self.tr("Import people"), scrolls=True)
        self.frame.header.addWidget(self.reason)
        self.frame.add_action(self.back_action)
        self.frame.set_primary(self.view.take_action)
        self.frame.body.addWidget(self.view, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choices)
        self.stack.addWidget(self.frame)
        self.fill(self.stack)

    def show_place(self, place: Place) -> None:
        self.place = place
        if self.stack.currentWidget() is self.choices:
            self.show_choices()

    def first_focus(self) -> QWidget | None:
        if self.stack.currentWidget() is self.choices:
            return self.choices.first
        return self.view.table

    def leave(self) -> bool:
        if self.stack.currentWidget() is self.frame:
            self.show_choices()
        return True  # there is nothing before this page

    def show_choices(self) -> None:
        """Show the three ways to begin."""
        self.view.drop()
        self.stack.setCurrentWidget(self.choices)
        self.choices.first.setFocus()

    def choose_list(self) -> None:
        """Let the user choose a list of people."""
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        title = self.tr("Choose a list of people")
        path = self.services.messages.ask_open_file(
            title, self.tr("Lists ({kinds})").format(kinds=kinds), use="lists"
        )
        if path is not None:
            self.view.read_file(path)

    def choose_file(self) -> None:
        """Let the user choose a file of Leerkring."""
        title = self.tr("Open a file of Leerkring")
        path = self.services.messages.ask_open_file(
            title, self.tr("Leerkring (*{ending})").format(ending=OWN_ENDING), use="files"
        )
        if path is not None:
            self._actions.open_file(path)

    def paste(self) -> None:
        """Read what was copied: cells of a spreadsheet, or a file."""
        data = QGuiApplication.clipboard().mimeData()
        path, text = list_in(data), data.text()
        if path is not None:
            self.view.read_file(path)
        elif text.strip():
            self.view.read_text(text)
        else:
            self.services.messages.toast(
                self.tr("There is nothing to paste. Copy the cells with people in Excel first.")
            )

    # ---- dropping -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()
            self.choices.invite(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.choices.invite(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choices.invite(on=False)
        path = _dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.casefold() == OWN_ENDING:
            self._actions.open_file(path)
        else:
            self.view.read_file(path)

    # ---- outcomes -----------------------------------------------------------------------------

    def _choose(self, choice: BigChoice) -> None:
        deeds: dict[BigChoice, Callable[[], object]] = {
            BigChoice.EXAMPLE: self._actions.open_example,
            BigChoice.LIST: self.choose_list,
            BigChoice.EMPTY: lambda: self.go("people"),
            BigChoice.FILE: self.choose_file,
        }
        deeds[choice]()

    def _press_filled(self) -> None:
        """Do what Ctrl+Enter stands for: the filled button of the moment."""
        if self.stack.currentWidget() is self.choices:
            self.choices.first.click()
        else:
            self.view.take_action.trigger()

    def _show_reading(self) -> None:
        self.choices.say("")
        self.reason.hide()
        self.stack.setCurrentWidget(self.frame)
        self.view.stop.setFocus()

    def _show_list(self) -> None:
        self.reason.setText(self.view.missing)
        self.reason.setVisible(bool(self.view.missing))
        self.frame.fit_header()
        focused = self.window().focusWidget()
        if focused is self.view.stop or not self.view.isAncestorOf(focused):
            self.view.table.setFocus()

    def _refuse(self, error: DomainError) -> None:
        text = self.services.wording.refusal(error)
        self.show_choices()
        self.choices.say(text)

    def _taken(self, result: ImportResult) -> None:
        people = len(result.added) + len(result.changed)
        self.show_choices()
        self.services.navigator.done_here(Place("today"))  # nobody comes back to a welcome
        self.go("plan")
        text = self.view.words.taken(people)
        if result.left_out:
            count = len(result.left_out)
            left_out = self.tr("%n line(s) were left out.", "", count)
            text += " " + self.services.wording.counted_sentence(left_out, count)
        self.services.messages.toast(text, undo=True)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the list or the file of Leerkring that is dropped, if any."""
    data = event.mimeData()
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    own = next((path for path in paths if path.suffix.casefold() == OWN_ENDING), None)
    return own or list_in(data)
