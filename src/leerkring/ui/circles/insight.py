"""What the planner's rules say of the year plan: advice with ways out, and the turns."""

from collections import defaultdict
from collections.abc import Sequence

from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.planning.warnings import PlanWarning
from leerkring.ui.circles.plan_model import Advice
from leerkring.ui.widgets.meeting_pickers import Desk, way_out
from leerkring.ui.widgets.plan_words import PlanWords, advice_key

# An open cell invites by itself; the people and the turns have a place of their own.
SHOWN_ELSEWHERE = frozenset({"open_role", "authority", "turns"})


def advice_for(
    warnings: Sequence[PlanWarning], meetings: Sequence[MeetingRow], words: PlanWords, desk: Desk
) -> dict[str, list[Advice]]:
    """Return the advice by meeting id, each thing said once."""
    rows = {m.id: m for m in meetings}
    found: dict[str, list[Advice]] = defaultdict(list)
    said: set[tuple[str, tuple[str, str | None]]] = set()
    for warning, text in words.sentences(warnings):
        violation = warning.violation
        meeting, key = rows.get(violation.meeting_id), advice_key(violation)
        if meeting is None or violation.rule in SHOWN_ELSEWHERE or (meeting.id, key) in said:
            continue
        said.add((meeting.id, key))
        deeds = [way_out(fix, meeting, words, desk) for fix in warning.fixes]
        tone = "red" if violation.severe else "amber"
        kept = tuple(deed for deed in deeds if deed is not None)
        found[meeting.id].append(Advice(text, kept, tone))
    return found
