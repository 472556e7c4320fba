"""Facts for planning tests: a team with part-timers, the holidays of one school year."""

from dataclasses import replace
from datetime import date, time
from random import Random
from typing import Any

from leerkring.domain.circles import Agreement
from leerkring.domain.facts import (
    AwaySpan,
    CalendarFacts,
    CircleFacts,
    Facts,
    LocationFacts,
    MemberFacts,
    PersonFacts,
    PublicHoliday,
    RoomFacts,
    SchoolBreak,
)
from leerkring.domain.organisation import HolidayPolicy, HolidayRegion
from leerkring.domain.people import WorkingPattern, WorkingSpan
from leerkring.domain.planning import PlanRequest

FIRST, LAST = date(2026, 9, 1), date(2027, 7, 16)
NAMES = (
    "Anna", "Bram", "Chantal", "Daan", "Els", "Fatima", "Gerard", "Hanna", "Imane", "Jesse",
    "Karin", "Lotte", "Milan", "Nora", "Otto", "Petra",
)  # fmt: skip
MIDDEN = HolidayRegion.MIDDEN
BREAKS = (
    SchoolBreak(MIDDEN, "herfstvakantie", date(2026, 10, 17), date(2026, 10, 25)),
    SchoolBreak(MIDDEN, "kerstvakantie", date(2026, 12, 19), date(2027, 1, 3)),
    SchoolBreak(MIDDEN, "voorjaarsvakantie", date(2027, 2, 20), date(2027, 2, 28)),
    SchoolBreak(MIDDEN, "meivakantie", date(2027, 4, 24), date(2027, 5, 9)),
    SchoolBreak(MIDDEN, "zomervakantie", date(2027, 7, 17), date(2027, 8, 29)),
)
HOLIDAYS = (
    PublicHoliday(date(2026, 12, 25), "Eerste kerstdag", "christmas"),
    PublicHoliday(date(2027, 3, 29), "Tweede paasdag", "easter_monday"),
    PublicHoliday(date(2027, 5, 6), "Hemelvaartsdag", "ascension"),
    PublicHoliday(date(2027, 5, 17), "Tweede pinksterdag", "whit_monday"),
)
CALENDAR = CalendarFacts(BREAKS, HOLIDAYS, breaks_known_until=date(2030, 8, 31))
SCHOOL = LocationFacts("school", "De Regenboog", MIDDEN, HolidayPolicy.BLOCK)

ROOMS = {"kamer": RoomFacts("kamer", "Teamkamer", "school", 12)}


def person(name: str, *weekdays: int, away: tuple[AwaySpan, ...] = ()) -> PersonFacts:
    """Return somebody who works whole days on `weekdays` (none: not known)."""
    spans = tuple(WorkingSpan(day, time(8, 0), time(17, 30)) for day in weekdays)
    return PersonFacts(
        id=name.lower(),
        name=name,
        email=f"{name.lower()}@voorbeeld.nl",
        location_id="school",
        region=MIDDEN,
        working=WorkingPattern(spans),
        away=away,
    )


def circle_of(people: tuple[PersonFacts, ...], **agreed: Any) -> CircleFacts:
    """Return a circle of all `people`, on Tuesdays at one o'clock unless agreed otherwise."""
    agreement = Agreement(name="Kring Noord", location_id="school", weekdays=(1,))
    members = tuple(MemberFacts(p.id) for p in people)
    return CircleFacts("noord", replace(agreement, **agreed), members)


def facts_of(people: tuple[PersonFacts, ...], *circles: CircleFacts, **more: Any) -> Facts:
    """Return facts on 1 August 2026 with `people` and `circles`."""
    facts = Facts(
        today=date(2026, 8, 1),
        people={p.id: p for p in people},
        circles={c.id: c for c in circles},
        locations={"school": SCHOOL},
        calendar=CALENDAR,
        version="1",
    )
    return replace(facts, **more)


def request(**more: Any) -> PlanRequest:
    """Return the wish to plan the school year 2026-2027."""
    return PlanRequest(first=FIRST, last=LAST, **more)


def random_team(seed: int, size: int, **agreed: Any) -> Facts:
    """Return facts with one circle of `size` part-timers, some of them away at times."""
    random = Random(seed)
    people = []
    for number in range(size):
        weekdays = sorted(random.sample(range(5), random.choice((3, 4, 4, 5))))
        start = date.fromordinal(FIRST.toordinal() + random.randrange(300))
        away = (AwaySpan(start, date.fromordinal(start.toordinal() + random.randrange(20))),)
        name = NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else str(number))
        people.append(person(name, *weekdays, away=away if random.random() < 0.5 else ()))
    return facts_of(tuple(people), circle_of(tuple(people), **agreed))


def organisation_circle(key: str, members: tuple[str, ...], **agreed: Any) -> CircleFacts:
    """Return a circle of an organisation, on Tuesdays or Thursdays in the afternoon."""
    agreement = Agreement(
        name=f"Kring {key}",
        location_id="school",
        weekdays=(1, 3),
        start_time=None,
        time_from=time(13),
        time_to=time(17),
        cadence_number=10,
    )
    people = tuple(MemberFacts(name) for name in members)
    return CircleFacts(key, replace(agreement, **agreed), people)


def organisation(seed: int, *, rooms: bool = True, **agreed: Any) -> Facts:
    """Return three circles that share people and a room, and one that shares nothing."""
    random = Random(seed)
    people = []
    for name in NAMES[:14]:
        weekdays = sorted({1, *random.sample(range(5), 3)})
        people.append(person(name, *weekdays))
    ids = [p.id for p in people]
    shared = tuple(ids[:9])
    agreed |= {"group_least": 2, "group_most": 3, **({"room_ids": ("kamer",)} if rooms else {})}
    mine = {key: tuple(random.sample(shared, 6)) for key in "abc"} | {"apart": tuple(ids[9:])}
    used = {key: agreed if key in "abc" else {} for key in mine}
    circles = [organisation_circle(key, who, **used[key]) for key, who in mine.items()]
    return facts_of(tuple(people), *circles, rooms=ROOMS)
