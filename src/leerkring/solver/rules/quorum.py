"""Enough members are there: what the circle agreed, and at least two."""

from leerkring.solver.twin import Candidate, Setting, Twin


def _allows(candidate: Candidate, setting: Setting) -> bool:
    least = setting.circle.least_present(candidate.active.bit_count())
    return candidate.present.bit_count() >= least


TWIN = Twin("quorum", allows=_allows)
