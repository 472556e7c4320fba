"""Which people of a round are shown: those of a location, or those that were looked for."""

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox

from leerkring.app.reading.names import plain
from leerkring.app.visits.rows import MatrixCell, MatrixPerson, MatrixView
from leerkring.ui.widgets.short_names import short_names


@dataclass(frozen=True)
class Narrowing:
    """What the user wants to see of the matrix; empty: everything."""

    location_id: str = ""
    text: str = ""

    @property
    def is_on(self) -> bool:
        """Whether anything is left out."""
        return bool(self.location_id or self.text.strip())


@dataclass(frozen=True)
class Shown:
    """The rows and columns in view, with short names that tell everybody apart."""

    view: MatrixView
    visitors: tuple[MatrixPerson, ...]
    hosts: tuple[MatrixPerson, ...]
    names: dict[str, str]

    def cell(self, row: int, column: int) -> MatrixCell:
        """Return what there is between a pair."""
        return self.view.cell(self.visitors[row].person_id, self.hosts[column].person_id)

    def place_of(self, visitor_id: str, host_id: str) -> tuple[int, int] | None:
        """Return row and column of a pair; None when it is not in view."""
        row = next((n for n, p in enumerate(self.visitors) if p.person_id == visitor_id), None)
        column = next((n for n, p in enumerate(self.hosts) if p.person_id == host_id), None)
        return None if row is None or column is None else (row, column)


def fill_locations(field: QComboBox, view: MatrixView, everywhere: str) -> None:
    """Let a location of the round be chosen, when there is more than one."""
    chosen = field.currentData()
    field.clear()
    field.addItem(everywhere, "")
    for key, name in view.locations:
        field.addItem(name, key)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    field.setVisible(len(view.locations) > 1)


def shown_of(view: MatrixView, wanted: Narrowing) -> Shown:
    """Return the visitors that fit, and the hosts that fit or are visited by one of them."""
    names = short_names({p.person_id: p.name for p in (*view.rows, *view.columns)})
    if not wanted.is_on:
        return Shown(view, view.rows, view.columns, names)
    visits = {pair for pair, cell in view.cells.items() if cell.visit_id is not None}
    fitting = {p.person_id for p in (*view.rows, *view.columns) if _fits(p, wanted)}
    by_name = bool(wanted.text.strip())
    rows = {
        p.person_id
        for p in view.rows
        if p.person_id in fitting
        or (by_name and any((p.person_id, host) in visits for host in fitting))
    }
    columns = fitting | {host for visitor, host in visits if visitor in rows}
    return Shown(
        view,
        tuple(p for p in view.rows if p.person_id in rows),
        tuple(p for p in view.columns if p.person_id in columns),
        names,
    )


def _fits(person: MatrixPerson, wanted: Narrowing) -> bool:
    if wanted.location_id and person.location_id != wanted.location_id:
        return False
    name = plain(person.name)
    return all(word in name for word in plain(wanted.text).split())
