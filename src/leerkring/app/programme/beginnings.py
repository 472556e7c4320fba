"""With what a programme begins: the circle's own, that of last time, or a whole one."""

from dataclasses import dataclass, replace

from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.programme.building import Builder, afresh, store_blocks, stored_blocks
from leerkring.app.programme.changes import NoSuchFormError, change_blocks, programme_label
from leerkring.app.programme.rows import lasting
from leerkring.app.programme.standard import form_block, introduction, ready_programmes
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Meeting
from leerkring.domain.programme import LOOKING_BACK, BlockKind, Blocks
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NothingToTakeOverError(DomainError):
    """A meeting without a programme cannot lend it."""

    template = QT_TRANSLATE_NOOP("errors", "That meeting has no programme yet.")


@dataclass(frozen=True)
class TakeOver(Command[None]):
    """Take the programme of another meeting over, in the place of what there is."""

    meeting_id: str
    language: str
    from_id: str


@dataclass(frozen=True)
class TakeReady(Command[None]):
    """Take a whole programme as it comes with the app, in the place of what there is."""

    meeting_id: str
    language: str
    key: str


@dataclass(frozen=True)
class KeepForCircle(Command[None]):
    """Let the circle begin its meetings like this one."""

    meeting_id: str
    language: str


@dataclass(frozen=True)
class ForgetForCircle(Command[None]):
    """Let the circle begin its meetings with nothing of its own again."""

    circle_id: str


def take_over(command: TakeOver, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    def change(blocks: Blocks, builder: Builder) -> Blocks:
        del blocks
        other = lasting(builder.build(unit.get(Meeting, command.from_id)).blocks)
        if not other:
            raise NothingToTakeOverError
        return builder.fresh(afresh(other), unit.get(Meeting, command.meeting_id))

    where = command.meeting_id, command.language
    return change_blocks(unit, around, where, change, "take_programme_over")


def take_ready(command: TakeReady, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    ready = next(r for r in ready_programmes(command.language) if r.key == command.key)

    def change(blocks: Blocks, builder: Builder) -> Blocks:
        looking = tuple(b for b in blocks if b.kind in LOOKING_BACK)
        forms = [builder.forms.of(key) for key in ready.forms]
        if None in forms:
            raise NoSuchFormError
        begin = introduction(ready.key, command.language)
        middle = (form_block(form) for form in forms if form is not None)
        return (begin, *looking, *middle, builder.make(BlockKind.CLOSING))

    where = command.meeting_id, command.language
    return change_blocks(unit, around, where, change, "take_programme_over")


def keep_for_circle(command: KeepForCircle, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    meeting = unit.get(Meeting, command.meeting_id)
    blocks = lasting(Builder(unit, around, command.language).build(meeting).blocks)
    if not blocks:
        raise NothingToTakeOverError
    usual = tuple(
        replace(b, steps=tuple(replace(s, usual_minutes=s.minutes) for s in b.steps))
        for b in blocks
    )
    store_blocks(unit, afresh(usual), circle_id=meeting.circle_id)
    return Done(programme_label("keep_programme", unit, meeting), None)


def forget_for_circle(
    command: ForgetForCircle, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    circle = unit.get(Circle, command.circle_id)
    if not stored_blocks(unit, equals("circle_id", circle.id)):
        return Done(None, None)
    store_blocks(unit, (), circle_id=circle.id)
    return Done(Label.of("forget_programme", circle=circle.name), None)


COMMANDS: dict[type, CommandHandler] = {
    TakeOver: take_over,
    TakeReady: take_ready,
    KeepForCircle: keep_for_circle,
    ForgetForCircle: forget_for_circle,
}
