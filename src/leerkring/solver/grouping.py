"""Divides the attendees of a proposed season into small groups, where a circle works so."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from leerkring.domain.facts import Facts, MeetingFacts
from leerkring.domain.groups import GroupMeeting, GroupTask
from leerkring.domain.planning import Mixing, Proposal, ProposedMeeting
from leerkring.domain.turns import person_key
from leerkring.solver.groups import divide
from leerkring.solver.season import Season


def with_groups(
    proposal: Proposal, season: Season, facts: Facts, stop: Callable[[], bool]
) -> Proposal:
    """Return the proposal with groups at each meeting; those of earlier meetings count.

    A meeting that is stored in `facts` keeps the groups it has while the same people come.
    """
    sizes = season.circle.agreement.group_sizes
    if sizes is None or not season.request.with_groups:
        return proposal
    stored = {m.id: m for m in facts.of_circle(season.circle.id)}
    names = [f"{meeting.index}" for meeting in proposal.meetings]
    before = [
        GroupMeeting(m.id, tuple(p for group in m.groups for p in group), m.groups)
        for m in _earlier(stored, proposal)
    ]
    coming = [
        GroupMeeting(name, meeting.attendees, _kept(meeting, stored))
        for name, meeting in zip(names, proposal.meetings, strict=True)
    ]
    if all(meeting.groups for meeting in coming):
        return replace(
            proposal,
            meetings=tuple(
                replace(meeting, groups=divided.groups)
                for meeting, divided in zip(proposal.meetings, coming, strict=True)
            ),
        )
    order = {p.id: person_key(p) for p in season.people}
    plan = divide(GroupTask((*before, *coming), sizes, order), stop)
    groups = {divided.id: divided.groups for divided in plan.meetings}
    meetings = tuple(
        replace(meeting, groups=groups[name])
        for name, meeting in zip(names, proposal.meetings, strict=True)
    )
    mixing = Mixing(season.circle.id, plan.figures, plan.bounds)
    return replace(proposal, meetings=meetings, mixing=(mixing,))


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
