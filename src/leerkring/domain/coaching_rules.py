"""What a proposal of duos must keep, each rule checked on any plan without a solver."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from leerkring.domain.coaching_moments import (
    Moment,
    after_terms,
    clashes,
    days_of,
    last_day,
    moment_of,
    moments_of,
    overlap,
    period_of,
    possible_days,
    standing_load,
    starts_of,
    works_then,
)
from leerkring.domain.coaching_moments import minutes_of as minutes
from leerkring.domain.coaching_planning import CoachPair, DuoProposal, ProposedDuo, TermRequest
from leerkring.domain.facts import Facts, PersonFacts


class DuoRule(StrEnum):
    """The rules of a term, in the order in which they are looked at."""

    ONE_COACH = "one_coach"  # each teacher of the term one co-coach, or named as being without
    MAY_COACH = "may_coach"  # a coach of the term, as long as it takes
    WITHIN_LIMIT = "within_limit"  # no more duos at one time than agreed, number of asked
    MUST_NOT_BE = "must_not_be"  # with oneself, the own manager, "not together"
    TOO_SOON_AGAIN = "too_soon_again"  # a pair repeated while name could
    WORKING_TIME = "working_time"  # the moment outside the hours of somebody, or of the term
    TWO_AT_ONCE = "two_at_once"  # two duos of one person at one time


@dataclass(frozen=True, kw_only=True)
class DuoViolation:
    """One rule that a duo (or a teacher without one) breaks, in facts."""

    rule: DuoRule
    term_id: str
    teacher_id: str
    coach_id: str | None = None
    name: str = ""
    number: int = 0
    asked: int = 0


@dataclass(frozen=True)
class TermView:
    """One term with its duos; what was proposed for terms before it counts as having been."""

    facts: Facts
    request: TermRequest
    duos: tuple[ProposedDuo, ...]
    without: tuple[str, ...] = ()

    def violation(
        self, rule: DuoRule, pair: CoachPair, *, name: str = "", number: int = 0, asked: int = 0
    ) -> DuoViolation:
        """Return a violation by a duo of this term."""
        return DuoViolation(
            rule=rule, term_id=self.request.id, teacher_id=pair.teacher_id,
            coach_id=pair.coach_id, name=name, number=number, asked=asked,
        )  # fmt: skip

    def person(self, person_id: str) -> PersonFacts | None:
        """Return somebody, if known."""
        return self.facts.people.get(person_id)

    @cached_property
    def limits(self) -> Mapping[str, int]:
        """How many duos each coach of the term may have at one time."""
        return {limit.person_id: limit.most for limit in self.request.coaches}

    @cached_property
    def loads(self) -> Mapping[str, int]:
        """How many duos each coach of the term has at one time, those that run counted."""
        new = Counter(duo.pair.coach_id for duo in self.duos)
        return {
            coach: standing_load(self.request, coach) + new[coach]
            for coach in self.limits
            if coach in self.facts.people
        }

    @cached_property
    def spread(self) -> int:
        """How far the coaches with most and fewest duos are apart."""
        return max(self.loads.values(), default=0) - min(self.loads.values(), default=0)

    @cached_property
    def had(self) -> frozenset[CoachPair]:
        """The pairs there were before."""
        return frozenset(self.request.before)

    def usable(self, person_id: str, *, as_coach: bool) -> frozenset[Moment]:
        """Return the moments that somebody could keep; worked out once."""
        key = person_id, as_coach
        if key not in self._usable:
            person = self.facts.people[person_id]
            found = (m for m in self._moments if works_then(
                person, self.request, m, as_coach=as_coach))  # fmt: skip
            self._usable[key] = frozenset(found)
        return self._usable[key]

    @cached_property
    def _usable(self) -> dict[tuple[str, bool], frozenset[Moment]]:
        return {}

    @cached_property
    def _moments(self) -> tuple[Moment, ...]:
        return tuple(moments_of(self.request))

    def is_taken(self, moment: Moment, person_id: str, besides: ProposedDuo | None) -> bool:
        """Tell whether somebody is in another duo at a moment."""
        for duo in self.duos:
            mine = person_id in (duo.pair.teacher_id, duo.pair.coach_id)
            if (
                mine
                and duo is not besides
                and overlap(moment, moment_of(duo, self.request), self.request.every_weeks)
            ):
                return True
        return any(
            person_id in (s.pair.teacher_id, s.pair.coach_id) and clashes(moment, self.request, s)
            for s in self.request.standing
        )


def views(
    facts: Facts, requests: Sequence[TermRequest], proposal: DuoProposal
) -> Iterator[TermView]:
    """Yield the terms one after the other, each after those before it."""
    earlier: list[tuple[TermRequest, ProposedDuo]] = []
    for request in requests:
        duos = tuple(d for d in proposal.duos if d.term_id == request.id)
        without = tuple(w.teacher_id for w in proposal.without if w.term_id == request.id)
        yield TermView(facts, after_terms(request, earlier), duos, without)
        earlier += [(request, duo) for duo in duos]


def check_duos(
    facts: Facts, requests: Sequence[TermRequest], proposal: DuoProposal
) -> Iterator[DuoViolation]:
    """Yield what a proposal breaks, term by term and rule by rule."""
    for view in views(facts, requests, proposal):
        for check in CHECKS:
            yield from check(view)


def one_coach(view: TermView) -> Iterator[DuoViolation]:
    """Each teacher has one co-coach or is named as without; nobody else has one."""
    asked = dict.fromkeys(view.request.teachers, 1)
    found = Counter(duo.pair.teacher_id for duo in view.duos) + Counter(view.without)
    for teacher_id in {**asked, **found}:
        number = found[teacher_id]
        if number != asked.get(teacher_id, 0):
            yield DuoViolation(
                rule=DuoRule.ONE_COACH, term_id=view.request.id, teacher_id=teacher_id,
                number=number, asked=asked.get(teacher_id, 0),
            )  # fmt: skip


def may_coach(view: TermView) -> Iterator[DuoViolation]:
    """Take only a coach of the term who is marked as one, and there long enough."""
    for duo in view.duos:
        coach, teacher = view.person(duo.pair.coach_id), view.person(duo.pair.teacher_id)
        known = coach is not None and teacher is not None and coach.may_co_coach
        if not known or duo.pair.coach_id not in view.limits:
            yield view.violation(DuoRule.MAY_COACH, duo.pair)
            continue
        assert coach is not None
        assert teacher is not None
        asked = sessions_needed(view.facts, view.request, teacher, coach)
        number = possible_days((teacher, coach), view.request, moment_of(duo, view.request),
                               view.facts)  # fmt: skip
        if number < asked:
            yield view.violation(DuoRule.MAY_COACH, duo.pair, number=number, asked=asked)


def sessions_needed(
    facts: Facts, request: TermRequest, teacher: PersonFacts, coach: PersonFacts
) -> int:
    """Return on how many regular days a duo must be possible.

    One is enough, but with a coach who comes or goes during the term the sessions must fit before
    that, as far as they would with the teacher alone.
    """
    if period_of(coach, request, as_coach=True) == (request.first, last_day(request)):
        return 1
    could = (
        possible_days((teacher,), request, moment, facts)
        for moment in moments_of(request)
        if works_then(teacher, request, moment, as_coach=False)
    )
    return max(1, min(request.sessions, max(could, default=0)))


def within_limit(view: TermView) -> Iterator[DuoViolation]:
    """No coach has more duos at one time than agreed."""
    for duo in view.duos:
        number, most = (x.get(duo.pair.coach_id, 0) for x in (view.loads, view.limits))
        if number > most:
            yield view.violation(DuoRule.WITHIN_LIMIT, duo.pair, number=number, asked=most)


def must_not_be(view: TermView) -> Iterator[DuoViolation]:
    """Nobody coaches themselves, and no pair that must not be."""
    for duo in view.duos:
        if duo.pair.coach_id == duo.pair.teacher_id or duo.pair in view.request.never:
            yield view.violation(DuoRule.MUST_NOT_BE, duo.pair)


def too_soon_again(view: TermView) -> Iterator[DuoViolation]:
    """No pair again while a coach who was not with this teacher yet has room and time."""
    for duo in view.duos:
        if duo.pair in view.had:
            other = next(_unused(view, duo), None)
            if other is not None:
                yield view.violation(DuoRule.TOO_SOON_AGAIN, duo.pair, name=other.name)


def _unused(view: TermView, duo: ProposedDuo) -> Iterator[PersonFacts]:
    teacher = view.facts.people[duo.pair.teacher_id]
    for coach_id, most in view.limits.items():
        pair, coach = CoachPair(teacher.id, coach_id), view.person(coach_id)
        ruled_out = pair in view.had or pair in view.request.never or coach_id == teacher.id
        if (
            coach is None
            or not coach.may_co_coach
            or ruled_out
            or view.loads.get(coach_id, 0) >= most
        ):
            continue
        both = view.usable(teacher.id, as_coach=False) & view.usable(coach_id, as_coach=True)
        asked = sessions_needed(view.facts, view.request, teacher, coach) if both else 1
        for moment in sorted(both):
            taken = view.is_taken(moment, teacher.id, duo) or view.is_taken(moment, coach_id, None)
            days = possible_days((teacher, coach), view.request, moment, view.facts)
            if not taken and days >= asked:
                yield coach
                break


def working_time(view: TermView) -> Iterator[DuoViolation]:
    """Keep to a quarter in the hours of the term, when both work and nothing is every week."""
    request = view.request
    for duo in view.duos:
        moment = moment_of(duo, request)
        fits = minutes(duo.start) in starts_of(request)
        fits = fits and minutes(duo.end) - minutes(duo.start) == request.minutes
        both = (duo.pair.teacher_id, False), (duo.pair.coach_id, True)
        for person_id, as_coach in both:
            person = view.person(person_id)
            if not fits or person is None or not days_of(request, moment) or not works_then(
                person, request, moment, as_coach=as_coach
            ):  # fmt: skip
                name = person.name if person is not None and fits else ""
                yield view.violation(DuoRule.WORKING_TIME, duo.pair, name=name)
                break


def two_at_once(view: TermView) -> Iterator[DuoViolation]:
    """Nobody is in two duos at one time."""
    for duo in view.duos:
        moment = moment_of(duo, view.request)
        for person_id in (duo.pair.teacher_id, duo.pair.coach_id):
            if view.is_taken(moment, person_id, duo):
                person = view.person(person_id)
                name = person.name if person is not None else ""
                yield view.violation(DuoRule.TWO_AT_ONCE, duo.pair, name=name)


CHECKS: tuple[Callable[[TermView], Iterator[DuoViolation]], ...] = (
    one_coach,
    may_coach,
    within_limit,
    must_not_be,
    too_soon_again,
    working_time,
    two_at_once,
)
