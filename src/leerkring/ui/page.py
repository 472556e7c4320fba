"""The contract of a page: what the shell asks of it, and what it gets for free.

A page is a QWidget in its own package `ui/<feature>/`. It gets `Services`, builds its widgets once,
and shows what its queries answer:

    class PeoplePage(Page):
        name = "people"
        concerns = frozenset({"Person", "Absence"})

        def __init__(self, services: Services) -> None:
            super().__init__(services)
            self.frame = PageFrame(services.theme, self.tr("People"))
            self.fill(self.frame)
            self.new_action = self.action(self.tr("Add people"), self.add_people, icon="plus")
            self.primary_action = self.new_action
            self.frame.set_primary(self.new_action)

        def refresh(self, changes: Changed | None = None) -> None:
            self.ask(PeopleQuery(), self.show_people, key="people")

        def add_people(self) -> None:
            self.run(AddPerson(...), then=self.added)

The shell makes a page when it is first shown, calls `show_place(place)` each time the user goes
there (which calls `refresh` unless overridden), and `refresh(changed)` when something it `concerns`
was stored while it is visible; hidden pages are refreshed when they are shown again.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.workspace import Command, Outcome, Query
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.navigation import Place
from leerkring.ui.services import Services
from leerkring.ui.tasks import Handle, Job

R = TypeVar("R")
T = TypeVar("T")


class Menu(StrEnum):
    """The menus to which a page may add its own commands while it is shown."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    CIRCLE = "circle"
    MEETING = "meeting"
    HELP = "help"


class Page(QWidget):
    """Base of all pages. Set the actions that exist; the shell binds the common keys to them."""

    name: ClassVar[str] = ""  # as in Place.name
    concerns: ClassVar[frozenset[str]] = frozenset()  # kinds of entity ("Person") it shows

    primary_changed = Signal()  # another button is the filled one now

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.place = Place(self.name)
        self._primary_action: QAction | None = None
        self.new_action: QAction | None = None  # Ctrl+N
        self.print_action: QAction | None = None  # Ctrl+P
        self.export_action: QAction | None = None  # Ctrl+Shift+E
        self.menu_actions: dict[Menu, list[QAction]] = {}
        self._asked: dict[str, int] = {}
        self._storing = False
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def primary_action(self) -> QAction | None:
        """What Ctrl+Enter does: the one filled button of the moment."""
        return self._primary_action

    @primary_action.setter
    def primary_action(self, action: QAction | None) -> None:
        changed = action is not self._primary_action
        self._primary_action = action
        if changed:
            self.primary_changed.emit()

    def show_place(self, place: Place) -> None:
        """Show what `place` names: another circle, another tab."""
        self.place = place
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask the queries again; `changes` is None when everything may differ."""

    def prepare(self) -> None:
        """Get ready while the user does nothing, ahead of the first time the page is shown."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Do what there is to do with files that were dropped on the window."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the focus when the page is shown, if any."""
        return None

    def leave(self) -> bool:
        """Handle Esc: return True when the page used it itself (closed a panel)."""
        return False

    # What every page may use

    def fill(self, content: QWidget) -> None:
        """Make `content` (mostly a PageFrame) the whole page."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)

    def action(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        icon: str = "",
        key: str = "",
        menu: Menu | None = None,
    ) -> QAction:
        """Return an action of this page; with `menu` it is also reachable from the menu bar."""
        action = QAction(text, self)
        action.triggered.connect(lambda: slot())
        if icon:
            action.setIcon(self.services.theme.icons.icon(icon, "text"))
            action.setProperty("icon_name", icon)  # "icon" is Qt's own
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        if menu is not None:
            self.menu_actions.setdefault(menu, []).append(action)
        return action

    def run(
        self,
        command: Command[R],
        then: Callable[[Outcome[R]], None] | None = None,
        failed: Callable[[DomainError], None] | None = None,
    ) -> None:
        """Carry out a command; a DomainError goes to `failed`, or is shown as a message."""
        self.services.run(command, then, failed, owner=self)

    def say(self, outcome: Outcome[Any]) -> None:
        """Tell what was just changed, with the way back in it."""
        wording = self.services.wording
        if outcome.label is not None:
            text = wording.sentence(wording.change(outcome.label))
            self.services.messages.toast(f"{text}.", undo=True)

    @property
    def is_storing(self) -> bool:
        """Whether what `run_alone` began is still being stored."""
        return self._storing

    def run_alone(
        self,
        command: Command[R],
        then: Callable[[Outcome[R]], None],
        failed: Callable[[DomainError], None] | None = None,
    ) -> None:
        """Carry out a command, unless one is being carried out: a second press does nothing."""
        if self._storing:
            return
        self._storing = True

        def done(outcome: Outcome[R]) -> None:
            self._storing = False
            then(outcome)

        def refuse(error: DomainError) -> None:
            self._storing = False
            (failed or self.services.messages.show_error)(error)

        self.run(command, done, refuse)

    def ask(
        self,
        query: Query[R],
        then: Callable[[R], None],
        failed: Callable[[DomainError], None] | None = None,
        *,
        key: str = "",
    ) -> None:
        """Answer a query; with a `key` only the last question under that key is answered."""
        self.services.ask(query, then, failed, owner=self, wanted=self._turn(key))

    def afterwards(self, action: Callable[[], object]) -> None:
        """Do something that can wait until what is known by now was painted."""
        self.services.tasks.afterwards(action, self)

    def background(
        self,
        job: Job[T],
        progress: Callable[[Any], None] | None = None,
        then: Callable[[T], None] | None = None,
        failed: Callable[[DomainError], None] | None = None,
        *,
        handle: Handle | None = None,
    ) -> Handle:
        """Run long work beside the database; see `Services.background`."""
        return self.services.background(job, progress, then, failed, owner=self, handle=handle)

    def go(self, name: str, key: str = "", part: str = "") -> None:
        """Show another place."""
        self.services.go(name, key, part)

    def _turn(self, key: str) -> Callable[[], bool]:
        if not key:
            return lambda: True
        mine = self._asked.get(key, 0) + 1
        self._asked[key] = mine
        return lambda: self._asked[key] == mine
