"""How each person hears of meetings, and a round of sending divided over those ways."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from leerkring.app.invitations.batches import Batch, OwnCalendar
from leerkring.app.invitations.told_log import everything_sent
from leerkring.app.organisation.settings import AppSettings, app_settings
from leerkring.app.ports import UnitOfWork
from leerkring.domain.invitations import Channel, Dispatch, Method, OwnText
from leerkring.domain.people import Person
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import address_key

ORDER = (Channel.FILES, Channel.DRAFTS, Channel.MAIL, Channel.SERVER, Channel.SUBSCRIPTION)

_TO_EACH = frozenset({Channel.FILES, Channel.DRAFTS, Channel.MAIL})
"""What puts a meeting in somebody's own calendar; elsewhere there is nothing to take back there."""


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


def ways_back(
    log: Iterable[Dispatch], chosen: Mapping[str, Channel], settings: AppSettings
) -> dict[tuple[str, str], Channel]:
    """Return by meeting and address how what somebody was told of it is taken back: as it came.

    Whoever left, or has another address now, never hears it where the others hear of meetings.
    What is not filled in any more gives way to the present channel, if that reaches them as well.
    """
    found, in_use = {}, {settings.channel, *chosen.values()}
    for key, told in _told_through(log).items():
        present = chosen.get(key[1], settings.channel)
        reaches = present in _TO_EACH or told not in _TO_EACH
        gone = told not in in_use and not _is_there(told, settings)
        found[key] = present if gone and reaches else told
    return found


def _told_through(log: Iterable[Dispatch]) -> dict[tuple[str, str], Channel]:
    """Return how each address got what it holds now; what is in its own calendar goes first."""
    found: dict[tuple[str, str], Channel] = {}
    for row in sorted(log, key=lambda d: (d.sequence, d.sent_at)):
        key = (row.meeting_id, address_key(row.email))
        if row.method is Method.CANCEL:
            found.pop(key, None)
        elif row.channel in ORDER and (row.channel in _TO_EACH or found.get(key) not in _TO_EACH):
            found[key] = Channel(row.channel)
    return found


def _is_there(channel: Channel, settings: AppSettings) -> bool:
    places = {
        Channel.MAIL: settings.mail_host,
        Channel.SERVER: settings.server_address,
        Channel.SUBSCRIPTION: settings.subscription_folder,
    }
    return places.get(channel) != ""


def with_channels(batch: Batch, unit: UnitOfWork) -> Batch:
    """Return the round with what sending needs to know: channels, words, own texts."""
    settings = app_settings(unit)
    chosen = channels_by_address(unit, settings)
    taken_back = {m.meeting_id for m in batch.messages if m.method is Method.CANCEL}
    return replace(
        batch,
        channel=settings.channel,
        channels=chosen,
        ways_back=ways_back(everything_sent(unit, sorted(taken_back)), chosen, settings),
        role_words=settings.role_words,
        own_texts={row.id: row.text for row in unit.find(OwnText)},
    )


def part_for(batch: Batch, channel: Channel) -> Batch:
    """Return what goes through one channel: messages to those who use it, and their calendars.

    The organiser has no message; the own-calendar file goes with the channel of the organiser.
    """
    calendars = tuple(c for c in batch.calendars if _is_mine(c, batch, channel))
    return replace(batch, messages=tuple(_messages_for(batch, channel)), calendars=calendars)


def channels_in(batch: Batch) -> tuple[Channel, ...]:
    """Return the channels that a round needs, in the order in which they are used."""
    return tuple(channel for channel in ORDER if part_for(batch, channel).messages)


def _messages_for(batch: Batch, channel: Channel) -> Iterable[Message]:
    for message in batch.messages:
        mine = (p for p in message.recipients if batch.channel_for(message, p) is channel)
        recipients = tuple(mine)
        if recipients:
            yield replace(message, recipients=recipients)


def _is_mine(calendar: OwnCalendar, batch: Batch, channel: Channel) -> bool:
    return batch.channel_of(address_key(calendar.email)) is channel
