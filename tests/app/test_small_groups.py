"""Small groups from agreement to calendar: planned, stored, moved by hand, and kept."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from leerkring.app.circles.changes import ChangeCircle, GroupSizesError
from leerkring.app.meetings.groups import MoveToGroup, NoSuchGroupError
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.planning.facts import load_facts
from leerkring.app.workspace import UndoLast
from leerkring.domain.circles import Circle
from leerkring.domain.groups import Groups
from leerkring.domain.meetings import GroupPlace
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.solver.circle_solver import CircleSolver
from leerkring.support.clock import local_today
from support.circles import NAMES, CircleScene, make_circle_scene

FIRST, LAST = date(2026, 9, 1), date(2027, 7, 16)


@pytest.fixture
def scene() -> CircleScene:
    scene = make_circle_scene(meetings=False)
    agree(scene, 2, 3)
    return scene


def agree(scene: CircleScene, least: int, most: int) -> None:
    with scene.store.reading() as unit:
        agreement = unit.get(Circle, "noord").agreement
    changed = replace(agreement, group_least=least, group_most=most)
    scene.workspace.run(ChangeCircle("noord", changed))


def plan(scene: CircleScene) -> Proposal:
    facts = scene.workspace.ask(PlanBasis(FIRST, LAST, circle_ids=("noord",)))
    request = PlanRequest(first=FIRST, last=LAST, circle_ids=("noord",))
    return CircleSolver().propose(facts, request, lambda _: None, lambda: False)


def accepted(scene: CircleScene) -> Proposal:
    proposal = plan(scene)
    scene.workspace.run(AcceptPlan(proposal))
    return proposal


def stored(scene: CircleScene) -> dict[datetime, Groups]:
    with scene.store.reading() as unit:
        facts = load_facts(unit, scene.around, FIRST, LAST)
    return {m.start: m.groups for m in facts.of_circle("noord")}


def card(scene: CircleScene) -> MeetingDetails:
    with scene.store.reading() as unit:
        meetings = load_facts(unit, scene.around, FIRST, LAST).of_circle("noord")
    coming = next(m for m in meetings if m.start.date() > local_today(scene.around.clock))
    return scene.workspace.ask(MeetingCard(coming.id))


def ids(card: MeetingDetails) -> list[list[str]]:
    return [[member.person_id for member in people] for people in card.groups]


def test_a_plan_stores_who_sits_with_whom(scene: CircleScene) -> None:
    proposal = accepted(scene)
    kept = {m.start: {frozenset(g) for g in m.groups} for m in proposal.meetings}
    assert all(len(groups) >= 2 for groups in kept.values())
    assert {s: {frozenset(g) for g in groups} for s, groups in stored(scene).items()} == kept
    scene.workspace.run(UndoLast())
    with scene.store.reading() as unit:
        assert unit.find(GroupPlace) == []


def test_planning_again_leaves_the_groups(scene: CircleScene) -> None:
    accepted(scene)
    before = stored(scene)
    accepted(scene)
    assert stored(scene) == before


def test_somebody_can_move_and_begin_a_group(scene: CircleScene) -> None:
    accepted(scene)
    meeting = card(scene)
    person, count = meeting.groups[0][0].person_id, len(meeting.groups)
    scene.workspace.run(MoveToGroup(meeting.row.id, person, 2))
    assert person in ids(card(scene))[1]
    scene.workspace.run(MoveToGroup(meeting.row.id, person, count + 1))
    assert ids(card(scene))[-1] == [person]
    with pytest.raises(NoSuchGroupError):
        scene.workspace.run(MoveToGroup(meeting.row.id, person, count + 5))


def test_a_group_that_empties_goes(scene: CircleScene) -> None:
    accepted(scene)
    meeting = card(scene)
    for member in meeting.groups[0]:
        scene.workspace.run(MoveToGroup(meeting.row.id, member.person_id, 2))
        if len(ids(card(scene))) < len(meeting.groups):
            break
    assert len(ids(card(scene))) == len(meeting.groups) - 1


def test_who_is_removed_leaves_the_groups_to_come(scene: CircleScene) -> None:
    accepted(scene)
    person = card(scene).groups[0][0].person_id
    scene.workspace.run(RemovePerson(person))
    assert person not in [key for people in ids(card(scene)) for key in people]


def test_who_is_not_divided_yet_is_named(scene: CircleScene) -> None:
    agree(scene, 0, 0)
    accepted(scene)
    assert not card(scene).in_groups
    agree(scene, 3, 4)
    assert {m.person_id for m in card(scene).without_group} == set(NAMES)


@pytest.mark.parametrize(("least", "most"), [(1, 3), (4, 3), (0, 3), (3, 9)])
def test_sizes_that_make_no_sense_are_refused(scene: CircleScene, least: int, most: int) -> None:
    with pytest.raises(GroupSizesError):
        agree(scene, least, most)
