"""Whoever must be there is there."""

from leerkring.solver.twin import Candidate, Setting, Twin


def _allows(candidate: Candidate, _: Setting) -> bool:
    return candidate.required & ~candidate.present == 0


TWIN = Twin("required", allows=_allows)
