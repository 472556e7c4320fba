"""What can be done about a visit that cannot be as it is."""

from dataclasses import dataclass

from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.visits.choices import HostChoices, host_choices
from leerkring.app.visits.moments import VisitMoments, visit_moments
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.visit_planning import VisitChoice, VisitChoiceKind
from leerkring.domain.visits import PeerVisit, VisitForm


@dataclass(frozen=True)
class WaysOut(Query[tuple[VisitChoice, ...]]):
    """What can be done about a visit that cannot be as it is; each was tried."""

    visit_id: str


def ways_out(query: WaysOut, unit: UnitOfWork, around: Surroundings) -> tuple[VisitChoice, ...]:
    visit = unit.get(PeerVisit, query.visit_id)
    moments = visit_moments(VisitMoments(visit.id), unit, around)
    with_cover = [m for m in moments if m.covered]
    found = [
        VisitChoice(
            kind=VisitChoiceKind.OTHER_MOMENT,
            start=m.start,
            host_id=visit.host_id,
            cover_id=m.cover_id,
        )
        for m in with_cover[:1]
    ]
    found += [
        VisitChoice(kind=VisitChoiceKind.WITHOUT_COVER, start=m.start, host_id=visit.host_id)
        for m in moments
        if not m.covered
    ][:1]
    if visit.start is not None:
        hosts = host_choices(HostChoices(visit.id), unit, around)
        free = (
            h
            for h in hosts
            if not h.obstacles and h.possible and not h.swaps_with and not h.paused_until
        )
        found += [
            VisitChoice(
                kind=VisitChoiceKind.OTHER_HOST,
                start=visit.start,
                host_id=h.person_id,
                cover_id=visit.cover_id,
            )
            for h in free
        ][:1]
    if visit.form is VisitForm.LIVE:
        found.append(VisitChoice(kind=VisitChoiceKind.BY_VIDEO, host_id=visit.host_id))
    found.append(VisitChoice(kind=VisitChoiceKind.NEXT_ROUND))
    return tuple(found)


QUERIES: dict[type, QueryHandler] = {WaysOut: ways_out}
