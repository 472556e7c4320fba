"""Whatever is changed, undone and sent, every calendar ends up with the desired state."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
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
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import (
    ListBackups,
    MakeBackup,
    RedoLast,
    RestoreBackup,
    UndoLast,
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
from support.calendar_clients import CalendarClient, Facts
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
from support.moody_post import FATES, CrashError, Post
from support.strict_calendar import read_strictly
from support.workspaces import NOW, NoHolidays, make_workspace

LABELS = {
    Role.FACILITATOR: "Gespreksleider",
    Role.CASE_CONTRIBUTOR: "Casusinbrenger",
    Role.RESERVE_CONTRIBUTOR: "Reserve",
    Role.NOTE_TAKER: "Notulist",
}
STAMP = re.compile(rb"DTSTAMP:\d{8}T\d{6}Z\r\n")

numbers = st.integers(0, 3)


class Invitations(RuleBasedStateMachine):
    """One circle, its people and their calendar programs."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FixedClock(NOW)
        around = Surroundings(clock=self.clock, holidays=NoHolidays())
        self.folder = TemporaryDirectory(prefix="leerkring-machine-")
        self.copies = 0
        self.store: SqlStore = open_file(Path(self.folder.name) / "team.leerkring", self.clock)
        self.around = around
        self.workspace = make_workspace(COMMANDS, QUERIES, store=self.store, surroundings=around)
        self.mail: dict[str, CalendarClient] = {}
        self.files: dict[str, CalendarClient] = {}
        self.sent: dict[tuple[str, int, str], bytes] = {}
        self.highest: dict[str, int] = {}
        self.arrived: set[str] = set()
        self.mailed: set[str] = set()
        self.answered: dict[tuple[str, str], tuple[str, str, Answer]] = {}

    def teardown(self) -> None:
        try:
            if self.highest:
                self.send_all()
        finally:
            self.store.close()
            self.folder.cleanup()

    @initialize()
    def begin(self) -> None:
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
        self._send(None)

    def _change(self, work: Callable[[UnitOfWork], object], code: str = "change") -> None:
        self.clock.moment += timedelta(seconds=1)

        def labelled(unit: UnitOfWork) -> Label:
            work(unit)
            return Label.of(code)

        self.store.change(labelled)

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
                self.workspace.run(UndoLast())

    @precondition(lambda self: self.workspace.next_redo() is not None)
    @rule()
    def redo(self) -> None:
        self.workspace.run(RedoLast())

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

    @rule()
    def go_on_with_a_copy(self) -> None:
        """Take a copy to another computer and go on there."""
        self.copies += 1
        copy = Path(self.folder.name) / f"copy {self.copies}.leerkring"
        self.workspace.save_copy(copy)
        self.store.close()
        self.store = open_file(copy, self.clock)
        self.workspace = make_workspace(
            COMMANDS, QUERIES, store=self.store, surroundings=self.around
        )

    @rule(days=st.integers(1, 20))
    def let_time_pass(self, days: int) -> None:
        self.clock.moment += timedelta(days=days)

    @rule()
    def look_at_files_only(self) -> None:
        """Hand out all, answer "not yet": nobody receives anything."""
        if self.workspace.ask(Outbox()).items:
            self.workspace.run(IssueInvitations())

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
            self.workspace.run(IssueInvitations(chosen)).value, channel=Channel.MAIL, channels={}
        )
        renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
        letters = list(letters_of(batch, renderer, "nl", channel=Channel.MAIL, each=True))
        post = Post(self, fates)
        with suppress(CrashError):
            mail_round(
                letters, lambda: post, self.workspace.run,
                progress=lambda *_: None, stopped=lambda: False,
            )  # fmt: skip
            self.workspace.run(SettleLetters(batch))
        self._tell_what_left()

    def _tell_what_left(self) -> None:
        """Look in the sent mail, as the user does who is asked."""
        for unsure in self.workspace.ask(UnsureLetters()):
            self.workspace.run(DecideUnsure((unsure.key,), unsure.key in self.arrived))
        self.workspace.run(SettleLetters())

    @rule(person=persons, number=numbers, answer=st.sampled_from(sorted(PLAIN)))
    def reply(self, person: str, number: int, answer: Answer) -> None:
        """Somebody answers what their calendar shows now, and we read it."""
        with self.store.reading() as unit:
            address = unit.get(Person, person).email
        shown = sorted(self._client(self.mail, address).shown)
        if not shown or not address:
            return
        self.clock.moment += timedelta(seconds=1)
        uid = shown[number % len(shown)]
        client = self._client(self.mail, address)
        found = ReplyFound(
            uid, address.upper(), person, answer, client.sequence_of(uid), self.clock.moment
        )
        self.workspace.run(TakeReplies((found,)))
        facts = client.shown[uid]
        self.answered[meeting_of(uid), address] = (facts[1], facts[2], answer)

    def _send(self, meeting_ids: tuple[str, ...] | None) -> None:
        self.clock.moment += timedelta(seconds=1)
        batch = self.workspace.run(IssueInvitations(meeting_ids)).value
        self._check_answers(batch)
        renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
        self._deliver_messages(batch, renderer)
        for calendar in batch.calendars:
            content = renderer.own_calendar(calendar)
            if calendar.of_organiser:
                self._client(self.mail, calendar.email).take_over(content)
            else:
                self._client(self.files, calendar.email).take_over(content)
        assert self.workspace.run(ConfirmSent(batch)).value > 0

    def _check_answers(self, batch: Batch) -> None:
        """An answer goes along as long as day and hours are those it was given to."""
        for message in batch.messages:
            told = message.told
            times = (f"{told.start:%Y%m%dT%H%M%S}", f"{told.end:%Y%m%dT%H%M%S}")
            for key, known in batch.answers.get(message.meeting_id, {}).items():
                start, end, answer = self.answered[message.meeting_id, key]
                assert (known, (start, end)) == (answer, times)

    def _deliver_messages(self, batch: Batch, renderer: EventRenderer) -> None:
        for message in batch.messages:
            content = renderer.message(message)
            key = (message.meeting_id, message.sequence, message.method.value)
            bare = STAMP.sub(b"", content)
            assert self.sent.setdefault(key, bare) == bare, "one number, one content"
            assert message.sequence >= self.highest.get(message.meeting_id, 0)
            self.highest[message.meeting_id] = message.sequence
            assert read_strictly(content).event.one("UID").value == uid_of(message.meeting_id)
            for person in message.invited:
                self._client(self.mail, person.email).receive(content)

    def client_of(self, address: str) -> CalendarClient:
        """Return the calendar program that mail to an address ends up in."""
        self.mailed.add(address)
        return self._client(self.mail, address)

    def note_number(self, content: bytes) -> None:
        """Remember the highest number that ever left."""
        event = read_strictly(content).event
        key, number = meeting_of(event.one("UID").value), int(event.one("SEQUENCE").value)
        self.highest[key] = max(number, self.highest.get(key, 0))

    def _client(self, clients: dict[str, CalendarClient], address: str) -> CalendarClient:
        return clients.setdefault(address, CalendarClient(address))

    def _check_every_calendar(self) -> None:
        desired = self._desired()
        now = f"{local_now(self.clock):%Y%m%dT%H%M%S}"
        for address in {*desired, *self.mail}:
            client = self._client(self.mail, address)
            coming = {uid: facts for uid, facts in client.shown.items() if facts[1] >= now}
            assert coming == desired.get(address, {}), address
        organiser = self.workspace.ask(Outbox()).organiser.email
        for address, wanted in desired.items():
            shown = self._client(self.files, address).shown
            by_mail = (
                address in self.mailed or address == organiser
            )  # who gets no file of their own
            assert by_mail or wanted.items() <= shown.items(), address

    def _desired(self) -> dict[str, dict[str, Facts]]:
        """Return per address what its calendar should show, read without our own code."""
        desired: dict[str, dict[str, Facts]] = {}
        with self.store.reading() as unit:
            people = {p.id: p for p in unit.find(Person)}
            name = unit.get(Circle, "c").name
            organiser = unit.get(Organisation, "o").organiser_email
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
                for address in {organiser, *(people[p].email for p in there)} - {""}:
                    desired.setdefault(address, {})[uid_of(meeting.id)] = facts
        return desired

    @invariant()
    def numbers_in_the_store_never_fall(self) -> None:
        for item in self.workspace.ask(Outbox()).items:
            assert item.sequence >= self.highest.get(item.meeting_id, 0)


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
