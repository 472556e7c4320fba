"""The organisation, its locations, rooms and closing days, out of a data folder."""

from collections.abc import Callable
from dataclasses import replace

from leerkring.app.folder.base import FolderJob
from leerkring.app.organisation.days import DaysInOrderError
from leerkring.app.organisation.details import the_organisation
from leerkring.app.organisation.places import MOST_COVERS
from leerkring.app.organisation.settings import MOST_LOAD_HOURS, app_settings, put_settings
from leerkring.app.ports import equals
from leerkring.app.reading.addresses import read_address
from leerkring.app.reading.lists import choice_reader, number_reader
from leerkring.app.reading.names import plain
from leerkring.domain.organisation import (
    ClosedDayKind,
    ClosedDays,
    HolidayPolicy,
    HolidayRegion,
    Location,
    Organisation,
    Room,
)
from leerkring.support.ids import new_id

read_region: Callable[[str], HolidayRegion] = choice_reader(
    {region.value: region for region in HolidayRegion}
    | {"North": HolidayRegion.NOORD, "Central": HolidayRegion.MIDDEN, "South": HolidayRegion.ZUID}
)
_read_policy = choice_reader(
    {
        "dicht": HolidayPolicy.BLOCK,
        "open": HolidayPolicy.WARN,
        "block": HolidayPolicy.BLOCK,
        "warn": HolidayPolicy.WARN,
        "closed": HolidayPolicy.BLOCK,
    }
)
_read_kind = choice_reader(
    {
        "sluiting": ClosedDayKind.CLOSING,
        "studiedag": ClosedDayKind.STUDY,
        "closing": ClosedDayKind.CLOSING,
        "study": ClosedDayKind.STUDY,
        "sluitingsdag": ClosedDayKind.CLOSING,
    }
)


def take_organisation(job: FolderJob) -> None:
    """Take over who we are; empty cells leave what is there."""
    for cells in job.rows("organisation"):
        stored = the_organisation(job.unit)
        target = stored or Organisation(id=new_id())
        target.name = cells.text("name") or target.name
        target.organiser_name = cells.text("organiser_name") or target.organiser_name
        target.organiser_email = cells.read("organiser_email", read_address, target.organiser_email)
        target.default_region = cells.read("default_region", read_region, target.default_region)
        settings = app_settings(job.unit)
        read_hours = number_reader(0, MOST_LOAD_HOURS)
        hours = cells.read("load_hours", read_hours, settings.load_hours)
        put_settings(job.unit, replace(settings, load_hours=hours))
        if stored is None:
            job.unit.add(target)
            job.unit.flush()
            job.counts["organisation"] += 1
        return


def take_locations(job: FolderJob) -> None:
    """Take over locations, found again by name."""
    known = {plain(place.name) for place in job.unit.find(Location)}
    for cells in job.rows("locations", "name"):
        place = cells.need("name", job.location)
        if place is None:
            continue
        place.address = cells.text("address") or place.address
        place.region = cells.read("region", read_region, place.region)
        place.holiday_policy = cells.read("holiday_policy", _read_policy, place.holiday_policy)
        read_covers = number_reader(0, MOST_COVERS)
        place.covers_per_day = cells.read("covers_per_day", read_covers, place.covers_per_day)
        if plain(place.name) not in known:
            known.add(plain(place.name))
            job.counts["locations"] += 1


def take_rooms(job: FolderJob) -> None:
    """Take over rooms, found again by location and name."""
    for cells in job.rows("rooms", "location", "name"):
        place = cells.need("location", job.location)
        name = cells.need("name", str)
        if place is None or name is None:
            continue
        job.unit.flush()
        here = job.unit.find(Room, equals("location_id", place.id))
        room = next((r for r in here if plain(r.name) == plain(name)), None)
        if room is None:
            room = Room(id=new_id(), location_id=place.id, name=name)
            job.unit.add(room)
            job.counts["rooms"] += 1
        room.capacity = cells.read("capacity", number_reader(0, 10_000), room.capacity)


def take_closing_days(job: FolderJob) -> None:
    """Take over closing and study days; the same days at the same place are taken once."""
    known = {(c.location_id, c.first_day, c.last_day, c.kind) for c in job.unit.find(ClosedDays)}
    for cells in job.rows("closing_days", "first_day"):
        first = cells.need("first_day", job.day)
        if first is None:
            continue
        last = cells.read("last_day", job.day, first)
        if last < first:
            cells.fail("last_day", DaysInOrderError())
            continue
        place = cells.read("location", job.location, None)
        kind = cells.read("kind", _read_kind, ClosedDayKind.CLOSING)
        key = (place.id if place else None, first, last, kind)
        if key not in known:
            known.add(key)
            job.unit.add(
                ClosedDays(
                    id=new_id(),
                    location_id=key[0],
                    first_day=first,
                    last_day=last,
                    kind=kind,
                    name=cells.text("name"),
                )
            )
            job.counts["closing_days"] += 1
