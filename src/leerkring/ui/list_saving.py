"""Saving a table for a spreadsheet: asks where, writes beside the window, says that it is done."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from leerkring.app.people.export import ExportedList, ListWriter
from leerkring.app.workspace import Query
from leerkring.ui.page import Page
from leerkring.ui.widgets.tables import Column

Row = TypeVar("Row")


class ListSaver(QObject):
    """Writes XLSX or CSV, by the name of the file."""

    def __init__(self, page: Page, writer: ListWriter) -> None:
        super().__init__(page)
        self._page, self._writer = page, writer

    def save(
        self,
        title: str,
        name: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        numbers: Collection[int] = (),
    ) -> None:
        """Save rows under headings; `name` is proposed for the file, without its ending."""
        path = self._page.services.messages.ask_save_file(
            title, f"{name}.xlsx", self.tr("Excel (*.xlsx);;CSV (*.csv)"), use="lists"
        )
        if path is None:
            return
        if path.suffix.casefold() not in (".xlsx", ".csv"):
            path = path.with_name(f"{path.name}.xlsx")
        file, kept = path, [list(row) for row in rows]

        def job(report: object, stop: object) -> Path:
            del report, stop
            self._writer.write(file, list(headings), kept, numbers)
            return file

        self._page.background(job, None, self._saved)

    def save_table(
        self, title: str, name: str, columns: Sequence[Column[Row]], rows: Iterable[Row]
    ) -> None:
        """Save the rows of a table under its headings, as `save` does; amounts are numbers."""
        kept = [[one.saved(row) for one in columns] for row in rows]
        numbers = [number for number, one in enumerate(columns) if one.amount is not None]
        self.save(title, name, [one.title for one in columns], kept, numbers)

    def save_answer(self, query: Query[ExportedList], title: str, name: str) -> None:
        """Ask for a list, then save it as `save` does."""

        def then(found: ExportedList) -> None:
            self.save(title, name, found.headings, found.rows, found.numbers)

        self._page.ask(query, then, key="list")

    def _saved(self, path: Path) -> None:
        said = self.tr("The list is saved as {file}.").format(file=path.name)
        self._page.services.messages.toast(said)
