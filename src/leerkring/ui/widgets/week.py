"""Somebody's working week at a glance: seven days, part of the day or times, odd or even weeks."""

from datetime import time

from PySide6.QtCore import QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QTimeEdit, QWidget

from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button
from leerkring.ui.widgets.fields import time_field
from leerkring.ui.widgets.layouts import FlowLayout, clear
from leerkring.ui.wording import Wording

NOON = time(12, 30)
USUAL = (time(9, 0), time(17, 0))
_PARTS: dict[str, tuple[time | None, time | None]] = {
    "whole": (None, None),
    "morning": (None, NOON),
    "afternoon": (NOON, None),
}


class WeekEditor(QWidget):
    """Edits a WorkingPattern as a whole; `changed` tells each new pattern."""

    changed = Signal(object)  # WorkingPattern

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(4))
        self._lines: list[_SpanLine] = []
        self._days: list[QCheckBox] = []
        self._pattern = WorkingPattern()
        self._build()

    @property
    def pattern(self) -> WorkingPattern:
        """What the editor shows."""
        return self._pattern

    def show_pattern(self, pattern: WorkingPattern) -> None:
        """Show somebody's week, without telling."""
        self._pattern = pattern
        self._build()

    def _build(self) -> None:
        clear(self._grid)
        for gone in self._lines:
            gone.deleteLater()
        self._lines, self._days = [], []
        by_day = self._pattern.by_weekday()
        line = 0
        for weekday in range(7):
            spans = by_day.get(weekday, ())
            day = QCheckBox(self._wording.sentence(self._wording.short_weekday(weekday)))
            day.setAccessibleName(self._wording.weekday(weekday))
            day.setToolTip(self._wording.weekday(weekday))
            day.setChecked(bool(spans))
            day.clicked.connect(lambda on, w=weekday: self._switch(w, works=on))
            day.setMinimumHeight(self._theme.px(36))
            self._days.append(day)
            self._grid.addWidget(day, line, 0, Qt.AlignmentFlag.AlignTop)
            for number, span in enumerate(spans):
                self._add_line(line + number, span, last=number == len(spans) - 1)
            line += max(1, len(spans))
        self._grid.setColumnStretch(1, 1)

    def _add_line(self, line: int, span: WorkingSpan, *, last: bool) -> None:
        name = self._wording.weekday(span.weekday)
        made = _SpanLine(self._theme, span, name, self)
        made.changed.connect(self._collect)
        self._lines.append(made)
        across = FlowLayout(self._theme.px(4))
        for widget in made.widgets:
            across.addWidget(widget)
        if last:
            add = icon_button(self._theme, "plus", self.tr("More times on {day}").format(day=name))
            add.clicked.connect(lambda: self._more(span.weekday))
            across.addWidget(add)
        if len(self._pattern.by_weekday()[span.weekday]) > 1:
            less = icon_button(self._theme, "x", self.tr("Remove these times"))
            less.clicked.connect(lambda: self._less(made))
            across.addWidget(less)
        self._grid.addLayout(across, line, 1)

    def _switch(self, weekday: int, *, works: bool) -> None:
        rest = tuple(span for span in self._pattern.spans if span.weekday != weekday)
        self._replace((*rest, WorkingSpan(weekday)) if works else rest)
        self._days[weekday].setFocus()

    def _more(self, weekday: int) -> None:
        day = self._pattern.by_weekday()[weekday]
        weeks = Weeks.EVEN if day[-1].weeks is Weeks.ODD else Weeks.ODD
        first = [s if s.weeks is not Weeks.EVERY else _in(s, Weeks.EVEN) for s in day]
        rest = [span for span in self._pattern.spans if span.weekday != weekday]
        self._replace((*rest, *first, WorkingSpan(weekday, weeks=weeks)))

    def _less(self, line: "_SpanLine") -> None:
        self._replace(tuple(made.span for made in self._lines if made is not line))

    def _collect(self) -> None:
        self._pattern = _ordered(tuple(line.span for line in self._lines))
        self.changed.emit(self._pattern)

    def _replace(self, spans: tuple[WorkingSpan, ...]) -> None:
        self._pattern = _ordered(spans)
        self._build()
        self.changed.emit(self._pattern)


class _SpanLine(QObject):
    """One line: part of the day, times when that part is "times", which weeks."""

    changed = Signal()

    def __init__(self, theme: Theme, span: WorkingSpan, day: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._weekday = span.weekday
        self.part = QComboBox()
        self.part.addItem(self.tr("whole day"), "whole")
        self.part.addItem(self.tr("morning"), "morning")
        self.part.addItem(self.tr("afternoon"), "afternoon")
        self.part.addItem(self.tr("from … until …"), "times")
        start, end = _times_of(span)
        self.start = _time_edit(theme, start, self.tr("From, {day}").format(day=day))
        self.end = _time_edit(theme, end, self.tr("Until, {day}").format(day=day))
        self.weeks = QComboBox()
        self.weeks.addItem(self.tr("every week"), Weeks.EVERY.value)
        self.weeks.addItem(self.tr("odd weeks"), Weeks.ODD.value)
        self.weeks.addItem(self.tr("even weeks"), Weeks.EVEN.value)
        self.part.setAccessibleName(self.tr("Part of the day, {day}").format(day=day))
        self.weeks.setAccessibleName(self.tr("Which weeks, {day}").format(day=day))
        self.part.setCurrentIndex(self.part.findData(_part_of(span)))
        self.weeks.setCurrentIndex(self.weeks.findData(span.weeks.value))
        self.widgets = (self.part, self.start, self.end, self.weeks)
        for widget in self.widgets:
            widget.setMinimumHeight(theme.px(30))
        for box in (self.part, self.weeks):
            box.setFixedWidth(theme.px(140))
        if self.part.currentData() != "times":  # shown with the week they become part of
            self.start.hide()
            self.end.hide()
        self.part.activated.connect(self._tell)
        self.weeks.activated.connect(self._tell)
        self.start.timeChanged.connect(self._tell)
        self.end.timeChanged.connect(self._tell)

    @property
    def span(self) -> WorkingSpan:
        """What the line says; an end before the start is put an hour after it."""
        weeks = Weeks(self.weeks.currentData())
        part = self.part.currentData()
        if part in _PARTS:
            return WorkingSpan(self._weekday, *_PARTS[part], weeks)
        start, end = _plain(self.start.time()), _plain(self.end.time())
        if end <= start:
            end = time(start.hour + 1, start.minute) if start.hour < 23 else time(23, 59)
        return WorkingSpan(self._weekday, min(start, time(23, 58)), end, weeks)

    def _tell(self) -> None:
        self._show_times()
        self.changed.emit()

    def _show_times(self) -> None:
        times = self.part.currentData() == "times"
        self.start.setVisible(times)
        self.end.setVisible(times)


def _time_edit(theme: Theme, at: time, name: str) -> QTimeEdit:
    edit = time_field(theme, at)
    edit.setAccessibleName(name)
    edit.setFixedWidth(theme.px(104))
    return edit


def _plain(at: QTime) -> time:
    return time(at.hour(), at.minute())


def _part_of(span: WorkingSpan) -> str:
    times = (span.start, span.end)
    return next((name for name, part in _PARTS.items() if part == times), "times")


def _times_of(span: WorkingSpan) -> tuple[time, time]:
    if _part_of(span) != "times":
        return USUAL
    return span.start or time.min, span.end or time(23, 59)


def _in(span: WorkingSpan, weeks: Weeks) -> WorkingSpan:
    return WorkingSpan(span.weekday, span.start, span.end, weeks)


def _ordered(spans: tuple[WorkingSpan, ...]) -> WorkingPattern:
    return WorkingPattern(tuple(sorted(set(spans), key=_order)))


def _order(span: WorkingSpan) -> tuple[int, time, time, str]:
    return (span.weekday, span.start or time.min, span.end or time.max, span.weeks.value)
