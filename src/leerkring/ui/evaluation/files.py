"""Forms as files: saved in a folder to be mailed, and read in when they come back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leerkring.app.evaluation.forms import FormFile, FormFiles, FormsRead, ReadForms
from leerkring.app.people.export import ListWriter
from leerkring.app.reading.lists import ListProblem
from leerkring.app.reading.tables import Table, TableReader
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.list_source import ENDINGS
from leerkring.ui.page import Page

Found = tuple[tuple[Table, ...], tuple[ListProblem, ...]]


class FormExchange(QObject):
    """Asks where, writes and reads beside the window, and tells what came of it."""

    read = Signal(object)  # FormsRead, also of files that could not be read at all

    def __init__(self, page: Page, reader: TableReader, writer: ListWriter) -> None:
        super().__init__(page)
        self._page, self._reader, self._writer = page, reader, writer

    def save(self, meeting_id: str) -> None:
        """Save a form for everybody who was there."""
        folder = self._page.services.messages.ask_folder(
            self.tr("Where do the forms go?"), use="lists"
        )
        if folder is not None:
            query = FormFiles(meeting_id, self._page.services.wording.language)
            self._page.ask(query, lambda files: self._write(folder, files), key="forms to save")

    def choose(self, meeting_id: str) -> None:
        """Let the user choose forms that came back."""
        kinds = self.tr("Forms ({kinds})").format(kinds=" ".join(f"*{e}" for e in ENDINGS))
        paths = self._page.services.messages.ask_open_files(
            self.tr("Choose the forms that came back"), kinds, use="lists"
        )
        self.read_files(meeting_id, paths)

    def read_files(self, meeting_id: str, paths: tuple[Path, ...]) -> None:
        """Read forms; a file that cannot be read keeps none of the others back."""
        if not paths:
            return

        def job(report: object, stop: Callable[[], bool]) -> Found:
            del report
            tables, problems = [], []
            for path in paths:
                try:
                    tables.append(self._reader.read(path, stop=stop))
                except DomainError as error:
                    problems.append(ListProblem(path.name, 0, "", "", error))
            return tuple(tables), tuple(problems)

        self._page.background(job, None, lambda found: self._take(meeting_id, found))

    def _take(self, meeting_id: str, found: Found) -> None:
        tables, problems = found

        def told(outcome: Outcome[FormsRead]) -> None:
            came = outcome.value
            self.read.emit(FormsRead(came.added, came.known, (*problems, *came.problems)))

        self._page.run(ReadForms(meeting_id, tables), told)

    def _write(self, folder: Path, files: tuple[FormFile, ...]) -> None:
        def job(report: object, stop: object) -> int:
            del report, stop
            for file in files:
                content = file.content
                path = folder / f"{file.name}.xlsx"
                self._writer.write(path, content.headings, content.rows)
            return len(files)

        def saved(count: int) -> None:
            text = self.tr("%n form(s) saved in {folder}. Mail each to one person.", "", count)
            wording = self._page.services.wording
            said = wording.counted_sentence(text, count).format(folder=folder.name)
            self._page.services.messages.toast(said)

        self._page.background(job, None, saved)
