"""What planning needs from outside: somebody who plans."""

from collections.abc import Callable
from typing import Protocol

from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal

Progress = Callable[[Proposal], None]
Stop = Callable[[], bool]


class Planner(Protocol):
    """Makes proposals. Blocks until the best is found: call it away from the window's thread."""

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        """Plan `request`; tell `progress` each better proposal; when `stop` says so, end with it.

        DomainError when planning is not possible on this computer.
        """
        ...
