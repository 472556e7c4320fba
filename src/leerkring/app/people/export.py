"""People and absences as lists for a spreadsheet, under headings that the import knows again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.app.reading.working_days import format_working_days
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.organisation import Group, Location
from leerkring.domain.people import Absence, AbsenceReason, Person

PEOPLE_HEADINGS = (
    "Naam",
    "E-mail",
    "Functie",
    "Discipline",
    "Locatie",
    "Groep",
    "Werkdagen",
    "In dienst",
    "Uit dienst",
    "Weging",
    "Mag leiden",
    "Mag inbrengen",
    "Co-coach",
    "Co-coach tot en met",
    "Meeste duo's",
    "Heeft vervanging nodig",
    "Kan vervangen",
    "Extern",
    "Leidinggevende",
)
ABSENCE_HEADINGS = ("Naam", "E-mail", "Van", "Tot en met", "Reden")
_REASONS = {
    AbsenceReason.ILLNESS: "ziek",
    AbsenceReason.LEAVE: "verlof",
    AbsenceReason.OTHER: "anders",
}


@dataclass(frozen=True)
class ExportedList:
    """Headings and rows of plain text; `numbers` are the columns, from 0, to count with."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()


class ListWriter(Protocol):
    """Writes a list as .csv or .xlsx; failures are DomainErrors, and leave the old file whole."""

    def write(
        self,
        path: Path,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        numbers: Collection[int] = (),
    ) -> None:
        """Write a list in the format of the file's ending; see `ExportedList`."""
        ...


@dataclass(frozen=True)
class PeopleExport(Query[ExportedList]):
    """The people of these ids, or everybody; imported again it changes nothing."""

    person_ids: tuple[str, ...] | None = None


@dataclass(frozen=True)
class AbsencesExport(Query[ExportedList]):
    """Every absence, by first day."""


def people_export(query: PeopleExport, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del around
    chosen = () if query.person_ids is None else (among("id", query.person_ids),)
    places = {place.id: place.name for place in unit.find(Location)}
    groups = {group.id: group.name for group in unit.find(Group)}
    people = sorted(unit.find(Person, *chosen), key=lambda p: (p.name.casefold(), p.id))
    rows = (
        (
            p.name,
            p.email,
            p.functions,
            p.discipline,
            places.get(p.location_id or "", ""),
            groups.get(p.group_id or "", ""),
            format_working_days(p.working),
            p.joined.isoformat() if p.joined else "",
            p.left.isoformat() if p.left else "",
            f"{p.weight:g}",
            _flag(p.may_facilitate),
            _flag(p.may_contribute),
            _flag(p.may_co_coach),
            p.co_coach_until.isoformat() if p.co_coach_until else "",
            str(p.most_duos),
            _flag(p.needs_cover),
            _flag(p.may_cover),
            _flag(p.external),
            _flag(p.manages_others),
        )
        for p in people
    )
    return ExportedList(PEOPLE_HEADINGS, tuple(rows))


def absences_export(query: AbsencesExport, unit: UnitOfWork, around: Surroundings) -> ExportedList:
    del query, around
    people = {person.id: person for person in unit.find(Person)}
    rows = (
        (
            people[a.person_id].name,
            people[a.person_id].email,
            a.first_day.isoformat(),
            a.last_day.isoformat(),
            _REASONS[a.reason],
        )
        for a in unit.find(Absence, order_by=("first_day",))
    )
    return ExportedList(ABSENCE_HEADINGS, tuple(rows))


def _flag(value: object) -> str:
    return "ja" if value else "nee"


QUERIES: dict[type, QueryHandler] = {PeopleExport: people_export, AbsencesExport: absences_export}
