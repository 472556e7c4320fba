"""What two people agreed on: changed in place, stored at once."""

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leerkring.app.coaching.duos import ChangeDuo
from leerkring.app.coaching.rows import DuoCard
from leerkring.domain.coaching import RoleSplit
from leerkring.ui.coaching.tools import DuoTools
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.fields import Field, choice_field, date_field, number_field, time_field
from leerkring.ui.widgets.labels import caption, h2, small
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.stored import StoredLine

WEEKDAYS = 5


class AgreementCard(QFrame):
    """Who, for what, when and how often; `coach_wanted` asks for somebody else as co-coach."""

    coach_wanted = Signal()

    def __init__(self, tools: DuoTools) -> None:
        super().__init__()
        self.tools = tools
        self.card: DuoCard | None = None
        theme = tools.theme
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Agreements"))
        self.teacher = link(theme, "-")
        self.teacher.clicked.connect(lambda: self._to_person(teacher=True))
        self.coach = link(theme, "-")
        self.coach.clicked.connect(lambda: self._to_person(teacher=False))
        self.other_coach = link(theme, self.tr("Another co-coach"))
        self.other_coach.clicked.connect(lambda: self.coach_wanted.emit())
        self.until = small("")
        self.group = choice_field(theme, ())
        self.group.activated.connect(lambda _: self._put_group())
        self.purpose = StoredLine(self._put_purpose)
        self.purpose_field = Field(theme, self.tr("What for"), self.purpose)
        self.first, self.first_field = self._day(
            self.tr("From"), lambda key, day: ChangeDuo(duo_id=key, first_day=day)
        )
        self.last, self.last_field = self._day(
            self.tr("Until"), lambda key, day: ChangeDuo(duo_id=key, last_day=day)
        )
        self.weekday = choice_field(theme, [(n, tools.wording.weekday(n)) for n in range(WEEKDAYS)])
        self.weekday_field = Field(theme, self.tr("Day"), self.weekday)
        self.weekday.activated.connect(lambda _: self._put_weekday())
        self.time = time_field(theme, time(9))
        self.time_field = Field(theme, self.tr("Time"), self.time)
        self.time.editingFinished.connect(self._put_time)
        self.every, self.every_field = self._number(
            self.tr("Every"), (1, 12), lambda key, number: ChangeDuo(duo_id=key, every_weeks=number)
        )
        self.sessions, self.sessions_field = self._number(
            self.tr("Number of times"),
            (1, 60),
            lambda key, number: ChangeDuo(duo_id=key, sessions=number),
        )
        self.minutes, self.minutes_field = self._number(
            self.tr("Minutes"), (15, 240), lambda key, number: ChangeDuo(duo_id=key, minutes=number)
        )
        self.minutes.setSingleStep(5)
        self.split = split_field(tools)
        self.split_field = Field(theme, self.tr("Who leads the group"), self.split)
        self.split.activated.connect(lambda _: self._put_split())
        self.split_note = StoredLine(self._put_note)
        self.note_field = Field(theme, self.tr("What else was agreed"), self.split_note)
        self.counts = QCheckBox(self.tr("Counts as coaching"))
        self.counts.toggled.connect(self._put_counts)
        self._lay_out()

    def show_duo(self, card: DuoCard, groups: Sequence[tuple[str, str]]) -> None:
        """Show what is stored; `groups` are id and name."""
        afresh = self.card is None or self.card.id != card.id
        self.card = card
        wording, words = self.tools.wording, self.tools.words
        self._show_people(card)
        fill(self.group, [("", self.tr("No group")), *groups], card.group_id or "")
        self.purpose.show_text(card.purpose, afresh=afresh)
        for line, field, day in (
            (self.first, self.first_field, card.first_day),
            (self.last, self.last_field, card.last_day),
        ):
            stored = QDate(day.year, day.month, day.day)
            if afresh or (line.date() != stored and not line.hasFocus()):
                with QSignalBlocker(line):
                    line.setDate(stored)
                field.clear_error()
        days = max(WEEKDAYS, card.weekday + 1)
        fill(self.weekday, [(n, wording.weekday(n)) for n in range(days)], card.weekday)
        with QSignalBlocker(self.time):
            self.time.setTime(QTime(card.start_time.hour, card.start_time.minute))
        for box, number in (
            (self.every, card.every_weeks),
            (self.sessions, card.agreed),
            (self.minutes, card.minutes),
        ):
            with QSignalBlocker(box):
                box.setValue(number)
        self._fit_every()
        fill(self.split, [(s, wording.sentence(words.split(s))) for s in RoleSplit], card.split)
        self.split_note.show_text(card.split_note, afresh=afresh)
        with QSignalBlocker(self.counts):
            self.counts.setChecked(card.counts)

    def _show_people(self, card: DuoCard) -> None:
        self.teacher.setText(card.teacher_name)
        self.coach.setText(card.coach_name)
        said = ""
        if card.coach_until is not None:
            until = card.coach_until
            day = self.tools.wording.day(until, weekday=False, year=True)
            said = self.tr("Co-coach until {day} included").format(day=day)
        self.until.setText(said)
        self.until.setVisible(bool(said))

    def _to_person(self, *, teacher: bool) -> None:
        if self.card is not None:
            self.tools.go("people", self.card.teacher_id if teacher else self.card.coach_id)

    # Changing

    def _change(self, field: Field, change: Callable[[str], ChangeDuo]) -> None:
        if self.card is not None:
            self.tools.change(field, change(self.card.id))

    def _put_group(self) -> None:
        chosen = self.group.currentData() or None
        self._change(self.group_field, lambda key: ChangeDuo(duo_id=key, group_id=chosen))

    def _put_purpose(self, text: str) -> None:
        self._change(self.purpose_field, lambda key: ChangeDuo(duo_id=key, purpose=text))

    def _put_weekday(self) -> None:
        chosen = self.weekday.currentData()
        self._change(self.weekday_field, lambda key: ChangeDuo(duo_id=key, weekday=chosen))

    def _put_split(self) -> None:
        chosen = self.split.currentData()
        self._change(self.split_field, lambda key: ChangeDuo(duo_id=key, split=chosen))

    def _put_note(self, text: str) -> None:
        self._change(self.note_field, lambda key: ChangeDuo(duo_id=key, split_note=text))

    def _put_counts(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(self.note_field, lambda key: ChangeDuo(duo_id=key, counts=on))

    def _put_time(self) -> None:
        at = self.time.time()
        chosen = time(at.hour(), at.minute())
        if self.card is not None and chosen != self.card.start_time:
            self._change(self.time_field, lambda key: ChangeDuo(duo_id=key, start_time=chosen))

    def _fit_every(self) -> None:
        self.every.setSuffix(self.tr(" week(s)", "", self.every.value()))

    def _day(self, text: str, change: Callable[[str, date], ChangeDuo]) -> tuple[DayLine, Field]:
        tools = self.tools
        line = date_field(tools.theme, tools.today(), tools.wording.locale)
        field = Field(tools.theme, text, line)

        def put(day: QDate) -> None:
            chosen = date(day.year(), day.month(), day.day())
            self._change(field, lambda key: change(key, chosen))

        line.dateChanged.connect(put)
        line.textEdited.connect(lambda _: field.clear_error())
        line.refused.connect(lambda error: field.show_error(tools.wording.refusal(error)))
        return line, field

    def _number(
        self, text: str, bounds: tuple[int, int], change: Callable[[str, int], ChangeDuo]
    ) -> tuple[QSpinBox, Field]:
        box = number_field(self.tools.theme, *bounds)
        field = Field(self.tools.theme, text, box)
        box.valueChanged.connect(
            lambda number: self._change(field, lambda key: change(key, number))
        )
        return box, field

    # Looks

    def _lay_out(self) -> None:
        theme = self.tools.theme
        self.group_field = Field(theme, self.tr("Group"), self.group)
        edge, gap = theme.px(16), theme.px(12)
        lines = column(
            h2(self.tr("Agreements")),
            captioned(self.tr("Gets coaching"), self.teacher),
            captioned(self.tr("Co-coach"), self.coach, self.other_coach),
            self.until,
            self.group_field,
            self.purpose_field,
            self.first_field,
            self.last_field,
            pair(self.weekday_field, self.time_field, theme.px(10)),
            pair(self.every_field, self.sessions_field, theme.px(10)),
            pair(self.minutes_field, None, theme.px(10)),
            self.split_field,
            self.note_field,
            self.counts,
            gap=gap,
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(lines)


def split_field(tools: DuoTools) -> QComboBox:
    """Return the list of ways to divide the tasks."""
    options = [(s, tools.wording.sentence(tools.words.split(s))) for s in RoleSplit]
    return choice_field(tools.theme, options)


def captioned(text: str, *parts: QWidget) -> QVBoxLayout:
    """Return a small heading above some links."""
    return column(caption(text), row(*parts, None, gap=12), gap=2)


def pair(left: QWidget, right: QWidget | None, gap: int) -> QHBoxLayout:
    """Return two fields of the same width side by side."""
    both = row(gap=gap)
    both.addWidget(left, 1)
    if right is not None:
        both.addWidget(right, 1)
    else:
        both.addStretch(1)
    return both


def fill(box: QComboBox, options: Sequence[tuple[object, str]], value: object) -> None:
    """Put options in a list and show one of them, without telling."""
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != list(options):
        box.clear()
        for key, text in options:
            box.addItem(text, key)
    keys = [key for key, _ in options]
    box.setCurrentIndex(keys.index(value) if value in keys else 0)
