"""Writing down at the end of a meeting what was agreed, with who does it and until when."""

from dataclasses import dataclass
from datetime import date

from leerkring.app.cases.texts import one_line
from leerkring.app.cases.trying_out import AddAction, add_action
from leerkring.app.meetings.cases import DiscussCase, discuss_case
from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.arrangements import Arrangement
from leerkring.domain.cases import BEFORE, NOTE_MOST, CaseItem
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NothingAgreedError(InvalidValueError):
    """An arrangement without words is none."""

    template = QT_TRANSLATE_NOOP("errors", "Write down in a few words what was agreed.")


@dataclass(frozen=True)
class Arrange(Command[str]):
    """What was agreed at a meeting, apart from any case; answers its id.

    Without a person everybody does it, without a day it is for the next meeting.
    """

    meeting_id: str
    what: str
    person_id: str | None = None
    due: date | None = None


@dataclass(frozen=True)
class TryOutAfter(Command[str]):
    """What somebody tries out after a case of a meeting; answers its id.

    A case of which nobody noted so yet was talked about at the meeting.
    """

    meeting_id: str
    case_id: str
    what: str = ""
    person_id: str | None = None
    due: date | None = None


@dataclass(frozen=True)
class TickArrangement(Command[None]):
    """Note that what was agreed is done, or is not after all."""

    arrangement_id: str
    done: bool


@dataclass(frozen=True)
class RemoveArrangement(Command[None]):
    """Take away what was agreed."""

    arrangement_id: str


def arrange(command: Arrange, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    what = one_line(command.what, NOTE_MOST)
    if not what:
        raise NothingAgreedError
    person_id = command.person_id
    arrangement = Arrangement(
        id=new_id(),
        meeting_id=meeting.id,
        what=what,
        person_id=unit.get(Person, person_id).id if person_id is not None else None,
        due=command.due,
    )
    unit.add(arrangement)
    return Done(label_for("arrange", unit, meeting), arrangement.id)


def try_out_after(command: TryOutAfter, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    case = unit.get(CaseItem, command.case_id)
    if case.status in BEFORE:
        discuss_case(DiscussCase(case.id, command.meeting_id), unit, around)
        unit.flush()
    add = AddAction(case.id, command.what, command.person_id, command.due)
    return add_action(add, unit, around)


def tick_arrangement(
    command: TickArrangement, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    arrangement = unit.get(Arrangement, command.arrangement_id)
    if arrangement.done == command.done:
        return Done(None, None)
    arrangement.done = command.done
    meeting = unit.get(Meeting, arrangement.meeting_id)
    return Done(label_for("tick_arrangement", unit, meeting), None)


def remove_arrangement(
    command: RemoveArrangement, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    arrangement = unit.get(Arrangement, command.arrangement_id)
    label = label_for("remove_arrangement", unit, unit.get(Meeting, arrangement.meeting_id))
    unit.remove(arrangement)
    return Done(label, None)


COMMANDS: dict[type, CommandHandler] = {
    Arrange: arrange,
    TryOutAfter: try_out_after,
    TickArrangement: tick_arrangement,
    RemoveArrangement: remove_arrangement,
}
