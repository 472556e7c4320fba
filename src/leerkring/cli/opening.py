"""What planning from the command line shares: the file to plan in, and where a plan is written."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from leerkring import bootstrap
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.workspace import Workspace
from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class CannotWriteError(DomainError):
    """The plan cannot be kept where it was asked."""

    template = QT_TRANSLATE_NOOP("errors", "{file} cannot be written: {reason}.")


class PeriodError(DomainError):
    """The end lies before the start."""

    template = QT_TRANSLATE_NOOP("errors", "The last day is before the first day.")


class NoDatabaseError(DomainError):
    """The file to work in is not there: a slip of the keyboard must not make an empty one."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is no file {name} yet. Import people into it first."
    )


def file_that_is_there(named: Path | None) -> Path:
    """Return the file that was named; without a name the one that the window opens."""
    if named is not None and not named.exists():
        raise NoDatabaseError(name=named)
    return named or bootstrap.default_file()


@contextmanager
def opened(options: argparse.Namespace, *, stores: bool) -> Iterator[Workspace]:
    """Open the file asked for; a data folder alone is planned in memory unless it `stores`."""
    if options.data is not None and options.database is None and not stores:
        workspace = bootstrap.workspace_in_memory()
    elif options.data is not None:
        workspace = bootstrap.open_workspace(options.database or bootstrap.default_file())
    else:
        workspace = bootstrap.open_workspace(file_that_is_there(options.database))
    try:
        if options.data is not None:
            workspace.run(ImportFolder(bootstrap.read_folder(options.data)))
        yield workspace
    finally:
        workspace.close()


def write_json(content: Mapping[str, object], file: Path) -> None:
    """Write JSON into a file, or to the screen for "-"; CannotWriteError says what went wrong."""
    text = json.dumps(content, ensure_ascii=False, indent=2)
    if str(file) == "-":
        sys.stdout.write(f"{text}\n")
        return
    try:
        file.write_text(f"{text}\n", "utf-8")
    except OSError as error:
        raise CannotWriteError(file=file, reason=error.strerror or error) from error
