"""What is asked twice is answered once, and never with what is no longer so."""

from dataclasses import dataclass
from datetime import timedelta

from leerkring.app import home, people
from leerkring.app.home.today import Today
from leerkring.app.people.changes import AddPerson
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Query, UndoLast, Workspace
from leerkring.domain.people import Person
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from support.workspaces import NOW, NoHolidays, make_workspace


def open_one() -> tuple[Workspace, FixedClock]:
    clock = FixedClock(NOW)
    around = Surroundings(clock=clock, holidays=NoHolidays())
    return make_workspace(people.COMMANDS, home.QUERIES, surroundings=around), clock


def test_the_same_answer_is_given_while_nothing_changed() -> None:
    workspace, _ = open_one()
    assert workspace.ask(Today()) is workspace.ask(Today())


def test_a_change_and_its_undo_are_seen_at_once() -> None:
    workspace, _ = open_one()
    counts = [workspace.ask(Today()).people_count]
    workspace.run(AddPerson("Anna"))
    counts.append(workspace.ask(Today()).people_count)
    workspace.run(UndoLast())
    counts.append(workspace.ask(Today()).people_count)
    assert counts == [0, 1, 0]


def test_the_next_minute_is_seen() -> None:
    workspace, clock = open_one()
    before = workspace.ask(Today()).now
    clock.moment += timedelta(minutes=1)
    assert workspace.ask(Today()).now == before + timedelta(minutes=1)


def test_what_another_program_stored_is_seen() -> None:
    clock = FixedClock(NOW)
    store = open_in_memory(clock)
    around = Surroundings(clock=clock, holidays=NoHolidays())
    workspace = make_workspace({}, home.QUERIES, store=store, surroundings=around)
    workspace.ask(Today())

    def add(unit: UnitOfWork) -> Label:
        unit.add(Person(id="p", name="Anna"))
        return Label.of("elsewhere")

    store.change(add)
    assert workspace.ask(Today()).people_count == 1


@dataclass(frozen=True)
class HowMany(Query[int]):
    """Two questions that need the same."""

    times: int = 1


def test_what_two_questions_need_is_worked_out_once_until_something_changes() -> None:
    made: list[int] = []

    def count(unit: UnitOfWork) -> int:
        made.append(unit.count(Person))
        return made[-1]

    def how_many(query: HowMany, unit: UnitOfWork, around: Surroundings) -> int:
        return around.recall("people", lambda: count(unit)) * query.times

    workspace = make_workspace(people.COMMANDS, {HowMany: how_many})
    assert [workspace.ask(HowMany()), workspace.ask(HowMany(2))] == [0, 0]
    assert made == [0]
    workspace.run(AddPerson("Anna"))
    assert [workspace.ask(HowMany()), workspace.ask(HowMany(2))] == [1, 2]
    assert made == [0, 1]
    workspace.run(UndoLast())
    assert workspace.ask(HowMany(3)) == 0
