"""People by hand: added, changed, removed, away; and what lists and cards tell of them."""

from datetime import date, datetime

import pytest

from leerkring.app import circles, meetings, people
from leerkring.app.circles.changes import AddCircle
from leerkring.app.circles.rows import CircleCard
from leerkring.app.organisation import COMMANDS as ORGANISATION
from leerkring.app.organisation.places import AddGroup, AddLocation
from leerkring.app.people.absences import AbsenceList, ChangeAbsence, RemoveAbsence, ReportAbsence
from leerkring.app.people.changes import (
    AddPeople,
    AddPerson,
    ChangePerson,
    SetWorkingPattern,
    TypedPerson,
    typed_people,
)
from leerkring.app.people.checks import (
    AbsenceDaysError,
    AddressTakenError,
    EmploymentDaysError,
    NameNeededError,
    WeightError,
)
from leerkring.app.people.leaving import RemovePeople, RemovePerson
from leerkring.app.people.rows import PeopleList, PersonCard, PersonProblem, PersonRow
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.reading.addresses import BadAddressError, read_address
from leerkring.app.reading.working_days import parse_working_days
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.circles import Agreement, FacilitatorMode, Membership
from leerkring.domain.errors import NotFoundError
from leerkring.domain.meetings import Assignment
from leerkring.domain.people import AbsenceReason, Person
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from support.teams import make_small_circle
from support.workspaces import make_surroundings, make_workspace

COMMANDS = people.COMMANDS | ORGANISATION | circles.COMMANDS | meetings.COMMANDS
QUERIES = people.QUERIES | circles.QUERIES | meetings.QUERIES
LATE_SEPTEMBER = datetime.fromisoformat("2026-09-21T08:00:00+00:00")


@pytest.fixture
def store() -> SqlStore:
    return open_in_memory(make_surroundings(LATE_SEPTEMBER).clock)


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    around = make_surroundings(LATE_SEPTEMBER)
    return make_workspace(COMMANDS, QUERIES, store=store, surroundings=around)


@pytest.fixture
def team(store: SqlStore) -> SqlStore:
    make_small_circle(store)
    return store


def row(workspace: Workspace, name: str, *, with_former: bool = False) -> PersonRow:
    found = workspace.ask(PeopleList(with_former=with_former))
    return next(row for row in found if row.name == name)


def names(workspace: Workspace) -> list[str]:
    return [row.name for row in workspace.ask(PeopleList())]


def test_a_new_person_is_tidied_and_listed(workspace: Workspace) -> None:
    workspace.run(AddPerson("  Anna   de Vries ", email=" Anna <anna@voorbeeld.nl> "))
    assert names(workspace) == ["Anna de Vries"]
    assert row(workspace, "Anna de Vries").email == "anna@voorbeeld.nl"


def test_a_person_needs_a_name_and_a_real_address(workspace: Workspace) -> None:
    with pytest.raises(NameNeededError):
        workspace.run(AddPerson(" \u00a0 "))
    with pytest.raises(BadAddressError):
        workspace.run(AddPerson("Anna", email="anna@"))
    assert names(workspace) == []


def test_an_address_belongs_to_one_person_and_the_other_is_named(workspace: Workspace) -> None:
    workspace.run(AddPerson("Bram", email="team@voorbeeld.nl"))
    key = workspace.run(AddPerson("Anna")).value
    with pytest.raises(AddressTakenError) as caught:
        workspace.run(ChangePerson(key, email="TEAM@voorbeeld.nl"))
    assert str(caught.value) == "Bram already has this e-mail address."


def test_one_keeps_the_own_address_in_other_capitals(workspace: Workspace) -> None:
    key = workspace.run(AddPerson("Anna", email="anna@voorbeeld.nl")).value
    workspace.run(ChangePerson(key, email="Anna@voorbeeld.nl"))
    assert row(workspace, "Anna").email == "Anna@voorbeeld.nl"


def test_days_and_weight_that_cannot_be_are_refused(workspace: Workspace) -> None:
    key = workspace.run(AddPerson("Anna", joined=date(2026, 9, 1))).value
    with pytest.raises(EmploymentDaysError):
        workspace.run(ChangePerson(key, left=date(2026, 8, 31)))
    with pytest.raises(WeightError):
        workspace.run(ChangePerson(key, weight=0))
    assert workspace.ask(PersonCard(key)).left is None


def test_only_what_is_named_changes(workspace: Workspace) -> None:
    key = workspace.run(AddPerson("Anna", functions="mentor", joined=date(2026, 9, 1))).value
    workspace.run(ChangePerson(key, joined=None, may_facilitate=False))
    card = workspace.ask(PersonCard(key))
    assert (card.functions, card.joined, card.may_facilitate) == ("mentor", None, False)


def test_changing_nothing_is_nothing_to_undo(workspace: Workspace) -> None:
    key = workspace.run(AddPerson("Anna")).value
    outcome = workspace.run(ChangePerson(key, name="Anna"))
    assert (outcome.label, outcome.changes) == (None, ())


def test_a_group_brings_its_location_and_another_location_leaves_the_group(
    workspace: Workspace,
) -> None:
    north = workspace.run(AddLocation("Noord")).value
    south = workspace.run(AddLocation("Zuid")).value
    group = workspace.run(AddGroup(north, "Vlinders")).value
    key = workspace.run(AddPerson("Anna", group_id=group)).value
    card = workspace.ask(PersonCard(key))
    assert (card.location_name, card.group_name) == ("Noord", "Vlinders")
    workspace.run(ChangePerson(key, location_id=south))
    card = workspace.ask(PersonCard(key))
    assert (card.location_name, card.group_name) == ("Zuid", "")


def test_working_week(workspace: Workspace) -> None:
    key = workspace.run(AddPerson("Anna")).value
    workspace.run(SetWorkingPattern(key, parse_working_days("ma di 8:30-17:00")))
    assert workspace.ask(PersonCard(key)).working.weekdays == (0, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna de Vries\nBram\n\n", [("Anna de Vries", ""), ("Bram", "")]),
        ("Anna\tanna@voorbeeld.nl", [("Anna", "anna@voorbeeld.nl")]),
        ("Anna, anna@voorbeeld.nl", [("Anna", "anna@voorbeeld.nl")]),
        (
            '"Vries, Anna de" <a@voorbeeld.nl>; Bram',
            [("Anna de Vries", "a@voorbeeld.nl"), ("Bram", "")],
        ),
        ("anna.de.vries@voorbeeld.nl", [("Anna de Vries", "anna.de.vries@voorbeeld.nl")]),
        ("b@voorbeeld.nl Bram", [("Bram", "b@voorbeeld.nl")]),
    ],
)
def test_typed_lists_of_people(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(p.name, p.email) for p in typed_people(text)] == expected


def test_several_people_at_once_without_doubles(workspace: Workspace) -> None:
    workspace.run(AddPerson("Zoë Bakker", email="zoe@voorbeeld.nl"))
    typed = (
        TypedPerson("zoe bakker"),
        TypedPerson("Z. Bakker", "ZOE@voorbeeld.nl"),
        TypedPerson("Anna"),
        TypedPerson("Anna"),
    )
    outcome = workspace.run(AddPeople(typed))
    assert len(outcome.value.ids) == 1
    assert outcome.value.already == ("Zoë Bakker", "Zoë Bakker", "Anna")
    workspace.run(UndoLast())
    assert names(workspace) == ["Zoë Bakker"]


@pytest.mark.parametrize(
    ("text", "domain", "proposal"),
    [
        ("anna@", "voorbeeld.nl", "anna@voorbeeld.nl"),
        ("anna", "voorbeeld.nl", "anna@voorbeeld.nl"),
        ("anna@voorbeeld", "", "anna@voorbeeld.nl"),
        ("anna@voorbeeld,nl", "", "anna@voorbeeld.nl"),
        ("an na@voorbeeld.nl", "", "anna@voorbeeld.nl"),
        ("zoë@voorbeeld.nl", "", "zoe@voorbeeld.nl"),
        ("anna(at)voorbeeld.nl", "", "anna@voorbeeld.nl"),
        ("anna..b@voorbeeld.nl", "", "anna.b@voorbeeld.nl"),
        ("@", "", None),
        ("geen", "", None),
    ],
)
def test_a_bad_address_comes_with_what_was_meant(
    text: str, domain: str, proposal: str | None
) -> None:
    with pytest.raises(BadAddressError) as caught:
        read_address(text, usual_domain=domain)
    assert caught.value.proposal == proposal


def test_circles_joined_on_one_day_stand_by_name(workspace: Workspace) -> None:
    key = workspace.run(AddPerson("Gijs")).value
    expected = [f"Kring {letter}" for letter in "ABCDE"]
    for name in reversed(expected):
        workspace.run(AddCircle(Agreement(name=name), (key,)))
    assert [m.circle.name for m in workspace.ask(PersonCard(key)).memberships] == expected


def test_removing_somebody_without_a_past_leaves_no_trace(
    team: SqlStore, workspace: Workspace
) -> None:
    key = workspace.run(AddPerson("Gijs")).value
    workspace.run(AddCircle(Agreement(name="Peuters", lead_id=key), (key,)))
    workspace.run(ReportAbsence(key, date(2026, 10, 1)))
    assert not workspace.run(RemovePerson(key)).value.kept
    with team.reading() as unit:
        assert not [m for m in unit.find(Membership) if m.person_id == key]
    with pytest.raises(NotFoundError):
        workspace.ask(PersonCard(key))
    workspace.run(UndoLast())
    card = workspace.ask(PersonCard(key))
    assert ([m.circle.name for m in card.memberships], len(card.absences)) == (["Peuters"], 1)


def test_removing_somebody_with_a_past_keeps_the_record(
    team: SqlStore, workspace: Workspace
) -> None:
    assert workspace.run(RemovePerson("b")).value.kept  # Bram led on 10 September
    assert "Bram" not in names(workspace)
    former = workspace.ask(PersonCard("b"))
    assert former.left == date(2026, 9, 20)
    assert [t.meeting_id for t in former.turns] == ["m1"]
    assert [m.last_day for m in former.memberships] == [date(2026, 9, 20)]
    assert row(workspace, "Bram", with_former=True).left == date(2026, 9, 20)
    workspace.run(UndoLast())
    assert "Bram" in names(workspace)
    with team.reading() as unit:
        assert len(unit.find(Assignment)) == 6


def test_several_people_are_removed_and_come_back_in_one_step(
    team: SqlStore, workspace: Workspace
) -> None:
    before = names(workspace)
    key = workspace.run(AddPerson("Gijs")).value
    assert workspace.run(RemovePeople(("b", key, "b"))).value == 1  # Bram stays in the record
    assert names(workspace) == [name for name in before if name != "Bram"]
    workspace.run(UndoLast())
    assert sorted(names(workspace)) == sorted([*before, "Gijs"])


def test_removing_who_leads_a_circle_lets_go_of_the_circle(
    team: SqlStore, workspace: Workspace
) -> None:
    key = workspace.run(AddPerson("Gijs")).value
    fixed = Agreement(
        name="Zuid", facilitator_mode=FacilitatorMode.FIXED, fixed_facilitator_id=key, deputy_id="a"
    )
    circle = workspace.run(AddCircle(fixed)).value
    workspace.run(RemovePerson(key))
    agreement = workspace.ask(CircleCard(circle)).agreement
    assert (agreement.fixed_facilitator_id, agreement.deputy_id) == (None, "a")


def test_absences_are_told_changed_and_taken_back(team: SqlStore, workspace: Workspace) -> None:
    key = workspace.run(ReportAbsence("a", date(2026, 9, 21), date(2026, 10, 2))).value
    assert (row(workspace, "Anna").away_now, row(workspace, "Anna").away_until) == (
        True,
        date(2026, 10, 2),
    )
    workspace.run(ChangeAbsence(key, first_day=date(2026, 9, 28), reason=AbsenceReason.LEAVE))
    absence = workspace.ask(AbsenceList())[0]
    assert (absence.person_name, absence.reason, absence.now) == (
        "Anna",
        AbsenceReason.LEAVE,
        False,
    )
    with pytest.raises(AbsenceDaysError):
        workspace.run(ChangeAbsence(key, last_day=date(2026, 9, 27)))
    workspace.run(RemoveAbsence(key))
    assert workspace.ask(AbsenceList()) == ()


def test_the_last_day_away_still_counts(team: SqlStore, workspace: Workspace) -> None:
    workspace.run(ReportAbsence("a", date(2026, 9, 14), date(2026, 9, 21)))
    workspace.run(ReportAbsence("b", date(2026, 9, 14), date(2026, 9, 20)))
    assert row(workspace, "Anna").away_now
    assert not row(workspace, "Bram").away_now
    assert [a.person_name for a in workspace.ask(AbsenceList())] == ["Anna"]


def test_the_list_tells_circles_turns_and_problems(team: SqlStore, workspace: Workspace) -> None:
    workspace.run(AddPerson("Gijs"))
    assert row(workspace, "Gijs").problems == (PersonProblem.NO_EMAIL,)
    bram = row(workspace, "Bram")
    assert [c.name for c in bram.circles] == ["Kring Noord"]
    assert (bram.leads, bram.contributes) == (1, 0)
    assert (row(workspace, "Chantal").leads, row(workspace, "Chantal").contributes) == (1, 1)
    assert (row(workspace, "Fatima").leads, row(workspace, "Fatima").contributes) == (0, 0)


def test_a_shared_address_is_a_problem_of_both(store: SqlStore, workspace: Workspace) -> None:
    def two_with_one_address(unit: UnitOfWork) -> Label:
        unit.add(Person(id="a", name="Anna", email="team@voorbeeld.nl"))
        unit.add(Person(id="b", name="Bram", email="Team@voorbeeld.nl"))
        return Label.of("merged")

    store.change(two_with_one_address)
    same = (PersonProblem.SAME_EMAIL,)
    assert {r.name: r.problems for r in workspace.ask(PeopleList())} == {"Anna": same, "Bram": same}
    assert workspace.ask(PersonCard("a")).problems == same
    workspace.run(ChangePerson("a", email=""))
    assert row(workspace, "Bram").problems == ()
