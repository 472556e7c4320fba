"""What the planner's rules say of one meeting, as bars with ways out."""

from collections.abc import Iterator, Sequence

from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.planning.warnings import PlanWarning
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.meeting_pickers import Desk, way_out
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.widgets.plan_words import PlanWords, advice_key

# An open role invites by itself; people and turns are the circle's concern.
SHOWN_ELSEWHERE = frozenset({"open_role", "authority", "turns"})


def advice_bars(
    theme: Theme,
    warnings: Sequence[PlanWarning],
    meeting: MeetingRow,
    words: PlanWords,
    desk: Desk,
) -> Iterator[NoticeBar]:
    """Yield a bar for each thing that is wrong with this meeting, said once."""
    said: set[tuple[str, str | None]] = set()
    for warning, text in words.sentences(warnings):
        violation = warning.violation
        key = advice_key(violation)
        if violation.rule in SHOWN_ELSEWHERE or key in said:
            continue
        said.add(key)
        ways = (way_out(fix, meeting, words, desk) for fix in warning.fixes)
        deeds = [deed for deed in ways if deed is not None]
        tone = "red" if violation.severe else "amber"
        yield NoticeBar(theme, text, deeds, tone=tone)
