"""When people are away: told one by one; lists are in `absence_lists`."""

from dataclasses import dataclass
from datetime import date

from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.people.checks import check_days_away
from leerkring.app.ports import Criterion, Label, Surroundings, UnitOfWork, at_least, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.people import Absence, AbsenceReason, Person
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class ReportAbsence(Command[str]):
    """Somebody is away, both days included (one day without a last); answers the id."""

    person_id: str
    first_day: date
    last_day: date | None = None
    reason: AbsenceReason = AbsenceReason.OTHER


@dataclass(frozen=True)
class ChangeAbsence(Command[None]):
    """Other days or another reason."""

    absence_id: str
    first_day: date | Keep = KEEP
    last_day: date | Keep = KEEP
    reason: AbsenceReason | Keep = KEEP


@dataclass(frozen=True)
class RemoveAbsence(Command[None]):
    """Not away after all."""

    absence_id: str


@dataclass(frozen=True)
class AbsenceRow:
    """An absence in a list; `now`: it holds today."""

    id: str
    person_id: str
    person_name: str
    first_day: date
    last_day: date
    reason: AbsenceReason
    now: bool


@dataclass(frozen=True)
class AbsenceList(Query[tuple[AbsenceRow, ...]]):
    """Absences by first day: of one person or of all; without `since`, those not yet over."""

    person_id: str | None = None
    since: date | None = None


def report_absence(command: ReportAbsence, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    person = unit.get(Person, command.person_id)
    last = command.last_day or command.first_day
    check_days_away(command.first_day, last)
    absence = Absence(
        id=new_id(),
        person_id=person.id,
        first_day=command.first_day,
        last_day=last,
        reason=command.reason,
    )
    unit.add(absence)
    return Done(_label("report_absence", unit, absence), absence.id)


def change_absence(command: ChangeAbsence, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    absence = unit.get(Absence, command.absence_id)
    first = kept(command.first_day, absence.first_day)
    last = kept(command.last_day, absence.last_day)
    check_days_away(first, last)
    absence.first_day, absence.last_day = first, last
    absence.reason = kept(command.reason, absence.reason)
    return Done(_label("change_absence", unit, absence), None)


def remove_absence(command: RemoveAbsence, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    absence = unit.get(Absence, command.absence_id)
    unit.remove(absence)
    return Done(_label("remove_absence", unit, absence), None)


def absence_list(
    query: AbsenceList, unit: UnitOfWork, around: Surroundings
) -> tuple[AbsenceRow, ...]:
    today = local_today(around.clock)
    wanted: list[Criterion] = [at_least("last_day", query.since or today)]
    if query.person_id is not None:
        wanted.append(equals("person_id", query.person_id))
    names = {person.id: person.name for person in unit.find(Person)}
    return tuple(
        absence_row(absence, names[absence.person_id], today)
        for absence in unit.find(Absence, *wanted, order_by=("first_day", "last_day"))
    )


def absence_row(absence: Absence, name: str, today: date) -> AbsenceRow:
    """Return one absence as screens show it."""
    return AbsenceRow(
        id=absence.id,
        person_id=absence.person_id,
        person_name=name,
        first_day=absence.first_day,
        last_day=absence.last_day,
        reason=absence.reason,
        now=absence.first_day <= today <= absence.last_day,
    )


def _label(code: str, unit: UnitOfWork, absence: Absence) -> Label:
    name = unit.get(Person, absence.person_id).name
    return Label.of(code, person=name, day=absence.first_day.isoformat())


COMMANDS: dict[type, CommandHandler] = {
    ReportAbsence: report_absence,
    ChangeAbsence: change_absence,
    RemoveAbsence: remove_absence,
}
QUERIES: dict[type, QueryHandler] = {AbsenceList: absence_list}
