"""Taking people in and writing invitations out, from the command line."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from leerkring import bootstrap
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.invitations.batches import Batch, WrittenFiles
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations, NothingToSendError
from leerkring.app.people.columns import Field
from leerkring.app.people.importing import ImportPeople, PreviewImport
from leerkring.app.people.people_rows import Doubt, DoubtKind
from leerkring.app.people.preview import ImportPreview
from leerkring.app.workspace import Workspace
from leerkring.cli.opening import file_that_is_there
from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NoHeadingsError(DomainError):
    """Several columns and nothing to know them by; nobody looks before it is taken over."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{file} has no headings that are known. Put headings such as name and email in it.",
    )


def import_file(options: argparse.Namespace) -> int:
    """Take over a list of people, or a whole data folder; cells in doubt are named and left out."""
    workspace = bootstrap.open_workspace(options.database or bootstrap.default_file())
    try:
        if options.source.is_dir():
            added = workspace.run(ImportFolder(bootstrap.read_folder(options.source))).value.added
            print(", ".join(f"{count} {name}" for name, count in added.items() if count))
            return 0
        table = bootstrap.table_reader().read(options.source)
        preview = workspace.ask(PreviewImport(table))
        if not preview.table.headings and table.width > 1 and Field.EMAIL not in _known(preview):
            raise NoHeadingsError(file=options.source.name)
        for line in _doubts(preview):
            print(f"leerkring: {options.source.name}, {line}", file=sys.stderr)
        result = workspace.run(ImportPeople(table)).value
        same = len(preview.rows) - len(result.added) - len(result.changed) - len(result.left_out)
        print(f"{len(result.added)} new, {len(result.changed)} changed, {same} unchanged")
        return 0
    finally:
        workspace.close()


def _known(preview: ImportPreview) -> frozenset[Field]:
    return frozenset(preview.mapping.values())


def write_invitations(options: argparse.Namespace) -> int:
    """Write what must still be sent; with --sent it is noted as sent."""
    workspace = bootstrap.open_workspace(file_that_is_there(options.database))
    try:
        try:
            batch = workspace.run(IssueInvitations()).value
        except NothingToSendError as nothing:
            print(nothing)
            return 0
        written = write_files(batch, options.out, options.language)
        if options.sent and written.complete:
            workspace.run(ConfirmSent(batch, language=options.language))
        print(f"{len(written.paths)} files in {options.out}")
        return 0
    finally:
        workspace.close()


def issue_and_write(workspace: Workspace, folder: Path, language: str) -> int:
    """Write all invitations of the workspace and return how many files there are."""
    batch = workspace.run(IssueInvitations()).value
    return len(write_files(batch, folder, language).paths)


def write_files(batch: Batch, folder: Path, language: str) -> WrittenFiles:
    """Write a batch, with progress on the error stream when somebody watches."""

    def show(done: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if done == total else "\r"
            print(f"{done} / {total}", end=end, file=sys.stderr)

    writer = bootstrap.make_writer()
    return writer.write(batch, folder, language=language, progress=show, stopped=lambda: False)


def _doubts(preview: ImportPreview) -> Iterator[str]:
    """Yield a line for every cell or row to look at: where, what, and a proposed correction."""
    for row in preview.rows:
        for doubt in row.doubts:
            where = f"line {row.line}" + (f", {doubt.heading}" if doubt.heading else "")
            better = f" (perhaps: {doubt.proposal})" if doubt.proposal else ""
            left_out = "; left out" if doubt.blocks else ""
            yield f"{where}: {_what(doubt, row.name)}{better}{left_out}"


def _what(doubt: Doubt, name: str) -> str:
    if doubt.error is not None:
        return str(doubt.error)
    return {
        DoubtKind.BAD_CELL: f"{doubt.text!r} cannot be read",
        DoubtKind.NO_NAME: "there is no name",
        DoubtKind.SAME_AS_LINE: f"{name} seems the same as line {doubt.other_line}",
        DoubtKind.SAME_NAME: f"{name} has the same name as line {doubt.other_line}",
        DoubtKind.OTHER_ADDRESS: f"{name} is known with another address than {doubt.text}",
        DoubtKind.SEVERAL_PEOPLE: f"there are several people called {name}",
    }[doubt.kind]
