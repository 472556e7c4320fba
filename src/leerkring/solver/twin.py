"""What a planning rule looks like on the solver's side.

Each rule of `domain/rules` that a choice can keep or break has a twin here, in a file of the same
name: it takes moments away beforehand, adds constraints to the model, or both.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from leerkring.domain.facts import CircleFacts, Facts, PersonFacts
from leerkring.domain.meetings import Role

if TYPE_CHECKING:
    from leerkring.solver.model import SeasonModel


@dataclass(frozen=True)
class Setting:
    """What every moment of one circle is judged by. `wanted` is how many to choose per role."""

    circle: CircleFacts
    facts: Facts
    people: tuple[PersonFacts, ...]
    number: Mapping[str, int]
    wanted: Mapping[Role, int]
    leader: PersonFacts | None = None

    @property
    def outsiders(self) -> int:
        """How many people come besides the members: somebody from outside who leads."""
        agreement = self.circle.agreement
        if self.circle.rotates_facilitator:
            return 0
        if agreement.fixed_facilitator_id is None:
            return 1 if agreement.fixed_facilitator_name else 0
        return 0 if agreement.fixed_facilitator_id in self.number else 1


@dataclass(frozen=True)
class Candidate:
    """A moment under judgement; sets of people are bits."""

    start: datetime
    end: datetime
    active: int
    required: int
    present: int
    facilitators: int
    contributors: int
    leader_present: bool = True
    room_id: str | None = None
    room_found: bool = True


@dataclass(frozen=True)
class Twin:
    """A rule as the solver keeps it; `name` is that of the rule in `domain/rules`."""

    name: str
    allows: Callable[[Candidate, Setting], bool] | None = None
    constrain: "Callable[[SeasonModel], None] | None" = None
