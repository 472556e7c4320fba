"""Closing and study days, of one location or of all."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerkring.app.organisation.days import (
    AddClosedDays,
    ChangeClosedDays,
    ClosedDaysRow,
    RemoveClosedDays,
)
from leerkring.app.organisation.places import LocationRow
from leerkring.app.workspace import Outcome
from leerkring.domain.organisation import ClosedDayKind
from leerkring.ui.settings.block import Tools, fill_choice
from leerkring.ui.settings.day_fields import NeededDay
from leerkring.ui.settings.lines import Foldable, KeyedRows, TextField
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import FlowLayout, column

SHOWN = 8
Options = list[tuple[object, str]]


class ClosedDaysPart(QWidget):
    """The list, and a line of fields to add to it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.tools = tools
        self._options: Options = [(None, self.tr("all locations"))]
        theme = tools.theme
        self._empty = small(
            self.tr("None yet. On closing days nobody meets; study days suit meetings well.")
        )
        self.rows = KeyedRows[ClosedDaysRow, ClosedDaysCard](
            theme,
            lambda row: row.id,
            lambda row: ClosedDaysCard(tools, row.id),
            lambda card, row: card.show_days(row, self._options),
            limit=SHOWN,
            more=tools.words.all_of,
        )
        self.fields = DayFields(tools)
        self.add_button = plain(theme, self.tr("Add these days"), icon="plus")
        self.add_button.clicked.connect(lambda: self._add())
        self.fields.name.line.returnPressed.connect(self._add)
        heading = h3(self.tr("Closing and study days"))
        parts = column(heading, self._empty, self.rows, theme.px(4), self.fields, gap=theme.px(8))
        parts.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(parts)

    def show_locations(self, places: Sequence[LocationRow]) -> None:
        """Know which locations days can be of."""
        everywhere: Options = [(None, self.tr("all locations"))]
        self._options = everywhere + [(place.id, place.name) for place in places]
        self.fields.show_options(self._options, self.fields.place.currentData())
        for card in self.rows.widgets.values():
            card.fields.show_options(self._options, card.fields.place.currentData())

    def show_rows(self, rows: Sequence[ClosedDaysRow]) -> None:
        """Show these."""
        self._empty.setVisible(not rows)
        self.rows.show_rows(rows)

    def _add(self) -> None:
        first = self.fields.first.demand()
        if first is None or (self.fields.last.is_filled and self.fields.last.demand() is None):
            return
        command = AddClosedDays(
            first,
            self.fields.last.day if self.fields.last.is_filled else None,
            location_id=self.fields.place.currentData(),
            kind=self.fields.kind.currentData(),
            name=self.fields.name.line.text(),
        )
        wording = self.tools.wording
        self.tools.run(
            command, self._added, lambda e: self.fields.last.show_error(wording.refusal(e))
        )

    def _added(self, outcome: Outcome[str]) -> None:
        self.fields.begin()
        self.fields.first.line.setFocus()
        self.tools.say(outcome)


class ClosedDaysCard(Foldable):
    """Days that are noted already."""

    def __init__(self, tools: Tools, closed_id: str) -> None:
        words = tools.words
        super().__init__(
            tools.theme, change=words.change(), close=words.close(), remove=words.remove()
        )
        self.tools = tools
        self.closed_id = closed_id
        self.fields = DayFields(tools)
        fields = self.fields
        fields.first.changed.connect(lambda day: self._day(fields.first, first_day=day))
        fields.last.changed.connect(lambda day: self._day(fields.last, last_day=day))
        fields.name.told.connect(lambda text: self._put(fields.name, name=text))
        fields.place.activated.connect(
            lambda: self._put(fields.place_field, location_id=fields.place.currentData())
        )
        fields.kind.activated.connect(
            lambda: self._put(fields.kind_field, kind=fields.kind.currentData())
        )
        self.remove_wanted.connect(lambda: tools.run(RemoveClosedDays(closed_id), tools.say))
        self.body.addWidget(fields)

    def show_days(self, row: ClosedDaysRow, options: Options) -> None:
        """Show what is noted."""
        self.show_summary(*self.tools.words.closed(row))
        self.fields.first.show_day(row.first_day)
        self.fields.last.show_day(row.last_day)
        self.fields.name.show_text(row.name)
        self.fields.show_options(options, row.location_id)
        fill_choice(self.fields.kind, self.tools.words.kinds(), row.kind)

    def _day(self, field: NeededDay, **days: date | None) -> None:
        if field.demand() is not None:
            self._put(field, **days)

    def _put(self, field: Field, **facts: Any) -> None:
        field.clear_error()
        wording = self.tools.wording
        self.tools.run(
            ChangeClosedDays(self.closed_id, **facts),
            failed=lambda e: field.show_error(wording.refusal(e)),
        )


class DayFields(QWidget):
    """From, until, name, location and kind."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        theme = tools.theme
        self.first = NeededDay(tools, self.tr("First day"))
        self.last = NeededDay(tools, self.tr("Last day"))
        self.name = TextField(theme, self.tr("What is it"), width=180)
        self.name.line.setPlaceholderText(self.tr("its name"))
        self.place = choice_field(theme, [(None, self.tr("all locations"))])
        self.kind = choice_field(theme, tools.words.kinds())
        for box in (self.place, self.kind):
            box.setMinimumWidth(theme.px(150))
        self.place_field = Field(theme, self.tr("Location"), self.place)
        self.kind_field = Field(theme, self.tr("Kind"), self.kind)
        flow = FlowLayout(theme.px(16), top=True)
        for field in (self.first, self.last, self.name, self.place_field, self.kind_field):
            flow.addWidget(field)
        self.setLayout(flow)

    def show_options(self, options: Options, value: object) -> None:
        """Choose among these locations."""
        fill_choice(self.place, options, value)

    def begin(self) -> None:
        """Show empty fields."""
        self.first.begin()
        self.last.begin()
        self.name.line.clear()
        fill_choice(self.kind, self._tools.words.kinds(), ClosedDayKind.CLOSING)
