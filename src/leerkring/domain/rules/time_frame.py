"""A circle meets at its own time, or within the hours it agreed."""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    agreement = view.circle.agreement
    for meeting in view.to_judge():
        if meeting.start.time() == agreement.start_time:
            continue
        outside = meeting.end.date() != meeting.start.date()
        early = meeting.start.time() < agreement.time_from
        if outside or early or meeting.end.time() > agreement.time_to:
            yield view.violation("time_frame", meeting, severe=False)


RULE = Rule("time_frame", hard=True, check=_check)
