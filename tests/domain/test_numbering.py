"""The numbers of invitations: they rise when they must, never fall, and survive two copies."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.numbering import Issued, next_sequence
from support.invitations import a_told

FIRST = datetime(2026, 9, 1, 9)
TOLD = a_told()
OTHER = a_told(place="Elders")


def handed_out(sequence: int = 0) -> Issued:
    return Issued(sequence, TOLD.text(), since=FIRST)


def test_the_first_number_is_nought_and_the_next_is_one_when_it_follows_at_once() -> None:
    assert next_sequence(TOLD, None, -1, now=FIRST) == 0
    assert next_sequence(OTHER, handed_out(), 0, now=FIRST) == 1


def test_the_same_content_keeps_its_number_however_late() -> None:
    later = FIRST + timedelta(days=300)
    assert next_sequence(TOLD, handed_out(7), 7, now=later) == 7


def test_later_a_number_counts_the_minutes_since_the_first() -> None:
    assert next_sequence(OTHER, handed_out(), 0, now=FIRST + timedelta(hours=2)) == 120
    assert next_sequence(OTHER, handed_out(200), 3, now=FIRST + timedelta(hours=2)) == 201
    assert next_sequence(OTHER, handed_out(), 300, now=FIRST + timedelta(hours=2)) == 301


def test_a_clock_that_stands_wrong_takes_no_number_back_and_leaves_room() -> None:
    assert next_sequence(OTHER, handed_out(5), 5, now=FIRST - timedelta(days=400)) == 6
    assert next_sequence(OTHER, handed_out(5), 5, now=datetime(9999, 12, 31)) < 2**31 - 1


def test_the_moment_of_the_first_number_is_remembered() -> None:
    issued = handed_out(3)
    assert Issued.read(3, issued.fingerprint()) == issued
    older = issued.fingerprint().replace('"since": "2026-09-01T09:00:00"', '"x": 1')
    assert Issued.read(3, older).since is None


@given(
    st.lists(st.tuples(st.booleans(), st.integers(1, 60 * 24 * 30)), min_size=1, max_size=20),
)
def test_of_two_copies_that_both_send_the_last_has_the_highest_number(
    rounds: list[tuple[bool, int]],
) -> None:
    """Each round is sent by one of the copies, some minutes after the round before it."""
    copies = {True: handed_out(), False: handed_out()}
    now, sent = FIRST, [0]
    for number, (which, minutes) in enumerate(rounds):
        now += timedelta(minutes=minutes)
        said, mine = a_told(place=f"Kamer {number}"), copies[which]
        sequence = next_sequence(said, mine, mine.sequence, now=now)
        copies[which] = Issued(sequence, said.text(), since=FIRST)
        sent.append(sequence)
    assert sent == sorted(set(sent))
