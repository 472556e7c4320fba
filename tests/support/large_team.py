"""A large organisation after ten years: 500 people, 60 circles, ten meetings a year in each."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert

from leerkring import bootstrap
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.domain.circles import Agreement
from leerkring.domain.invitations import Method
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import HolidayPolicy, HolidayRegion
from leerkring.domain.people import AbsenceReason, WorkingPattern, WorkingSpan
from leerkring.domain.told import Invitee, Organiser, Told, ordered
from leerkring.storage import letter_tables, tables
from leerkring.storage.file_store import open_file
from leerkring.storage.mapping import AGREEMENT_FIELDS
from leerkring.support.clock import FixedClock

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PEOPLE, CIRCLES, YEARS, PER_YEAR, MEMBERS = 500, 60, 10, 10, 9
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)
FIRST_YEAR = 2017
ORGANISER = Organiser("Marieke Jansen", "marieke@voorbeeld.nl")
FIRST_NAMES = ("Anna", "Bram", "Chantal", "Daan", "Els", "Fatima", "Gijs", "Hanna", "Iris", "Joost")

Rows = list[dict[str, Any]]


def make_large_file(file: Path, clock: FixedClock) -> None:
    """Fill a new file: everything up to today was sent, and what is to come as well."""
    store = open_file(file, clock)
    with store.engine.begin() as connection:
        for table, found in _everything():
            connection.execute(insert(table), [{"version": "made", **row} for row in found])
    workspace = bootstrap.workspace_on(store, clock)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    store.close()


def _everything() -> Iterator[tuple[Table, Rows]]:
    yield tables.organisation, [_organisation()]
    yield tables.location, [_location(number) for number in range(6)]
    yield tables.room, [_room(number) for number in range(12)]
    yield tables.person, [_person(number) for number in range(PEOPLE)]
    yield tables.absence, [_absence(number) for number in range(PEOPLE * 3)]
    yield tables.circle, [_circle(number) for number in range(CIRCLES)]
    yield tables.membership, [_membership(c, p) for c in range(CIRCLES) for p in members(c)]
    planned = [(c, *one) for c in range(CIRCLES) for one in enumerate(starts(c))]
    yield tables.meeting, [_meeting(*one) for one in planned]
    yield tables.assignment, [row for one in planned for row in _assignments(*one)]
    past = [one for one in planned if one[2] < NOW.replace(tzinfo=None)]
    yield tables.attendance, [row for one in past for row in _attendance(*one)]
    yield letter_tables.dispatch, [row for one in past for row in _dispatches(*one)]


def members(circle: int) -> list[int]:
    """Return who is in a circle: neighbours, and somebody from elsewhere."""
    own = [(circle * 8 + place) % PEOPLE for place in range(MEMBERS - 1)]
    return [*own, (circle * 8 + 250) % PEOPLE]


def starts(circle: int) -> list[datetime]:
    """Return every meeting of a circle, ten in each school year."""
    found = []
    for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
        day = date(year, 9, 5) + timedelta(days=circle % 21)
        day += timedelta(days=(circle % 4 - day.weekday()) % 7)
        found += [datetime.combine(day + timedelta(days=28 * n), time(13)) for n in range(PER_YEAR)]
    return found


def _room_of(circle: int) -> int:
    """Return a room at the circle's location: at most three share it on a day of the week."""
    return circle % 6 + 6 * (circle // 12 % 2)


def _organisation() -> dict[str, Any]:
    return {
        "id": "org",
        "name": "De Grote Kring",
        "organiser_name": ORGANISER.name,
        "organiser_email": ORGANISER.email,
        "default_region": HolidayRegion.MIDDEN,
    }


def _location(number: int) -> dict[str, Any]:
    region = list(HolidayRegion)[number % 3]
    policy = HolidayPolicy.BLOCK
    name = f"Locatie {number}"
    return {"id": f"l{number}", "name": name, "region": region, "holiday_policy": policy}


def _room(number: int) -> dict[str, Any]:
    place = f"l{number % 6}"
    return {"id": f"r{number}", "location_id": place, "name": f"Kamer {number}", "capacity": 12}


def _person(number: int) -> dict[str, Any]:
    name = f"{FIRST_NAMES[number % 10]} van der Berg-{number}"
    days = tuple(WorkingSpan(day) for day in range(5) if (number + day) % 5)
    return {
        "id": f"p{number}",
        "name": name,
        "email": f"p{number}@voorbeeld.nl",
        "functions": "Pedagogisch medewerker",
        "location_id": f"l{number % 6}",
        "working": WorkingPattern(days),
        "joined": date(FIRST_YEAR - 1, 8, 1),
    }


def _absence(number: int) -> dict[str, Any]:
    first = date(FIRST_YEAR, 9, 1) + timedelta(days=number * 37 % (365 * YEARS))
    return {
        "id": f"a{number}",
        "person_id": f"p{number % PEOPLE}",
        "first_day": first,
        "last_day": first + timedelta(days=number % 14),
        "reason": AbsenceReason.LEAVE,
    }


def _circle(number: int) -> dict[str, Any]:
    agreement = Agreement(
        name=f"Kring {number + 1}",
        cadence_number=4,
        weekdays=(number % 4,),
        location_id=f"l{number % 6}",
        room_ids=(f"r{_room_of(number)}",),
    )
    fields = {name: getattr(agreement, name) for name in AGREEMENT_FIELDS}
    return {"id": f"c{number}", "colour": number % 6, "archived": False, **fields}


def _membership(circle: int, person: int) -> dict[str, Any]:
    key = f"c{circle}-p{person}"
    return {"id": key, "circle_id": f"c{circle}", "person_id": f"p{person}", "required": False}


def _meeting(circle: int, number: int, start: datetime) -> dict[str, Any]:
    held = start < NOW.replace(tzinfo=None)
    return {
        "id": f"c{circle}m{number}",
        "circle_id": f"c{circle}",
        "start": start,
        "duration_minutes": 120,
        "zone": "Europe/Amsterdam",
        "room_id": f"r{_room_of(circle)}",
        "state": MeetingState.HELD if held else MeetingState.PLANNED,
        "pinned": False,
    }


def _assignments(circle: int, number: int, start: datetime) -> Rows:
    people = members(circle)
    return [
        {
            "id": f"c{circle}m{number}{role.value}",
            "meeting_id": f"c{circle}m{number}",
            "role": role,
            "person_id": f"p{people[(number + offset) % MEMBERS]}",
            "pinned": False,
            "held": start < NOW.replace(tzinfo=None),
        }
        for offset, role in enumerate(ROLES)
    ]


def _attendance(circle: int, number: int, start: datetime) -> Rows:
    return [
        {
            "id": f"c{circle}m{number}there{person}",
            "meeting_id": f"c{circle}m{number}",
            "person_id": f"p{person}",
            "present": (number + person) % 9 > 0,
        }
        for person in members(circle)
    ]


def _dispatches(circle: int, number: int, start: datetime) -> Rows:
    people = members(circle)
    roles = {people[(number + offset) % MEMBERS]: role for offset, role in enumerate(ROLES)}
    invited = ordered(
        Invitee(_person(p)["name"], f"p{p}@voorbeeld.nl", f"p{p}", roles.get(p)) for p in people
    )
    end = start + timedelta(hours=2)
    name = f"Kring {circle + 1}"
    told = Told(circle=name, title=name, start=start, end=end, organiser=ORGANISER, people=invited)
    text = told.text()
    return [
        {
            "id": f"c{circle}m{number}to{person.person_id}",
            "batch_id": f"year{start.year}",
            "meeting_id": f"c{circle}m{number}",
            "person_id": person.person_id,
            "name": person.name,
            "email": person.email,
            "method": Method.REQUEST,
            "sequence": 0,
            "told": text,
            "starts_at": start,
            "sent_at": start.replace(tzinfo=UTC) - timedelta(days=60),
            "channel": "files",
        }
        for person in invited
    ]
