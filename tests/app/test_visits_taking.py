"""Taking ways out of a proposed round: what others were offered still has to help then."""

from dataclasses import replace

from leerkring.app.visits.drafting import RoundDrafting
from leerkring.app.visits.drafts import NEW_ROUND, RoundDraft
from leerkring.app.visits.taking import WayTaker
from leerkring.domain.visit_planning import (
    Evenness,
    RoundProposal,
    UnmetKind,
    UnmetVisit,
    VisitChoice,
    VisitChoiceKind,
)
from support.visit_team import FIRST, LAST, MEMBERS, ring, tuesday, visit_workspace

KIND = VisitChoiceKind
NEXT = VisitChoice(kind=KIND.NEXT_ROUND)


def to(host: str, week: int, cover: str | None = None) -> VisitChoice:
    return VisitChoice(kind=KIND.OTHER_HOST, host_id=host, start=tuesday(week), cover_id=cover)


def alone(person: str, *choices: VisitChoice) -> UnmetVisit:
    kind = UnmetKind.NO_HOST
    return UnmetVisit(kind=kind, round_id=NEW_ROUND, person_id=person, choices=(*choices, NEXT))


def start(*unmet: UnmetVisit, visitors: str = "") -> tuple[WayTaker, RoundProposal]:
    """Return a round in which of the ring only `visitors` have their visit."""
    draft = RoundDraft(name="Ronde", first=FIRST, last=LAST, members=MEMBERS)
    basis = visit_workspace().ask(RoundDrafting(draft=draft))
    plan = ring(basis.facts.version)
    kept = tuple(v for v in plan.visits if v.visitor_id in visitors)
    taker = WayTaker(basis.facts, basis.request, basis.draft.request())
    return taker, replace(plan, visits=kept, unmet=unmet)


def offered(proposal: RoundProposal, person: str) -> list[VisitChoice]:
    return [c for one in proposal.unmet if one.person_id == person for c in one.choices]


def test_a_host_that_is_taken_is_no_longer_offered_to_others() -> None:
    nobody = UnmetVisit(kind=UnmetKind.NOT_VISITED, round_id=NEW_ROUND, person_id="c")
    taker, found = start(
        alone("d", to("c", 1)), alone("e", to("c", 2)), alone("f", to("b", 3)), nobody
    )
    after = taker.take(found, found.unmet[0], found.unmet[0].choices[0])
    assert [(v.visitor_id, v.host_id) for v in after.visits] == [("d", "c")]
    assert after.visits[0].end == tuesday(1, 11)
    assert offered(after, "e") == [NEXT]
    assert offered(after, "f") == [to("b", 3), NEXT]
    assert {one.kind for one in after.unmet} == {UnmetKind.NO_HOST}  # somebody comes to Chantal now


def test_a_person_that_is_needed_at_that_moment_is_no_longer_offered_to_others() -> None:
    taker, found = start(alone("d", to("c", 1, "f")), alone("e", to("b", 1, "f")))
    after = taker.take(found, found.unmet[0], found.unmet[0].choices[0])
    assert offered(after, "e") == [NEXT]


def test_a_recording_of_the_same_pair_still_helps() -> None:
    video = VisitChoice(kind=KIND.BY_VIDEO, host_id="b")
    pair = UnmetVisit(
        kind=UnmetKind.NO_COVER, round_id=NEW_ROUND, person_id="a", host_id="b", choices=(video,)
    )
    taker, found = start(pair, alone("e", to("c", 2)), visitors="a")
    after = taker.take(found, found.unmet[1], found.unmet[1].choices[0])
    assert offered(after, "a") == [video]


def test_a_host_who_is_left_is_told_of() -> None:
    pair = UnmetVisit(
        kind=UnmetKind.NO_COVER, round_id=NEW_ROUND, person_id="a", host_id="b",
        choices=(to("e", 3),),
    )  # fmt: skip
    taker, found = start(pair, visitors="a")
    after = taker.take(found, pair, pair.choices[0])
    assert [(one.kind, one.person_id) for one in after.unmet] == [(UnmetKind.NOT_VISITED, "b")]


def test_a_host_nobody_visits_waits_without_losing_her_own_visit() -> None:
    nobody = UnmetVisit(
        kind=UnmetKind.NOT_VISITED, round_id=NEW_ROUND, person_id="a", choices=(NEXT,)
    )
    taker, found = start(nobody, visitors="abc")
    after = taker.take(found, nobody, NEXT)
    assert after.visits == found.visits
    assert after.unmet == ()


def test_how_even_it_was_is_said_no_more_when_others_visit_or_are_visited() -> None:
    even = Evenness(made=2, least_made=2)
    taker, found = start(alone("d", to("e", 1)), visitors="a")
    found = replace(found, evenness=even)
    after = taker.take(found, found.unmet[0], found.unmet[0].choices[0])
    assert after.evenness == Evenness()
    waits = taker.take(found, found.unmet[0], NEXT)
    assert waits.evenness == even
