"""Whatever somebody does on a real file, in whatever order, the great promises hold.

Undo and redo are exact to the row, also after closing and after a restore; references never
break; nobody has two roles in a meeting; what is pinned or announced only changes when somebody
changes it; numbers handed out never fall; a plan made of older facts is refused.
"""

import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import Phase, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from leerkring import bootstrap
from leerkring.app.circles.changes import AddCircle
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.people.changes import AddPerson
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.workspace import Command, ListBackups, R, RedoLast, RestoreBackup, UndoLast
from leerkring.domain.circles import Agreement
from leerkring.domain.errors import DomainError
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.support.clock import FixedClock
from support.edits import AROUND_MEETINGS, FIRST, LAST, OF_MEETINGS, Choice, Edit
from support.raw_file import Dump, Row, dump, is_sound, rows

NOW = datetime(2026, 9, 1, 7, tzinfo=UTC)
PEOPLE = ("Anna", "Bram", "Chantal", "Daan", "Els")
TOLD = "m.state = 'held' OR m.id IN (SELECT meeting_id FROM dispatch)"
WITH_ROLE = "assignment a JOIN meeting m ON m.id = a.meeting_id"
PROTECTED = (
    f"SELECT 'meeting', m.* FROM meeting m WHERE m.pinned OR {TOLD}",
    f"SELECT 'role', a.* FROM {WITH_ROLE} WHERE a.pinned OR {TOLD}",
)
PINNED = "SELECT * FROM meeting WHERE pinned AND id <> ?"

numbers = st.integers(0, 40)


@dataclass(frozen=True)
class Timeline:
    """The states that undo and redo walk along, and where the file is."""

    states: tuple[Dump, ...]
    at: int

    @property
    def here(self) -> Dump:
        return self.states[self.at]

    def after(self, state: Dump) -> "Timeline":
        return Timeline((*self.states[: self.at + 1], state), self.at + 1)

    def moved(self, steps: int) -> "Timeline":
        return Timeline(self.states, self.at + steps)


class EverythingHolds(RuleBasedStateMachine):
    """One organiser, two small circles that share people, one file."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock(NOW)
        self.folder = Path(tempfile.mkdtemp(prefix="leerkring-holds-"))
        self.file = self.folder / "Team.leerkring"
        self.workspace = bootstrap.open_workspace(self.file, self.clock)
        self.planner = bootstrap.make_planner()
        self.backups: dict[str, Timeline] = {}
        self.marks: dict[str, Dump] = {}
        self.numbers: dict[str, int] = {}
        self.contents: dict[tuple[str, int, str], str] = {}
        self.plans: list[tuple[Proposal, Dump]] = []

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)

    @initialize(planned=st.booleans(), told=st.booleans())
    def begin(self, planned: bool, told: bool) -> None:
        run = self.workspace.run
        run(SetOrganisation(organiser_name="Marieke", organiser_email="marieke@voorbeeld.nl"))
        ids = tuple(run(AddPerson(n, email=f"{n.lower()}@voorbeeld.nl")).value for n in PEOPLE)
        for name, members in (("Kring Noord", ids[:3]), ("Kring Zuid", ids[2:])):
            run(AddCircle(Agreement(name=name, cadence_number=4, weekdays=(1, 3)), members))
        self.time = Timeline((dump(self.file),), 0)
        self.begun = self.workspace.next_undo()
        if planned:
            self.plan_and_accept(0)
            self.send(sent=told)

    # Following the file

    def run(self, command: Command[R]) -> R | None:
        """Run a command and follow the file; one that is refused changes nothing."""
        self.clock.moment += timedelta(seconds=1)
        try:
            outcome = self.workspace.run(command)
        except DomainError:
            assert dump(self.file) == self.time.here
            return None
        finally:
            self._see_backups()
        if outcome.changes:
            self.time = self.time.after(dump(self.file))
        return outcome.value

    def _see_backups(self) -> None:
        """Remember for every backup what it holds: they are made before anything changes."""
        for row in self.workspace.ask(ListBackups()):
            self.backups.setdefault(row.key, self.time)

    def _protected(self) -> set[Row]:
        return {row for query in PROTECTED for row in rows(self.file, query)}

    # Changing things

    @rule(edit=st.sampled_from(AROUND_MEETINGS), number=numbers, other=numbers)
    def change_something_around(self, edit: Edit, number: int, other: int) -> None:
        before = self._protected()
        self.run(edit(Choice(self.file, number, other)))
        assert self._protected() >= before

    @rule(edit=st.sampled_from(OF_MEETINGS), number=numbers, other=numbers)
    def change_a_meeting(self, edit: Edit, number: int, other: int) -> None:
        try:
            command = edit(Choice(self.file, number, other))
        except IndexError:
            return  # there is no meeting yet
        moved = command.meeting_id if isinstance(command, MoveMeeting) else ""
        pinned = rows(self.file, PINNED, moved)
        self.run(command)
        assert not moved or rows(self.file, PINNED, moved) == pinned

    # Planning

    def _plan(self, number: int) -> Proposal:
        circle = Choice(self.file, number, 0).key("circle")
        facts = self.workspace.ask(PlanBasis(FIRST, LAST, circle_ids=(circle,)))
        request = PlanRequest(first=FIRST, last=LAST, circle_ids=(circle,))
        proposal = self.planner.propose(facts, request, lambda _: None, lambda: False)
        self.plans.append((proposal, self.time.here))
        return proposal

    @rule(number=numbers)
    def make_a_plan(self, number: int) -> None:
        self._plan(number)
        assert dump(self.file) == self.time.here

    @rule(number=numbers)
    def plan_and_accept(self, number: int) -> None:
        before, proposal = self._protected(), self._plan(number)
        accepted = self.run(AcceptPlan(proposal))
        assert (accepted is not None) == bool(proposal.meetings)
        assert self._protected() == before
        event(f"a plan was accepted: {accepted is not None}")

    @precondition(lambda self: self.plans)
    @rule(number=numbers)
    def accept_an_older_plan(self, number: int) -> None:
        proposal, facts_then = self.plans[number % len(self.plans)]
        before, state = self._protected(), self.time.here
        outdated = proposal.facts_version != self._mark()
        accepted = self.run(AcceptPlan(proposal))
        if outdated:
            assert accepted is None
        if accepted is not None:
            assert facts_then == state, "accepted on outdated facts"
            assert self._protected() == before
        event(f"an older plan was accepted: {accepted is not None}")

    def _mark(self) -> str:
        return self.workspace.ask(PlanBasis(FIRST, FIRST, circle_ids=())).version

    # Sending

    @rule(sent=st.booleans())
    def send(self, sent: bool) -> None:
        if self.workspace.ask(Outbox()).is_empty:
            return
        batch = self.run(IssueInvitations())
        assert batch is not None
        for message in batch.messages:
            key = (message.meeting_id, message.sequence, message.method.value)
            said = message.said.text()
            assert self.contents.setdefault(key, said) == said, "one number, one content"
            assert message.sequence >= self.numbers.get(message.meeting_id, 0)
        before = self._protected()
        if sent:
            self.run(ConfirmSent(batch))
        assert self._protected() >= before

    # Back and forth

    @precondition(lambda self: self.time.at > 0)
    @rule(times=st.integers(1, 4), again=st.booleans())
    def undo(self, times: int, again: bool) -> None:
        times = min(times, self.time.at)
        for _ in range(times):
            self._step(UndoLast(), -1)
        for _ in range(times if again else 0):
            self._step(RedoLast(), +1)

    @precondition(lambda self: self.time.at + 1 < len(self.time.states))
    @rule()
    def redo(self) -> None:
        self._step(RedoLast(), +1)

    def _step(self, step: UndoLast | RedoLast, by: int) -> None:
        self.clock.moment += timedelta(seconds=1)
        self.workspace.run(step)
        self.time = self.time.moved(by)
        assert dump(self.file) == self.time.here

    @rule()
    def close_and_reopen(self) -> None:
        undo, redo = self.workspace.next_undo(), self.workspace.next_redo()
        self.clock.moment += timedelta(seconds=1)
        self.workspace.close()
        self.workspace = bootstrap.open_workspace(self.file, self.clock)
        self._see_backups()
        assert (self.workspace.next_undo(), self.workspace.next_redo()) == (undo, redo)

    @precondition(lambda self: self.backups)
    @rule(number=numbers)
    def restore(self, number: int) -> None:
        keys = [row.key for row in self.workspace.ask(ListBackups())]
        key = keys[number % len(keys)]
        self.clock.moment += timedelta(seconds=1)
        self.workspace.run(RestoreBackup(key))
        self._see_backups()
        assert len(self.workspace.ask(ListBackups())) == min(len(keys) + 1, 40)
        self.time = self.backups[key]

    # What holds after each step

    @invariant()
    def the_file_is_as_it_should_be(self) -> None:
        assert dump(self.file) == self.time.here
        assert is_sound(self.file)

    @invariant()
    def undo_and_redo_are_offered_exactly_when_they_can(self) -> None:
        ahead = self.time.at + 1 < len(self.time.states)
        assert (self.workspace.next_redo() is not None) == ahead
        if self.time.at == 0:
            assert self.workspace.next_undo() == self.begun

    @invariant()
    def nobody_has_two_roles_in_a_meeting(self) -> None:
        roles = "SELECT meeting_id, person_id FROM assignment WHERE person_id IS NOT NULL"
        found = rows(self.file, roles)
        assert len(found) == len(set(found))

    @invariant()
    def numbers_never_fall(self) -> None:
        sent_query = "SELECT meeting_id, max(sequence) FROM dispatch GROUP BY 1"
        issued: dict[str, int] = dict(rows(self.file, "SELECT id, sequence FROM issued_sequence"))
        sent: dict[str, int] = dict(rows(self.file, sent_query))
        assert issued.keys() >= self.numbers.keys() | sent.keys()
        for meeting_id, number in issued.items():
            assert number >= max(self.numbers.get(meeting_id, 0), sent.get(meeting_id, 0))
        self.numbers = issued

    @invariant()
    def a_mark_stands_for_one_state(self) -> None:
        assert self.marks.setdefault(self._mark(), self.time.here) == self.time.here


TestEverythingHolds = EverythingHolds.TestCase
TestEverythingHolds.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    report_multiple_bugs=False,
    phases=(Phase.explicit, Phase.generate),
)


class EverythingHoldsForLong(EverythingHolds):
    """The same for longer, along other ways each time."""


TestEverythingHoldsForLong = pytest.mark.soak(EverythingHoldsForLong.TestCase)
TestEverythingHoldsForLong.settings = settings(
    max_examples=200, stateful_step_count=60, report_multiple_bugs=False, derandomize=False
)
