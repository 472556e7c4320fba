"""Meetings as told, and files made of them, for tests about invitations."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar

from leerkring.app.invitations.batches import CalendarEntry, OwnCalendar
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Method
from leerkring.domain.meetings import Role
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee, Organiser, Told, ordered
from support.strict_calendar import Component, read_strictly

MADE_AT = datetime(2026, 9, 1, 7, 30, 5, tzinfo=UTC)
MARIEKE = Organiser("Marieke Postma", "marieke@voorbeeld.nl")
ANNA = Invitee("Anna de Vries", "anna@voorbeeld.nl", "a", Role.FACILITATOR)
BRAM = Invitee("Bram Jansen", "bram@voorbeeld.nl", "b", Role.CASE_CONTRIBUTOR)
ELS = Invitee("Els Bakker", "els@voorbeeld.nl", "e", Role.RESERVE_CONTRIBUTOR)
TOM = Invitee("Tom Smit", "tom@voorbeeld.nl", "t")
GUEST = Invitee("Piet Gast", "piet@elders.example", None, Role.NOTE_TAKER, guest=True)
SAM = Invitee("Sam Zonder", "", "s", Role.NOTE_TAKER)

START = datetime(2026, 12, 1, 13)


def a_told(**changed: Any) -> Told:
    """Return a meeting with everybody in it, with the given fields otherwise."""
    told = Told(
        circle="Kring Peuters",
        title="Intervisie Kring Peuters",
        start=START,
        end=START + timedelta(hours=2),
        place="De Regenboog, kamer 2",
        room="kamer 2",
        organiser=MARIEKE,
        people=ordered((ANNA, BRAM, ELS, TOM, GUEST)),
    )
    return replace(told, **changed)


def a_request(told: Told | None = None, sequence: int = 0, meeting_id: str = "m1") -> Message:
    told = told or a_told()
    return Message(meeting_id, Method.REQUEST, sequence, told, told.calendars())


def a_cancel(*recipients: Invitee, whole: bool = False, sequence: int = 1) -> Message:
    told = a_told()
    return Message("m1", Method.CANCEL, sequence, told, recipients, whole)


def renderer(language: str = "nl", made_at: datetime = MADE_AT) -> EventRenderer:
    return EventRenderer(InvitationTexts.load(language), made_at)


def written(message: Message, language: str = "nl") -> Component:
    """Return the message as a strict reader sees it."""
    return read_strictly(renderer(language).message(message))


def events_by_icalendar(content: bytes) -> list[Any]:
    """Return the events as the library reads them, of types that only it knows."""
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def own_calendar(*entries: CalendarEntry, language: str = "nl") -> Component:
    calendar = OwnCalendar("Anna de Vries", "a", "anna@voorbeeld.nl", entries)
    return read_strictly(renderer(language).own_calendar(calendar))
