"""The questions and the round side by side, or below each other where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme

LEFT, SLIM_LEFT = 408, 384  # design pixels
LEAST_RIGHT = 430


class RoundPanes(QWidget):
    """Left the questions at a fixed width, right what follows from them."""

    def __init__(self, theme: Theme, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._right = right
        self.first, self._left_lines = _area(theme)
        self.second, self._right_lines = _area(theme)
        self._left_lines.addWidget(left)
        self._right_lines.addWidget(right, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(8))
        across.addWidget(self.first)
        across.addWidget(self.second, 1)
        self._beside = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._theme.px
        beside = self.width() >= px(SLIM_LEFT + LEAST_RIGHT)
        if beside:
            wide = self.width() >= px(LEFT + LEAST_RIGHT + 120)
            self.first.setFixedWidth(px(LEFT if wide else SLIM_LEFT))
        else:
            self.first.setMinimumWidth(0)
            self.first.setMaximumWidth(16_777_215)
        if beside != self._beside:
            self._beside = beside
            (self._right_lines if beside else self._left_lines).addWidget(self._right, 1)
            self._right.show()
            self.second.setVisible(beside)


def _area(theme: Theme) -> tuple[QScrollArea, QVBoxLayout]:
    content = QWidget()
    content.setObjectName("pageBody")
    lines = QVBoxLayout(content)
    lines.setContentsMargins(0, 0, theme.px(12), theme.px(12))
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
