"""What each calendar holds after a round of sending, and the messages that make it so."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from leerkring.app.invitations.batches import Batch, CalendarEntry, OwnCalendar
from leerkring.domain.reconciliation import DesiredMeeting, OutboxItem, Standing
from leerkring.domain.told import Invitee, Organiser

Stands = Mapping[str, Standing]
"""How meetings stand in the calendars, by meeting."""

Out = Collection[tuple[str, str]]
"""Meeting and address of who was told last not to come."""


def make_batch(
    chosen: Iterable[OutboxItem],
    desired: Mapping[str, DesiredMeeting],
    stands: Stands,
    *,
    batch_id: str,
    made_at: datetime,
    organiser: Organiser,
    now: datetime,
    out: Out = (),
) -> Batch:
    """Return the messages of the chosen items and the calendars of all whom they concern.

    Own calendars hold each meeting as it stands after this round: what was not chosen stays as
    it was told before, so nothing leaves unseen.
    """
    items = tuple(chosen)
    now_said = {item.meeting_id: Standing(item.sequence, item.said) for item in items}
    after = by_date({**coming(stands, now), **now_said})
    unreachable = {key: meeting.unreachable for key, meeting in desired.items()}
    people = _concerned(items, unreachable)
    entries = entries_by_person(after, unreachable, [o for o in out if o[0] not in now_said])
    calendars = [
        own_calendar(person, entries[ident_of(person)])
        for person in sorted(people.values(), key=lambda p: (p.name.casefold(), ident_of(p)))
        if person.key != organiser.email.casefold()
    ]
    return Batch(
        batch_id,
        made_at,
        organiser,
        tuple(message for item in items for message in item.messages()),
        tuple(c for c in (*calendars, organisers_copy(after, organiser)) if c.entries),
    )


def coming(stands: Stands, now: datetime) -> dict[str, Standing]:
    """Return how the meetings to come stand; `now` is wall-clock time."""
    return {key: one for key, one in stands.items() if one.told.start >= now}


def by_date(stands: Stands) -> dict[str, Standing]:
    """Return the same, by date."""
    return dict(sorted(stands.items(), key=lambda pair: (pair[1].told.start, pair[0])))


def ident_of(person: Invitee) -> str:
    """Return what somebody is known by, whatever they are called; empty for a name only."""
    return person.person_id or person.key


def _concerned(
    items: Iterable[OutboxItem], unreachable: Mapping[str, tuple[Invitee, ...]]
) -> dict[str, Invitee]:
    """Return everybody the items are about, as they are now rather than as they were told."""
    now: list[Invitee] = []
    before: list[Invitee] = []
    for item in items:
        now += item.becomes.people if item.becomes else ()
        now += unreachable.get(item.meeting_id, ())
        before += (delivery.invitee for delivery in item.deliveries)
    people: dict[str, Invitee] = {}
    for person in (*now, *before):
        if ident_of(person):
            people.setdefault(ident_of(person), person)
    return people


def entries_by_person(
    after: Stands, unreachable: Mapping[str, tuple[Invitee, ...]], out: Out
) -> dict[str, list[CalendarEntry]]:
    """Return what everybody's own calendar holds, by `ident_of`, without who is `out`."""
    entries: dict[str, list[CalendarEntry]] = defaultdict(list)
    for meeting_id, stands in after.items():
        told = stands.told
        others = () if told.off else unreachable.get(meeting_id, ())
        people = {ident_of(p): p for p in (*others, *told.people)}
        for ident, person in people.items():
            if not person.key or (meeting_id, person.key) not in out:
                entry = CalendarEntry(meeting_id, stands.sequence, told, person.role)
                entries[ident].append(entry)
    return entries


def own_calendar(person: Invitee, entries: Iterable[CalendarEntry]) -> OwnCalendar:
    """Leave out what is off: a cancellation message takes that away."""
    kept = tuple(entry for entry in entries if not entry.told.off)
    return OwnCalendar(person.name, person.person_id, person.email, kept)


def organisers_copy(after: Stands, organiser: Organiser) -> OwnCalendar:
    """Hold all that this organiser was told or is told now, also what is off.

    There are no messages to the organiser, only this file. What somebody else organised before
    comes in when that is chosen to be sent again.
    """
    key = organiser.email.casefold()
    entries = []
    for meeting_id, stands in after.items():
        me = next((p for p in stands.told.people if p.key == key), None)
        if me is None and stands.told.organiser.email.casefold() != key:
            continue
        role = me.role if me else None
        entries.append(
            CalendarEntry(meeting_id, stands.sequence, stands.told, role, me is not None)
        )
    return OwnCalendar(organiser.name, None, organiser.email, tuple(entries), of_organiser=True)
