"""A whole program as the user starts it, in place."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton

from leerkring.app.people.changes import AddPerson
from leerkring.app.people.rows import PeopleList
from leerkring.desktop import Desktop
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.preferences import MemoryPreferences
from support.windows import AnsweringDialogs, close_host

CLOCK = FixedClock(datetime(2026, 9, 1, 7, tzinfo=UTC))


class Program:
    """A whole program as the user starts it, but in place: the desktop, its host and dialogs."""

    def __init__(self, application: QApplication) -> None:
        self.dialogs = AnsweringDialogs()
        self.preferences = MemoryPreferences(**{"look/language": "en"})
        self.desktop = Desktop(CLOCK, self.preferences)
        self.host = WindowHost(application, self.desktop.parts, in_place=True, dialogs=self.dialogs)

    def start(self, file: Path) -> bool:
        """Begin as `open_window` does; False when another window has the file."""
        if not self.desktop.claim(file):
            return False
        self.host.open(self.desktop.opened(file))
        self.desktop.show_when_asked(self.host)
        return True

    @property
    def place(self) -> str:
        here = self.host.services.navigator.here
        return here.name if here else ""

    @property
    def people(self) -> list[str]:
        return sorted(row.name for row in self.host.services.workspace.ask(PeopleList()))

    def add(self, name: str) -> None:
        self.host.services.run(AddPerson(name))

    def buttons(self) -> list[str]:
        page = self.host.window.page
        assert page is not None
        return [button.text() for button in page.findChildren(QPushButton)]

    def press(self, text: str) -> None:
        page = self.host.window.page
        assert page is not None
        (button,) = [b for b in page.findChildren(QPushButton) if b.text().startswith(text)]
        button.click()

    def menu(self, text: str) -> None:
        """Choose one of the program's own commands."""
        (command,) = [c for c in self.desktop.parts.commands if c.text().startswith(text)]
        command.do(self.host.services)

    def end(self) -> None:
        close_host(self.host)
        self.desktop.close()
