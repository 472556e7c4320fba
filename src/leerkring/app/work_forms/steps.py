"""The steps of an own work form: adding, changing, moving and removing one."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from leerkring.app.keeping import KEEP, Keep
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.work_forms.checks import whole
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import NotFoundError
from leerkring.domain.work_forms import Actor, FormStep, OwnForm

NEW_MINUTES = 10


@dataclass(frozen=True)
class AddStep(Command[None]):
    """One more step, before the one that has place `at` now (from 0)."""

    key: str
    at: int
    title: str


@dataclass(frozen=True)
class ChangeStep(Command[None]):
    """Other words or facts of the step at a place; what is not named stays."""

    key: str
    at: int
    title: str | Keep = KEEP
    say: str | Keep = KEEP
    tip: str | Keep = KEEP
    minutes: int | Keep = KEEP
    target: bool | Keep = KEEP
    who: Actor | Keep = KEEP
    silent: bool | Keep = KEEP


@dataclass(frozen=True)
class MoveStep(Command[None]):
    """Put the step at a place on another place."""

    key: str
    at: int
    to: int


@dataclass(frozen=True)
class RemoveStep(Command[None]):
    """Take the step at a place away, unless it is the only one."""

    key: str
    at: int


def add_step(command: AddStep, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    form = unit.get(OwnForm, command.key)
    steps = list(form.steps)
    new = FormStep(title=command.title, say="", minutes=NEW_MINUTES)
    steps.insert(min(max(command.at, 0), len(steps)), new)
    return _with_steps("add_step", form, steps, new.title)


def change_step(command: ChangeStep, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    form = unit.get(OwnForm, command.key)
    steps = list(form.steps)
    step = _at(form, command.at)
    new = {field.name: getattr(command, field.name) for field in fields(command)[2:]}
    steps[command.at] = replace(step, **{k: v for k, v in new.items() if not isinstance(v, Keep)})
    return _with_steps("change_step", form, steps, step.title)


def move_step(command: MoveStep, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    form = unit.get(OwnForm, command.key)
    steps = list(form.steps)
    step = _at(form, command.at)
    steps.insert(min(max(command.to, 0), len(steps) - 1), steps.pop(command.at))
    return _with_steps("move_step", form, steps, step.title)


def remove_step(command: RemoveStep, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    form = unit.get(OwnForm, command.key)
    step = _at(form, command.at)
    left = [one for number, one in enumerate(form.steps) if number != command.at]
    return _with_steps("remove_step", form, left, step.title)


def _at(form: OwnForm, at: int) -> FormStep:
    if not 0 <= at < len(form.steps):
        raise NotFoundError
    return form.steps[at]


def _with_steps(code: str, form: OwnForm, steps: Iterable[FormStep], title: str) -> Done[None]:
    was = form.work_form()
    now = whole(replace(was, steps=tuple(steps)))
    if now == was:
        return Done(None, None)
    form.take(now)
    return Done(Label.of(code, form=form.name, step=title), None)


COMMANDS: dict[type, CommandHandler] = {
    AddStep: add_step,
    ChangeStep: change_step,
    MoveStep: move_step,
    RemoveStep: remove_step,
}
