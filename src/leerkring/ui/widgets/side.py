"""The column beside a calendar or a matrix, or below it where the window is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class SideScroll(QScrollArea):
    """Scrolls by itself beside the main thing; below it, it is as high as what it shows."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._whole = False
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_whole(self, *, whole: bool) -> None:
        """Show everything without scrolling, or scroll."""
        self._whole = whole
        self.fit()

    def fit(self) -> None:
        """Take the room that is needed."""
        policy = QSizePolicy.Policy.Fixed if self._whole else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        content = self.widget()
        if not self._whole or content is None:
            return QSize(0, 0)
        wide = max(self.width(), 1)
        layout = content.layout()
        high = layout.heightForWidth(wide) if layout is not None else -1
        return QSize(wide, high if high > 0 else content.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._whole else QSize(0, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole and event.oldSize().width() != event.size().width():
            self.updateGeometry()
