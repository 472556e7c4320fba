"""The composition root: the only module that names concrete things and ties them together.

What a start does not need is imported when it is first asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from platformdirs import user_config_path, user_data_path, user_log_path

from leerkring.app.ports import Store, Surroundings
from leerkring.app.workspace import CommandHandler, QueryHandler, Workspace
from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.domain.errors import DomainError
from leerkring.storage import backups, migrate
from leerkring.storage.engine import open_engine
from leerkring.storage.errors import ReadOnlyFileError
from leerkring.storage.file_store import open_file
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import Clock, SystemClock, local_now
from leerkring.support.resources import resource

if TYPE_CHECKING:
    from leerkring.app.coaching.ports import CoachingPlanner
    from leerkring.app.folder.data import FolderData
    from leerkring.app.invitations.batches import (
        Batch,
        InvitationRenderer,
        InvitationWriter,
        Progress,
        Stopped,
        WrittenFiles,
    )
    from leerkring.app.invitations.post import Post
    from leerkring.app.meetings.groups import GroupDivider
    from leerkring.app.people.export import ListWriter
    from leerkring.app.planning.ports import Planner
    from leerkring.app.reading.tables import TableReader
    from leerkring.app.reports.documents import Document, Typesetter
    from leerkring.app.visits.ports import VisitPlanner
    from leerkring.app.work_forms.sharing import FormFiles
    from leerkring.domain.groups import GroupPlan, GroupTask
    from leerkring.solver.worker import ProcessPlanner

APP_NAME = "Leerkring"
FILE_ENDING = ".leerkring"

_FEATURES = (
    "cards",
    "cases",
    "circles",
    "coaching",
    "evaluation",
    "folder",
    "follow_up",
    "goals",
    "home",
    "invitations",
    "load",
    "meetings",
    "organisation",
    "people",
    "planning",
    "programme",
    "reports",
    "search",
    "tags",
    "visits",
    "work_forms",
    "year",
)
H = TypeVar("H")


class _Handlers(Mapping[type, H]):
    """Finds the handler of a command or query: it stands in the module of its class.

    Only asking for all of them imports all features; a start needs a few.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getitem__(self, kind: type) -> H:
        found: Mapping[type, H] = getattr(sys.modules[kind.__module__], self._name, {})
        return found[kind]

    def __iter__(self) -> Iterator[type]:
        for feature in _FEATURES:
            yield from getattr(import_module(f"leerkring.app.{feature}"), self._name)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def commands() -> Mapping[type, CommandHandler]:
    """Return the handler of every command."""
    return _Handlers("COMMANDS")


def queries() -> Mapping[type, QueryHandler]:
    """Return the handler of every query."""
    return _Handlers("QUERIES")


@cache
def _holidays() -> NlHolidays:
    """Return what knows the holidays; they are the same for every file, and slow to load."""
    return NlHolidays()


def load_holidays() -> None:
    """Load now what the first question about holidays would wait for."""
    _holidays().known_until()


def workspace_on(store: Store, clock: Clock) -> Workspace:
    """Return the use cases on a store."""
    around = Surroundings(clock=clock, holidays=_holidays())
    return Workspace(store, around, commands(), queries())


def open_workspace(file: Path, clock: Clock | None = None) -> Workspace:
    """Open or make a file; StorageError says in words what stands in the way."""
    clock = clock or SystemClock()
    return workspace_on(open_file(file, clock), clock)


def workspace_in_memory(clock: Clock | None = None) -> Workspace:
    """Return an empty workspace that leaves no trace."""
    clock = clock or SystemClock()
    return workspace_on(open_in_memory(clock), clock)


def example_workspace(clock: Clock | None = None) -> Workspace:
    """Return the example team in memory, its days moved to the current school year."""
    from leerkring.app.folder.importing import ImportFolder
    from leerkring.app.home.example import live_through

    clock = clock or SystemClock()
    store = open_in_memory(clock)
    workspace = workspace_on(store, clock)
    workspace.run(ImportFolder(read_folder(resource("example")), to_current_year=True))
    live_through(workspace, local_now(clock))
    store.forget_steps()
    return workspace


def read_folder(folder: Path) -> FolderData:
    """Return the lists of a data folder; DomainError when there are none."""
    from leerkring.exchange.folder import read_folder

    return read_folder(folder)


def table_reader() -> TableReader:
    """Return what reads lists from files and from the clipboard."""
    from leerkring.exchange.tables import FileTables

    return FileTables()


def list_writer() -> ListWriter:
    """Return what writes lists for other programs."""
    from leerkring.exchange.export import FileLists

    return FileLists()


def form_files() -> FormFiles:
    """Return what reads and writes files with work forms."""
    from leerkring.exchange.form_files import TomlForms

    return TomlForms()


def make_typesetter() -> Typesetter:
    """Return what sets documents; the library is loaded when the first is asked for."""
    return _Documents()


class _Documents:
    @cached_property
    def _typesetter(self) -> Typesetter:
        from leerkring.documents.typesetter import TypstTypesetter

        return TypstTypesetter()

    def pdf(self, document: Document) -> bytes:
        return self._typesetter.pdf(document)

    def save(
        self,
        document: Document,
        path: Path,
        stopped: Stopped | None = None,
        told: Progress | None = None,
    ) -> bool:
        from leerkring.app.reports.documents import never, untold

        return self._typesetter.save(document, path, stopped or never, told or untold)

    def pages(self, document: Document, *, dots_per_inch: int) -> tuple[bytes, ...]:
        return self._typesetter.pages(document, dots_per_inch=dots_per_inch)

    def drawings(self, document: Document) -> tuple[bytes, ...]:
        return self._typesetter.drawings(document)


def newest_backup(file: Path) -> datetime | None:
    """Return when the newest whole backup of a file was made, if there is one."""
    found = backups.newest_whole(file)
    return found.made_at if found else None


def rescue(file: Path, clock: Clock) -> Path:
    """Put the newest whole backup in the place of a damaged file; return where that went."""
    return backups.rescue(file, local_now(clock))


def tells_what_was_sent(file: Path) -> bool:
    """Tell whether what left after its last backup can still be read from a damaged file."""
    return backups.tells_what_was_sent(file)


def may_only_be_read(error: DomainError) -> bool:
    """Tell whether a file did not open because nothing may be changed where it is."""
    return isinstance(error, ReadOnlyFileError)


def copy_elsewhere(file: Path, target: Path) -> None:
    """Copy a file that may only be read; StorageError says in words what stands in the way."""
    backups.copy_elsewhere(file, target)


def try_migrations(file: Path) -> str:
    """Make a file by running every migration, as an old file would be; return its version."""
    engine = open_engine(file)
    migrate.upgrade(engine)
    version = migrate.current(engine)
    engine.dispose()
    return f"version {version}"


def make_background_planner() -> ProcessPlanner:
    """Return a planner in a process of its own, so that a window stays responsive."""
    from leerkring.solver.worker import ProcessPlanner

    return ProcessPlanner()


def make_planner() -> Planner:
    """Return a planner that works in the calling thread."""
    from leerkring.solver.circle_solver import CircleSolver

    return CircleSolver()


@contextmanager
def planner_for(circles: int) -> Iterator[Planner]:
    """Lend a planner: for several circles one that two processors work for."""
    if circles < 2:
        yield make_planner()
        return
    with closing(make_background_planner()) as planner:
        yield planner


def make_visit_planner(background: ProcessPlanner | None = None) -> VisitPlanner:
    """Return a planner of peer visits: in the calling thread, or in a process that is there."""
    if background is not None:
        from leerkring.solver.worker import VisitsElsewhere

        return VisitsElsewhere(background)
    from leerkring.solver.visits.planner import RoundPlanner

    return RoundPlanner()


def make_group_divider() -> GroupDivider:
    """Return what divides people into small groups; it is loaded at the first division."""
    return _Divider()


class _Divider:
    def divide(self, task: GroupTask, should_stop: Callable[[], bool]) -> GroupPlan:
        from leerkring.solver.groups import divide

        return divide(task, should_stop)


def make_coaching_planner(background: ProcessPlanner | None = None) -> CoachingPlanner:
    """Return a planner of duos: in the calling thread, or in a process that is there."""
    if background is not None:
        from leerkring.solver.worker import CoachingElsewhere

        return CoachingElsewhere(background)
    from leerkring.solver.coaching.planner import DuoPlanner

    return DuoPlanner()


def make_writer() -> InvitationWriter:
    """Return what turns a round of invitations into files."""
    return _InvitationFiles()


class _InvitationFiles:
    """Loads the calendar library at the first round: it takes longer than opening a page."""

    def write(
        self, batch: Batch, folder: Path, *, language: str, progress: Progress, stopped: Stopped
    ) -> WrittenFiles:
        from leerkring.calendars.invitation_files import InvitationFiles

        return InvitationFiles().write(
            batch, folder, language=language, progress=progress, stopped=stopped
        )


def make_post() -> Post:
    """Return what sends and reads besides files; each thing is loaded when it is first used."""
    from leerkring.app.invitations.post import Post
    from leerkring.calendars.busy_times import BusyFiles
    from leerkring.calendars.caldav import CalDavPublisher
    from leerkring.calendars.file_names import safe_stem
    from leerkring.calendars.invitation_files import save_in_folder
    from leerkring.calendars.replies import ReplyFiles
    from leerkring.calendars.subscription_folder import SubscriptionFolder
    from leerkring.exchange.mail_messages import EmlDrafts
    from leerkring.exchange.smtp import SmtpSender
    from leerkring.exchange.vault import SystemVault

    return Post(
        renderer_of=_renderer_of,
        drafts=EmlDrafts(),
        sender=SmtpSender(),
        publisher=CalDavPublisher(),
        vault=SystemVault(),
        replies=ReplyFiles(),
        busy=BusyFiles(),
        subscriptions=SubscriptionFolder(nameless=APP_NAME),
        save=save_in_folder,
        file_name=lambda text: safe_stem(text, otherwise=APP_NAME),
    )


def _renderer_of(batch: Batch, language: str) -> InvitationRenderer:
    from leerkring.app.invitations.texts import InvitationTexts
    from leerkring.calendars.events import EventRenderer

    texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
    return EventRenderer(texts, batch.made_at, batch.answers)


def default_file() -> Path:
    """Return the file that opens when none is named."""
    return user_data_path(APP_NAME, appauthor=False) / f"{APP_NAME}{FILE_ENDING}"


def preferences_file() -> Path:
    """Return where this computer's own choices are kept."""
    return user_config_path(APP_NAME, appauthor=False) / "window.ini"


def log_folder() -> Path:
    """Return where the log is written."""
    return user_log_path(APP_NAME, appauthor=False)
