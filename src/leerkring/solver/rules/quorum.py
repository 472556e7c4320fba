"""Enough members are there: what the circle agreed, and at least two."""

from leerkring.solver.twin import Candidate, Setting, Twin


def _allows(candidate: Candidate, setting: Setting) -> bool:
    least = max(setting.circle.agreement.quorum, min(2, candidate.active.bit_count()))
    return candidate.present.bit_count() >= max(1, least)


TWIN = Twin("quorum", allows=_allows)
