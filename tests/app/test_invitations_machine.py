"""Whatever is changed, undone and sent, every calendar ends up with the desired state."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from leerkring.app.invitations import COMMANDS, QUERIES
from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.letter_log import DecideUnsure, SettleLetters, UnsureLetters
from leerkring.app.invitations.mailing import letters_of, mail_round
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.replies import TakeReplies
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import AppSettings, put_settings
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import (
    ListBackups,
    MakeBackup,
    RedoLast,
    RestoreBackup,
    UndoLast,
    Workspace,
)
from leerkring.calendars.events import EventRenderer
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.invitations import Answer, Channel, meeting_of, uid_of
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.organisation import Organisation
from leerkring.domain.people import Person
from leerkring.domain.replies import PLAIN, ReplyFound
from leerkring.storage.file_store import open_file
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock, local_now
from support.invitation_edits import (
    DOMAINS,
    EDITS_AROUND,
    EDITS_OF_A_MEETING,
    PEOPLE,
    MeetingEdit,
    PersonEdit,
    add_meeting,
    persons,
)
from support.invitation_town import Knowledge, Town
from support.moody_post import FATES, CrashError, Post
from support.shared_calendars import ADDRESSES, Desired, SharedPlaces
from support.workspaces import NOW, NoHolidays, make_workspace

LABELS = {
    Role.FACILITATOR: "Gespreksleider",
    Role.CASE_CONTRIBUTOR: "Casusinbrenger",
    Role.RESERVE_CONTRIBUTOR: "Reserve",
    Role.NOTE_TAKER: "Notulist",
}

numbers = st.integers(0, 3)


@dataclass
class Life:
    """One copy of the file that lives on, and what it knows."""

    store: SqlStore
    workspace: Workspace
    knows: Knowledge


class Invitations(RuleBasedStateMachine):
    """One circle, its people and their calendar programs; a server, and a folder of all."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock(NOW)
        self.around = Surroundings(clock=self.clock, holidays=NoHolidays())
        self.folder = TemporaryDirectory(prefix="leerkring-machine-")
        self.copies = 0
        self.town = Town()
        self.shared = SharedPlaces(Path(self.folder.name) / "shared")
        self.here = self._open(Path(self.folder.name) / "team.leerkring", self.town.here)
        self.other: Life | None = None
        self.answered: dict[tuple[str, str], set[tuple[str, str, Answer]]] = {}

    def _open(self, file: Path, knows: Knowledge) -> Life:
        store = open_file(file, self.clock)
        workspace = make_workspace(COMMANDS, QUERIES, store=store, surroundings=self.around)
        return Life(store, workspace, knows)

    @property
    def workspace(self) -> Workspace:
        return self.here.workspace

    def teardown(self) -> None:
        try:
            if self.town.highest:
                self.send_all()
        finally:
            for life in filter(None, (self.here, self.other)):
                life.store.close()
            self.folder.cleanup()

    @initialize(send=st.booleans())
    def begin(self, *, send: bool) -> None:
        """Copies may be made before anything was sent, or after."""

        def work(unit: UnitOfWork) -> None:
            unit.add(
                Organisation(id="o", organiser_name="Anna", organiser_email=f"anna@{DOMAINS[0]}")
            )
            unit.add(Circle(id="c", agreement=Agreement(name="Kring Noord")))
            for name in PEOPLE:
                unit.add(Person(id=name, name=name, email=f"{name.lower()}@{DOMAINS[0]}"))
                unit.add(Membership(id=name, circle_id="c", person_id=name))
            for weeks in (1, 5):
                add_meeting(unit, weeks)

        self._change(work, "begin")
        if send:
            self._send(None)

    def _change(self, work: Callable[[UnitOfWork], object], code: str = "change") -> None:
        self.clock.moment += timedelta(seconds=1)

        def labelled(unit: UnitOfWork) -> Label:
            work(unit)
            return Label.of(code)

        self.here.store.change(labelled)

    # ---- changes, back and forth --------------------------------------------------------------

    @rule(edit=st.sampled_from(EDITS_OF_A_MEETING), number=numbers, data=st.data())
    def change_a_meeting(self, edit: MeetingEdit, number: int, data: st.DataObject) -> None:
        def work(unit: UnitOfWork) -> None:
            found = unit.find(Meeting, order_by=("start",))
            if found:
                edit(unit, found[number % len(found)], data)

        self._change(work)

    @rule(edit=st.sampled_from(EDITS_AROUND), person=persons, data=st.data())
    def change_around(self, edit: PersonEdit, person: str, data: st.DataObject) -> None:
        self._change(lambda unit: edit(unit, person, data))

    @precondition(lambda self: self._can_undo())
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if self._can_undo():
                self._step(UndoLast(), self.workspace.next_undo())

    @precondition(lambda self: self.workspace.next_redo() is not None)
    @rule()
    def redo(self) -> None:
        self._step(RedoLast(), self.workspace.next_redo())

    def _step(self, step: UndoLast | RedoLast, label: Label | None) -> None:
        if label is not None and label.code == "confirm_sent":
            self.here.knows.forget()
        self.workspace.run(step)

    def _can_undo(self) -> bool:
        label = self.workspace.next_undo()
        return label is not None and label.code != "begin"

    @rule()
    def back_up(self) -> None:
        self.clock.moment += timedelta(seconds=1)
        self.workspace.run(MakeBackup())

    @precondition(lambda self: bool(self.workspace.ask(ListBackups())))
    @rule(number=numbers)
    def put_a_backup_back(self, number: int) -> None:
        """Go back in time: what was sent since stays sent, and its numbers stay spent."""
        self.clock.moment += timedelta(seconds=1)
        backups = self.workspace.ask(ListBackups())
        self.workspace.run(RestoreBackup(backups[number % len(backups)].key))
        self.here.knows.forget()

    @rule(days=st.integers(1, 20))
    def let_time_pass(self, days: int) -> None:
        self.clock.moment += timedelta(days=days)

    # ---- copies -------------------------------------------------------------------------------

    def _copied(self) -> Path:
        self.copies += 1
        copy = Path(self.folder.name) / f"copy {self.copies}.leerkring"
        self.workspace.save_copy(copy)
        return copy

    @rule()
    def go_on_with_a_copy(self) -> None:
        """Take a copy to another computer and go on there."""
        copy = self._copied()
        self.here.store.close()
        self.here = self._open(copy, self.here.knows)

    @precondition(lambda self: self.other is None)
    @rule()
    def live_on_in_two_copies(self) -> None:
        """Leave a copy with somebody else, who goes on in it."""
        self.other = self._open(self._copied(), self.here.knows.copy())
        self.town.parted = True

    @precondition(lambda self: self.other is not None)
    @rule(seconds=st.sampled_from((0, 30, 3 * 3600)))
    def go_on_in_the_other_copy(self, seconds: int) -> None:
        """Go on there, it may be at once: whatever is handed out takes a second."""
        if self.other is not None:
            self.clock.moment += timedelta(seconds=seconds)
            self.here, self.other = self.other, self.here
            self.town.here = self.here.knows

    # ---- sending ------------------------------------------------------------------------------

    @rule()
    def look_at_files_only(self) -> None:
        """Hand out all, answer "not yet": nobody receives anything."""
        self.clock.moment += timedelta(seconds=1)
        if self.workspace.ask(Outbox()).items:
            self.town.hand_out(self.workspace.run(IssueInvitations()).value)

    @rule(number=numbers)
    def send_some(self, number: int) -> None:
        items = self.workspace.ask(Outbox()).items
        if items:
            self._send((items[number % len(items)].meeting_id,))

    @rule()
    def send_all(self) -> None:
        if self.workspace.ask(Outbox()).items:
            self._send(None)
        assert self.workspace.ask(Outbox()).is_empty
        self._check_every_calendar()

    @rule(number=numbers, fates=st.lists(st.sampled_from(FATES), min_size=1, max_size=6))
    def mail_some(self, number: int, fates: list[str]) -> None:
        """Mail one meeting; each letter arrives, is refused, breaks off, or the program crashes."""
        items = self.workspace.ask(Outbox()).items
        if not items:
            return
        self.clock.moment += timedelta(seconds=1)
        chosen = (items[number % len(items)].meeting_id,)
        batch = replace(
            self.workspace.run(IssueInvitations(chosen)).value,
            channel=Channel.MAIL,
            channels={},
            ways_back={},
        )
        self.town.hand_out(batch)
        renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
        letters = list(letters_of(batch, renderer, "nl", channel=Channel.MAIL, each=True))
        post = Post(self.town, fates)
        with suppress(CrashError):
            mail_round(
                letters, lambda: post, self.workspace.run,
                progress=lambda *_: None, stopped=lambda: False,
            )  # fmt: skip
            self.workspace.run(SettleLetters(batch))
        self._tell_what_left()
        self.shared.bring_up_to_date(self.workspace, batch)

    def _tell_what_left(self) -> None:
        """Look in the sent mail, as the user does who is asked."""
        for unsure in self.workspace.ask(UnsureLetters()):
            left = unsure.key in self.here.knows.arrived
            self.workspace.run(DecideUnsure((unsure.key,), left))
        self.workspace.run(SettleLetters())

    @rule(person=persons, number=numbers, answer=st.sampled_from(sorted(PLAIN)))
    def reply(self, person: str, number: int, answer: Answer) -> None:
        """Somebody answers what their calendar shows now, and we read it."""
        with self.here.store.reading() as unit:
            address = unit.get(Person, person).email
        client = self.town.client(address)
        shown = sorted(client.shown)
        if not shown or not address:
            return
        self.clock.moment += timedelta(seconds=1)
        uid = shown[number % len(shown)]
        found = ReplyFound(
            uid, address.upper(), person, answer, client.sequence_of(uid), self.clock.moment
        )
        self.workspace.run(TakeReplies((found,)))
        facts = client.shown[uid]
        given = self.answered.setdefault((meeting_of(uid), address), set())
        given.add((facts[1], facts[2], answer))

    def _send(self, meeting_ids: tuple[str, ...] | None) -> None:
        self.clock.moment += timedelta(seconds=1)
        batch = self.workspace.run(IssueInvitations(meeting_ids)).value
        self._check_answers(batch)
        self.town.hand_out(batch)
        self.town.send(batch, EventRenderer(InvitationTexts.load("nl"), batch.made_at))
        assert self.workspace.run(ConfirmSent(batch)).value > 0
        self.shared.bring_up_to_date(self.workspace, batch)

    def _check_answers(self, batch: Batch) -> None:
        """An answer goes along as long as day and hours are those it was given to.

        Not always the last that was given: taking an answer over can be undone.
        """
        for message in batch.messages:
            told = message.told
            times = (f"{told.start:%Y%m%dT%H%M%S}", f"{told.end:%Y%m%dT%H%M%S}")
            for key, known in batch.answers.get(message.meeting_id, {}).items():
                given = self.answered[message.meeting_id, key]
                assert (*times, known) in given or self.town.parted

    # ---- a server and a folder ----------------------------------------------------------------

    @rule(address=st.sampled_from(ADDRESSES))
    def fill_in_a_server(self, address: str) -> None:
        self._change(lambda unit: put_settings(unit, AppSettings(server_address=address)))

    @rule(number=numbers)
    def somebody_changes_an_object(self, number: int) -> None:
        self.shared.change_an_object(number)

    @rule(breaks_after=st.none() | numbers, over=st.booleans())
    def put_everything_on_the_server(self, breaks_after: int | None, over: bool) -> None:
        self.shared.put_everything(self.workspace, breaks_after, over=over)

    # ---- what holds ---------------------------------------------------------------------------

    def _check_every_calendar(self) -> None:
        desired, now = self._desired(), f"{local_now(self.clock):%Y%m%dT%H%M%S}"
        for address in {*desired.by_address, *self.town.mail}:
            self.town.check(address, desired.by_address.get(address, {}), now)
        for address, wanted in desired.by_address.items():
            client = self.town.files.get(address)
            no_file = address in self.town.mailed or address == desired.organiser
            if not no_file and not self.town.parted:
                assert client is not None
                assert wanted.items() <= client.shown.items(), address
        self.shared.check(self.workspace, desired, now, alone=self.other is None)

    def _desired(self) -> Desired:
        """Return what each calendar should show, read without our own code."""
        with self.here.store.reading() as unit:
            found = Desired(unit.get(Organisation, "o").organiser_email)
            people = {p.id: p.email for p in unit.find(Person)}
            name = unit.get(Circle, "c").name
            members = {m.person_id for m in unit.find(Membership) if m.last_day is None}
            for meeting in unit.find(Meeting):
                if meeting.state is MeetingState.CANCELLED or meeting.start < local_now(self.clock):
                    continue
                given = unit.find(Assignment, equals("meeting_id", meeting.id))
                there = members | {a.person_id for a in given if a.person_id}
                facts = (
                    f"Intervisie {name}",
                    f"{meeting.start:%Y%m%dT%H%M%S}",
                    f"{meeting.end:%Y%m%dT%H%M%S}",
                    meeting.place,
                    *_role_lines(given),
                )
                found.add(uid_of(meeting.id), facts, {p: people[p] for p in there})
        return found

    @invariant()
    def numbers_in_the_store_never_fall(self) -> None:
        for item in self.workspace.ask(Outbox()).items:
            handed = self.here.knows.handed.get(item.meeting_id, 0)
            assert item.sequence >= handed


def _role_lines(given: list[Assignment]) -> list[str]:
    lines = []
    for role, label in LABELS.items():
        names = sorted(str(a.person_id) for a in given if a.role is role)
        if names:
            told = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}"
            lines.append(f"{label}: {told}")
    return lines


TestInvitations = Invitations.TestCase
TestInvitations.settings = settings(
    max_examples=50,
    stateful_step_count=20,
    report_multiple_bugs=False,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes here
)
