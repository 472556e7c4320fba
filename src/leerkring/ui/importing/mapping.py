"""What each column of the list means: recognised by its heading, changed here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from leerkring.app.people.columns import Field
from leerkring.app.people.preview import ImportPreview
from leerkring.ui.importing.words import ImportWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field as LabelledField
from leerkring.ui.widgets.fields import choice_field
from leerkring.ui.widgets.layouts import FlowLayout, clear

_SAMPLE = 18  # letters of the first cell, to know a column without heading by


class MappingBar(QWidget):
    """A choice per column; a meaning is given to one column at a time."""

    changed = Signal(tuple)  # ((column, Field), …)

    def __init__(self, theme: Theme, words: ImportWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.choices: list[QComboBox] = []
        self._columns: tuple[str, ...] = ()
        self._flow = FlowLayout(theme.px(12))
        self.setLayout(self._flow)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the columns of a list and what they were taken for."""
        columns = tuple(_caption(preview, c) for c in range(preview.table.width))
        if columns != self._columns:
            self._columns = columns
            self._build()
        for column, choice in enumerate(self.choices):
            field = preview.mapping.get(column)
            choice.setCurrentIndex(choice.findData(field.value if field else ""))

    def _build(self) -> None:
        clear(self._flow)
        self.choices = []
        options = [("", self.tr("(leave out)"))]
        options += [(field.value, self._words.field(field)) for field in Field]
        for column, caption in enumerate(self._columns):
            choice = choice_field(self._theme, options)
            choice.activated.connect(lambda _, c=column: self._choose(c))
            self.choices.append(choice)
            self._flow.addWidget(LabelledField(self._theme, caption, choice))

    def _choose(self, column: int) -> None:
        value = self.choices[column].currentData()
        for other, choice in enumerate(self.choices):
            if other != column and value and choice.currentData() == value:
                choice.setCurrentIndex(0)
        pairs = ((c, choice.currentData()) for c, choice in enumerate(self.choices))
        self.changed.emit(tuple((c, Field(value)) for c, value in pairs if value))


def _caption(preview: ImportPreview, column: int) -> str:
    table = preview.table
    if column < len(table.headings) and table.headings[column]:
        return table.headings[column]
    sample = next((row.cell(column) for row in table.rows if row.cell(column)), "")
    short = sample if len(sample) <= _SAMPLE else sample[:_SAMPLE] + "…"
    return f"{table.heading(column)}: {short}" if short else table.heading(column)
