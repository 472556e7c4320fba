"""Saving the list of people for a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import QObject

from leerkring.app.people.export import ExportedList, ListWriter, PeopleExport
from leerkring.ui.page import Page


class PeopleExporter(QObject):
    """Asks where, reads the list, writes it beside the database."""

    def __init__(self, page: Page, writer: ListWriter) -> None:
        super().__init__(page)
        self._page = page
        self._writer = writer

    def save(self, person_ids: tuple[str, ...] | None) -> None:
        """Save these people, or everybody; imported again the list changes nothing."""
        name = self.tr("People")
        path = self._page.services.messages.ask_save_file(
            self.tr("Save the list of people"),
            f"{name}.xlsx",
            self.tr("Excel (*.xlsx);;CSV (*.csv)"),
            use="lists",
        )
        if path is None:
            return
        if path.suffix.casefold() not in (".xlsx", ".csv"):
            path = path.with_name(f"{path.name}.xlsx")
        self._page.ask(PeopleExport(person_ids), lambda listed: self._write(path, listed))

    def _write(self, path: Path, listed: ExportedList) -> None:
        def job(report: object, stop: object) -> Path:
            del report, stop
            self._writer.write(path, listed.headings, listed.rows)
            return path

        self._page.background(job, None, self._written)

    def _written(self, path: Path) -> None:
        said = self.tr("The list is saved as {file}.").format(file=path.name)
        self._page.services.messages.toast(said)
