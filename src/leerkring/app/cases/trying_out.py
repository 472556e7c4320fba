"""What somebody tries out after a case: who, and until when; the next meeting unless chosen."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from leerkring.app.cases.texts import case_label, note
from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cases import NOTE_MOST, TO_LOOK_BACK, ActionItem, CaseItem, CaseStatus
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Meeting, day_after
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NotDiscussedError(DomainError):
    """First talk, then try."""

    template = QT_TRANSLATE_NOOP("errors", "First note that this case was talked about.")


@dataclass(frozen=True)
class AddAction(Command[str]):
    """Something to try out; by the contributor and until the next meeting unless said otherwise."""

    case_id: str
    what: str = ""
    person_id: str | None = None
    due: date | None = None


@dataclass(frozen=True)
class ChangeAction(Command[None]):
    """Other words, somebody else, another day (None: the next meeting), or that it is done."""

    action_id: str
    what: str | Keep = KEEP
    person_id: str | Keep = KEEP
    due: date | Keep | None = KEEP
    done: bool | Keep = KEEP


@dataclass(frozen=True)
class RemoveAction(Command[None]):
    """Take an action away."""

    action_id: str


def add_action(command: AddAction, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    case = unit.get(CaseItem, command.case_id)
    if case.status not in TO_LOOK_BACK:
        raise NotDiscussedError
    action = ActionItem(
        id=new_id(),
        case_id=case.id,
        person_id=unit.get(Person, command.person_id or case.person_id).id,
        what=note(unit, command.what, NOTE_MOST),
        due=command.due,
    )
    unit.add(action)
    if case.status is CaseStatus.DISCUSSED:
        case.status = CaseStatus.TRYING_OUT
    return Done(case_label("try_out", unit, case), action.id)


def change_action(command: ChangeAction, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    action = unit.get(ActionItem, command.action_id)
    case = unit.get(CaseItem, action.case_id)
    if not isinstance(command.what, Keep) and command.what.strip() != action.what:
        action.what = note(unit, command.what, NOTE_MOST)
    if not isinstance(command.person_id, Keep):
        action.person_id = unit.get(Person, command.person_id).id
    action.due = kept(command.due, action.due)
    action.done = kept(command.done, action.done)
    return Done(case_label("try_out", unit, case), None)


def remove_action(command: RemoveAction, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    action = unit.get(ActionItem, command.action_id)
    case = unit.get(CaseItem, action.case_id)
    unit.remove(action)
    return Done(case_label("try_out", unit, case), None)


def due_days(
    unit: UnitOfWork, cases: Iterable[CaseItem], actions: Iterable[ActionItem]
) -> dict[str, date | None]:
    """Return by action when it is due: its own day, else the meeting after the case (None: none).

    It follows from the meetings each time, so that it moves when they do.
    """
    by_id = {case.id: case for case in cases}
    circles = sorted({case.circle_id for case in by_id.values()})
    meetings = unit.find(Meeting, among("circle_id", circles))
    starts = {m.id: m.start for m in meetings}
    in_circle: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        in_circle[meeting.circle_id].append(meeting)
    found: dict[str, date | None] = {}
    for action in actions:
        case = by_id[action.case_id]
        since = starts.get(case.meeting_id or "")
        near = in_circle[case.circle_id]
        next_day = day_after(near, case.circle_id, since) if since is not None else None
        found[action.id] = action.due or next_day
    return found


COMMANDS: dict[type, CommandHandler] = {
    AddAction: add_action,
    ChangeAction: change_action,
    RemoveAction: remove_action,
}
