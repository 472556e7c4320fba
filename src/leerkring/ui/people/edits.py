"""What is typed or done in the table, as commands; a refusal goes back to the cell."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from leerkring.app.people.changes import AddPerson, ChangePerson, SetWorkingPattern
from leerkring.app.people.checks import AddressTakenError
from leerkring.app.people.leaving import RemovedPerson, RemovePeople, RemovePerson
from leerkring.app.people.rows import PersonRow
from leerkring.app.reading.addresses import BadAddressError
from leerkring.app.reading.working_days import parse_working_days
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.page import Page
from leerkring.ui.people.entry import CellProblem, PeopleColumn
from leerkring.ui.people.model import NEW
from leerkring.ui.people.table import PeopleTable
from leerkring.ui.people.words import PeopleWords


class PeopleEdits(QObject):
    """Carries out what the table tells; knows who was typed here just now."""

    added = Signal(str)  # id of somebody new

    def __init__(self, page: Page, table: PeopleTable, words: PeopleWords) -> None:
        super().__init__(page)
        self._page = page
        self._table = table
        self._words = words
        self._awaited = 0
        self.fresh: list[str] = []
        table.cell_typed.connect(self.change)
        table.person_typed.connect(self.add)

    def hear(self, changes: Changed) -> None:
        """Notice who was added here, before the list is read again."""
        if self._awaited and changes.label is not None and changes.label.code == "add_person":
            new = (c.id for c in changes.changes if c.kind == "Person")
            self.fresh += [key for key in new if key not in self.fresh]

    def add(self, typed: dict[int, str]) -> None:
        """Store somebody new."""
        command = AddPerson(
            typed[PeopleColumn.NAME],
            typed.get(PeopleColumn.EMAIL, ""),
            typed.get(PeopleColumn.FUNCTIONS, ""),
            working=parse_working_days(typed.get(PeopleColumn.WEEK, "")),
        )
        self._awaited += 1
        self._page.run(command, self._added, lambda error: self._not_added(typed, error))

    def change(self, person_id: str, column: int, text: str) -> None:
        """Store what was typed in a cell."""
        command: Command[None]
        if column == PeopleColumn.NAME:
            command = ChangePerson(person_id, name=text)
        elif column == PeopleColumn.EMAIL:
            command = ChangePerson(person_id, email=text)
        elif column == PeopleColumn.FUNCTIONS:
            command = ChangePerson(person_id, functions=text)
        else:
            command = SetWorkingPattern(person_id, parse_working_days(text))

        def refuse(error: DomainError) -> None:
            self._table.refuse(person_id, column, text, _problem(error))

        self._page.run(command, None, refuse)

    def remove(self, people: Sequence[PersonRow]) -> None:
        """Take people out, as one thing to undo."""
        names = [row.name for row in people]
        if len(people) == 1:
            self._page.run(RemovePerson(people[0].id), lambda done: self._removed_one(names, done))
        elif people:
            ids = tuple(row.id for row in people)
            self._page.run(RemovePeople(ids), lambda done: self._removed(names, done.value))

    def _added(self, outcome: Outcome[str]) -> None:
        self._awaited -= 1
        self.added.emit(outcome.value)

    def _not_added(self, typed: dict[int, str], error: DomainError) -> None:
        """Put what was typed back, unless somebody else is being typed already."""
        self._awaited -= 1
        if self._table.people.draft:
            self._page.services.messages.show_error(error)
            return
        last = len(self._table.people.rows)
        for column, text in typed.items():
            index = self._table.people.index(last, column)
            self._table.people.keep_typed(index, text, refused=False)
        about_address = isinstance(error, BadAddressError | AddressTakenError)
        column = PeopleColumn.EMAIL if about_address else PeopleColumn.NAME
        self._table.refuse(NEW, column, typed.get(column, ""), _problem(error))

    def _removed_one(self, names: Sequence[str], outcome: Outcome[RemovedPerson]) -> None:
        self._removed(names, int(outcome.value.kept))

    def _removed(self, names: Sequence[str], kept: int) -> None:
        words = self._words
        said = words.removed_but_kept(names, kept) if kept else words.removed(names)
        self._page.services.messages.toast(said, undo=True)


def _problem(error: DomainError) -> CellProblem:
    better = error.proposal if isinstance(error, BadAddressError) else None
    return CellProblem(error, better=better or "")
