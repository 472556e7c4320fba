"""When and where a meeting is, how it is done, and what to remember: changed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from leerkring.app.meetings.rows import MeetingDetails, MeetingRow
from leerkring.app.programme.rows import Programme
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button, link, plain
from leerkring.ui.widgets.fields import Field, choice_field, number_field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import FlowLayout, card, column, row, widget_of
from leerkring.ui.widgets.stored import StoredNote
from leerkring.ui.wording import Wording

NOTE_LINES = 4


class WhenCard(QWidget):
    """Moment, length, room and place."""

    moment_wanted = Signal()
    pin_wanted = Signal()
    lasts = Signal(int)  # minutes
    room_chosen = Signal(str)  # id, "" for none
    place_typed = Signal(str)

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.moment = plain(theme, "-", icon="calendar-clock")
        self.moment.clicked.connect(lambda: self.moment_wanted.emit())
        self.lock = icon_button(theme, "lock-open", self.tr("Keep this day"))
        self.lock.clicked.connect(lambda: self.pin_wanted.emit())
        self.duration = number_field(theme, 15, 720, suffix=" " + self.tr("minutes"))
        self.duration.setSingleStep(15)
        self.duration.setMinimumWidth(theme.px(130))
        self.duration.valueChanged.connect(self.lasts)
        self.room = choice_field(theme, ())
        self.room.setMinimumWidth(theme.px(170))
        self.room.activated.connect(lambda at: self.room_chosen.emit(self.room.itemData(at)))
        self.place = QLineEdit()
        self.place.setMinimumWidth(theme.px(300))
        self.place.setPlaceholderText(self.tr("Another place, or how to get there"))
        self.place.editingFinished.connect(self._place_changed)
        moment = widget_of(row(self.moment, self.lock, gap=theme.px(4)))
        flow = FlowLayout(theme.px(16))
        flow.addWidget(Field(theme, self.tr("Day and time"), moment))
        flow.addWidget(Field(theme, self.tr("Takes"), self.duration))
        self._room_field = Field(theme, self.tr("Room"), self.room)
        flow.addWidget(self._room_field)
        flow.addWidget(Field(theme, self.tr("Place"), self.place))
        edge = theme.px(16)
        parts = column(
            h2(self.tr("When and where")), flow, gap=theme.px(10), margins=(edge, edge, edge, edge)
        )
        self.setLayout(column(card(parts)))

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show what is stored, without telling."""
        line = meeting.row
        text = self._wording.sentence(self._wording.moment(line.start))
        self.moment.setText(text)
        self.moment.setAccessibleName(self.tr("Day and time: {moment}").format(moment=text))
        pinned = self.tr("This day is kept when planning again. Let it go")
        name = pinned if line.pinned else self.tr("Keep this day when planning again")
        self.lock.set_icon("lock" if line.pinned else "lock-open", "text2")
        self.lock.setAccessibleName(name)
        self.lock.setToolTip(name)
        self.lock.setVisible(not line.is_past)
        with QSignalBlocker(self.duration):
            self.duration.setValue(meeting.duration_minutes)
        self._show_rooms(meeting)
        if not (self.place.hasFocus() and self.place.isModified()):
            self.place.setText(line.place)

    def _show_rooms(self, meeting: MeetingDetails) -> None:
        rooms = [("", self.tr("no room")), *meeting.rooms]
        chosen = meeting.row.room_id or ""
        if chosen not in dict(rooms):
            rooms.append((chosen, meeting.row.room_name))
        self.room.clear()
        for key, name in rooms:
            self.room.addItem(name, key)
        self.room.setCurrentIndex([key for key, _ in rooms].index(chosen))
        self._room_field.setVisible(len(rooms) > 1)

    def _place_changed(self) -> None:
        self.place.setModified(False)
        self.place_typed.emit(self.place.text().strip())


class HowCard(QWidget):
    """Work form, with last time's one click away, and a note."""

    form_wanted = Signal(str)
    form_list_wanted = Signal()
    note_typed = Signal(str)

    def __init__(self, theme: Theme, look_around: Callable[[], object]) -> None:
        """Make the card; `look_around` leads to all work forms."""
        super().__init__()
        self.form = plain(theme, "-")
        self.form.clicked.connect(lambda: self.form_list_wanted.emit())
        self.as_before = link(theme, "-")
        self._before = ""
        self.as_before.clicked.connect(lambda: self.form_wanted.emit(self._before))
        self.note = StoredNote(self.note_typed.emit)
        self.note.setPlaceholderText(
            self.tr("For yourself. No names, ages or health of children and parents.")
        )
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * NOTE_LINES + theme.px(18))
        look = link(theme, self.tr("Look at the work forms"))
        look.clicked.connect(lambda: look_around())
        form = widget_of(row(self.form, self.as_before, look, None, gap=theme.px(8)))
        edge = theme.px(16)
        parts = column(
            h2(self.tr("How")),
            Field(theme, self.tr("Work form"), form),
            Field(theme, self.tr("Note"), self.note),
            gap=theme.px(10),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))

    def show_meeting(self, meeting: MeetingDetails, earlier: Sequence[MeetingRow]) -> None:
        """Show what is stored; `earlier` are the circle's meetings before this one."""
        form = meeting.row.work_form
        self.form.setText(form or self.tr("Choose a work form"))
        self.form.setAccessibleName(
            self.tr("Work form: {form}").format(form=form or self.tr("none yet"))
        )
        self._before = next((m.work_form for m in reversed(earlier) if m.work_form), "")
        self.as_before.setText(self.tr("As last time: {form}").format(form=self._before))
        self.as_before.setVisible(bool(self._before) and not form)
        self.note.show_text(meeting.note)

    def show_programme(self, programme: Programme) -> None:
        """Name the form in the programme, also when the circle begins with one by itself."""
        if programme.work_form and self.form.text() != programme.work_form:
            self.form.setText(programme.work_form)
            name = self.tr("Work form: {form}").format(form=programme.work_form)
            self.form.setAccessibleName(name)
            self.as_before.hide()
