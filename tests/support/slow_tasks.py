"""A machine that is slow for as long as a test wants."""

from collections import deque
from collections.abc import Callable
from typing import Any

from leerkring.ui.tasks import Call, Handle, Job, Report, TasksInPlace


class WhenTold(TasksInPlace):
    """Each piece of work is done when the test says so."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()

    def database(self, call: Call[Any]) -> None:
        self._waiting.append(lambda: super(WhenTold, self).database(call))

    def background(
        self,
        job: Job[Any],
        progress: Report | None,
        call: Callable[[Callable[[], Any]], Call[Any]],
        handle: Handle,
    ) -> None:
        self._waiting.append(lambda: TasksInPlace().background(job, progress, call, handle))

    def go_on(self) -> None:
        """Do the work that waits longest."""
        self._waiting.popleft()()

    def catch_up(self) -> None:
        """Do all the work there is, and what it asks for."""
        while self._waiting:
            self.go_on()
