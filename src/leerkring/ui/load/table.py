"""The table of hours: a bar with its number for the total, a column for each kind and for roles."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from leerkring.app.load.table import LoadRow, LoadView
from leerkring.app.reading.names import plain
from leerkring.domain.load import LoadKind
from leerkring.ui.load.words import LoadWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import CellDelegate, Column, Index, Table, TableModel

SORT_ROLE = Qt.ItemDataRole.UserRole
NAME, TOTAL, LIMIT = 0, 1, 2
LEADS, BRINGS = 4, 5  # beside the hours of the meetings
OF_KIND = {
    LoadKind.MEETING: 3,
    LoadKind.VISIT: 6,
    LoadKind.HOST: 7,
    LoadKind.COVER: 8,
    LoadKind.COACHED: 9,
    LoadKind.COACHES: 10,
}
PLACE = 11


class LoadModel(TableModel[LoadRow]):
    """One row a person; `most` is what a full bar stands for, `limit` where its mark is."""

    def __init__(self, theme: Theme, words: LoadWords) -> None:
        self.words = words
        self.most = 1
        self.limit: int | None = None
        super().__init__(theme, columns_of(words))

    def show_view(self, view: LoadView) -> None:
        """Show everybody."""
        self.limit = view.limit
        self.most = max([*(row.load.total for row in view.rows), view.limit or 0, 1])
        self.show_rows(view.rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:  # the heads on the screen are short
            role = Qt.ItemDataRole.DisplayRole
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_of(index)
        if role != SORT_ROLE or row is None:
            return super().data(index, role)
        return key_of(row, index.column())


def columns_of(words: LoadWords) -> tuple[Column[LoadRow], ...]:
    """Return the columns from left to right."""
    names = words.columns()

    def icon(row: LoadRow) -> tuple[str, str] | None:
        if row.load.limit is None:
            return None
        return ("triangle-alert", "red") if row.over else ("check", "green")

    def kind(which: LoadKind) -> Column[LoadRow]:
        return Column(
            words.kind(which),
            lambda row: words.hours(row.load.minutes(which)),
            words=lambda row: words.spoken_hours(row.load.minutes(which)),
            amount=lambda row: words.hours(row.load.minutes(which)),
        )

    return (
        Column(names[NAME], lambda row: row.name, strong=True, note=words.about),
        Column(
            names[TOTAL],
            lambda row: words.hours(row.load.total),
            words=lambda row: words.spoken_hours(row.load.total),
            note=lambda row: words.planned(row),
            amount=lambda row: words.hours(row.load.total),
        ),
        Column(names[LIMIT], words.over, icon=icon, note=words.over),
        kind(LoadKind.MEETING),
        Column(
            words.leads(),
            lambda row: words.times(row.facilitates),
            amount=lambda row: str(row.facilitates),
        ),
        Column(
            words.brings_in(),
            lambda row: words.times(row.contributes),
            amount=lambda row: str(row.contributes),
        ),
        *(kind(one) for one in list(OF_KIND)[1:]),
        Column(names[-1], lambda row: row.location_name, note=lambda row: row.location_name),
    )


def key_of(row: LoadRow, column: int) -> object:
    """Return what a column is sorted by."""
    keys: tuple[object, ...] = (
        plain(row.name),
        row.load.total,
        row.over.minutes if row.over else 0,
        row.load.minutes(LoadKind.MEETING),
        row.facilitates,
        row.contributes,
        *(row.load.minutes(kind) for kind in list(OF_KIND)[1:]),
        plain(row.location_name),
    )
    return keys[column]


class LoadFilter(QSortFilterProxyModel):
    """Sorts, and shows who has every word that was typed and works at the chosen location."""

    def __init__(self, model: LoadModel, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._place = ""
        self._only_over = False
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)
        self.load = model

    def narrow(self, text: str, place: str, *, only_over: bool) -> None:
        """Narrow down."""
        self._words, self._place, self._only_over = plain(text).split(), place, only_over
        self.invalidate()

    @property
    def shown(self) -> tuple[LoadRow, ...]:
        """The rows in view, in their order."""
        rows = (self.mapToSource(self.index(n, 0)).row() for n in range(self.rowCount()))
        return tuple(self.load.rows[n] for n in rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        del source_parent
        row = self.load.rows[source_row]
        if self._only_over and row.over is None:
            return False
        if self._place not in ("", row.location_id):
            return False
        text = plain(f"{row.name} {row.functions} {row.location_name}")
        return all(word in text for word in self._words)


class LoadDelegate(CellDelegate):
    """Paints the total as a bar with its number; what is over the limit is red and said beside."""

    def __init__(self, theme: Theme, table: Table, rows: LoadFilter) -> None:
        super().__init__(theme, table)
        self._rows = rows

    def draw(self, painter: QPainter, place: QRect, index: Index) -> None:
        model = self._rows.load
        row = model.row_of(self._rows.mapToSource(index))
        if row is None or index.column() not in (TOTAL, LIMIT):
            super().draw(painter, place, index)
            return
        if index.column() == LIMIT:
            self._limit(painter, place, index, row)
            return
        limit = index.sibling(index.row(), LIMIT)
        if model.limit is not None and self.view.isColumnHidden(LIMIT):
            place = self._sign(painter, place, limit)
        theme, font = self.theme, self.theme.font(13, self.theme.font(13).Weight.DemiBold)
        wide = QFontMetrics(font).horizontalAdvance("0000,00")
        painter.setFont(font)
        painter.setPen(theme.colour("red" if row.over else "text"))
        number = QRect(place.left(), place.top(), wide, place.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(index.data() or ""))
        high = theme.px(10)
        room = QRectF(
            place.left() + wide + theme.px(6), place.center().y() - high / 2,
            place.width() - wide - theme.px(10), high,
        )  # fmt: skip
        self._bar(painter, room, row)

    def _limit(self, painter: QPainter, place: QRect, index: Index, row: LoadRow) -> None:
        """Paint the words about the limit, or in too little room only the hours above it."""
        font = self.theme.font(14)
        place = self._sign(painter, place, index)
        text = str(index.data() or "")
        if QFontMetrics(font).horizontalAdvance(text) > place.width():
            text = self._rows.load.words.brief_over(row)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _sign(self, painter: QPainter, place: QRect, index: Index) -> QRect:
        """Paint the icon of the limit, and return the room beside it."""
        icon, side = index.data(Qt.ItemDataRole.DecorationRole), self.theme.px(16)
        if icon is None:
            return place
        top = place.top() + (place.height() - side) // 2
        icon.paint(painter, QRect(place.left(), top, side, side))
        return place.adjusted(side + self.theme.px(6), 0, 0, 0)

    def _bar(self, painter: QPainter, room: QRectF, row: LoadRow) -> None:
        theme, model = self.theme, self._rows.load
        if room.width() <= 4:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(room, 3, 3)
        left = room.left()
        over = row.over.minutes if row.over else 0
        held = min(row.load.total_held, row.load.total - over)
        parts = (
            (held, "bar"), (row.load.total - over - held, "barsoft"), (over, "red"),
        )  # fmt: skip
        for minutes, ink in parts:
            if minutes > 0:
                wide = room.width() * minutes / model.most
                painter.setBrush(theme.colour(ink))
                painter.drawRoundedRect(QRectF(left, room.top(), max(wide, 2), room.height()), 2, 2)
                left += wide
        if model.limit is not None:
            at = room.left() + room.width() * model.limit / model.most
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.drawLine(QPointF(at, room.top() - 3), QPointF(at, room.bottom() + 3))
