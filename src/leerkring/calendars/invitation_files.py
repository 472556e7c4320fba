"""Writes a round of invitations to a folder: one file per message, one calendar per person."""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from leerkring.app.invitations.batches import (
    Batch,
    OwnCalendar,
    Progress,
    Stopped,
    WrittenFiles,
)
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.calendars.events import EventRenderer
from leerkring.calendars.file_names import UniqueNames, safe_stem
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Method
from leerkring.domain.reconciliation import Message
from leerkring.support.marking import QT_TRANSLATE_NOOP

Save = Callable[[Path, bytes], None]

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
ZIP = ".zip"
_PARTIAL = ".leerkring-unfinished"


class FolderUnusableError(DomainError):
    """The chosen folder takes no files."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Files cannot be saved in {folder}. Choose another folder."
    )


class DiskFullError(DomainError):
    """There is no room left."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {folder} is full: {written} of {total} files are saved. "
        "Make room or choose another folder, and save again.",
    )


class FileInUseError(DomainError):
    """Another program holds a file that must be replaced."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be replaced. Close it in other programs and save again."
    )


@dataclass(frozen=True)
class _Planned:
    """A file to come: where, and how its bytes are made when it is its turn."""

    folder: str
    name: str
    render: Callable[[], bytes]


def save_atomically(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: another program never sees half an invitation."""
    unfinished = path.with_name(_PARTIAL)
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def save_in_folder(path: Path, content: bytes) -> None:
    """Write one file whole, with its folder; a DomainError says why that does not work."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_atomically(path, content)
    except OSError as error:
        raise _explained(error, path, path.parent, 0, 1) from error


class InvitationFiles:
    """The writer of calendar files; `save` puts one file on the disk."""

    def __init__(self, save: Save = save_atomically) -> None:
        self._save = save

    def write(
        self, batch: Batch, folder: Path, *, language: str, progress: Progress, stopped: Stopped
    ) -> WrittenFiles:
        """Write all files of the batch below `folder`, in readable sub-folders.

        What stood there under the same name is replaced. Raises FolderUnusableError,
        DiskFullError or FileInUseError; files written so far stay and are whole. When `folder` is
        the name of a .zip, all of it goes into that one file, or nothing does.
        """
        if folder.suffix.casefold() == ZIP:
            return self._write_zip(
                batch, folder, language=language, progress=progress, stopped=stopped
            )
        texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
        plan = tuple(_planned(batch, texts))
        written: list[Path] = []
        for file in plan:
            if stopped():
                return WrittenFiles(tuple(written), complete=False)
            path = folder / file.folder / file.name
            try:
                if len(written) == 0 or written[-1].parent != path.parent:
                    path.parent.mkdir(parents=True, exist_ok=True)
                self._save(path, file.render())
            except OSError as error:
                raise _explained(error, path, folder, len(written), len(plan)) from error
            written.append(path)
            progress(len(written), len(plan))
        return WrittenFiles(tuple(written), complete=True)

    def _write_zip(
        self, batch: Batch, path: Path, *, language: str, progress: Progress, stopped: Stopped
    ) -> WrittenFiles:
        texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
        plan = tuple(_planned(batch, texts))
        whole = BytesIO()
        with ZipFile(whole, "w", ZIP_DEFLATED) as archive:
            for number, file in enumerate(plan, start=1):
                if stopped():
                    return WrittenFiles((), complete=False)
                name = f"{file.folder}/{file.name}" if file.folder else file.name
                archive.writestr(name, file.render())
                progress(number, len(plan))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._save(path, whole.getvalue())
        except OSError as error:
            raise _explained(error, path, path.parent, 0, 1) from error
        return WrittenFiles((path,), complete=True)


def _explained(error: OSError, path: Path, folder: Path, written: int, total: int) -> DomainError:
    if error.errno in _FULL:
        return DiskFullError(folder=folder, written=written, total=total)
    if isinstance(error, PermissionError) and os.access(path.parent, os.W_OK) and path.exists():
        return FileInUseError(file=path.name)
    return FolderUnusableError(folder=folder)


def _planned(batch: Batch, texts: InvitationTexts) -> Iterator[_Planned]:
    renderer = EventRenderer(texts, batch.made_at, batch.answers)
    names = UniqueNames()
    for message in batch.messages:
        if message.invited:
            yield _message_file(message, texts, names, renderer)
    for calendar in batch.calendars:
        yield _calendar_file(calendar, texts, names, renderer)


def _message_file(
    message: Message, texts: InvitationTexts, names: UniqueNames, renderer: EventRenderer
) -> _Planned:
    told = message.told
    is_request = message.method is Method.REQUEST
    folder = texts.word("folder.invitations" if is_request else "folder.cancellations")
    circle = safe_stem(told.circle, otherwise=texts.word("file.nameless"))
    stem = f"{told.start:%Y-%m-%d} {circle}"
    version = message.version or message.sequence + 1
    if is_request and version > 1:
        stem += f" ({texts.word('file.version', number=version)})"
    if not is_request and not message.whole:
        people = _names(person.name for person in message.invited)
        stem += f" - {safe_stem(people, otherwise=texts.word('file.nameless'))}"
    return _Planned(folder, names.take(folder, stem), lambda: renderer.message(message))


def _calendar_file(
    calendar: OwnCalendar, texts: InvitationTexts, names: UniqueNames, renderer: EventRenderer
) -> _Planned:
    nameless = texts.word("file.nameless")
    folder = "" if calendar.of_organiser else texts.word("folder.people")
    stem = safe_stem(calendar.name, otherwise=nameless)
    if calendar.of_organiser:
        stem = texts.word("file.organiser", name=stem)
    return _Planned(folder, names.take(folder, stem), lambda: renderer.own_calendar(calendar))


def _names(people: Iterable[str]) -> str:
    return ", ".join(people)
