"""Saying by hand what a meeting, visit or duo works on; undone as anything else."""

from collections.abc import Iterable
from dataclasses import dataclass

from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.reading.names import plain, tidy
from leerkring.app.tags.shipped import competences
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.coaching import CoachingDuo
from leerkring.domain.errors import InvalidValueError, NotFoundError
from leerkring.domain.meetings import Meeting
from leerkring.domain.tags import MOST_THEME_SIGNS, Tag, TagSubject
from leerkring.domain.visits import PeerVisit
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

_KINDS: dict[TagSubject, type[object]] = {
    TagSubject.MEETING: Meeting,
    TagSubject.VISIT: PeerVisit,
    TagSubject.DUO: CoachingDuo,
}


class ThemeError(InvalidValueError):
    """No theme, or one that is a story."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Name a theme in a few words, of at most {most} characters."
    )


@dataclass(frozen=True)
class TagRow:
    """A tag that is set: a competence (`competence` is its key) or a theme, by `name`."""

    id: str
    name: str
    competence: str = ""


@dataclass(frozen=True)
class TagsView:
    """What one thing works on, and which themes are used anywhere, by name."""

    tags: tuple[TagRow, ...]
    themes: tuple[str, ...]


@dataclass(frozen=True)
class TagsOf(Query[TagsView]):
    """The tags of a meeting, visit or duo: competences in the order of their lists, then themes."""

    subject: TagSubject
    subject_id: str
    language: str


@dataclass(frozen=True)
class AddTag(Command[None]):
    """Say that something works on a competence (by key) or on a theme in one's own words.

    A theme that is used already keeps the spelling it has; what is set already stays so.
    """

    subject: TagSubject
    subject_id: str
    competence: str = ""
    theme: str = ""


@dataclass(frozen=True)
class RemoveTag(Command[None]):
    """Say that something does not work on this after all."""

    tag_id: str


def add_tag(command: AddTag, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    unit.get(_KINDS[command.subject], command.subject_id)
    theme = "" if command.competence else _theme(unit, command.theme)
    if command.competence and command.competence not in _names("en"):
        raise NotFoundError
    mine = equals("subject", command.subject), equals("subject_id", command.subject_id)
    same = equals("competence", command.competence), equals("theme", theme)
    if unit.count(Tag, *mine, *same):
        return Done(None, None)
    tag = Tag(
        id=new_id(),
        subject=command.subject,
        subject_id=command.subject_id,
        competence=command.competence,
        theme=theme,
    )
    unit.add(tag)
    return Done(_label("add_tag", tag), None)


def remove_tag(command: RemoveTag, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    tag = unit.get(Tag, command.tag_id)
    unit.remove(tag)
    return Done(_label("remove_tag", tag), None)


def tags_of(query: TagsOf, unit: UnitOfWork, around: Surroundings) -> TagsView:
    del around
    mine = equals("subject", query.subject), equals("subject_id", query.subject_id)
    names = _names(query.language)
    order = {key: number for number, key in enumerate(names)}
    found = [tag for tag in unit.find(Tag, *mine) if not tag.competence or tag.competence in names]
    found.sort(key=lambda tag: (order.get(tag.competence, len(order)), plain(tag.theme)))
    rows = (TagRow(t.id, names.get(t.competence, t.theme), t.competence) for t in found)
    return TagsView(tuple(rows), tuple(_themes(unit)))


def forget_tags(unit: UnitOfWork, subject: TagSubject, subject_ids: Iterable[str]) -> None:
    """Let go of the tags of meetings, visits or duos that are removed."""
    ids = list(subject_ids)
    for tag in unit.find(Tag, equals("subject", subject), among("subject_id", ids)) if ids else ():
        unit.remove(tag)


def drop_visits(unit: UnitOfWork, visits: Iterable[PeerVisit]) -> None:
    """Remove visits with what was said that they work on."""
    gone = list(visits)
    forget_tags(unit, TagSubject.VISIT, (visit.id for visit in gone))
    for visit in gone:
        unit.remove(visit)


def pass_tags_on(unit: UnitOfWork, duo_id: str, follower_id: str) -> None:
    """Let the duo that does the rest work on the same."""
    for tag in unit.find(Tag, equals("subject", TagSubject.DUO), equals("subject_id", duo_id)):
        unit.add(
            Tag(
                id=new_id(),
                subject=TagSubject.DUO,
                subject_id=follower_id,
                competence=tag.competence,
                theme=tag.theme,
            )
        )


def _theme(unit: UnitOfWork, text: str) -> str:
    words = tidy(text)
    if not words or len(words) > MOST_THEME_SIGNS:
        raise ThemeError(most=MOST_THEME_SIGNS)
    return next((known for known in _themes(unit) if plain(known) == plain(words)), words)


def _themes(unit: UnitOfWork) -> list[str]:
    found: list[str] = unit.values(Tag, "theme")
    return sorted(filter(None, found), key=plain)


def _names(language: str) -> dict[str, str]:
    return {one.key: one.name for one in competences(language)}


def _label(code: str, tag: Tag) -> Label:
    return Label.of(code, competence=tag.competence, theme=tag.theme)


COMMANDS: dict[type, CommandHandler] = {AddTag: add_tag, RemoveTag: remove_tag}
QUERIES: dict[type, QueryHandler] = {TagsOf: tags_of}
