"""What each calendar should hold against what it was told: the difference is what must be sent.

One pure function, `reconcile`, over the desired meetings and the log. The numbers are those of
`numbering`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from leerkring.domain.differences import Difference, differences
from leerkring.domain.invitations import Answer, Dispatch, Method, Reply
from leerkring.domain.numbering import Issued, next_sequence
from leerkring.domain.replies import standing_answers
from leerkring.domain.told import Invitee, Organiser, Told, address_key

OWN_CALENDAR = "own_calendar"


class ItemKind(StrEnum):
    """Why somebody must hear of a meeting."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class DesiredMeeting:
    """A meeting as every calendar should hold it; `unreachable` have no usable address."""

    meeting_id: str
    told: Told
    unreachable: tuple[Invitee, ...] = ()


@dataclass(frozen=True)
class Delivery:
    """One person who must still hear of a meeting, and why."""

    invitee: Invitee
    kind: ItemKind


@dataclass(frozen=True)
class Message:
    """One calendar message. A CANCEL is `whole` when the meeting is off, not only for some.

    `was` is what those in `had` (address keys) were told before, None when nobody was. `version`
    counts from 1 what was told of the meeting, where `sequence` leaps; 0 when nobody counted.
    `elsewhere` are address keys of who still comes, and has the invitation at another address.
    """

    meeting_id: str
    method: Method
    sequence: int
    told: Told
    recipients: tuple[Invitee, ...]
    whole: bool = False
    was: Told | None = None
    had: tuple[str, ...] = ()
    version: int = 0
    elsewhere: frozenset[str] = frozenset()

    @property
    def said(self) -> Told:
        """What the log keeps of this message."""
        return replace(self.told, off=self.whole)

    @property
    def invited(self) -> tuple[Invitee, ...]:
        """Those who get the message itself; the organiser's calendar has its own file."""
        return tuple(p for p in self.recipients if not self.told.is_organiser(p))

    @property
    def leaving(self) -> tuple[Invitee, ...]:
        """Those of `invited` who are not expected any more, whatever their address."""
        return tuple(p for p in self.invited if p.key not in self.elsewhere)


@dataclass(frozen=True)
class OutboxItem:
    """What must still be sent about one meeting, under the number `sequence`.

    `was` is None when nobody knows of it yet, `becomes` when it does not take place. `answers` are
    the replies, by address key, that still hold for what it becomes: they go along.
    """

    meeting_id: str
    kind: ItemKind
    sequence: int
    was: Told | None
    becomes: Told | None
    differences: tuple[Difference, ...]
    deliveries: tuple[Delivery, ...]
    organiser: Organiser
    answers: Mapping[str, Answer] = field(default_factory=dict)
    version: int = 1

    @property
    def audience(self) -> tuple[Delivery, ...]:
        """Those who are told by a message: not the organiser, whose own file is rewritten."""
        return tuple(d for d in self.deliveries if not self.said.is_organiser(d.invitee))

    @property
    def content(self) -> Told:
        """What the messages are about: the meeting as it becomes, or as it was."""
        told = self.becomes or self.was
        if told is None:
            raise ValueError("an item is about a meeting that was told or will be")
        return told

    @property
    def said(self) -> Told:
        """What the number `sequence` stands for, kept so that it is never given to another."""
        return self.becomes or replace(self.content, off=True, organiser=self.organiser)

    def messages(self) -> tuple[Message, ...]:
        """Return the messages that bring everybody to the desired state."""
        gone = tuple(d.invitee for d in self.deliveries if d.kind is ItemKind.CANCELLED)
        told_so = tuple(d.invitee for d in self.deliveries if d.kind is not ItemKind.CANCELLED)
        made = []
        if told_so:
            changed = (d for d in self.deliveries if d.kind is ItemKind.CHANGED)
            request = Message(
                self.meeting_id, Method.REQUEST, self.sequence, self.content, told_so,
                was=self.was, had=tuple(d.invitee.key for d in changed), version=self.version,
            )  # fmt: skip
            made.append(request)
        if gone:
            whole = self.becomes is None
            was = replace(self.was or self.content, organiser=self.organiser)
            cancel = Message(
                self.meeting_id, Method.CANCEL, self.sequence, was, gone, whole,
                version=self.version, elsewhere=self._elsewhere(gone),
            )  # fmt: skip
            made.append(cancel)
        return tuple(made)

    def _elsewhere(self, gone: Iterable[Invitee]) -> frozenset[str]:
        """Return the old addresses among those that are told to stay away."""
        told = self.becomes
        staying = {_ident(p) for p in (*told.people, *told.calendars())} if told else set()
        return frozenset(person.key for person in gone if _ident(person) in staying)


def _ident(person: Invitee) -> str:
    """Return what stays the same when somebody gets another address."""
    return person.person_id or person.name.casefold()


@dataclass(frozen=True)
class _Held:
    """What one calendar holds: the invitee as told, and the text it was told."""

    invitee: Invitee
    told: str
    sequence: int


class _Reader:
    """Reads each distinct log text once: all recipients of a message share it."""

    def __init__(self) -> None:
        self._read: dict[str, Told] = {}

    def __call__(self, text: str) -> Told:
        told = self._read.get(text)
        if told is None:
            told = self._read[text] = Told.from_text(text)
        return told


def reconcile(
    desired: Iterable[DesiredMeeting],
    sent: Iterable[Dispatch],
    issued: Mapping[str, Issued],
    *,
    organiser: Organiser,
    now: datetime,
    replies: Iterable[Reply] = (),
) -> tuple[OutboxItem, ...]:
    """Return what must still be sent, by date. `now` is wall-clock time; the past is left alone.

    `organiser` is who sends it: the desired meetings name the same, older messages maybe another.
    `sent` must hold the whole log of every meeting that it mentions. A meeting in the log that is
    not desired does not take place any more. `replies` send nothing by themselves: those that hold
    for the day and hours of the desired meeting are kept on updates.
    """
    wanted = {meeting.meeting_id: meeting for meeting in desired}
    log: dict[str, list[Dispatch]] = defaultdict(list)
    for dispatch in sent:
        log[dispatch.meeting_id].append(dispatch)
    read = _Reader()
    items = []
    told_now = {key: meeting.told for key, meeting in wanted.items()}
    hold = standing_answers(told_now, (d for mine in log.values() for d in mine), replies)
    for meeting_id in {**wanted, **log, **issued}:
        told = wanted[meeting_id].told if meeting_id in wanted else None
        item = _reconcile_meeting(
            meeting_id, told, log.get(meeting_id, []), issued.get(meeting_id), organiser, read, now
        )
        if item is not None:
            items.append(replace(item, answers=hold.get(meeting_id, {})))
    return tuple(sorted(items, key=lambda i: (i.content.start, i.content.title, i.meeting_id)))


def _concern_the_future(
    deliveries: Iterable[Delivery],
    desired: Told | None,
    held: Mapping[str, _Held],
    read: Callable[[str], Told],
    now: datetime,
) -> bool:
    """Tell whether the meeting is to come, in fact or in the calendar of anybody concerned."""
    if desired is not None and desired.start >= now:
        return True
    mine = (held.get(delivery.invitee.key) for delivery in deliveries)
    return any(has is not None and read(has.told).start >= now for has in mine)


def _reconcile_meeting(
    meeting_id: str,
    desired: Told | None,
    log: Sequence[Dispatch],
    issued: Issued | None,
    organiser: Organiser,
    read: Callable[[str], Told],
    now: datetime,
) -> OutboxItem | None:
    top = max((d.sequence for d in log), default=-1)
    held = _held(log)
    if issued is not None and issued.confirmed:
        held = _held_after_a_mark_was_undone(desired, held, log, issued, read)
    deliveries = _deliveries(desired, held, read)
    if not deliveries or not _concern_the_future(deliveries, desired, held, read, now):
        return None
    was = _last_told(held, read)
    item = OutboxItem(
        meeting_id,
        ItemKind.CANCELLED if desired is None else ItemKind.CHANGED,
        0,
        was,
        desired,
        differences(was, desired) if was and desired else (),
        deliveries,
        organiser,
    )
    if was is None or _only_lacks_some(item):
        item = replace(item, kind=ItemKind.NEW)
    sequence = next_sequence(item.said, issued, top, now, read)
    before = {d.sequence for d in log if d.sequence < sequence}
    return replace(item, sequence=sequence, version=len(before) + 1)


def _only_lacks_some(item: OutboxItem) -> bool:
    """Tell whether nothing changed since the last that was told: some have not heard it yet."""
    kinds = {delivery.kind for delivery in item.audience}
    return item.was == item.becomes and kinds == {ItemKind.NEW}


def _held(log: Sequence[Dispatch]) -> dict[str, _Held]:
    """Return what each address holds according to the log: a calendar believes the last."""
    held: dict[str, _Held] = {}
    for d in sorted(log, key=lambda d: (d.sequence, d.sent_at)):
        key = address_key(d.email)
        if d.method is Method.REQUEST:
            held[key] = _Held(_as_told(d.name, d.email, d.person_id), d.told, d.sequence)
        else:
            held.pop(key, None)
    return held


@lru_cache(maxsize=2048)
def _as_told(name: str, email: str, person_id: str | None) -> Invitee:
    """Return somebody as the log names them: the same few people in thousands of lines."""
    return Invitee(name, email, person_id)


def _held_after_a_mark_was_undone(
    desired: Told | None,
    by_log: dict[str, _Held],
    log: Sequence[Dispatch],
    issued: Issued,
    read: Callable[[str], Told],
) -> dict[str, _Held]:
    """Return what calendars may hold when "sent" was marked once and taken back since.

    That shows per address: nothing is logged from the mark on. As long as the same content is
    still to be sent, the log is followed: nothing new to tell. Otherwise the marked messages may
    have left, and whoever they or the log name must be put right, also who was only told to stay
    away.
    """
    marked = read(issued.confirmed)
    if marked == desired or (marked.off and desired is None):
        return by_log
    last: dict[str, int] = {}
    for dispatch in log:
        key = address_key(dispatch.email)
        last[key] = max(dispatch.sequence, last.get(key, -1))

    def undone(key: str) -> bool:
        return last.get(key, -1) < issued.confirmed_sequence

    top = max(last.values(), default=-1)
    if marked.off:
        staying = {person.key for person in desired.calendars()} if desired else set()
        return {k: has for k, has in by_log.items() if not undone(k) or k not in staying}
    reached = {person.key: person for person in marked.calendars() if undone(person.key)}
    if issued.confirmed_sequence > top:  # nothing of the mark is left in the log
        reached = {key: has.invitee for key, has in by_log.items()} | reached
    return by_log | {
        key: _Held(person, issued.confirmed, issued.confirmed_sequence)
        for key, person in reached.items()
    }


def _deliveries(
    desired: Told | None, held: Mapping[str, _Held], read: Callable[[str], Told]
) -> tuple[Delivery, ...]:
    found = []
    calendars = desired.calendars() if desired else ()
    right = {text for text in {has.told for has in held.values()} if read(text) == desired}
    for person in calendars:
        has = held.get(person.key)
        if has is None:
            found.append(Delivery(person, ItemKind.NEW))
        elif has.told not in right:
            found.append(Delivery(person, ItemKind.CHANGED))
    staying = {person.key for person in calendars}
    gone = [has.invitee for key, has in held.items() if key not in staying]
    found += [
        Delivery(person, ItemKind.CANCELLED)
        for person in sorted(gone, key=lambda p: (p.name.casefold(), p.key))
    ]
    return tuple(found)


def _last_told(held: Mapping[str, _Held], read: Callable[[str], Told]) -> Told | None:
    if not held:
        return None
    return read(max(held.values(), key=lambda h: (h.sequence, h.told)).told)


@dataclass(frozen=True)
class Standing:
    """The last that was sent about a meeting; `told.off` when that was its cancellation."""

    sequence: int
    told: Told


def standing(sent: Iterable[Dispatch]) -> dict[str, Standing]:
    """Return per meeting how it stands in the calendars; without those nobody is left in."""
    log: dict[str, list[Dispatch]] = defaultdict(list)
    for dispatch in sent:
        log[dispatch.meeting_id].append(dispatch)
    read = _Reader()
    found = {}
    for meeting_id, lines in log.items():
        last = max(lines, key=lambda d: (d.sequence, d.method is Method.REQUEST))
        told, held = read(last.told), _held(lines)
        if last.method is Method.REQUEST or told.off:
            found[meeting_id] = Standing(last.sequence, told)
        elif held:  # some are out, and the others were not told of it yet
            still = max(held.values(), key=lambda has: (has.sequence, has.told))
            found[meeting_id] = Standing(still.sequence, read(still.told))
    return found


def uninvited(sent: Iterable[Dispatch]) -> frozenset[tuple[str, str]]:
    """Return meeting and address of who was told last not to come."""
    last: dict[tuple[str, str], Dispatch] = {}
    for dispatch in sorted(sent, key=lambda d: (d.sequence, d.sent_at)):
        last[dispatch.meeting_id, address_key(dispatch.email)] = dispatch
    return frozenset(key for key, d in last.items() if d.method is Method.CANCEL)
