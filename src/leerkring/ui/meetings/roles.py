"""Who does what at a meeting: a button per role that opens the people to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerkring.app.meetings.rows import MeetingRow, RoleRow
from leerkring.domain.circles import Agreement, ContributorMode
from leerkring.domain.meetings import Role
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, icon_button, plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row, widget_of
from leerkring.ui.wording import Wording


@dataclass(frozen=True)
class Slot:
    """One place for a role, with who has it."""

    role: Role
    number: int  # counts from 0 when there are several
    holder: RoleRow | None


def slots_of(agreement: Agreement, meeting: MeetingRow) -> tuple[Slot, ...]:
    """Return a place for every role agreed on, and for every one given out besides."""
    in_turn = agreement.contributor_mode is ContributorMode.IN_TURN
    agreed = {
        Role.FACILITATOR: 1,
        Role.CASE_CONTRIBUTOR: agreement.contributors_per_meeting if in_turn else 1,
        Role.RESERVE_CONTRIBUTOR: 1 if in_turn and agreement.with_reserve else 0,
        Role.NOTE_TAKER: 1,
    }
    found: list[Slot] = []
    for role, count in agreed.items():
        holders: list[RoleRow | None] = list(meeting.who(role))
        holders += [None] * (count - len(holders))
        found += [Slot(role, number, holder) for number, holder in enumerate(holders)]
    return tuple(found)


class RolesCard(QWidget):
    """Shows the places; tells which one should be filled or kept."""

    choice_wanted = Signal(object, object)  # Slot, the button it drops down from
    pin_wanted = Signal(object)  # RoleRow

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._shape: tuple[tuple[Role, int], ...] = ()
        self._slots: tuple[Slot, ...] = ()
        self.buttons: list[Button] = []
        self.locks: list[Button] = []
        self._flow = FlowLayout(theme.px(16))
        edge = theme.px(16)
        parts = column(
            h2(self.tr("Who does what")),
            self._flow,
            gap=theme.px(10),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))

    def show_slots(self, slots: Sequence[Slot], *, past: bool) -> None:
        """Show who has which role; the buttons stay when the places are the same."""
        self._slots = tuple(slots)
        shape = tuple((slot.role, slot.number) for slot in slots)
        if shape != self._shape:
            self._shape = shape
            self._build()
        for slot, button, lock in zip(slots, self.buttons, self.locks, strict=True):
            name = slot.holder.name if slot.holder else ""
            button.setText(name or self.tr("Choose somebody"))
            holder = name or self.tr("nobody yet")
            button.setAccessibleName(f"{self._title(slot)}: {holder}")
            pinned = slot.holder is not None and slot.holder.pinned
            keep = self.tr("Keep {name} when planning again").format(name=name)
            let_go = self.tr("{name} is kept when planning again. Let go").format(name=name)
            lock.set_icon("lock" if pinned else "lock-open", "text2")
            lock.setAccessibleName(let_go if pinned else keep)
            lock.setToolTip(let_go if pinned else keep)
            lock.setVisible(slot.holder is not None and not past)

    def _build(self) -> None:
        clear(self._flow)
        self.buttons, self.locks = [], []
        for number, slot in enumerate(self._slots):
            button = plain(self._theme, "-")
            button.setMinimumWidth(self._theme.px(150))
            lock = icon_button(self._theme, "lock-open", "-")
            button.clicked.connect(lambda _=False, n=number: self._choose(n))
            lock.clicked.connect(lambda _=False, n=number: self._pin(n))
            both = widget_of(row(button, lock, gap=self._theme.px(4)))
            field = Field(self._theme, self._title(slot), both)
            self._flow.addWidget(field)
            field.show()
            self.buttons.append(button)
            self.locks.append(lock)

    def _title(self, slot: Slot) -> str:
        title = self._wording.sentence(self._wording.role(slot.role))
        several = sum(one.role is slot.role for one in self._slots) > 1
        return f"{title} {slot.number + 1}" if several else title

    def _choose(self, number: int) -> None:
        self.choice_wanted.emit(self._slots[number], self.buttons[number])

    def _pin(self, number: int) -> None:
        holder = self._slots[number].holder
        if holder is not None:
            self.pin_wanted.emit(holder)
