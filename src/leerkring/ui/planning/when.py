"""When: how often, on which weekday, at what time, from when until when."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QTimeEdit

from leerkring.app.planning.beginning import Beginning
from leerkring.domain.circles import CadenceKind
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.parts import Part, Tools
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.fields import Field, choice_field, date_field, number_field, time_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, row, widget_of

USUAL = {CadenceKind.EVERY_N_WEEKS: 10, CadenceKind.N_PER_YEAR: 5}
_SUMMER, _DAY = "summer", "day"


class WhenPart(Part):
    """The rhythm and its place in the week and the year."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("When"))
        self.rhythm = choice_field(
            tools.theme,
            (
                (CadenceKind.EVERY_N_WEEKS, self.tr("every … weeks")),
                (CadenceKind.TWO_TO_THREE_MONTHS, self.tr("every 2 to 3 months")),
                (CadenceKind.PER_SCHOOL_BLOCK, self.tr("once per school block")),
                (CadenceKind.N_PER_YEAR, self.tr("… times a year")),
            ),
        )
        self.rhythm.activated.connect(lambda _: self._choose_rhythm())
        self.number = number_field(tools.theme, 1, 52)
        self.number.setKeyboardTracking(True)
        self.number.valueChanged.connect(lambda value: self.agree(cadence_number=value))
        self.remark = small(
            self.tr("Most circles meet once every 8 to 13 weeks: often enough to follow up.")
        )
        often = row(self.rhythm, self.number, None, gap=tools.theme.px(8))
        self.lines.addWidget(Field(tools.theme, self.tr("How often"), widget_of(often)))
        self.rhythm.setAccessibleName(self.tr("How often"))
        self.lines.addWidget(self.remark)
        self._add_days()
        self._add_times()
        self._add_period()

    def show_answers(self, answers: Answers, beginning: Beginning) -> None:
        if self._answers is None or self._answers.key != answers.key:
            for line in (self.first, self.last):
                line.reset()  # what was typed there was for another circle
        super().show_answers(answers, beginning)

    def read_days(self) -> bool:
        """Take what is still being typed; return whether it can be read."""
        for line in (self.first, self.last):
            if line.isVisibleTo(self) and not line.read():
                line.setFocus()
                return False
        return True

    def fill(self, answers: Answers, beginning: Beginning) -> None:
        agreement = answers.agreement
        kind = agreement.cadence_kind
        self.rhythm.setCurrentIndex(self.rhythm.findData(kind))
        self.number.setVisible(kind in USUAL)
        weekly = kind is CadenceKind.EVERY_N_WEEKS
        caption = self.tr("How many weeks") if weekly else self.tr("How many times")
        self.number.setAccessibleName(caption)
        if self.number.value() != agreement.cadence_number:
            self.number.setValue(agreement.cadence_number)
        self.remark.setVisible(weekly and not 8 <= agreement.cadence_number <= 13)
        self.best.setChecked(not agreement.weekdays)
        for number, chip in enumerate(self.days):
            chip.setChecked(number in agreement.weekdays)
            chip.setVisible(number < 5 or number in agreement.weekdays)
        self._fill_times(answers)
        _show_day(self.first, answers.first)
        self.past.setVisible(answers.first < beginning.today)
        self._fill_until(answers, beginning)

    # ---- weekdays -----------------------------------------------------------------------------

    def _add_days(self) -> None:
        tools = self.tools
        flow = FlowLayout(tools.theme.px(6))
        self.best = FilterChip(tools.theme, self.tr("best day"))
        self.best.clicked.connect(self._choose_best)
        flow.addWidget(self.best)
        self.days: list[FilterChip] = []
        for number in range(7):
            chip = FilterChip(tools.theme, tools.wording.short_weekday(number), on=False)
            chip.setAccessibleName(tools.wording.weekday(number))
            chip.clicked.connect(lambda on, day=number: self._choose_day(day, on))
            flow.addWidget(chip)
            self.days.append(chip)
        self.lines.addWidget(Field(tools.theme, self.tr("On"), widget_of(flow)))

    def _choose_best(self) -> None:
        self.agree(weekdays=())
        self.best.setChecked(not self.answers.agreement.weekdays)

    def _choose_day(self, day: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        days = set(self.answers.agreement.weekdays)
        days = days | {day} if on else days - {day}
        self.agree(weekdays=tuple(sorted(days)))

    # ---- time ---------------------------------------------------------------------------------

    def _add_times(self) -> None:
        tools = self.tools
        self.start = time_field(tools.theme, time(13, 0))
        self.end = time_field(tools.theme, time(15, 0))
        for edit, name in ((self.start, self.tr("From (time)")), (self.end, self.tr("To (time)"))):
            edit.setAccessibleName(name)
            edit.setDisplayFormat("HH.mm" if tools.wording.language == "nl" else "HH:mm")
        self.start.timeChanged.connect(lambda _: self._choose_start())
        self.end.timeChanged.connect(lambda _: self._choose_end())
        both = row(self.start, small(self.tr("to")), self.end, None, gap=tools.theme.px(8))
        self.times = Field(tools.theme, self.tr("Time"), widget_of(both))
        self.lines.addWidget(self.times)

    def _fill_times(self, answers: Answers) -> None:
        agreement = answers.agreement
        start = agreement.start_time
        self.times.setVisible(start is not None)
        if start is not None:
            _show_time(self.start, start)
            _show_time(self.end, _later(start, agreement.duration_minutes))

    def _choose_start(self) -> None:
        """Move the whole meeting: it keeps its length."""
        if self._filling:
            return
        start = _time(self.start)
        self.agree(start_time=start)
        _show_time(self.end, _later(start, self.answers.agreement.duration_minutes))

    def _choose_end(self) -> None:
        if self._filling:
            return
        start, end = _time(self.start), _time(self.end)
        minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
        if minutes >= 15:
            self.times.clear_error()
            self.agree(duration_minutes=minutes)
        else:
            self.times.show_error(self.tr("The end is before the start."))

    # ---- period -------------------------------------------------------------------------------

    def _add_period(self) -> None:
        tools = self.tools
        some_day = date(2000, 1, 1)
        self.first = date_field(tools.theme, some_day, tools.wording.locale)
        self.first.dateChanged.connect(lambda day: self._choose_first(_day(day)))
        self._add_day(Field(tools.theme, self.tr("From"), self.first), self.first)
        self.past = small(self.tr("Careful: this day is past already."))
        self.lines.addWidget(self.past)
        self.until = choice_field(
            tools.theme, ((_SUMMER, self.tr("the summer holiday")), (_DAY, self.tr("a day")))
        )
        self.until.activated.connect(lambda _: self._choose_until())
        self.until.setAccessibleName(self.tr("Until"))
        self.last = date_field(tools.theme, some_day, tools.wording.locale)
        self.last.setAccessibleName(self.tr("Last day"))
        self.last.dateChanged.connect(lambda day: self.change(until=_day(day)))
        both = row(self.until, self.last, gap=tools.theme.px(8))
        self._add_day(Field(tools.theme, self.tr("Until"), widget_of(both)), self.last)

    def _add_day(self, field: Field, line: DayLine) -> None:
        refusal = self.tools.wording.refusal
        line.refused.connect(lambda error: field.show_error(refusal(error)))
        line.settled.connect(field.clear_error)
        self.lines.addWidget(field)

    def _fill_until(self, answers: Answers, beginning: Beginning) -> None:
        day = answers.last(beginning)
        own = answers.until is not None
        self.until.setCurrentIndex(self.until.findData(_DAY if own else _SUMMER))
        words = self.tools.wording.short_day(day + timedelta(days=1), weekday=False)
        text = self.tr("the summer holiday ({day})").format(day=words)
        self.until.setItemText(0, text if not own else self.tr("the summer holiday"))
        self.last.setVisible(own)
        _show_day(self.last, day)

    def _choose_rhythm(self) -> None:
        kind = CadenceKind(self.rhythm.currentData())
        if kind is not self.answers.agreement.cadence_kind:
            number = USUAL.get(kind, self.answers.agreement.cadence_number)
            self.agree(cadence_kind=kind, cadence_number=number)

    def _choose_first(self, day: date) -> None:
        self.change(first=day, first_chosen=True)

    def _choose_until(self) -> None:
        if self.until.currentData() == _SUMMER:
            self.change(until=None)
        elif self._beginning is not None and self.answers.until is None:
            self.change(until=self.answers.last(self._beginning))


def _show_day(field: DayLine, day: date) -> None:
    shown = QDate(day.year, day.month, day.day)
    if field.date() != shown:
        field.setDate(shown)


def _show_time(field: QTimeEdit, at: time) -> None:
    shown = QTime(at.hour, at.minute)
    if field.time() != shown:
        field.setTime(shown)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())


def _later(start: time, minutes: int) -> time:
    return (datetime.combine(date(2026, 1, 1), start) + timedelta(minutes=minutes)).time()
