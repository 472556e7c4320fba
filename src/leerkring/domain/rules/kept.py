"""Meetings that are announced, pinned or held stay, and so do pinned roles."""

from collections.abc import Iterator

from leerkring.domain.facts import MeetingFacts
from leerkring.domain.meetings import MeetingState
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        was = view.stored.get(meeting.id)
        if was is not None and _changed(was, meeting):
            yield view.violation("kept", meeting, severe=True)


def _changed(was: MeetingFacts, meeting: MeetingFacts) -> bool:
    whole = was.announced or was.pinned or was.state is MeetingState.HELD
    pinned = {(r.role, r.person_id, r.guest_name) for r in was.counted if r.pinned or whole}
    now = {(r.role, r.person_id, r.guest_name) for r in meeting.roles}
    moved = (was.start, was.end) != (meeting.start, meeting.end)
    return not pinned <= now or (moved and (whole or bool(pinned)))


RULE = Rule("kept", hard=True, check=_check)
