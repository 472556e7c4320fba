"""School holidays of years that the app does not know, typed or from the official file."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerkring.app.organisation.days import AddSchoolBreak, RemoveSchoolBreak, SchoolBreakRow
from leerkring.app.workspace import Outcome
from leerkring.ui.settings.block import Tools
from leerkring.ui.settings.day_fields import NeededDay
from leerkring.ui.settings.lines import KeyedRows
from leerkring.ui.widgets.buttons import icon_button, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import h3, label, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row

SHOWN = 6


class SchoolBreaks(QWidget):
    """The list, the file, and fields to add one by hand."""

    import_wanted = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.tools = tools
        theme = tools.theme
        self.known = small("")
        self.rows = KeyedRows[SchoolBreakRow, BreakLine](
            theme,
            lambda one: one.id,
            lambda one: BreakLine(tools, one.id),
            lambda line, one: line.show_break(one),
            limit=SHOWN,
            more=tools.words.all_of,
        )
        self.import_button = plain(
            theme, self.tr("Get school holidays from a file…"), icon="file-down"
        )
        self.import_button.clicked.connect(lambda: self.import_wanted.emit())
        self.trouble = label("", "error", wrap=True)
        self.trouble.hide()
        self._make_fields()
        explained = small(
            self.tr(
                "Save the list of a school year from rijksoverheid.nl as JSON and choose that file."
            )
        )
        heading = h3(self.tr("School holidays"))
        parts = column(heading, self.known, self.rows, gap=theme.px(8))
        parts.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (explained, self.trouble, self._typed):
            parts.addWidget(part)
        parts.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(parts)

    def show_rows(self, rows: Sequence[SchoolBreakRow]) -> None:
        """Show these."""
        self.rows.show_rows(rows)

    def show_known(self, until: date) -> None:
        """Say how far the app knows the school holidays by itself."""
        sentence = self.tr("The school holidays until {day} are built in. Add later ones here.")
        day = self.tools.wording.day(until, weekday=False, year=True)
        self.known.setText(sentence.format(day=day))

    def refuse(self, text: str) -> None:
        """Say why a file cannot be taken over; an empty text takes that away."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.import_button.setAccessibleDescription(text)

    def _make_fields(self) -> None:
        tools, theme = self.tools, self.tools.theme
        usual = (  # the official names, which an imported list has too
            ("Herfstvakantie", self.tr("Autumn holiday")),
            ("Kerstvakantie", self.tr("Christmas holiday")),
            ("Voorjaarsvakantie", self.tr("Spring holiday")),
            ("Meivakantie", self.tr("May holiday")),
            ("Zomervakantie", self.tr("Summer holiday")),
        )
        self.name = choice_field(theme, usual)
        self.region = choice_field(theme, tools.words.regions())
        self.first = NeededDay(tools, self.tr("First day"))
        self.last = NeededDay(tools, self.tr("Last day"))
        for box in (self.name, self.region):
            box.setMinimumWidth(theme.px(150))
        flow = FlowLayout(theme.px(16), top=True)
        flow.addWidget(Field(theme, self.tr("School holiday"), self.name))
        flow.addWidget(Field(theme, self.tr("Region"), self.region))
        flow.addWidget(self.first)
        flow.addWidget(self.last)
        self._typed = QWidget()
        self._typed.setLayout(flow)
        self.add_button = plain(theme, self.tr("Add this school holiday"), icon="plus")
        self.add_button.clicked.connect(lambda: self._add())

    def _add(self) -> None:
        first, last = self.first.demand(), self.last.demand()
        if first is None or last is None:
            return
        wording = self.tools.wording
        self.tools.run(
            AddSchoolBreak(self.region.currentData(), self.name.currentData(), first, last),
            self._added,
            lambda e: self.last.show_error(wording.refusal(e)),
        )

    def _added(self, outcome: Outcome[str]) -> None:
        self.first.begin()
        self.last.begin()
        self.tools.say(outcome)


class BreakLine(QWidget):
    """One added school holiday."""

    def __init__(self, tools: Tools, break_id: str) -> None:
        super().__init__()
        self._tools = tools
        self._title, self._detail = h3(""), small("")
        self.remove = icon_button(tools.theme, "trash-2", tools.words.remove())
        self.remove.clicked.connect(lambda: tools.run(RemoveSchoolBreak(break_id), tools.say))
        texts = column(self._title, self._detail, gap=tools.theme.px(2))
        line = row(texts, self.remove, gap=tools.theme.px(12))
        line.setStretch(0, 1)
        line.setAlignment(self.remove, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def show_break(self, one: SchoolBreakRow) -> None:
        """Show what is known of it."""
        title, detail = self._tools.words.school_break(one)
        self._title.setText(title)
        self._detail.setText(detail)
        self.remove.setAccessibleName(f"{self._tools.words.remove()}: {title}, {detail}")
