"""What is written at a visit: the question beforehand, and two reflections afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from leerkring.app.visits.reflecting import Reflect
from leerkring.app.visits.rows import MeetingOption, VisitRowFull
from leerkring.ui.theme import Theme
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.marks import Chip


class NoteEdit(QPlainTextEdit):
    """A few lines; what was typed is told when the field is left, however that happens."""

    left = Signal(str)

    def __init__(self, theme: Theme, prompt: str, *, lines: int = 3) -> None:
        super().__init__()
        self._kept = ""
        self.setPlaceholderText(prompt)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + theme.px(22))

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing."""
        typing = self.hasFocus() and self.toPlainText().strip() != self._kept
        self._kept = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def take(self) -> None:
        """Tell what was typed, when it differs from what is stored."""
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.left.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.take()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.take()


class SkipLine(QWidget):
    """Why a reflection is left out; told with Enter or when the line is left."""

    given = Signal(str)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.field = Field(tools.theme, self.tr("Why not?"), self.line)
        self.line.setPlaceholderText(self.tr("Ill that week"))
        self._kept = ""
        self.line.editingFinished.connect(self._take)
        self.setLayout(column(self.field))

    def show_reason(self, reason: str) -> None:
        """Show the stored reason."""
        self._kept = reason
        if not self.line.isModified() or not self.line.hasFocus():
            self.line.setText(reason)

    def _take(self) -> None:
        text = self.line.text().strip()
        if text != self._kept:
            self._kept = text
            self.given.emit(text)


class Reflection(QWidget):
    """One of the two reflections: written, or skipped for a reason."""

    written = Signal(str)
    skipped = Signal(str)

    def __init__(self, tools: Tools, title: str, prompt: str) -> None:
        super().__init__()
        theme = tools.theme
        self.note = NoteEdit(theme, prompt)
        self.field = Field(theme, title, self.note)
        self.done = Chip(theme, self.tr("done"), "green", "check")
        self.skip = link(theme, self.tr("Skip"))
        self.skip.setAccessibleDescription(title)
        self.skip.setCheckable(True)
        self.why = SkipLine(tools)
        self.why.hide()
        self.done.hide()
        self.note.left.connect(self.written)
        self.why.given.connect(self.skipped)
        self.skip.toggled.connect(self._unfold)
        self.below = row(self.done, None, self.skip, gap=theme.px(8))
        self.setLayout(column(self.field, self.below, self.why, gap=theme.px(4)))

    def show_texts(self, text: str, skipped: str) -> None:
        """Show what is stored."""
        self.note.show_text(text)
        self.why.show_reason(skipped)
        self.done.setVisible(bool(text.strip() or skipped.strip()))
        self.skip.setVisible(not text.strip())
        if skipped != "":
            self.skip.setChecked(True)
        elif not self.why.line.hasFocus():
            self.skip.setChecked(False)

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.why.setVisible(on)
        self.skip.setText(self.tr("Write it after all") if on else self.tr("Skip"))
        if on and self.skip.hasFocus():
            self.why.line.setFocus()
        elif not on and self.why.line.text():
            self.why.line.clear()
            self.skipped.emit("")


class Reflections(QWidget):
    """Both reflections, and at which meeting the second is discussed."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._visit_id = ""
        self._options: tuple[MeetingOption, ...] = ()
        theme = tools.theme
        self.own = Reflection(
            tools,
            self.tr("Your own reflection"),
            self.tr("What did you see? What do you take along?"),
        )
        self.shared = Reflection(
            tools,
            self.tr("Reflection with colleagues"),
            self.tr("What will we do with it together?"),
        )
        self.meeting: QComboBox = choice_field(theme, ())
        self.meeting.activated.connect(lambda _: self._choose_meeting())
        self.meeting_field = Field(theme, self.tr("On the agenda of"), self.meeting)
        self.own.written.connect(lambda text: self._store(own=text))
        self.own.skipped.connect(lambda text: self._store(own_skipped=text))
        self.shared.written.connect(lambda text: self._store(shared=text))
        self.shared.skipped.connect(lambda text: self._store(shared_skipped=text))
        hint = small(self.tr("No names of children, no health."))
        self.setLayout(column(self.own, self.meeting_field, self.shared, hint, gap=theme.px(12)))

    def show_visit(self, visit: VisitRowFull) -> None:
        """Show what was written about a visit."""
        self._visit_id = visit.row.id
        self.own.show_texts(visit.own_reflection, visit.own_skipped)
        self.shared.show_texts(visit.shared_reflection, visit.shared_skipped)
        self._show_meetings(visit)

    def take(self) -> None:
        """Store what is still being typed."""
        self.own.note.take()
        self.shared.note.take()

    def _show_meetings(self, visit: VisitRowFull) -> None:
        options = visit.meetings
        if options != self._options or not self.meeting.count():
            self._options = options
            self.meeting.clear()
            self.meeting.addItem(self.tr("No meeting"), None)
            for one in options:
                day = self._tools.wording.short_day(one.start.date())
                self.meeting.addItem(f"{one.circle_name}, {day}", one.id)
        chosen = visit.meeting.id if visit.meeting is not None else None
        self.meeting.setCurrentIndex(max(0, self.meeting.findData(chosen)))
        self.meeting_field.setVisible(bool(options))

    def _choose_meeting(self) -> None:
        meeting_id = self.meeting.currentData()
        said = (
            self.tr("The visit is on the agenda of that meeting.")
            if meeting_id
            else self.tr("The visit is on no agenda any more.")
        )
        self._tools.do(Reflect(self._visit_id, meeting_id=meeting_id), said)

    def _store(self, **texts: str) -> None:
        self._tools.do(Reflect(self._visit_id, **texts), self.tr("The reflection is kept."))
