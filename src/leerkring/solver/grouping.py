"""Divides the attendees of a proposed season into small groups, where a circle works so."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from leerkring.domain.facts import Facts, MeetingFacts
from leerkring.domain.groups import GroupMeeting, Groups, GroupTask
from leerkring.domain.planning import Mixing, Proposal, ProposedMeeting
from leerkring.domain.turns import person_key
from leerkring.solver.groups import divide, first_division
from leerkring.solver.season import Season


def with_groups(
    proposal: Proposal, season: Season, facts: Facts, stop: Callable[[], bool]
) -> Proposal:
    """Return the proposal with groups at each meeting; those of earlier meetings count.

    A meeting that is stored in `facts` keeps the groups it has while the same people come.
    """
    task = _task_of(proposal, season, facts)
    if task is None:
        return proposal
    kept = task.meetings[len(task.meetings) - len(proposal.meetings) :]
    if all(meeting.groups for meeting in kept):
        return _divided(proposal, [meeting.groups for meeting in kept])
    plan = divide(task, stop)
    mixing = Mixing(season.circle.id, plan.figures, plan.bounds)
    found = _divided(proposal, [meeting.groups for meeting in plan.meetings])
    return replace(found, mixing=(mixing,))


def with_first_groups(proposal: Proposal, season: Season, facts: Facts) -> Proposal:
    """Return the proposal with groups that take no time to find: what Stop leaves as it is."""
    task = _task_of(proposal, season, facts)
    return proposal if task is None else _divided(proposal, first_division(task))


def _task_of(proposal: Proposal, season: Season, facts: Facts) -> GroupTask | None:
    """Return what to divide, the meetings of the proposal last; None where nobody wants groups."""
    sizes = season.circle.agreement.group_sizes
    if sizes is None or not season.request.with_groups:
        return None
    stored = {m.id: m for m in facts.of_circle(season.circle.id)}
    before = (
        GroupMeeting(m.id, tuple(p for group in m.groups for p in group), m.groups)
        for m in _earlier(stored, proposal)
    )
    coming = (
        GroupMeeting(f"{meeting.index}", meeting.attendees, _kept(meeting, stored))
        for meeting in proposal.meetings
    )
    order = {p.id: person_key(p) for p in season.people}
    return GroupTask((*before, *coming), sizes, order)


def _divided(proposal: Proposal, groups: Sequence[Groups]) -> Proposal:
    """Return the proposal with its groups, which are the last of `groups`."""
    mine = groups[len(groups) - len(proposal.meetings) :]
    pairs = zip(proposal.meetings, mine, strict=True)
    return replace(proposal, meetings=tuple(replace(m, groups=divided) for m, divided in pairs))


def _earlier(stored: Mapping[str, MeetingFacts], proposal: Proposal) -> list[MeetingFacts]:
    """Return the meetings before the proposal in which people were in groups."""
    first = min((m.start for m in proposal.meetings), default=None)
    mine = {m.meeting_id for m in proposal.meetings} | set(proposal.removed)
    return [
        m
        for m in stored.values()
        if m.groups and m.id not in mine and (first is None or m.start < first)
    ]


def _kept(
    meeting: ProposedMeeting, stored: Mapping[str, MeetingFacts]
) -> tuple[tuple[str, ...], ...]:
    was = stored.get(meeting.meeting_id or "")
    if was is None:
        return ()
    same = {p for group in was.groups for p in group} == set(meeting.attendees)
    return was.groups if same else ()
