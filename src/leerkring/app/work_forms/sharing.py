"""Work forms that go to others in a file, and those that come out of one."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from uuid import UUID

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.work_forms.changes import keep_form
from leerkring.app.work_forms.contents import SharedForm, content_in
from leerkring.app.work_forms.own import free_name, rename
from leerkring.app.work_forms.shipped import LANGUAGES, Content, content_of, shipped
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.work_forms import OwnForm, WorkForm
from leerkring.support.ids import new_id


class FormFiles(Protocol):
    """Reads and writes files with work forms."""

    def read(self, path: Path) -> tuple[SharedForm, ...]:
        """Return the forms in a file; DomainError says what is wrong with it."""
        ...

    def write(self, path: Path, forms: Sequence[Content]) -> None:
        """Write forms in one file; replaces what was there, or nothing."""
        ...


@dataclass(frozen=True)
class FormsToShare(Query[tuple[Content, ...]]):
    """What a file says of some forms: those of the program in every language."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class TakenForms:
    """What became of the forms in a file: keys of the new and renewed, how many were here."""

    added: tuple[str, ...] = ()
    renewed: tuple[str, ...] = ()
    known: int = 0


@dataclass(frozen=True)
class TakeForms(Command[TakenForms]):
    """Take forms over from others, with their words in `language` where there are.

    What says the same as a form that is here, is here already. A newer issue of a form that nobody
    here changed takes its place; every other form comes beside what is here, if need be with a
    number behind its name. So nothing of here is lost, and a file twice adds nothing.
    """

    forms: tuple[SharedForm, ...]
    language: str


def forms_to_share(
    query: FormsToShare, unit: UnitOfWork, around: Surroundings
) -> tuple[Content, ...]:
    del around
    return tuple(_content(unit, key) for key in query.keys)


def _content(unit: UnitOfWork, key: str) -> Content:
    content = content_of(key)
    if content is not None:
        return content
    own = unit.get(OwnForm, key)
    return content_in(own.work_form(), own.language)


def take_forms(command: TakeForms, unit: UnitOfWork, around: Surroundings) -> Done[TakenForms]:
    del around
    added, renewed, known = [], [], 0
    marks = _marks_here(unit)
    for shared in command.forms:
        wanted = command.language
        language = wanted if wanted in shared.words else next(iter(shared.words))
        form = shared.words[language]
        if marks & {mark(words) for words in shared.words.values()}:
            known += 1
            continue
        marks.add(mark(form))
        mine = _unchanged(unit, shared.key)
        if mine is not None:
            _renew(unit, mine, form, language)
            renewed.append(mine.id)
        else:
            added.append(_add(unit, shared.key, form, language))
        unit.flush()
    if not added and not renewed:
        return Done(None, TakenForms(known=known))
    first = unit.get(OwnForm, (added or renewed)[0]).name
    label = Label.of("take_forms", form=first, count=len(added) + len(renewed))
    return Done(label, TakenForms(tuple(added), tuple(renewed), known))


def mark(form: WorkForm) -> str:
    """Return what differs as soon as a form says something else; its key is no matter."""
    said = json.dumps(asdict(replace(form, key="")), ensure_ascii=False, sort_keys=True)
    return sha256(said.encode()).hexdigest()


def _marks_here(unit: UnitOfWork) -> set[str]:
    """Return the marks of all forms here, and of the files that they came out of."""
    own = unit.find(OwnForm)
    forms: Iterator[WorkForm] = (form for language in LANGUAGES for form in shipped(language))
    received: Iterable[str] = (form.received for form in own if form.received)
    return {*received, *map(mark, forms), *(mark(form.work_form()) for form in own)}


def _unchanged(unit: UnitOfWork, key: str) -> OwnForm | None:
    """Return the form that came here under a key, as long as nobody here changed it."""
    found = next((form for form in unit.find(OwnForm) if form.id == key), None)
    return found if found is not None and found.received == mark(found.work_form()) else None


def _renew(unit: UnitOfWork, own: OwnForm, form: WorkForm, language: str) -> None:
    name = free_name(unit, form.name, own.id)
    if name != own.name:
        rename(unit, own, name)
    own.take(replace(form, name=name))
    own.language, own.received = language, mark(form)


def _add(unit: UnitOfWork, key: str, form: WorkForm, language: str) -> str:
    taken = any(own.id == key for own in unit.find(OwnForm))
    new = replace(
        form, key=key if _is_id(key) and not taken else new_id(), name=free_name(unit, form.name)
    )
    return keep_form(unit, new, language, received=mark(form)).id


def _is_id(key: str) -> bool:
    try:
        return str(UUID(key)) == key
    except ValueError:
        return False


COMMANDS: dict[type, CommandHandler] = {TakeForms: take_forms}
QUERIES: dict[type, QueryHandler] = {FormsToShare: forms_to_share}
