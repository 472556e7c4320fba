"""The words of mail: a template per kind, filled for one recipient or for all together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.invitations.discussed import Discussed
from leerkring.app.invitations.texts import InvitationTexts, fill
from leerkring.domain.differences import ChangedField, Difference, differences
from leerkring.domain.invitations import LetterKind, Method
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee, Told

PLACES = (
    "greeting", "title", "circle", "date", "when", "place", "place_line", "roles", "your_part",
    "preparation", "to_discuss", "changes", "cancelled", "last_date", "organiser",
)  # fmt: skip
"""Everything that may stand between braces in a mail."""


@dataclass(frozen=True)
class MailText:
    """Subject and text of one mail."""

    subject: str
    text: str


@dataclass(frozen=True)
class About:
    """What a mail is about. `whole`: the meeting is off, not only this invitation.

    `at_old_address`: whoever gets it still comes, and is told so elsewhere. `discussed` are the
    visits on the agenda of the meeting.
    """

    kind: LetterKind
    told: Told
    changes: tuple[Difference, ...] = ()
    whole: bool = True
    at_old_address: bool = False
    last_day: date | None = None
    discussed: tuple[Discussed, ...] = ()


class MailTexts:
    """Words mail in one language; a text of the users goes before the one that is shipped."""

    def __init__(self, texts: InvitationTexts) -> None:
        self._texts = texts

    def mail(self, about: About, recipients: tuple[Invitee, ...]) -> MailText:
        """Return the mail; to one recipient it says *je*, to more it speaks to all."""
        template = self._texts.template(f"mail_{about.kind}")
        head, _, body = template.partition("\n")
        values = self.values(about, recipients)
        return MailText(" ".join(fill(head, values).split()), fill(body.strip("\n"), values))

    def values(self, about: About, recipients: tuple[Invitee, ...]) -> Mapping[str, str]:
        """Return what every place is filled with."""
        texts, told = self._texts, about.told
        alone = recipients[0] if len(recipients) == 1 else None
        shared = texts.shared(told)
        mine = self._as_told(told, alone) if alone is not None else None
        return {
            **{name: shared[name] for name in PLACES if name in shared},
            "greeting": self._greeting(alone),
            "your_part": texts.part(mine.role) if mine is not None else "",
            "preparation": texts.your_preparation(told, mine.role)
            if mine is not None
            else shared["preparation"],
            "to_discuss": "\n".join(self._to_discuss(about.discussed)),
            "changes": "\n".join(self._changes(about.changes)),
            "cancelled": self._cancelled(about),
            "last_date": texts.date(about.last_day) if about.last_day else "",
        }

    def _cancelled(self, about: About) -> str:
        if about.whole:
            return self._texts.word("cancelled.whole")
        return self._texts.word("cancelled.address" if about.at_old_address else "cancelled.you")

    def _greeting(self, alone: Invitee | None) -> str:
        if alone is None:
            return self._texts.word("greeting.all")
        return self._texts.word("greeting.one", name=alone.name.split(" ")[0])

    @staticmethod
    def _as_told(told: Told, person: Invitee) -> Invitee | None:
        return next((p for p in told.people if p.key == person.key), None)

    def _to_discuss(self, visits: tuple[Discussed, ...]) -> Iterator[str]:
        texts = self._texts
        if visits:
            yield texts.word("discuss.heading")
        for visit in visits:
            yield visit_line(visit, texts)

    # ---- was and becomes ----------------------------------------------------------------------

    def _changes(self, changes: tuple[Difference, ...]) -> Iterator[str]:
        for change in changes:
            yield from self._change(change)

    def _change(self, change: Difference) -> Iterator[str]:
        texts, field = self._texts, change.field
        if field is ChangedField.DETAILS:
            yield texts.word("change.details")
        elif field is ChangedField.ADDRESS:
            yield texts.word("change.address", names=self._people(change.becomes))
        elif field is ChangedField.ATTENDEES:
            for key, names in (("in", change.becomes), ("out", change.was)):
                if isinstance(names, tuple) and names:
                    yield texts.word(f"change.attendees_{key}", names=texts.listed(names))
        elif field is ChangedField.ROLE and change.role is not None:
            role = texts.word(f"role.{change.role}")
            was, becomes = self._people(change.was), self._people(change.becomes)
            yield texts.word("change.role", role=role, was=was, becomes=becomes)
        elif field is ChangedField.PLACE and not change.was:
            yield texts.word("change.place_new", becomes=change.becomes)
        else:
            was, becomes = self._plain(change.was), self._plain(change.becomes)
            yield texts.word(f"change.{field}", was=was, becomes=becomes)

    def _people(self, names: object) -> str:
        listed = self._texts.listed(names) if isinstance(names, tuple) else ""
        return listed or self._texts.word("change.nobody")

    def _plain(self, value: object) -> str:
        if isinstance(value, datetime):
            return self._texts.moment(value)
        return str(value) or self._texts.word("change.nobody")


def visit_line(visit: Discussed, texts: InvitationTexts) -> str:
    """Return the line of a list that names a visit to talk about."""
    facts = {"visitor": visit.visitor_name, "host": visit.host_name}
    if visit.day is None:
        return texts.word("discuss.visit", **facts)
    return texts.word("discuss.visit_on", date=texts.date(visit.day), **facts)


def mail_of(message: Message, people: tuple[Invitee, ...], texts: InvitationTexts) -> MailText:
    """Return the mail around a calendar message, to one or to all of `people`."""
    changes = differences(message.was, message.told) if message.was is not None else ()
    about = About(
        kind_of(message, people),
        message.told,
        changes,
        whole=message.whole,
        at_old_address=all(person.key in message.elsewhere for person in people),
    )
    return MailTexts(texts).mail(about, people)


def kind_of(message: Message, people: tuple[Invitee, ...]) -> LetterKind:
    """Return what a message is to these people: who was not told before is invited."""
    if message.method is Method.CANCEL:
        return LetterKind.CANCELLATION
    knew = any(person.key in message.had for person in people)
    return LetterKind.CHANGE if knew else LetterKind.INVITATION
