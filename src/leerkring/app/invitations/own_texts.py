"""Texts in the users' own words: changed, tried out on a real meeting, and put back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from leerkring.app.invitations.desired import present_situation
from leerkring.app.invitations.discussed import Discussed
from leerkring.app.invitations.mail_texts import PLACES, About, MailTexts
from leerkring.app.invitations.texts import (
    DUTCH_PLACES,
    IN_CALENDARS,
    TEMPLATES,
    InvitationTexts,
    check_places,
    in_english,
    in_language,
)
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.circles import CircleType
from leerkring.domain.differences import ChangedField, Difference
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.invitations import LetterKind, OwnText
from leerkring.domain.meetings import Role
from leerkring.domain.told import Invitee, Organiser, Subject, Told
from leerkring.support.clock import local_now
from leerkring.support.marking import QT_TRANSLATE_NOOP

IN_CALENDAR_PLACES = (
    "title", "circle", "date", "when", "place", "place_line", "roles", "preparation", "organiser",
)  # fmt: skip
_MORE_PLACES = {
    "own": ("your_part", "your_preparation"),
    "uninvited": ("recipients",),
}
_ONLY_IN = {
    "changes": ("mail_change",),
    "cancelled": ("mail_cancellation",),
    "last_date": ("mail_follow_up",),
    "to_discuss": ("mail_agenda",),
    "your_part": ("mail_invitation", "mail_change", "mail_agenda", "mail_reminder", "own"),
    "preparation": (
        "mail_invitation", "mail_change", "mail_agenda", "mail_reminder", "invitation", "own",
    ),
}  # fmt: skip
_LONGEST = 20_000


class TextTooLongError(InvalidValueError):
    """More than anybody reads, and than calendar programs keep."""

    template = QT_TRANSLATE_NOOP("errors", "This text is too long. Keep it under {most} letters.")


class NoSubjectError(InvalidValueError):
    """A mail without a subject."""

    template = QT_TRANSLATE_NOOP("errors", "Fill in a subject.")


@dataclass(frozen=True)
class TemplateText:
    """One text as it is now. Mail has a subject; `own` when it is not as shipped.

    `places` are those that say something in it, by name and as they stand between braces.
    """

    name: str
    subject: str
    text: str
    own: bool
    places: tuple[tuple[str, str], ...]

    @property
    def is_mail(self) -> bool:
        """Whether it is a mail rather than a text in calendars."""
        return self.name not in IN_CALENDARS


@dataclass(frozen=True)
class AllTexts(Query[tuple[TemplateText, ...]]):
    """Every text in one language, mail first."""

    language: str


@dataclass(frozen=True)
class ChangeText(Command[None]):
    """Word a text otherwise; the text as shipped puts it back."""

    language: str
    name: str
    subject: str
    text: str


@dataclass(frozen=True)
class ResetText(Command[None]):
    """Put one text back as it was shipped."""

    language: str
    name: str


@dataclass(frozen=True)
class TryText(Query[tuple[str, str]]):
    """What a text would say (subject, text), of the next meeting or of an invented one."""

    language: str
    name: str
    subject: str
    text: str


def places_of(name: str) -> tuple[str, ...]:
    """Return what may stand between braces in a text."""
    if name in IN_CALENDARS:
        return (*IN_CALENDAR_PLACES, *_MORE_PLACES.get(name, ()))
    return PLACES


def _offered(name: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return the places that say something in a text; in the others they would be empty."""
    offered = (place for place in places_of(name) if name in _ONLY_IN.get(place, (name,)))
    return tuple((place, in_language(f"{{{place}}}", language)) for place in offered)


def all_texts(query: AllTexts, unit: UnitOfWork, around: Surroundings) -> tuple[TemplateText, ...]:
    del around
    shipped = InvitationTexts.load(query.language)
    mine = own_texts(unit)
    names = (*(n for n in TEMPLATES if n not in IN_CALENDARS), *IN_CALENDARS)
    found = []
    for name in names:
        own = mine.get(f"{query.language}/{name}", "")
        whole = in_language(own or shipped.template(name), query.language)
        subject, text = _parts(name, whole)
        places = _offered(name, query.language)
        found.append(TemplateText(name, subject, text, bool(own), places))
    return tuple(found)


def own_texts(unit: UnitOfWork) -> Mapping[str, str]:
    """Return the users' own texts by language and name ("nl/invitation")."""
    return {row.id: row.text for row in unit.find(OwnText)}


def change_text(command: ChangeText, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    whole = _whole(command.name, command.subject, command.text)
    template = InvitationTexts.load(command.language).template(command.name)
    shipped = _whole(command.name, *_parts(command.name, template))
    row = next(iter(unit.find(OwnText, equals("id", f"{command.language}/{command.name}"))), None)
    if whole == (row.text if row is not None else shipped):
        return Done(None, None)
    if whole == shipped:
        unit.remove(row)
    elif row is not None:
        row.text = whole
    else:
        unit.add(OwnText(id=f"{command.language}/{command.name}", text=whole))
    return Done(Label.of("change_text", name=command.name), None)


def reset_text(command: ResetText, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    row = next(iter(unit.find(OwnText, equals("id", f"{command.language}/{command.name}"))), None)
    if row is None:
        return Done(None, None)
    unit.remove(row)
    return Done(Label.of("change_text", name=command.name), None)


def try_text(query: TryText, unit: UnitOfWork, around: Surroundings) -> tuple[str, str]:
    whole = _whole(query.name, query.subject, query.text)
    own = {f"{query.language}/{query.name}": whole}
    texts = InvitationTexts.load(query.language, app_settings(unit).role_words, own)
    told, person = _example(unit, around)
    if query.name in IN_CALENDARS:
        return "", _in_calendar(query.name, texts, told, person)
    kind = LetterKind(query.name.removeprefix("mail_"))
    earlier = told.start - timedelta(days=7)
    changes = (Difference(ChangedField.START, earlier, told.start),)
    long_ago, lately = told.start - timedelta(weeks=10), told.start - timedelta(weeks=2)
    invented = Discussed("Anna Voorbeeld", "Bram Voorbeeld", lately.date())
    about = About(kind, told, changes, last_day=long_ago.date(), discussed=(invented,))
    mail = MailTexts(texts).mail(about, (person,))
    return mail.subject, mail.text


def _in_calendar(name: str, texts: InvitationTexts, told: Told, person: Invitee) -> str:
    if name == "invitation":
        return texts.invitation(told)
    if name == "own":
        return texts.own(told, person.role)
    if name == "cancelled":
        return texts.cancelled(told)
    return texts.uninvited(told, (person,))


def _example(unit: UnitOfWork, around: Surroundings) -> tuple[Told, Invitee]:
    """Return the next meeting with somebody who has a role in it, or an invented one.

    Not a visit or a session: those have fewer facts, and no agenda.
    """
    desired = present_situation(unit, around).desired.values()
    meetings = (m.told for m in desired if m.told.subject is Subject.MEETING)
    for told in sorted(meetings, key=lambda told: told.start):
        for person in told.with_role(Role.CASE_CONTRIBUTOR) or told.attendees():
            return told, person
    start = local_now(around.clock).replace(hour=13, minute=0, second=0, microsecond=0)
    start += timedelta(days=14)
    person = Invitee("Anna Voorbeeld", "anna@voorbeeld.nl", role=Role.CASE_CONTRIBUTOR)
    return (
        Told(
            circle="Kring Noord", type=CircleType.INTERVISION, title="Intervisie Kring Noord",
            start=start, end=start + timedelta(hours=2), place="De Regenboog, kamer 2",
            organiser=Organiser("Marieke Voorbeeld", "marieke@voorbeeld.nl"), people=(person,),
        ),
        person,
    )  # fmt: skip


def _parts(name: str, whole: str) -> tuple[str, str]:
    if name in IN_CALENDARS:
        return "", whole.strip()
    subject, _, text = whole.partition("\n")
    return subject.strip(), text.strip()


def _whole(name: str, subject: str, text: str) -> str:
    """Return a text as it is kept, with the English names of places.

    InvalidValueError, UnknownPlaceholderError or UnclosedPlaceholderError when it is not fit.
    """
    if len(text) + len(subject) > _LONGEST:
        raise TextTooLongError(most=_LONGEST)
    is_mail = name not in IN_CALENDARS
    subject = " ".join(subject.split())
    if is_mail and not subject:
        raise NoSubjectError
    known = places_of(name)
    both = (*known, *(DUTCH_PLACES[place] for place in known))
    check_places(f"{subject}\n{text}", both)
    subject, text = in_english(subject), in_english(text)
    plain = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return f"{subject}\n\n{plain}" if is_mail else plain


COMMANDS: dict[type, CommandHandler] = {ChangeText: change_text, ResetText: reset_text}
QUERIES: dict[type, QueryHandler] = {AllTexts: all_texts, TryText: try_text}
