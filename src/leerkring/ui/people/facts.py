"""The cards with what is known of a person: contact, week, turns, days in service."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSizePolicy

from leerkring.app.organisation.places import LocationRow
from leerkring.app.people.changes import SetWorkingPattern
from leerkring.app.people.rows import PersonDetails
from leerkring.app.reading.working_days import BadWorkingDaysError, parse_working_days
from leerkring.domain.people import WorkingPattern
from leerkring.ui.people.parts import PanelCard, PanelTools, TextField, fill_choice, put
from leerkring.ui.widgets.fields import Field, WheelGuard, choice_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.week import WeekEditor


class ContactCard(PanelCard):
    """Name, address, work and place."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Details"))
        self.name = TextField(tools, self.tr("Name"), lambda t: self._tell(self.name, name=t))
        self.email = TextField(tools, self.tr("E-mail"), lambda t: self._tell(self.email, email=t))
        self.functions = TextField(
            tools, self.tr("Function"), lambda t: self._tell(self.functions, functions=t)
        )
        self.discipline = TextField(
            tools, self.tr("Discipline"), lambda t: self._tell(self.discipline, discipline=t)
        )
        self.location = _choice(tools)
        self.location.activated.connect(self._choose_location)
        self.group = _choice(tools)
        self.group.activated.connect(self._choose_group)
        self._location_field = Field(tools.theme, self.tr("Location"), self.location)
        self._group_field = Field(tools.theme, self.tr("Group"), self.group)
        for field in (self.name, self.email, self.functions, self.discipline):
            self.lines.addWidget(field)
        self.lines.addWidget(self._location_field)
        self.lines.addWidget(self._group_field)

    def show_person(self, person: PersonDetails, places: tuple[LocationRow, ...]) -> None:
        """Show what is stored."""
        other = person.id != self.person_id
        self.person_id = person.id
        self.name.show_text(person.name, other=other)
        self.email.show_text(person.email, other=other)
        self.functions.show_text(person.functions, other=other)
        self.discipline.show_text(person.discipline, other=other)
        none = self.tr("not filled in")
        options: list[tuple[object, str]] = [("", none), *((p.id, p.name) for p in places)]
        fill_choice(self.location, options, person.location_id or "")
        groups = [g for p in places if p.id == person.location_id for g in p.groups]
        fill_choice(
            self.group, [("", none), *((g.id, g.name) for g in groups)], person.group_id or ""
        )
        self._location_field.setVisible(bool(places))
        self._group_field.setVisible(bool(groups))

    def _tell(self, field: TextField, **values: str) -> None:
        field.settled()
        self.change(field, **values)

    def _choose_location(self) -> None:
        self.change(self._location_field, location_id=self.location.currentData() or None)

    def _choose_group(self) -> None:
        self.change(self._group_field, group_id=self.group.currentData() or None)


class WeekCard(PanelCard):
    """The working week: as a text, and day by day."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Working days"))
        self.text = TextField(tools, self.tr("In short"), self._typed)
        self.text.line.setPlaceholderText(self.tr("for example: ma di do"))
        self.week = WeekEditor(tools.theme, tools.wording)
        self.week.changed.connect(self._set)
        self.hint = small(self.tr("Not filled in: every weekday counts."))
        self.lines.addWidget(self.text)
        self.lines.addWidget(self.hint)
        self.lines.addWidget(self.week)

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        other = person.id != self.person_id
        self.person_id = person.id
        self.text.show_text(self.tools.words.week(person.working), other=other)
        self.hint.setVisible(not person.working.is_known)
        if self.week.pattern != person.working or other:
            self.week.show_pattern(person.working)

    def _typed(self, text: str) -> None:
        self.text.clear_error()
        try:
            pattern = parse_working_days(text)
        except BadWorkingDaysError as error:
            said = self.tools.wording.refusal(error)
            if error.proposal is None:
                self.text.show_error(said)
                return
            better = self.tools.words.week(parse_working_days(error.proposal))
            verb = self.tr("Make it {text}").format(text=better)
            self.text.show_error(said, verb, lambda: put(self.text.line, better))
            return
        self.text.settled()
        self._set(pattern)

    def _set(self, pattern: WorkingPattern) -> None:
        self.text.settled()
        self.tools.run(SetWorkingPattern(self.person_id, pattern), None)


class TurnsCard(PanelCard):
    """Whether somebody takes turns, how many, and what else circles must know."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Turns"))
        self.leads = QCheckBox(self.tr("Takes turns leading"))
        self.leads.setToolTip(self.tr("Switch off for whoever would rather not lead."))
        self.brings = QCheckBox(self.tr("Takes turns bringing a case"))
        self.manages = QCheckBox(self.tr("Manages others"))
        self.external = QCheckBox(self.tr("Comes from outside"))
        self.leads.clicked.connect(lambda on: self.change(None, may_facilitate=on))
        self.brings.clicked.connect(lambda on: self.change(None, may_contribute=on))
        self.manages.clicked.connect(lambda on: self.change(None, manages_others=on))
        self.external.clicked.connect(lambda on: self.change(None, external=on))
        self.weight = QDoubleSpinBox()
        self.weight.setRange(0.1, 10)
        self.weight.setSingleStep(0.1)
        self.weight.setDecimals(1)
        self.weight.setLocale(tools.wording.locale)
        self.weight.setKeyboardTracking(False)
        self.weight.setMaximumWidth(tools.theme.px(120))
        line = self.weight.findChild(QLineEdit)
        if line is not None:  # Qt leaves out the padding of a style sheet here
            line.setTextMargins(tools.theme.px(8), 0, 0, 0)
        self.weight.installEventFilter(WheelGuard(self.weight))
        self.weight.valueChanged.connect(self._share)
        self._share_field = Field(
            tools.theme,
            self.tr("Share in the turns"),
            self.weight,
            hint=self.tr("1 is an equal share, 0.5 half as often."),
        )
        for widget in (self.leads, self.brings, self.manages, self.external, self._share_field):
            self.lines.addWidget(widget)

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        self.person_id = person.id
        self.leads.setChecked(person.may_facilitate)
        self.brings.setChecked(person.may_contribute)
        self.manages.setChecked(person.manages_others)
        self.external.setChecked(person.external)
        with QSignalBlocker(self.weight):
            self.weight.setValue(person.weight)
        self._share_field.clear_error()

    def _share(self, weight: float) -> None:
        self.change(self._share_field, weight=round(weight, 1))


class ServiceCard(PanelCard):
    """From when until when somebody works here."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Works here"))
        better = self.tr("Make it {day}")
        self.joined = tools.day_field(self.tr("First day"), self.tr("not filled in"), better)
        self.left = tools.day_field(self.tr("Last day"), self.tr("open"), better)
        self.joined.changed.connect(lambda day: self.change(self.joined, joined=day))
        self.left.changed.connect(lambda day: self.change(self.left, left=day))
        self.lines.addWidget(self.joined)
        self.lines.addWidget(self.left)

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        self.person_id = person.id
        self.joined.show_day(person.joined)
        self.left.show_day(person.left)


def _choice(tools: PanelTools) -> QComboBox:
    box = choice_field(tools.theme, ())
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
