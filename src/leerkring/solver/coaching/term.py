"""One term: who can coach whom and when, the pairs, and their moments."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from leerkring.domain.coaching_moments import (
    last_day,
    minutes_of,
    overlap,
    period_of,
    standing_load,
)
from leerkring.domain.coaching_planning import CoachPair, TermRequest
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.solver.budget import Budget
from leerkring.solver.coaching.moments import Found, Place, Seeking, find_places
from leerkring.solver.coaching.pairing import (
    Choice,
    Coach,
    Option,
    Pairing,
    cheapest,
    cheapest_without,
)
from leerkring.solver.coaching.weeks import PersonWeeks, TermWeeks, WeeksOf

ELSEWHERE = 10  # cost of a coach from another location, in weeks in which a duo cannot meet
MOST_LOST = 9  # weeks lost beyond this cost no more
MOST_SHORT = 10  # sessions that do not fit in the regular weeks, each as two weeks
MOST_RECENT = 5
LATEST_BEST = 9 * 60 + 30  # between equal moments the one nearest to this time of day
TRIES = 60  # assignments in a row of which the moments do not fit


@dataclass(frozen=True)
class TermResult:
    """The coach and place of each teacher by id, and from how many each could have one."""

    pairs: Mapping[str, tuple[str, Place]]
    could: Counter[str]
    loads: Mapping[str, int]
    least_spread: int = 0
    proven: bool = True

    @property
    def spread(self) -> int:
        """How far the coaches with most and fewest duos are apart."""
        return max(self.loads.values(), default=0) - min(self.loads.values(), default=0)


@dataclass
class Term:
    """One term with what is known of its people; teachers and coaches have numbers, by id."""

    facts: Facts
    request: TermRequest
    weeks_of: WeeksOf
    teachers: list[PersonFacts] = field(init=False)
    coaches: list[PersonFacts] = field(init=False)
    can: dict[Choice, int] = field(init=False)

    def __post_init__(self) -> None:
        people, request = self.facts.people, self.request
        self.weeks: TermWeeks = self.weeks_of.term(request)
        self.teachers = [people[p] for p in sorted(set(request.teachers)) if p in people]
        known = sorted({limit.person_id for limit in request.coaches} & people.keys())
        self.coaches = [people[p] for p in known]
        self._lanes: dict[tuple[str, bool], PersonWeeks] = {}
        self._alone: dict[str, int] = {}
        self._periods: dict[tuple[str, bool], tuple[date, date] | None] = {}
        self.can = dict(self._possible_pairs())

    def may_be(self, teacher: PersonFacts, coach: PersonFacts) -> bool:
        """Tell whether a pair is allowed at all, whatever the moment."""
        pair = CoachPair(teacher.id, coach.id)
        allowed = coach.may_co_coach and coach.id != teacher.id
        there = self._period(teacher, as_coach=False) and self._period(coach, as_coach=True)
        return allowed and bool(there) and pair not in self.request.never

    def _period(self, person: PersonFacts, *, as_coach: bool) -> tuple[date, date] | None:
        key = person.id, as_coach
        if key not in self._periods:
            self._periods[key] = period_of(person, self.request, as_coach=as_coach)
        return self._periods[key]

    def lanes(self, person: PersonFacts, *, as_coach: bool) -> PersonWeeks:
        """Return when somebody can, beside the duos that run."""
        key = person.id, as_coach
        if key not in self._lanes:
            standing = [
                s
                for s in self.request.standing
                if person.id in (s.pair.teacher_id, s.pair.coach_id)
            ]
            lanes = self.weeks.of(person, as_coach=as_coach)
            self._lanes[key] = self.weeks.without(lanes, standing, self.request)
        return self._lanes[key]

    def places(self, teacher: PersonFacts, coach: PersonFacts) -> tuple[Place, ...]:
        """Return the moments of a pair, best first."""
        both = self.lanes(teacher, as_coach=False), self.lanes(coach, as_coach=True)
        least = self._needed(teacher, coach)
        found = []
        for phase in self.weeks.phases:
            for lane, possible in enumerate(self.weeks.possible(phase, *both)):
                if possible >= least:
                    found.append((possible, phase, lane))
        best = max((possible for possible, _, _ in found), default=0)
        number = self.teachers.index(teacher)
        places = []
        for possible, phase, lane in found:
            moment = self.weeks.moments[phase][lane]
            off = abs(minutes_of(moment.start) - LATEST_BEST) // 15
            rank = off * 5 + (moment.weekday - number) % 5  # not everybody on Monday
            places.append(Place(moment, possible, best - possible, rank))
        return tuple(sorted(places, key=lambda p: (p.lost, p.rank, p.moment)))

    def _possible_pairs(self) -> Iterator[tuple[Choice, int]]:
        """Yield the pairs that could be, with on how many days at best."""
        for t, teacher in enumerate(self.teachers):
            for c, coach in enumerate(self.coaches):
                if self.may_be(teacher, coach):
                    both = self.lanes(teacher, as_coach=False), self.lanes(coach, as_coach=True)
                    best = self._best(*both)
                    if best >= self._needed(teacher, coach):
                        yield (t, c), best

    def _needed(self, teacher: PersonFacts, coach: PersonFacts) -> int:
        """Return on how many days a duo must be possible: see `sessions_needed`."""
        whole = self.request.first, last_day(self.request)
        if self._period(coach, as_coach=True) == whole:
            return 1
        return max(1, min(self.request.sessions, self._best_alone(teacher)))

    def _best_alone(self, teacher: PersonFacts) -> int:
        if teacher.id not in self._alone:
            self._alone[teacher.id] = self._best(self.weeks.of(teacher, as_coach=False))
        return self._alone[teacher.id]

    def _best(self, *people: PersonWeeks) -> int:
        found = (max(self.weeks.possible(p, *people), default=0) for p in self.weeks.phases)
        return max(found, default=0)

    # ---- costs ----------------------------------------------------------------------------

    def pairing(self) -> Pairing:
        """Return the pairs with what they cost."""
        most = {limit.person_id: limit.most for limit in self.request.coaches}
        loads = {c.id: standing_load(self.request, c.id) for c in self.coaches}
        coaches = [Coach(loads[c.id], max(0, most[c.id] - loads[c.id])) for c in self.coaches]
        times = Counter(self.request.before)
        latest = self._latest()
        options = {}
        for (t, c), best in self.can.items():
            pair = CoachPair(self.teachers[t].id, self.coaches[c].id)
            rest = self._rest(t, c, best) + latest.get(pair, 0)
            options[t, c] = Option(times[pair], pair in self.request.wished, rest)
        return Pairing(len(self.teachers), coaches, options)

    def _rest(self, t: int, c: int, best: int) -> int:
        teacher, coach = self.teachers[t], self.coaches[c]
        out_of = -(-self.weeks.weeks // self.request.every_weeks)
        needed = min(self.request.sessions, self._best_alone(teacher))
        cost = min(MOST_LOST, max(0, out_of - best))
        cost += 2 * min(MOST_SHORT, max(0, needed - best))
        if self.request.prefer_same_location and not same_location(teacher, coach):
            cost += ELSEWHERE
        return cost

    def _latest(self) -> dict[CoachPair, int]:
        """Return what it costs to repeat a pair: less for long ago."""
        number: Counter[str] = Counter()
        found = {}
        for pair in self.request.before:
            number[pair.teacher_id] += 1
            found[pair] = min(MOST_RECENT, number[pair.teacher_id])
        return found


def same_location(one: PersonFacts, other: PersonFacts) -> bool:
    """Tell whether two people are known to work at one location."""
    return one.location_id is not None and one.location_id == other.location_id


def plan_term(term: Term, budget: Budget, stop: Callable[[], bool] = lambda: False) -> TermResult:
    """Return the best duos of a term that are found within a budget."""
    pairing = term.pairing()
    chosen, proven = cheapest(pairing), True
    least = _spread(pairing.loads(cheapest(pairing.plain())))
    never_together: list[frozenset[Choice]] = []
    for _ in range(TRIES):
        found = _place(term, chosen, budget)
        if not found.stuck or stop() or budget.left <= 0:
            break
        never_together += [frozenset((t, chosen[t]) for t in stuck) for stuck in found.stuck]
        seed = term.request.seed
        better, certain = cheapest_without(pairing, never_together, chosen, seed, budget)
        proven = proven and certain
        if not better and not certain:
            break  # nothing was found in time: go on from what there is
        chosen = better
    if found.stuck:
        chosen, proven = _given_up(term, chosen, budget), False
        found = _place(term, chosen, budget)
    loads = pairing.loads(chosen)
    least = min(least, _spread(loads))  # fewer duos than there could be, for want of moments
    return TermResult(
        pairs={
            term.teachers[t].id: (term.coaches[c].id, found.places[t]) for t, c in chosen.items()
        },
        could=Counter(term.teachers[t].id for t, _ in term.can),
        loads={coach.id: load for coach, load in zip(term.coaches, loads, strict=True)},
        least_spread=least,
        proven=proven and found.proven,
    )


def _place(term: Term, chosen: Mapping[int, int], budget: Budget) -> Found:
    duos = []
    for t, c in chosen.items():
        teacher, coach = term.teachers[t], term.coaches[c]
        duos.append(Seeking(t, (teacher.id, coach.id), term.places(teacher, coach)))
    every = term.request.every_weeks
    return find_places(duos, lambda a, b: overlap(a, b, every), term.request.seed, budget)


def _given_up(term: Term, chosen: Mapping[int, int], budget: Budget) -> dict[int, int]:
    """Return what is left when a duo is dropped wherever moments do not fit."""
    left = dict(chosen)
    while stuck := _place(term, left, budget).stuck:
        for numbers in stuck:
            del left[max(numbers)]
    return left


def _spread(loads: Sequence[int]) -> int:
    return max(loads, default=0) - min(loads, default=0)
