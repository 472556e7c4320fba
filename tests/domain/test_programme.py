"""Programmes: composed for the occasion, as long as the meeting, never below something sensible."""

from collections.abc import Sequence
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.programme import (
    MOST_MINUTES,
    Block,
    BlockKind,
    Blocks,
    Evaluation,
    LookBack,
    Occasion,
    Step,
    added,
    compose,
    evaluation,
    fitted,
    for_occasion,
    materials,
    moved,
    total,
    with_form,
    with_look_backs,
    without,
)

_numbers = count()


def step(minutes: int, *, usual: int | None = None, target: bool = True) -> Step:
    usual = minutes if usual is None else usual
    return Step(
        id=f"s{next(_numbers)}", title="Stap", minutes=minutes, usual_minutes=usual, target=target
    )


def block(kind: BlockKind, *minutes: int, key: str = "", about: str = "") -> Block:
    steps = tuple(step(m) for m in minutes or (10,))
    return Block(
        id=key or f"b{next(_numbers)}", kind=kind, title=kind.value, steps=steps, about=about
    )


def make(kind: BlockKind) -> Block:
    return block(kind, 10)


def kinds(blocks: Sequence[Block]) -> list[BlockKind]:
    return [b.kind for b in blocks if not b.left_out]


FORM = block(BlockKind.FORM, 10, 15, 20)
SOME = Occasion()


def test_a_programme_begins_with_a_welcome_and_ends_with_the_evaluation() -> None:
    assert kinds(compose(FORM, SOME, make)) == [
        BlockKind.WELCOME,
        BlockKind.FORM,
        BlockKind.CLOSING,
    ]


def test_people_get_to_know_each_other_the_first_time_only() -> None:
    first = compose(FORM, Occasion(first=True), make)
    assert kinds(first)[:2] == [BlockKind.WELCOME, BlockKind.ACQUAINTANCE]
    assert BlockKind.ACQUAINTANCE not in kinds(for_occasion(first, SOME, make))


def test_what_is_open_is_looked_back_on_before_the_case_is_chosen() -> None:
    occasion = Occasion(chooses=True, look_backs=(LookBack("c1"), LookBack("c2")))
    blocks = compose(FORM, occasion, make)
    assert kinds(blocks)[1:4] == [
        BlockKind.LOOK_BACK,
        BlockKind.LOOK_BACK,
        BlockKind.CASE_CHOICE,
    ]
    assert [b.about for b in blocks[1:3]] == ["c1", "c2"]


def test_a_look_back_stays_until_its_case_is_closed() -> None:
    blocks = compose(FORM, Occasion(look_backs=(LookBack("c1"),)), make)
    assert with_look_backs(blocks, (LookBack("c1"),), make) == blocks
    later = with_look_backs(blocks, (LookBack("c1"), LookBack("c2")), make)
    assert [b.about for b in later if b.about] == ["c1", "c2"]
    assert BlockKind.LOOK_BACK not in kinds(with_look_backs(blocks, (), make))


def test_a_look_back_that_was_taken_out_does_not_come_back() -> None:
    blocks = compose(FORM, Occasion(look_backs=(LookBack("c1"),)), make)
    for key in (blocks[1].id, blocks[1].steps[0].id):
        fewer = without(blocks, key)
        assert BlockKind.LOOK_BACK not in kinds(fewer)
        assert BlockKind.LOOK_BACK not in kinds(with_look_backs(fewer, (LookBack("c1"),), make))


def test_a_look_back_added_by_hand_is_of_no_case_and_stays() -> None:
    blocks = added(compose(FORM, SOME, make), make(BlockKind.LOOK_BACK))
    assert kinds(blocks)[:2] == [BlockKind.WELCOME, BlockKind.LOOK_BACK]
    assert with_look_backs(blocks, (), make) == blocks


def test_another_form_comes_in_the_place_of_the_first() -> None:
    blocks = compose(FORM, SOME, make)
    more = added(blocks, block(BlockKind.FORM, 35))
    other = block(BlockKind.FORM, 40)
    assert with_form(more, other)[1] is other
    assert kinds(with_form(more, other)) == kinds(more)
    assert kinds(with_form(blocks, None)) == [BlockKind.WELCOME, BlockKind.CLOSING]
    assert kinds(with_form(with_form(blocks, None), other)) == kinds(blocks)


def test_the_closing_stays_last_when_something_is_added() -> None:
    blocks = added(compose(FORM, SOME, make), block(BlockKind.FREE))
    assert kinds(blocks)[-2:] == [BlockKind.FREE, BlockKind.CLOSING]


def test_blocks_and_steps_move_among_themselves() -> None:
    blocks = compose(FORM, SOME, make)
    assert kinds(moved(blocks, blocks[0].id, 1)) == [
        BlockKind.FORM,
        BlockKind.WELCOME,
        BlockKind.CLOSING,
    ]
    last = blocks[1].steps[2]
    assert moved(blocks, last.id, 0)[1].steps[0] == last
    assert moved(blocks, blocks[0].id, 99)[-1].id == blocks[0].id


def test_a_block_without_steps_goes() -> None:
    blocks = compose(FORM, SOME, make)
    assert BlockKind.WELCOME not in kinds(without(blocks, blocks[0].steps[0].id))


def test_the_ninety_minutes_of_a_source_leave_nothing_for_the_evaluation() -> None:
    parts = (
        block(BlockKind.WELCOME, 15),
        block(BlockKind.FORM, 10, 10, 10, 5),
        block(BlockKind.FORM, 10, 15, 15),
    )
    assert total(parts) == 90
    assert evaluation(parts, 90) is Evaluation.LEFT_OUT
    assert evaluation((*parts, block(BlockKind.CLOSING, 10)), 90) is Evaluation.NO_TIME
    assert evaluation((*parts, block(BlockKind.CLOSING, 10)), 100) is Evaluation.THERE


def test_targets_are_shortened_first_and_in_proportion() -> None:
    long = block(BlockKind.FORM, 40, 20)
    given = Block(id="g", kind=BlockKind.FORM, title="g", steps=(step(30, target=False),))
    shorter = fitted((long, given), 75)
    assert [s.minutes for b in shorter for s in b.steps] == [30, 15, 30]


def test_minutes_that_a_source_gives_are_only_shortened_when_targets_are_not_enough() -> None:
    given = Block(id="g", kind=BlockKind.FORM, title="g", steps=(step(30, target=False),))
    shorter = fitted((block(BlockKind.FORM, 20), given), 35)
    assert [s.minutes for b in shorter for s in b.steps] == [10, 25]


def test_what_is_too_short_is_never_made_longer_than_twice_what_is_usual() -> None:
    assert total(fitted((block(BlockKind.FORM, 10),), 120)) == 20


def test_no_step_is_made_longer_than_any_step_may_be() -> None:
    assert total(fitted((block(BlockKind.FORM, 300),), 720)) == MOST_MINUTES


def test_beforehand_and_next_time_stay_outside_the_meeting() -> None:
    blocks = (block(BlockKind.FORM, 0, 10, 0),)
    assert [s.minutes for s in fitted(blocks, 15)[0].steps] == [0, 15, 0]


def test_what_must_be_there_is_named_once() -> None:
    one = Block(id="1", kind=BlockKind.FORM, title="1", steps=(), materials=("stiften", "bord"))
    two = Block(id="2", kind=BlockKind.FORM, title="2", steps=(), materials=("Stiften", "pot"))
    assert materials((one, two)) == ("stiften", "bord", "pot")


steps = st.builds(
    step,
    st.integers(0, 60),
    usual=st.integers(0, 60),
    target=st.booleans(),
)
programmes = st.lists(st.lists(steps, min_size=1, max_size=6), max_size=6).map(
    lambda all_: tuple(
        Block(id=f"{n}", kind=BlockKind.FORM, title="x", steps=tuple(mine))
        for n, mine in enumerate(all_)
    )
)


@given(blocks=programmes, minutes=st.integers(15, 720))
def test_fitting_goes_no_further_than_needed_and_keeps_to_the_bounds(
    blocks: Blocks, minutes: int
) -> None:
    fit = fitted(blocks, minutes)
    before, after = total(blocks), total(fit)
    assert min(before, minutes) <= after <= max(before, minutes)
    for old, new in zip(_steps(blocks), _steps(fit), strict=True):
        assert old.shortest <= new.minutes <= old.longest
        assert new.minutes or not old.minutes
    short_of = [s for s in _steps(fit) if s.minutes > s.shortest]
    assert after <= minutes or not short_of, "it stopped too early"
    assert fitted(fit, minutes) == fit


def _steps(blocks: Blocks) -> list[Step]:
    return [s for b in blocks for s in b.steps]


@given(blocks=programmes, data=st.data())
def test_moving_loses_nothing(blocks: Blocks, data: st.DataObject) -> None:
    keys = [b.id for b in blocks] + [s.id for s in _steps(blocks)]
    if not keys:
        return
    key, to = data.draw(st.sampled_from(keys)), data.draw(st.integers(-2, 9))
    there = moved(blocks, key, to)
    assert sorted(s.id for s in _steps(there)) == sorted(s.id for s in _steps(blocks))
    assert total(there) == total(blocks)


@pytest.mark.parametrize("kind", list(BlockKind))
def test_whatever_is_added_is_there_once(kind: BlockKind) -> None:
    blocks = compose(FORM, Occasion(first=True), make)
    one = block(kind)
    assert added(blocks, one).count(one) == 1
    assert len(added(blocks, one)) == len(blocks) + 1
