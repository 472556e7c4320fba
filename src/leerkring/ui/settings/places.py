"""Locations, with their rooms and groups."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from leerkring.app.organisation.places import (
    MOST_COVERS,
    AddGroup,
    AddLocation,
    AddRoom,
    ChangeLocation,
    ChangeRoom,
    GroupRow,
    LocationRow,
    RemoveGroup,
    RemoveLocation,
    RemoveRoom,
    RenameGroup,
    RoomRow,
)
from leerkring.app.workspace import Command, Outcome
from leerkring.ui.settings.block import Block, Tools, fill_choice
from leerkring.ui.settings.lines import AddLine, Foldable, KeyedRows, TextField
from leerkring.ui.settings.room_blocks import RoomBlocks
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button
from leerkring.ui.widgets.fields import Field, choice_field, number_field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import FlowLayout, column, hairline, widget_of

MOST_IN_A_ROOM = 999
BELOW_CAPTION = 23  # design pixels: a small button in the middle of the line beside it


class PlacesBlock(Block):
    """All locations; each opens in place."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "places")
        self.entitle(self.tr("Locations and rooms"))
        self._empty = small(self.tr("No locations yet. Planning a year makes the first one too."))
        self.cards = KeyedRows[LocationRow, LocationCard](
            tools.theme,
            lambda place: place.id,
            lambda place: LocationCard(tools, place.id),
            lambda card, place: card.show_location(place),
        )
        self.add_line = AddLine(
            tools.theme,
            self.tr("Name of the new location"),
            self.tr("Add location"),
            prompt=self.tr("For example: De Regenboog"),
        )
        self.add_line.wanted.connect(self._add)
        self.parts = {"add": self.add_line.line}
        self._fresh = ""
        for part in (self._empty, self.cards, self.add_line):
            self.lines.addWidget(part)

    def show_locations(self, places: Sequence[LocationRow]) -> None:
        """Show these; the only one, and the one just added, are open."""
        first = not self.cards.widgets
        self._empty.setVisible(not places)
        self.cards.show_rows(places)
        if first and len(places) == 1:
            self.cards.widgets[places[0].id].unfold()
        if self._fresh in self.cards.widgets:
            self.cards.widgets[self._fresh].unfold()
            self._fresh = ""

    def _add(self, name: str) -> None:
        def added(outcome: Outcome[str]) -> None:
            self.add_line.done()
            self._fresh = outcome.value
            card = self.cards.widgets.get(outcome.value)
            if card is not None:
                card.unfold()

        self.tools.run(
            AddLocation(name), added, lambda e: self.add_line.show_error(self.refusal(e))
        )


class LocationCard(Foldable):
    """One location."""

    def __init__(self, tools: Tools, location_id: str) -> None:
        words = tools.words
        super().__init__(
            tools.theme, change=words.change(), close=words.close(), remove=words.remove()
        )
        self.tools = tools
        self.location_id = location_id
        theme = tools.theme
        self.name = TextField(theme, self.tr("Name"))
        self.address = TextField(theme, self.tr("Address"), width=280)
        self.region = choice_field(theme, words.regions())
        self.region.setMinimumWidth(theme.px(130))
        self.policy = choice_field(theme, words.policies())
        self.policy.setMinimumWidth(theme.px(250))
        self._region_field = Field(theme, self.tr("School holidays of region"), self.region)
        self._policy_field = Field(theme, self.tr("In school holidays"), self.policy)
        self.name.told.connect(self._rename)
        self.address.told.connect(self._move)
        self.region.activated.connect(lambda: self._choose_region())
        self.policy.activated.connect(lambda: self._choose_policy())
        self.covers = number_field(theme, 0, MOST_COVERS)
        self.covers.setSpecialValueText(self.tr("none"))
        self.covers.setMinimumWidth(theme.px(130))
        self._covers_field = Field(theme, self.tr("Covers a day"), self.covers)
        self.covers.valueChanged.connect(self._set_covers)
        self.remove_wanted.connect(self._remove_it)
        self.rooms = KeyedRows[RoomRow, RoomLine](
            theme,
            lambda room: room.id,
            lambda room: RoomLine(tools, room.id),
            lambda line, room: line.show_room(room),
        )
        self.groups = KeyedRows[GroupRow, GroupLine](
            theme,
            lambda group: group.id,
            lambda group: GroupLine(tools, group.id),
            lambda line, group: line.show_group(group),
        )
        self.add_room = AddLine(theme, self.tr("Name of the new room"), self.tr("Add room"))
        self.add_group = AddLine(theme, self.tr("Name of the new group"), self.tr("Add group"))
        self.add_room.wanted.connect(self._add_room)
        self.add_group.wanted.connect(self._add_group)
        self._lay_out()

    def show_location(self, place: LocationRow) -> None:
        """Show what is known of it."""
        self.show_summary(place.name, self.tools.words.location(place))
        self.name.show_text(place.name)
        self.address.show_text(place.address)
        fill_choice(self.region, self.tools.words.regions(), place.region)
        fill_choice(self.policy, self.tools.words.policies(), place.holiday_policy)
        with QSignalBlocker(self.covers):
            self.covers.setValue(place.covers_per_day)
        self.rooms.show_rows(place.rooms)
        self.groups.show_rows(place.groups)

    def _lay_out(self) -> None:
        flow = FlowLayout(self.tools.theme.px(20), top=True)
        for field in (
            self.name,
            self.address,
            self._region_field,
            self._policy_field,
            self._covers_field,
        ):
            flow.addWidget(field)
        self.body.addLayout(flow)
        covers = self.tr(
            "Covers a day: during peer visits so many groups here can be taken over on one day."
        )
        self.body.addWidget(small(covers))
        parts: tuple[QWidget, ...] = (
            h3(self.tr("Rooms")),
            self.rooms,
            self.add_room,
            h3(self.tr("Groups")),
            self.groups,
            self.add_group,
            hairline(),
        )
        for part in parts:
            self.body.addWidget(part)

    def _put(self, field: Field, command: Command[None]) -> None:
        field.clear_error()
        wording = self.tools.wording
        self.tools.run(command, failed=lambda e: field.show_error(wording.refusal(e)))

    def _rename(self, text: str) -> None:
        self._put(self.name, ChangeLocation(self.location_id, name=text))

    def _move(self, text: str) -> None:
        self._put(self.address, ChangeLocation(self.location_id, address=text))

    def _choose_region(self) -> None:
        chosen = self.region.currentData()
        self._put(self._region_field, ChangeLocation(self.location_id, region=chosen))

    def _choose_policy(self) -> None:
        chosen = self.policy.currentData()
        self._put(self._policy_field, ChangeLocation(self.location_id, holiday_policy=chosen))

    def _set_covers(self, number: int) -> None:
        self._put(self._covers_field, ChangeLocation(self.location_id, covers_per_day=number))

    def _remove_it(self) -> None:
        self.tools.run(RemoveLocation(self.location_id), self.tools.say)

    def _add_room(self, name: str) -> None:
        self._add_to(self.add_room, AddRoom(self.location_id, name))

    def _add_group(self, name: str) -> None:
        self._add_to(self.add_group, AddGroup(self.location_id, name))

    def _add_to(self, line: AddLine, command: Command[str]) -> None:
        wording = self.tools.wording
        self.tools.run(
            command, lambda _: line.done(), lambda e: line.show_error(wording.refusal(e))
        )


class RoomLine(QWidget):
    """A room: its name and for how many people there is room."""

    def __init__(self, tools: Tools, room_id: str) -> None:
        super().__init__()
        self.tools = tools
        self.room_id = room_id
        theme = tools.theme
        self.name = TextField(theme, self.tr("Room"), width=200)
        self.capacity = number_field(theme, 0, MOST_IN_A_ROOM)
        self.capacity.setSpecialValueText(self.tr("not known"))
        self.capacity.setMinimumWidth(theme.px(130))
        self._capacity_field = Field(theme, self.tr("Room for how many people"), self.capacity)
        self.remove = icon_button(theme, "trash-2", tools.words.remove())
        self.name.told.connect(self._rename)
        self.capacity.valueChanged.connect(self._resize)
        self.remove.clicked.connect(lambda: tools.run(RemoveRoom(room_id), tools.say))
        fields = QWidget()
        _in_line(fields, theme, self.name, self._capacity_field, self.remove)
        self.blocks = RoomBlocks(tools, room_id)
        self.setLayout(column(fields, self.blocks, gap=theme.px(4)))

    def show_room(self, room: RoomRow) -> None:
        """Show what is known of it."""
        self.name.show_text(room.name)
        with QSignalBlocker(self.capacity):
            self.capacity.setValue(room.capacity)
        self.remove.setAccessibleName(f"{self.tools.words.remove()}: {room.name}")
        self.blocks.show_room(room)

    def _rename(self, text: str) -> None:
        self._put(self.name, ChangeRoom(self.room_id, name=text))

    def _resize(self, people: int) -> None:
        self._put(self._capacity_field, ChangeRoom(self.room_id, capacity=people))

    def _put(self, field: Field, command: Command[None]) -> None:
        wording = self.tools.wording
        self.tools.run(command, failed=lambda e: field.show_error(wording.refusal(e)))


class GroupLine(QWidget):
    """A group: its name."""

    def __init__(self, tools: Tools, group_id: str) -> None:
        super().__init__()
        self.tools = tools
        self.group_id = group_id
        self.name = TextField(tools.theme, self.tr("Group"), width=200)
        self.remove = icon_button(tools.theme, "trash-2", tools.words.remove())
        self.name.told.connect(self._rename)
        self.remove.clicked.connect(lambda: tools.run(RemoveGroup(group_id), tools.say))
        _in_line(self, tools.theme, self.name, self.remove)

    def show_group(self, group: GroupRow) -> None:
        """Show what is known of it."""
        self.name.show_text(group.name)
        self.remove.setAccessibleName(f"{self.tools.words.remove()}: {group.name}")

    def _rename(self, text: str) -> None:
        wording = self.tools.wording
        self.tools.run(
            RenameGroup(self.group_id, text),
            failed=lambda e: self.name.show_error(wording.refusal(e)),
        )


def _in_line(widget: QWidget, theme: Theme, *parts: QWidget) -> None:
    """Put fields side by side, and what is no field beside their controls."""
    line = FlowLayout(theme.px(16), top=True)
    for part in parts:
        if isinstance(part, Field):
            line.addWidget(part)
        else:
            line.addWidget(widget_of(column(part, margins=(0, theme.px(BELOW_CAPTION), 0, 0))))
    widget.setLayout(line)
