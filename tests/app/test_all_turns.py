"""Everybody's turns over all circles: nobody is left out, held and planned are counted apart."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from leerkring.app.planning.all_turns import AllTurns, PersonTurns
from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.circles import Agreement, Circle, FacilitatorMode, Membership
from leerkring.domain.meetings import Assignment, Meeting, Role
from support.circles import CircleScene, make_circle_scene

LEAD, BRING = Role.FACILITATOR, Role.CASE_CONTRIBUTOR
FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)


@pytest.fixture
def scene() -> CircleScene:
    """Kring Noord with five people and five meetings; Kring Zuid with Anna and Fatima and one."""
    scene = make_circle_scene()

    def more(unit: UnitOfWork) -> Label:
        unit.add(Circle(id="zuid", agreement=Agreement(name="Kring Zuid")))
        for key in ("anna", "fatima"):
            unit.add(Membership(id=f"zuid-{key}", circle_id="zuid", person_id=key))
        start = datetime(2027, 5, 20, 13)
        unit.add(Meeting(id="z1", circle_id="zuid", start=start, duration_minutes=120))
        unit.add(Assignment(id="z1-lead", meeting_id="z1", role=LEAD, person_id="anna"))
        return Label.of("more")

    scene.store.change(more)
    return scene


def turns(scene: CircleScene, **asked: object) -> dict[str, PersonTurns]:
    query = AllTurns(FIRST, LAST, **asked)  # type: ignore[arg-type]
    return {p.person_id: p for p in scene.workspace.ask(query)}


def test_everybody_is_listed_by_name_also_without_a_turn(scene: CircleScene) -> None:
    found = turns(scene)
    assert [p.name for p in found.values()] == sorted(p.name for p in found.values())
    fatima = found["fatima"]
    assert fatima.circles == ("Kring Zuid",)
    assert [(r.held, r.planned) for _, r in fatima.roles] == [(0, 0), (0, 0)]
    assert (fatima.last_turn, fatima.next_turn) == (None, None)


def test_held_and_planned_are_added_up_over_circles(scene: CircleScene) -> None:
    anna = turns(scene)["anna"]
    assert anna.circles == ("Kring Noord", "Kring Zuid")
    lead = anna.turns(LEAD)
    assert lead is not None
    assert (lead.held, lead.planned) == (1, 1)
    assert anna.last_turn is not None
    assert anna.next_turn is not None
    assert anna.last_turn < scene.around.clock.now().date() <= anna.next_turn


def test_the_deviation_is_that_of_all_circles_together(scene: CircleScene) -> None:
    noord, zuid = turns(scene, circle_id="noord")["anna"], turns(scene, circle_id="zuid")["anna"]
    both = turns(scene)["anna"]
    parts = [p.turns(LEAD) for p in (noord, zuid, both)]
    assert all(part is not None for part in parts)
    one, other, whole = (part.deviation for part in parts if part is not None)
    assert whole == pytest.approx(one + other, abs=0.02)
    assert other == pytest.approx(0.5)


def test_one_circle_lists_only_its_people(scene: CircleScene) -> None:
    assert set(turns(scene, circle_id="zuid")) == {"anna", "fatima"}


def test_a_role_that_does_not_go_round_has_no_turns(scene: CircleScene) -> None:
    def fix(unit: UnitOfWork) -> Label:
        circle = unit.get(Circle, "zuid")
        circle.agreement = replace(circle.agreement, facilitator_mode=FacilitatorMode.FIXED)
        return Label.of("fixed")

    scene.store.change(fix)
    assert turns(scene, circle_id="zuid")["fatima"].turns(LEAD) is None


def test_who_left_is_listed_as_long_as_a_turn_falls_in_the_period(scene: CircleScene) -> None:
    def leave(unit: UnitOfWork) -> Label:
        unit.get(Membership, "in-anna").last_day = date(2026, 10, 1)
        unit.get(Membership, "in-els").last_day = date(2026, 9, 1)
        for role in unit.find(Assignment):
            if role.person_id == "els":
                unit.remove(role)
        return Label.of("left")

    scene.store.change(leave)
    found = turns(scene, circle_id="noord")
    assert "anna" in found
    assert "els" not in found
