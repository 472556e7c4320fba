"""A proposal as meetings, so that the rules can judge it like anything stored."""

from collections.abc import Iterator
from dataclasses import replace

from leerkring.domain.facts import Facts, MeetingFacts, RoleFacts
from leerkring.domain.planning import Keeping, Proposal, ProposedMeeting
from leerkring.domain.rules import RULES, check, kept
from leerkring.domain.violations import PlanView, Violation

OTHER_RULES = tuple(rule for rule in RULES if rule.hard and rule is not kept.RULE)


def as_meeting(meeting: ProposedMeeting) -> MeetingFacts:
    """Return a proposed meeting as it would be stored; a new one gets a passing id."""
    over = meeting.kept is Keeping.HELD
    roles = (RoleFacts(r.role, r.person_id, r.guest_name, r.pinned, over) for r in meeting.roles)
    return MeetingFacts(
        id=meeting.meeting_id or f"{meeting.circle_id}#{meeting.index}",
        circle_id=meeting.circle_id,
        start=meeting.start,
        end=meeting.end,
        room_id=meeting.room_id,
        roles=tuple(roles),
        groups=meeting.groups,
        away=tuple(absentee.person_id for absentee in meeting.absent),
    )


def with_proposal(facts: Facts, *proposals: Proposal) -> Facts:
    """Return the facts as they would be after accepting; of several, no two of the same circle."""
    meetings = [m for proposal in proposals for m in proposal.meetings]
    stays = {m.meeting_id for m in meetings if m.kept is not None}
    stored = {m.id: m for m in facts.meetings if m.id in stays} if stays else {}
    new = []
    for meeting in meetings:
        was, becomes = stored.get(meeting.meeting_id or ""), as_meeting(meeting)
        if was is not None and meeting.kept is not None:
            becomes = replace(becomes, state=was.state, pinned=was.pinned, announced=was.announced)
        new.append(becomes)
    gone = {m.meeting_id for m in meetings if m.meeting_id}
    gone.update(key for proposal in proposals for key in proposal.removed)
    return facts.with_meetings(new, without=gone)


def judge(proposal: Proposal, facts: Facts) -> Iterator[Violation]:
    """Yield what the proposed meetings break; what stays is only checked to be unchanged.

    Wishes are left out. Of the severe ones nothing may remain, but for what the user chose by hand.
    """
    after = with_proposal(facts, proposal)
    stored = {m.id: m for m in facts.meetings}
    for circle_id in dict.fromkeys(m.circle_id for m in proposal.meetings):
        circle, meetings = facts.circles[circle_id], after.of_circle(circle_id)
        new = (m for m in proposal.of_circle(circle_id) if m.kept is None)
        judged = frozenset(as_meeting(m).id for m in new)
        yield from check(PlanView(circle, meetings, after, judged, stored), OTHER_RULES)
        every = frozenset(m.id for m in meetings)
        yield from kept.RULE.check(PlanView(circle, meetings, after, every, stored))
