"""The composition root: the only module that names concrete things and ties them together."""

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

from leerkring.app import (
    circles,
    home,
    invitations,
    meetings,
    organisation,
    people,
    planning,
    search,
    year,
)
from leerkring.app.invitations.batches import InvitationWriter
from leerkring.app.planning.ports import Planner
from leerkring.app.ports import Store, Surroundings
from leerkring.app.workspace import CommandHandler, QueryHandler, Workspace
from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.support.clock import Clock, SystemClock

APP_NAME = "Leerkring"
FILE_ENDING = ".leerkring"

_FEATURES = (
    circles,
    home,
    invitations,
    meetings,
    organisation,
    people,
    planning,
    search,
    year,
)


def commands() -> Mapping[type, CommandHandler]:
    """Return the handler of every command."""
    return {kind: handler for f in _FEATURES for kind, handler in f.COMMANDS.items()}


def queries() -> Mapping[type, QueryHandler]:
    """Return the handler of every query."""
    return {kind: handler for f in _FEATURES for kind, handler in f.QUERIES.items()}


def workspace_on(store: Store, clock: Clock) -> Workspace:
    """Return the use cases on a store."""
    around = Surroundings(clock=clock, holidays=NlHolidays())
    return Workspace(store, around, commands(), queries())


def open_workspace(file: Path, clock: Clock | None = None) -> Workspace:
    """Open or make a file; StorageError says in words what stands in the way."""
    from leerkring.storage.file_store import open_file

    clock = clock or SystemClock()
    return workspace_on(open_file(file, clock), clock)


def workspace_in_memory(clock: Clock | None = None) -> Workspace:
    """Return an empty workspace that leaves no trace."""
    from leerkring.storage.opening import open_in_memory

    clock = clock or SystemClock()
    return workspace_on(open_in_memory(clock), clock)


def make_planner() -> Planner:
    """Return a planner that works in the calling thread."""
    from leerkring.solver.circle_solver import CircleSolver

    return CircleSolver()


def make_writer() -> InvitationWriter:
    """Return what turns a round of invitations into files."""
    from leerkring.calendars.invitation_files import InvitationFiles

    return InvitationFiles()


def default_file() -> Path:
    """Return the file that opens when none is named."""
    return user_data_path(APP_NAME, appauthor=False) / f"{APP_NAME}{FILE_ENDING}"


def preferences_file() -> Path:
    """Return where this computer's own choices are kept."""
    return user_config_path(APP_NAME, appauthor=False) / "window.ini"


def log_folder() -> Path:
    """Return where the log is written."""
    return user_log_path(APP_NAME, appauthor=False)
