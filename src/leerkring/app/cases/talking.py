"""What the group makes of a case: points, options, the insight, what goes along, and how it was.

Options are only added: nobody rates them, so nobody takes them away.
"""

from dataclasses import dataclass

from leerkring.app.cases.texts import case_label, note
from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cases import (
    NOTE_MOST,
    OPTION_MOST,
    POINTS,
    CaseItem,
    CaseOption,
    CaseScore,
    CaseStatus,
    moves_of,
)
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class PointsError(InvalidValueError):
    """More or fewer points than there are to give."""

    template = QT_TRANSLATE_NOOP("errors", "Give {least} to {most} points.")


class CaseMoveError(DomainError):
    """A step that a case cannot take from where it is."""

    template = QT_TRANSLATE_NOOP(
        "errors", "A case cannot go there from here. It may have changed in the meantime."
    )


class OptionError(InvalidValueError):
    """An option without words is none."""

    template = QT_TRANSLATE_NOOP("errors", "Write down the option in a few words.")


@dataclass(frozen=True)
class ScoreCase(Command[None]):
    """What a member gives a case at a meeting: 1 to 5; None takes it back."""

    case_id: str
    meeting_id: str
    person_id: str
    urgency: int | Keep | None = KEEP
    recognition: int | Keep | None = KEEP


@dataclass(frozen=True)
class MoveCase(Command[None]):
    """Put a case where it is in its life now, by hand."""

    case_id: str
    status: CaseStatus


@dataclass(frozen=True)
class AddCaseOption(Command[str]):
    """One more thing that could be tried; answers its id."""

    case_id: str
    text: str


@dataclass(frozen=True)
class NoteCase(Command[None]):
    """The insight that fits best, what goes along, or how it went; what is not named stays."""

    case_id: str
    insight: str | Keep = KEEP
    takeaway: str | Keep = KEEP
    follow_up: str | Keep = KEEP


def score_case(command: ScoreCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    meeting = unit.get(Meeting, command.meeting_id)
    person = unit.get(Person, command.person_id)
    mine = (
        equals("case_id", case.id),
        equals("meeting_id", meeting.id),
        equals("person_id", person.id),
    )
    found = next(iter(unit.find(CaseScore, *mine)), None)
    urgency = kept(command.urgency, found.urgency if found else None)
    recognition = kept(command.recognition, found.recognition if found else None)
    if any(points is not None and points not in POINTS for points in (urgency, recognition)):
        raise PointsError(least=POINTS[0], most=POINTS[-1])
    before = (found.urgency, found.recognition) if found else (None, None)
    if before == (urgency, recognition):
        return Done(None, None)
    if found is None:
        found = CaseScore(id=new_id(), case_id=case.id, meeting_id=meeting.id, person_id=person.id)
        unit.add(found)
    found.urgency, found.recognition = urgency, recognition
    if urgency is None and recognition is None:
        unit.remove(found)
    return Done(case_label("score_case", unit, case, by=person.name), None)


def move_case(command: MoveCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    if command.status is case.status:
        return Done(None, None)
    if command.status not in moves_of(case):
        raise CaseMoveError
    case.status = command.status
    return Done(case_label("move_case", unit, case, status=case.status.value), None)


def add_case_option(command: AddCaseOption, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    case = unit.get(CaseItem, command.case_id)
    text = note(unit, command.text, OPTION_MOST)
    if not text:
        raise OptionError
    number = unit.count(CaseOption, equals("case_id", case.id)) + 1
    option = CaseOption(id=new_id(), case_id=case.id, number=number, text=text)
    unit.add(option)
    return Done(case_label("note_case", unit, case), option.id)


def note_case(command: NoteCase, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    case = unit.get(CaseItem, command.case_id)
    changed = False
    for field in ("insight", "takeaway", "follow_up"):
        text = getattr(command, field)
        if not isinstance(text, Keep) and text.strip() != getattr(case, field):
            setattr(case, field, note(unit, text, NOTE_MOST))
            changed = True
    return Done(case_label("note_case", unit, case) if changed else None, None)


COMMANDS: dict[type, CommandHandler] = {
    ScoreCase: score_case,
    MoveCase: move_case,
    AddCaseOption: add_case_option,
    NoteCase: note_case,
}
