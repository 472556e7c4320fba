"""When somebody is away, and which of their turns that touches."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerkring.app.people.absences import (
    AbsenceRow,
    ChangeAbsence,
    RemoveAbsence,
    ReportAbsence,
)
from leerkring.app.people.checks import AbsenceDaysError
from leerkring.app.people.rows import PersonDetails, TurnRow
from leerkring.domain.people import AbsenceReason
from leerkring.ui.messages import Deed
from leerkring.ui.people.parts import PanelCard, PanelTools
from leerkring.ui.widgets.buttons import icon_button, link, plain
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import body, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, hairline, row
from leerkring.ui.widgets.notices import NoticeBar


class AwayForm(QWidget):
    """Two days and a reason; one day away needs only the first."""

    filled = Signal(object, object, object)  # date, date, AbsenceReason

    def __init__(self, tools: PanelTools, verb: str) -> None:
        super().__init__()
        self._tools = tools
        better = self.tr("Make it {day}")
        self.first = tools.day_field(self.tr("Away from"), self.tr("day"), better)
        self.last = tools.day_field(self.tr("Until and including"), self.tr("one day"), better)
        self.reason = choice_field(
            tools.theme, [(reason, tools.words.reason(reason)) for reason in AbsenceReason]
        )
        self._days: dict[str, date | None] = {"first": None, "last": None}
        self.first.changed.connect(lambda day: self._days.update(first=day))
        self.last.changed.connect(lambda day: self._days.update(last=day))
        self.first.line.returnPressed.connect(lambda: self.last.line.setFocus())
        # Qt tells that the line is finished after Enter, and that would take an error away
        self.last.line.returnPressed.connect(lambda: QTimer.singleShot(0, self, self.tell))
        for day in (self.first, self.last):
            day.line.setFixedWidth(tools.theme.px(124))
        self.button = plain(tools.theme, verb)
        self.button.clicked.connect(self.tell)
        days = FlowLayout(tools.theme.px(8))
        days.addWidget(self.first)
        days.addWidget(self.last)
        why = Field(tools.theme, self.tr("Reason"), self.reason)
        under = row(why, self.button, None)
        under.setAlignment(self.button, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(days, under, gap=tools.theme.px(8)))

    def show_absence(self, absence: AbsenceRow | None) -> None:
        """Start with these days, or with none."""
        first = absence.first_day if absence else None
        last = absence.last_day if absence else None
        self._days = {"first": first, "last": last}
        self.first.line.setModified(False)
        self.last.line.setModified(False)
        self.first.show_day(first)
        self.last.show_day(last)
        reason = absence.reason if absence else AbsenceReason.LEAVE
        self.reason.setCurrentIndex(self.reason.findData(reason))

    def tell(self) -> None:
        """Tell the days, or say what is wrong with them."""
        self.first.line.editingFinished.emit()
        self.last.line.editingFinished.emit()
        if any(field.control.property("state") == "error" for field in (self.first, self.last)):
            return
        first, last = self._days["first"], self._days["last"]
        if first is None:
            self.first.show_error(self.tr("Fill in the first day away."))
            self.first.line.setFocus()
            return
        if last is not None and last < first:
            self.last.show_error(self._tools.wording.refusal(AbsenceDaysError()))
            self.last.line.setFocus()
            return
        self.filled.emit(first, last or first, AbsenceReason(self.reason.currentData()))


class AbsenceLine(QFrame):
    """One absence: its days, what it touches, and behind "Change" its fields."""

    def __init__(
        self, tools: PanelTools, absence: AbsenceRow, touched: tuple[TurnRow, ...]
    ) -> None:
        super().__init__()
        self._tools = tools
        self.absence = absence
        theme, words = tools.theme, tools.words
        days = words.days_away(absence)
        self.change_button = link(theme, self.tr("Change"))
        self.change_button.setAccessibleName(self.tr("Change {days}").format(days=days))
        self.change_button.setCheckable(True)
        self.change_button.toggled.connect(self._unfold)
        removal = self.tr("Not away after all: {days}").format(days=days)
        self.remove_button = icon_button(theme, "trash-2", removal)
        self.remove_button.clicked.connect(lambda: tools.run(RemoveAbsence(absence.id), None))
        texts = column(body(days), small(words.reason(absence.reason)), gap=0)
        top = row(gap=theme.px(6))
        top.addLayout(texts, 1)
        top.addWidget(self.change_button)
        top.addWidget(self.remove_button)
        self.form: AwayForm | None = None
        self._below = QVBoxLayout()
        parts = column(top, gap=theme.px(8))
        if touched:
            self.notice = self._touching(touched)
            parts.addWidget(self.notice)
        parts.addLayout(self._below)
        self.setLayout(parts)

    def _touching(self, touched: tuple[TurnRow, ...]) -> NoticeBar:
        words, go = self._tools.words, self._tools.go
        first = touched[0]
        mend = partial(go, "repair", first.circle_id)
        deeds = [Deed(words.short_turn(t), partial(go, "meeting", t.meeting_id)) for t in touched]
        deeds.append(Deed(self.tr("Find a way"), mend))
        return NoticeBar(self._tools.theme, words.has_turns(len(touched)), deeds, tone="amber")

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.form is None:
            self.form = AwayForm(self._tools, self.tr("Store"))
            self.form.filled.connect(self._changed)
            self._below.addWidget(self.form)
        self.form.setVisible(shown)
        self.change_button.setText(self.tr("Close") if shown else self.tr("Change"))
        if shown:
            self.form.show_absence(self.absence)
            self.form.first.line.setFocus()

    def _changed(self, first: date, last: date, reason: AbsenceReason) -> None:
        self._tools.run(ChangeAbsence(self.absence.id, first, last, reason), None)


class AwayCard(PanelCard):
    """The absences of one person, those that are over left out."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Away"))
        self._list = QVBoxLayout()
        self._list.setSpacing(tools.theme.px(8))
        self.form = AwayForm(tools, self.tr("Add"))
        self.form.filled.connect(self._report)
        self.lines.addLayout(self._list)
        self.lines.addWidget(self.form)
        self.absences: list[AbsenceLine] = []
        self._shown: object = None

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        if person.id != self.person_id:
            self.form.show_absence(None)
        self.person_id = person.id
        today = self.tools.today()
        coming = tuple(a for a in person.absences if a.last_day >= today)
        ahead = tuple(t for t in reversed(person.turns) if not t.is_past)
        if self._shown == (person.id, coming, ahead):
            return
        self._shown = (person.id, coming, ahead)
        clear(self._list)
        self.absences = [
            AbsenceLine(self.tools, absence, _touched(absence, ahead)) for absence in coming
        ]
        for line in self.absences:
            self._list.addWidget(line)
            self._list.addWidget(hairline())

    def _report(self, first: date, last: date, reason: AbsenceReason) -> None:
        self.tools.run(ReportAbsence(self.person_id, first, last, reason), None)
        self.form.show_absence(None)


def _touched(absence: AbsenceRow, turns: tuple[TurnRow, ...]) -> tuple[TurnRow, ...]:
    return tuple(t for t in turns if absence.first_day <= t.start.date() <= absence.last_day)
