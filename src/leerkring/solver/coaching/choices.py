"""Why a teacher is without a co-coach, and ways out that were each tried."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import time

from leerkring.domain.coaching_moments import after_terms, clock, minutes_of
from leerkring.domain.coaching_planning import (
    CoachLimit,
    DuoChoice,
    DuoChoiceKind,
    NoDuo,
    NoDuoKind,
    ProposedDuo,
    TermRequest,
)
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.solver.budget import Budget
from leerkring.solver.coaching.term import Term, plan_term, same_location
from leerkring.solver.coaching.weeks import WeeksOf

MOST_RAISED = 2  # coaches of whom it is asked to take one more
MOST_TRIED = 12
EFFORT = 2.0  # for each way out, in the solver's own seconds
SHORTER = (45, 30, 20)
EARLIEST, LATEST = time(7, 0), time(18, 0)
Planned = tuple[TermRequest, tuple[ProposedDuo, ...]]


def why_none(term: Term, teacher_id: str, loads: Mapping[str, int]) -> NoDuoKind:
    """Return why somebody is left without: nobody, nobody with room, or no moment."""
    teacher = term.facts.people.get(teacher_id)
    allowed = [c for c in term.coaches if teacher is not None and term.may_be(teacher, c)]
    if not allowed:
        return NoDuoKind.NO_COACH
    number = next(n for n, one in enumerate(term.teachers) if one.id == teacher_id)
    fitting = [term.coaches[c] for (t, c) in term.can if t == number]
    if not fitting:
        return NoDuoKind.NO_MOMENT
    most = {limit.person_id: limit.most for limit in term.request.coaches}
    full = all(loads[coach.id] >= most[coach.id] for coach in fitting)
    return NoDuoKind.NO_ROOM if full else NoDuoKind.NO_MOMENT


class WaysOut:
    """Tries what would help a teacher, while all that was proposed stands."""

    def __init__(self, facts: Facts, planned: Sequence[Planned], weeks_of: WeeksOf) -> None:
        self._facts, self._planned, self._weeks_of = facts, planned, weeks_of

    def of(self, left_out: NoDuo) -> NoDuo:
        """Return the same with the ways out that were found."""
        at = next(n for n, (r, _) in enumerate(self._planned) if r.id == left_out.term_id)
        teacher = self._facts.people.get(left_out.teacher_id)
        if teacher is None:
            return left_out
        return replace(left_out, choices=tuple(self._choices(at, teacher)))

    def _choices(self, at: int, teacher: PersonFacts) -> Iterator[DuoChoice]:
        request = replace(self._alone(at), teachers=(teacher.id,))
        yield from self._raised(request, teacher)
        yield from self._other_times(request)
        for number in range(len(self._planned)):
            other = self._planned[number][0]
            if number == at or teacher.id in other.teachers:
                continue
            coach_id = self._coach(replace(self._alone(number), teachers=(teacher.id,)))
            if coach_id is not None:
                yield DuoChoice(kind=DuoChoiceKind.OTHER_TERM, coach_id=coach_id, term_id=other.id)
                return

    def _alone(self, at: int) -> TermRequest:
        """Return a term in which every duo proposed up to then runs already."""
        earlier = [(r, duo) for r, duos in self._planned[: at + 1] for duo in duos]
        return after_terms(self._planned[at][0], earlier)

    def _raised(self, request: TermRequest, teacher: PersonFacts) -> Iterator[DuoChoice]:
        term = Term(self._facts, request, self._weeks_of)
        loads = [coach.load for coach in term.pairing().coaches]
        could = sorted(c for _, c in term.can if loads[c] >= self._most(request, term, c))
        could.sort(key=lambda c: (not same_location(teacher, term.coaches[c]), loads[c], c))
        found = 0
        for c in could[:MOST_TRIED]:
            coach = CoachLimit(term.coaches[c].id, loads[c] + 1)
            if self._coach(replace(request, coaches=(coach,))) is not None:
                yield DuoChoice(kind=DuoChoiceKind.RAISE_LIMIT, coach_id=coach.person_id)
                found += 1
                if found == MOST_RAISED:
                    return

    @staticmethod
    def _most(request: TermRequest, term: Term, c: int) -> int:
        return next(x.most for x in request.coaches if x.person_id == term.coaches[c].id)

    def _other_times(self, request: TermRequest) -> Iterator[DuoChoice]:
        for time_from, time_to in _wider(request):
            wider = replace(request, time_from=time_from, time_to=time_to)
            coach_id = self._coach(wider)
            if coach_id is not None:
                yield DuoChoice(
                    kind=DuoChoiceKind.WIDER_TIMES, coach_id=coach_id,
                    time_from=time_from, time_to=time_to,
                )  # fmt: skip
                break
        for minutes in (m for m in SHORTER if m < request.minutes):
            coach_id = self._coach(replace(request, minutes=minutes))
            if coach_id is not None:
                yield DuoChoice(kind=DuoChoiceKind.SHORTER, coach_id=coach_id, minutes=minutes)
                break
        if request.every_weeks == 1:
            coach_id = self._coach(replace(request, every_weeks=2))
            if coach_id is not None:
                yield DuoChoice(kind=DuoChoiceKind.LESS_OFTEN, coach_id=coach_id, every_weeks=2)

    def _coach(self, request: TermRequest) -> str | None:
        """Return the coach that the one teacher of a term would have."""
        result = plan_term(Term(self._facts, request, self._weeks_of), Budget(EFFORT))
        return next((coach_id for coach_id, _ in result.pairs.values()), None)


def _wider(request: TermRequest) -> Iterator[tuple[time, time]]:
    """Yield an hour more on both sides, then all of the day, where that is more."""
    low, high = minutes_of(request.time_from), minutes_of(request.time_to)
    earliest, latest = minutes_of(EARLIEST), minutes_of(LATEST)
    seen = [(low, high)]
    for step in (60, 24 * 60):
        frame = min(low, max(earliest, low - step)), max(high, min(latest, high + step))
        if frame not in seen:
            seen.append(frame)
            yield clock(frame[0]), clock(frame[1])
