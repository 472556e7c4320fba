"""Who could co-coach somebody, best first and with the reasons."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.coaching.leaving_early import rest_of
from leerkring.app.coaching.making import duo_facts, last_day_of, sessions_of, stops_coaching
from leerkring.app.coaching.standing import without_sessions
from leerkring.app.coaching.wishes import known_wishes
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.coaching import CoachingDuo, DuoState
from leerkring.domain.coaching_planning import DuoReason, DuoReasonKind
from leerkring.domain.coaching_sessions import regular_days, session_in_the_way
from leerkring.domain.facts import Facts
from leerkring.domain.people import Person
from leerkring.support.clock import local_now, local_today


@dataclass(frozen=True, kw_only=True)
class CoachChoice:
    """Somebody who could co-coach.

    `eligible`: marked as co-coach and still one; anybody else can be chosen by hand. `duos` at
    that time, of at most `most`. `free` of `wanted` moments are free for both. `before`: was with
    this teacher already. `until` is the last day on which this person can coach.
    """

    person_id: str
    name: str
    location_name: str
    same_location: bool
    eligible: bool
    duos: int
    most: int
    free: int
    wanted: int
    before: bool
    until: date | None
    reasons: tuple[DuoReason, ...] = ()

    @property
    def has_room(self) -> bool:
        """Whether one more duo is within the limit."""
        return self.duos < self.most


@dataclass(frozen=True)
class ContinueChoices(Query[tuple[CoachChoice, ...]]):
    """Who could do the rest of a duo, best first; `everybody`: also who is not near or marked."""

    duo_id: str
    everybody: bool = False


@dataclass(frozen=True)
class CoachChoices(Query[tuple[CoachChoice, ...]]):
    """Who could co-coach a teacher from `first` to `last`, best first; no moment is chosen yet."""

    teacher_id: str
    first: date
    last: date
    everybody: bool = False


def continue_choices(
    query: ContinueChoices, unit: UnitOfWork, around: Surroundings
) -> tuple[CoachChoice, ...]:
    duo = unit.get(CoachingDuo, query.duo_id)
    now = local_now(around.clock)
    sessions = sessions_of(unit, duo.id)
    rest = rest_of(duo, sessions, stops_coaching(unit.get(Person, duo.coach_id)), now)
    moments = [session.start for session in rest.late]
    after = max((s.regular_day for s in sessions), default=rest.until) or now.date()
    for day in regular_days(duo.first_day, duo.weekday, duo.every_weeks, after):
        if len(moments) >= rest.count or day > last_day_of(duo):
            break
        moments.append(datetime.combine(day, duo.start_time))
    first = min((m.date() for m in moments), default=now.date())
    people = _candidates(unit, duo.teacher_id, first, everybody=query.everybody)
    others = [person.id for person in people if person.id != duo.coach_id]
    facts = duo_facts(unit, around, (duo,), more=others)
    facts = without_sessions(facts, [session.id for session in rest.late])
    period = first, last_day_of(duo)
    return _ranked(unit, facts, duo.teacher_id, others, period, moments, duo.minutes)


def coach_choices(
    query: CoachChoices, unit: UnitOfWork, around: Surroundings
) -> tuple[CoachChoice, ...]:
    people = _candidates(unit, query.teacher_id, query.first, everybody=query.everybody)
    today = local_today(around.clock)
    asked = CoachingDuo(
        id="",
        teacher_id=query.teacher_id,
        coach_id=query.teacher_id,
        first_day=max(query.first, today),
        last_day=query.last,
        weekday=0,
        start_time=datetime.min.time(),
    )
    ids = [person.id for person in people]
    facts = duo_facts(unit, around, (asked,), more=ids)
    return _ranked(unit, facts, query.teacher_id, ids, (query.first, query.last), (), 0)


def _candidates(unit: UnitOfWork, teacher_id: str, first: date, *, everybody: bool) -> list[Person]:
    """Return who is there then, without whom the teacher had better not be with."""
    apart = known_wishes(unit).apart
    teacher = unit.get(Person, teacher_id)
    place = teacher.location_id

    def is_one(person: Person) -> bool:
        gone = person.left is not None and person.left < first
        if person.id == teacher_id or gone or frozenset((person.id, teacher_id)) in apart:
            return False
        near = place is not None and person.location_id == place
        return everybody or person.may_co_coach or near

    return [person for person in unit.find(Person) if is_one(person)]


def _ranked(
    unit: UnitOfWork,
    facts: Facts,
    teacher_id: str,
    people: Iterable[str],
    period: tuple[date, date],
    moments: Iterable[datetime],
    minutes: int,
) -> tuple[CoachChoice, ...]:
    together = known_wishes(unit).together
    moments = list(moments)
    duos = unit.find(CoachingDuo)
    open_ = (DuoState.PROPOSED, DuoState.RUNNING)
    load = Counter(
        duo.coach_id
        for duo in duos
        if duo.state in open_ and duo.first_day <= period[1] and last_day_of(duo) >= period[0]
    )
    proposed = DuoState.PROPOSED
    before = {d.coach_id for d in duos if d.teacher_id == teacher_id and d.state is not proposed}
    found = []
    for person_id in people:
        choice = _choice(
            facts, teacher_id, person_id, load[person_id], moments, minutes,
            before=person_id in before, first=period[0],
        )  # fmt: skip
        wished = frozenset((person_id, teacher_id)) in together
        found.append((_rank(choice, wished=wished), choice))
    return tuple(choice for _, choice in sorted(found, key=lambda one: one[0]))


def _rank(choice: CoachChoice, *, wished: bool) -> tuple[object, ...]:
    return (
        not choice.eligible,
        not choice.has_room,
        -choice.free,
        not wished,
        choice.before,
        choice.duos,
        not choice.same_location,
        choice.name.casefold(),
        choice.person_id,
    )


def _choice(
    facts: Facts,
    teacher_id: str,
    person_id: str,
    duos: int,
    moments: list[datetime],
    minutes: int,
    *,
    before: bool,
    first: date,
) -> CoachChoice:
    teacher, person = facts.people[teacher_id], facts.people[person_id]
    free = sum(session_in_the_way(facts, teacher, person, m, minutes) is None for m in moments)
    place = facts.locations.get(person.location_id or "")
    near = place is not None and place.id == teacher.location_id
    until = stops_coaching(person)
    reasons = [
        DuoReason(DuoReasonKind.FREE_TOGETHER, free) if moments else None,
        None if before else DuoReason(DuoReasonKind.NEW_PAIR),
        DuoReason(DuoReasonKind.LEAST_LOAD, duos),
        DuoReason(DuoReasonKind.SAME_LOCATION, name=place.name) if place and near else None,
    ]
    return CoachChoice(
        person_id=person.id,
        name=person.name,
        location_name=place.name if place else "",
        same_location=near,
        eligible=person.may_co_coach and (until is None or until >= first),
        duos=duos,
        most=person.most_duos,
        free=free,
        wanted=len(moments),
        before=before,
        until=until,
        reasons=tuple(reason for reason in reasons if reason is not None),
    )


QUERIES: dict[type, QueryHandler] = {
    ContinueChoices: continue_choices,
    CoachChoices: coach_choices,
}
