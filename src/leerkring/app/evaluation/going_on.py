"""How a circle said it wants to go on: for whoever makes the next programme."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from leerkring.app.ports import Surroundings, UnitOfWork, among, below, equals
from leerkring.app.work_forms.shipped import LANGUAGES, name_in
from leerkring.app.workspace import CommandHandler, Query, QueryHandler
from leerkring.domain.evaluation import EvaluationAnswer, Wish, summary
from leerkring.domain.meetings import Meeting, MeetingState


@dataclass(frozen=True)
class GoingOnRow:
    """What was answered after one meeting. `hidden` forms are too few to show."""

    meeting_id: str
    day: date
    work_form: str
    wishes: tuple[tuple[Wish, int], ...]
    words: tuple[str, ...]
    hidden: int


@dataclass(frozen=True)
class GoingOn(Query[GoingOnRow | None]):
    """How the circle of a meeting wants to go on, said after the last meeting before it.

    The work form of that one is named in a language.
    """

    meeting_id: str
    language: str = LANGUAGES[0]


def going_on(query: GoingOn, unit: UnitOfWork, around: Surroundings) -> GoingOnRow | None:
    del around
    meeting = unit.get(Meeting, query.meeting_id)
    found = going_on_before(unit, meeting.circle_id, meeting.start)
    if found is None:
        return None
    return replace(found, work_form=name_in(found.work_form, query.language))


def going_on_before(unit: UnitOfWork, circle_id: str, before: datetime) -> GoingOnRow | None:
    """Return what was said after the last evaluated meeting before a moment, if anything was."""
    mine = equals("circle_id", circle_id)
    meetings = unit.find(Meeting, mine, below("start", before), order_by=("start",))
    held = {m.id: m for m in meetings if m.state is not MeetingState.CANCELLED}
    if not held:
        return None
    answers = unit.find(EvaluationAnswer, among("meeting_id", list(held)))
    evaluated = {answer.meeting_id for answer in answers}
    last = next((key for key in reversed(held) if key in evaluated), None)
    if last is None:
        return None
    said = summary(answer for answer in answers if answer.meeting_id == last)
    if not (said.wishes or said.words or said.hidden):
        return None
    meeting = held[last]
    return GoingOnRow(
        meeting_id=meeting.id,
        day=meeting.start.date(),
        work_form=meeting.work_form,
        wishes=said.wishes,
        words=said.words,
        hidden=said.hidden,
    )


COMMANDS: dict[type, CommandHandler] = {}
QUERIES: dict[type, QueryHandler] = {GoingOn: going_on}
