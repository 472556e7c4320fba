"""Who was there: everybody, unless somebody is clicked away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leerkring.app.meetings.rows import MeetingDetails
from leerkring.domain.meetings import MeetingState
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.marks import Chip


class AttendanceCard(QWidget):
    """A tick per person; the first change, or the button, notes everybody else as present."""

    recorded = Signal(object)  # frozenset of the ids of who was not there

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ids: tuple[str, ...] = ()
        self.boxes: list[QCheckBox] = []
        self.chip = Chip(theme, "", "amber")
        self._hint = small(self.tr("Untick who was not there. Everybody else was."))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        top = row(h2(self.tr("Attendance")), self.chip, None, gap=theme.px(10))
        edge = theme.px(16)
        parts = column(
            top,
            self._hint,
            self._lines,
            gap=theme.px(8),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who was expected and what was noted; the ticks stay where they are."""
        noted = meeting.row.state is MeetingState.HELD
        people = meeting.expected
        ids = tuple(person.person_id for person in people)
        if ids != self._ids:
            self._ids = ids
            clear(self._lines)
            self.boxes = [self._box() for _ in ids]
            for box in self.boxes:
                self._lines.addWidget(box)
                box.show()
        for box, person in zip(self.boxes, people, strict=True):
            box.setText(person.name)
            box.setChecked(person.present is not False)
        present = sum(person.present is not False for person in people)
        self._hint.setText(
            self.tr("Untick who was not there. Everybody else was.")
            if people
            else self.tr("Nobody was in the circle on this day.")
        )
        if noted:
            text = self.tr("{present} of {all} present").format(present=present, all=len(people))
            self.chip.change(text, "green", "check")
        else:
            self.chip.change(self.tr("not noted yet"), "amber")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        at = next((n for n, box in enumerate(self.boxes) if box.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(self.boxes):
            super().keyPressEvent(event)
            return
        self.boxes[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _box(self) -> QCheckBox:
        box = QCheckBox()
        box.clicked.connect(lambda: self._tell())
        return box

    def _tell(self) -> None:
        pairs = zip(self._ids, self.boxes, strict=True)
        self.recorded.emit(frozenset(key for key, box in pairs if not box.isChecked()))
