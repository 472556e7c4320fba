"""The table of hours on the screen: columns as wide as the room allows, everything still there."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

from leerkring.ui.load.fitting import Natural, fitted
from leerkring.ui.load.heads import GroupedHeads
from leerkring.ui.load.table import LIMIT, NAME, PLACE, TOTAL, LoadDelegate, LoadFilter, columns_of
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Table

_BARS = (180, 120, 66)  # design pixels: a long bar, a short one, only the number
_NAME, _PLACE = 88, 70  # design pixels that are the least
_GIVING = (NAME, TOTAL, LIMIT, PLACE)


class LoadGrid(Table):
    """`show_columns` says what is of use; what does not fit besides becomes shorter, then goes."""

    def __init__(self, theme: Theme, rows: LoadFilter, *, name: str) -> None:
        super().__init__(theme, rows, name=name)
        self._rows = rows
        self._wanted: frozenset[int] = frozenset()
        self._natural: Natural | None = None
        self.heads = GroupedHeads(theme, rows.load.words.heads())
        self.heads.setMinimumSectionSize(theme.px(24))
        self.setHorizontalHeader(self.heads)
        self.setItemDelegate(LoadDelegate(theme, self, rows))
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.heads.setStretchLastSection(True)
        self.heads.sortIndicatorChanged.connect(lambda *_: self._measure())

    def show_columns(self, wanted: Collection[int]) -> None:
        """Show these columns of what the model has now."""
        self._wanted = frozenset(wanted)
        for number in range(self._rows.columnCount()):
            self.setColumnHidden(number, number not in self._wanted)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        if self._wanted:
            self._natural = self._measured()
            self._fit()

    def _fit(self) -> None:
        if self._natural is None:
            return
        widths = fitted(self._natural, self.viewport().width())
        for number, wide in zip(
            _GIVING, (widths.name, widths.total, widths.limit, widths.place), strict=True
        ):
            self.setColumnHidden(number, not wide)
            if wide:
                self.heads.resizeSection(number, wide)

    def _measured(self) -> Natural:
        """Measure every column once for the rows there are, and set those with a number."""
        px, words, model = self._theme.px, self._rows.load.words, self._rows.load
        columns, least = columns_of(words), self.heads.widths(sorted(self._wanted))
        plain = QFontMetrics(self._theme.font(14))
        strong = QFontMetrics(self._theme.font(14, QFont.Weight.DemiBold))
        edges = px(18)  # on both sides, as the cells have them
        wide = {}
        for number in self._wanted - {TOTAL}:
            one = columns[number]
            metrics = strong if one.strong else plain
            texts = (metrics.horizontalAdvance(one.text(row)) for row in model.rows)
            wide[number] = max(least[number], max(texts, default=0) + edges)
        numbers = self._wanted - set(_GIVING)
        for number in numbers:
            self.heads.resizeSection(number, wide[number])
        limited = LIMIT in self._wanted
        long, short, bare = (px(one) for one in _BARS)
        sign = px(22)  # an icon with its gap
        brief = max(
            (plain.horizontalAdvance(words.brief_over(row)) for row in model.rows), default=0
        )
        place = wide.get(PLACE, 0)
        return Natural(
            fixed=sum(wide[n] for n in numbers),
            name=wide[NAME],
            name_least=min(wide[NAME], px(_NAME)),
            total=(long, short, max(bare + sign * limited, least[TOTAL])),
            limit=(wide[LIMIT] + sign, max(least[LIMIT], brief + sign + edges))
            if limited
            else (0, 0),
            place=place,
            place_least=min(place, px(_PLACE)),
        )
