"""Which people the table shows: a text to look for, and four switches of which one is on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from leerkring.app.people.rows import PersonProblem, PersonRow
from leerkring.app.reading.names import plain
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.widgets.fields import SearchField


class Show(StrEnum):
    """What the table is narrowed down to."""

    EVERYBODY = "everybody"
    NO_EMAIL = "no_email"
    AWAY = "away"
    FORMER = "former"


def is_former(row: PersonRow, today: date) -> bool:
    """Tell whether somebody does not work here any more."""
    return row.left is not None and row.left < today


def _is_shown(row: PersonRow, show: Show, today: date) -> bool:
    if is_former(row, today) or show is Show.FORMER:
        return is_former(row, today) and show is Show.FORMER
    if show is Show.NO_EMAIL:
        return PersonProblem.NO_EMAIL in row.problems
    return row.away_now if show is Show.AWAY else True


@dataclass(frozen=True)
class Found:
    """A person who can be looked for."""

    row: PersonRow

    @cached_property
    def text(self) -> str:
        """Everything that can be looked for, in one text without accents."""
        row = self.row
        circles = [circle.name for circle in row.circles]
        parts = (row.name, row.functions, row.location_name, row.email, *circles)
        return plain(" ".join(parts))


class PeopleFilter(QObject):
    """Tells when something else is wanted; keeps the people, so that typing is instant."""

    changed = Signal()
    stepped_down = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._found: tuple[Found, ...] = ()
        self._counts: dict[FilterChip, int] = {}
        self.field = SearchField(theme, self.tr("Name, e-mail, function or circle"))
        self.field.setAccessibleName(self.tr("Filter people"))
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self.field.stepped.connect(lambda _: self.stepped_down.emit())
        self.field.returnPressed.connect(lambda: self.stepped_down.emit())
        self._group = QButtonGroup(self)
        self.chips: dict[Show, FilterChip] = {}
        for number, show in enumerate(Show):
            chip = FilterChip(theme, self._title(show), on=show is Show.EVERYBODY)
            self._group.addButton(chip, number)
            self.chips[show] = chip
        self._group.idClicked.connect(lambda _: self.changed.emit())

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The field and the switches, in their order."""
        return (self.field, *self.chips.values())

    def set_visible(self, *, shown: bool) -> None:
        """Show the filter, or hide it when there is nobody to choose from."""
        self.field.setVisible(shown)
        for chip in self.chips.values():
            chip.setVisible(shown and (chip.isChecked() or bool(self._counts.get(chip))))

    @property
    def show_what(self) -> Show:
        """Which switch is on."""
        return list(Show)[self._group.checkedId()]

    def choose(self, show: Show) -> None:
        """Turn a switch on, and look for nothing, without telling."""
        self.chips[show].setChecked(True)
        with QSignalBlocker(self.field):
            self.field.clear()

    def know(self, rows: Sequence[PersonRow]) -> None:
        """Choose from these people from now on, and count them."""
        before = {found.row.id: found for found in self._found}
        self._found = tuple(
            before[row.id] if row.id in before and before[row.id].row == row else Found(row)
            for row in rows
        )
        today = self._today()
        for show, chip in self.chips.items():
            count = sum(_is_shown(row, show, today) for row in rows)
            chip.setText(f"{self._title(show)} {count}")
            self._counts[chip] = count
        self.set_visible(shown=bool(rows))

    def passes(self, held: frozenset[str] = frozenset()) -> list[PersonRow]:
        """Return who is shown; `held` stay while somebody completes them one after the other."""
        words, show, today = plain(self.field.text()).split(), self.show_what, self._today()

        def passes(found: Found) -> bool:
            if found.row.id in held:
                return is_former(found.row, today) == (show is Show.FORMER)
            fits = _is_shown(found.row, show, today)
            return fits and all(word in found.text for word in words)

        return [found.row for found in self._found if passes(found)]

    def _title(self, show: Show) -> str:
        return {
            Show.EVERYBODY: self.tr("everybody"),
            Show.NO_EMAIL: self.tr("without e-mail"),
            Show.AWAY: self.tr("away now"),
            Show.FORMER: self.tr("former"),
        }[show]
