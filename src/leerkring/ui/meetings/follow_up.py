"""What somebody does after a meeting: tried out after its case, or as was agreed there."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from leerkring.app.cases.trying_out import ChangeAction, RemoveAction
from leerkring.app.follow_up.arranging import (
    Arrange,
    RemoveArrangement,
    TickArrangement,
    TryOutAfter,
)
from leerkring.app.follow_up.rows import FollowUp, FollowUpRow, FollowUpView
from leerkring.app.workspace import Command
from leerkring.domain.cases import NOTE_MOST
from leerkring.support.clock import local_today
from leerkring.ui.cases.desk import CaseDesk, WarnedField, until_field
from leerkring.ui.widgets.buttons import icon_button, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import h2, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row, widget_of
from leerkring.ui.widgets.marks import Chip
from leerkring.ui.widgets.ticks import TickWords

ELSE = ""  # what is no case
EVERYBODY = ""


class FollowUpLine(QWidget):
    """One thing: a box, who does what, until when, and a way to take it away."""

    def __init__(self, desk: CaseDesk, one: FollowUpRow) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.box = QCheckBox()
        self.box.setMinimumHeight(theme.px(28))
        self.box.clicked.connect(lambda done: desk.run(_tick(one, done=done)))
        self._words = TickWords("")
        self._words.pressed.connect(self.box.click)
        self._below = small("")
        self.late = Chip(theme, self.tr("too late"), "red", "clock")
        self._remove = icon_button(theme, "trash-2", "-")
        self._remove.clicked.connect(lambda: desk.run(_removal(one)))
        said = column(self._words, self._below, row(self.late, None), gap=theme.px(2))
        line = row(self.box, said, self._remove, gap=theme.px(8))
        line.setStretch(1, 1)
        for part in (self.box, self._remove):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_row(self, one: FollowUpRow) -> None:
        """Show how it is now, without telling."""
        text, below = self._text(one), self._until(one)
        self.box.setChecked(one.done)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(below)
        self._words.setText(text)
        self._below.setText(below)
        today = local_today(self._desk.page.services.clock)
        self.late.setVisible(not one.done and one.due is not None and one.due < today)
        removal = self.tr("Remove “{text}”").format(text=text)
        self._remove.setAccessibleName(removal)
        self._remove.setToolTip(removal)

    def _text(self, one: FollowUpRow) -> str:
        if one.case_id and not one.what:
            return self.tr("{name} tries something out").format(name=one.name)
        who = one.name or self.tr("Everybody")
        return self.tr("{name}: {what}").format(name=who, what=one.what)

    def _until(self, one: FollowUpRow) -> str:
        parts = []
        if one.case_id:
            parts.append(self.tr("after the case of {name}").format(name=one.contributor))
        parts.append(self._desk.words.due(one))
        return " · ".join(parts)


class FollowUpLines(QWidget):
    """Lines below each other; what stays keeps its line, and with it the keyboard."""

    def __init__(self, desk: CaseDesk, title: str) -> None:
        super().__init__()
        self._desk = desk
        self.lines: dict[str, FollowUpLine] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(desk.theme.px(6))
        parts = (h3(title),) if title else ()
        self.setLayout(column(*parts, self._column, gap=desk.theme.px(6)))

    def show_rows(self, rows: Sequence[FollowUpRow]) -> None:
        """Show what there is, in this order."""
        for gone in self.lines.keys() - {one.id for one in rows}:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for number, one in enumerate(rows):
            line = self.lines.get(one.id) or FollowUpLine(self._desk, one)
            self.lines[one.id] = line
            if self._column.indexOf(line) != number:
                self._column.insertWidget(number, line)
            line.show_row(one)
            line.show()
        self.setVisible(bool(rows))


class NewFollowUp(QWidget):
    """One line of fields: after which case or something else, what, who and until when."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._view: FollowUpView | None = None
        theme = desk.theme
        self.about = choice_field(theme, ())
        self.about.setMinimumWidth(theme.px(190))
        self.about.activated.connect(lambda _: self._show_about())
        self.what_line = QLineEdit()
        self.what_line.setMaxLength(NOTE_MOST)
        self.what_line.setMinimumWidth(theme.px(280))
        self.what_line.returnPressed.connect(lambda: self._add())
        self.what = WarnedField(desk, self.tr("What?"), self.what_line)
        self.who = choice_field(theme, ())
        self.who.setMinimumWidth(theme.px(150))
        self.who_field = Field(theme, self.tr("Who?"), self.who)
        self.due = until_field(desk)
        self.off = small(
            self.tr(
                "Of a case only who and until when are kept: texts of cases are switched off in"
                " Settings."
            )
        )
        self.add_button = plain(theme, self.tr("Write it down"), icon="plus")
        self.add_button.clicked.connect(lambda: self._add())
        fields = FlowLayout(theme.px(12), top=True)
        for part in (Field(theme, self.tr("About"), self.about), self.what, self.who_field):
            fields.addWidget(part)
        fields.addWidget(self.due)
        self.setLayout(
            column(widget_of(fields), self.off, row(self.add_button, None), gap=theme.px(8))
        )

    def show_view(self, view: FollowUpView) -> None:
        """Offer the cases and people of a meeting; what is being written stays.

        With other cases than before it begins anew when nothing was written yet.
        """
        was = self._view
        anew = was is None or was.meeting_id != view.meeting_id
        if was is not None and was.cases != view.cases:
            anew = anew or not (self.what_line.text() or self.due.line.text())
        about = self.about.currentData()
        self._view = view
        self.about.clear()
        for case in view.cases:
            name = self.tr("The case of {name}").format(name=case.contributor)
            self.about.addItem(name, case.id)
        self.about.addItem(self.tr("Something else"), ELSE)
        if anew:
            self._begin(view)
        else:
            place = self.about.findData(about)
            self.about.setCurrentIndex(place if place >= 0 else self.about.count() - 1)
            self._show_about(self.who.currentData())

    def _begin(self, view: FollowUpView) -> None:
        """Begin with the first case after which nothing is tried out yet."""
        tried = {one.case_id for one in view.here}
        first = next((case.id for case in view.cases if case.id not in tried), ELSE)
        self.about.setCurrentIndex(self.about.findData(first))
        self.what_line.clear()
        self.due.show_day(None)
        self._show_about()

    def _show_about(self, who: object = None) -> None:
        """Offer who can do it: somebody after a case, and otherwise everybody together too."""
        if self._view is None:
            return
        case = next((c for c in self._view.cases if c.id == self.about.currentData()), None)
        people = dict(self._view.people)
        self.who.clear()
        if case is None:
            self.who.addItem(self.tr("Everybody"), EVERYBODY)
        else:
            people.setdefault(case.person_id, case.contributor)
        for key, name in people.items():
            self.who.addItem(name, key)
        usual = EVERYBODY if case is None else case.person_id
        self.who.setCurrentIndex(max(0, self.who.findData(usual if who is None else who)))
        written = case is None or self._view.with_texts
        self.what.setVisible(written)
        self.off.setVisible(not written)

    def _add(self) -> None:
        if self._view is None or not self.due.take_up():
            return
        meeting_id, case_id = self._view.meeting_id, str(self.about.currentData())
        who, due = str(self.who.currentData()) or None, self.due.shown_day
        command: Command[str]
        if case_id == ELSE:
            command = Arrange(meeting_id, self.what_line.text(), who, due)
        else:
            what = self.what_line.text() if not self.what.isHidden() else ""
            command = TryOutAfter(meeting_id, case_id, what, who, due)
        field = self.who_field if self.what.isHidden() else self.what.field
        self._desk.run(command, field, self._added)

    def _added(self) -> None:
        """Let what comes next be something else, with the keyboard where it is written."""
        self.what_line.clear()
        self.due.show_day(None)
        self.about.setCurrentIndex(self.about.findData(ELSE))
        self._show_about()
        self.what_line.setFocus(Qt.FocusReason.OtherFocusReason)


class FollowUpCard(QFrame):
    """Of a meeting that is over what follows on it; of one to come what it should come back to."""

    def __init__(self, desk: CaseDesk, *, over: bool) -> None:
        super().__init__()
        self._desk, theme = desk, desk.theme
        self._over = over
        self.setProperty("role", "card")
        hint = small(
            self.tr(
                "It stands on Today in time, and on the next programme until it is done. Nothing"
                " of it goes into invitations or agendas."
            )
        )
        self.before = FollowUpLines(desk, self.tr("Still open from before"))
        self.here = FollowUpLines(desk, "")
        self.new = NewFollowUp(desk)
        edge = theme.px(16)
        self.setLayout(
            column(
                h2(self.tr("Agreements and follow-up")), hint, self.before, self.here, self.new,
                gap=theme.px(10), margins=(edge, edge, edge, edge),
            )
        )  # fmt: skip
        for part in () if over else (hint, self.here, self.new):
            part.hide()
        self.hide()

    def show_meeting(self, meeting_id: str) -> None:
        """Show what follows on a meeting, or was still open before it."""
        self._desk.learn_names()
        self._desk.page.ask(FollowUp(meeting_id), self._show, key="follow_up")

    def _show(self, view: FollowUpView) -> None:
        self.before.show_rows(view.before)
        if self._over:
            self.here.show_rows(view.here)
            self.new.show_view(view)
        self.setVisible(self._over or bool(view.before))


def _tick(one: FollowUpRow, *, done: bool) -> Command[Any]:
    return ChangeAction(one.id, done=done) if one.case_id else TickArrangement(one.id, done)


def _removal(one: FollowUpRow) -> Command[Any]:
    return RemoveAction(one.id) if one.case_id else RemoveArrangement(one.id)
