"""A meeting while it goes on: no minute is lost, whatever people and computers do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.sitting import (
    FORGOTTEN,
    UNSEEN,
    Pace,
    Sitting,
    Slot,
    begun,
    speaking_order,
)

START = datetime(2026, 12, 1, 12, tzinfo=UTC)
NONE = timedelta(0)
TWO = timedelta(minutes=2)


def slots(*minutes: int) -> tuple[Slot, ...]:
    return tuple(Slot(f"s{n}", timedelta(minutes=m)) for n, m in enumerate(minutes))


def after(minutes: int, seconds: int = 0) -> datetime:
    return START + timedelta(minutes=minutes, seconds=seconds)


def passed(sitting: Sitting, minutes: int, seconds: int = 0) -> Sitting:
    """Let the time pass while somebody looks every few seconds."""
    until = sitting.seen + timedelta(minutes=minutes, seconds=seconds)
    while sitting.seen < until:
        sitting = sitting.look(min(until, sitting.seen + timedelta(seconds=5)))
    return sitting


def minutes(time: timedelta) -> float:
    return time.total_seconds() / 60


@pytest.fixture
def sitting() -> Sitting:
    return begun(slots(5, 10, 15), START)


def test_a_step_counts_down_and_then_over_its_time(sitting: Sitting) -> None:
    assert sitting.pace is Pace.ON_TIME
    sitting = passed(sitting, 4)
    assert (sitting.left, sitting.pace) == (timedelta(minutes=1), Pace.NEARLY)
    sitting = passed(sitting, 1)
    assert (sitting.left, sitting.pace) == (NONE, Pace.NEARLY)
    sitting = passed(sitting, 0, 40)
    assert (sitting.left, sitting.pace) == (timedelta(seconds=-40), Pace.OVER)
    assert sitting.at == 0  # it never goes on by itself


def test_what_is_left_goes_to_the_next_step_and_comes_back(sitting: Sitting) -> None:
    sitting = passed(sitting, 3)
    on = sitting.forward(sitting.seen)
    assert (on.at, on.brought, on.left) == (1, TWO, timedelta(minutes=12))
    assert on.end == sitting.end
    back = passed(on, 1).back(after(4))
    assert (back.at, back.left) == (0, TWO)
    again = back.forward(after(4))
    assert minutes(again.left) == 11  # the minute that the second step had used stays used


def test_what_was_over_time_is_not_taken_from_the_next_step(sitting: Sitting) -> None:
    on = passed(sitting, 8).forward(after(8))
    assert (on.brought, on.left) == (NONE, timedelta(minutes=10))
    assert on.end == after(33)


def test_a_pause_takes_no_time_and_makes_it_end_later(sitting: Sitting) -> None:
    held = passed(sitting, 2).pause(after(2))
    held = passed(held, 6)
    assert (held.left, held.end) == (timedelta(minutes=3), after(36))
    assert held.pause(after(8)).look(after(9)).left == TWO
    assert not held.forward(after(8)).paused


def test_a_pause_sleeps_as_long_as_it_likes(sitting: Sitting) -> None:
    assert sitting.pause(START).look(after(45)).away == NONE


def test_more_time_is_for_this_step_alone(sitting: Sitting) -> None:
    more = sitting.more(START, TWO)
    assert (minutes(more.left), more.end) == (7, after(32))
    assert minutes(more.forward(START).back(START).left) == 7


def test_after_a_sleep_the_clock_is_right_and_can_be_put_back(sitting: Sitting) -> None:
    woken = passed(sitting, 2).look(after(14))
    assert minutes(woken.away) == 12
    assert minutes(woken.left) == -9
    assert woken.accept().left == woken.left
    assert woken.accept().away == NONE
    put_back = woken.set_back()
    assert (put_back.left, put_back.away) == (timedelta(minutes=3), NONE)
    assert put_back.end == after(14 + 28)


def test_sleeping_twice_is_put_back_at_once(sitting: Sitting) -> None:
    woken = sitting.look(after(3)).look(after(3, 5)).look(after(10))
    assert woken.set_back().left == timedelta(minutes=5) - timedelta(seconds=5)


def test_going_on_accepts_what_passed_unseen(sitting: Sitting) -> None:
    assert sitting.look(after(4)).forward(after(4)).away == NONE


def test_a_clock_that_is_set_back_takes_nothing(sitting: Sitting) -> None:
    seen = passed(sitting, 2).look(START)
    assert minutes(seen.left) == 3
    assert minutes(seen.look(after(1)).left) == 2


def test_after_the_last_step_all_is_done_until_one_goes_back(sitting: Sitting) -> None:
    done = sitting
    for _ in range(4):
        done = done.forward(START)
    assert done.is_done
    assert (done.slot, done.left, done.end) == (None, NONE, START)
    assert done.more(START, TWO) == done.pause(START) == done
    assert minutes(done.back(START).left) == 30


def test_what_was_left_long_ago_is_forgotten(sitting: Sitting) -> None:
    assert not sitting.is_forgotten(START + FORGOTTEN - TWO)
    assert sitting.is_forgotten(START + FORGOTTEN)


def test_it_follows_a_programme_that_was_changed(sitting: Sitting) -> None:
    kept = passed(sitting, 3).forward(after(3))
    one, two, three = kept.slots
    longer = Slot(two.key, timedelta(minutes=20))
    found = kept.follow((one, longer, Slot("new", TWO), three))
    assert (found.at, minutes(found.left)) == (1, 22)
    without = kept.follow((one, three))
    assert (without.at, without.slot) == (1, three)
    assert kept.follow(()).is_done


# ---- whatever happens ---------------------------------------------------------------------------

Deed = Callable[[Sitting, datetime], Sitting]
DEEDS: dict[str, Deed] = {
    "look": Sitting.look,
    "forward": Sitting.forward,
    "back": Sitting.back,
    "pause": Sitting.pause,
    "more": lambda s, now: s.more(now, TWO),
    "accept": lambda s, now: s.look(now).accept(),
    "set back": lambda s, now: s.look(now).set_back(),
}


@dataclass
class Story:
    """What happened to a meeting, and what must have been counted by then."""

    sitting: Sitting
    ran: timedelta = NONE  # while a step was on and the clock went
    added: timedelta = NONE


lengths = st.lists(st.integers(1, 60), min_size=1, max_size=6)
happenings = st.lists(st.tuples(st.sampled_from(sorted(DEEDS)), st.integers(0, 900)), max_size=40)


def told(story: Story, name: str, seconds: int) -> None:
    """Let some time pass and then somebody do something."""
    before = story.sitting
    now = before.seen + timedelta(seconds=seconds)
    runs = not (before.paused or before.is_done)
    story.ran += now - before.seen if runs else NONE
    if name == "set back":
        story.ran -= before.look(now).away
    story.added += TWO if name == "more" and not before.is_done else NONE
    story.sitting = DEEDS[name](before, now)


@given(lengths, happenings)
def test_no_minute_is_lost(planned: list[int], happened: list[tuple[str, int]]) -> None:
    story = Story(begun(slots(*planned), START))
    whole = timedelta(minutes=sum(planned))
    for name, seconds in happened:
        told(story, name, seconds)
        sitting = story.sitting
        rooms = [sitting.room(at) for at in range(len(planned))]
        assert sum(rooms, NONE) == whole + story.added
        assert sum((spell.used for spell in sitting.spells), NONE) == story.ran
        assert all(spell.used >= NONE and spell.handed_on >= NONE for spell in sitting.spells)
        assert all(spell.handed_on == NONE for spell in sitting.spells[sitting.at :])
        assert sitting.end >= sitting.seen


@given(lengths, happenings, st.integers(0, 60 * 60))
def test_there_and_back_changes_nothing(
    planned: list[int], happened: list[tuple[str, int]], seconds: int
) -> None:
    story = Story(begun(slots(*planned), START))
    for name, passing in happened:
        told(story, name, passing)
    sitting = story.sitting.accept()
    if sitting.is_done:
        return
    there = sitting.forward(sitting.seen)
    assert there.back(there.seen).left == sitting.left
    later = there.look(there.seen + timedelta(seconds=seconds))
    assert later.back(later.seen).left == sitting.left


@given(lengths, happenings)
def test_only_people_make_it_go_on(planned: list[int], happened: list[tuple[str, int]]) -> None:
    story = Story(begun(slots(*planned), START))
    for name, seconds in happened:
        at = story.sitting.at
        told(story, name, seconds)
        moved = story.sitting.at - at
        assert moved == 0 or name in ("forward", "back")


@given(st.lists(st.integers(), unique=True, max_size=9), st.integers(0, 500))
def test_everybody_begins_once_in_as_many_turns(people: list[int], turn: int) -> None:
    orders = [speaking_order(people, turn + n) for n in range(len(people))]
    assert sorted(order[0] for order in orders) == sorted(people)
    assert all(sorted(order) == sorted(people) for order in orders)
    assert speaking_order(people, turn) == speaking_order(people, turn + len(people))


def test_a_gap_as_short_as_a_look_is_no_sleep(sitting: Sitting) -> None:
    assert sitting.look(START + UNSEEN - timedelta(seconds=1)).away == NONE
