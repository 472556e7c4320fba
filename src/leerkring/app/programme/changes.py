"""Changing the programme of one meeting: add, remove, move, rename, other minutes, make it fit."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.programme.building import Builder, store_blocks
from leerkring.app.programme.standard import form_block, named_block
from leerkring.app.work_forms.checks import TooLongTextError, one_line
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.meetings import Meeting
from leerkring.domain.programme import (
    MOST_MINUTES,
    Block,
    BlockKind,
    Blocks,
    Step,
    added,
    changed,
    fitted,
    moved,
    without,
)
from leerkring.domain.work_forms import MOST_NAME, MOST_SAID
from leerkring.support.marking import QT_TRANSLATE_NOOP


class StepMinutesError(InvalidValueError):
    """A step of less than nothing, or of more than a day of work."""

    template = QT_TRANSLATE_NOOP("errors", "A step takes from 0 to 480 minutes.")


class NoTitleError(InvalidValueError):
    """A part of a programme without a name."""

    template = QT_TRANSLATE_NOOP("errors", "Give this part a name.")


class NoSuchFormError(DomainError):
    """A work form that is not there (any more)."""

    template = QT_TRANSLATE_NOOP("errors", "This work form is not there any more. Choose another.")


@dataclass(frozen=True)
class AddBlock(Command[None]):
    """Put a block in, where its kind belongs; of a form with `form_key`, or called `title`."""

    meeting_id: str
    language: str
    kind: BlockKind
    form_key: str = ""
    title: str = ""


@dataclass(frozen=True)
class RemovePart(Command[None]):
    """Take a block or a step out."""

    meeting_id: str
    language: str
    part_id: str


@dataclass(frozen=True)
class MovePart(Command[None]):
    """Put a block, or a step within its block, at place `to`, counted from 0."""

    meeting_id: str
    language: str
    part_id: str
    to: int


@dataclass(frozen=True)
class SetMinutes(Command[None]):
    """Let a step take so many minutes."""

    meeting_id: str
    language: str
    step_id: str
    minutes: int


@dataclass(frozen=True)
class RenamePart(Command[None]):
    """Call a block or a step otherwise, at this meeting."""

    meeting_id: str
    language: str
    part_id: str
    title: str


@dataclass(frozen=True)
class RewordStep(Command[None]):
    """Say something else in a step, at this meeting; what is None stays."""

    meeting_id: str
    language: str
    step_id: str
    say: str | None = None
    tip: str | None = None


@dataclass(frozen=True)
class FitProgramme(Command[None]):
    """Shorten or lengthen the steps until the programme is as long as the meeting."""

    meeting_id: str
    language: str


@dataclass(frozen=True)
class ClearProgramme(Command[None]):
    """Forget what was changed: it follows the work form and the circle again."""

    meeting_id: str


def change_blocks(
    unit: UnitOfWork,
    around: Surroundings,
    where: tuple[str, str],
    change: Callable[[Blocks, Builder], Blocks],
    code: str,
) -> Done[None]:
    """Store what `change` makes of the blocks of a meeting (`where`: its id, the language).

    The meeting's work form is the first one in its programme.
    """
    meeting_id, language = where
    meeting = unit.get(Meeting, meeting_id)
    builder = Builder(unit, around, language)
    built = builder.build(meeting)
    blocks = change(built.blocks, builder)
    if blocks == built.blocks:
        return Done(None, None)
    store_blocks(unit, blocks, meeting_id=meeting.id)
    shown = (b for b in blocks if b.kind is BlockKind.FORM and not b.left_out)
    meeting.work_form = next((block.title for block in shown), "")
    return Done(programme_label(code, unit, meeting), None)


def programme_label(code: str, unit: UnitOfWork, meeting: Meeting) -> Label:
    """Return the name of a change, with the id of the meeting: undo shows it there."""
    return label_for(code, unit, meeting, meeting_id=meeting.id)


def add_block(command: AddBlock, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    def change(blocks: Blocks, builder: Builder) -> Blocks:
        around_it = blocks or builder.without_form(unit.get(Meeting, command.meeting_id))
        return added(around_it, _block(command, builder))

    where = command.meeting_id, command.language
    return change_blocks(unit, around, where, change, "add_to_programme")


def _block(command: AddBlock, builder: Builder) -> Block:
    title = _short(one_line(command.title), MOST_NAME)
    if command.form_key:
        form = builder.forms.of(command.form_key)
        if form is None:
            raise NoSuchFormError
        return form_block(form)
    block = builder.make(command.kind)
    return named_block(command.kind, title, block.minutes, command.language) if title else block


def remove_part(command: RemovePart, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    where = command.meeting_id, command.language
    return change_blocks(
        unit, around, where, lambda b, _: without(b, command.part_id), "remove_from_programme"
    )


def move_part(command: MovePart, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    where = command.meeting_id, command.language
    return change_blocks(
        unit, around, where, lambda b, _: moved(b, command.part_id, command.to), "move_in_programme"
    )


def set_minutes(command: SetMinutes, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    if not 0 <= command.minutes <= MOST_MINUTES:
        raise StepMinutesError

    def change(step: Step) -> Step:
        mine = step.id == command.step_id
        return replace(step, minutes=command.minutes) if mine else step

    where = command.meeting_id, command.language
    return change_blocks(unit, around, where, lambda b, _: changed(b, change), "programme_minutes")


def rename_part(command: RenamePart, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    title = _short(one_line(command.title), MOST_NAME)
    if not title:
        raise NoTitleError

    def rename(blocks: Blocks, builder: Builder) -> Blocks:
        del builder
        return tuple(_renamed(block, command.part_id, title) for block in blocks)

    where = command.meeting_id, command.language
    return change_blocks(unit, around, where, rename, "rename_in_programme")


def _renamed(block: Block, key: str, title: str) -> Block:
    """Return a block with itself or a step renamed; with one step they are called the same."""
    alone = len(block.steps) == 1
    steps = tuple(
        replace(s, title=title) if s.id == key or (alone and block.id == key) else s
        for s in block.steps
    )
    same = block.id == key or (alone and block.steps[0].id == key)
    return replace(block, title=title if same else block.title, steps=steps)


def reword_step(command: RewordStep, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    def change(step: Step) -> Step:
        if step.id != command.step_id:
            return step
        return replace(
            step, say=_words(command.say, before=step.say), tip=_words(command.tip, before=step.tip)
        )

    where = command.meeting_id, command.language
    return change_blocks(unit, around, where, lambda b, _: changed(b, change), "reword_step")


def _words(text: str | None, *, before: str) -> str:
    """Return what is said from now on: no more than the room can read, unless it was more."""
    return before if text is None or text.strip() == before else _short(text.strip(), MOST_SAID)


def _short(text: str, most: int) -> str:
    if len(text) > most:
        raise TooLongTextError(most=most)
    return text


def fit_programme(command: FitProgramme, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    minutes = unit.get(Meeting, command.meeting_id).duration_minutes
    where = command.meeting_id, command.language
    return change_blocks(
        unit, around, where, lambda blocks, _: fitted(blocks, minutes), "fit_programme"
    )


def clear_programme(command: ClearProgramme, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    store_blocks(unit, (), meeting_id=meeting.id)
    return Done(programme_label("clear_programme", unit, meeting), None)


COMMANDS: dict[type, CommandHandler] = {
    AddBlock: add_block,
    RemovePart: remove_part,
    MovePart: move_part,
    SetMinutes: set_minutes,
    RenamePart: rename_part,
    RewordStep: reword_step,
    FitProgramme: fit_programme,
    ClearProgramme: clear_programme,
}
