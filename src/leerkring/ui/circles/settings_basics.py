"""Settings: what the circle is for, who carries it, where it meets, its colour."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from leerkring.app.circles.choices import Choices
from leerkring.app.circles.rows import CircleDetails
from leerkring.domain.circles import CircleKind, CircleType
from leerkring.ui.circles.sections import Section, Tools, fill_choice
from leerkring.ui.theme import circle_token
from leerkring.ui.tokens import CIRCLE_COLOURS
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, clear, widget_of


class AboutSection(Section):
    """Kind, type, goal, lead and deputy."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("What it is for"))
        kinds = [(kind, tools.words.kind(kind)) for kind in CircleKind]
        types = [(kind, tools.words.type(kind)) for kind in CircleType]
        self._type = self.choice(types, lambda value: self.put(self.type_field, type=value))
        self._kind = self.choice(kinds, lambda value: self.put(self.kind_field, kind=value))
        self.goal = QLineEdit()
        self.goal.setPlaceholderText(self.tr("What do you want to get better at together?"))
        self.goal.editingFinished.connect(self._goal_changed)
        self._lead = self.choice([], lambda value: self.put(self.lead_field, lead_id=value))
        self._deputy = self.choice([], lambda value: self.put(self.deputy_field, deputy_id=value))
        self.type_field = self.field(self.tr("What you do"), self._type)
        self.kind_field = self.field(self.tr("Who comes together"), self._kind)
        self.goal_field = self.field(self.tr("Shared goal"), self.goal)
        self.lead_field = self.field(self.tr("Circle lead"), self._lead)
        self.deputy_field = self.field(self.tr("Deputy lead"), self._deputy)
        self._wish = small(
            self.tr("A learning circle has a shared goal and somebody who leads it.")
        )
        for fields in ((self.type_field, self.kind_field), (self.lead_field, self.deputy_field)):
            flow = FlowLayout(tools.theme.px(16))
            for one in fields:
                flow.addWidget(one)
            self.lines.addLayout(flow)
            if fields[0] is self.type_field:
                self.lines.addWidget(self.goal_field)
        self.lines.addWidget(self._wish)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        agreement = circle.agreement
        fill_choice(self._type, [(k, self.tools.words.type(k)) for k in CircleType], agreement.type)
        fill_choice(self._kind, [(k, self.tools.words.kind(k)) for k in CircleKind], agreement.kind)
        if not (self.goal.hasFocus() and self.goal.isModified()):
            self.goal.setText(agreement.goal)
        names = {p.id: p.name for p in choices.people}
        inside = [(m.person_id, m.name) for m in circle.active_members]
        leads = (
            (self._lead, agreement.lead_id, circle.lead_name),
            (self._deputy, agreement.deputy_id, circle.deputy_name),
        )
        for box, chosen, name in leads:
            options: list[tuple[object, str]] = [(None, self.tr("nobody")), *inside]
            if chosen and chosen not in dict(inside):
                options.append((chosen, name or names.get(chosen, "")))
            fill_choice(box, options, chosen)
        self._wish.setVisible(circle.lacks_lead_or_goal)

    def _goal_changed(self) -> None:
        self.goal.setModified(False)
        self.put(self.goal_field, goal=self.goal.text().strip())


class PlaceSection(Section):
    """Location and the rooms to choose from."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Where"))
        self._location = self.choice([], self._choose_location)
        self.location_field = self.field(self.tr("Location"), self._location)
        self._rooms = FlowLayout(tools.theme.px(8))
        around = widget_of(self._rooms)
        hint = self.tr("The first one chosen is used unless it is taken.")
        self.rooms_field = self.field(self.tr("Rooms"), around, hint=hint)
        self.chips: dict[str, FilterChip] = {}
        narrow = FlowLayout(tools.theme.px(16))
        narrow.addWidget(self.location_field)
        self.lines.addLayout(narrow)
        self.lines.addWidget(self.rooms_field)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        agreement = circle.agreement
        options: list[tuple[object, str]] = [(None, self.tr("not decided"))]
        options += [(place.id, place.name) for place in choices.locations]
        fill_choice(self._location, options, agreement.location_id)
        rooms = [
            room
            for place in choices.locations
            if agreement.location_id in (None, place.id)
            for room in place.rooms
        ]
        if list(self.chips) != [room.id for room in rooms]:
            clear(self._rooms)
            self.chips = {}
            for room in rooms:
                chip = FilterChip(self.tools.theme, room.name, on=False)
                chip.clicked.connect(lambda on, key=room.id: self._choose_room(key, on))
                self._rooms.addWidget(chip)
                self.chips[room.id] = chip
        for key, chip in self.chips.items():
            chip.setChecked(key in agreement.room_ids)
        self.rooms_field.setVisible(bool(rooms))

    def _choose_location(self, location_id: str | None) -> None:
        self.put(self.location_field, location_id=location_id, room_ids=())

    def _choose_room(self, room_id: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        chosen = [key for key in self._agreement.room_ids if key != room_id]
        self.put(self.rooms_field, room_ids=(*chosen, room_id) if on else tuple(chosen))


class ColourSection(Section):
    """The colour in the calendar; it always stands beside the name."""

    recoloured = Signal(int)

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, self.tr("Colour"))
        names = (
            self.tr("Petrol"),
            self.tr("Purple"),
            self.tr("Rust"),
            self.tr("Blue"),
            self.tr("Olive"),
            self.tr("Plum"),
        )
        self.buttons: list[FilterChip] = []
        for number in range(CIRCLE_COLOURS):
            button = FilterChip(tools.theme, names[number], dot=circle_token(number), on=False)
            button.clicked.connect(lambda _=False, n=number: self.recoloured.emit(n))
            self.buttons.append(button)
        flow = FlowLayout(tools.theme.px(8))
        for button in self.buttons:
            flow.addWidget(button)
        self.lines.addLayout(flow)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        del choices
        for number, button in enumerate(self.buttons):
            button.setChecked(number == circle.colour % CIRCLE_COLOURS)
