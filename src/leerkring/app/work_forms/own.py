"""The work forms that the team made itself: finding them, naming them, and their meetings."""

from collections.abc import Collection
from itertools import count

from leerkring.app.ports import UnitOfWork, among, equals
from leerkring.app.work_forms.checks import one_line
from leerkring.app.work_forms.shipped import keys_by_name, shipped
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.meetings import Meeting
from leerkring.domain.programme import ProgrammeBlock
from leerkring.domain.work_forms import MOST_NAME, OwnForm, WorkForm
from leerkring.support.marking import QT_TRANSLATE_NOOP


class FormNameTakenError(InvalidValueError):
    """Meetings know their form by its name, so that there can be only one."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There already is a work form called {name}. Choose another name."
    )


def any_form(unit: UnitOfWork, key: str, language: str) -> WorkForm:
    """Return an own or shipped form; NotFoundError when there is none."""
    found = next((form for form in shipped(language) if form.key == key), None)
    return found if found is not None else unit.get(OwnForm, key).work_form()


def form_named(unit: UnitOfWork, name: str, language: str) -> WorkForm:
    """Return the form that a meeting calls so; NotFoundError when there is none."""
    plain = name.strip().casefold()
    own = (form.id for form in unit.find(OwnForm) if form.name.casefold() == plain)
    return any_form(unit, keys_by_name().get(plain) or next(own, ""), language)


def check_name(unit: UnitOfWork, name: str, besides: str = "") -> None:
    """Raise FormNameTakenError when another form, in whatever language, is called so."""
    if name.casefold() in _names(unit, besides):
        raise FormNameTakenError(name=name)


def free_name(unit: UnitOfWork, wanted: str, besides: str = "") -> str:
    """Return the name, with a number behind it when another form is called so."""
    taken, name = _names(unit, besides), one_line(wanted)[:MOST_NAME]
    return name if name.casefold() not in taken else _numbered(name, taken)


def _numbered(name: str, taken: Collection[str]) -> str:
    signs = (f" ({number})" for number in count(2))
    tried = (name[: MOST_NAME - len(sign)].rstrip() + sign for sign in signs)
    return next(one for one in tried if one.casefold() not in taken)


def _names(unit: UnitOfWork, besides: str) -> Collection[str]:
    own = (form.name.casefold() for form in unit.find(OwnForm) if form.id != besides)
    return {*keys_by_name(), *own}


def rename(unit: UnitOfWork, form: OwnForm, name: str) -> None:
    """Call a form otherwise, also in the meetings that name it: they go on belonging to it.

    So do programmes that have it under its own name: a meeting follows the name there.
    """
    old = form.name.casefold()
    form.name = name
    for block in unit.find(ProgrammeBlock, equals("form_key", form.id)):
        if block.title.casefold() == old:
            block.title = name
    texts = unit.values(Meeting, "work_form")
    same = [text for text in texts if text.strip().casefold() == old]
    for meeting in unit.find(Meeting, among("work_form", same)) if same else ():
        meeting.work_form = name
