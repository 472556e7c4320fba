"""What must be there and be done before a meeting: follows from its programme, ticked off here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from leerkring.app.programme.preparing import PrepareItem, PrepareKind
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import caption, h2
from leerkring.ui.widgets.layouts import area_around, clear, column, row
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.ticks import TickWords


class PreparationCard(QFrame):
    """A box per thing; hidden when there is nothing to prepare."""

    ticked = Signal(str, bool)  # key, done

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self.boxes: dict[str, QCheckBox] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.chip = Chip(theme, "", "green", "check")
        edge = theme.px(16)
        self.setLayout(
            column(
                row(h2(self.tr("Lay ready and prepare")), self.chip, None, gap=theme.px(10)),
                self._lines,
                gap=theme.px(8),
                margins=(edge, edge, edge, edge),
            )
        )
        self.hide()

    def show_items(self, items: Sequence[PrepareItem]) -> None:
        """Show what there is to do; the boxes stay when the things are the same."""
        self.setVisible(bool(items))
        if [item.key for item in items] != list(self.boxes):
            self._build(items)
        for item in items:
            self.boxes[item.key].setChecked(item.done)
        left = sum(not item.done for item in items)
        if left:
            self.chip.change(self.tr("%n left", "", left), "amber", "clock")
        else:
            self.chip.change(self.tr("all ready"), "green", "check")

    @property
    def first_open(self) -> QCheckBox | None:
        """The first thing that is still open, or the first of all."""
        boxes = list(self.boxes.values())
        return next((box for box in boxes if not box.isChecked()), boxes[0] if boxes else None)

    def take_keyboard(self) -> None:
        """Come into sight, with the keyboard at the first thing that is still open."""
        first = self.first_open
        if first is None:
            return
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        around = area_around(self)
        if around is not None:
            around.ensureWidgetVisible(self)
            around.ensureWidgetVisible(first)

    def _build(self, items: Sequence[PrepareItem]) -> None:
        clear(self._lines)
        self.boxes = {}
        titles = {
            PrepareKind.MATERIALS: self.tr("Must be there"),
            PrepareKind.DEEDS: self.tr("To do beforehand"),
        }
        kind: PrepareKind | None = None
        for item in items:
            if item.kind is not kind:
                kind = item.kind
                self._lines.addSpacing(self._theme.px(4))
                self._lines.addWidget(caption(titles[kind]))
            box = QCheckBox()
            box.setAccessibleName(item.text)
            box.setMinimumHeight(self._theme.px(28))
            box.clicked.connect(lambda on, key=item.key: self.ticked.emit(key, on))
            self.boxes[item.key] = box
            said = TickWords(item.text)
            said.pressed.connect(box.click)
            line = row(box, said, gap=self._theme.px(8))
            line.setStretch(1, 1)
            self._lines.addLayout(line)
