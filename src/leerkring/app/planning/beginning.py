"""Where planning a year begins: a draft with a usable answer to every question."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from leerkring.app.circles.changes import usual_agreement
from leerkring.app.circles.choices import PersonChoice
from leerkring.app.organisation.details import CurrentOrganisation, current_organisation
from leerkring.app.organisation.settings import app_settings
from leerkring.app.planning.drafts import CircleDraft, DraftMember, NewLocation
from leerkring.app.planning.facts import load_calendar
from leerkring.app.planning.region import region_is_known
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.days import day_block
from leerkring.domain.facts import CalendarFacts, CircleFacts, Facts
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.organisation import HolidayRegion, Location
from leerkring.domain.people import Person
from leerkring.domain.plan_request import Preset
from leerkring.domain.rhythm import rhythm_of
from leerkring.support.clock import local_today
from leerkring.support.ordering import natural

NOTICE = timedelta(days=14)  # nobody is asked to come sooner than this
SHORT_REST = timedelta(days=56)  # less than this of a school year is not worth planning
CALENDAR_BEFORE, CALENDAR_AFTER = timedelta(days=60), timedelta(days=1200)


@dataclass(frozen=True)
class CircleOption:
    """A circle that can be planned."""

    id: str
    name: str


@dataclass(frozen=True)
class LocationOption:
    """A location a circle can meet at, with the school holidays that hold there."""

    id: str
    name: str
    region: HolidayRegion


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """Everything the questions can be answered with, and the answers to begin with.

    `suggested_name` is what a new circle's name is made of: the place, or nothing. `number` is
    how many circles there would be. `first` is the first day to meet, not before `NOTICE`.
    """

    draft: CircleDraft
    first: date
    people: tuple[PersonChoice, ...]
    circles: tuple[CircleOption, ...]
    locations: tuple[LocationOption, ...]
    calendar: CalendarFacts
    today: date
    suggested_name: str = ""
    number: int = 1
    organiser_name: str = ""
    region_is_known: bool = False
    preset: Preset = Preset.FAIR


@dataclass(frozen=True)
class PlanBeginning(Query[Beginning]):
    """Where planning begins: for a stored circle, or (None) for a new one."""

    circle_id: str | None = None


def plan_beginning(query: PlanBeginning, unit: UnitOfWork, around: Surroundings) -> Beginning:
    today = local_today(around.clock)
    organisation = current_organisation(CurrentOrganisation(), unit, around)
    locations = _locations(unit)
    here = [p for p in unit.find(Person) if p.left is None or p.left >= today]
    here.sort(key=lambda p: (p.name.casefold(), p.id))
    circles = [c for c in unit.find(Circle) if not c.archived]
    calendar = load_calendar(unit, around, today - CALENDAR_BEFORE, today + CALENDAR_AFTER)
    draft = (
        _new_draft(unit, here, locations, organisation.default_region)
        if query.circle_id is None
        else _stored_draft(unit, unit.get(Circle, query.circle_id), today, locations)
    )
    region = region_of(draft, locations)
    return Beginning(
        draft=draft,
        first=_first_day(unit, draft, calendar, region, today),
        people=tuple(PersonChoice(p.id, p.name, p.functions, p.manages_others) for p in here),
        circles=tuple(
            CircleOption(c.id, c.name) for c in sorted(circles, key=lambda c: natural(c.name))
        ),
        locations=locations,
        calendar=calendar,
        today=today,
        suggested_name=_place_name(here, locations, organisation.name),
        number=len(circles) + 1,
        organiser_name=organisation.organiser_name,
        region_is_known=region_is_known(unit),
        preset=app_settings(unit).preset,
    )


def region_of(draft: CircleDraft, locations: Iterable[LocationOption]) -> HolidayRegion:
    """Return the region whose school holidays the drafted circle keeps."""
    known = {place.id: place.region for place in locations}
    stored = known.get(draft.agreement.location_id or "")
    if stored is not None:
        return stored
    return draft.new_location.region if draft.new_location else HolidayRegion.MIDDEN


def summer_after(day: date, region: HolidayRegion, calendar: CalendarFacts) -> tuple[date, date]:
    """Return the first summer holiday that begins after `day`; the usual weeks when unknown."""
    for year in (day.year, day.year + 1):
        found = calendar.break_on(date(year, 8, 1), region)
        first, last = (found.first, found.last) if found else (date(year, 7, 10), date(year, 8, 20))
        if first > day:
            return first, last
    raise ValueError(f"no summer follows {day}")


# ---- the draft ------------------------------------------------------------------------------


def _new_draft(
    unit: UnitOfWork,
    people: Iterable[Person],
    locations: tuple[LocationOption, ...],
    region: HolidayRegion | None,
) -> CircleDraft:
    """Return a circle of everybody who is in none yet, where most of them work."""
    taken = {m.person_id for m in unit.find(Membership)}
    free = [p for p in people if p.id not in taken]
    members = [p for p in free if not p.manages_others and not p.external]
    place_id = _usual_location(members, locations)
    agreement = replace(usual_agreement(unit, ""), location_id=place_id)
    place = None if locations else NewLocation(region or HolidayRegion.MIDDEN)
    chosen = tuple(DraftMember(p.id) for p in members)
    return CircleDraft(agreement=agreement, members=chosen, new_location=place)


def _stored_draft(
    unit: UnitOfWork, circle: Circle, today: date, locations: tuple[LocationOption, ...]
) -> CircleDraft:
    names = {p.id: p.name.casefold() for p in unit.find(Person)}
    present = [
        m
        for m in unit.find(Membership, equals("circle_id", circle.id))
        if m.last_day is None or m.last_day >= today
    ]
    present.sort(key=lambda m: names.get(m.person_id, ""))
    members = tuple(
        DraftMember(
            m.person_id, m.first_day, m.last_day, m.may_facilitate, m.may_contribute, m.required
        )
        for m in present
    )
    agreement, place = circle.agreement, None
    if agreement.location_id is None and not locations:
        place = NewLocation(HolidayRegion.MIDDEN)
    elif agreement.location_id is None:
        people = [p for p in unit.find(Person) if p.id in {m.person_id for m in members}]
        agreement = replace(agreement, location_id=_usual_location(people, locations))
    return CircleDraft(
        agreement=agreement, circle_id=circle.id, members=members, new_location=place
    )


def _locations(unit: UnitOfWork) -> tuple[LocationOption, ...]:
    found = sorted(unit.find(Location), key=lambda place: (natural(place.name), place.id))
    return tuple(LocationOption(place.id, place.name, place.region) for place in found)


def _usual_location(people: Iterable[Person], locations: tuple[LocationOption, ...]) -> str | None:
    works_at = [p.location_id for p in people]
    best = max(locations, key=lambda place: works_at.count(place.id), default=None)
    return best.id if best else None


def _place_name(
    people: Iterable[Person], locations: tuple[LocationOption, ...], organisation: str
) -> str:
    used = {p.location_id for p in people if p.location_id}
    if len(used) == 1:
        return next((place.name for place in locations if place.id in used), organisation)
    return organisation


# ---- the first day --------------------------------------------------------------------------


def _first_day(
    unit: UnitOfWork,
    draft: CircleDraft,
    calendar: CalendarFacts,
    region: HolidayRegion,
    today: date,
) -> date:
    """Return the first day that can be from two weeks ahead, or from the next school year."""
    earliest = today + NOTICE
    summer, school_again = summer_after(earliest, region, calendar)
    planned = _last_planned(unit, draft.circle_id)
    step = timedelta(days=rhythm_of(draft.agreement).step)
    is_planned = planned is not None and planned >= earliest and planned + step > summer
    if is_planned or summer - earliest < SHORT_REST:
        earliest = school_again + timedelta(days=8)
    return _open_day(draft, calendar, region, earliest)


def _last_planned(unit: UnitOfWork, circle_id: str | None) -> date | None:
    if circle_id is None:
        return None
    meetings = unit.find(Meeting, equals("circle_id", circle_id))
    kept = (m.start.date() for m in meetings if m.state is not MeetingState.CANCELLED)
    return max(kept, default=None)


def _open_day(
    draft: CircleDraft, calendar: CalendarFacts, region: HolidayRegion, earliest: date
) -> date:
    circle = CircleFacts(draft.id, replace(draft.agreement, location_id=None))
    facts = Facts(earliest, calendar=calendar, default_region=region)
    days = (earliest + timedelta(days=offset) for offset in range(120))
    return next((day for day in days if day_block(circle, day, facts) is None), earliest)


QUERIES: dict[type, QueryHandler] = {PlanBeginning: plan_beginning}
