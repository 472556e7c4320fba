"""Tiny seasons tried in every possible way: the planner finds what is allowed, and the best of it.

What is allowed is judged by the rules of the domain, what it costs is added up without the solver.
Each case makes one rule bite: a planner without that rule's twin comes to another answer.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.busy import BusySpan, BusyTimes
from leerkring.domain.circles import Agreement, CircleKind
from leerkring.domain.facts import (
    AwaySpan,
    CalendarFacts,
    Facts,
    MeetingFacts,
    PublicHoliday,
    RoleFacts,
    RoomFacts,
)
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import Limits, PlanRequest, Wishes
from leerkring.domain.rhythm import GivenSeason, Rhythm, Window
from leerkring.domain.rules import RULES, check
from leerkring.domain.violations import PlanView
from leerkring.solver.costing import cost_of
from leerkring.solver.first_answer import first_answer
from leerkring.solver.search import search
from leerkring.solver.season import Choice, Moment, Season
from leerkring.solver.setup import Outline
from support.planning_facts import NAMES, circle_of, facts_of, person

LEAD, BRING = Role.FACILITATOR, Role.CASE_CONTRIBUTOR
TUESDAYS = (
    (date(2026, 9, 8), date(2026, 9, 15)),
    (date(2026, 10, 6), date(2026, 10, 13)),
    (date(2026, 11, 3), date(2026, 11, 10)),
)
REQUEST = PlanRequest(
    first=date(2026, 9, 1), last=date(2026, 12, 1), limits=Limits(quick=5.0, effort=5.0)
)
UNFAIR = replace(
    REQUEST, wishes=Wishes(unfair_lead=0, unfair_turn=0, unfair_together=0, twice_running=0)
)
HARD = frozenset(rule.name for rule in RULES if rule.hard)
QUIET = CalendarFacts(breaks_known_until=date(2030, 1, 1))


def team(size: int = 3) -> tuple:  # type: ignore[type-arg]
    return tuple(person(name) for name in NAMES[:size])


def facts(
    size: int = 3, *, least_gap: int = 14, most_gap: int | None = None, **more: object
) -> Facts:
    """Return a team with three windows of two Tuesdays each, and one person for each role."""
    windows = tuple(
        Window(number, first, first, last) for number, (first, last) in enumerate(TUESDAYS, start=1)
    )
    rhythm = Rhythm(step=28, early=0, late=7, least_gap=least_gap, most_gap=most_gap)
    people = team()
    circle = replace(circle_of(people, with_reserve=False), given=GivenSeason(windows, rhythm))
    return replace(facts_of(people, circle), calendar=QUIET)


def agreed(known: Facts, **changes: object) -> Facts:
    circle = known.circles["noord"]
    agreement: Agreement = replace(circle.agreement, **changes)  # type: ignore[arg-type]
    return replace(known, circles={**known.circles, "noord": replace(circle, agreement=agreement)})


def member(known: Facts, person_id: str, **changes: object) -> Facts:
    circle = known.circles["noord"]
    members = tuple(
        replace(m, **changes) if m.person_id == person_id else m  # type: ignore[arg-type]
        for m in circle.members
    )
    return replace(known, circles={**known.circles, "noord": replace(circle, members=members)})


def who(known: Facts, person_id: str, **changes: object) -> Facts:
    changed = replace(known.people[person_id], **changes)  # type: ignore[arg-type]
    return replace(known, people={**known.people, person_id: changed})


def away(known: Facts, person_id: str, *spans: tuple[date, date]) -> Facts:
    return who(known, person_id, away=tuple(AwaySpan(*span) for span in spans))


# ---- every way there is ----------------------------------------------------------------------


def every_choice(season: Season, slot: int) -> Iterator[Choice]:
    """Yield every day of a window, early and at the agreed hour, with everybody in every role."""
    circle, this = season.circle, season.slots[slot]
    if this.stands:
        yield Choice(this.moments[0], dict(this.fixed))
        return
    people = range(len(season.people))
    length = timedelta(minutes=circle.agreement.duration_minutes)
    for day, hour in product(TUESDAYS[slot], (8, 13)):
        start = datetime.combine(day, time(hour))
        known = [m for m in this.possible if m.start == start]
        rooms = circle.agreement.room_ids or (None,)
        for moment in known or [_unknown(start, start + length, room) for room in rooms]:
            for lead, bring in product(people, people):
                yield Choice(moment, {LEAD: (lead,), BRING: (bring,)})


def _unknown(start: datetime, end: datetime, room: str | None) -> Moment:
    """Return a moment that the planner left out: should the rules allow it, then it is the best."""
    return Moment(start, end, room, 0, 0, 0, 0, cost=-(10**9))


def as_meeting(season: Season, slot: int, choice: Choice) -> MeetingFacts:
    stored = season.slots[slot].meeting
    roles = tuple(
        RoleFacts(role, season.people[person].id)
        for role, people in choice.roles.items()
        for person in people
    )
    moment = choice.moment
    made = MeetingFacts(
        f"#{slot}", "noord", moment.start, moment.end, room_id=moment.room_id, roles=roles
    )
    return made if stored is None else replace(made, id=stored.id, pinned=stored.pinned)


def is_allowed(season: Season, chosen: dict[int, Choice], but: frozenset[str]) -> bool:
    """Tell whether the hard rules, `but` for some, let a plan or part of one pass."""
    meetings = tuple(as_meeting(season, slot, choice) for slot, choice in chosen.items())
    ours = frozenset(m.id for m in meetings)
    stored = {m.id: m for m in season.facts.meetings if m.id in ours}
    others = tuple(m for m in season.facts.meetings if m.id not in ours)
    known = replace(season.facts, meetings=(*others, *meetings))
    past = [m for m in known.of_circle("noord") if m.start.date() < season.request.first]
    every = sorted((*past, *meetings), key=lambda m: m.start)
    view = PlanView(season.circle, every, known, ours, stored)
    wishes, hard = season.request.wishes, set(HARD)
    hard |= {"twice_running"} if wishes.never_twice_running else set()
    hard |= {"follow_up"} if wishes.always_follow_up else set()
    return not any(v.rule in hard - but for v in check(view))


def best_by_hand(known: Facts, request: PlanRequest, *but: str) -> float | None:
    """Return the least cost of all plans that are allowed; None when there is none."""
    season, ignored = Outline(known.circles["noord"], known, request).season(), frozenset(but)
    alone = [
        [c for c in every_choice(season, slot) if is_allowed(season, {slot: c}, ignored)]
        for slot in range(len(season.slots))
    ]
    plans = sorted((cost_of(season, plan), n) for n, plan in enumerate(product(*alone)))
    every = list(product(*alone))
    for cost, number in plans:
        if is_allowed(season, dict(enumerate(every[number])), ignored):
            return cost
    return None


def best_by_planner(known: Facts, request: PlanRequest) -> float | None:
    """Return the cost of the planner's best plan with a meeting in every window."""
    season = Outline(known.circles["noord"], known, request).season()
    found = search(season, first_answer(season), None, lambda: False)
    if any(choice is None for choice in found.choices):
        return None
    assert found.proven
    return cost_of(season, found.choices)


# ---- one case for each rule ------------------------------------------------------------------

FIRST_TUESDAY, SECOND_TUESDAY = TUESDAYS[0]
OCTOBER, LATER_IN_OCTOBER = TUESDAYS[1]


def afternoon(day: date) -> tuple[datetime, datetime]:
    return datetime.combine(day, time(13)), datetime.combine(day, time(15))


def on_a_holiday() -> Facts:
    holiday = PublicHoliday(FIRST_TUESDAY, "Eerste feestdag", "first")
    return replace(facts(), calendar=replace(QUIET, public_holidays=(holiday,)))


def elsewhere() -> Facts:
    other = replace(circle_of(team()[1:2], name="Kring Zuid"), id="zuid")
    lead = (RoleFacts(LEAD, "bram"),)
    there = MeetingFacts("z", "zuid", *afternoon(FIRST_TUESDAY), roles=lead)
    known = facts()
    for name in ("anna", "chantal"):
        known = member(known, name, may_facilitate=False)
    return replace(known, circles={**known.circles, "zuid": other}, meetings=(there,))


def without_room() -> Facts:
    taken = BusyTimes(spans=(BusySpan(*afternoon(FIRST_TUESDAY)),))
    room = RoomFacts("k", "Kamer", "school", blocked=taken)
    return replace(agreed(facts(), room_ids=("k",)), rooms={"k": room})


def too_few() -> Facts:
    return away(agreed(facts(), quorum=3), "bram", (FIRST_TUESDAY, FIRST_TUESDAY))


def must_be_there() -> Facts:
    known = member(facts(), "chantal", required=True)
    return away(known, "chantal", (OCTOBER, OCTOBER))


def one_leads() -> Facts:
    known = member(facts(), "anna", may_facilitate=False)
    return member(known, "bram", may_facilitate=False)


def nobody_leads() -> Facts:
    return member(one_leads(), "chantal", may_facilitate=False)


def two_lead() -> Facts:
    return member(facts(), "chantal", may_facilitate=False)


def one_brings() -> Facts:
    known = member(facts(), "anna", may_contribute=False)
    return member(known, "bram", may_contribute=False)


def one_does_all() -> Facts:
    known = facts()
    for name in ("bram", "chantal"):
        known = member(known, name, may_facilitate=False, may_contribute=False)
    return known


def too_close() -> Facts:
    return away(facts(least_gap=22), "bram", (FIRST_TUESDAY, FIRST_TUESDAY))


def too_far() -> Facts:
    return away(facts(most_gap=30), "chantal", (OCTOBER, OCTOBER))


def with_pins() -> Facts:
    lead = (RoleFacts(LEAD, "anna", pinned=True),)
    pinned = tuple(
        MeetingFacts(f"p{n}", "noord", *afternoon(days[0]), roles=lead)
        for n, days in enumerate(TUESDAYS)
    )
    return replace(facts(), meetings=pinned)


def not_back() -> Facts:
    known = member(facts(), "anna", may_contribute=False)
    known = member(known, "chantal", may_contribute=False, last_day=SECOND_TUESDAY)
    known = member(known, "chantal", may_contribute=True)
    return away(known, "bram", (date(2026, 9, 1), SECOND_TUESDAY))


def gone_twice() -> Facts:
    known = away(facts(), "chantal", (FIRST_TUESDAY, SECOND_TUESDAY), (OCTOBER, OCTOBER))
    return away(known, "bram", (LATER_IN_OCTOBER, LATER_IN_OCTOBER))


def one_of_a_kind() -> Facts:
    known = agreed(facts(), kind=CircleKind.ALL_DISCIPLINES)
    known = who(who(known, "chantal", discipline="logopedie"), "bram", discipline="zorg")
    known = away(known, "chantal", (OCTOBER, OCTOBER))
    return away(known, "anna", (LATER_IN_OCTOBER, LATER_IN_OCTOBER))


@dataclass(frozen=True)
class Case:
    """A team in which a rule matters. `without` are the rules to forget, or the wish, to see so."""

    make: Callable[[], Facts]
    without: tuple[str, ...] = ()
    wish: str = ""
    request: PlanRequest = REQUEST


CASES = {
    "open_day": Case(on_a_holiday, ("open_day", "facilitator", "contributors", "quorum")),
    "time_frame": Case(facts, ("time_frame",)),
    "one_place": Case(elsewhere, ("one_place", "facilitator", "contributors")),
    "room": Case(without_room, ("room",)),
    "quorum": Case(too_few, ("quorum",)),
    "required": Case(must_be_there, ("required",)),
    "facilitator": Case(nobody_leads, ("facilitator",)),
    "contributors": Case(one_brings, ("contributors",)),
    "one_role": Case(one_does_all, ("one_role",)),
    "gap": Case(too_close, ("gap",)),
    "kept": Case(with_pins, ("kept",)),
    "twice_running": Case(one_leads, wish="twice_running"),
    "follow_up": Case(not_back, wish="misses_follow_up"),
    "missing_twice": Case(gone_twice, wish="missing_twice_running", request=UNFAIR),
    "long_gap": Case(too_far, wish="long_gap"),
    "turns": Case(two_lead, wish="unfair_lead"),
    "disciplines": Case(one_of_a_kind, wish="discipline_missing"),
}


def test_every_rule_that_is_planned_has_a_case() -> None:
    assert set(CASES) == {rule.name for rule in RULES if not rule.advisory}


def agrees(known: Facts, request: PlanRequest = REQUEST) -> float | None:
    by_hand, by_planner = best_by_hand(known, request), best_by_planner(known, request)
    assert by_planner == (None if by_hand is None else pytest.approx(by_hand, abs=0.6))
    return by_hand


@pytest.mark.parametrize("name", CASES)
def test_the_planner_finds_the_best_that_a_rule_allows(name: str) -> None:
    agrees(CASES[name].make(), CASES[name].request)


@pytest.mark.parametrize("name", CASES)
def test_the_rule_makes_a_difference_there(name: str) -> None:
    case = CASES[name]
    known, request = case.make(), case.request
    with_rule = best_by_hand(known, request)
    if case.without:
        assert best_by_hand(known, request, *case.without) != with_rule
    else:
        wishes = replace(request.wishes, **{case.wish: 0})  # type: ignore[arg-type]
        assert best_by_hand(known, replace(request, wishes=wishes)) != with_rule


@pytest.mark.parametrize("flag", ["never_twice_running", "always_follow_up"])
def test_a_strong_wish_can_be_made_a_rule(flag: str) -> None:
    wishes = replace(Wishes(), **{flag: True})
    known = one_leads() if flag == "never_twice_running" else not_back()
    agrees(known, replace(REQUEST, wishes=wishes))
    agrees(gone_twice(), replace(REQUEST, wishes=wishes))


# ---- the whole ---------------------------------------------------------------------------------

PEOPLE = st.sampled_from(["anna", "bram", "chantal"])
DAYS = st.sampled_from([day for days in TUESDAYS for day in days])


@settings(max_examples=40)
@given(
    absences=st.lists(st.tuples(PEOPLE, DAYS, st.integers(0, 30)), max_size=5),
    quiet=st.lists(PEOPLE, max_size=2),
    shy=st.lists(PEOPLE, max_size=2),
    quorum=st.integers(0, 3),
    least_gap=st.sampled_from((14, 22, 28)),
    most_gap=st.sampled_from((None, 28, 30)),
)
def test_tiny_seasons_are_planned_as_well_as_can_be(
    absences: list[tuple[str, date, int]],
    quiet: list[str],
    shy: list[str],
    quorum: int,
    least_gap: int,
    most_gap: int | None,
) -> None:
    known = agreed(facts(least_gap=least_gap, most_gap=most_gap), quorum=quorum)
    spans: dict[str, list[tuple[date, date]]] = {}
    for name, day, length in absences:
        spans.setdefault(name, []).append((day, day + timedelta(days=length)))
    for name, mine in spans.items():
        known = away(known, name, *mine)
    for name in quiet:
        known = member(known, name, may_contribute=False)
    for name in shy:
        known = member(known, name, may_facilitate=False)
    agrees(known)
