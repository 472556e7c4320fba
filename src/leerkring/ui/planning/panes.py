"""Two columns that scroll by themselves, or below each other where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme

LEFT = 436  # design pixels
LEAST_RIGHT = 380


class TwoPanes(QWidget):
    """Left a fixed width, right what is left over."""

    def __init__(self, theme: Theme, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._right = right
        self.first, self._left_lines = _area(theme)
        self.second, self._right_lines = _area(theme)
        self._left_lines.addWidget(left)
        self._right_lines.addWidget(right)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(12))
        across.addWidget(self.first)
        across.addWidget(self.second, 1)
        self._beside = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(LEFT + LEAST_RIGHT)
        if beside:
            self.first.setFixedWidth(self._theme.px(LEFT))
        else:
            self.first.setMinimumWidth(0)
            self.first.setMaximumWidth(16_777_215)
        if beside != self._beside:
            self._beside = beside
            (self._right_lines if beside else self._left_lines).addWidget(self._right)
            self._right.show()
            self.second.setVisible(beside)


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
