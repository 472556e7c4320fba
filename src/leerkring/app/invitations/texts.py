"""The words of an invitation, from the templates; what is previewed is exactly what is written."""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from leerkring.domain.circles import CircleType
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import LetterKind, Method
from leerkring.domain.meetings import Role
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import ALL_ROLES, AnyRole, Invitee, Subject, Told
from leerkring.support.marking import QT_TRANSLATE_NOOP
from leerkring.support.resources import resource

LANGUAGES = ("nl", "en")
IN_CALENDARS = ("invitation", "own", "cancelled", "uninvited")
IN_MAIL = tuple(f"mail_{kind}" for kind in LetterKind)
TEMPLATES = (*IN_CALENDARS, *IN_MAIL)

DUTCH_PLACES = {
    "greeting": "aanhef", "title": "titel", "circle": "kring", "date": "datum",
    "when": "wanneer", "place": "plaats", "place_line": "plaatsregel", "roles": "rollen",
    "your_part": "jouw_rol", "preparation": "voorbereiding",
    "your_preparation": "jouw_voorbereiding", "to_discuss": "nabespreken",
    "changes": "wijzigingen", "cancelled": "afgezegd", "last_date": "vorige_datum",
    "organiser": "afzender", "recipients": "ontvangers",
}  # fmt: skip
"""What the places between braces are called in a Dutch text; the English names hold as well."""

_ENGLISH_PLACES = {dutch: english for english, dutch in DUTCH_PLACES.items()}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_OPENED = re.compile(r"\{([^{}\n]*)(\}?)")
_SHOWN = 30  # letters from an opening brace, enough to find it by
_FACTS = "{title}\n{when}\n{place_line}"
_GAPS = re.compile(r"\n{3,}")


class UnknownPlaceholderError(DomainError):
    """A template names something that an invitation does not have."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The text uses {{{name}}}, which does not exist. Remove it or correct it."
    )


class UnclosedPlaceholderError(DomainError):
    """A brace opens in a template and nothing closes it; `found` is what stands there."""

    template = QT_TRANSLATE_NOOP(
        "errors", "A brace in the text is not closed. Close it or remove it: {found}"
    )


def check_places(template: str, known: Collection[str]) -> None:
    """Check that all between braces is one of the `known` places, as somebody typed it.

    UnknownPlaceholderError or UnclosedPlaceholderError names the first that is not. Stricter than
    `fill`: what was kept before this was checked is still sent, as it stands.
    """
    for opened in _OPENED.finditer(template):
        name, closed = opened.groups()
        if not closed:
            line = template[opened.start() :].partition("\n")[0]
            raise UnclosedPlaceholderError(found=line[:_SHOWN].rstrip())
        if name not in known:
            raise UnknownPlaceholderError(name=name)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Fill `{name}` places. A line with nothing but empty places is left out."""
    lines = []
    for line in template.splitlines():
        names = _PLACEHOLDER.findall(line)
        unknown = next((name for name in names if name not in values), None)
        if unknown is not None:
            raise UnknownPlaceholderError(name=unknown)
        filled = _PLACEHOLDER.sub(lambda match: values[match[1]], line)
        if filled.strip() or not names:
            lines.append(filled.rstrip())
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()


def in_english(template: str) -> str:
    """Return a template with the names of places as they are kept."""
    return _renamed(template, _ENGLISH_PLACES)


def in_language(template: str, language: str) -> str:
    """Return a kept template with the names of places as users of that language read them."""
    return _renamed(template, DUTCH_PLACES) if language == "nl" else template


def _renamed(template: str, names: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: f"{{{names.get(match[1], match[1])}}}", template)


@dataclass(frozen=True)
class Alarm:
    """A reminder some days before the meeting."""

    days_before: int
    text: str


class InvitationTexts:
    """Words everything about an invitation in one language.

    Shared texts address nobody; only texts for somebody's own calendar say *je*.
    """

    def __init__(self, words: Mapping[str, str | list[str]], templates: Mapping[str, str]) -> None:
        self._lists = {name: w for name, w in words.items() if isinstance(w, list)}
        self._words = {name: w for name, w in words.items() if isinstance(w, str)}
        self._templates = dict(templates)

    @classmethod
    def load(
        cls,
        language: str,
        role_words: Mapping[Role, str] | None = None,
        own: Mapping[str, str] | None = None,
    ) -> "InvitationTexts":
        """Read the shipped templates; another language than ours gets the Dutch ones.

        `role_words` is what roles are called here instead of as usual; `own` are templates of the
        users' own, by language and name ("nl/invitation").
        """
        language = language if language in LANGUAGES else "nl"
        folder = resource("templates", language)
        words = json.loads((folder / "words.json").read_text("utf-8"))
        own_words = (role_words or {}).items()
        words |= {f"role.{role}": word[:1].upper() + word[1:] for role, word in own_words}
        shipped = {name: _read(folder / f"{name}.txt") for name in TEMPLATES}
        mine = {name: (own or {}).get(f"{language}/{name}", "") for name in TEMPLATES}
        return cls(words, {name: mine[name] or shipped[name] for name in TEMPLATES})

    def names(self) -> frozenset[str]:
        """Return the names of all texts and templates."""
        return frozenset((*self._words, *self._lists, *self._templates))

    def word(self, key: str, /, **facts: object) -> str:
        """Return one short text with its places filled."""
        return fill(self._words[key], {fact: str(value) for fact, value in facts.items()})

    def date(self, day: date) -> str:
        """Return a date in full: "dinsdag 1 december 2026"."""
        weekday = self._lists["weekdays"][day.weekday()]
        month = self._lists["months"][day.month - 1]
        return self.word("date", weekday=weekday, day=day.day, month=month, year=day.year)

    def message(self, message: Message) -> str:
        """Return the text of a calendar message, as everybody who gets it reads it."""
        if message.method is Method.REQUEST:
            return self.invitation(message.told)
        if message.whole:
            return self.cancelled(message.told)
        return self.uninvited(message.told, message.leaving)

    def invitation(self, told: Told) -> str:
        """Return the shared text: complete on its own, naming every role."""
        return fill(self._templates["invitation"], self.shared(told))

    def own(self, told: Told, role: AnyRole | None) -> str:
        """Return the text for the calendar of somebody with that role (None: takes part)."""
        mine = {"your_part": self.part(role), "your_preparation": self.your_preparation(told, role)}
        return fill(self._templates["own"], self.shared(told) | mine)

    def cancelled(self, told: Told) -> str:
        """Return the text for a meeting that is off."""
        return fill(self._templates["cancelled"], self.shared(told))

    def uninvited(self, told: Told, leaving: tuple[Invitee, ...]) -> str:
        """Return the text for who is not expected any more; with nobody, for old addresses."""
        if not leaving:
            heading = self.word("cancelled.address")
            return fill(f"{heading}\n\n{_FACTS}", self.shared(told))
        names = self.together(leaving)
        return fill(self._templates["uninvited"], self.shared(told) | {"recipients": names})

    def alarm(self, told: Told) -> Alarm:
        """Return the reminder for everybody, the day before."""
        return Alarm(1, self.word("alarm", title=told.title, date=self.date(told.start)))

    def own_alarms(self, told: Told, role: AnyRole | None) -> tuple[Alarm, ...]:
        """Return the reminders for one person: who brings a case has a week to prepare it."""
        if role is not Role.CASE_CONTRIBUTOR:
            return (self.alarm(told),)
        day = self.date(told.start)
        text = self.word("alarm_you.case_contributor", title=told.title, date=day)
        return (Alarm(7, text), Alarm(1, text))

    def template(self, name: str) -> str:
        """Return one template as it is, places and all."""
        return self._templates[name]

    def part(self, role: AnyRole | None) -> str:
        """Return what somebody with that role does, as said to them."""
        return self._words[f"part.{role or 'nobody'}"]

    def moment(self, at: datetime) -> str:
        """Return "dinsdag 1 december 2026, 13.00 uur"."""
        return self.word("moment", date=self.date(at), time=self.clock(at.time()))

    def hours(self, start: datetime, end: datetime) -> str:
        """Return "10.00–11.00 uur"."""
        facts = {"from": self.clock(start.time()), "to": self.clock(end.time())}
        return fill(self._words["hours"], facts)

    def shared(self, told: Told) -> dict[str, str]:
        """Return what places are filled with when everybody reads the same."""
        place = self.word("place", place=told.place) if told.place else ""
        return {
            "title": told.title,
            "circle": told.circle,
            "when": self._when(told),
            "date": self.date(told.start),
            "place": told.place,
            "place_line": place,
            "roles": self._roles(told),
            "preparation": self._preparation(told),
            "organiser": told.organiser.name,
        }

    def _when(self, told: Told) -> str:
        facts = {
            "date": self.date(told.start),
            "end_date": self.date(told.end),
            "from": self.clock(told.start.time()),
            "to": self.clock(told.end.time()),
        }
        over_days = told.start.date() != told.end.date()
        return fill(self._words["when_over_days" if over_days else "when"], facts)

    def clock(self, moment: time) -> str:
        """Return "13.00"."""
        return moment.strftime(f"%H{self._words['time_separator']}%M")

    def _roles(self, told: Told) -> str:
        given = [(role, told.with_role(role)) for role in ALL_ROLES]
        return "\n".join(
            f"{self._words[f'role.{role}']}: {self.together(people)}"
            for role, people in given
            if people
        )

    def _preparation(self, told: Told) -> str:
        for_all = _for_all(told)
        lines = [self._words[f"prepare.{for_all}"]] if for_all else []
        for role in ALL_ROLES:
            people = told.with_role(role)
            if people:
                lines.append(self.word(f"prepare.{role}", names=self.together(people)))
        return "\n".join(f"- {line}" for line in lines)

    def your_preparation(self, told: Told, role: AnyRole | None) -> str:
        """Return what one person with that role prepares."""
        lines = [] if role is None else [self._words[f"prepare_you.{role}"]]
        for_all = _for_all(told)
        if role is not Role.CASE_CONTRIBUTOR and for_all:
            lines.append(self._words[f"prepare_you.{for_all}"])
        return "\n".join(f"- {line}" for line in lines)

    def together(self, people: tuple[Invitee, ...]) -> str:
        """Return the names of people, listed."""
        return self.listed(tuple(person.name for person in people))

    def listed(self, names: tuple[str, ...]) -> str:
        """Return "Anna, Bram en Els"."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self._words['and']} {names[-1]}"


def _for_all(told: Told) -> str:
    """Return the name of what everybody prepares; empty when only roles do."""
    if told.subject is not Subject.MEETING:
        return "" if told.subject is Subject.COVER else told.subject.value
    if told.everyone_brings:
        return "everyone_brings"
    return "learning_circle" if told.type is CircleType.LEARNING_CIRCLE else "all"


def _read(path: Path) -> str:
    return path.read_text("utf-8")
