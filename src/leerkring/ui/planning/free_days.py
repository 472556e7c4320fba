"""Not in: holidays of the place's region, public holidays, and days on which too many miss."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from leerkring.app.planning.beginning import Beginning, region_of
from leerkring.domain.organisation import HolidayRegion
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.parts import Part, Tools
from leerkring.ui.widgets.buttons import Choice
from leerkring.ui.widgets.fields import Field, choice_field, number_field
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import FlowLayout, row


class FreeDaysPart(Part):
    """The region is asked until somebody said it; then the location has it.

    With a new location the answer belongs to the plan; of a location that is there already it is
    stored at once (`region_told`).
    """

    region_told = Signal(object)  # HolidayRegion

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Not in"))
        self.breaks = QCheckBox(self.tr("school holidays"))
        self.breaks.clicked.connect(lambda on: self.agree(avoid_school_breaks=on))
        regions = [(region, tools.wording.region(region)) for region in HolidayRegion]
        self.region = Choice(tools.theme, regions, name=self.tr("Region"))
        self.region.chosen.connect(self._choose_region)
        self.region_field = Field(
            tools.theme,
            self.tr("In which region do you work?"),
            self.region,
            hint=self.tr("The school holidays differ per region. This is asked once."),
        )
        self.places = choice_field(tools.theme, ())
        self.places.activated.connect(
            lambda _: self.agree(location_id=self.places.currentData(), room_ids=())
        )
        self.places_field = Field(tools.theme, self.tr("Where"), self.places)
        self.holidays = QCheckBox(self.tr("public holidays"))
        self.holidays.clicked.connect(lambda on: self.agree(avoid_public_holidays=on))
        self.most = number_field(tools.theme, 0, 99)
        self.few = QCheckBox(self.tr("when more are missing than"))
        self.few.clicked.connect(lambda on: self.change(missing=self.most.value() if on else None))
        self.most.setValue(1)
        self.most.setKeyboardTracking(True)
        self.most.setAccessibleName(self.tr("How many may be missing"))
        self.most.valueChanged.connect(self._choose_most)
        missing = FlowLayout(tools.theme.px(8))
        for widget in (self.few, self.most, label(self.tr("people"))):
            missing.addWidget(widget)
        self.lines.addWidget(self.breaks)
        self.lines.addWidget(self.region_field)
        self.lines.addWidget(self.places_field)
        self.lines.addLayout(row(self.holidays, None))
        self.lines.addLayout(missing)

    def fill(self, answers: Answers, beginning: Beginning) -> None:
        agreement = answers.agreement
        self.breaks.setChecked(agreement.avoid_school_breaks)
        self.holidays.setChecked(agreement.avoid_public_holidays)
        self.few.setChecked(answers.missing is not None)
        self.most.setEnabled(answers.missing is not None)
        if answers.missing is not None and self.most.value() != answers.missing:
            self.most.setValue(answers.missing)
        asks = not beginning.region_is_known
        self.region_field.setVisible(asks and agreement.avoid_school_breaks)
        self.region.choose(region_of(answers.draft(), beginning.locations))
        self._fill_places(answers, beginning)

    def _fill_places(self, answers: Answers, beginning: Beginning) -> None:
        several = len(beginning.locations) > 1 or beginning.region_is_known
        self.places_field.setVisible(several and bool(beginning.locations))
        self.places.clear()
        text = self.tr("{place}, region {region}")
        for place in beginning.locations:
            region = self.tools.wording.region(place.region)
            self.places.addItem(text.format(place=place.name, region=region), place.id)
        self.places.setCurrentIndex(self.places.findData(answers.agreement.location_id))

    def _choose_region(self, region: object) -> None:
        if self.answers.region is not None:
            self.change(region=region)
        else:
            self.region_told.emit(region)

    def _choose_most(self, value: int) -> None:
        if self.few.isChecked():
            self.change(missing=value)
