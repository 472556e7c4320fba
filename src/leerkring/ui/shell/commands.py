"""The menu bar: every command is here, with its key, and named undo and redo."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from leerkring.ui.change_feed import Steps
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.shell.places import ALL, title_of
from leerkring.ui.theme import LARGEST_TEXT, SMALLEST_TEXT, ThemeMode
from leerkring.ui.widgets.buttons import literal

_STEP = 25  # percent of text size per key press


@dataclass(frozen=True)
class ShellCommand:
    """A command of the program around the pages ("Openen…"), for one of the menus."""

    menu: Menu
    text: Callable[[], str]
    do: Callable[[Services], object]
    key: str = ""


class Relay(QAction):
    """A menu entry that stands for an action of the page shown now."""

    def __init__(self, text: str, key: str, parent: QObject) -> None:
        super().__init__(text, parent)
        self._usual = text
        self._target: QAction | None = None
        self.setShortcut(QKeySequence(key))
        self.setEnabled(False)
        self.triggered.connect(self._pass_on)

    def follow(self, target: QAction | None) -> None:
        """Stand for this action from now on."""
        if self._target is not None:
            self._target.changed.disconnect(self._show)
        self._target = target
        if target is not None:
            target.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        target = self._target
        self.setText(target.text() if target is not None else self._usual)
        self.setEnabled(target is not None and target.isEnabled())

    def _pass_on(self) -> None:
        if self._target is not None:
            self._target.trigger()


class Commands(QObject):
    """Fills the menu bar of a window and keeps it true."""

    def __init__(
        self,
        window: QMainWindow,
        services: Services,
        pages: Collection[str],
        extra: Sequence[ShellCommand],
        *,
        undo: Callable[[], None],
        redo: Callable[[], None],
        other_pane: Callable[[], None],
        new_circle: Place,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._pages = pages
        self._extra = tuple(extra)
        self._new_circle = new_circle
        self._lent: list[tuple[QMenu, QAction]] = []
        self._menus: dict[Menu, QMenu] = {}
        self.undo = self._action(self.tr("Undo"), undo, "Ctrl+Z")
        self.redo = self._action(self.tr("Redo"), redo, "Ctrl+Y", "Ctrl+Shift+Z")
        self.find = self._action(self.tr("Search"), services.navigator.search, "Ctrl+F")
        self.new = Relay(self.tr("New"), "Ctrl+N", window)
        self.primary = Relay(self.tr("Do what the filled button says"), "Ctrl+Return", window)
        self.primary.setAutoRepeat(False)  # the next page may have a filled button too
        self.print = Relay(self.tr("Print…"), "Ctrl+P", window)
        self.export = Relay(self.tr("Export…"), "Ctrl+Shift+E", window)
        self.back = self._action(self.tr("Back"), services.navigator.back)
        self.pane = self._action(self.tr("Other pane"), other_pane, "F6")
        self._build()
        services.feed.steps_changed.connect(self.show_steps)
        services.navigator.moved.connect(self._moved)
        self.show_steps(services.feed.steps)

    def show_steps(self, steps: Steps) -> None:
        """Name what undo and redo would do."""
        wording = self._services.wording
        undo, redo = wording.change(steps.undo), wording.change(steps.redo)
        named = self.tr("Undo: {change}").format(change=undo)
        self.undo.setText(literal(named) if undo else self.tr("Undo"))
        named = self.tr("Redo: {change}").format(change=redo)
        self.redo.setText(literal(named) if redo else self.tr("Redo"))
        self.undo.setEnabled(steps.undo is not None)
        self.redo.setEnabled(steps.redo is not None)

    def show_page(self, page: Page) -> None:
        """Let the common keys and menus stand for this page's actions."""
        self.new.follow(page.new_action)
        self.primary.follow(page.primary_action)
        self.print.follow(page.print_action)
        self.export.follow(page.export_action)
        for menu, action in self._lent:
            menu.removeAction(action)
        self._lent = [
            (self._menus[name], action)
            for name, actions in page.menu_actions.items()
            for action in actions
        ]
        for menu, action in self._lent:
            menu.addAction(action)
        self._explain_empty(page)

    def _explain_empty(self, page: Page) -> None:
        for name, action in self._hints.items():
            action.setVisible(not page.menu_actions.get(name))

    def _build(self) -> None:
        bar = self._window.menuBar()
        for name, text in (
            (Menu.FILE, self.tr("&File")),
            (Menu.EDIT, self.tr("&Edit")),
            (Menu.VIEW, self.tr("&View")),
            (Menu.CIRCLE, self.tr("&Circle")),
            (Menu.MEETING, self.tr("&Meeting")),
            (Menu.HELP, self.tr("&Help")),
        ):
            self._menus[name] = bar.addMenu(text)
            for command in self._extra:
                if command.menu is name:
                    self._add_extra(command)
        hint = self.tr("Open a meeting first")
        self._hints = {Menu.MEETING: self._menus[Menu.MEETING].addAction(hint)}
        self._hints[Menu.MEETING].setEnabled(False)
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_circle()
        self._build_help()

    def _build_file(self) -> None:
        menu = self._menus[Menu.FILE]
        menu.addSeparator()
        menu.addAction(self.print)
        menu.addAction(self.export)
        menu.addSeparator()
        self._add_place(menu, "settings", "")
        quit_action = self._action(self.tr("Quit"), self._services.host.quit, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        menu.addAction(quit_action)

    def _build_edit(self) -> None:
        menu = self._menus[Menu.EDIT]
        menu.addAction(self.undo)
        menu.addAction(self.redo)
        menu.addSeparator()
        menu.addAction(self.new)
        menu.addAction(self.primary)
        menu.addSeparator()
        menu.addAction(self.find)

    def _build_view(self) -> None:
        menu = self._menus[Menu.VIEW]
        for item in ALL:
            if item.key.startswith("Ctrl"):
                self._add_place(menu, item.name, item.key)
        self._add_place(menu, "load", "")
        self._add_place(menu, "work_forms", "")
        menu.addSeparator()
        menu.addAction(self.back)
        menu.addAction(self.pane)
        menu.addSeparator()
        self._add_colours(menu.addMenu(self.tr("Colours")))
        sizes = menu.addMenu(self.tr("Text size"))
        look = self._services.appearance
        for text, key, size in (
            (self.tr("Larger"), "Ctrl++", lambda: look.text_percent + _STEP),
            (self.tr("Smaller"), "Ctrl+-", lambda: look.text_percent - _STEP),
            (self.tr("Normal"), "Ctrl+0", lambda: SMALLEST_TEXT),
        ):
            sizes.addAction(self._action(text, partial(self._resize, size), key))
        menu.addAction(self._action(self.tr("Full screen"), self._full_screen, "F11"))

    def _build_circle(self) -> None:
        menu = self._menus[Menu.CIRCLE]
        if self._new_circle.name in self._pages:
            go = self._services.navigator.go
            menu.addAction(self._action(self.tr("New circle"), lambda: go(self._new_circle)))
            menu.addSeparator()

    def _build_help(self) -> None:
        menu = self._menus[Menu.HELP]
        if "help" not in self._pages:
            return
        go = self._services.go
        self._add_place(menu, "help", "F1")
        keys = self._action(self.tr("Keyboard shortcuts"), lambda: go("help", part="keys"))
        about = self._action(self.tr("About Leerkring"), lambda: go("help", part="about"))
        menu.addActions([keys, about])

    def _add_extra(self, command: ShellCommand) -> None:
        do = command.do
        action = self._action(command.text(), lambda: do(self._services), command.key)
        self._menus[command.menu].addAction(action)

    def _add_place(self, menu: QMenu, name: str, key: str) -> None:
        if name in self._pages:
            go = self._services.go
            menu.addAction(self._action(title_of(name), lambda: go(name), key))

    def _add_colours(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        look = self._services.appearance
        for mode, text in (
            (ThemeMode.SYSTEM, self.tr("As the system")),
            (ThemeMode.LIGHT, self.tr("Light")),
            (ThemeMode.DARK, self.tr("Dark")),
        ):
            action = self._action(text, partial(look.choose, mode=mode))
            action.setCheckable(True)
            action.setChecked(look.mode is mode)
            group.addAction(action)
            menu.addAction(action)
        self._colours = group

    def _action(self, text: str, do: Callable[[], object], *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys if key])
        action.triggered.connect(lambda: do())
        return action

    def _moved(self) -> None:
        self.back.setEnabled(self._services.navigator.can_go_back)

    def _resize(self, percent: Callable[[], int]) -> None:
        size = min(max(percent(), SMALLEST_TEXT), LARGEST_TEXT)
        self._services.appearance.choose(text_percent=size)

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
