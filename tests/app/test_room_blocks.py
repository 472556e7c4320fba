"""When a room is out of use: read as people write it, kept, counted by the planner, undone."""

from datetime import date, datetime, time

import pytest

from leerkring.app.organisation.places import LocationList, RemoveRoom
from leerkring.app.organisation.room_blocks import (
    BlockOrderError,
    BlockRoom,
    BlockTimes,
    RoomBlockError,
    UnblockRoom,
    read_block,
)
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import UndoLast
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import RoomBlock
from leerkring.domain.rules import check
from leerkring.domain.violations import view_of
from support.circles import CircleScene, make_circle_scene

NEAR = date(2026, 11, 27)
JANUARY = date(2027, 1, 12)


@pytest.fixture
def scene() -> CircleScene:
    return make_circle_scene()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dinsdag 13:00-15:00", BlockTimes(1, None, None, time(13), time(15))),
        ("elke dinsdag 13:00-15:00", BlockTimes(1, None, None, time(13), time(15))),
        ("every friday", BlockTimes(4)),
        ("12-1-2027", BlockTimes(None, JANUARY, JANUARY)),
        ("12-1-2027 t/m 16-1-2027", BlockTimes(None, JANUARY, date(2027, 1, 16))),
        ("12 t/m 16 januari", BlockTimes(None, JANUARY, date(2027, 1, 16))),
        ("12 januari 9:00-12:30", BlockTimes(None, JANUARY, JANUARY, time(9), time(12, 30))),
        ("12-1, van 9.00 tot 12.30 uur", BlockTimes(None, JANUARY, JANUARY, time(9), time(12, 30))),
    ],
)  # fmt: skip
def test_it_is_read_as_people_write_it(text: str, expected: BlockTimes) -> None:
    assert read_block(text, NEAR) == (expected,)


def test_two_weekdays_are_two_blocks() -> None:
    assert [when.weekday for when in read_block("ma, do", NEAR)] == [0, 3]


@pytest.mark.parametrize(
    "text", ["", "vaak", "ma (even weken)", "12-1 t/m 14-1 t/m 16-1", "31 t/m 30-2-2027"]
)
def test_what_says_nothing_is_refused_with_examples(text: str) -> None:
    with pytest.raises(RoomBlockError):
        read_block(text, NEAR)


@pytest.mark.parametrize("text", ["16-1-2027 t/m 12-1-2027", "12-1-2027 15:00-13:00"])
def test_the_end_comes_after_the_start(text: str) -> None:
    with pytest.raises(BlockOrderError):
        read_block(text, NEAR)


def blocks(scene: CircleScene) -> list[BlockTimes]:
    place = scene.workspace.ask(LocationList())[0]
    return [row.when for row in place.rooms[0].blocks]


def test_blocks_are_kept_listed_and_undone(scene: CircleScene) -> None:
    scene.workspace.run(BlockRoom("kamer2", "28-1-2027"))
    scene.workspace.run(BlockRoom("kamer2", "ma 9:00-12:00"))
    assert [when.weekday for when in blocks(scene)] == [0, None]
    scene.workspace.run(UndoLast())
    assert len(blocks(scene)) == 1
    with scene.store.reading() as unit:
        key = unit.find(RoomBlock)[0].id
    scene.workspace.run(UnblockRoom(key))
    assert blocks(scene) == []


def test_a_removed_room_takes_its_blocks_along_and_undo_brings_them_back(
    scene: CircleScene,
) -> None:
    scene.workspace.run(BlockRoom("kamer2", "28-1-2027"))
    scene.workspace.run(RemoveRoom("kamer2"))
    with scene.store.reading() as unit:
        assert unit.find(RoomBlock) == []
    scene.workspace.run(UndoLast())
    assert len(blocks(scene)) == 1


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("28-1-2027", True), ("donderdag 14:00-16:00", True),
        ("28-1-2027 9:00-12:00", False), ("ma", False),
    ],
)  # fmt: skip
def test_the_planner_knows_and_a_meeting_there_is_told(
    scene: CircleScene, text: str, *, broken: bool
) -> None:
    def move_in(unit: UnitOfWork) -> Label:
        unit.get(Meeting, "n3").room_id = "kamer2"
        return Label.of("moved in")

    scene.store.change(move_in)
    scene.workspace.run(BlockRoom("kamer2", text))
    first, last = date(2027, 1, 1), date(2027, 2, 28)
    with scene.store.reading() as unit:
        facts = load_facts(unit, scene.around, first, last)
    start = datetime(2027, 1, 28, 13)
    assert facts.rooms["kamer2"].blocked.overlaps(start, datetime(2027, 1, 28, 15)) is broken
    found = check(view_of(facts.circles["noord"], facts, first, last))
    assert [v.name for v in found if v.rule == "room"] == (["Kamer 2"] if broken else [])
