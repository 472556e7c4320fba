"""What there is to show of the meeting that is going on, at one moment."""

from dataclasses import dataclass

from leerkring.app.programme.rows import StepRow
from leerkring.domain.sitting import Sitting


@dataclass(frozen=True)
class Person:
    """Somebody who was expected, and whether they speak in this meeting."""

    id: str
    name: str
    speaks: bool


@dataclass(frozen=True)
class Shown:
    """Where the meeting is, with the words of its step; None when all are done.

    `order` are the names in speaking order, empty when it is not shown. `has_cards`: this step
    is about conversation cards. `case` are words about it, "" unless they are switched on.
    `own_tip`: the tip is on the presenter's own screen, not here.
    """

    sitting: Sitting
    step: StepRow | None
    following: StepRow | None
    people: tuple[Person, ...] = ()
    order: tuple[str, ...] = ()
    has_cards: bool = False
    has_case: bool = False
    case: str = ""
    is_resumed: bool = False
    with_clock: bool = True
    with_tip: bool = False
    own_tip: bool = False
