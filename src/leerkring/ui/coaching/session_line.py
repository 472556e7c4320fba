"""One session in the list: when, why then, who leads, and the quick note."""

from datetime import datetime

from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from leerkring.app.coaching.rows import DuoCard, SessionRow
from leerkring.app.coaching.sessions import (
    CancelSession,
    HoldSession,
    MoveSession,
    NoteSession,
    PinSession,
    SplitSession,
)
from leerkring.domain.coaching import DuoState, RoleSplit, SessionState
from leerkring.domain.errors import DomainError
from leerkring.ui.coaching.tools import DuoTools
from leerkring.ui.widgets.buttons import icon_button, plain
from leerkring.ui.widgets.fields import Field, date_field, time_field
from leerkring.ui.widgets.labels import h3, label, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.stored import StoredNote

NOTE_LINES = 2
LEADERS = (RoleSplit.COACH_LEADS, RoleSplit.TEACHER_LEADS)


class SessionLine(QFrame):
    """Opens under itself what there is to fill in; every change is stored at once."""

    def __init__(self, tools: DuoTools, session: SessionRow, card: DuoCard) -> None:
        super().__init__()
        self.tools = tools
        self.session, self._card = session, card
        theme = tools.theme
        self.number = label("", "caption")
        self.number.setFixedWidth(theme.px(26))
        self.number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.number.setContentsMargins(0, theme.px(3), 0, 0)
        self.title = h3("")
        self.lead = small("")
        self.why = small("")
        self.trouble = label("", wrap=True, tone="amber")
        self.good, self.step = label("", wrap=True), label("", wrap=True)
        self.chip = Chip(theme, "-")
        self.button = plain(theme, "-")
        self.button.clicked.connect(lambda: self.press())
        self.more = icon_button(theme, "ellipsis", "-")
        self.more.clicked.connect(lambda: self.open_menu())
        self.menu: QMenu | None = None
        self.note: NoteForm | None = None
        self.mover: MoveForm | None = None
        self._below = QVBoxLayout()
        self._lay_out()
        self.show_session(session, card)

    def show_session(self, session: SessionRow, card: DuoCard) -> None:
        """Show what is stored."""
        moved = session.start != self.session.start
        self.session, self._card = session, card
        if moved and self.mover is not None and not self.mover.isHidden():
            self.mover.hide()
            self.button.setFocus()
        words, wording = self.tools.words, self.tools.wording
        self.number.setText(f"{session.number}.")
        self.title.setText(wording.sentence(words.moment(session.start)))
        self.title.setEnabled(session.state is not SessionState.CANCELLED)
        self.lead.setText(wording.sentence(words.split(session.split, session.split_note)))
        self._put(self.why, words.shift(session, card))
        self._put(self.trouble, " ".join(words.in_the_way(session)))
        open_note = self.note is not None and not self.note.isHidden()
        well, step = self.tr("Went well: {text}"), self.tr("Next step: {text}")
        said = session.went_well and not open_note
        self._put(self.good, well.format(text=session.went_well) if said else "")
        said = session.next_step and not open_note
        self._put(self.step, step.format(text=session.next_step) if said else "")
        self._show_state()
        self._name_buttons()
        if self.note is not None:
            self.note.show_session(session)

    @property
    def wants_note(self) -> bool:
        """Whether it was, and nothing is noted of it yet."""
        past = self.session.is_past and self._card.state is not DuoState.PROPOSED
        return past and self.session.to_note

    # What can be done

    def press(self) -> None:
        """Do what the button says: note, or move."""
        if self._is_for_notes():
            self.open_note()
        else:
            self.open_mover()

    def open_note(self) -> None:
        """Ask what went well, and one small next step."""
        if self.mover is not None:
            self.mover.hide()
        if self.note is None:
            self.note = NoteForm(self.tools, self.session)
            self.note.done.clicked.connect(lambda: self.close_forms())
            self._below.addWidget(self.note)
        self.note.show()
        self.show_session(self.session, self._card)
        self.note.well.setFocus()

    def open_mover(self) -> None:
        """Ask for another moment."""
        if self.note is not None:
            self.note.hide()
        if self.mover is None:
            self.mover = MoveForm(self.tools, self.session)
            self.mover.cancel.clicked.connect(lambda: self.close_forms())
            self._below.addWidget(self.mover)
        self.mover.show_session(self.session)
        self.mover.show()
        self.mover.day.setFocus()
        self.mover.day.selectAll()

    @property
    def has_form(self) -> bool:
        """Whether something is open to fill in."""
        return any(f is not None and not f.isHidden() for f in (self.note, self.mover))

    def close_forms(self) -> None:
        """Show only what is stored."""
        for form in (self.note, self.mover):
            if form is not None:
                form.hide()
        self.show_session(self.session, self._card)
        self.button.setFocus()

    def open_menu(self) -> None:
        """Show everything that can be done with this session."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        do, key, state = self.tools.do, self.session.id, self.session.state
        if self.session.is_past or state is SessionState.HELD:
            menu.addAction(self.tr("Note how it went")).triggered.connect(lambda: self.open_note())
        if state is SessionState.HELD:
            text = self.tr("It did not take place after all")
            menu.addAction(text).triggered.connect(lambda: do(HoldSession(key, held=False)))
        elif state is SessionState.PLANNED:
            if self.session.is_past:
                menu.addAction(self.tr("It took place")).triggered.connect(
                    lambda: do(HoldSession(key, held=True))
                )
            menu.addAction(self.tr("Move…")).triggered.connect(lambda: self.open_mover())
            self._add_pin(menu)
        menu.addSeparator()
        for split in LEADERS:
            action = menu.addAction(self.tools.wording.sentence(self.tools.words.split(split)))
            action.setEnabled(split is not self.session.split)
            action.triggered.connect(lambda _=False, s=split: do(SplitSession(key, s)))
        if state is not SessionState.HELD:
            menu.addSeparator()
        if state is SessionState.CANCELLED:
            text = self.tr("It goes on after all")
            menu.addAction(text).triggered.connect(lambda: do(CancelSession(key, cancelled=False)))
        elif state is SessionState.PLANNED:
            menu.addAction(self.tr("It does not go on")).triggered.connect(
                lambda: do(CancelSession(key))
            )
        menu.destroyed.connect(self._forget_menu)
        self.menu = menu
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _forget_menu(self) -> None:
        self.menu = None

    def _add_pin(self, menu: QMenu) -> None:
        do, key, pinned = self.tools.do, self.session.id, self.session.pinned
        if self.session.is_past:
            return
        text = self.tr("May move again") if pinned else self.tr("Fix this moment")
        menu.addAction(text).triggered.connect(lambda: do(PinSession(key, not pinned)))

    # Looks

    def _lay_out(self) -> None:
        theme = self.tools.theme
        texts = column(self.title, self.lead, gap=theme.px(2))
        right = row(self.chip, self.button, self.more, gap=theme.px(8))
        whole = row(self.number, gap=theme.px(6))
        whole.addLayout(texts, 1)
        whole.addLayout(right)
        whole.setAlignment(right, Qt.AlignmentFlag.AlignTop)
        whole.setAlignment(self.number, Qt.AlignmentFlag.AlignTop)
        left = theme.px(32)
        said = column(
            self.why, self.trouble, self.good, self.step, gap=theme.px(3), margins=(left, 0, 0, 0)
        )
        self._below.setContentsMargins(left, theme.px(6), 0, 0)
        edge = theme.px(10)
        parts = column(whole, said, self._below, gap=theme.px(2), margins=(0, edge, 0, edge))
        self.setLayout(parts)

    def _put(self, shown: QWidget, text: str) -> None:
        shown.setProperty("text", text)
        shown.setVisible(bool(text))

    def _is_for_notes(self) -> bool:
        return self.session.is_past or self.session.state is SessionState.HELD

    def _show_state(self) -> None:
        state = self.session.state
        if state is SessionState.HELD:
            self.chip.change(self.tr("held"), "green", "check")
        elif state is SessionState.CANCELLED:
            self.chip.change(self.tr("called off"), "neutral", "x")
        elif self.wants_note:
            self.chip.change(self.tr("still to note"), "amber", "notebook-pen")
        elif self.session.pinned:
            self.chip.change(self.tr("fixed"), "neutral", "lock")
        quiet = state is SessionState.PLANNED and not self.wants_note and not self.session.pinned
        self.chip.setVisible(not quiet)

    def _name_buttons(self) -> None:
        day = self.tools.wording.day(self.session.start.date())
        noted = bool(self.session.went_well or self.session.next_step)
        text = self.tr("Move")
        if self._is_for_notes():
            text = self.tr("Change note") if noted else self.tr("Note")
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}, {day}")
        self.button.setVisible(self.session.state is not SessionState.CANCELLED)
        said = self.tr("More about {day}").format(day=day)
        self.more.setAccessibleName(said)
        self.more.setToolTip(said)
        self.setAccessibleName(day)


class NoteForm(QWidget):
    """What went well comes first; then one small step. Each is stored when it is left."""

    def __init__(self, tools: DuoTools, session: SessionRow) -> None:
        super().__init__()
        self._tools, self._session = tools, session
        theme = tools.theme
        self.well = StoredNote(lambda text: self._store(self.well_field, went_well=text))
        self.step = StoredNote(lambda text: self._store(self.step_field, next_step=text))
        for edit in (self.well, self.step):
            lines = edit.fontMetrics().lineSpacing() * NOTE_LINES
            edit.setFixedHeight(lines + theme.px(22))
        self.well_field = Field(theme, self.tr("What went well?"), self.well)
        self.step_field = Field(
            theme,
            self.tr("Small next step"),
            self.step,
            hint=self.tr("For the two of them. No names, ages or health of children and parents."),
        )
        self.done = plain(theme, self.tr("Done"))
        parts = column(
            self.well_field, self.step_field, row(self.done, None), gap=theme.px(10),
            margins=(0, 0, 0, theme.px(4)),
        )  # fmt: skip
        self.setLayout(parts)
        self.show_session(session)

    def show_session(self, session: SessionRow) -> None:
        """Show what is stored."""
        self._session = session
        self.well.show_text(session.went_well)
        self.step.show_text(session.next_step)

    def _store(self, field: Field, **note: str) -> None:
        self._tools.change(field, NoteSession(self._session.id, **note))


class MoveForm(QWidget):
    """Another day and time for one session."""

    def __init__(self, tools: DuoTools, session: SessionRow) -> None:
        super().__init__()
        self._tools, self._session = tools, session
        theme = tools.theme
        self.day = date_field(theme, session.start.date(), tools.wording.locale)
        self.time = time_field(theme, session.start.time())
        self.day_field = Field(theme, self.tr("Day"), self.day)
        self.move_button = plain(theme, self.tr("Move"))
        self.cancel = plain(theme, self.tr("Cancel"))
        self.move_button.clicked.connect(lambda: self.move_session())
        self.day.returnPressed.connect(lambda: self.move_session())
        self.day.refused.connect(self._refuse)
        self.day.textEdited.connect(lambda _: self.day_field.clear_error())
        fields = FlowLayout(theme.px(12), top=True)
        fields.addWidget(self.day_field)
        fields.addWidget(Field(theme, self.tr("Time"), self.time))
        buttons = row(self.move_button, self.cancel, None)
        self.setLayout(column(fields, buttons, gap=theme.px(10), margins=(0, 0, 0, theme.px(4))))

    def show_session(self, session: SessionRow) -> None:
        """Begin at the moment it has now."""
        self._session = session
        start = session.start
        self.day.setDate(QDate(start.year, start.month, start.day))
        self.time.setTime(QTime(start.hour, start.minute))
        self.day_field.clear_error()

    def move_session(self) -> None:
        """Store the other moment."""
        if not self.day.read():
            return
        day, at = self.day.date(), self.time.time()
        start = datetime(day.year(), day.month(), day.day(), at.hour(), at.minute())
        tools, session = self._tools, self._session
        tools.change(self.day_field, MoveSession(session.id, start), tools.say)

    def _refuse(self, error: DomainError) -> None:
        self.day_field.show_error(self._tools.wording.refusal(error))
