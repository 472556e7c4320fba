"""Choosing several people at once who join the circle."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from leerkring.app.circles.choices import PersonChoice
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, literal, primary
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import column, row, widget_of
from leerkring.ui.wording import Wording


class JoinPicker(QFrame):
    """Tick who joins; Enter in the line to search ticks the only one left, or adds them all."""

    taken = Signal(object)  # tuple of person ids

    def __init__(
        self, theme: Theme, wording: Wording, parent: QWidget, people: tuple[PersonChoice, ...]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Who joins"))
        self._theme = theme
        self._wording = wording
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search by name or function"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(lambda _: self._filter())
        self._people = people
        self.boxes: list[QCheckBox] = []
        self.everybody = link(theme, self.tr("Everybody"))
        self.everybody.clicked.connect(self._tick_all)
        self.take_button = primary(theme, self.tr("Add"))
        self.take_button.clicked.connect(self._take)
        edge = theme.px(10)
        self.setLayout(
            column(
                self.field,
                self._list(),
                self._hint(),
                row(self.everybody, None, self.take_button),
                gap=theme.px(8),
                margins=(edge, edge, edge, edge),
            )
        )
        self.setFixedWidth(theme.px(360))
        self._count()

    def drop_down(self, below: QRect) -> None:
        """Show under a place (in global coordinates), within the screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(below.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = below.bottom() + 2
        if top + self.height() > room.bottom():
            top = max(room.top(), room.bottom() - self.height())
        left = min(below.left(), room.right() - self.width())
        self.move(QPoint(max(room.left(), left), top))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _list(self) -> QWidget:
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for person in self._people:
            text = f"{person.name}, {person.functions}" if person.functions else person.name
            box = QCheckBox(literal(text))
            box.toggled.connect(lambda _: self._count())
            lines.addWidget(box)
            self.boxes.append(box)
        lines.addStretch(1)
        inside = widget_of(lines, "pageBody")
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("People who are not in the circle"))
        shown = min(len(self._people), 9)
        area.setFixedHeight(max(1, shown) * (self.boxes[0].sizeHint().height() if shown else 1))
        area.setVisible(bool(shown))
        return area

    def _hint(self) -> QWidget:
        text = self.tr("Everybody in Leerkring is in this circle already.")
        said = small(text)
        said.setVisible(not self._people)
        self.field.setVisible(bool(self._people))
        return said

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        for box in self.boxes:
            box.setVisible(all(word in box.text().casefold() for word in words))

    def _shown(self) -> list[QCheckBox]:
        return [box for box in self.boxes if not box.isHidden()]

    def _tick_all(self) -> None:
        for box in self._shown():
            box.setChecked(True)

    def _enter(self) -> None:
        shown = self._shown()
        if self.field.hasFocus() and self.field.text() and shown:
            shown[0].setChecked(True)
            self.field.clear()
        elif self.take_button.isEnabled():
            self._take()

    def _step(self, step: int) -> None:
        places: list[QWidget] = [self.field, *self._shown()]
        at = next((n for n, place in enumerate(places) if place.hasFocus()), 0)
        places[min(max(at + step, 0), len(places) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self) -> None:
        count = sum(box.isChecked() for box in self.boxes)
        self.take_button.setEnabled(count > 0)
        text = self.tr("Add %n person(s)", "", count) if count else self.tr("Tick who joins")
        self.take_button.setText(self._wording.in_words(text, count))
        self.everybody.setVisible(bool(self.boxes))

    def _take(self) -> None:
        pairs = zip(self.boxes, self._people, strict=True)
        chosen = tuple(person.id for box, person in pairs if box.isChecked())
        self.close()
        self.taken.emit(chosen)
