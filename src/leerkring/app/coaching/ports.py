"""What co-coaching needs from outside: somebody who plans duos."""

from collections.abc import Callable
from typing import Protocol

from leerkring.domain.coaching_planning import DuoProposal, TermRequest
from leerkring.domain.facts import Facts

Progress = Callable[[DuoProposal], None]
Stop = Callable[[], bool]


class CoachingPlanner(Protocol):
    """Proposes duos. Blocks until they are found: call it away from the window's thread."""

    def propose(
        self, facts: Facts, requests: tuple[TermRequest, ...], progress: Progress, stop: Stop
    ) -> DuoProposal:
        """Plan the terms one after the other; tell `progress` after each; `stop` ends with those.

        DomainError when planning is not possible on this computer.
        """
        ...
