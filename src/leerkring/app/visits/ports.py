"""What rounds of visits need from outside: somebody who plans them."""

from collections.abc import Callable
from typing import Protocol

from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import RoundProposal, VisitRequest

Progress = Callable[[RoundProposal], None]
Stop = Callable[[], bool]


class VisitPlanner(Protocol):
    """Proposes rounds. Blocks until the best is found: call it away from the window's thread."""

    def propose(
        self, facts: Facts, request: VisitRequest, progress: Progress, stop: Stop
    ) -> RoundProposal:
        """Plan the rounds one after the other; tell `progress` each better proposal.

        When `stop` says so, end with the best so far. DomainError when planning is not possible on
        this computer.
        """
        ...
