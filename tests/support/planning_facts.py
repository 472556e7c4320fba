"""Facts for planning tests: a team with part-timers, the holidays of one school year."""

from dataclasses import replace
from datetime import date, time
from random import Random

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


def circle_of(people: tuple[PersonFacts, ...], **agreed: object) -> CircleFacts:
    """Return a circle of all `people`, on Tuesdays at one o'clock unless agreed otherwise."""
    agreement = Agreement(name="Kring Noord", location_id="school", weekdays=(1,))
    members = tuple(MemberFacts(p.id) for p in people)
    return CircleFacts("noord", replace(agreement, **agreed), members)  # type: ignore[arg-type]


def facts_of(people: tuple[PersonFacts, ...], *circles: CircleFacts, **more: object) -> Facts:
    """Return facts on 1 August 2026 with `people` and `circles`."""
    facts = Facts(
        today=date(2026, 8, 1),
        people={p.id: p for p in people},
        circles={c.id: c for c in circles},
        locations={"school": SCHOOL},
        calendar=CALENDAR,
        version="1",
    )
    return replace(facts, **more)  # type: ignore[arg-type]


def request(**more: object) -> PlanRequest:
    """Return the wish to plan the school year 2026-2027."""
    return PlanRequest(first=FIRST, last=LAST, **more)  # type: ignore[arg-type]


def random_team(seed: int, size: int, **agreed: object) -> Facts:
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
