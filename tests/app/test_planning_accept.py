"""From a draft on screen to a stored year: facts with the draft, a plan, one step to accept it."""

from dataclasses import fields, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from leerkring.app import planning
from leerkring.app.planning.accept import AcceptPlan, NothingToAcceptError, PlanOutdatedError
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.planning.drafts import NEW_CIRCLE, CircleDraft, DraftMember, NewLocation
from leerkring.app.ports import Label, UnitOfWork, equals
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.organisation import HolidayRegion, Location
from leerkring.domain.people import Person
from leerkring.domain.planning import Keeping, PlanRequest, Proposal
from leerkring.solver.circle_solver import CircleSolver
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from support.planning_facts import BREAKS
from support.workspaces import NoHolidays, make_surroundings, make_workspace

FIRST, LAST = date(2026, 9, 1), date(2027, 7, 16)
NAMES = ("Anna", "Bram", "Chantal", "Daan", "Els", "Fatima")
DRAFT = CircleDraft(
    agreement=Agreement(name="Kring Noord", weekdays=(1,)),
    members=tuple(DraftMember(name) for name in NAMES),
    new_location=NewLocation(HolidayRegion.MIDDEN, "De Regenboog"),
)


class MiddenHolidays(NoHolidays):
    """The school holidays of Midden."""

    def school_breaks(self, first: date, last: date):  # type: ignore[no-untyped-def]
        return tuple(b for b in BREAKS if b.last >= first and b.first <= last)


@pytest.fixture
def store() -> SqlStore:
    store = open_in_memory(make_surroundings().clock)

    def fill(unit: UnitOfWork) -> Label:
        for name in NAMES:
            unit.add(Person(id=name, name=name, email=f"{name.lower()}@voorbeeld.nl"))
        return Label.of("filled")

    store.change(fill)
    return store


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    around = replace(make_surroundings(), holidays=MiddenHolidays())
    return make_workspace(planning.COMMANDS, planning.QUERIES, store=store, surroundings=around)


def plan(facts: Facts, **asked: object) -> Proposal:
    request = PlanRequest(first=FIRST, last=LAST, **asked)  # type: ignore[arg-type]
    return CircleSolver().propose(facts, request, lambda _: None, lambda: False)


def accept_draft(workspace: Workspace) -> Proposal:
    facts = workspace.ask(PlanBasis(FIRST, LAST, draft=DRAFT))
    proposal = plan(facts, circle_ids=(NEW_CIRCLE,))
    workspace.run(AcceptPlan(proposal, DRAFT))
    return proposal


def stored(store: SqlStore, kind: type, **having: object) -> list[Any]:
    """Return copies of what is stored, that outlive the reading."""
    with store.reading() as unit:
        found: list[Any] = unit.find(kind, *(equals(k, v) for k, v in having.items()))
        return [
            SimpleNamespace(**{f.name: getattr(one, f.name) for f in fields(kind)}) for one in found
        ]


def test_a_draft_is_planned_around_the_holidays_of_its_new_location(workspace: Workspace) -> None:
    facts = workspace.ask(PlanBasis(FIRST, LAST, draft=DRAFT))
    proposal = plan(facts)
    assert proposal.proven
    assert len(proposal.meetings) >= 4
    assert not any(b.includes(m.start.date()) for b in BREAKS for m in proposal.meetings)


def test_nothing_is_stored_before_accepting(workspace: Workspace, store: SqlStore) -> None:
    workspace.ask(PlanBasis(FIRST, LAST, draft=DRAFT))
    assert stored(store, Circle) == stored(store, Location) == []


def test_accepting_stores_circle_members_location_and_meetings_in_one_step(
    workspace: Workspace, store: SqlStore
) -> None:
    proposal = accept_draft(workspace)
    circle, place = stored(store, Circle)[0], stored(store, Location)[0]
    assert circle.agreement.location_id == place.id
    assert (place.name, place.region) == ("De Regenboog", HolidayRegion.MIDDEN)
    assert sorted(m.person_id for m in stored(store, Membership)) == sorted(NAMES)
    assert [m.start for m in stored(store, Meeting)] != []
    assert {m.start for m in stored(store, Meeting)} == {m.start for m in proposal.meetings}
    assert len(stored(store, Assignment)) == 3 * len(proposal.meetings)
    label = workspace.next_undo()
    assert label is not None
    assert (label.code, label.fact("circle")) == ("accept_plan", "Kring Noord")
    workspace.run(UndoLast())
    for kind in (Circle, Location, Membership, Meeting, Assignment):
        assert stored(store, kind) == []


def test_a_plan_made_from_older_facts_is_not_accepted(
    workspace: Workspace, store: SqlStore
) -> None:
    facts = workspace.ask(PlanBasis(FIRST, LAST, draft=DRAFT))
    proposal = plan(facts)

    def rename(unit: UnitOfWork) -> Label:
        unit.get(Person, "Els").name = "Elsbeth"
        return Label.of("renamed")

    store.change(rename)
    with pytest.raises(PlanOutdatedError):
        workspace.run(AcceptPlan(proposal, DRAFT))
    assert stored(store, Meeting) == []


def test_an_empty_plan_cannot_be_accepted(workspace: Workspace) -> None:
    facts = workspace.ask(PlanBasis(FIRST, LAST, draft=replace(DRAFT, members=())))
    with pytest.raises(NothingToAcceptError):
        workspace.run(AcceptPlan(plan(facts), DRAFT))


def test_planning_again_with_the_same_facts_changes_nothing(
    workspace: Workspace, store: SqlStore
) -> None:
    accept_draft(workspace)
    circle = stored(store, Circle)[0]
    before = {m.id: m.start for m in stored(store, Meeting)}
    roles = {(a.id, a.person_id) for a in stored(store, Assignment)}
    again = plan(workspace.ask(PlanBasis(FIRST, LAST, circle_ids=(circle.id,))))
    assert (again.differences, again.removed) == ((), ())
    assert {m.meeting_id for m in again.meetings} == set(before)
    workspace.run(AcceptPlan(again))
    assert {m.id: m.start for m in stored(store, Meeting)} == before
    assert {(a.id, a.person_id) for a in stored(store, Assignment)} == roles


def test_pinned_meetings_and_roles_survive_another_plan(
    workspace: Workspace, store: SqlStore
) -> None:
    accept_draft(workspace)
    circle = stored(store, Circle)[0]
    first, second, third = sorted(stored(store, Meeting), key=lambda m: m.start)[:3]
    strange = datetime(2026, 11, 20, 9, 30)

    def pin(unit: UnitOfWork) -> Label:
        meeting = unit.get(Meeting, second.id)
        meeting.start, meeting.pinned = strange, True
        role = next(
            a
            for a in unit.find(Assignment, equals("meeting_id", third.id))
            if a.role is Role.FACILITATOR
        )
        role.pinned = True
        return Label.of("pinned")

    store.change(pin)
    again = plan(workspace.ask(PlanBasis(FIRST, LAST, circle_ids=(circle.id,))))
    by_id = {m.meeting_id: m for m in again.meetings}
    assert (by_id[second.id].start, by_id[second.id].kept) == (strange, Keeping.PINNED)
    assert by_id[third.id].kept is Keeping.ROLE_PINNED
    pinned = [r.person_id for r in by_id[third.id].roles if r.pinned]
    leads = stored(store, Assignment, meeting_id=third.id)
    assert pinned == [a.person_id for a in leads if a.pinned]
    workspace.run(AcceptPlan(again))
    assert stored(store, Meeting, id=second.id)[0].start == strange
    assert first.id in {m.id for m in stored(store, Meeting)}
