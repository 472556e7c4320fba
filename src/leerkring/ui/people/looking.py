"""Keeps the panel about whoever is chosen in the table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from leerkring.app.load.table import LoadTable, LoadView
from leerkring.app.organisation.places import LocationList, LocationRow
from leerkring.app.people.rows import PersonCard, PersonDetails, PersonRow
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.people.drawer import TableWithDrawer
from leerkring.ui.people.table import PeopleTable

RowsOf = Callable[[Sequence[str]], list[PersonRow]]


class Looking(QObject):
    """Opens, fills and closes the panel; asks only while it is open."""

    def __init__(
        self, page: Page, table: PeopleTable, body: TableWithDrawer, rows_of: RowsOf
    ) -> None:
        super().__init__(page)
        self._page = page
        self._table = table
        self._body = body
        self._rows_of = rows_of
        self._places: tuple[LocationRow, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        table.selection_changed.connect(self._soon.start)
        table.clicked_on.connect(self._click)
        table.opened.connect(lambda _: self.go_in())
        body.toggled.connect(self._soon.start)

    def refresh(self, *, places: bool) -> None:
        """Ask again soon; the places only when they may differ."""
        if places:
            self._page.ask(LocationList(), self._know_places, key="places")
        self._soon.start()

    def go_in(self) -> None:
        """Open the panel and go on in it."""
        if len(self._table.chosen_ids) == 1:
            self._body.open()
            self._body.panel.first_field().setFocus()

    def look(self) -> None:
        """Show whoever is chosen, when the panel is open."""
        self._soon.stop()
        chosen = self._table.chosen_ids
        if not self._body.is_open:
            return
        if len(chosen) > 1:
            self._body.panel.show_several([row.name for row in self._rows_of(chosen)])
        elif chosen:
            self._page.ask(PersonCard(chosen[0]), self._show, self._gone, key="card")
            self._page.ask(LoadTable(), self._know_loads, key="loads")
        else:
            self._body.close_panel()

    def _show(self, person: PersonDetails) -> None:
        if self._table.chosen_ids == (person.id,):
            self._body.panel.show_person(person, self._places)

    def _gone(self, error: DomainError) -> None:
        del error
        self._body.close_panel()

    def _know_loads(self, view: LoadView) -> None:
        self._body.panel.know_loads(view)

    def _know_places(self, places: tuple[LocationRow, ...]) -> None:
        self._places = places

    def _click(self, person_id: str) -> None:
        if person_id:
            self._body.open()
        else:
            self._body.close_panel()
