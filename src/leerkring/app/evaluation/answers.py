"""Filling in an evaluation: all together, or form by form from paper."""

from dataclasses import dataclass, field

from leerkring.app.meetings.attendance import CalledOffError, expected_ids
from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.reading.names import tidy
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.evaluation import (
    HIGHEST,
    MOST_SIGNS,
    EvaluationAnswer,
    Scale,
    Summary,
    Wish,
    summary,
)
from leerkring.domain.meetings import Attendance, Meeting, MeetingState
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NotOnScaleError(InvalidValueError):
    """A number that is not on the scale."""

    template = QT_TRANSLATE_NOOP("errors", "The scale goes from 1 to {highest}.")


class WordsTooLongError(InvalidValueError):
    """More was written than there is room for."""

    template = QT_TRANSLATE_NOOP("errors", "There is room for {most} characters.")


class NothingFilledInError(DomainError):
    """A form without any answer."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Nothing is filled in yet. Answer at least one question."
    )


class NotBegunError(DomainError):
    """A meeting that is still to come cannot be looked back on."""

    template = QT_TRANSLATE_NOOP("errors", "This meeting is still to come.")


@dataclass(frozen=True)
class Answers:
    """One answer to the questions; None or empty is passed over."""

    liked: int | None = None
    useful: int | None = None
    wish: Wish | None = None
    words: str = ""


@dataclass(frozen=True)
class EvaluationView:
    """How far the evaluation of a meeting is; answers of single forms are not in it.

    `present` is how many people an answer given together stands for.
    """

    meeting_id: str
    circle_id: str
    present: int = 0
    together: Answers = field(default_factory=Answers)
    forms: int = 0
    finished: bool = False
    summary: Summary = field(default_factory=Summary)


@dataclass(frozen=True)
class Evaluation(Query[EvaluationView]):
    """The evaluation of one meeting."""

    meeting_id: str


@dataclass(frozen=True)
class AnswerTogether(Command[None]):
    """What everybody present answers together, in the place of what they answered before."""

    meeting_id: str
    answers: Answers


@dataclass(frozen=True)
class AddForm(Command[None]):
    """One form that somebody filled in on paper; nobody's name goes with it."""

    meeting_id: str
    answers: Answers


@dataclass(frozen=True)
class RemoveForms(Command[None]):
    """Take away all forms of a meeting, to begin again."""

    meeting_id: str


def evaluation(query: Evaluation, unit: UnitOfWork, around: Surroundings) -> EvaluationView:
    del around
    meeting = unit.get(Meeting, query.meeting_id)
    answers = answers_of(unit, meeting.id)
    together = next((a for a in answers if a.together), None)
    said = Answers()
    if together is not None:
        said = Answers(together.liked, together.useful, together.wish, together.words)
    return EvaluationView(
        meeting_id=meeting.id,
        circle_id=meeting.circle_id,
        present=present_count(unit, meeting),
        together=said,
        forms=sum(not a.together for a in answers),
        finished=meeting.finished,
        summary=summary(answers),
    )


def answers_of(unit: UnitOfWork, meeting_id: str) -> list[EvaluationAnswer]:
    """Return the answers about a meeting, in no order that says who gave them."""
    return unit.find(EvaluationAnswer, equals("meeting_id", meeting_id), order_by=("id",))


def present_count(unit: UnitOfWork, meeting: Meeting) -> int:
    """Return how many were there, or are taken to have been as long as it was not noted."""
    noted = unit.find(Attendance, equals("meeting_id", meeting.id))
    if noted:
        return sum(row.present for row in noted)
    return len(expected_ids(unit, meeting))


def checked(answers: Answers) -> Answers:
    """Return answers with tidy words; NotOnScaleError or WordsTooLongError."""
    for scale in Scale:
        number = getattr(answers, scale.value)
        if number is not None and not 1 <= number <= HIGHEST:
            raise NotOnScaleError(highest=HIGHEST)
    words = tidy(answers.words)
    if len(words) > MOST_SIGNS:
        raise WordsTooLongError(most=MOST_SIGNS)
    return Answers(answers.liked, answers.useful, answers.wish, words)


def made(meeting_id: str, answers: Answers, *, key: str = "") -> EvaluationAnswer:
    """Return a form with these answers."""
    return EvaluationAnswer(
        id=key or new_id(),
        meeting_id=meeting_id,
        liked=answers.liked,
        useful=answers.useful,
        wish=answers.wish,
        words=answers.words,
    )


def begun(unit: UnitOfWork, meeting_id: str, around: Surroundings) -> Meeting:
    """Return a meeting that can be looked back on; NotBegunError, CalledOffError."""
    meeting = unit.get(Meeting, meeting_id)
    if meeting.state is MeetingState.CANCELLED:
        raise CalledOffError
    if meeting.start > local_now(around.clock):
        raise NotBegunError
    return meeting


def answer_together(command: AnswerTogether, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    meeting = begun(unit, command.meeting_id, around)
    answers = checked(command.answers)
    stored = next((a for a in answers_of(unit, meeting.id) if a.together), None)
    if answers == Answers():
        if stored is None:
            return Done(None, None)
        unit.remove(stored)
        return Done(label_for("evaluate", unit, meeting), None)
    if stored is None:
        stored = made(meeting.id, answers)
        stored.together = True
        unit.add(stored)
    stored.people = max(present_count(unit, meeting), 1)
    stored.liked, stored.useful = answers.liked, answers.useful
    stored.wish, stored.words = answers.wish, answers.words
    return Done(label_for("evaluate", unit, meeting), None)


def add_form(command: AddForm, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    meeting = begun(unit, command.meeting_id, around)
    answers = checked(command.answers)
    if answers == Answers():
        raise NothingFilledInError
    unit.add(made(meeting.id, answers))
    return Done(label_for("fill_in_form", unit, meeting), None)


def remove_forms(command: RemoveForms, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    forms = [a for a in answers_of(unit, meeting.id) if not a.together]
    for form in forms:
        unit.remove(form)
    return Done(label_for("remove_filled_in", unit, meeting) if forms else None, None)


COMMANDS: dict[type, CommandHandler] = {
    AnswerTogether: answer_together,
    AddForm: add_form,
    RemoveForms: remove_forms,
}
QUERIES: dict[type, QueryHandler] = {Evaluation: evaluation}
