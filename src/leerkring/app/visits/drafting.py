"""Where a round begins: a draft with a usable answer to every question, and what it rests on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.visits.around import without
from leerkring.app.visits.drafts import AGREED, LEAST_PEOPLE, RoundDraft
from leerkring.app.visits.known import known_visits, left_out, paused
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.facts import CalendarFacts, Facts
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.people import Person
from leerkring.domain.visit_planning import RoundMember, VisitRequest
from leerkring.domain.visits import PeerVisit, RoundPlace, VisitRound
from leerkring.support.clock import local_now

NOTICE = timedelta(days=7)
WEEKS = 6
LONGER_MOST = timedelta(weeks=4)  # by which a round may turn out to need to be longer
_LOOK_AHEAD = timedelta(days=200)
_PLANNED_AHEAD = timedelta(days=3 * 366)


class Season(StrEnum):
    """In which half of a school year a round is: what it is called after."""

    AUTUMN = "autumn"  # August to December
    SPRING = "spring"


@dataclass(frozen=True)
class RoundPerson:
    """Somebody who can take part. `waits`: took part before but visited nobody.

    `newcomer`: never took part in any round.
    """

    person_id: str
    name: str
    location_id: str | None
    location: str
    paused_until: date | None = None
    waits: bool = False
    external: bool = False
    newcomer: bool = False


@dataclass(frozen=True, kw_only=True)
class RoundBasis:
    """The facts to plan a round from and the request for a planner, made of the draft.

    `people` can take part, by name. `season` and `year` are for a name, `taken` the names of the
    other rounds (see `drafts.free_name`). `anew` are the stored visits that it would replace.
    """

    facts: Facts
    request: VisitRequest
    draft: RoundDraft
    people: tuple[RoundPerson, ...] = ()
    season: Season = Season.AUTUMN
    year: int = 0
    taken: tuple[str, ...] = ()
    anew: tuple[str, ...] = ()

    @property
    def lacks_people(self) -> bool:
        """Whether there are too few people to make any round of."""
        return len(self.people) < LEAST_PEOPLE


@dataclass(frozen=True)
class RoundDrafting(Query[RoundBasis]):
    """A new round, the rest of a stored one, or (`draft`) one as the user has it now.

    With `afresh`, visits of the stored round that have a moment are planned again too, unless
    they were made, chosen by hand or told to people. For a new round `length` weeks with school
    are taken, from a week ahead and after the rounds there are.
    """

    round_id: str | None = None
    draft: RoundDraft | None = None
    afresh: bool = False
    length: int = WEEKS


def round_drafting(query: RoundDrafting, unit: UnitOfWork, around: Surroundings) -> RoundBasis:
    now = local_now(around.clock)
    today = now.date()
    draft = query.draft
    if draft is None and query.round_id is not None:
        draft = _stored(unit, query.round_id, afresh=query.afresh)
    earliest = _earliest(unit, today)
    first = draft.first if draft else today
    last = max(draft.last, today) + LONGER_MOST if draft else earliest + _LOOK_AHEAD
    facts = load_facts(unit, around, min(first, today), last, history=False)
    here = [p for p in unit.find(Person) if p.left is None or p.left >= max(first, today)]
    here.sort(key=lambda p: (p.name.casefold(), p.id))
    if draft is None:
        draft = _new(facts, here, earliest, query.length)
    pauses = paused(unit, max(draft.first, today))
    out = left_out(unit, draft.first, (m.person_id for m in draft.members))
    request = VisitRequest(
        rounds=(draft.request(),),
        known=known_visits(unit, draft.round_id, now, afresh=draft.afresh),
        paused=pauses,
        waiting=out.waiting,
        left_out=out.visits,
        unvisited=out.received,
    )
    anew = _anew(unit, draft, request)
    waited = set(left_out(unit, draft.first, (p.id for p in here)).waiting)
    took_part = {place.person_id for place in unit.find(RoundPlace)}
    middle = draft.first + (draft.last - draft.first) / 2
    return RoundBasis(
        facts=without(facts, anew),
        request=request,
        draft=draft,
        people=tuple(
            replace(_person(p, facts, pauses, waited), newcomer=p.id not in took_part) for p in here
        ),
        season=Season.AUTUMN if middle.month >= 8 else Season.SPRING,
        year=middle.year,
        taken=tuple(r.name for r in unit.find(VisitRound) if r.id != draft.round_id),
        anew=anew,
    )


def _anew(unit: UnitOfWork, draft: RoundDraft, request: VisitRequest) -> tuple[str, ...]:
    if draft.round_id is None:
        return ()
    stand = {visit.id for visit in request.known}
    mine = unit.find(PeerVisit, equals("round_id", draft.round_id), order_by=("id",))
    return tuple(visit.id for visit in mine if visit.id not in stand)


def _stored(unit: UnitOfWork, round_id: str, *, afresh: bool) -> RoundDraft:
    found = unit.get(VisitRound, round_id)
    places = unit.find(RoundPlace, equals("round_id", found.id), order_by=("person_id",))
    draft = RoundDraft(
        first=found.first_day,
        last=found.last_day,
        name=found.name,
        members=tuple(RoundMember(p.person_id, p.part) for p in places),
        round_id=found.id,
        afresh=afresh,
    )
    return replace(draft, **{name: getattr(found, name) for name in AGREED})


def _earliest(unit: UnitOfWork, today: date) -> date:
    """Return the first day for a new round: with some notice, and after the rounds there are.

    Rounds that begin later than anybody plans ahead do not count: their days were mistyped.
    """
    near = (r for r in unit.find(VisitRound) if r.first_day <= today + _PLANNED_AHEAD)
    over = max((r.last_day for r in near), default=today)
    return max(today + NOTICE, over + timedelta(days=1))


def _new(facts: Facts, people: Iterable[Person], earliest: date, length: int) -> RoundDraft:
    people = [p for p in people if not p.external]
    first, last = _period(facts, people, earliest, length)
    joined = (p for p in people if p.joined is None or p.joined <= last)
    return RoundDraft(first=first, last=last, members=tuple(RoundMember(p.id) for p in joined))


def _period(facts: Facts, people: Iterable[Person], first: date, length: int) -> tuple[date, date]:
    """Return the first and last day of so many weeks with school, from a Monday on."""
    region = _usual_region(facts, people)

    def is_open(day: date) -> bool:
        calendar = facts.calendar
        return not (
            calendar.break_on(day, region)
            or calendar.holiday_on(day)
            or _closed_for_all(calendar, day)
        )

    monday = first + timedelta(days=-first.weekday() % 7)
    open_days: list[date] = []
    weeks = 0
    while weeks < length and monday < first + _LOOK_AHEAD:
        days = [d for d in (monday + timedelta(days=n) for n in range(5)) if is_open(d)]
        weeks += bool(days)
        open_days += days
        monday += timedelta(days=7)
    if not open_days:
        return first, first + timedelta(weeks=length)
    return open_days[0], open_days[-1]


def _closed_for_all(calendar: CalendarFacts, day: date) -> bool:
    return calendar.closed_on(day, None) is not None


def _usual_region(facts: Facts, people: Iterable[Person]) -> HolidayRegion:
    at = Counter(p.location_id for p in people if p.location_id in facts.locations)
    if not at:
        return facts.default_region or HolidayRegion.MIDDEN
    most = max(sorted(at, key=str), key=lambda key: at[key])
    return facts.locations[most or ""].region


def _person(person: Person, facts: Facts, pauses: dict[str, date], waits: set[str]) -> RoundPerson:
    place = facts.locations.get(person.location_id or "")
    return RoundPerson(
        person_id=person.id,
        name=person.name,
        location_id=person.location_id,
        location=place.name if place else "",
        paused_until=pauses.get(person.id),
        waits=person.id in waits,
        external=person.external,
    )


QUERIES: dict[type, QueryHandler] = {RoundDrafting: round_drafting}
