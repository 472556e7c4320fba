"""A term with new duos, as it is being made: who, with which co-coaches, from when until when."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from leerkring.app.coaching.making import last_day_of, stops_coaching
from leerkring.app.coaching.wishes import KnownWishes, known_wishes
from leerkring.app.organisation.details import default_region
from leerkring.app.planning.facts import load_calendar, load_facts
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    RoleSplit,
    SessionState,
)
from leerkring.domain.coaching_planning import (
    CoachLimit,
    CoachPair,
    StandingDuo,
    TermRequest,
)
from leerkring.domain.facts import CalendarFacts, Facts
from leerkring.domain.organisation import HolidayRegion, Location
from leerkring.domain.people import Person
from leerkring.domain.years import YearKind, YearSpan
from leerkring.support.clock import local_today

TERM = "term"
_SLACK = 2  # weeks more than there are sessions, for what falls out
_WEEK = timedelta(weeks=1)
_LONGEST = 60


@dataclass(frozen=True, kw_only=True)
class TermDraft:
    """What is wanted: each of `teachers` a co-coach out of `coaches`, at a weekly moment."""

    first: date
    last: date
    teachers: tuple[str, ...] = ()
    coaches: tuple[CoachLimit, ...] = ()
    minutes: int = 45
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)
    every_weeks: int = 1
    sessions: int = 8
    purpose: str = ""
    split: RoleSplit = RoleSplit.ALTERNATE
    split_note: str = ""
    counts: bool = True
    prefer_same_location: bool = True


@dataclass(frozen=True, kw_only=True)
class TermPerson:
    """Somebody who can be in the term.

    `can_coach`: marked as co-coach, and still one when the term begins, until `coach_until`.
    `duos` this person has then as a co-coach, of at most `most`. `last_coached` is the last session
    as a teacher; `this_year`: there was one in the school year of the term. `has_duo`: is a teacher
    in a duo then already.
    """

    person_id: str
    name: str
    location_id: str | None
    location_name: str
    can_coach: bool
    coach_until: date | None
    duos: int
    most: int
    last_coached: date | None
    this_year: bool
    has_duo: bool


@dataclass(frozen=True)
class TermBasis:
    """What a term is planned from: everything filled in, and everybody who can be chosen."""

    facts: Facts
    request: TermRequest
    draft: TermDraft
    people: tuple[TermPerson, ...]


@dataclass(frozen=True)
class TermDrafting(Query[TermBasis]):
    """A new term with every default filled in, or what follows from the draft as it is now.

    By default it begins in a week, is as long as the sessions need around the school holidays,
    with every co-coach, and as many teachers as these can have: who waited longest first.
    """

    draft: TermDraft | None = None
    first: date | None = None
    last: date | None = None


def term_drafting(query: TermDrafting, unit: UnitOfWork, around: Surroundings) -> TermBasis:
    draft = query.draft or _new_draft(unit, around, query.first, query.last)
    people = _people(unit, draft.first, draft.last)
    if query.draft is None:
        draft = _filled(draft, people)
    chosen = sorted({*draft.teachers, *(coach.person_id for coach in draft.coaches)})
    facts = load_facts(
        unit,
        around,
        draft.first,
        draft.last,
        circle_ids=(),
        person_ids=chosen,
        history=False,
    )
    return TermBasis(facts, request_of(draft, unit), draft, people)


def request_of(draft: TermDraft, unit: UnitOfWork) -> TermRequest:
    """Return what is asked of the planner: with what was before, what stands, and wishes."""
    duos = unit.find(CoachingDuo, order_by=("first_day",))
    wishes = known_wishes(unit)
    coaches = [coach.person_id for coach in draft.coaches]
    pairs = [CoachPair(t, c) for t in draft.teachers for c in coaches]
    past = [duo for duo in duos if duo.state is not DuoState.PROPOSED]
    standing = [duo for duo in duos if _stands(duo, draft.first, draft.last)]
    return TermRequest(
        id=TERM,
        first=draft.first,
        last=draft.last,
        teachers=draft.teachers,
        coaches=draft.coaches,
        minutes=draft.minutes,
        time_from=draft.time_from,
        time_to=draft.time_to,
        every_weeks=draft.every_weeks,
        sessions=draft.sessions,
        before=tuple(CoachPair(duo.teacher_id, duo.coach_id) for duo in past),
        never=_never(unit, pairs, wishes),
        wished=frozenset(p for p in pairs if _both(p) in wishes.together),
        standing=tuple(_standing(duo) for duo in standing),
        prefer_same_location=draft.prefer_same_location,
    )


def _both(pair: CoachPair) -> frozenset[str]:
    return frozenset((pair.teacher_id, pair.coach_id))


def _never(
    unit: UnitOfWork, pairs: Iterable[CoachPair], wishes: KnownWishes
) -> frozenset[CoachPair]:
    """Return who must not be together: the manager of a location coaches nobody there."""
    people = {person.id: person for person in unit.find(Person)}

    def is_manager(pair: CoachPair) -> bool:
        coach, teacher = people[pair.coach_id], people[pair.teacher_id]
        return coach.manages_others and coach.location_id == teacher.location_id

    return frozenset(
        pair
        for pair in pairs
        if pair.teacher_id == pair.coach_id or is_manager(pair) or _both(pair) in wishes.apart
    )


def _stands(duo: CoachingDuo, first: date, last: date) -> bool:
    """Tell whether a duo, also a proposed one, takes up its moment in [first, last]."""
    over = duo.state is DuoState.FINISHED
    return not over and duo.first_day <= last and last_day_of(duo) >= first


def _standing(duo: CoachingDuo) -> StandingDuo:
    minutes = duo.start_time.hour * 60 + duo.start_time.minute + duo.minutes
    return StandingDuo(
        pair=CoachPair(duo.teacher_id, duo.coach_id),
        weekday=duo.weekday,
        start=duo.start_time,
        end=time(*divmod(min(minutes, 24 * 60 - 1), 60)),
        first=duo.first_day,
        last=last_day_of(duo),
        every_weeks=duo.every_weeks,
    )


# ---- defaults -------------------------------------------------------------------------------


def _new_draft(
    unit: UnitOfWork, around: Surroundings, first: date | None, last: date | None
) -> TermDraft:
    today = local_today(around.clock)
    begin = first or today + _WEEK
    calendar = load_calendar(unit, around, begin, begin + _LONGEST * _WEEK)
    region = default_region(unit)
    if first is None:
        begin += timedelta(days=-begin.weekday() % 7)
        while calendar.break_on(begin, region) and begin < today + _LONGEST * _WEEK:
            begin += _WEEK
    draft = TermDraft(first=begin, last=begin)
    end = last or _long_enough(draft, calendar, region)
    return replace(draft, last=max(begin, end))


def _long_enough(draft: TermDraft, calendar: CalendarFacts, region: HolidayRegion) -> date:
    """Return the Friday by which all sessions can have been, around the school holidays."""
    monday = draft.first - timedelta(days=draft.first.weekday())
    left = draft.sessions * draft.every_weeks + _SLACK
    for number in range(_LONGEST):
        week = monday + number * _WEEK
        if calendar.break_on(week + timedelta(days=2), region) is None:
            left -= 1
        if left <= 0:
            return week + timedelta(days=4)
    return monday + _LONGEST * _WEEK


def _filled(draft: TermDraft, people: Iterable[TermPerson]) -> TermDraft:
    people = tuple(people)
    coaches = [p for p in people if p.can_coach]
    room = sum(max(0, p.most - p.duos) for p in coaches)
    waiting = [p for p in people if not p.can_coach and not p.has_duo]
    waiting.sort(key=lambda p: (p.last_coached or date.min, p.name.casefold(), p.person_id))
    return replace(
        draft,
        teachers=tuple(p.person_id for p in waiting[:room]),
        coaches=tuple(CoachLimit(p.person_id, p.most) for p in coaches),
    )


def _people(unit: UnitOfWork, first: date, last: date) -> tuple[TermPerson, ...]:
    """Return everybody who is there in the term, by name; guests only as co-coaches."""
    duos = unit.find(CoachingDuo)
    places = {place.id: place.name for place in unit.find(Location)}
    standing = [duo for duo in duos if _stands(duo, first, last)]
    coaching = Counter(duo.coach_id for duo in standing)
    taught = {duo.teacher_id for duo in standing}
    last_held = _last_held(unit, duos)
    year = YearSpan.around(first, YearKind.SCHOOL)
    found = []
    for person in unit.find(Person):
        until = stops_coaching(person)
        can_coach = person.may_co_coach and (until is None or until > first)
        gone = person.left is not None and person.left < first
        late = person.joined is not None and person.joined > last
        if gone or late or (person.external and not can_coach):
            continue
        held = last_held.get(person.id)
        found.append(
            TermPerson(
                person_id=person.id,
                name=person.name,
                location_id=person.location_id,
                location_name=places.get(person.location_id or "", ""),
                can_coach=can_coach,
                coach_until=until,
                duos=coaching[person.id],
                most=person.most_duos,
                last_coached=held,
                this_year=held is not None and year.includes(held),
                has_duo=person.id in taught,
            )
        )
    return tuple(sorted(found, key=lambda p: (p.name.casefold(), p.person_id)))


def _last_held(unit: UnitOfWork, duos: Iterable[CoachingDuo]) -> dict[str, date]:
    """Return the last held session by teacher."""
    teacher = {duo.id: duo.teacher_id for duo in duos}
    found: dict[str, date] = {}
    for session in unit.find(CoachingSession, equals("state", SessionState.HELD)):
        key = teacher[session.duo_id]
        found[key] = max(found.get(key, date.min), session.start.date())
    return found


QUERIES: dict[type, QueryHandler] = {TermDrafting: term_drafting}
