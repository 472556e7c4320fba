"""Settings: how often, on which days, at what time, and which days to leave free."""

from datetime import time

from PySide6.QtWidgets import QCheckBox

from leerkring.app.circles.choices import Choices
from leerkring.app.circles.rows import CircleDetails
from leerkring.domain.circles import CadenceKind
from leerkring.ui.circles.sections import Section, Tools, fill_choice, show_number, show_time
from leerkring.ui.widgets.buttons import Choice, FilterChip
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, row, widget_of

_USUAL_START = time(13, 0)


class RhythmSection(Section):
    """How often and how long; outside 8 to 13 weeks a remark, never a refusal."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("How often"))
        kinds = [(kind, tools.words.cadence_kind(kind)) for kind in CadenceKind]
        self._kind = self.choice(kinds, self._choose_kind)
        self.count = self.number(
            1, 52, lambda value: self.put(self.count_field, cadence_number=value)
        )
        self.duration = self.number(
            15, 720, lambda value: self.put(self.duration_field, duration_minutes=value), step=15
        )
        self.duration.setSuffix(" " + self.tr("minutes"))
        self.kind_field = self.field(self.tr("Rhythm"), self._kind)
        self.count_field = self.field(self.tr("How many weeks"), self.count)
        self.duration_field = self.field(self.tr("A meeting takes"), self.duration)
        flow = FlowLayout(tools.theme.px(16))
        for one in (self.kind_field, self.count_field, self.duration_field):
            flow.addWidget(one)
        self.lines.addLayout(flow)
        self.remark = small(
            self.tr("Most circles meet once every 8 to 13 weeks: often enough to follow up.")
        )
        self.lines.addWidget(self.remark)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        del choices
        agreement, words = circle.agreement, self.tools.words
        kinds = [(kind, words.cadence_kind(kind)) for kind in CadenceKind]
        fill_choice(self._kind, kinds, agreement.cadence_kind)
        weekly = agreement.cadence_kind is CadenceKind.EVERY_N_WEEKS
        counted = weekly or agreement.cadence_kind is CadenceKind.N_PER_YEAR
        caption = self.tr("How many weeks") if weekly else self.tr("How many times")
        self.count_field.caption.setText(caption)
        self.count.setAccessibleName(caption)
        self.count_field.setVisible(counted)
        show_number(self.count, agreement.cadence_number)
        show_number(self.duration, agreement.duration_minutes)
        self.remark.setVisible(weekly and not 8 <= agreement.cadence_number <= 13)

    def _choose_kind(self, kind: CadenceKind) -> None:
        usual = {CadenceKind.EVERY_N_WEEKS: 10, CadenceKind.N_PER_YEAR: 5}
        number = usual.get(kind, self._agreement.cadence_number)
        if kind is self._agreement.cadence_kind:
            number = self._agreement.cadence_number
        self.put(self.kind_field, cadence_kind=kind, cadence_number=number)


class WhenSection(Section):
    """Weekdays, and a fixed time or the best time between two."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Day and time"))
        days = FlowLayout(tools.theme.px(6))
        self.days: list[FilterChip] = []
        for number in range(7):
            chip = FilterChip(tools.theme, tools.wording.short_weekday(number), on=False)
            chip.setAccessibleName(tools.wording.weekday(number))
            chip.clicked.connect(lambda on, day=number: self._choose_day(day, on))
            days.addWidget(chip)
            self.days.append(chip)
        hint = self.tr("Choose none and the planner finds the day most people can come.")
        self.days_field = self.field(self.tr("On"), widget_of(days), hint=hint)
        options = ((True, self.tr("Fixed time")), (False, self.tr("Best time between")))
        self.fixed = Choice(tools.theme, options, name=self.tr("Time"))
        self.fixed.chosen.connect(self._choose_fixed)
        self.start = self.moment(lambda at: self.put(self.start_field, start_time=at))
        self.earliest = self.moment(lambda at: self.put(self.between_field, time_from=at))
        self.latest = self.moment(lambda at: self.put(self.between_field, time_to=at))
        self.earliest.setAccessibleName(self.tr("Not before"))
        self.latest.setAccessibleName(self.tr("Over by"))
        self.start_field = self.field(self.tr("Starts at"), self.start)
        both = row(self.earliest, small(self.tr("and")), self.latest, None, gap=tools.theme.px(8))
        self.between_field = self.field(self.tr("Between"), widget_of(both))
        flow = FlowLayout(tools.theme.px(16))
        flow.addWidget(self.field(self.tr("Time"), self.fixed))
        flow.addWidget(self.start_field)
        flow.addWidget(self.between_field)
        self.lines.addWidget(self.days_field)
        self.lines.addLayout(flow)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        del choices
        agreement = circle.agreement
        for number, chip in enumerate(self.days):
            chip.setChecked(number in agreement.weekdays)
        fixed = agreement.start_time is not None
        self.fixed.choose(fixed)
        self.start_field.setVisible(fixed)
        self.between_field.setVisible(not fixed)
        show_time(self.start, agreement.start_time or _USUAL_START)
        show_time(self.earliest, agreement.time_from)
        show_time(self.latest, agreement.time_to)

    def _choose_day(self, day: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        days = (
            set(self._agreement.weekdays) | {day} if on else set(self._agreement.weekdays) - {day}
        )
        self.put(self.days_field, weekdays=tuple(sorted(days)))

    def _choose_fixed(self, fixed: object) -> None:
        self.put(self.start_field, start_time=_USUAL_START if fixed else None)


class FreeDaysSection(Section):
    """Which days stay free, and how many must be able to come."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Free days and who must be there"))
        self.breaks = QCheckBox(self.tr("Not in school holidays"))
        self.holidays = QCheckBox(self.tr("Not on public holidays"))
        for box in (self.breaks, self.holidays):
            self.lines.addWidget(box)
        self.quorum = self.number(0, 99, lambda value: self.put(self.quorum_field, quorum=value))
        self.quorum.setSpecialValueText(self.tr("no minimum"))
        self.quorum_field = self.field(
            self.tr("At least this many present"),
            self.quorum,
            hint=self.tr("Who must always be there you set per person, under People."),
        )
        self.quorum.setMaximumWidth(tools.theme.px(200))
        self.lines.addWidget(self.quorum_field)
        self.breaks.clicked.connect(lambda on: self.put(self.quorum_field, avoid_school_breaks=on))
        self.holidays.clicked.connect(
            lambda on: self.put(self.quorum_field, avoid_public_holidays=on)
        )

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        del choices
        self.breaks.setChecked(circle.agreement.avoid_school_breaks)
        self.holidays.setChecked(circle.agreement.avoid_public_holidays)
        show_number(self.quorum, circle.agreement.quorum)
