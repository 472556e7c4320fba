"""Who was there: everybody, unless somebody is clicked away; for how long, and who stood in."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from leerkring.app.meetings.rows import ExpectedRow, MeetingDetails
from leerkring.domain.meetings import MeetingState
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, literal
from leerkring.ui.widgets.fields import Field, number_field
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.wording import Wording

_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class NameBox(QCheckBox):
    """A tick that leaves the arrows to the list around it: Qt would walk to any next control."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PersonLine(QWidget):
    """One person: a tick, who stood in when that matters, and minutes when they are shown."""

    ticked = Signal()
    stand_in_wanted = Signal()
    minutes_noted = Signal(int)

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.box = NameBox()
        self.box.clicked.connect(lambda: self.ticked.emit())
        self.stand_in = link(theme, "-", icon="user-check")
        self.stand_in.clicked.connect(lambda: self.stand_in_wanted.emit())
        self.minutes = number_field(theme, 0, 720, suffix=" " + self.tr("minutes"))
        self.minutes.setSingleStep(5)
        self.minutes.setMinimumWidth(theme.px(130))
        self.minutes.valueChanged.connect(self.minutes_noted)
        self.setLayout(row(self.box, self.stand_in, None, self.minutes, gap=theme.px(12)))

    def show_person(self, person: ExpectedRow, net: int, *, with_minutes: bool) -> None:
        """Show what is stored, without telling."""
        present = person.present is not False
        self.box.setText(literal(person.name))
        self.box.setChecked(present)
        self.stand_in.setVisible(person.role is not None)
        if person.role is not None:
            role = self._wording.sentence(self._wording.role(person.role))
            who = person.stand_in or self.tr("nobody")
            self.stand_in.setText(self.tr("{role}: {name}").format(role=role, name=who))
            said = self.tr("{role} instead of {absent}: {name}. Choose who did it")
            name = said.format(role=role, absent=person.name, name=who)
            self.stand_in.setAccessibleName(name)
            self.stand_in.setToolTip(self.tr("Choose who really did it"))
        self.minutes.setVisible(with_minutes and present)
        self.minutes.setAccessibleName(self.tr("Minutes of {name}").format(name=person.name))
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(net if person.minutes is None else person.minutes)


class AttendanceCard(QWidget):
    """A tick per person; the first change, or the button, notes everybody else as present."""

    recorded = Signal(object)  # frozenset of the ids of who was not there
    stand_in_chosen = Signal(str, object)  # who was absent; who did it, or None
    minutes_noted = Signal(str, int)
    breaks_noted = Signal(int)

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._people: tuple[ExpectedRow, ...] = ()
        self._shows_minutes = False
        self._meeting: MeetingDetails | None = None
        self.lines: list[PersonLine] = []
        self.chip = Chip(theme, "", "amber")
        self._hint = small("")
        self.breaks = number_field(theme, 0, 719, suffix=" " + self.tr("minutes"))
        self.breaks.setSingleStep(5)
        self.breaks.setMinimumWidth(theme.px(130))
        self.breaks.valueChanged.connect(self.breaks_noted)
        self.minutes_button = link(theme, self.tr("Minutes per person"), icon="clock")
        self.minutes_button.clicked.connect(self._toggle_minutes)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        top = row(h2(self.tr("Attendance")), self.chip, None, gap=theme.px(10))
        breaks = Field(theme, self.tr("Breaks"), self.breaks, beside=True)
        times = FlowLayout(theme.px(12))
        times.addWidget(breaks)
        times.addWidget(self.minutes_button)
        edge = theme.px(16)
        parts = column(
            top, self._hint, times, self._lines, gap=theme.px(8), margins=(edge, edge, edge, edge)
        )
        self.setLayout(column(card(parts)))

    @property
    def boxes(self) -> list[QCheckBox]:
        """The ticks, in the order of the names."""
        return [line.box for line in self.lines]

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who was expected and what was noted; the ticks stay where they are."""
        self._meeting = meeting
        people = meeting.expected
        if [p.person_id for p in people] != [p.person_id for p in self._people]:
            clear(self._lines)
            self.lines = [self._line(person.person_id) for person in people]
            for line in self.lines:
                self._lines.addWidget(line)
                line.show()
            self._order_keys()
            self._stop_at(0)
        self._people = people
        own = any(person.minutes is not None for person in people)
        with_minutes = own or self._shows_minutes
        for line, person in zip(self.lines, people, strict=True):
            line.show_person(person, meeting.net_minutes, with_minutes=with_minutes)
        self.minutes_button.setVisible(bool(people) and not own)
        with QSignalBlocker(self.breaks):
            self.breaks.setMaximum(max(meeting.duration_minutes - 1, 0))
            self.breaks.setValue(meeting.break_minutes)
        self._hint.setText(
            self.tr("Untick who was not there. Everybody else was.")
            if people
            else self.tr("Nobody was in the circle on this day.")
        )
        self._show_count(meeting)

    def menu_for(self, person_id: str) -> QMenu:
        """Return who can have stood in for somebody: who was there, or nobody."""
        absent = next(p for p in self._people if p.person_id == person_id)
        menu = QMenu(self)
        people: list[tuple[str, str | None]] = [
            (p.name, p.person_id) for p in self._people if p.present
        ]
        for text, key in (*people, (self.tr("Nobody"), None)):
            action = menu.addAction(literal(text))
            action.setCheckable(True)
            action.setChecked(key == absent.stand_in_id)
            action.triggered.connect(
                lambda _=False, key=key: self.stand_in_chosen.emit(person_id, key)
            )
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        at = next((n for n, box in enumerate(self.boxes) if box.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(self.lines):
            super().keyPressEvent(event)
            return
        self._stop_at(at + step)
        self.boxes[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self.boxes:
            self._stop_at(self.boxes.index(watched))
        return super().eventFilter(watched, event)

    def _order_keys(self) -> None:
        """Let Tab go through the names after the minutes: Qt puts what is made later at the end."""
        before: QWidget = self.minutes_button
        for line in self.lines:
            for part in (line.box, line.stand_in, line.minutes):
                self.setTabOrder(before, part)
                before = part

    def _stop_at(self, number: int) -> None:
        """Let Tab stop at one name only: the arrows walk through the others."""
        for at, box in enumerate(self.boxes):
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(strong if at == number else click)

    def _show_count(self, meeting: MeetingDetails) -> None:
        if meeting.row.state is not MeetingState.HELD:
            self.chip.change(self.tr("not noted yet"), "amber")
            return
        present = sum(person.present is not False for person in self._people)
        text = self.tr("{present} of {all} present, {minutes} minutes")
        said = text.format(present=present, all=len(self._people), minutes=meeting.net_minutes)
        self.chip.change(said, "green", "check")

    def _line(self, person_id: str) -> PersonLine:
        line = PersonLine(self._theme, self._wording)
        line.box.installEventFilter(self)
        line.ticked.connect(self._tell)
        line.stand_in_wanted.connect(lambda: self._open_menu(person_id, line.stand_in))
        line.minutes_noted.connect(lambda minutes: self.minutes_noted.emit(person_id, minutes))
        return line

    def _open_menu(self, person_id: str, at: QWidget) -> None:
        menu = self.menu_for(person_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))

    def _toggle_minutes(self) -> None:
        self._shows_minutes = not self._shows_minutes
        if self._meeting is not None:
            self.show_meeting(self._meeting)

    def _tell(self) -> None:
        pairs = zip(self._people, self.boxes, strict=True)
        absent = (person.person_id for person, box in pairs if not box.isChecked())
        self.recorded.emit(frozenset(absent))
