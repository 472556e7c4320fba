"""Beside the matrix: everything of the chosen visit, each answer stored as it is given."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from leerkring.app.visits.changes import CancelVisit, MarkDone
from leerkring.app.visits.moments import CoverChoice, CoverChoices
from leerkring.app.visits.reflecting import SetFocus
from leerkring.app.visits.rows import CellState, VisitRowFull, VisitWarning
from leerkring.domain.errors import DomainError
from leerkring.domain.tags import TagSubject
from leerkring.domain.visits import VisitForm, VisitState
from leerkring.ui.visits.cover import CoverPart
from leerkring.ui.visits.hosts import PairMover
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.moment import MomentPart
from leerkring.ui.visits.notes import NoteEdit, Reflections
from leerkring.ui.visits.notices import Notices, Ways
from leerkring.ui.visits.tools import Tools
from leerkring.ui.visits.video import VideoPart
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h3, label, small
from leerkring.ui.widgets.layouts import column, hairline, row
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.notices import announce
from leerkring.ui.widgets.tags import TagsPart

_TONES = {
    CellState.PLANNED_NO_DAY: ("amber", "calendar-clock"),
    CellState.PLANNED: ("blue", "calendar-check"),
    CellState.DONE: ("soft", "check"),
    CellState.TO_REFLECT: ("amber", "messages-square"),
    CellState.CLOSED: ("green", "check-check"),
}


class VisitPanel(QFrame):
    """A card about one visit; it is filled anew, never rebuilt, so that typing goes on."""

    refused = Signal(QWidget)  # what says so; it may be out of sight

    def __init__(self, tools: Tools, matrix_words: MatrixWords, mover: PairMover) -> None:
        super().__init__()
        self._tools = tools
        self._matrix_words = matrix_words
        self._mover = mover
        self._visit: VisitRowFull | None = None
        self.setProperty("role", "card")
        self._make_parts()
        self._lay_out()

    @property
    def visit_id(self) -> str:
        """The shown visit."""
        return self._visit.row.id if self._visit is not None else ""

    def _make_parts(self) -> None:
        tools, theme = self._tools, self._tools.theme
        self.title, self.where, self.seen = h3(""), small(""), small("")
        self.chip = Chip(theme, "", "blue")
        self.moment = MomentPart(tools)
        self.cover = CoverPart(tools)
        self.notices = Notices(tools, self._ways())
        self.focus_edit = NoteEdit(theme, "", lines=2)
        self.focus_edit.left.connect(self._keep_focus)
        self.focus_field = Field(theme, self.tr("Question to look with"), self.focus_edit)
        self.done = QCheckBox(self.tr("The visit has been made"))
        self.done.clicked.connect(self._mark)
        self.done_field = label("", "error", wrap=True)
        self.done_field.hide()
        self.reflections = Reflections(tools)
        self.video = VideoPart(tools)
        self.tags = TagsPart(
            theme,
            tools.wording,
            TagSubject.VISIT,
            tools.ask,
            lambda c: tools.do(c, self.tr("Changed what is worked on.")),
        )
        self._line = hairline()
        self.host_button = plain(theme, self.tr("Another host…"), icon="arrow-left-right")
        self.visitor_button = plain(theme, self.tr("Let somebody else visit…"), icon="user-check")
        self.cancel_button = plain(theme, self.tr("Call off"), icon="calendar-x")
        self.host_button.clicked.connect(self.pick_host)
        self.visitor_button.clicked.connect(self.pick_visitor)
        self.cancel_button.clicked.connect(self.call_off)

    def _ways(self) -> Ways:
        return Ways(
            other_moment=lambda: self.moment.open(),
            other_host=self.pick_host,
            other_visitor=self.pick_visitor,
            other_cover=lambda: self.cover.pick(),
            by_video=lambda: self.moment.by_video(),
            cover=lambda key, name: self.cover.choose(key, name),
        )

    def _lay_out(self) -> None:
        theme = self._tools.theme
        self._lines = QVBoxLayout(self)
        edge = theme.px(18)
        self._lines.setContentsMargins(edge, edge, edge, edge)
        self._lines.setSpacing(theme.px(14))
        head = column(row(self.chip, None), self.title, self.where, self.seen, gap=theme.px(4))
        self._lines.addLayout(head)
        for part in (self.notices, self.moment, self.cover, self.focus_field):
            self._lines.addWidget(part)
        self._lines.addLayout(column(self.done, self.done_field, gap=2))
        self._lines.addWidget(self.reflections)
        self._lines.addWidget(self.video)
        self._lines.addWidget(self.tags)
        self._lines.addWidget(self._line)
        self._lines.addLayout(
            column(self.host_button, self.visitor_button, self.cancel_button, gap=theme.px(8))
        )

    def show_visit(self, visit: VisitRowFull, names: Mapping[str, str]) -> None:
        """Show this visit as it is stored now."""
        row_, words = visit.row, self._tools.words
        if self._visit is not None and self.visit_id != row_.id:
            self.focus_edit.take()  # still of the visit before
            self.reflections.take()
        self._visit = visit
        self._show_head(visit)
        self.notices.show_visit(visit)
        if VisitWarning.NO_COVER in visit.warnings and row_.start is not None:
            query = CoverChoices(row_.id)
            self._tools.ask(query, lambda found: self._show_covers(row_.id, found), key="can cover")
        self.moment.show_visit(visit, names)
        self.cover.show_visit(visit)
        made = row_.state is VisitState.DONE
        live = row_.form is VisitForm.LIVE
        self.cover.setVisible(live and (not made or row_.cover_id is not None))
        self.focus_edit.setPlaceholderText(visit.look_at or self.tr("What do you want to see?"))
        self.focus_edit.show_text(visit.focus)
        self.done.setChecked(made)
        self.done_field.hide()
        self.reflections.setVisible(made or row_.is_past)
        self.reflections.show_visit(visit)
        self.video.setVisible(row_.form is VisitForm.VIDEO)
        self.video.show_visit(visit)
        self.tags.show_tags_of(row_.id)
        for part in (self._line, self.host_button, self.visitor_button, self.cancel_button):
            part.setVisible(not made)
        self.host_button.setAccessibleDescription(words.pair(row_))

    def _show_head(self, visit: VisitRowFull) -> None:
        row_, words = visit.row, self._tools.words
        tone, icon = _TONES.get(row_.cell, ("blue", ""))
        self.chip.change(self._matrix_words.state(row_.cell), tone, icon)
        pair = self._matrix_words.pair(row_.visitor_name, row_.host_name)
        self.title.setText(pair)
        self.setAccessibleName(pair)
        self.where.setText(row_.host_location)
        self.where.setVisible(bool(row_.host_location))
        made = row_.state is VisitState.DONE
        self.seen.setText(words.seen(visit.last_seen))
        self.seen.setVisible(not made or visit.last_seen is not None)

    def _show_covers(self, visit_id: str, covers: tuple[CoverChoice, ...]) -> None:
        if self._visit is not None and visit_id == self.visit_id:
            self.notices.show_visit(self._visit, covers)

    def take_focus(self) -> None:
        """Let the keyboard begin at what is to be done."""
        if self._visit is not None and self._visit.row.start is None:
            self.moment.open()
        elif self.reflections.isVisible():
            self.reflections.own.note.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.moment.other.setFocus(Qt.FocusReason.OtherFocusReason)

    # What can be done

    def pick_host(self) -> None:
        """Drop down whom else to visit."""
        self._mover.pick_host(self.visit_id, _place(self.host_button), self.host_button)

    def pick_visitor(self) -> None:
        """Drop down who else can make the visit."""
        self._mover.pick_visitor(self.visit_id, _place(self.visitor_button), self.visitor_button)

    def call_off(self) -> None:
        """Call the visit off."""
        if self._visit is not None:
            said = self.tr("{pair}: called off.").format(
                pair=self._tools.words.pair(self._visit.row)
            )
            self._tools.do(CancelVisit(self.visit_id), said)

    def mark(self, *, done: bool) -> None:
        """Note that the visit took place, or not after all."""
        if self._visit is None:
            return
        pair = self._tools.words.pair(self._visit.row)
        said = self.tr("{pair}: done.") if done else self.tr("{pair}: not done after all.")
        command = MarkDone(self.visit_id, done)
        self._tools.do(command, said.format(pair=pair), self._refuse_mark)

    def _mark(self) -> None:
        self.mark(done=self.done.isChecked())

    def _refuse_mark(self, error: DomainError) -> None:
        if self._visit is not None:
            self.done.setChecked(self._visit.row.state is VisitState.DONE)
        self.done_field.setText(self._tools.wording.refusal(error))
        self.done_field.show()
        announce(self, self.done_field.text())
        self.refused.emit(self.done_field)

    def _keep_focus(self, text: str) -> None:
        self._tools.do(SetFocus(self.visit_id, text), self.tr("The question is kept."))


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
