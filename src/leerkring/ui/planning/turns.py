"""Turns: who leads, who brings a case in, and whether somebody stands by."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

from leerkring.app.planning.beginning import Beginning
from leerkring.domain.circles import ContributorMode, FacilitatorMode
from leerkring.domain.meetings import Role
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.parts import Part, Tools
from leerkring.ui.widgets.fields import Field, choice_field

_IN_TURN, _OUTSIDE, _ORGANISER = "in_turn", "outside", "organiser"


class TurnsPart(Part):
    """In turn, always the same member, or somebody from outside by name."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Turns"))
        word = tools.wording
        self.leader = choice_field(tools.theme, ())
        self.leader.activated.connect(lambda _: self._choose_leader())
        caption = word.sentence(word.role(Role.FACILITATOR))
        self.lines.addWidget(Field(tools.theme, caption, self.leader))
        self.guest = QLineEdit()
        self.guest.setPlaceholderText(self.tr("Name, for example of an external coach"))
        self.guest.textEdited.connect(
            lambda text: self.agree(fixed_facilitator_name=" ".join(text.split()))
        )
        self.guest_field = Field(tools.theme, self.tr("Who leads from outside"), self.guest)
        self.lines.addWidget(self.guest_field)
        self.case = choice_field(
            tools.theme,
            (
                (ContributorMode.IN_TURN, self.tr("everybody brings a case in turn")),
                (ContributorMode.CHOSEN_AT_MEETING, self.tr("chosen at the meeting")),
            ),
        )
        self.case.activated.connect(
            lambda _: self.agree(contributor_mode=ContributorMode(self.case.currentData()))
        )
        caption = word.sentence(word.role(Role.CASE_CONTRIBUTOR))
        self.lines.addWidget(Field(tools.theme, caption, self.case))
        self.reserve = QCheckBox(self.tr("somebody stands by with a case"))
        self.reserve.clicked.connect(lambda on: self.agree(with_reserve=on))
        self.lines.addWidget(self.reserve)

    def fill(self, answers: Answers, beginning: Beginning) -> None:
        agreement = answers.agreement
        self._fill_leaders(answers, beginning)
        outside = agreement.facilitator_mode is FacilitatorMode.FIXED and (
            agreement.fixed_facilitator_id is None
        )
        self.guest_field.setVisible(outside)
        if " ".join(self.guest.text().split()) != agreement.fixed_facilitator_name:
            self.guest.setText(agreement.fixed_facilitator_name)
        self.case.setCurrentIndex(self.case.findData(agreement.contributor_mode))
        self.reserve.setChecked(agreement.with_reserve)
        self.reserve.setVisible(agreement.contributor_mode is ContributorMode.IN_TURN)

    def _fill_leaders(self, answers: Answers, beginning: Beginning) -> None:
        agreement, chosen = answers.agreement, set(answers.member_ids)
        always = self.tr("always {name}")
        self.leader.clear()
        self.leader.addItem(self.tr("everybody leads in turn"), _IN_TURN)
        for person in beginning.people:
            if person.id in chosen or person.id == agreement.fixed_facilitator_id:
                self.leader.addItem(always.format(name=person.name), person.id)
        organiser = beginning.organiser_name
        if organiser and organiser not in {p.name for p in beginning.people}:
            self.leader.addItem(always.format(name=organiser), _ORGANISER)
        self.leader.addItem(self.tr("somebody from outside"), _OUTSIDE)
        data = _IN_TURN
        if agreement.facilitator_mode is FacilitatorMode.FIXED:
            data = agreement.fixed_facilitator_id or _OUTSIDE
        self.leader.setCurrentIndex(self.leader.findData(data))

    def _choose_leader(self) -> None:
        data = str(self.leader.currentData())
        if data == _IN_TURN:
            self.agree(
                facilitator_mode=FacilitatorMode.IN_TURN,
                fixed_facilitator_id=None,
                fixed_facilitator_name="",
            )
            return
        name = ""
        if data == _ORGANISER and self._beginning is not None:
            name = self._beginning.organiser_name
        person_id = None if data in (_OUTSIDE, _ORGANISER) else data
        self.agree(
            facilitator_mode=FacilitatorMode.FIXED,
            fixed_facilitator_id=person_id,
            fixed_facilitator_name=name,
        )
        if data == _OUTSIDE:
            self.guest.setFocus()
