"""The numbers of invitations: they rise when they must, never fall, and survive two copies."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.numbering import Issued, by_the_clock, next_sequence
from leerkring.support.clock import to_home
from support.invitations import a_told

NOW = datetime(2026, 9, 1, 9)
FIRST = by_the_clock(NOW)
TOLD = a_told()
OTHER = a_told(place="Elders")


def handed_out(sequence: int = FIRST) -> Issued:
    return Issued(sequence, TOLD.text())


def test_the_first_number_is_by_the_clock_and_what_follows_at_once_is_one_more() -> None:
    assert next_sequence(TOLD, None, -1, NOW) == FIRST
    assert next_sequence(OTHER, handed_out(), FIRST, NOW) == FIRST + 1


def test_the_same_content_keeps_its_number_however_late() -> None:
    later = NOW + timedelta(days=300)
    assert next_sequence(TOLD, handed_out(7), 7, later) == 7


def test_a_number_counts_the_seconds() -> None:
    later = NOW + timedelta(minutes=2)
    assert next_sequence(OTHER, handed_out(), FIRST, later) == FIRST + 120
    assert next_sequence(OTHER, handed_out(FIRST + 200), 3, later) == FIRST + 201
    assert next_sequence(OTHER, handed_out(), FIRST + 300, later) == FIRST + 301
    assert next_sequence(OTHER, None, FIRST + 300, later) == FIRST + 301


def test_numbers_go_on_when_the_clock_is_put_back_to_winter_time() -> None:
    moments = [datetime(2026, 10, 25, 0, minute, tzinfo=UTC) for minute in (30, 50)]
    moments += [datetime(2026, 10, 25, 1, minute, tzinfo=UTC) for minute in (5, 30)]
    numbers = [by_the_clock(to_home(moment)) for moment in moments]
    assert [to_home(moment).hour for moment in moments] == [2, 2, 2, 2]
    assert [number - numbers[0] for number in numbers] == [0, 20 * 60, 35 * 60, 60 * 60]


def test_numbers_have_room_for_decades() -> None:
    assert by_the_clock(datetime(2090, 1, 2)) - by_the_clock(datetime(2090, 1, 1)) == 24 * 3600


def test_a_clock_that_stands_wrong_takes_no_number_back_and_leaves_room() -> None:
    assert next_sequence(TOLD, None, -1, datetime(1999, 12, 31)) == 0
    assert next_sequence(OTHER, handed_out(), FIRST, datetime(1999, 12, 31)) == FIRST + 1
    assert next_sequence(OTHER, handed_out(), FIRST, datetime(9999, 12, 31)) < 2**31 - 1


def test_the_memory_of_a_file_from_before_numbers_went_by_the_clock_is_read() -> None:
    """It says since when the meeting counts, which nobody needs to know any more."""
    older = {"said": TOLD.text(), "confirmed": "", "confirmed_sequence": -1, "since": "2026-09-01"}
    assert Issued.read(3, json.dumps(older)) == handed_out(3)


@given(
    st.lists(st.tuples(st.booleans(), st.integers(1, 60 * 60 * 24 * 30)), min_size=1, max_size=20),
)
def test_of_two_copies_that_both_send_the_last_has_the_highest_number(
    rounds: list[tuple[bool, int]],
) -> None:
    """Each round is sent by one of the copies, some seconds after the round before it."""
    copies: dict[bool, Issued | None] = {True: None, False: None}
    now, sent = NOW, []
    for number, (which, seconds) in enumerate(rounds):
        now += timedelta(seconds=seconds)
        said, mine = a_told(place=f"Kamer {number}"), copies[which]
        sequence = next_sequence(said, mine, mine.sequence if mine else -1, now)
        copies[which] = Issued(sequence, said.text())
        sent.append(sequence)
    assert sent == sorted(set(sent))
