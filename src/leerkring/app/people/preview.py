"""What importing a list of people would do, row by row, before anything is done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from leerkring.app.people.checks import AddressTakenError, EmploymentDaysError
from leerkring.app.people.columns import Field
from leerkring.app.people.matching import PeopleIndex
from leerkring.app.people.people_rows import Doubt, DoubtKind, PeopleRow, Value, people_rows
from leerkring.app.reading.addresses import same_address
from leerkring.app.reading.names import name_from_address, plain
from leerkring.app.reading.tables import Correction, Table
from leerkring.app.reading.working_days import in_order
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person, WorkingPattern
from leerkring.support.marking import QT_TRANSLATE_NOOP


class GroupWithoutLocationError(DomainError):
    """A group of children is somewhere; the list does not say where."""

    template = QT_TRANSLATE_NOOP(
        "errors", "It is not known at which location group {group} is. Add a column Locatie."
    )


class RowState(StrEnum):
    """What happens with a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True)
class Choices:
    """What the user decided about a list; start empty and `replace` as decisions are made.

    `mapping` overrides what was recognised. `same_as` says for a line who it is (None: somebody
    new). `left_out` are lines to skip.
    """

    mapping: tuple[tuple[int, Field], ...] | None = None
    corrections: tuple[Correction, ...] = ()
    same_as: tuple[tuple[int, str | None], ...] = ()
    left_out: tuple[int, ...] = ()


@dataclass(frozen=True)
class FieldChange:
    """One field that would be different; places are told by name."""

    field: str
    was: Value
    becomes: Value


@dataclass(frozen=True)
class PreviewRow:
    """One row of the list: who it is, what would change, and what to look at."""

    line: int
    state: RowState
    name: str
    email: str
    person_id: str | None
    changes: tuple[FieldChange, ...]
    doubts: tuple[Doubt, ...] = ()
    left_out: bool = False

    @property
    def is_taken(self) -> bool:
        """Whether importing now would add or change somebody because of this row."""
        blocked = self.left_out or any(doubt.blocks for doubt in self.doubts)
        return not blocked and (self.person_id is None or bool(self.changes))


@dataclass(frozen=True)
class ImportPreview:
    """The whole list, with the columns as they were understood."""

    table: Table
    mapping: dict[int, Field]
    rows: tuple[PreviewRow, ...]

    @property
    def taken(self) -> int:
        """How many people importing now would add or change."""
        return sum(row.is_taken for row in self.rows)

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(row.state is state for row in self.rows)


@dataclass(frozen=True)
class Known:
    """The people and places that are there already. `groups`: location id and name by id."""

    people: Sequence[Person] = ()
    locations: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def preview_import(
    table: Table,
    mapping: Mapping[int, Field],
    known: Known,
    *,
    near: date,
    choices: Choices | None = None,
) -> ImportPreview:
    """Compare a table (headings set apart) with who is known; nothing is changed."""
    chosen = choices or Choices()
    table = table.with_cells(chosen.corrections)
    rows = people_rows(table, mapping, near=near)
    matcher = _Matcher(table, known, rows, chosen)
    found = matcher.match()
    return ImportPreview(table, dict(mapping), tuple(found[row.line] for row in rows))


class _Matcher:
    """Decides for each row who it is: by decision, by address, by name, or somebody new."""

    def __init__(
        self, table: Table, known: Known, rows: Sequence[PeopleRow], choices: Choices
    ) -> None:
        self._table = table
        self._known = known
        self._rows = rows
        self._left_out = frozenset(choices.left_out)
        self._decided = dict(choices.same_as)
        self._index = PeopleIndex(known.people)
        self._by_id = {person.id: person for person in known.people}
        self._taken: dict[str, PeopleRow] = {}
        self._claimed: dict[str, PeopleRow] = {}
        self._new_names: dict[str, PeopleRow] = {}
        self._places = _Places(known, rows)
        self._found: dict[int, PreviewRow] = {}

    def match(self) -> dict[int, PreviewRow]:
        """Return the preview of each row by line."""
        waiting = []
        for row in sorted(self._rows, key=self._vagueness):
            if row.line in self._left_out:
                self._keep(row, None, left_out=True)
            elif not self._by_decision_or_address(row):
                waiting.append(row)
        for row in waiting:
            self._by_name(row)
        return self._found

    def _vagueness(self, row: PeopleRow) -> tuple[bool, bool, bool]:
        """Let rows that are sure of who it is go before those that are less so."""
        known = self._index.with_address(row.email)
        certain = any(plain(person.name) == plain(row.name) for person in known)
        return not certain, not row.name, not row.email

    def _by_decision_or_address(self, row: PeopleRow) -> bool:
        if row.line in self._decided:
            person = self._by_id.get(self._decided[row.line] or "")
            if person is None:
                self._as_new(row)
            else:
                self._as_known(row, person)
            return True
        found = self._index.with_address(row.email)
        same_name = [p for p in found if plain(p.name) == plain(row.name)]
        if found:
            self._as_known(row, (same_name or found)[0])
        return bool(found)

    def _by_name(self, row: PeopleRow) -> None:
        earlier = self._claimed.get(row.email.casefold())
        if earlier is not None:
            self._as_double(row, earlier, None)
            return
        if not row.name:
            proposal = name_from_address(row.email) or None
            column = row.columns.get("name")
            doubt = Doubt(DoubtKind.NO_NAME, column=column, proposal=proposal, blocks=True)
            self._keep(row, None, doubt)
            return
        found = self._index.named(row.name)
        free = [p for p in found if p.id not in self._taken]
        if len(free) > 1:
            ids = tuple(person.id for person in free)
            self._keep(row, None, Doubt(DoubtKind.SEVERAL_PEOPLE, candidates=ids, blocks=True))
        elif free:
            self._as_known(row, free[0])
        else:
            self._as_new(row, beside=[self._taken[p.id] for p in found])

    def _as_known(self, row: PeopleRow, person: Person) -> None:
        earlier = self._taken.get(person.id)
        if earlier is not None:
            self._as_double(row, earlier, person)
            return
        self._taken[person.id] = row
        self._claim(row)
        doubts = []
        moved = row.email and person.email and not same_address(row.email, person.email)
        if moved and row.line not in self._decided:
            doubts.append(
                Doubt(DoubtKind.OTHER_ADDRESS, text=person.email, candidates=(person.id,))
            )
        self._keep(row, person, *doubts)

    def _as_new(self, row: PeopleRow, beside: Iterable[PeopleRow] = ()) -> None:
        if not row.name:
            self._keep(row, None, Doubt(DoubtKind.NO_NAME, blocks=True))
            return
        key = plain(row.name)
        same_name = [other for other in beside if plain(other.name) == key]
        if key in self._new_names:
            same_name.append(self._new_names[key])
        double = self._claimed.get(row.email.casefold())
        if double is None and row.line not in self._decided:
            double = next((o for o in same_name if not (o.email and row.email)), None)
        if double is not None:
            self._as_double(row, double, None)
            return
        self._new_names.setdefault(key, row)
        self._claim(row)
        doubts = [Doubt(DoubtKind.SAME_NAME, other_line=o.line) for o in same_name[:1]]
        self._keep(row, None, *doubts)

    def _claim(self, row: PeopleRow) -> None:
        if row.email:
            self._claimed.setdefault(row.email.casefold(), row)

    def _as_double(self, row: PeopleRow, earlier: PeopleRow, person: Person | None) -> None:
        """Pass over a row that says nothing more than an earlier one; otherwise ask."""
        said = earlier.values
        if not row.doubts and all(_same(n, said.get(n), v) for n, v in row.values.items()):
            key = person.id if person else None
            self._found[row.line] = _unchanged(row, key)
        else:
            self._keep(
                row, None, Doubt(DoubtKind.SAME_AS_LINE, other_line=earlier.line, blocks=True)
            )

    def _keep(
        self, row: PeopleRow, person: Person | None, *doubts: Doubt, left_out: bool = False
    ) -> None:
        self._check(row, person)
        changes = self._places.changes(row, person, self._table)
        everything = (*row.doubts, *doubts)
        if everything:
            state = RowState.DOUBTFUL
        elif person is None:
            state = RowState.NEW
        else:
            state = RowState.CHANGED if changes else RowState.UNCHANGED
        self._found[row.line] = PreviewRow(
            line=row.line,
            state=RowState.UNCHANGED if left_out else state,
            name=row.name or (person.name if person else ""),
            email=row.email,
            person_id=person.id if person else None,
            changes=changes,
            doubts=everything,
            left_out=left_out,
        )

    def _check(self, row: PeopleRow, person: Person | None) -> None:
        """Leave out what cannot be once it is known who it is."""
        owners = self._index.with_address(row.email)
        other = next((p for p in owners if person is None or p.id != person.id), None)
        if other is not None and (person is None or person not in owners):
            row.refuse("email", self._table, row.email, AddressTakenError(name=other.name))
        if person is None:
            return
        joined = row.values.get("joined", person.joined)
        left = row.values.get("left", person.left)
        if isinstance(joined, date) and isinstance(left, date) and left < joined:
            for name, value in (("joined", joined), ("left", left)):
                if name in row.values:
                    row.refuse(name, self._table, value.isoformat(), EmploymentDaysError())


class _Places:
    """Compares a row with a person, places by name: a location in the list may be a new one."""

    def __init__(self, known: Known, rows: Iterable[PeopleRow]) -> None:
        self._locations = known.locations
        self._groups = known.groups
        named = {plain(str(row.values["location"])) for row in rows if "location" in row.values}
        names = named | {plain(name) for name in known.locations.values()}
        self._only = len(names) == 1

    def changes(
        self, row: PeopleRow, person: Person | None, table: Table
    ) -> tuple[FieldChange, ...]:
        was = self._values_of(person)
        self._check_group(row, was, table)
        changes = [
            FieldChange(name, was.get(name), value)
            for name, value in row.values.items()
            if not _same(name, was.get(name), value)
        ]
        moved = any(change.field == "location" for change in changes)
        if moved and was.get("group") and "group" not in row.values:
            changes.append(FieldChange("group", was["group"], None))
        return tuple(changes)

    def _values_of(self, person: Person | None) -> dict[str, Value]:
        if person is None:
            return {}
        values: dict[str, Value] = dict(vars(person))
        values["location"] = self._locations.get(person.location_id or "")
        values["group"] = self._groups.get(person.group_id or "", ("", ""))[1]
        return values

    def _check_group(self, row: PeopleRow, was: Mapping[str, Value], table: Table) -> None:
        group = row.values.get("group")
        if group and not row.values.get("location") and not was.get("location") and not self._only:
            text = str(group)
            row.refuse("group", table, text, GroupWithoutLocationError(group=text))


def _same(name: str, was: Value, becomes: Value) -> bool:
    if name in ("name", "location", "group"):
        return was is not None and plain(str(was)) == plain(str(becomes))
    if name == "email":
        return str(was or "").casefold() == str(becomes).casefold()
    if isinstance(was, WorkingPattern) and isinstance(becomes, WorkingPattern):
        return in_order(was) == in_order(becomes)
    return was == becomes


def _unchanged(row: PeopleRow, person_id: str | None) -> PreviewRow:
    return PreviewRow(
        row.line, RowState.UNCHANGED, row.name, row.email, person_id, (), left_out=True
    )
