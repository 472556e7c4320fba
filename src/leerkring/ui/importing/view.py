"""The preview of a list: read beside the database, compared with who is known, taken over."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from leerkring.app.people.columns import Field as Meaning
from leerkring.app.people.importing import ImportPeople, ImportResult, PreviewImport
from leerkring.app.people.preview import Choices, ImportPreview, RowState
from leerkring.app.people.rows import PeopleList, PersonRow
from leerkring.app.reading.tables import Table as ListTable
from leerkring.app.reading.tables import TableReader
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.importing.doubts import DoubtCards, corrected, left_out, taken_again
from leerkring.ui.importing.mapping import MappingBar
from leerkring.ui.importing.table import ListModel
from leerkring.ui.importing.words import SIGNS, ImportWords
from leerkring.ui.page import Page
from leerkring.ui.tasks import Handle
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.tables import Table

Reading = Callable[[Callable[[int], None], Callable[[], bool]], ListTable]


class ImportView(QWidget):
    """Give it a file or text; `take_action` is the filled button of the page around it.

    `reading` tells that a list is being read (with a Stop), `read` that there is a preview to
    show, `refused` why there is none, `taken` the result after the list was taken over.
    """

    reading = Signal()
    read = Signal()
    refused = Signal(object)  # DomainError
    taken = Signal(object)  # ImportResult

    def __init__(self, page: Page, reader: TableReader) -> None:
        super().__init__(page)
        theme = page.services.theme
        self._page = page
        self._reader = reader
        self._theme = theme
        self.words = ImportWords(page.services.wording)
        self._path: Path | None = None
        self._raw: ListTable | None = None  # as it was read
        self._table: ListTable | None = None
        self._preview: ImportPreview | None = None
        self._people: Mapping[str, str] = {}
        self._reading: Handle | None = None
        self.choices = Choices()
        self.take_action: QAction = page.action(self.tr("Import"), self.take, icon="check")
        self.progress = small("")
        self.stop = link(theme, self.tr("Stop"))
        self.stop.clicked.connect(self.stop_reading)
        self.source = label("", "sub", wrap=True)
        self.counts = FlowLayout(theme.px(8))
        self.sheets = choice_field(theme, ())
        self.sheets.activated.connect(lambda _: self._choose_sheet())
        self.sheet_field = Field(theme, self.tr("Sheet"), self.sheets, beside=True)
        self.headed = QCheckBox(self.tr("The first line holds headings"))
        self.headed.clicked.connect(self._choose_headings)
        self.columns_link = link(theme, self.tr("Change the columns"))
        self.columns_link.clicked.connect(self.toggle_columns)
        self.mapping = MappingBar(theme, self.words)
        self.mapping.changed.connect(self._choose_columns)
        self.doubts = DoubtCards(theme, self.words)
        self.doubts.chosen.connect(self._choose)
        self.model = ListModel(theme, self.words, ())
        self.table = Table(theme, self.model, name=self.tr("People in the list"))
        self.table.removed.connect(self._skip)
        self._lay_out()

    @property
    def preview(self) -> ImportPreview | None:
        """What is shown now."""
        return self._preview

    @property
    def missing(self) -> str:
        """Why nothing can be taken over, "" when it can."""
        if self._preview is None or self._preview.taken:
            return ""
        if any(d.blocks for r in self._preview.rows for d in r.doubts) or not self._preview.rows:
            return self.tr("Nobody can be imported yet. Look at the columns and doubtful lines.")
        return self.tr("Everybody in this list is known already.")

    def read_file(self, path: Path, sheet: str | None = None) -> None:
        """Read a list from a file."""
        self._path = path

        def job(report: Callable[[int], None], stop: Callable[[], bool]) -> ListTable:
            return self._reader.read(path, sheet=sheet, progress=report, stop=stop)

        self._start(job, path.name)

    def read_text(self, text: str) -> None:
        """Read a list that was copied from a spreadsheet."""
        self._path = None

        def job(report: Callable[[int], None], stop: Callable[[], bool]) -> ListTable:
            del report, stop
            return self._reader.pasted(text)

        self._start(job, "")

    def stop_reading(self) -> None:
        """Stop reading a long file."""
        if self._reading is not None:
            self._reading.stop()

    def drop(self) -> None:
        """Forget what is being read."""
        if self._reading is not None:
            self._reading.drop()
            self._reading = None

    def take(self) -> None:
        """Take the list over, in one step."""
        if self._table is not None:
            command = ImportPeople(self._table, self.choices)
            self._page.run(command, self._taken)

    def toggle_columns(self) -> None:
        """Show or hide what the columns mean."""
        self.mapping.setVisible(self.mapping.isHidden())

    # ---- reading ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._theme
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setMinimumHeight(theme.px(240))
        frame = self._frame = card(column(self.table, margins=(6, 4, 6, 4)))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(12))
        lines.addWidget(self.source)
        lines.addLayout(row(self.progress, self.stop, None))
        lines.addLayout(self.counts)
        how = row(self.sheet_field, self.columns_link, self.headed, None, gap=theme.px(16))
        lines.addLayout(how)
        lines.addWidget(self.mapping)
        lines.addWidget(self.doubts)
        lines.addWidget(frame, 1)
        self.mapping.hide()
        self._show_busy(on=False)
        self._show_parts(on=False)

    def _show_busy(self, *, on: bool) -> None:
        self.progress.setVisible(on)
        self.stop.setVisible(on)

    def _show_parts(self, *, on: bool) -> None:
        """Show the preview, or keep everything away that belongs to another list."""
        always: tuple[QWidget, ...] = (self.source, self.columns_link, self._frame)
        for part in always:
            part.setVisible(on)
        if not on:
            clear(self.counts)
            rest: tuple[QWidget, ...] = (
                self.sheet_field, self.headed, self.mapping, self.doubts,
            )  # fmt: skip
            for part in rest:
                part.hide()

    def _start(self, job: Reading, name: str) -> None:
        self.drop()
        self.choices, self._table, self._preview = Choices(), None, None
        self.take_action.setEnabled(False)
        self.progress.setText(self.tr("Reading {file}…").format(file=name))
        self._show_parts(on=False)
        self._show_busy(on=bool(name))
        self.reading.emit()
        self._page.ask(PeopleList(with_former=True), self._know, key="known people")
        waiting = self._reading = Handle()
        handle = self._page.background(job, self._count, self._arrived, self._fail)
        if self._reading is waiting:  # else it was over at once
            self._reading = handle

    def _count(self, rows: int) -> None:
        number = self._page.services.wording.locale.toString(rows)
        self.progress.setText(self.tr("{number} lines read…").format(number=number))

    def _know(self, people: tuple[PersonRow, ...]) -> None:
        self._people = {p.id: f"{p.name}, {p.email}" if p.email else p.name for p in people}

    def _arrived(self, table: ListTable) -> None:
        self._reading = None
        self._table = self._raw = table
        self._compare()

    def _fail(self, error: DomainError) -> None:
        self._reading = None
        self._show_busy(on=False)
        self.refused.emit(error)

    # ---- choosing -----------------------------------------------------------------------------

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self._compare()

    def _choose_columns(self, mapping: tuple[tuple[int, Meaning], ...]) -> None:
        self._choose(replace(self.choices, mapping=mapping))

    def _choose_sheet(self) -> None:
        if self._path is not None:
            self.read_file(self._path, self.sheets.currentText())

    def _choose_headings(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Take the first line for the headings, or for a person, against what was thought."""
        raw = self._raw
        if raw is not None and raw.rows:
            self._table = raw.with_headings(0) if on else replace(raw, headings=())
            self._choose(Choices())

    def _skip(self, index: QModelIndex) -> None:
        """Leave a line out, or take it after all."""
        line = self.model.rows[index.row()].found.line
        skipped = line in self.choices.left_out
        self._choose((taken_again if skipped else left_out)(self.choices, line))
        self.table.setCurrentIndex(self.model.index(index.row(), index.column()))

    def _correct(self, number: int, section: int, text: str) -> None:
        column = self.model.column_of(section)
        if column is not None:
            line = self.model.rows[number].found.line
            self._choose(corrected(self.choices, line, column, text))

    def _compare(self) -> None:
        if self._table is not None:
            self._page.ask(
                PreviewImport(self._table, self.choices), self._show, self._fail, key="preview"
            )

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, preview: ImportPreview) -> None:
        self._preview = preview
        self._show_busy(on=False)
        self._show_parts(on=True)
        self._show_source(preview)
        self._show_counts(preview)
        self.mapping.show_preview(preview)
        if not any(row.name for row in preview.rows):
            self.mapping.show()
        self.doubts.show_preview(preview, self.choices, self._people)
        self._show_rows(preview)
        self.take_action.setText(self.words.take(preview.taken))
        self.take_action.setEnabled(preview.taken > 0)
        self.read.emit()

    def _show_source(self, preview: ImportPreview) -> None:
        count = len(preview.rows)
        people = self.tr("%n line(s) with people", "", count)
        table = preview.table
        text = self.tr("{people} in {file}").format(people=people, file=table.source)
        self.source.setText(text if table.source else people)
        self.sheet_field.setVisible(len(table.sheets) > 1)
        self.headed.setChecked(bool(table.headings))
        told = self._table is not None and bool(self._table.headings)
        self.headed.setVisible(told or not table.headings)
        self.sheets.clear()
        self.sheets.addItems(list(table.sheets))
        self.sheets.setCurrentText(table.sheet)

    def _show_counts(self, preview: ImportPreview) -> None:
        clear(self.counts)
        texts = {
            RowState.NEW: self.tr("{number} new"),
            RowState.CHANGED: self.tr("{number} changed"),
            RowState.UNCHANGED: self.tr("{number} unchanged"),
            RowState.DOUBTFUL: self.tr("{number} doubtful"),
        }
        for state, text in texts.items():
            number = preview.count(state)
            if number:
                icon, token = SIGNS[state]
                tone = "neutral" if token == "text2" else token
                chip = Chip(self._theme, text.format(number=number), tone, icon)
                self.counts.addWidget(chip)

    def _show_rows(self, preview: ImportPreview) -> None:
        mapping = tuple(sorted(preview.mapping.items()))
        if mapping != self.model.mapping:
            self.model = ListModel(self._theme, self.words, mapping)
            self.model.setParent(self.table)
            self.model.edited.connect(self._correct)
            self.table.setModel(self.model)
        self.model.show_preview(preview)
        self.table.fit_columns(min(len(mapping), 1))

    def _taken(self, outcome: Outcome[ImportResult]) -> None:
        self.taken.emit(outcome.value)
