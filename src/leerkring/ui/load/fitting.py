"""How the table of hours makes do with the room there is: less is said before anything is cut."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Natural:
    """Widths that the parts would like, from roomy to narrow, in pixels; 0 is not shown.

    `fixed` is what the columns with a number need together: these are always there in full.
    """

    fixed: int
    name: int
    name_least: int
    total: tuple[int, int, int]  # a long bar, a short one, only the number
    limit: tuple[int, int]  # in words, only the hours above it
    place: int
    place_least: int


@dataclass(frozen=True)
class Fitted:
    """The widths of the columns that give way; 0 hides one."""

    name: int
    total: int
    limit: int
    place: int

    @property
    def together(self) -> int:
        """What the four take."""
        return self.name + self.total + self.limit + self.place


def fitted(natural: Natural, room: int) -> Fitted:
    """Return the roomiest widths that fit; in too little room the narrowest, to be scrolled.

    What gives way first is the length of the bar, then the words about the limit, the location,
    the name and the bar, and at last the hours above the limit.
    """
    left = room - natural.fixed
    chosen = next((one for one in _ways(natural) if one.together <= left), _ways(natural)[-1])
    spare = max(0, left - chosen.together)
    name = min(natural.name, chosen.name + spare)
    spare -= name - chosen.name
    place = min(natural.place, chosen.place + spare) if chosen.place else 0
    spare -= place - chosen.place
    total = min(natural.total[0], chosen.total + spare)
    return Fitted(name, total, chosen.limit, place)


def _ways(natural: Natural) -> Sequence[Fitted]:
    name, least = natural.name, natural.name_least
    long, short, bare = natural.total
    words, brief = natural.limit
    place = natural.place
    return (
        Fitted(name, long, words, place),
        Fitted(name, short, words, place),
        Fitted(name, short, brief, place),
        Fitted(name, short, brief, natural.place_least),
        Fitted(name, short, brief, 0),
        Fitted(least, short, brief, 0),
        Fitted(least, bare, brief, 0),
        Fitted(least, bare, 0, 0),
    )
