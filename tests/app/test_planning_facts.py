"""What load_facts reads: whole circles, what is in the way elsewhere, and nothing more."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from leerkring.app.planning.as_json import proposal_as_json
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.facts import Facts, PublicHoliday
from leerkring.domain.invitations import Dispatch, Method
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import (
    ClosedDays,
    HolidayRegion,
    Location,
    Organisation,
    OwnSchoolBreak,
    Setting,
)
from leerkring.domain.people import Absence, Person
from leerkring.solver.circle_solver import CircleSolver
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from support.planning_facts import random_team, request
from support.teams import make_small_circle
from support.workspaces import NoHolidays, make_surroundings

FIRST, LAST = date(2026, 10, 1), date(2027, 7, 16)


class Koningsdag(NoHolidays):
    """One public holiday."""

    def public_holidays(self, first: date, last: date) -> tuple[PublicHoliday, ...]:
        days = (PublicHoliday(date(2027, 4, 27), "Koningsdag", "kings_day"),)
        return tuple(h for h in days if first <= h.day <= last)


@pytest.fixture
def around() -> Surroundings:
    return replace(make_surroundings(), holidays=Koningsdag())


@pytest.fixture
def store(around: Surroundings) -> SqlStore:
    store = open_in_memory(around.clock)
    make_small_circle(store)
    return store


def change(store: SqlStore, work: Callable[[UnitOfWork], None]) -> None:
    def labelled(unit: UnitOfWork) -> Label:
        work(unit)
        return Label.of("changed")

    store.change(labelled)


def read(store: SqlStore, around: Surroundings, **asked: object) -> Facts:
    with store.reading() as unit:
        return load_facts(unit, around, FIRST, LAST, **asked)  # type: ignore[arg-type]


def test_a_planned_circle_comes_with_its_whole_past(store: SqlStore, around: Surroundings) -> None:
    facts = read(store, around, circle_ids=("noord",))
    assert [m.id for m in facts.meetings] == ["m1", "m2", "m3"]
    assert [m.person_id for m in facts.circles["noord"].members] == list("abcdef")
    recent = read(store, around, circle_ids=("noord",), history=False)
    assert [m.id for m in recent.meetings] == ["m2", "m3"]


def test_other_circles_count_for_the_people_and_time_they_share(
    store: SqlStore, around: Surroundings
) -> None:
    def others(unit: UnitOfWork) -> None:
        for key, person in (("zuid", "a"), ("west", "x")):
            unit.add(Circle(id=key, agreement=Agreement(name=f"Kring {key}")))
            unit.add(Membership(id=f"{key}-{person}", circle_id=key, person_id=person))
            start = datetime(2026, 11, 3, 13)
            unit.add(Meeting(id=key, circle_id=key, start=start, duration_minutes=60))
        unit.add(Person(id="x", name="Xander"))
        unit.add(Meeting(
            id="old", circle_id="zuid", start=datetime(2025, 11, 3, 13), duration_minutes=60,
        ))  # fmt: skip

    change(store, others)
    facts = read(store, around, circle_ids=("noord",))
    assert set(facts.circles) == {"noord", "zuid"}
    assert {m.id for m in facts.meetings} == {"m1", "m2", "m3", "zuid"}
    assert "x" not in facts.people
    assert {m.id for m in read(store, around).meetings} >= {"west", "old"}


def test_whoever_was_told_makes_a_meeting_announced(store: SqlStore, around: Surroundings) -> None:
    def tell(unit: UnitOfWork) -> None:
        unit.add(Dispatch(
            id="d", batch_id="b", meeting_id="m2", person_id="a", name="Anna",
            email="anna@voorbeeld.nl", method=Method.REQUEST, sequence=0, told="{}",
            starts_at=datetime(2026, 11, 19, 13), sent_at=around.clock.now(),
        ))  # fmt: skip

    change(store, tell)
    told = {m.id: m.announced for m in read(store, around, circle_ids=("noord",)).meetings}
    assert told == {"m1": False, "m2": True, "m3": False}


def test_absences_closing_days_and_own_holidays_are_read(
    store: SqlStore, around: Surroundings
) -> None:
    day = date(2026, 11, 19)

    def add(unit: UnitOfWork) -> None:
        unit.add(Organisation(id="o", default_region=HolidayRegion.ZUID))
        unit.add(Location(id="l", name="De Bron", region=HolidayRegion.NOORD))
        unit.get(Person, "a").location_id = "l"
        unit.add(Absence(id="x", person_id="a", first_day=day, last_day=day))
        unit.add(ClosedDays(id="c", location_id=None, first_day=day, last_day=day, name="Dicht"))
        unit.add(OwnSchoolBreak(
            id="b", region=HolidayRegion.NOORD, name="eigen", first_day=day, last_day=day,
        ))  # fmt: skip

    change(store, add)
    facts = read(store, around, circle_ids=("noord",))
    anna = facts.people["a"]
    assert (anna.region, anna.away[0].first) == (HolidayRegion.NOORD, day)
    assert facts.people["b"].region is None
    assert facts.default_region is HolidayRegion.ZUID
    assert facts.calendar.closed_on(day, "l") is not None
    assert facts.calendar.break_on(day, HolidayRegion.NOORD) is not None


def test_a_public_holiday_can_be_switched_off(store: SqlStore, around: Surroundings) -> None:
    day = date(2027, 4, 27)
    assert read(store, around).calendar.holiday_on(day) is not None
    change(
        store,
        lambda unit: unit.add(Setting(id="holidays_off", value=json.dumps(["kings_day"]))),
    )
    assert read(store, around).calendar.holiday_on(day) is None


def test_facts_change_their_version_with_every_change(
    store: SqlStore, around: Surroundings
) -> None:
    before = read(store, around)
    assert read(store, around) == before

    def rename(unit: UnitOfWork) -> None:
        unit.get(Person, "a").name = "Annabel"

    change(store, rename)
    assert read(store, around).version != before.version


def test_a_proposal_is_written_as_json_with_names_and_reasons() -> None:
    facts = random_team(3, 6)
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    data = json.loads(json.dumps(proposal_as_json(proposal, facts)))
    assert list(data) == [
        "format", "first", "last", "proven", "cost", "gap", "meetings", "conflicts", "unmet",
        "fairness", "bounds", "differences", "removed",
    ]  # fmt: skip
    first = data["meetings"][0]
    assert first["start"] == proposal.meetings[0].start.isoformat(timespec="minutes")
    assert first["circle"] == "Kring Noord"
    assert {r["name"] for r in first["roles"]} <= {p.name for p in facts.people.values()}
    assert first["roles"][0]["reason"]["kind"]
    assert {row["person"] for row in data["fairness"]} == {p.name for p in facts.people.values()}
