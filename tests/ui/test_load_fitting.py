"""How the columns of the table of hours give way to each other."""

from hypothesis import given
from hypothesis import strategies as st

from leerkring.ui.load.fitting import Fitted, Natural, fitted

ROOM = st.integers(0, 3000)
TEAM = Natural(
    fixed=420, name=140, name_least=90, total=(180, 120, 66),
    limit=(290, 78), place=110, place_least=70,
)  # fmt: skip


def test_with_room_everything_is_there_in_words() -> None:
    assert fitted(TEAM, 420 + 140 + 180 + 290 + 110) == Fitted(140, 180, 290, 110)


def test_the_location_goes_before_the_name_and_the_bar_are_short() -> None:
    assert fitted(TEAM, 420 + 140 + 120 + 78) == Fitted(140, 120, 78, 0)


def test_too_little_room_leaves_the_total_and_the_least_of_the_name() -> None:
    assert fitted(TEAM, 100) == Fitted(90, 66, 0, 0)


@given(ROOM)
def test_what_fits_is_never_wider_than_the_room(room: int) -> None:
    found = fitted(TEAM, room)
    least = TEAM.fixed + TEAM.name_least + TEAM.total[2]
    assert TEAM.fixed + found.together <= max(room, least)
    assert found.name >= TEAM.name_least
    assert found.total >= TEAM.total[2]


@given(ROOM, ROOM)
def test_more_room_never_shows_less(one: int, other: int) -> None:
    narrow, wide = (fitted(TEAM, room) for room in sorted((one, other)))
    assert wide.limit >= narrow.limit
    assert bool(wide.place) >= bool(narrow.place)
    assert wide.name >= narrow.name
