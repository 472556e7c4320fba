"""Chips to show and hide circles, holidays and absences; with many circles in a list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from leerkring.app.year.rows import YearCircle, YearRows
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, FilterChip, link
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row, widget_of
from leerkring.ui.year.look import circle_ink
from leerkring.ui.year.shown import Filter
from leerkring.ui.year.words import YearWords

MOST_CHIPS = 8


class Filters(QWidget):
    """Fills a line of chips and keeps what they say."""

    changed = Signal(object)  # Filter

    def __init__(self, theme: Theme, words: YearWords, line: QLayout) -> None:
        super().__init__()
        self.hide()
        self._theme = theme
        self._words = words
        self._line = line
        self._rows: YearRows | None = None
        self._made_for: tuple[object, ...] = ()
        self._more: Button | None = None
        self.filter = Filter()

    def show_year(self, rows: YearRows, names: Mapping[str, str]) -> None:
        """Show chips for the circles of a year; they are kept while those stay the same."""
        self._rows = rows
        made_for = (rows.circles, rows.regions, bool(rows.away), bool(rows.rotations))
        if made_for == self._made_for:
            return
        self._made_for = made_for
        clear(self._line)
        if len(rows.circles) > MOST_CHIPS:
            self._add_list(rows.circles, names)
        else:
            for chip in self._circle_chips(rows.circles, names):
                self._line.addWidget(chip)
        if rows.breaks or rows.regions:
            self._switch(self._words.breaks_chip(rows), "breaks", on=self.filter.breaks)
        if rows.away:
            self._switch(self.tr("Absence"), "away", on=self.filter.away)
        if rows.rotations:
            text = self.tr("Visits and co-coaching")
            self._switch(text, "rotations", on=self.filter.rotations)
        self._line.invalidate()

    def _circle_chips(
        self, circles: Iterable[YearCircle], names: Mapping[str, str]
    ) -> list[FilterChip]:
        chips = []
        for circle in circles:
            on = circle.id not in self.filter.hidden_circles
            text = names.get(circle.id, circle.name)
            chip = FilterChip(self._theme, text, dot=circle_ink(circle.colour), on=on)
            chip.setAccessibleName(circle.name)
            chip.toggled.connect(lambda on, key=circle.id: self._show_circle(key, on=on))
            chips.append(chip)
        return chips

    def _switch(self, text: str, field: str, *, on: bool) -> None:
        chip = FilterChip(self._theme, text, on=on)
        chip.toggled.connect(lambda on: self._set(replace(self.filter, **{field: on})))
        self._line.addWidget(chip)

    def _add_list(self, circles: Sequence[YearCircle], names: Mapping[str, str]) -> None:
        self._more = Button(self._theme, self._count(), kind="chip")
        self._more.setProperty("menu", "true")
        self._more.set_icon("chevron-down", size=16)
        self._more.clicked.connect(lambda: self._open_list(circles, names))
        self._line.addWidget(self._more)

    def _count(self) -> str:
        total = len(self._rows.circles) if self._rows else 0
        ids = {c.id for c in self._rows.circles} if self._rows else set()
        shown = total - len(ids & self.filter.hidden_circles)
        if shown == total:
            return self.tr("All {count} circles").format(count=total)
        return self.tr("{shown} of {count} circles").format(shown=shown, count=total)

    def _open_list(self, circles: Sequence[YearCircle], names: Mapping[str, str]) -> None:
        if self._more is None:
            return
        popup = CircleList(self._theme, self._circle_chips(circles, names), self._more)
        popup.all_wanted.connect(lambda: self._show_all(circles, on=True))
        popup.none_wanted.connect(lambda: self._show_all(circles, on=False))
        popup.open_under(self._more)

    def _show_circle(self, key: str, *, on: bool) -> None:
        hidden = self.filter.hidden_circles
        self._set(replace(self.filter, hidden_circles=hidden - {key} if on else hidden | {key}))

    def _show_all(self, circles: Iterable[YearCircle], *, on: bool) -> None:
        hidden = frozenset() if on else frozenset(c.id for c in circles)
        self._set(replace(self.filter, hidden_circles=hidden))

    def _set(self, chosen: Filter) -> None:
        if chosen == self.filter:
            return
        self.filter = chosen
        if self._more is not None and self._rows and len(self._rows.circles) > MOST_CHIPS:
            self._more.setText(self._count())
        self.changed.emit(chosen)


class CircleList(QFrame):
    """All circles as chips in a popup, with all and none."""

    all_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, theme: Theme, chips: Sequence[FilterChip], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Circles"))
        self._theme = theme
        self._chips = list(chips)
        every = link(theme, self.tr("All circles"))
        every.clicked.connect(lambda: self._all(on=True))
        none = link(theme, self.tr("None"), name=self.tr("No circles"))
        none.clicked.connect(lambda: self._all(on=False))
        flow = FlowLayout(theme.px(6))
        for chip in self._chips:
            flow.addWidget(chip)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(widget_of(flow, "pageBody"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._flow = flow
        self.setLayout(column(row(every, none, None), area, gap=8, margins=(12, 8, 8, 12)))

    def open_under(self, button: QWidget) -> None:
        """Show below a button, inside its window."""
        window = button.window()
        wide = min(self._theme.px(620), window.width() - self._theme.px(40))
        inner = self._flow.heightForWidth(wide - 40) + self._theme.px(70)
        self.resize(wide, min(inner, window.height() // 2))
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        right = window.mapToGlobal(QPoint(window.width(), 0)).x() - wide - 8
        self.move(min(corner.x(), right), corner.y())
        self.show()
        if self._chips:
            self._chips[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _all(self, *, on: bool) -> None:
        for chip in self._chips:
            blocker = QSignalBlocker(chip)
            chip.setChecked(on)
            blocker.unblock()
        (self.all_wanted if on else self.none_wanted).emit()
