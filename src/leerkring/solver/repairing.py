"""Plans a circle again after something came up: the fewest changes, and as quickly as can be."""

from collections.abc import Iterator
from itertools import pairwise

from leerkring.app.planning.ports import Stop
from leerkring.domain.facts import CircleFacts, Facts
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import PlanRequest, ReplanKind
from leerkring.solver.costing import cost_of
from leerkring.solver.first_answer import first_answer
from leerkring.solver.grouping import with_groups
from leerkring.solver.part import (
    Draft,
    Part,
    Task,
    as_it_stands,
    as_proposal,
    check_proposal,
    explained,
)
from leerkring.solver.replanning import replan_season
from leerkring.solver.search import Found, divided, search
from leerkring.solver.season import Choice, Season, Slot


def replanned(circle: CircleFacts, facts: Facts, request: PlanRequest, stop: Stop) -> Part:
    """Return the circle planned again.

    First only what broke may move; when that is not enough, every date may. What is whole stays
    as it is, without a search.
    """
    season = replan_season(circle, facts, request)
    found = standing = _as_it_stands(season)
    if found is None:
        found = _searched(season, stop)
        repairs = request.replan is None or request.replan.kind is ReplanKind.REPAIR
        if repairs and any(c is None for c in found.choices) and not stop():
            wider = replan_season(circle, facts, request, whole=True)
            again = _searched(wider, stop)
            if _empty(again) < _empty(found):
                season, found = wider, again
    draft = Draft(Task(season, ()), found)
    if found is standing:
        proposal = as_it_stands(draft.task, found, facts)
    else:
        proposal = explained(draft, as_proposal(draft.task, found, facts), facts, stop)
        check_proposal(proposal, facts)
    return Part(draft.task, found, with_groups(proposal, season, facts, stop))


def moves(part: Part) -> bool:
    """Tell whether any meeting is at another time or in another room than it was."""
    slots = {slot.window.index: slot.was for slot in part.task.season.slots}
    for meeting in part.proposal.meetings:
        was = slots.get(meeting.index)
        if was is None or (was.start, was.room_id) != (meeting.start, meeting.room_id):
            return True
    return False


def _searched(season: Season, stop: Stop) -> Found:
    replan = season.request.replan
    anew = replan is not None and replan.kind is ReplanKind.REST_ANEW
    found = search(season, first_answer(season), None, stop)
    return divided(season, found, stop) if anew else found


def _empty(found: Found) -> int:
    return sum(choice is None for choice in found.choices)


def _as_it_stands(season: Season) -> Found | None:
    """Return the plan as it is when nothing broke and nothing else is asked."""
    replan = season.request.replan
    if replan is not None and (replan.kind is ReplanKind.REST_ANEW or replan.meeting_ids):
        return None
    choices = tuple(_standing(season))
    if len(choices) < len(season.slots) or _breaks_between(season, choices):
        return None
    return Found(choices, round(cost_of(season, choices)), proven=True, gap=0.0)


def _standing(season: Season) -> Iterator[Choice]:
    """Yield what stands, as far as it still can."""
    for slot in season.slots:
        was = slot.was
        stays = [m for m in slot.moments if was is not None and m.start == was.start]
        if was is None or not stays or stays[0].room_id != was.room_id:
            return
        roles = {role: was.roles.get(role, ()) for role in Role if slot.wanted.get(role)}
        able = all(
            slot.eligible(role, stays[0]) >> person & 1
            for role, people in roles.items()
            for person in people
        )
        if not able or not _is_full(slot, roles):
            return
        yield Choice(stays[0], roles)


def _is_full(slot: Slot, roles: dict[Role, tuple[int, ...]]) -> bool:
    """Tell whether every role that must be filled is; a reserve is a wish."""
    needed = (role for role in roles if role is not Role.RESERVE_CONTRIBUTOR)
    return all(len(roles[role]) >= slot.wanted[role] for role in needed)


def _breaks_between(season: Season, choices: tuple[Choice, ...]) -> bool:
    """Tell whether a contributor cannot be there to look back, where that is a rule."""
    if not season.request.wishes.always_follow_up:
        return False
    return any(
        not after.moment.present >> person & 1
        for before, after in pairwise(choices)
        for person in before.roles.get(Role.CASE_CONTRIBUTOR, ())
    )
