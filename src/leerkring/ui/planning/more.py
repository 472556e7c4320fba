"""More choices, folded: what weighs most, who must be there, a moving time, more cases."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QRadioButton, QTimeEdit, QWidget

from leerkring.app.planning.beginning import Beginning
from leerkring.domain.circles import ContributorMode
from leerkring.domain.planning import Preset
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.parts import Part, Tools
from leerkring.ui.widgets.buttons import FilterChip, flat
from leerkring.ui.widgets.fields import Field, number_field, time_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row, widget_of

USUAL_START = time(13, 0)


class MorePart(Part):
    """Usable defaults make that most people never open this."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "")
        self.fold = flat(tools.theme, self.tr("More choices"), icon="chevron-right")
        self.fold.clicked.connect(self.toggle)
        self.lines.addLayout(row(self.fold, None))
        self.presets = {preset: QRadioButton() for preset in Preset}
        self._word_presets()
        wishes = column(*self.presets.values(), gap=0)
        self._add_required()
        self._add_time()
        self.cases = number_field(tools.theme, 1, 4)
        self.cases.valueChanged.connect(lambda n: self.agree(contributors_per_meeting=n))
        self.cases_field = Field(tools.theme, self.tr("Cases per meeting"), self.cases)
        self.inside = widget_of(
            column(
                Field(tools.theme, self.tr("What weighs most"), widget_of(wishes)),
                self.required_field,
                self.moves,
                self.between,
                self.cases_field,
                gap=tools.theme.px(10),
            )
        )
        self.inside.hide()
        self.lines.addWidget(self.inside)

    def fill(self, answers: Answers, beginning: Beginning) -> None:
        agreement = answers.agreement
        self.presets[answers.preset].setChecked(True)
        self._fill_required(answers, beginning)
        self.moves.setChecked(agreement.start_time is None)
        self.between.setVisible(agreement.start_time is None)
        for field, at in ((self.earliest, agreement.time_from), (self.latest, agreement.time_to)):
            if field.time() != QTime(at.hour, at.minute):
                field.setTime(QTime(at.hour, at.minute))
        self.cases_field.setVisible(agreement.contributor_mode is ContributorMode.IN_TURN)
        if self.cases.value() != agreement.contributors_per_meeting:
            self.cases.setValue(agreement.contributors_per_meeting)

    def toggle(self) -> None:
        """Unfold or fold."""
        shown = self.inside.isHidden()
        self.inside.setVisible(shown)
        self.fold.set_icon("chevron-down" if shown else "chevron-right")
        self.fold.setText(self.tr("Fewer choices") if shown else self.tr("More choices"))

    def _word_presets(self) -> None:
        texts = {
            Preset.FAIR: self.tr("turns divided fairly"),
            Preset.EVERYBODY_THERE: self.tr("everybody there as often as possible"),
            Preset.STEADY_RHYTHM: self.tr("a steady rhythm on the same day"),
        }
        for preset, button in self.presets.items():
            button.setText(texts[preset])
            button.clicked.connect(lambda _=False, p=preset: self.change(preset=p))

    def _add_required(self) -> None:
        self._required = FlowLayout(self.tools.theme.px(6))
        self.required: dict[str, FilterChip] = {}
        around = widget_of(self._required)
        self.required_field = Field(self.tools.theme, self.tr("Must be there"), around)

    def _fill_required(self, answers: Answers, beginning: Beginning) -> None:
        members = set(answers.member_ids)
        people = [p for p in beginning.people if p.id in members]
        if [p.id for p in people] != list(self.required):
            clear(self._required)
            self.required = {}
            for person in people:
                chip = FilterChip(self.tools.theme, person.name, on=False)
                chip.clicked.connect(lambda _=False: self._require())
                self.required[person.id] = chip
                self._required.addWidget(chip)
        must = {m.person_id for m in answers.members if m.required}
        for key, chip in self.required.items():
            chip.setChecked(key in must)
        self.required_field.setVisible(bool(people))

    def _require(self) -> None:
        ticked = frozenset(key for key, chip in self.required.items() if chip.isChecked())
        self.put(self.answers.requiring(ticked))

    def _add_time(self) -> None:
        theme = self.tools.theme
        self.moves = QCheckBox(self.tr("the time may differ per meeting"))
        self.moves.clicked.connect(lambda on: self.agree(start_time=None if on else USUAL_START))
        self.earliest = time_field(theme, time(9, 0))
        self.latest = time_field(theme, time(17, 0))
        names = (self.tr("Not before"), self.tr("Over by"))
        for field, name in zip((self.earliest, self.latest), names, strict=True):
            field.setAccessibleName(name)
            field.setDisplayFormat("HH.mm" if self.tools.wording.language == "nl" else "HH:mm")
            field.timeChanged.connect(lambda _: self._choose_hours())
        both = row(self.earliest, small(self.tr("and")), self.latest, None, gap=theme.px(8))
        self.between: QWidget = Field(theme, self.tr("Between"), widget_of(both))

    def _choose_hours(self) -> None:
        first, last = _time(self.earliest), _time(self.latest)
        if first < last:
            self.agree(time_from=first, time_to=last)


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())
