"""What the pages that plan meetings ask of the planner."""

from collections.abc import Callable

from leerkring.app.planning.ports import Planner
from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.ui.searching import Found
from leerkring.ui.tasks import Job

FoundPlan = Found[Facts, Proposal]


def planning(planner: Planner, request: PlanRequest) -> Callable[[Facts], Job[Proposal]]:
    """Return the search for a plan on facts that are yet to be read."""

    def job_of(facts: Facts) -> Job[Proposal]:
        return lambda report, should_stop: planner.propose(facts, request, report, should_stop)

    return job_of
