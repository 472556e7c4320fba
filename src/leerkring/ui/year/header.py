"""Which year is shown, beside the title: back, on, and how years are counted."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from leerkring.domain.years import YearKind
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button
from leerkring.ui.widgets.labels import h2


class YearSwitch(QWidget):
    """Two arrows around the name of the year, and a menu."""

    turned = Signal(int)  # -1 previous, 1 next, 0 the present year
    kind_chosen = Signal(object)  # YearKind

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kind = YearKind.SCHOOL
        previous = icon_button(theme, "chevron-left", self.tr("Previous year"))
        previous.clicked.connect(lambda: self.turned.emit(-1))
        following = icon_button(theme, "chevron-right", self.tr("Next year"))
        following.clicked.connect(lambda: self.turned.emit(1))
        self.more = icon_button(theme, "chevron-down", self.tr("Choose how years are counted"))
        self.more.clicked.connect(self._open)
        self.label = h2("")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(4), 0, 0, 0)
        line.setSpacing(theme.px(4))
        for part in (previous, self.label, self.more, following):
            line.addWidget(part)

    def show_year(self, text: str, kind: YearKind) -> None:
        """Show the name of the year."""
        self.label.setText(text)
        self._kind = kind

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("This year")).triggered.connect(lambda: self.turned.emit(0))
        menu.addSeparator()
        texts = {
            YearKind.SCHOOL: self.tr("By school year"),
            YearKind.CALENDAR: self.tr("By calendar year"),
        }
        for kind, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(kind is self._kind)
            action.triggered.connect(lambda _=False, k=kind: self.kind_chosen.emit(k))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
