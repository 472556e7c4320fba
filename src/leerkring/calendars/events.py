"""Turns messages and own calendars into iCalendar bytes, in the shapes every program accepts."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from leerkring.app.invitations.batches import CalendarEntry, OwnCalendar
from leerkring.app.invitations.texts import Alarm, InvitationTexts
from leerkring.calendars.content_lines import (
    address_line,
    home_time_line,
    line,
    stamp_line,
    text_line,
)
from leerkring.domain.invitations import Answer, Method, uid_of
from leerkring.domain.meetings import Role
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee, Told

# One rule each way, never lists of dates: programs that know only the first rule stay right.
_HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Leerkring//Leerkring//NL\r\n"
_ZONE = (
    b"BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"
    b"BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    b"TZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
    b"BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    b"TZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n"
    b"END:VTIMEZONE\r\n"
)
_FOOT = b"END:VCALENDAR\r\n"

_NEEDS_ACTION = "NEEDS-ACTION"
_PARTSTAT = {
    Answer.ACCEPTED: "ACCEPTED",
    Answer.DECLINED: "DECLINED",
    Answer.TENTATIVE: "TENTATIVE",
}
_CHAIR, _EXPECTED, _OPTIONAL = "CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT"


def participation_of(invitee: Invitee) -> str:
    """Return the ROLE; never NON-PARTICIPANT, which Outlook makes a resource."""
    if invitee.role is Role.FACILITATOR:
        return _CHAIR
    is_optional = invitee.guest or invitee.role is Role.RESERVE_CONTRIBUTOR
    return _OPTIONAL if is_optional else _EXPECTED


def is_own_calendar(content: bytes) -> bool:
    """Tell whether this is a calendar as `EventRenderer.own_calendar` makes it."""
    return content.startswith(_HEAD) and not content.startswith(b"METHOD", len(_HEAD))


class EventRenderer:
    """Renders with one language and one moment; remembers lines that come back."""

    def __init__(
        self,
        texts: InvitationTexts,
        made_at: datetime,
        answers: Mapping[str, Mapping[str, Answer]] | None = None,
    ) -> None:
        self._texts = texts
        self._answers = answers or {}
        self._stamp = stamp_line(made_at)
        self._addresses: dict[tuple[str, str, str, str], bytes] = {}

    def message(self, message: Message) -> bytes:
        """Return a REQUEST or CANCEL with exactly one event."""
        is_request = message.method is Method.REQUEST
        event = self._request(message) if is_request else self._cancel(message)
        return b"".join((_HEAD, line("METHOD", message.method), _ZONE, *_event(event), _FOOT))

    def stored(self, message: Message) -> bytes:
        """Return a meeting as it is kept on a server: no METHOD, and no attendees.

        A server that knows attendees may send them mail of its own.
        """
        told = message.told
        status = "CANCELLED" if message.whole else "CONFIRMED"
        event = (
            *self._facts(message.meeting_id, message.sequence, told, status),
            text_line("DESCRIPTION", self._texts.message(message)),
        )
        return b"".join((_HEAD, _ZONE, *_event(event), _FOOT))

    def own_calendar(self, calendar: OwnCalendar) -> bytes:
        """Return all entries as plain events, without METHOD, ORGANIZER and ATTENDEE."""
        events = (part for entry in calendar.entries for part in _event(self._entry(entry)))
        return b"".join((_HEAD, _ZONE, *events, _FOOT))

    def _request(self, message: Message) -> Iterable[bytes]:
        told = message.told
        yield from self._about(message, "CONFIRMED")
        known = self._answers.get(message.meeting_id, {})
        yield from (self._attendee(told, person, known) for person in told.attendees())
        if told.room:
            # It has no address of its own; this URI is what Outlook takes for that.
            yield address_line("ATTENDEE", told.room, "", {"CUTYPE": "ROOM"})
        yield _alarm(self._texts.alarm(told))

    def _cancel(self, message: Message) -> Iterable[bytes]:
        yield from self._about(message, "CANCELLED" if message.whole else "")
        yield from (self._address(p, participation_of(p)) for p in message.invited)

    def _about(self, message: Message, status: str) -> Iterable[bytes]:
        told = message.told
        yield from self._facts(message.meeting_id, message.sequence, told, status)
        yield text_line("DESCRIPTION", self._texts.message(message))
        yield address_line("ORGANIZER", told.organiser.name, told.organiser.email, {})

    def _entry(self, entry: CalendarEntry) -> Iterable[bytes]:
        told, texts = entry.told, self._texts
        status = "CANCELLED" if told.off else "CONFIRMED"
        yield from self._facts(entry.meeting_id, entry.sequence, told, status)
        if told.off:
            yield text_line("DESCRIPTION", texts.cancelled(told))
        elif not entry.takes_part:
            yield text_line("DESCRIPTION", texts.invitation(told))
        else:
            yield text_line("DESCRIPTION", texts.own(told, entry.role))
            yield from (_alarm(alarm) for alarm in texts.own_alarms(told, entry.role))

    def _facts(self, meeting_id: str, sequence: int, told: Told, status: str) -> Iterable[bytes]:
        yield line("UID", uid_of(meeting_id))
        yield self._stamp
        yield line("SEQUENCE", str(sequence))
        if status:
            yield line("STATUS", status)
        yield text_line("SUMMARY", told.title)
        yield home_time_line("DTSTART", told.start, told.zone)
        yield home_time_line("DTEND", told.end, told.zone)
        if told.place:
            yield text_line("LOCATION", told.place)

    def _attendee(self, told: Told, person: Invitee, known: Mapping[str, Answer]) -> bytes:
        reply = "ACCEPTED" if told.is_organiser(person) else _NEEDS_ACTION
        if person.key in known:
            reply = _PARTSTAT.get(known[person.key], _NEEDS_ACTION)
        return self._address(person, participation_of(person), reply)

    def _address(self, person: Invitee, role: str, reply: str = "") -> bytes:
        key = (person.name, person.email, role, reply)
        known = self._addresses.get(key)
        if known is None:
            parameters = {"ROLE": role}
            if reply:
                parameters["PARTSTAT"] = reply
            if reply == _NEEDS_ACTION:
                parameters["RSVP"] = "TRUE"
            known = address_line("ATTENDEE", person.name, person.email, parameters)
            self._addresses[key] = known
        return known


def _event(parts: Iterable[bytes]) -> Iterable[bytes]:
    return (b"BEGIN:VEVENT\r\n", *parts, b"END:VEVENT\r\n")


def _alarm(alarm: Alarm) -> bytes:
    head = f"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P{alarm.days_before}D\r\n".encode()
    return head + text_line("DESCRIPTION", alarm.text) + b"END:VALARM\r\n"
