"""The facts to plan with, also for a circle that is not stored yet."""

from dataclasses import dataclass, replace
from datetime import date

from leerkring.app.planning.drafts import (
    NEW_LOCATION,
    CircleDraft,
    draft_circle,
    draft_location,
    draft_members,
)
from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.facts import Facts


@dataclass(frozen=True)
class PlanBasis(Query[Facts]):
    """The facts for planning from `first` to `last`: one circle as drafted, or stored circles.

    Without draft and circles: all circles. A new circle is known by `drafts.NEW_CIRCLE`.
    """

    first: date
    last: date
    draft: CircleDraft | None = None
    circle_ids: tuple[str, ...] | None = None


def plan_basis(query: PlanBasis, unit: UnitOfWork, around: Surroundings) -> Facts:
    draft = query.draft
    if draft is None:
        return load_facts(unit, around, query.first, query.last, circle_ids=query.circle_ids)
    circle_ids = () if draft.circle_id is None else (draft.circle_id,)
    people = tuple(m.person_id for m in draft.members or ())
    leader = draft.agreement.fixed_facilitator_id
    people += (leader,) if leader else ()
    facts = load_facts(
        unit, around, query.first, query.last, circle_ids=circle_ids, person_ids=people
    )
    return with_draft(facts, draft)


def with_draft(facts: Facts, draft: CircleDraft) -> Facts:
    """Return the facts as they would be with the drafted circle stored."""
    agreement, locations = draft.agreement, dict(facts.locations)
    if draft.new_location is not None and agreement.location_id is None:
        locations[NEW_LOCATION] = draft_location(draft.new_location)
        agreement = replace(agreement, location_id=NEW_LOCATION)
    stored = facts.circles.get(draft.id)
    members = stored.members if stored else ()
    if draft.members is not None:
        gone = tuple(m for m in members if m.last_day is not None and m.last_day < facts.today)
        members = gone + draft_members(draft.members, dict(facts.people))
    circles = {**facts.circles, draft.id: draft_circle(draft, agreement, members)}
    return replace(facts, circles=circles, locations=locations)


QUERIES: dict[type, QueryHandler] = {PlanBasis: plan_basis}
