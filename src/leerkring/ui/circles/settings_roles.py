"""Settings: who leads, who brings in a case, and whether somebody stands by."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QCheckBox

from leerkring.app.circles.changes import LEAST_IN_GROUP, MOST_IN_GROUP
from leerkring.app.circles.choices import Choices
from leerkring.app.circles.rows import CircleDetails
from leerkring.domain.circles import Agreement, ContributorMode, FacilitatorMode
from leerkring.domain.meetings import Role
from leerkring.ui.circles.sections import Section, Tools, show_number
from leerkring.ui.widgets.buttons import Choice, plain
from leerkring.ui.widgets.layouts import FlowLayout
from leerkring.ui.widgets.picker import Option, Picker

USUAL_LEAST, USUAL_MOST = 3, 5  # people in a small group; the practice of intervision


class RolesSection(Section):
    """Turns for leading and for bringing a case; fixed switches the turns for leading off."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Roles"))
        word = tools.wording
        in_turn, fixed = self.tr("In turn"), self.tr("Always the same")
        self.mode = Choice(
            tools.theme,
            ((FacilitatorMode.IN_TURN, in_turn), (FacilitatorMode.FIXED, fixed)),
            name=word.sentence(word.role(Role.FACILITATOR)),
        )
        self.mode.chosen.connect(self._choose_mode)
        self.who = plain(tools.theme, self.tr("Choose somebody"))
        self.who.clicked.connect(self._pick)
        self.mode_field = self.field(word.sentence(word.role(Role.FACILITATOR)), self.mode)
        self.who_field = self.field(self.tr("Who always leads"), self.who)
        at_meeting = self.tr("Chosen at the meeting")
        self.case_mode = Choice(
            tools.theme,
            ((ContributorMode.IN_TURN, in_turn), (ContributorMode.CHOSEN_AT_MEETING, at_meeting)),
            name=word.sentence(word.role(Role.CASE_CONTRIBUTOR)),
        )
        self.case_mode.chosen.connect(self._choose_case_mode)
        contributor = word.sentence(word.role(Role.CASE_CONTRIBUTOR))
        self.case_field = self.field(contributor, self.case_mode)
        self.count = self.number(1, 4, self._choose_count)
        self.count_field = self.field(self.tr("Cases per meeting"), self.count)
        self.reserve = QCheckBox(self.tr("Somebody stands by with a case"))
        self.reserve.clicked.connect(self._choose_reserve)
        self._add_groups()
        self._people: tuple[Option, ...] = ()
        self._lay_out((self.mode_field, self.who_field), (self.case_field, self.count_field))
        self.lines.addWidget(self.reserve)
        self.lines.addWidget(self.in_groups)
        self._lay_out((self.least_field, self.most_field))

    def _add_groups(self) -> None:
        self.in_groups = QCheckBox(self.tr("Work in small groups"))
        self.in_groups.clicked.connect(self._choose_groups)
        self.least = self.number(LEAST_IN_GROUP, MOST_IN_GROUP, self._choose_least)
        self.most = self.number(LEAST_IN_GROUP, MOST_IN_GROUP, self._choose_most)
        self.least_field = self.field(self.tr("At least in a group"), self.least)
        self.most_field = self.field(self.tr("At most in a group"), self.most)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        agreement = circle.agreement
        fixed = agreement.facilitator_mode is FacilitatorMode.FIXED
        in_turn = agreement.contributor_mode is ContributorMode.IN_TURN
        self.mode.choose(agreement.facilitator_mode)
        self.case_mode.choose(agreement.contributor_mode)
        self.who_field.setVisible(fixed)
        self.count_field.setVisible(in_turn)
        self.reserve.setVisible(in_turn)
        names = {p.id: p.name for p in choices.people}
        names |= {m.person_id: m.name for m in circle.members}
        name = names.get(agreement.fixed_facilitator_id or "", agreement.fixed_facilitator_name)
        self.who.setText(name or self.tr("Choose somebody"))
        show_number(self.count, agreement.contributors_per_meeting)
        self.reserve.setChecked(agreement.with_reserve)
        self._fill_groups(agreement)
        self._people = self._options(circle, choices)

    def _lay_out(self, *lines: tuple[object, ...]) -> None:
        for line in lines:
            flow = FlowLayout(self.tools.theme.px(16))
            for one in line:
                flow.addWidget(one)  # type: ignore[arg-type]
            self.lines.addLayout(flow)

    def _options(self, circle: CircleDetails, choices: Choices) -> tuple[Option, ...]:
        inside = {m.person_id for m in circle.active_members}
        members = [Option(p.id, p.name) for p in choices.people if p.id in inside]
        others = [
            Option(p.id, p.name, self.tr("not in this circle"))
            for p in choices.people
            if p.id not in inside
        ]
        known = {p.name.casefold() for p in choices.people}
        organiser = choices.organiser_name
        if organiser and organiser.casefold() not in known:
            others.insert(0, Option(("name", organiser), organiser, self.tr("the organiser")))
        return (*members, *others)

    def _choose_mode(self, mode: object) -> None:
        self.put(self.mode_field, facilitator_mode=mode)
        if mode is FacilitatorMode.FIXED:
            nobody = not (
                self._agreement.fixed_facilitator_id or self._agreement.fixed_facilitator_name
            )
            if nobody:
                self._pick()

    def _choose_case_mode(self, mode: object) -> None:
        self.put(self.case_field, contributor_mode=mode)

    def _choose_count(self, count: int) -> None:
        self.put(self.count_field, contributors_per_meeting=count)

    def _choose_reserve(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.put(self.case_field, with_reserve=wanted)

    def _fill_groups(self, agreement: Agreement) -> None:
        sizes = agreement.group_sizes
        self.in_groups.setChecked(sizes is not None)
        for field in (self.least_field, self.most_field):
            field.setVisible(sizes is not None)
        if sizes is not None:
            show_number(self.least, sizes.least)
            show_number(self.most, sizes.most)

    def _choose_groups(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        least, most = (USUAL_LEAST, USUAL_MOST) if wanted else (0, 0)
        self.put(self.least_field, group_least=least, group_most=most)

    def _choose_least(self, least: int) -> None:
        most = max(least, self._agreement.group_most)
        self.put(self.least_field, group_least=least, group_most=most)

    def _choose_most(self, most: int) -> None:
        least = min(most, self._agreement.group_least)
        self.put(self.most_field, group_least=least, group_most=most)

    def _pick(self) -> None:
        picker = Picker(
            self.tools.theme,
            self,
            name=self.tr("Who always leads"),
            prompt=self.tr("Search, or type the name of somebody from outside"),
        )
        picker.show_options(self._people, other=self.tr("“{text}”, from outside"))
        picker.chosen.connect(self._picked)
        picker.typed.connect(lambda name: self._picked(("name", name)))
        place = self.who.rect()
        picker.drop_down(QRect(self.who.mapToGlobal(place.topLeft()), place.size()))

    def _picked(self, key: object) -> None:
        if isinstance(key, tuple):
            self.put(self.who_field, fixed_facilitator_id=None, fixed_facilitator_name=key[1])
        else:
            self.put(self.who_field, fixed_facilitator_id=key, fixed_facilitator_name="")
