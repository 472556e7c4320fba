"""Two columns that scroll by themselves, or below each other where the window is narrow."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme

ROOMY = 120  # this much more than the least, and the left column is as wide as it likes


@dataclass(frozen=True)
class PaneSizes:
    """Widths in design pixels: of the left column, where there is little room, and at the right.

    With `fills` the right part takes all the height there is.
    """

    left: int = 436
    slim_left: int = 436
    least_right: int = 380
    gap: int = 12
    fills: bool = False


class TwoPanes(QWidget):
    """Left a fixed width, right what is left over."""

    def __init__(
        self, theme: Theme, left: QWidget, right: QWidget, sizes: PaneSizes | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._right = right
        self._sizes = sizes or PaneSizes()
        self.first, self._left_lines = _area(theme)
        self.second, self._right_lines = _area(theme)
        self._left_lines.addWidget(left)
        self._put_right(self._right_lines)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(self._sizes.gap))
        across.addWidget(self.first)
        across.addWidget(self.second, 1)
        self._beside = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, sizes = self._theme.px, self._sizes
        beside = self.width() >= px(sizes.slim_left + sizes.least_right)
        if beside:
            wide = self.width() >= px(sizes.left + sizes.least_right + ROOMY)
            self.first.setFixedWidth(px(sizes.left if wide else sizes.slim_left))
        else:
            self.first.setMinimumWidth(0)
            self.first.setMaximumWidth(16_777_215)
        if beside != self._beside:
            self._beside = beside
            self._put_right(self._right_lines if beside else self._left_lines)
            self._right.show()
            self.second.setVisible(beside)

    def _put_right(self, lines: QVBoxLayout) -> None:
        lines.addWidget(self._right, 1 if self._sizes.fills else 0)


def _area(theme: Theme) -> tuple[QScrollArea, QVBoxLayout]:
    content = QWidget()
    content.setObjectName("pageBody")
    lines = QVBoxLayout(content)
    lines.setContentsMargins(0, 0, theme.px(14), theme.px(20))
    lines.setSpacing(theme.px(16))
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area, lines
