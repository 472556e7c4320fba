"""Every calendar as it was told to be: for places that hold all of it, not one round."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.channels import with_channels
from leerkring.app.invitations.desired import Situation, present_situation
from leerkring.app.invitations.rounds import (
    Stands,
    by_date,
    coming,
    entries_by_person,
    ident_of,
    organisers_copy,
    own_calendar,
)
from leerkring.app.invitations.told_log import told_values
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.invitations import Method
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import Message, Standing, uninvited
from leerkring.domain.told import Invitee, address_key
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class AsTold:
    """All calendars, and one message per meeting that says how it stands.

    Among those are meetings to come in some calendar only: moved into the past since.

    The calendars are those of everybody who is known, also when nothing is in them. Of those in
    `gone` (as `ident_of` gives them) nothing needs to be kept; those in `spare` have all they
    need in the calendar of the organiser. `names` is what people are called, or were.
    """

    batch: Batch
    gone: frozenset[str] = frozenset()
    spare: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ToldCalendars(Query[AsTold]):
    """How every calendar stands; with `after` as it will stand when that batch was sent."""

    after: Batch | None = None


class SubscriptionWriter(Protocol):
    """Keeps a folder with the files that calendars subscribe to."""

    def write(self, told: AsTold, folder: Path, *, language: str) -> int:
        """Bring the whole folder up to date; return how many files are different now.

        One file for the whole organisation and one for each person, under a name that stays.
        What is ours and of nobody any more goes; DomainError when the folder cannot be used.
        """
        ...


def told_calendars(query: ToldCalendars, unit: UnitOfWork, around: Surroundings) -> AsTold:
    situation = present_situation(unit, around)
    stands = dict(situation.stands)
    sent_then = query.after.messages if query.after else ()
    for message in sent_then:
        if message.method is Method.REQUEST or message.whole:
            stands[message.meeting_id] = Standing(message.sequence, message.said)
    messages = tuple(_message_of(key, one) for key, one in by_date(stands).items())
    stands = by_date(coming(stands, situation.now))
    out = uninvited(situation.sent) - _invited_by(sent_then) | _uninvited_by(sent_then)
    me = situation.organiser.email.casefold()
    people = _everybody(unit, stands)
    people.pop(me, None)  # without being one of our people: only the file of all
    entries = entries_by_person(
        stands, {key: one.unreachable for key, one in situation.desired.items()}, out
    )
    calendars = (
        *(own_calendar(person, entries[ident]) for ident, person in sorted(people.items())),
        organisers_copy(stands, situation.organiser),
    )
    present = _present(unit, situation)
    batch = Batch(
        new_id(),
        around.clock.now(),
        situation.organiser,
        messages,
        calendars,
    )
    return AsTold(
        with_channels(batch, unit),
        gone=frozenset(key for key in people if key not in present and not entries[key]),
        spare=frozenset(key for key, p in people.items() if me and p.key == me),
        names=frozenset((*told_values(unit, "name"), *(p.name for p in people.values()))),
    )


def _message_of(meeting_id: str, one: Standing) -> Message:
    """Return a message that says how a meeting stands, to put it where everything stands."""
    told = replace(one.told, off=False)
    method = Method.CANCEL if one.told.off else Method.REQUEST
    return Message(meeting_id, method, one.sequence, told, told.calendars(), whole=one.told.off)


def _invited_by(messages: Iterable[Message]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (m.meeting_id, p.key) for m in messages if m.method is Method.REQUEST for p in m.recipients
    )


def _uninvited_by(messages: Iterable[Message]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (m.meeting_id, p.key) for m in messages if m.method is Method.CANCEL for p in m.recipients
    )


def _everybody(unit: UnitOfWork, stands: Stands) -> dict[str, Invitee]:
    """Return everybody who may have a calendar, by `ident_of`, as they are called now."""
    found = {p.id: Invitee(p.name, p.email.strip(), p.id) for p in unit.find(Person)}
    told = (p for one in stands.values() for p in one.told.people)
    for person in (*told, *_guests(unit)):
        if ident_of(person):
            found.setdefault(ident_of(person), person)
    return found


def _guests(unit: UnitOfWork) -> Iterable[Invitee]:
    """Yield who was written to and is none of our people."""
    for email in sorted(told_values(unit, "email", equals("person_id", None))):
        if address_key(email):
            yield Invitee(email, email)


def _present(unit: UnitOfWork, situation: Situation) -> frozenset[str]:
    today = situation.now.date()
    return frozenset(p.id for p in unit.find(Person) if p.left is None or p.left >= today)


QUERIES: dict[type, QueryHandler] = {ToldCalendars: told_calendars}
