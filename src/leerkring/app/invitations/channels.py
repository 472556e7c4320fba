"""How each person hears of meetings, and a round of sending divided over those ways."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from leerkring.app.invitations.batches import Batch, OwnCalendar
from leerkring.app.organisation.settings import AppSettings, app_settings
from leerkring.app.ports import UnitOfWork
from leerkring.domain.invitations import Channel, OwnText
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee, address_key

ORDER = (Channel.FILES, Channel.DRAFTS, Channel.MAIL, Channel.SERVER, Channel.SUBSCRIPTION)


def channel_of(text: str, settings: AppSettings) -> Channel:
    """Return a person's own channel, or that of everybody."""
    try:
        return Channel(text)
    except ValueError:
        return settings.channel


def channels_by_address(unit: UnitOfWork, settings: AppSettings) -> dict[str, Channel]:
    """Return the channel of each address of which the person chose one."""
    found = {}
    for person in unit.find(Person):
        key = address_key(person.email.strip())
        if key and person.channel:
            found[key] = channel_of(person.channel, settings)
    return found


def with_channels(batch: Batch, unit: UnitOfWork) -> Batch:
    """Return the round with what sending needs to know: channels, words, own texts."""
    settings = app_settings(unit)
    return replace(
        batch,
        channel=settings.channel,
        channels=channels_by_address(unit, settings),
        role_words=settings.role_words,
        own_texts={row.id: row.text for row in unit.find(OwnText)},
    )


def part_for(batch: Batch, channel: Channel) -> Batch:
    """Return what goes through one channel: messages to those who use it, and their calendars.

    The organiser has no message; the own-calendar file goes with the channel of the organiser.
    """

    def mine(person: Invitee) -> bool:
        return batch.channel_of(person.key) is channel

    messages = _limited(batch.messages, mine)
    calendars = tuple(c for c in batch.calendars if _is_mine(c, batch, channel))
    return replace(batch, messages=messages, calendars=calendars)


def channels_in(batch: Batch) -> tuple[Channel, ...]:
    """Return the channels that a round needs, in the order in which they are used."""
    return tuple(channel for channel in ORDER if part_for(batch, channel).messages)


def _limited(messages: Iterable[Message], mine: Callable[[Invitee], bool]) -> tuple[Message, ...]:
    found = []
    for message in messages:
        recipients = tuple(p for p in message.recipients if mine(p))
        if recipients:
            found.append(replace(message, recipients=recipients))
    return tuple(found)


def _is_mine(calendar: OwnCalendar, batch: Batch, channel: Channel) -> bool:
    return batch.channel_of(address_key(calendar.email)) is channel
