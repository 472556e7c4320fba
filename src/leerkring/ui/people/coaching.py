"""Whether somebody can be a co-coach, for how many people at one time and until when."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from leerkring.app.people.rows import PersonDetails
from leerkring.ui.people.parts import PanelCard, PanelTools
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import Field, number_field
from leerkring.ui.widgets.layouts import row


class CoachCard(PanelCard):
    """What duos are proposed from."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__(tools)
        self.entitle(self.tr("Co-coaching"))
        self.may = QCheckBox(self.tr("Can be a co-coach"))
        self.may.clicked.connect(lambda on: self.change(None, may_co_coach=on))
        self.most = number_field(tools.theme, 1, 20)
        self.most.setMaximumWidth(tools.theme.px(120))
        self.most_field = Field(tools.theme, self.tr("Most duos at one time"), self.most)
        self.most.valueChanged.connect(lambda n: self.change(self.most_field, most_duos=n))
        self.until = tools.day_field(
            self.tr("Co-coach until"), self.tr("open"), self.tr("Make it {day}")
        )
        self.until.changed.connect(lambda day: self.change(self.until, co_coach_until=day))
        self.new = link(tools.theme, self.tr("New duo with this person"))
        self.new.clicked.connect(lambda: tools.go("coaching_new", self.person_id))
        self.lines.addWidget(self.may)
        self.lines.addWidget(self.most_field)
        self.lines.addWidget(self.until)
        self.lines.addLayout(row(self.new, None))

    def show_person(self, person: PersonDetails) -> None:
        """Show what is stored."""
        self.person_id = person.id
        self.may.setChecked(person.may_co_coach)
        with QSignalBlocker(self.most):
            self.most.setValue(person.most_duos)
        self.most_field.clear_error()
        self.until.show_day(person.co_coach_until)
        for field in (self.most_field, self.until):
            field.setVisible(person.may_co_coach)
