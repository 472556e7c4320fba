"""Who could be paired with whom, worked out without the planner."""

from collections.abc import Iterable
from datetime import date

from leerkring.domain.facts import PersonFacts

Pairs = dict[str, set[str]]


def works_on(person: PersonFacts, day: date) -> bool:
    if (person.joined and day < person.joined) or (person.left and person.left < day):
        return False
    return person.working.works_on(day) and not any(a.includes(day) for a in person.away)


def paired(visitors: Iterable[str], choices: Pairs) -> int:
    """Return how many of the visitors can be given a host of their own."""
    host_of: dict[str, str] = {}

    def give(visitor: str, tried: set[str]) -> bool:
        for host in sorted(choices[visitor] - tried):
            tried.add(host)
            if host not in host_of or give(host_of[host], tried):
                host_of[host] = visitor
                return True
        return False

    return sum(give(visitor, set()) for visitor in visitors)
