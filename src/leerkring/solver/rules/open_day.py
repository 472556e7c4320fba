"""A circle meets on its own weekdays, outside holidays and closing days."""

from leerkring.domain.days import day_block
from leerkring.solver.twin import Candidate, Setting, Twin


def _allows(candidate: Candidate, setting: Setting) -> bool:
    return day_block(setting.circle, candidate.start.date(), setting.facts) is None


TWIN = Twin("open_day", allows=_allows)
