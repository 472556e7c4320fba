"""A small circle with an organiser and the handlers for invitations."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from leerkring.app.home import QUERIES as HOME
from leerkring.app.invitations import COMMANDS, QUERIES
from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.outbox import (
    Outbox,
    OutboxView,
)
from leerkring.app.invitations.sending import (
    ConfirmSent,
    IssueInvitations,
)
from leerkring.app.meetings.attendance import COMMANDS as ATTENDANCE
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.domain.invitations import Dispatch, Method
from leerkring.domain.meetings import Meeting
from leerkring.domain.numbering import by_the_clock
from leerkring.domain.organisation import Organisation
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock, to_home
from support.teams import make_small_circle
from support.workspaces import NOW, NoHolidays, make_workspace

ORGANISER_MAIL = "marieke@voorbeeld.nl"
FIRST = by_the_clock(to_home(NOW))  # the number of the first invitation to each meeting


@dataclass
class Team:
    """A small circle in a store, with the handlers under test."""

    store: SqlStore
    clock: FixedClock
    workspace: Workspace

    def change(self, work: Callable[[UnitOfWork], object]) -> None:
        def labelled(unit: UnitOfWork) -> Label:
            work(unit)
            return Label.of("change")

        self.store.change(labelled)

    def move(self, meeting_id: str, start: datetime) -> None:
        def work(unit: UnitOfWork) -> None:
            unit.get(Meeting, meeting_id).start = start

        self.change(work)

    def outbox(self) -> OutboxView:
        return self.workspace.ask(Outbox())

    def issue(self, *meeting_ids: str) -> Batch:
        return self.workspace.run(IssueInvitations(meeting_ids or None)).value

    def send(self, *meeting_ids: str) -> Batch:
        batch = self.issue(*meeting_ids)
        self.workspace.run(ConfirmSent(batch))
        return batch

    def log(self) -> list[tuple[str, str, Method, str]]:
        """Return batch, address, method and channel of all that is noted as sent."""
        with self.store.reading() as unit:
            rows = unit.find(Dispatch, order_by=("sequence", "email"))
            return [(d.batch_id, d.email, d.method, d.channel) for d in rows]


@contextmanager
def small_team() -> Iterator[Team]:
    """Give six people and three meetings in the coming year, on a fresh database."""
    clock = FixedClock(NOW)
    store = open_in_memory(clock)
    around = Surroundings(clock=clock, holidays=NoHolidays())
    commands, queries = {**COMMANDS, **ATTENDANCE}, {**QUERIES, **HOME}
    made = Team(store, clock, make_workspace(commands, queries, store=store, surroundings=around))
    make_small_circle(store)
    made.change(
        lambda unit: unit.add(
            Organisation(id="o", organiser_name="Marieke", organiser_email=ORGANISER_MAIL)
        )
    )
    try:
        yield made
    finally:
        store.close()
