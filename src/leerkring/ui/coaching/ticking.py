"""A list of people to tick, with what matters of each, a search line and how many are chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from leerkring.domain.coaching_planning import CoachLimit
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import SearchField, number_field
from leerkring.ui.widgets.frame import keep_room_for_bar
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import card, clear, column, row, widget_of

MANY = 8  # from here on people are searched
SHOWN = 7.5  # rows: half a row says that there is more


@dataclass(frozen=True)
class Tick:
    """Somebody who can be chosen; `most` gives a number beside the name."""

    person_id: str
    name: str
    detail: str = ""
    most: int | None = None


class TickBox(QCheckBox):
    """A box with a name and what matters under it; one widget, for there can be hundreds."""

    def __init__(self, theme: Theme, tick: Tick) -> None:
        super().__init__(tick.name)
        self._theme, self._detail = theme, tick.detail
        self._small = theme.font(13)
        self.setAccessibleDescription(tick.detail)
        self.setToolTip(tick.detail)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        below = QFontMetrics(self._small).height() if self._detail else 0
        return QSize(size.width(), size.height() + below)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics = QFontMetrics(self._small)
        below = metrics.height() if self._detail else 0
        option.rect = QRect(0, 0, self.width(), self.height() - below)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        if self._detail:
            left = self._theme.px(28)
            wide = self.width() - left
            text = metrics.elidedText(self._detail, Qt.TextElideMode.ElideRight, wide)
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("text2" if self.isEnabled() else "textd"))
            place = QRect(left, self.height() - below - self._theme.px(3), wide, below)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class TickLine(QWidget):
    """A person and, for a coach, how many duos at one time."""

    def __init__(self, theme: Theme, tick: Tick, most_name: str) -> None:
        super().__init__()
        self.box = TickBox(theme, tick)
        line = row(gap=theme.px(8), margins=(theme.px(2), theme.px(3), theme.px(4), theme.px(3)))
        line.addWidget(self.box, 1)
        self.most: QSpinBox | None = None
        if tick.most is not None:
            self.most = number_field(theme, 1, 20)
            self.most.setValue(tick.most)
            self.most.setAccessibleName(most_name.format(name=tick.name))
            line.addWidget(self.most)
            self.box.toggled.connect(self.most.setEnabled)
        self.setLayout(line)


class TickList(QFrame):
    """`changed` when the user chose; lines are made once per list of people."""

    changed = Signal()
    people_wanted = Signal()  # the way out that is shown while there is nobody to tick

    def __init__(
        self, theme: Theme, title: str, way_out: str, *, most_name: str = "", hint: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._most_name = most_name
        self._ticks: tuple[Tick, ...] = ()
        self.lines: dict[str, TickLine] = {}
        self.setAccessibleName(title)
        self._heading = h2(title)
        self._count = small("")
        self._empty = small("")
        self.way_out = link(theme, way_out)
        self.way_out.clicked.connect(self.people_wanted)
        self._out = widget_of(row(self.way_out, None))
        prompt = self.tr("Search people")
        self.search = SearchField(theme, prompt, name=f"{title}: {prompt}")
        self.search.setMinimumWidth(theme.px(120))
        self.search.textChanged.connect(lambda _: self._filter())
        everybody, nobody = link(theme, self.tr("All")), link(theme, self.tr("None"))
        everybody.setAccessibleName(f"{title}: {everybody.text()}")
        nobody.setAccessibleName(f"{title}: {nobody.text()}")
        everybody.clicked.connect(lambda: self._tick_all(on=True))
        nobody.clicked.connect(lambda: self._tick_all(on=False))
        self._links = widget_of(row(everybody, nobody, None, gap=theme.px(12)))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inner = widget_of(column(self._list, None, gap=0), "pageBody")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inner)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        keep_room_for_bar(self._area)
        inner.setAutoFillBackground(False)
        edge = theme.px(16)
        top = row(self._heading, None, self._count, theme.px(8))
        parts = column(
            top, gap=theme.px(8), margins=(edge, theme.px(14), theme.px(8), theme.px(12))
        )
        if hint:
            parts.addWidget(small(hint))
        parts.addLayout(row(self.search, theme.px(8)))  # as far as the count above it
        for part in (self._empty, self._out, self._area, self._links):
            parts.addWidget(part)
        around = column(card(parts))
        self.setLayout(around)

    def show_people(
        self, ticks: Sequence[Tick], chosen: Callable[[str], bool], nobody: str
    ) -> None:
        """Show who there is; `chosen` tells who is ticked, `nobody` what to say without anyone."""
        if tuple(ticks) != self._ticks:
            self._ticks = tuple(ticks)
            clear(self._list)
            self.lines = {}
            for tick in ticks:
                line = TickLine(self._theme, tick, self._most_name)
                line.box.clicked.connect(lambda _=False: self._changed())
                if line.most is not None:
                    line.most.valueChanged.connect(lambda _: self.changed.emit())
                self.lines[tick.person_id] = line
                self._list.addWidget(line)
        for key, line in self.lines.items():
            line.box.setChecked(chosen(key))
            if line.most is not None:
                line.most.setEnabled(line.box.isChecked())
        self.search.setVisible(len(ticks) > MANY)
        self._area.setVisible(bool(ticks))
        self._links.setVisible(bool(ticks))
        self._empty.setText(nobody)
        self._empty.setVisible(not ticks)
        self._out.setVisible(not ticks)
        self._fit()
        self._show_count()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Who is ticked, in the order of the list."""
        return tuple(key for key, line in self.lines.items() if line.box.isChecked())

    def most_of(self, person_id: str) -> int:
        """Return the number beside somebody's name."""
        most = self.lines[person_id].most
        return most.value() if most is not None else 0

    def show_limits(self, limits: Sequence[CoachLimit]) -> None:
        """Show other numbers beside the names."""
        for limit in limits:
            line = self.lines.get(limit.person_id)
            if line is not None and line.most is not None:
                with QSignalBlocker(line.most):
                    line.most.setValue(limit.most)

    def _changed(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        said = self.tr("{chosen} of {all}")
        self._count.setText(said.format(chosen=len(self.chosen), all=len(self.lines)))

    def _fit(self) -> None:
        first = next(iter(self.lines.values()), None)
        high = 0
        if first is not None:  # all are as high; the style sheet alone would make them lower
            first.box.ensurePolished()
            high = max(first.box.sizeHint().height(), self._theme.px(36)) + self._theme.px(6)
        for line in self.lines.values():
            line.box.ensurePolished()
            line.box.setFixedHeight(high - self._theme.px(6))
        self._area.setFixedHeight(round(high * min(len(self.lines), SHOWN)) + 2)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        for tick in self._ticks:
            text = f"{tick.name} {tick.detail}".casefold()
            self.lines[tick.person_id].setVisible(all(word in text for word in words))

    def _tick_all(self, *, on: bool) -> None:
        for line in self.lines.values():
            if not line.isHidden():
                line.box.setChecked(on)
        self._changed()
