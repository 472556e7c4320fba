"""What must be there and be done before a meeting: it follows from its programme.

Nothing of it is stored but that something was ticked off, by its words: what comes into a
programme later is asked anew.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.programme.building import Builder, Built
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.invitations import TaskAnswer, TaskReply
from leerkring.domain.meetings import Meeting
from leerkring.domain.programme import materials, preparation

# Who prepares a line stands before its colon; what everybody does stands in the agenda.
EVERYBODY = ("iedereen:", "everybody:")


class PrepareKind(StrEnum):
    """Something to lay ready, or something to do; also the kind of its task."""

    MATERIALS = "gather_materials"
    DEEDS = "prepare_meeting"


@dataclass(frozen=True)
class PrepareItem:
    """One thing to lay ready or to do, and whether that was ticked off."""

    key: str
    kind: PrepareKind
    text: str
    done: bool


@dataclass(frozen=True)
class Preparation(Query[tuple[PrepareItem, ...]]):
    """Everything to prepare for a meeting by its organiser, in the order of the programme."""

    meeting_id: str
    language: str


@dataclass(frozen=True)
class TickPreparation(Command[None]):
    """Tick something off, or not any more."""

    meeting_id: str
    language: str
    key: str
    done: bool


def preparation_of(
    query: Preparation, unit: UnitOfWork, around: Surroundings
) -> tuple[PrepareItem, ...]:
    meeting = unit.get(Meeting, query.meeting_id)
    built = Builder(unit, around, query.language).build(meeting)
    return tuple(prepare_items(unit, meeting, built))


def prepare_items(unit: UnitOfWork, meeting: Meeting, built: Built) -> Iterator[PrepareItem]:
    """Yield what a programme asks to prepare."""
    return items_of(meeting, built, ticked_off(unit, [(meeting, built)]))


def items_of(meeting: Meeting, built: Built, done: Container[str]) -> Iterator[PrepareItem]:
    """Yield what a programme asks to prepare, with what of it is among the keys `done`."""
    for kind, texts in lines_of(built).items():
        whole = task_key(meeting, kind, texts)
        for text in texts:
            key = item_key(meeting, text)
            yield PrepareItem(key, kind, text, done=key in done or whole in done)


def ticked_off(unit: UnitOfWork, programmes: Iterable[tuple[Meeting, Built]]) -> frozenset[str]:
    """Return under which keys something in these programmes was ticked off."""
    keys: list[str] = []
    for meeting, built in programmes:
        for kind, texts in lines_of(built).items():
            keys += [task_key(meeting, kind, texts), *(item_key(meeting, t) for t in texts)]
    replies = unit.find(TaskReply, among("id", keys))
    return frozenset(r.id for r in replies if r.answer is not TaskAnswer.LATER)


def lines_of(built: Built) -> dict[PrepareKind, tuple[str, ...]]:
    """Return what must be there, and what its organiser and facilitator do beforehand."""
    return {
        PrepareKind.MATERIALS: materials(built.shown),
        PrepareKind.DEEDS: tuple(
            line for line in preparation(built.shown) if not is_for_everybody(line)
        ),
    }


def is_for_everybody(line: str) -> bool:
    """Tell whether everybody prepares this."""
    return line.casefold().startswith(EVERYBODY)


def item_key(meeting: Meeting, text: str) -> str:
    """Return the name under which it is kept that something was ticked off."""
    return f"prepare:{meeting.id}:{digest((text,))}"


def task_key(meeting: Meeting, kind: PrepareKind, texts: Sequence[str]) -> str:
    """Return the name of the one task about all of these."""
    return f"{kind}:{meeting.id}:{meeting.start.date().isoformat()}:{digest(texts)}"


def digest(texts: Iterable[str]) -> str:
    """Return a short mark that differs when any of the texts does."""
    return sha256("\n".join(text.casefold() for text in texts).encode()).hexdigest()[:12]


def tick_preparation(
    command: TickPreparation, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    meeting = unit.get(Meeting, command.meeting_id)
    built = Builder(unit, around, command.language).build(meeting)
    item = next((i for i in prepare_items(unit, meeting, built) if i.key == command.key), None)
    if item is None or item.done is command.done:
        return Done(None, None)
    if command.done:
        _put(unit, item.key)
    else:
        texts = lines_of(built)[item.kind]
        _untick(unit, meeting, item, texts)
    return Done(label_for("tick_preparation", unit, meeting, meeting_id=meeting.id), None)


def _untick(unit: UnitOfWork, meeting: Meeting, item: PrepareItem, texts: Sequence[str]) -> None:
    """Let one thing be open again; when all were ticked off at once the others stay so."""
    whole = unit.find(TaskReply, equals("id", task_key(meeting, item.kind, texts)))
    for reply in (*whole, *unit.find(TaskReply, equals("id", item.key))):
        unit.remove(reply)
    if any(reply.answer is not TaskAnswer.LATER for reply in whole):
        for text in texts:
            if text != item.text:
                _put(unit, item_key(meeting, text))


def _put(unit: UnitOfWork, key: str) -> None:
    reply = next(iter(unit.find(TaskReply, equals("id", key))), None)
    if reply is None:
        unit.add(TaskReply(id=key, answer=TaskAnswer.DONE))
    else:
        reply.answer, reply.until = TaskAnswer.DONE, None


COMMANDS: dict[type, CommandHandler] = {TickPreparation: tick_preparation}
QUERIES: dict[type, QueryHandler] = {Preparation: preparation_of}
