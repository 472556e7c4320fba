"""How fast invitations are written, beside bare icalendar serialising the same events.

Ours is the whole way from messages to files on disk; theirs is `to_ical()` in memory, on events
that are built already and without the time zone, which is a constant for us.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import icalendar
import pytest

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.calendars.events import EventRenderer
from leerkring.calendars.invitation_files import InvitationFiles
from leerkring.domain.invitations import Dispatch, Method
from leerkring.domain.meetings import Role
from leerkring.domain.reconciliation import DesiredMeeting, Message, reconcile
from leerkring.domain.told import Invitee, Organiser, Told, ordered
from support.figures import show

MESSAGES, CIRCLES, MEMBERS = 10_000, 60, 8
MADE_AT = datetime(2026, 9, 1, 7, tzinfo=UTC)
ORGANISER = Organiser("Marieke Postma", "marieke@voorbeeld.nl")
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)
LIMIT = 1.5


def told(number: int) -> Told:
    """Return one meeting of one of the circles; the roles go round."""
    circle, turn = number % CIRCLES, number // CIRCLES
    people = []
    for place in range(MEMBERS):
        key = f"persoon-{circle}-{place}"
        at = (place - turn) % MEMBERS
        role = ROLES[at] if at < len(ROLES) else None
        people.append(Invitee(f"Persoon {circle} {place}", f"{key}@voorbeeld.nl", key, role))
    start = datetime(2026, 9, 1, 13) + timedelta(days=turn)
    return Told(
        circle=f"Kring {circle}",
        title=f"Intervisie Kring {circle}",
        start=start,
        end=start + timedelta(hours=2),
        place="De Regenboog, kamer 2 (Dorpsstraat 1, Utrecht)",
        room="kamer 2",
        organiser=ORGANISER,
        people=ordered(people),
    )


def batch() -> Batch:
    """Return ten thousand invitations, each to the members of one circle."""
    contents = [told(number) for number in range(MESSAGES)]
    messages = tuple(
        Message(f"meeting-{number}", Method.REQUEST, 0, content, content.calendars())
        for number, content in enumerate(contents)
    )
    return Batch("bench", MADE_AT, ORGANISER, messages, ())


def bare_seconds(made: Batch) -> float:
    """Return how long icalendar takes for the same events, already built."""
    renderer = EventRenderer(InvitationTexts.load("nl"), MADE_AT)
    total = 0.0
    for message in made.messages:
        calendar: Any = icalendar.Calendar.from_ical(renderer.message(message))
        calendar.subcomponents = calendar.walk("VEVENT")
        begin = perf_counter()
        calendar.to_ical()
        total += perf_counter() - begin
    return total


def our_seconds(made: Batch) -> float:
    """Return how long it takes until all files are on disk."""
    with tempfile.TemporaryDirectory() as folder:
        begin = perf_counter()
        written = InvitationFiles().write(
            made, Path(folder), language="nl", progress=_no_progress, stopped=_never
        )
        seconds = perf_counter() - begin
        assert len(written.paths) == MESSAGES
    return seconds


def _no_progress(done: int, total: int) -> None:
    del done, total


def _never() -> bool:
    return False


def reconcile_seconds(meetings: int = 2_000) -> float:
    """Return how long it takes to see that one meeting of many was moved; all are known."""
    desired = [DesiredMeeting(f"meeting-{n}", told(n)) for n in range(meetings)]
    log = [
        Dispatch(
            id=f"{meeting.meeting_id}-{person.key}",
            batch_id="bench",
            meeting_id=meeting.meeting_id,
            person_id=person.person_id,
            name=person.name,
            email=person.email,
            method=Method.REQUEST,
            sequence=0,
            told=meeting.told.text(),
            starts_at=meeting.told.start,
            sent_at=MADE_AT,
        )
        for meeting in desired
        for person in meeting.told.calendars()
    ]
    desired[7] = DesiredMeeting("meeting-7", replace(desired[7].told, place="Elders"))
    begin = perf_counter()
    items = reconcile(desired, log, {}, organiser=ORGANISER, now=datetime(2026, 8, 1))
    seconds = perf_counter() - begin
    assert [item.meeting_id for item in items] == ["meeting-7"]
    return seconds


def figures() -> Iterator[str]:
    """Yield the figures as lines of text."""
    made = batch()
    ours, bare = our_seconds(made), bare_seconds(made)
    yield f"{MESSAGES} invitations to {MEMBERS} people on disk in {ours:.2f} s"
    ratio = f"ratio {ours / bare:.2f} (wanted {LIMIT})"
    yield f"bare icalendar, the same events in memory: {bare:.2f} s; {ratio}"
    yield f"2000 meetings of {MEMBERS} people reconciled in {reconcile_seconds():.2f} s"


@pytest.mark.bench
def test_writing_invitations_keeps_up_with_bare_icalendar() -> None:
    show("Invitations", figures())


if __name__ == "__main__":
    show("Invitations", figures())
