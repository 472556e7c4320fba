"""What visits can never be: two of one visitor in a round, or somebody in two places at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from leerkring.domain.engagements import Engagement
from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import KnownVisit, ProposedVisit
from leerkring.domain.visit_series import taken_by_visits, visit_key, with_known


def visiting_twice(
    visits: Sequence[ProposedVisit], known: Iterable[KnownVisit] = ()
) -> Iterator[str]:
    """Yield who would make a second visit in a round, beside the visits of it that stand."""
    rounds = {visit.round_id for visit in visits}
    made = {(one.round_id, one.visitor_id) for one in known if one.round_id in rounds}
    for visit in visits:
        if (visit.round_id, visit.visitor_id) in made:
            yield visit.visitor_id
        made.add((visit.round_id, visit.visitor_id))


def in_two_places(
    visits: Sequence[ProposedVisit], facts: Facts, known: Iterable[KnownVisit] = ()
) -> Iterator[str]:
    """Yield who would be in two places at once by these visits, beside those that stand."""
    new = {visit_key(visit) for visit in visits}
    standing = with_known(replace(facts, engagements=()), known).engagements
    by_person: defaultdict[str, list[Engagement]] = defaultdict(list)
    for one in (*standing, *taken_by_visits(visits, facts)):
        by_person[one.person_id].append(one)
    for person_id, taken in by_person.items():
        taken.sort(key=lambda one: (one.start, one.subject_id))
        if any(
            one.start < other.end
            and other.start < one.end
            and one.subject_id != other.subject_id
            and one.subject_id in new
            for one in taken
            for other in taken
        ):
            yield person_id


def seen_by_several(visits: Iterable[ProposedVisit]) -> dict[str, int]:
    """Return whom more than one visits, with how many that are."""
    times: defaultdict[str, int] = defaultdict(int)
    for visit in visits:
        times[visit.host_id] += 1
    return {host_id: number for host_id, number in times.items() if number > 1}
