"""What a new circle begins with, and when the agenda goes round."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QRadioButton, QSpinBox

from leerkring.app.organisation.settings import AppSettings
from leerkring.domain.plan_request import Preset
from leerkring.ui.settings.block import SettingsBlock, Tools
from leerkring.ui.widgets.fields import Field, number_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, column, widget_of


class DefaultsBlock(SettingsBlock):
    """Five numbers, and what weighs most in a plan."""

    names = (
        "cadence_weeks",
        "duration_minutes",
        "agenda_days",
        "preset",
        "travel_minutes",
        "load_hours",
    )

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "defaults")
        self.entitle(self.tr("Usual"))
        self.weeks = self._number(1, 52, " " + self.tr("weeks"))
        self.minutes = self._number(15, 720, " " + self.tr("minutes"))
        self.minutes.setSingleStep(15)
        self.days = self._number(0, 60, " " + self.tr("days before"))
        theme = tools.theme
        self.weeks_field = Field(theme, self.tr("A new circle meets every"), self.weeks)
        self.minutes_field = Field(theme, self.tr("A new circle's meeting takes"), self.minutes)
        self.days_field = Field(theme, self.tr("Send the agenda round"), self.days)
        self.weeks.valueChanged.connect(lambda n: self.put(self.weeks_field, cadence_weeks=n))
        self.minutes.valueChanged.connect(
            lambda n: self.put(self.minutes_field, duration_minutes=n)
        )
        self.days.valueChanged.connect(lambda n: self.put(self.days_field, agenda_days=n))
        self.travel = self._number(0, 120, " " + self.tr("minutes"))
        self.travel.setSingleStep(5)
        self.travel.setSpecialValueText(self.tr("not counted"))
        self.travel_field = Field(theme, self.tr("Travel to another location"), self.travel)
        self.travel.valueChanged.connect(lambda n: self.put(self.travel_field, travel_minutes=n))
        self.load = self._number(0, 1000, " " + self.tr("hours"))
        self.load.setSpecialValueText(self.tr("no limit"))
        self.load_field = Field(theme, self.tr("Most hours per person in a school year"), self.load)
        self.load.valueChanged.connect(lambda n: self.put(self.load_field, load_hours=n))
        self.parts = {"weeks": self.weeks, "load": self.load}
        flow = FlowLayout(theme.px(20), top=True)
        for field in (
            self.weeks_field,
            self.minutes_field,
            self.days_field,
            self.travel_field,
            self.load_field,
        ):
            flow.addWidget(field)
        self.lines.addLayout(flow)
        self._add_presets()
        self.lines.addWidget(small(self.tr("Circles that exist already keep what they agreed.")))

    def _add_presets(self) -> None:
        texts = {
            Preset.FAIR: self.tr("turns divided fairly"),
            Preset.EVERYBODY_THERE: self.tr("everybody there as often as possible"),
            Preset.STEADY_RHYTHM: self.tr("a steady rhythm on the same day"),
        }
        self.presets = {preset: QRadioButton(text) for preset, text in texts.items()}
        self.presets_field = Field(
            self.tools.theme,
            self.tr("What weighs most in a plan"),
            widget_of(column(*self.presets.values(), gap=0)),
            hint=self.tr("What must be always comes first. For one plan you can choose otherwise."),
        )
        for preset, button in self.presets.items():
            button.clicked.connect(
                lambda _=False, chosen=preset: self.put(self.presets_field, preset=chosen)
            )
        self.lines.addWidget(self.presets_field)

    def fill(self, settings: AppSettings) -> None:
        self.presets[settings.preset].setChecked(True)
        for box, value in (
            (self.weeks, settings.cadence_weeks),
            (self.minutes, settings.duration_minutes),
            (self.days, settings.agenda_days),
            (self.travel, settings.travel_minutes),
            (self.load, settings.load_hours),
        ):
            with QSignalBlocker(box):
                box.setValue(value)

    def _number(self, least: int, most: int, suffix: str) -> QSpinBox:
        box = number_field(self.tools.theme, least, most, suffix=suffix)
        box.setMinimumWidth(self.tools.theme.px(170))
        return box
