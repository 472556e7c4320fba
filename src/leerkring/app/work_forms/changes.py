"""Own work forms: making, copying, changing and removing them."""

from dataclasses import dataclass, fields, replace

from leerkring.app.keeping import KEEP, Keep
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.work_forms.checks import whole
from leerkring.app.work_forms.own import any_form, check_name, free_name, rename
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.work_forms import (
    Experience,
    FormGoal,
    FormStep,
    OwnForm,
    WorkForm,
)
from leerkring.support.ids import new_id

LEAST, MOST, FIRST_MINUTES = 4, 8, 15  # of a new form


@dataclass(frozen=True)
class AddForm(Command[str]):
    """A form of the team itself, with one step to begin with; answers its key.

    When another form has the name, a number comes behind it.
    """

    name: str
    step_title: str
    language: str


@dataclass(frozen=True)
class CopyForm(Command[str]):
    """A form of our own that says what another one says; answers its key."""

    key: str
    name: str
    language: str


@dataclass(frozen=True)
class ChangeForm(Command[None]):
    """Other words or facts of an own form; what is not named stays. Meetings follow its name."""

    key: str
    name: str | Keep = KEEP
    purpose: str | Keep = KEEP
    when: str | Keep = KEEP
    least: int | Keep = KEEP
    most: int | Keep = KEEP
    experience: Experience | Keep = KEEP
    goals: tuple[FormGoal, ...] | Keep = KEEP
    case: bool | Keep = KEEP
    inner_most: int | Keep | None = KEEP
    source: str | Keep = KEEP
    materials: tuple[str, ...] | Keep = KEEP
    preparation: tuple[str, ...] | Keep = KEEP


@dataclass(frozen=True)
class RemoveForms(Command[None]):
    """Take own forms away; meetings keep naming them."""

    keys: tuple[str, ...]


def add_form(command: AddForm, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    blank = WorkForm(
        key=new_id(),
        name=free_name(unit, command.name),
        purpose="",
        when="",
        least=LEAST,
        most=MOST,
        experience=Experience.NONE,
        goals=(),
        case=False,
        source="",
        steps=(FormStep(title=command.step_title, say="", minutes=FIRST_MINUTES),),
    )
    form = keep_form(unit, whole(blank), command.language)
    return Done(Label.of("add_form", form=form.name), form.id)


def copy_form(command: CopyForm, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    what = any_form(unit, command.key, command.language)
    copy = replace(what, key=new_id(), name=free_name(unit, command.name))
    form = keep_form(unit, whole(copy), command.language)
    return Done(Label.of("copy_form", form=what.name), form.id)


def change_form(command: ChangeForm, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    form = unit.get(OwnForm, command.key)
    new = {field.name: getattr(command, field.name) for field in fields(command)}
    named = {name: value for name, value in new.items() if not isinstance(value, Keep)}
    was = form.work_form()
    now = whole(replace(was, **named))
    if now == was:
        return Done(None, None)
    if now.name != was.name:
        check_name(unit, now.name, form.id)
        rename(unit, form, now.name)
    form.take(now)
    code = "change_form" if now.name == was.name else "rename_form"
    return Done(Label.of(code, form=now.name, was=was.name), None)


def remove_forms(command: RemoveForms, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    gone = [unit.get(OwnForm, key) for key in dict.fromkeys(command.keys)]
    if not gone:
        return Done(None, None)
    for form in gone:
        unit.remove(form)
    return Done(Label.of("remove_forms", form=gone[0].name, count=len(gone)), None)


def keep_form(unit: UnitOfWork, form: WorkForm, language: str, received: str = "") -> OwnForm:
    """Keep a form as one of our own, under its key."""
    own = OwnForm(
        id=form.key,
        language=language,
        name=form.name,
        least=form.least,
        most=form.most,
        steps=form.steps,
        received=received,
    )
    own.take(form)
    unit.add(own)
    return own


COMMANDS: dict[type, CommandHandler] = {
    AddForm: add_form,
    CopyForm: copy_form,
    ChangeForm: change_form,
    RemoveForms: remove_forms,
}
