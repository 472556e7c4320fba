"""Who takes no part in visits for a while."""

from dataclasses import dataclass
from datetime import date

from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.people import Person
from leerkring.domain.visits import VisitPause
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class PauseDayError(InvalidValueError):
    """A pause that is over already."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a day to come as the last day of the pause.")


@dataclass(frozen=True)
class PauseVisits(Command[None]):
    """Leave somebody out of new rounds up to and including a day; None takes part again."""

    person_id: str
    until: date | None


def pause_visits(command: PauseVisits, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    person = unit.get(Person, command.person_id)
    present = next(iter(unit.find(VisitPause, equals("person_id", person.id))), None)
    if command.until is None:
        if present is None:
            return Done(None, None)
        unit.remove(present)
        return Done(Label.of("resume_visits", person=person.name), None)
    if command.until < local_today(around.clock):
        raise PauseDayError
    if present is None:
        unit.add(VisitPause(id=new_id(), person_id=person.id, until=command.until))
    else:
        present.until = command.until
    day = command.until.isoformat()
    return Done(Label.of("pause_visits", person=person.name, day=day), None)


COMMANDS: dict[type, CommandHandler] = {PauseVisits: pause_visits}
