"""Leerkring in a window: which file is open, the example team, and files that will not open."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from leerkring import bootstrap
from leerkring.app.circles.rows import CircleList
from leerkring.app.home.today import IsEmpty, Today
from leerkring.app.organisation.settings import CurrentSettings
from leerkring.app.workspace import Workspace
from leerkring.domain.errors import DomainError
from leerkring.support.clock import Clock, SystemClock
from leerkring.ui.application import WindowHost, WindowParts, make_application, run_window
from leerkring.ui.file_words import FileWords
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.pages import AHEAD, DROPS, PageTools, load_pages, make_pages, words_of_changes
from leerkring.ui.preferences import FilePreferences, MemoryPreferences, Preferences
from leerkring.ui.sent_since import SentSince, keep_telling, stop_telling
from leerkring.ui.services import Opened, Services
from leerkring.ui.shell.commands import ShellCommand
from leerkring.ui.shell.overview import CircleLink, Overview
from leerkring.ui.single_instance import SingleInstance
from leerkring.ui.tasks import Call
from leerkring.ui.wording import LANGUAGES

if TYPE_CHECKING:
    from leerkring.solver.worker import ProcessPlanner

_LAST_FILE = "files/open"
_EXAMPLE = "example"
_log = logging.getLogger(__name__)


def read_overview(workspace: Workspace) -> Overview:
    """Return the circles and how much waits, for the sidebar."""
    today = workspace.ask(Today())
    circles = [c for c in workspace.ask(CircleList()) if not c.archived]
    links = tuple(CircleLink(c.id, c.name, c.colour) for c in circles)
    return Overview(links, {"today": len(today.urgent), "outbox": today.to_send})


@dataclass(frozen=True)
class _Trouble:
    """A file that did not open, why, and when its newest whole backup was made."""

    file: Path
    error: DomainError
    backup_at: datetime | None


class Desktop:
    """One window, and the file it shows."""

    def __init__(self, clock: Clock, preferences: Preferences) -> None:
        self._clock = clock
        self._preferences = preferences
        self._claim: SingleInstance | None = None
        self._claimed: Path | None = None
        self._host: WindowHost | None = None
        self._trouble: _Trouble | None = None
        self._words = FileWords()
        self._made_planner: ProcessPlanner | None = None
        self.parts = WindowParts(
            pages={
                **make_pages(self._tools()),
                "recovery": self._recovery_page,
            },
            read_overview=read_overview,
            clock=clock,
            preferences=preferences,
            labels=words_of_changes(),
            commands=self._commands(),
            drops=DROPS,
        )

    # What can be opened

    def first_file(self, named: Path | None) -> Path:
        """Return the file to begin with: the one named, the one open last, or our own."""
        last = self._preferences.get(_LAST_FILE)
        if named is None and last and Path(last).is_file():
            return Path(last)
        return named or bootstrap.default_file()

    def claim(self, file: Path) -> bool:
        """Take the file for this window; False when another window has it and comes forward."""
        if self._claimed == file.resolve():
            return True
        claim = SingleInstance(file)
        if not claim.claim():
            return False
        if self._claim is not None:
            self._claim.release()
        claim.asked_to_show.connect(self._come_forward)
        self._claim, self._claimed = claim, file.resolve()
        return True

    def show_when_asked(self, host: WindowHost) -> None:
        """Come to the front when the file in this window is opened a second time."""
        self._host = host

    def load_ahead(self, host: WindowHost) -> None:
        """Load and make the pages before they are opened, once the first has its answers."""

        def load(report: Callable[[object], None], should_stop: Callable[[], bool]) -> None:
            del report
            load_pages(should_stop)
            if not should_stop():
                bootstrap.load_holidays()

        def make(loaded: object) -> None:
            del loaded
            host.window.make_ahead(AHEAD)

        def begin(answered: object) -> None:
            del answered
            services.background(load, then=make, owner=host.window)

        services = host.services
        services.tasks.database(Call(lambda: None, begin))

    def _come_forward(self) -> None:
        if self._host is not None:
            _to_front(self._host)

    def opened(self, file: Path) -> Opened:
        """Open a file, or what helps when it will not open."""
        try:
            workspace = bootstrap.open_workspace(file, self._clock)
        except DomainError as error:
            return self._unopened(file, error)
        self._preferences.put(_LAST_FILE, str(file))
        return Opened(
            workspace,
            self._words.title(file.stem),
            Place("welcome" if workspace.ask(IsEmpty()) else "today"),
            role_words=workspace.ask(CurrentSettings()).role_words,
            shown=self._shown,
            closed=partial(_close, workspace),
        )

    def example(self) -> Opened:
        """Return the example team, in memory."""
        workspace = bootstrap.example_workspace(self._clock)
        return Opened(
            workspace,
            self._words.example_title(),
            Place("today"),
            shown=self._example_shown,
            closed=partial(_close, workspace),
        )

    # When a file will not open

    def _unopened(self, file: Path, error: DomainError) -> Opened:
        self._trouble = _Trouble(file, error, bootstrap.newest_backup(file))
        workspace = bootstrap.workspace_in_memory(self._clock)
        only = frozenset({"recovery", "help"})
        return Opened(workspace, self._words.title(file.stem), Place("recovery"), only=only)

    def _recovery_page(self, services: Services) -> Page:
        from leerkring.ui.recovery.page import RecoveryPage, WaysOut

        if self._trouble is None:
            raise RuntimeError("there is nothing to recover from")
        trouble = self._trouble
        ways = WaysOut(
            trouble.file,
            trouble.error,
            trouble.backup_at,
            try_again=lambda: self._turn_to(services, trouble.file),
            open_backup=lambda: self._open_backup(services, trouble.file),
            open_other=lambda file: self._turn_to(services, file),
            begin_new=lambda file: self._begin_new(services, file),
            copy_to=self._copier(services) if bootstrap.may_only_be_read(trouble.error) else None,
        )
        return RecoveryPage(services, ways)

    def _open_backup(self, services: Services, file: Path) -> None:
        try:
            aside = bootstrap.rescue(file, self._clock)
        except DomainError as error:
            services.messages.show_error(error)
            return
        _log.warning("%s did not open and is kept as %s", file, aside)
        opened = self.opened(file)
        since = None if bootstrap.tells_what_was_sent(aside) else self._backup_at()
        services.host.open(replace(opened, shown=partial(self._rescued_shown, aside, since)))

    def _backup_at(self) -> datetime | None:
        return self._trouble.backup_at if self._trouble else None

    def _copier(self, services: Services) -> Callable[[Path], object]:
        """Return what goes on with a copy of a file that may only be read."""

        def copy(target: Path) -> None:
            file = self._trouble.file if self._trouble else None
            target = _with_ending(target)
            if file is None or target.resolve() == file.resolve():
                return
            try:
                bootstrap.copy_elsewhere(file, target)
            except DomainError as error:
                services.messages.show_error(error)
                return
            self._turn_to(services, target)

        return copy

    # Turning to another file

    def _turn_to(self, services: Services, file: Path) -> None:
        if self.claim(file):
            services.host.open(self.opened(file))

    def _begin_new(self, services: Services, file: Path) -> None:
        self._turn_to(services, _with_ending(file))

    def _open_example(self, services: Services) -> None:
        services.host.open(self.example())

    def _begin_own(self, services: Services) -> None:
        self._turn_to(services, self.first_file(None))

    def _planner(self) -> ProcessPlanner:
        if self._made_planner is None:
            self._made_planner = bootstrap.make_background_planner()
        return self._made_planner

    def _tools(self) -> PageTools:
        return PageTools(
            planner=self._planner,
            visit_planner=lambda: bootstrap.make_visit_planner(self._planner()),
            coaching_planner=lambda: bootstrap.make_coaching_planner(self._planner()),
            writer=bootstrap.make_writer,
            reader=bootstrap.table_reader,
            lists=bootstrap.list_writer,
            post=bootstrap.make_post,
            typesetter=bootstrap.make_typesetter,
            forms=bootstrap.form_files,
            divider=bootstrap.make_group_divider,
            open_example=self._open_example,
            open_file=self._turn_to,
        )

    # What the program itself offers

    def _shown(self, services: Services) -> None:
        services.messages.save_elsewhere_with(partial(self._save_copy, services))
        keep_telling(services)

    def _rescued_shown(self, aside: Path, since: datetime | None, services: Services) -> None:
        """Say where the damaged file went, and what was sent that the backup does not know.

        Without `since` it was still to be read what that was.
        """
        stop_telling(services)
        self._shown(services)
        services.messages.toast(self._words.kept_aside(aside.name), stays=True)
        unknown = ""
        if since is not None:
            unknown = self._words.sent_unknown(services.wording.moment(since))
        SentSince(services, unknown)

    def _example_shown(self, services: Services) -> None:
        self._shown(services)
        deed = Deed(self._words.begin_own(), partial(self._begin_own, services))
        services.messages.notice(_EXAMPLE, self._words.example_notice(), deed, tone="blue")

    def _commands(self) -> Sequence[ShellCommand]:
        words = self._words
        return (
            ShellCommand(Menu.FILE, words.new_file, self._ask_new),
            ShellCommand(Menu.FILE, words.open_file, self._ask_open),
            ShellCommand(Menu.FILE, words.save_copy, self._save_copy),
            ShellCommand(Menu.FILE, words.backups, lambda s: s.go("settings", part="file")),
            ShellCommand(Menu.FILE, words.open_example, self._open_example),
            ShellCommand(Menu.CIRCLE, words.plan_all, lambda s: s.go("plan_all")),
            ShellCommand(Menu.CIRCLE, words.turns, lambda s: s.go("turns")),
        )

    def _ask_new(self, services: Services) -> None:
        words = self._words
        name = f"{bootstrap.APP_NAME}{bootstrap.FILE_ENDING}"
        file = services.messages.ask_save_file(words.where_to(), name, words.kinds(), "files")
        if file is not None:
            self._begin_new(services, file)

    def _ask_open(self, services: Services) -> None:
        words = self._words
        file = services.messages.ask_open_file(words.which_file(), words.kinds(), "files")
        if file is not None:
            self._turn_to(services, file)

    def _save_copy(self, services: Services) -> None:
        words = self._words
        name = f"{bootstrap.APP_NAME}{bootstrap.FILE_ENDING}"
        file = services.messages.ask_save_file(words.where_to(), name, words.kinds(), "files")
        if file is None:
            return
        services.tasks.database(
            Call(
                lambda: services.workspace.save_copy(file),
                lambda _: services.messages.toast(words.copied(file.name)),
                services.messages.show_error,
                services.messages,
            )
        )

    def close(self) -> None:
        """End the planner's process and let others have the file."""
        if self._made_planner is not None:
            self._made_planner.close()
        if self._claim is not None:
            self._claim.release()


def open_window(file: Path | None, begun: Callable[[WindowHost], object] = lambda _: None) -> int:
    """Show the window until it is closed; return the exit code.

    `begun` is called once, when the window is there.
    """
    application = make_application()
    desktop = Desktop(SystemClock(), FilePreferences(bootstrap.preferences_file()))
    first = desktop.first_file(file)
    if not desktop.claim(first):
        return 0
    try:
        opened = desktop.opened(first)

        def there(host: WindowHost) -> None:
            desktop.show_when_asked(host)
            begun(host)
            desktop.load_ahead(host)
            host.built.connect(lambda: desktop.load_ahead(host))

        return run_window(application, desktop.parts, opened, there)
    finally:
        desktop.close()


def visit_every_page(file: Path) -> str:
    """Open a file in a window in every language, go to each page once, and close again."""
    application = make_application()
    desktop = Desktop(SystemClock(), MemoryPreferences())
    host = WindowHost(application, desktop.parts, in_place=True)
    visited = 0
    try:
        host.open(desktop.opened(file))
        for language in LANGUAGES:
            host.choose(language=language)
            for name in desktop.parts.pages:
                if name != "recovery":
                    host.services.go(name)
                    host.window.grab()  # lays out and paints
                    visited += 1
        host.window.close()
    finally:
        host.end()
        desktop.close()
    return f"{visited} pages"


def _with_ending(file: Path) -> Path:
    ending = bootstrap.FILE_ENDING
    return file if file.suffix == ending else file.with_name(file.name + ending)


def _to_front(host: WindowHost) -> None:
    window = host.window
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()


def _close(workspace: Workspace) -> None:
    """Close a file; a backup that cannot be made must not keep the window open."""
    try:
        workspace.close()
    except DomainError:
        _log.exception("closing made no backup")
