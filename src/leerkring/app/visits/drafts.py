"""A round as the user is composing it, before anything is stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from leerkring.domain.visit_planning import RoundMember, RoundRequest
from leerkring.domain.visits import USUAL_MINUTES, VisitForm

NEW_ROUND = "new-round"
LEAST_PEOPLE = 2
AGREED = (
    "form",
    "minutes",
    "look_at",
    "time_from",
    "time_to",
    "exclude_same_location",
    "exclude_same_circle",
    "prefer_other_location",
    "prefer_other_discipline",
    "with_cover",
)


@dataclass(frozen=True, kw_only=True)
class RoundDraft:
    """A new round, or (`round_id`) the rest of a stored one; see `VisitRound` for its agreements.

    `afresh` also plans again what has a moment, unless it was chosen by hand or told to people. A
    name is the window's to suggest: it is empty in a new draft.
    """

    first: date
    last: date
    name: str = ""
    form: VisitForm = VisitForm.LIVE
    minutes: int = USUAL_MINUTES
    look_at: str = ""
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)
    exclude_same_location: bool = False
    exclude_same_circle: bool = False
    prefer_other_location: bool = True
    prefer_other_discipline: bool = True
    with_cover: bool = True
    members: tuple[RoundMember, ...] = ()
    round_id: str | None = None
    afresh: bool = False

    @property
    def id(self) -> str:
        """The id under which requests and proposals know the round."""
        return self.round_id or NEW_ROUND

    @property
    def lacks_people(self) -> bool:
        """Whether fewer take part than any round can be made of."""
        return len(self.members) < LEAST_PEOPLE

    def request(self) -> RoundRequest:
        """Return what a planner is asked."""
        return RoundRequest(
            id=self.id,
            first=self.first,
            last=self.last,
            members=self.members,
            form=self.form,
            minutes=self.minutes,
            time_from=self.time_from,
            time_to=self.time_to,
            exclude_same_location=self.exclude_same_location,
            exclude_same_circle=self.exclude_same_circle,
            prefer_other_location=self.prefer_other_location,
            prefer_other_discipline=self.prefer_other_discipline,
            with_cover=self.with_cover,
        )


def free_name(wanted: str, taken: Iterable[str], others: Iterable[str] = ()) -> str:
    """Return the name, one of the others for a second and so on, or else with a number behind."""
    used = {name.casefold() for name in taken}
    name, number, left = wanted, 1, iter(others)
    while name.casefold() in used:
        number += 1
        name = next(left, f"{wanted} {number}")
    return name
