"""In a circle of all disciplines, each is there."""

from leerkring.domain.circles import CircleKind
from leerkring.domain.facts import PersonFacts
from leerkring.solver.season import bits
from leerkring.solver.twin import Setting, Twin


def missing_disciplines(setting: Setting, active: int, present: int) -> tuple[str, ...]:
    """Return the disciplines of the circle that nobody present has, by name."""
    if setting.circle.agreement.kind is not CircleKind.ALL_DISCIPLINES:
        return ()
    wanted = _disciplines(setting.people, active)
    return tuple(sorted(set(wanted) - set(_disciplines(setting.people, present))))


def _disciplines(people: tuple[PersonFacts, ...], among: int) -> list[str]:
    return [people[i].discipline for i in bits(among) if people[i].discipline]


TWIN = Twin("disciplines")
