"""Candidates, moves, warnings and the ledger, on a stored circle."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from leerkring.app import planning
from leerkring.app.planning.candidates import CheckMove, DateCandidates, RoleCandidates
from leerkring.app.planning.ledger import Ledger
from leerkring.app.planning.warnings import FixKind, MeetingWarnings, PlanWarning
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.people import Absence, AbsenceReason, Person, WorkingPattern, WorkingSpan
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from support.teams import make_small_circle
from support.workspaces import make_surroundings, make_workspace

FIRST, LAST = date(2026, 9, 1), date(2027, 7, 16)
# The small circle: m1 Thursday 10 September 2026, m2 19 November, m3 28 January; 13 to 15 hours.
# m1: b leads, c brings; m2: c leads, d brings; m3: d leads, e brings.


@pytest.fixture
def store() -> SqlStore:
    store = open_in_memory(make_surroundings().clock)
    make_small_circle(store)
    return store


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    return make_workspace(planning.COMMANDS, planning.QUERIES, store=store)


def change(store: SqlStore, work: Callable[[UnitOfWork], None]) -> None:
    def labelled(unit: UnitOfWork) -> Label:
        work(unit)
        return Label.of("changed")

    store.change(labelled)


def ill(store: SqlStore, person_id: str, first: date, last: date) -> None:
    absence = Absence(
        id=f"ill-{person_id}", person_id=person_id, first_day=first, last_day=last,
        reason=AbsenceReason.ILLNESS,
    )  # fmt: skip
    change(store, lambda unit: unit.add(absence))


def rules(rows: tuple[PlanWarning, ...]) -> list[str]:
    return [row.violation.rule for row in rows]


def test_the_best_candidate_had_fewest_turns_and_is_free(
    workspace: Workspace, store: SqlStore
) -> None:
    ill(store, "a", date(2026, 11, 1), date(2026, 11, 30))
    rows = workspace.ask(RoleCandidates("m2", Role.FACILITATOR))
    assert [r.person_id for r in rows if not r.has_role][:2] == ["e", "f"]
    away = rows[-1]
    assert (away.person_id, away.available) == ("a", False)
    assert away.obstacles[0].kind is ObstacleKind.AWAY
    by_id = {r.person_id: r for r in rows}
    assert by_id["b"].twice_running
    assert by_id["b"].last_turn == date(2026, 9, 10)
    assert by_id["c"].has_role
    assert by_id["d"].other_role is Role.CASE_CONTRIBUTOR


def test_the_last_day_of_an_absence_counts(workspace: Workspace, store: SqlStore) -> None:
    ill(store, "e", date(2026, 11, 1), date(2026, 11, 19))
    rows = {r.person_id: r for r in workspace.ask(RoleCandidates("m2", Role.FACILITATOR))}
    assert not rows["e"].available


def test_a_day_on_which_everybody_can_come_goes_first(
    workspace: Workspace, store: SqlStore
) -> None:
    ill(store, "e", date(2026, 11, 20), date(2026, 11, 24))
    rows = workspace.ask(DateCandidates("m2"))
    assert len(rows) == 5
    assert rows[0].start == datetime(2026, 11, 18, 13)
    assert rows[0].missing == ()
    assert all(r.start.date().weekday() < 5 for r in rows)


def test_a_move_tells_who_misses_it_and_what_it_breaks(
    workspace: Workspace, store: SqlStore
) -> None:
    ill(store, "c", date(2026, 11, 26), date(2026, 11, 27))
    move = workspace.ask(CheckMove("m2", datetime(2026, 11, 26, 13)))
    assert not move.fits
    assert [name for name, _ in move.cannot] == ["Chantal"]
    assert {v.rule for v in move.violations if v.severe} == {"facilitator"}
    fine = workspace.ask(CheckMove("m2", datetime(2026, 11, 25, 13)))
    assert (fine.fits, len(fine.can), fine.violations) == (True, 6, ())
    weekend = workspace.ask(CheckMove("m2", datetime(2026, 11, 28, 13)))
    assert weekend.block is not None
    assert weekend.block.kind == "weekend"


def test_a_sound_year_has_no_warnings(workspace: Workspace) -> None:
    assert workspace.ask(MeetingWarnings(FIRST, LAST)) == ()


def test_an_absent_facilitator_is_a_warning_with_replacements(
    workspace: Workspace, store: SqlStore
) -> None:
    ill(store, "c", date(2026, 11, 19), date(2026, 11, 19))
    rows = workspace.ask(MeetingWarnings(FIRST, LAST))
    assert rules(rows) == ["facilitator", "follow_up"]
    assert (rows[0].person_name, rows[0].circle_name) == ("Chantal", "Kring Noord")
    fix = rows[0].fixes[0]
    assert (fix.kind, fix.replaces_id, fix.person_id) == (FixKind.ASSIGN, "c", "a")


def test_a_meeting_in_the_weekend_is_a_warning_with_other_days(
    workspace: Workspace, store: SqlStore
) -> None:
    def move(unit: UnitOfWork) -> None:
        unit.get(Meeting, "m2").start = datetime(2026, 11, 21, 13)

    change(store, move)
    rows = workspace.ask(MeetingWarnings(FIRST, LAST, circle_id="noord"))
    day = next(r for r in rows if r.violation.rule == "open_day")
    assert day.violation.severe
    assert [f.start for f in day.fixes] == [datetime(2026, 11, 20, 13), datetime(2026, 11, 19, 13)]


def test_somebody_in_two_circles_at_once_is_a_warning(
    workspace: Workspace, store: SqlStore
) -> None:
    def double(unit: UnitOfWork) -> None:
        noord = unit.get(Circle, "noord")
        unit.add(Circle(id="zuid", agreement=replace(noord.agreement, name="Kring Zuid")))
        unit.add(Membership(id="in-zuid", circle_id="zuid", person_id="c"))
        start = datetime(2026, 11, 19, 14)
        unit.add(Meeting(id="z1", circle_id="zuid", start=start, duration_minutes=60))

    change(store, double)
    found = [r for r in workspace.ask(MeetingWarnings(FIRST, LAST)) if r.violation.severe]
    places = [r for r in found if r.violation.rule == "one_place"]
    assert [(r.person_name, r.violation.name) for r in places] == [("Chantal", "Kring Zuid")]


def test_everybody_is_in_the_ledger_also_without_turns(workspace: Workspace) -> None:
    rows = workspace.ask(Ledger("noord", FIRST, LAST))
    leads = {r.name: (r.held, r.planned) for r in rows if r.role is Role.FACILITATOR}
    assert leads == {
        "Anna": (0, 0), "Bram": (0, 1), "Chantal": (0, 1), "Daan": (0, 1), "Els": (0, 0),
        "Fatima": (0, 0),
    }  # fmt: skip
    both = {r.name: r for r in rows if r.role is None}
    assert both["Daan"].planned == 2
    assert both["Daan"].next_turn == date(2026, 11, 19)
    assert sum(r.fair_share for r in both.values()) == pytest.approx(6, abs=0.01)


def test_what_was_held_counts_and_a_cancelled_meeting_does_not(
    workspace: Workspace, store: SqlStore
) -> None:
    def later(unit: UnitOfWork) -> None:
        first = unit.get(Meeting, "m1")
        first.start = first.start - timedelta(days=30)
        first.state = MeetingState.HELD
        unit.get(Assignment, "m1-facilitator").held = False
        unit.add(Assignment(
            id="stand-in", meeting_id="m1", role=Role.FACILITATOR, person_id="f", held=True,
        ))  # fmt: skip
        unit.get(Meeting, "m2").state = MeetingState.CANCELLED

    change(store, later)
    rows = workspace.ask(Ledger("noord", date(2026, 8, 1), LAST))
    leads = {r.name: (r.held, r.planned) for r in rows if r.role is Role.FACILITATOR}
    assert leads["Fatima"] == (1, 0)
    assert leads["Bram"] == (0, 0)
    assert leads["Chantal"] == (0, 0)


def test_a_circle_without_people_asks_for_people_and_for_no_roles(
    workspace: Workspace, store: SqlStore
) -> None:
    def empty(unit: UnitOfWork) -> None:
        unit.add(Circle(id="leeg", agreement=Agreement(name="Kring Leeg")))
        unit.flush()
        unit.add(
            Meeting(
                id="l1", circle_id="leeg", start=datetime(2026, 12, 8, 13), duration_minutes=120
            )
        )

    change(store, empty)
    (only,) = workspace.ask(MeetingWarnings(FIRST, LAST, circle_id="leeg"))
    assert only.violation.rule == "quorum"
    assert [fix.kind for fix in only.fixes] == [FixKind.MEMBERS]


def test_who_never_works_on_the_day_is_greyed_with_the_reason(
    workspace: Workspace, store: SqlStore
) -> None:
    def part_time(unit: UnitOfWork) -> None:
        unit.get(Person, "e").working = WorkingPattern((WorkingSpan(0), WorkingSpan(1)))

    change(store, part_time)
    rows = {r.person_id: r for r in workspace.ask(RoleCandidates("m2", Role.FACILITATOR))}
    assert [o.kind for o in rows["e"].obstacles] == [ObstacleKind.NOT_WORKING]
