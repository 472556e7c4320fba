"""The program as Qt sees it: fonts, language, look, one window, one file open at a time."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.domain.meetings import Role
from leerkring.support.clock import Clock
from leerkring.support.resources import resource
from leerkring.ui.change_feed import Changed, ChangeFeed, Steps
from leerkring.ui.messages import Dialogs, Messages, WindowDialogs
from leerkring.ui.navigation import Navigator, Place
from leerkring.ui.preferences import Preferences
from leerkring.ui.services import Opened, Services
from leerkring.ui.shell.commands import ShellCommand
from leerkring.ui.shell.help import HelpPage
from leerkring.ui.shell.overview import ReadOverview
from leerkring.ui.shell.window import MainWindow, PageMaker
from leerkring.ui.tasks import Call, Tasks, TasksInPlace, ThreadedTasks
from leerkring.ui.theme import SMALLEST_TEXT, Theme, ThemeMode, load_fonts
from leerkring.ui.wording import (
    LANGUAGES,
    LabelWords,
    Wording,
    language_of_the_system,
    locale_of,
)


@dataclass(frozen=True)
class WindowParts:
    """What bootstrap gives the window; pages are made when they are first shown."""

    pages: Mapping[str, PageMaker]
    read_overview: ReadOverview
    clock: Clock
    preferences: Preferences
    labels: Mapping[str, LabelWords] = field(default_factory=dict)
    commands: Sequence[ShellCommand] = ()
    new_circle: Place = field(default_factory=lambda: Place("plan"))
    drops: Mapping[str, str] = field(default_factory=dict)


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the Qt application, with our name, style and fonts."""
    application = QApplication(["leerkring", *arguments])
    application.setApplicationName("Leerkring")
    application.setDesktopFileName("leerkring")
    application.setStyle("Fusion")
    load_fonts()
    return application


def run_window(
    application: QApplication,
    parts: WindowParts,
    opened: Opened,
    begun: Callable[["WindowHost"], object] = lambda _: None,
) -> int:
    """Show the window until the user closes it; return the exit code.

    `begun` is called once, when the window is there.
    """
    host = WindowHost(application, parts)
    before = sys.excepthook

    def report(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, at)
        else:
            host.services.messages.show_bug(error)

    host.open(opened)
    begun(host)
    sys.excepthook = report
    try:
        return application.exec()
    finally:
        sys.excepthook = before
        host.end()


class WindowHost(QObject):
    """Builds the window for a file, and again when language, text size or file changes.

    With `in_place` work is done at once on the GUI thread and bugs are raised: for tests and the
    self-test. `dialogs` replaces the real dialogs there.
    """

    built = Signal()  # there is a window, or another one

    def __init__(
        self,
        application: QApplication,
        parts: WindowParts,
        *,
        in_place: bool = False,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._parts = parts
        self._dialogs = dialogs or WindowDialogs()
        self._theme = Theme(application, self)
        self._translators: list[QTranslator] = []
        self._opened: Opened | None = None
        self._role_words: dict[Role, str] = {}
        self._window: MainWindow | None = None
        self._tasks: Tasks = TasksInPlace() if in_place else ThreadedTasks(self._bug)
        self._ended = False
        kept = parts.preferences
        self._language = _known_language(kept.get("look/language"))
        mode, size = kept.get("look/mode"), kept.get("look/text")
        self._theme.choose(
            ThemeMode(mode) if mode in set(ThemeMode) else ThemeMode.SYSTEM,
            int(size) if size.isdecimal() else SMALLEST_TEXT,
        )
        self._translate()

    @property
    def window(self) -> MainWindow:
        """The window; there is one from the first `open`."""
        if self._window is None:
            raise RuntimeError("no file was opened yet")
        return self._window

    @property
    def services(self) -> Services:
        """What the pages of the present window use."""
        return self.window.services

    @property
    def mode(self) -> ThemeMode:
        """Colours: as the system, light or dark."""
        return self._theme.mode

    @property
    def text_percent(self) -> int:
        """Size of the text, 100 to 200."""
        return self._theme.text_percent

    @property
    def language(self) -> str:
        """Language of the window."""
        return self._language

    def choose(
        self,
        *,
        mode: ThemeMode | None = None,
        text_percent: int | None = None,
        language: str | None = None,
    ) -> None:
        """Change the look, keep it for the next start, and build again only when needed."""
        before = (self.text_percent, self._language)
        self._theme.choose(mode or self.mode, text_percent or self.text_percent)
        self._language = language if language in LANGUAGES else self._language
        self._parts.preferences.put("look/mode", self.mode.value)
        self._parts.preferences.put("look/text", str(self.text_percent))
        self._parts.preferences.put("look/language", self._language)
        if (self.text_percent, self._language) != before and self._window is not None:
            self._translate()
            self._rebuild()

    def open(self, opened: Opened) -> None:
        """Turn the window to a file."""
        self._let_go()
        self._opened = opened
        self._role_words = dict(opened.role_words)
        self._build(opened.start, self._window)
        if opened.shown is not None:
            opened.shown(self.services)

    def quit(self) -> None:
        """Close the window and end the program."""
        if self._window is not None:
            self._window.close()

    def end(self) -> None:
        """Leave the file, stop the threads and take the words of the window away."""
        if not self._ended:
            self._ended = True
            self._let_go()
            self._tasks.close()
            self._remove_translators()

    def _let_go(self) -> None:
        if self._opened is not None and self._opened.closed is not None:
            self._tasks.database(Call(self._opened.closed))
        self._opened = None

    def renew(
        self,
        place: Place | None = None,
        then: Callable[[Services], object] | None = None,
    ) -> None:
        """Read again what is read once, and build the window again."""

        def build(settings: AppSettings) -> None:
            self._role_words = settings.role_words
            self._rebuild(place)
            if then is not None:
                then(self.services)

        self.services.ask(CurrentSettings(), build, owner=self.window)

    def _changed(self, changed: Changed) -> None:
        """Build the window again when roles are called otherwise, also after undo."""

        def compare(settings: AppSettings) -> None:
            if settings.role_words != self._role_words:
                self._role_words = settings.role_words
                self._rebuild()

        if "Setting" in changed.kinds:
            self.services.ask(CurrentSettings(), compare, owner=self.window)

    def _rebuild(self, place: Place | None = None) -> None:
        old = self.window
        notices = old.services.messages.notices
        place = place or old.services.navigator.here or Place("today")
        self._build(place, old)
        for notice in notices:
            messages = self.services.messages
            messages.notice(notice.key, notice.text, *notice.deeds, tone=notice.tone)
        if self._opened is not None and self._opened.shown is not None:
            self._opened.shown(self.services)

    def _build(self, place: Place, old: MainWindow | None) -> None:
        if self._opened is None:
            raise RuntimeError("no file was opened yet")
        parts = self._parts
        services = self._services(self._opened)
        window = MainWindow(
            services,
            self._pages(self._opened),
            parts.read_overview,
            application=self._application,
            title=self._opened.title,
            commands=parts.commands,
            new_circle=parts.new_circle,
            drops=parts.drops,
        )
        self._window = window
        for part in (services.feed, services.messages, services.navigator):
            part.setParent(window)
        services.feed.changed.connect(self._changed)
        if old is not None:
            window.setGeometry(old.geometry())
        window.show()
        services.navigator.go(place)
        self._read_steps(services)
        if old is not None:
            old.hide()
            old.deleteLater()
        self.built.emit()

    def _pages(self, opened: Opened) -> dict[str, PageMaker]:
        every: dict[str, PageMaker] = {"help": HelpPage, **self._parts.pages}
        return {name: make for name, make in every.items() if name in (opened.only or every)}

    def _services(self, opened: Opened) -> Services:
        parts = self._parts
        wording = Wording(self._language, parts.labels, self._role_words)
        return Services(
            workspace=opened.workspace,
            tasks=self._tasks,
            feed=ChangeFeed(),
            messages=Messages(self._dialogs, wording, parts.preferences),
            navigator=Navigator(),
            clock=parts.clock,
            wording=wording,
            preferences=parts.preferences,
            theme=self._theme,
            appearance=self,
            host=self,
        )

    def _read_steps(self, services: Services) -> None:
        workspace = services.workspace
        self._tasks.database(
            Call(
                lambda: Steps(workspace.next_undo(), workspace.next_redo()),
                services.feed.show_steps,
                services.messages.show_error,
                services.feed,
            )
        )

    def _remove_translators(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def _translate(self) -> None:
        self._remove_translators()
        QLocale.setDefault(locale_of(self._language))
        ours = str(resource("translations", f"leerkring_{self._language}.qm"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{qt}/qtbase_{self._language}.qm", ours):
            translator = QTranslator(self)
            if translator.load(file):
                self._application.installTranslator(translator)
                self._translators.append(translator)

    def _bug(self, error: BaseException) -> None:
        self.services.messages.show_bug(error)


def _known_language(kept: str) -> str:
    return kept if kept in LANGUAGES else language_of_the_system()
