"""The sentence beside the pointer while something is dragged, and its tone."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import row
from leerkring.ui.widgets.marks import Icon


@dataclass(frozen=True)
class Said:
    """What dropping here would mean. Tones: red, amber, green or none."""

    text: str
    tone: str = ""


class Bubble(QFrame):
    """The sentence beside the pointer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._around = parent
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._signs = {
            "red": Icon(theme, "ban", "red", 16),
            "amber": Icon(theme, "triangle-alert", "amber", 16),
            "green": Icon(theme, "check", "green", 16),
        }
        self.text = label("")
        self._parts = row(*self._signs.values(), self.text, gap=8, margins=(10, 6, 12, 6))
        self.setLayout(self._parts)
        self.hide()

    def say(self, said: Said, at: QPoint) -> None:
        """Show a sentence near a point of the parent, never outside it nor under the pointer."""
        for tone, sign in self._signs.items():
            sign.setVisible(tone == said.tone)
        self.text.setText(said.text)
        if self.text.property("tone") != said.tone:
            self.text.setProperty("tone", said.tone)
            restyle(self.text)
        self._parts.activate()
        self.resize(self.sizeHint())
        around, away = self._around.rect(), self._theme.px(18)
        x = min(max(at.x() + away, 0), around.width() - self.width())
        below = at.y() + away
        fits = below + self.height() <= around.height()
        self.move(x, below if fits else at.y() - away - self.height())
        self.show()
        self.raise_()


def restyle(widget: QWidget) -> None:
    """Let a changed property of a widget show."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
