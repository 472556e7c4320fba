"""A series of rounds in a team that changes: people away, leaving, joining, pausing, pairs by hand.

After each round it is held against checks of its own: who could visit whom is asked person by
person, and who could be paired is found with paths that make room.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import AddPerson, ChangePerson
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.changes import AddVisit, CancelVisit
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.drafting import RoundBasis, RoundDrafting
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.visits.rows import VisitRow
from leerkring.app.workspace import Command
from leerkring.bootstrap import commands, queries
from leerkring.domain.availability import is_available
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import PersonFacts
from leerkring.domain.organisation import Location, Organisation
from leerkring.domain.people import WorkingPattern, WorkingSpan
from leerkring.domain.visit_planning import RoundProposal, UnmetKind
from leerkring.domain.visits import RoundPart, VisitForm, VisitState
from leerkring.solver.visits.planner import RoundPlanner
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from support.pairing import Pairs, paired, works_on
from support.workspaces import make_surroundings, make_workspace

BEGIN = datetime(2026, 9, 1, 7, tzinfo=UTC)
EVENTS = ("away", "leaves", "joins", "by hand", "outside", "pauses", "resumes", "calls off")
FROM, TO = time(9), time(12)  # few starts a day, so that all can be tried
WITHOUT = (UnmetKind.NO_HOST, UnmetKind.PAUSED, UnmetKind.NOT_HERE)

numbers = st.integers(0, 60)
events = st.lists(st.tuples(st.sampled_from(EVENTS), numbers, numbers), max_size=4)
scenes = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
Happened = list[tuple[str, int, int]]


class Series:
    """One team that goes on and on; everything is done as in the window."""

    def __init__(self, size: int, places: int, covers: int, seed: int) -> None:
        self.random = Random(seed)
        self.clock = FixedClock(BEGIN)
        around = replace(make_surroundings(), clock=self.clock)
        store = open_in_memory(self.clock)
        self._places = [f"plek{n}" for n in range(places)]

        def make(unit: UnitOfWork) -> Label:
            unit.add(Organisation(id="o", organiser_name="Marieke", organiser_email="m@v.nl"))
            for key in self._places:
                unit.add(Location(id=key, name=key, covers_per_day=covers))
            return Label.of("team")

        store.change(make)
        self.workspace = make_workspace(commands(), queries(), store=store, surroundings=around)
        self.over: list[Round] = []
        self.people: list[str] = []
        self.parts: dict[str, RoundPart] = {}
        for _ in range(size):
            self.join(None)

    @property
    def today(self) -> date:
        return self.clock.now().date()

    @property
    def visits(self) -> tuple[VisitRow, ...]:
        return tuple(
            v for v in self.workspace.ask(VisitList()) if v.state is not VisitState.CANCELLED
        )

    # What happens between rounds

    def join(self, joined: date | None) -> None:
        """Add somebody who works some days a week."""
        random, number = self.random, len(self.people)
        days = sorted(random.sample(range(5), random.choice((2, 3, 4, 5))))
        week = WorkingPattern(tuple(WorkingSpan(day, time(8), time(17)) for day in days))
        added = AddPerson(
            f"Naam {number:02}", location_id=self._places[number % len(self._places)],
            working=week, joined=joined, needs_cover=random.random() < 0.8,
            may_cover=random.random() < 0.8,
        )  # fmt: skip
        person_id = self.workspace.run(added).value
        self.people.append(person_id)
        self.parts[person_id] = random.choices(tuple(RoundPart), (8, 1, 1))[0]

    def happen(self, event: str, number: int, other: int) -> None:
        """Let something happen; what cannot be is refused and changes nothing."""
        one, two = (self.people[n % len(self.people)] for n in (number, other))
        day = self.today + timedelta(days=other)
        if event == "joins":
            self.join(day)
            return
        wanted: dict[str, Command[Any]] = {
            "away": ReportAbsence(one, day, day + timedelta(days=number)),
            "leaves": ChangePerson(one, left=day),
            "by hand": AddVisit(visitor_id=one, host_id=two, done=True),
            "outside": AddVisit(visitor_id=one, host_name="Elders", done=True),
            "pauses": PauseVisits(one, day),
            "resumes": PauseVisits(one, None),
        }
        coming = [v for v in self.visits if v.state is VisitState.PLANNED]
        if event == "calls off" and coming:
            wanted[event] = CancelVisit(coming[number % len(coming)].id)
        try:
            self.workspace.run(wanted[event])
        except (DomainError, KeyError):
            return

    # A round

    def round(self, number: int, form: VisitForm, *, apart: bool) -> "Round":
        """Plan the round that the window proposes, and accept it."""
        draft = self.workspace.ask(RoundDrafting(length=3)).draft
        draft = replace(
            draft, name=f"Ronde {number}", form=form, exclude_same_location=apart,
            time_from=FROM, time_to=TO,
            members=tuple(
                replace(member, part=self.parts[member.person_id]) for member in draft.members
            ),
        )  # fmt: skip
        return self._planned(self.workspace.ask(RoundDrafting(draft=draft)))

    def rest(self, round_id: str) -> "Round":
        """Plan what is left of a round."""
        return self._planned(self.workspace.ask(RoundDrafting(round_id)))

    def wait_until(self, day: date) -> None:
        """Let days go by, up to the evening of one."""
        self.clock.moment = datetime.combine(day, time(18), tzinfo=UTC)

    def _planned(self, basis: RoundBasis) -> "Round":
        found = RoundPlanner().propose(basis.facts, basis.request, lambda _: None, lambda: False)
        seen = Counter((v.visitor_id, v.host_id) for v in self.visits if v.host_id)
        round_id = basis.draft.round_id
        if found.visits:
            round_id = self.workspace.run(AcceptRound(basis.draft, found)).value
        return Round(basis, found, seen, self._behind(basis), round_id)

    def _behind(self, basis: RoundBasis) -> Counter[str]:
        """Return how much each member is behind: since their last visit, or on others in all.

        Whoever comes new has nothing to catch up with, and does not stand back for that either.
        """
        missed: Counter[str] = Counter()  # rounds in which somebody visited nobody
        waiting: Counter[str] = Counter()  # the last of those, without a visit since
        for made in self.over:
            visited, _ = self.made_in(made.round_id or "")
            for person_id, part in made.part.items():
                if part is not RoundPart.HOSTS_ONLY:
                    alone = person_id not in visited
                    missed[person_id] += alone
                    waiting[person_id] = alone and waiting[person_id] + 1
        members = [m.person_id for m in basis.draft.members if m.person_id in missed]
        least = min((missed[p] for p in members), default=0)
        return Counter({p: max(missed[p] - least, waiting[p]) for p in members})

    def finish(self, made: "Round") -> None:
        """Let a round be over."""
        self.wait_until(made.basis.draft.last)
        if made.round_id is not None:
            self.over.append(made)

    def made_in(self, round_id: str) -> tuple[list[str], list[str]]:
        """Return who visits and who is visited in a round as it is stored."""
        mine = [v for v in self.visits if v.round_id == round_id]
        return [v.visitor_id for v in mine], [v.host_id for v in mine if v.host_id]


@dataclass
class Round:
    """One round with what could have been, found out person by person."""

    basis: RoundBasis
    found: RoundProposal
    seen: Counter[tuple[str, str]]
    behind: Counter[str]
    round_id: str | None
    _free: dict[tuple[str, datetime, datetime], bool] = field(default_factory=dict)

    def free(self, person_id: str, start: datetime, end: datetime) -> bool:
        key = person_id, start, end
        if key not in self._free:
            person = self.basis.facts.people[person_id]
            here = person.location_id
            self._free[key] = is_available(person, start, end, self.basis.facts, place=here)
        return self._free[key]

    @property
    def part(self) -> dict[str, RoundPart]:
        return {m.person_id: m.part for m in self.basis.draft.members}

    @property
    def starts(self) -> list[datetime]:
        agreed = self.basis.draft
        days = (agreed.last - agreed.first).days + 1
        first = datetime.combine(agreed.first, FROM)
        return [
            first + timedelta(days=day, minutes=15 * n)
            for day in range(days)
            for n in range((TO.hour - FROM.hour - 1) * 4 + 1)
        ]

    def takes_part(self, person_id: str, start: datetime) -> bool:
        """Tell whether somebody is at work at a start and has not paused."""
        until = self.basis.request.paused.get(person_id)
        if until is not None and start.date() <= until:
            return False
        return self.free(person_id, start, start + timedelta(hours=1))

    def here(self) -> list[str]:
        """Return who of the round is there at all."""
        members = [m.person_id for m in self.basis.draft.members]
        if self.basis.draft.form is VisitForm.LIVE:
            return [p for p in members if any(self.takes_part(p, at) for at in self.starts)]
        agreed, paused = self.basis.draft, self.basis.request.paused
        length = (agreed.last - agreed.first).days + 1
        days = [agreed.first + timedelta(days=n) for n in range(length)]
        people = self.basis.facts.people
        return [
            p
            for p in members
            if p in people
            and paused.get(p, date.min) < agreed.last
            and any(works_on(people[p], day) for day in days)
        ]

    def may(self, visitor: PersonFacts, host: PersonFacts) -> bool:
        apart = self.basis.draft.exclude_same_location
        return visitor is not host and not (apart and visitor.location_id == host.location_id)

    def covered(self, visitor: PersonFacts, host: PersonFacts, start: datetime) -> bool:
        """Tell whether somebody can take over the group, on a day that bears it."""
        if not visitor.needs_cover:
            return True
        facts = self.basis.facts
        away = visitor.location_id != host.location_id
        way = timedelta(minutes=facts.travel_minutes if away else 0)
        begin, end = start - way, start + timedelta(hours=1) + way
        return facts.locations[visitor.location_id or ""].covers_per_day > 0 and any(
            self.free(p.id, begin, end)
            for p in facts.people.values()
            if p.may_cover
            and p.location_id == visitor.location_id
            and p.id not in (visitor.id, host.id)
        )

    def pairs(self) -> tuple[Pairs, Pairs]:
        """Return whom each can look at with cover, and whom if nobody has to take over."""
        people, ids = self.basis.facts.people, self.here()
        hosts = [p for p in ids if self.part[p] is not RoundPart.VISITS_ONLY]
        visitors = [p for p in ids if self.part[p] is not RoundPart.HOSTS_ONLY]
        reached: Pairs = {p: set() for p in visitors}
        bare: Pairs = {p: set() for p in visitors}
        live = self.basis.draft.form is VisitForm.LIVE
        at = {p: [s for s in self.starts if self.takes_part(p, s)] for p in ids} if live else {}
        for visitor in visitors:
            for host in hosts:
                one, two = people[visitor], people[host]
                if not self.may(one, two):
                    continue
                if not live:
                    reached[visitor].add(host)
                    continue
                both = sorted(set(at[visitor]) & set(at[host]))
                if both:
                    bare[visitor].add(host)
                if any(self.covered(one, two, start) for start in both):
                    reached[visitor].add(host)
        return reached, reached if not live else bare


def check(made: Round) -> None:
    """Hold a round against what could have been."""
    visits = made.found.visits
    reached, bare = made.pairs()
    here = list(bare)
    for side in ("visitor_id", "host_id"):
        assert max(Counter(getattr(v, side) for v in visits).values(), default=0) <= 1
    assert all(v.host_id in bare[v.visitor_id] for v in visits)
    assert len(visits) == paired(here, bare)
    check_told(made, here)
    check_waiting(made, here, bare)
    new = {v: {h for h in hosts if not made.seen[v, h]} for v, hosts in reached.items()}
    if paired(here, new) == len(here):
        assert not any(made.seen[v.visitor_id, v.host_id] for v in visits)
    check_moments(made)


def check_told(made: Round, here: Collection[str]) -> None:
    """Nobody is left out in silence."""
    told = {u.person_id for u in made.found.unmet if u.kind in WITHOUT}
    visiting = {v.visitor_id for v in made.found.visits}
    for member in made.basis.draft.members:
        if member.part is RoundPart.HOSTS_ONLY:
            continue
        assert (member.person_id in visiting) != (member.person_id in told)
        assert member.person_id in here or member.person_id not in visiting


def check_waiting(made: Round, here: Collection[str], bare: Pairs) -> None:
    """Who is more behind comes first, as long as as many can visit."""
    visiting = {v.visitor_id for v in made.found.visits}
    for waits in set(here) - visiting:
        for other in visiting:
            if made.behind[waits] > made.behind[other]:
                instead = (visiting - {other}) | {waits}
                assert paired(sorted(instead), bare) < len(visiting)


def check_moments(made: Round) -> None:
    """Each visit is when both can, covered by a colleague, no more in a day than agreed."""
    facts = made.basis.facts
    covers: Counter[tuple[str | None, date]] = Counter()
    for visit in made.found.visits:
        if visit.start is None or visit.end is None:
            continue
        visitor, host = facts.people[visit.visitor_id], facts.people[visit.host_id]
        assert made.takes_part(visitor.id, visit.start)
        assert made.takes_part(host.id, visit.start)
        if visitor.needs_cover:
            cover = facts.people[visit.cover_id or ""]
            assert cover.may_cover
            assert cover.location_id == visitor.location_id
            assert cover.id not in (visitor.id, host.id)
            covers[visitor.location_id, visit.start.date()] += 1
    for (place, _), number in covers.items():
        assert number <= facts.locations[place or ""].covers_per_day


@scenes
@given(
    size=st.integers(2, 12),
    places=st.integers(1, 3),
    covers=st.integers(1, 3),
    seed=st.integers(0, 99_999),
    form=st.sampled_from(VisitForm),
    apart=st.booleans(),
    between=st.lists(st.tuples(events, events), min_size=2, max_size=6),
)
def test_a_series_goes_on_whatever_happens_to_the_team(
    *,
    size: int,
    places: int,
    covers: int,
    seed: int,
    form: VisitForm,
    apart: bool,
    between: list[tuple[Happened, Happened]],
) -> None:
    series = Series(size, places, covers, seed)
    for number, (before, halfway) in enumerate(between):
        for event in before:
            series.happen(*event)
        made = series.round(number, form, apart=apart and places > 1)
        check(made)
        agreed = made.basis.draft
        series.wait_until(agreed.first + (agreed.last - agreed.first) / 2)
        for event in halfway:
            series.happen(*event)
        if made.round_id is not None:
            check_moments(series.rest(made.round_id))
            for ids in series.made_in(made.round_id):
                assert max(Counter(ids).values(), default=0) <= 1
        series.finish(made)
