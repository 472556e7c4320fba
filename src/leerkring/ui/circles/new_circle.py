"""A circle begins with its name; everything else has a usable default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import sub
from leerkring.ui.widgets.layouts import card, column, row


class NewCircle(QWidget):
    """One field; Enter tells the name."""

    named = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("For example: Circle North"))
        self.line.setMinimumWidth(theme.px(320))
        self.line.returnPressed.connect(self.tell)
        self.field = Field(theme, self.tr("Name of the circle"), self.line)
        text = sub(self.tr("Then you choose who meets here. Everything can be changed later."))
        edge = theme.px(20)
        parts = column(self.field, text, gap=theme.px(12), margins=(edge, edge, edge, edge))
        frame = card(parts)
        frame.setMaximumWidth(theme.px(520))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row(frame, None))
        whole.setStretch(0, 0)
        whole.addStretch(1)

    def begin(self) -> None:
        """Start with an empty name."""
        self.line.clear()
        self.field.clear_error()

    def tell(self) -> None:
        """Ask for a circle with this name."""
        self.field.clear_error()
        self.named.emit(" ".join(self.line.text().split()))

    def refuse(self, text: str) -> None:
        """Say why this name cannot be."""
        self.field.show_error(text)
        self.line.setFocus()
        self.line.selectAll()
