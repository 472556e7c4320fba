"""Whatever becomes of visits and sessions, every calendar ends up with what is desired."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.invitations.sending import ConfirmSent
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import RedoLast, UndoLast
from leerkring.calendars.events import EventRenderer
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.invitations import uid_of
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitForm, VisitState
from support.calendar_clients import CalendarClient, Facts
from support.invitation_team import ORGANISER_MAIL, Team, small_team
from support.rotations import SESSION, VISIT, add_rotations

UIDS = {key: uid_of(key) for key in (VISIT, cover_key(VISIT), SESSION)}
AT_ANNA = "De Regenboog (Dorpsstraat 1)"
OUTSIDE = "Noor <noor@elders.nl>"
Desired = dict[str, dict[str, Facts]]


class Rotations(RuleBasedStateMachine):
    """A visit with a cover and a session, and the calendar programs of all concerned."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self.team: Team = self._open.enter_context(small_team())
        self.clients: dict[str, CalendarClient] = {}
        self.numbers: dict[str, int] = {}
        self.sent: dict[tuple[str, int, str], str] = {}
        self.team.change(add_rotations)
        self._change(lambda unit: unit.add(Location(id="begin", name="Begin")), "begin")
        self._send(None)

    def teardown(self) -> None:
        try:
            self.send_all()
        finally:
            self._open.close()

    @rule(days=st.sampled_from([-7, -1, 1, 7]))
    def move_the_visit(self, days: int) -> None:
        def work(visit: PeerVisit) -> None:
            if visit.start is not None:
                visit.start += timedelta(days=days)

        self._edit_visit(work)

    @rule(cover=st.sampled_from([None, "c", "f"]))
    def other_cover(self, cover: str | None) -> None:
        self._edit_visit(lambda visit: setattr(visit, "cover_id", cover))

    @rule(host=st.sampled_from(["a", "d", "e", None]))
    def other_host(self, host: str | None) -> None:
        def work(visit: PeerVisit) -> None:
            visit.host_id, visit.host_name = host, "" if host else OUTSIDE

        self._edit_visit(work)

    @rule(state=st.sampled_from([VisitState.PLANNED, VisitState.CANCELLED]))
    def call_the_visit_off_or_on(self, state: VisitState) -> None:
        self._edit_visit(lambda visit: setattr(visit, "state", state))

    @rule(form=st.sampled_from(VisitForm))
    def live_or_video(self, form: VisitForm) -> None:
        self._edit_visit(lambda visit: setattr(visit, "form", form))

    @rule(days=st.sampled_from([-7, 1, 7]))
    def move_the_session(self, days: int) -> None:
        def work(unit: UnitOfWork) -> None:
            unit.get(CoachingSession, SESSION).start += timedelta(days=days)

        self._change(work)

    @rule(state=st.sampled_from([SessionState.PLANNED, SessionState.CANCELLED]))
    def call_the_session_off_or_on(self, state: SessionState) -> None:
        self._change(lambda unit: setattr(unit.get(CoachingSession, SESSION), "state", state))

    @rule(coach=st.sampled_from(["b", "e"]), state=st.sampled_from(DuoState))
    def change_the_duo(self, coach: str, state: DuoState) -> None:
        def work(unit: UnitOfWork) -> None:
            duo = unit.get(CoachingDuo, "d")
            duo.coach_id, duo.state = coach, state

        self._change(work)

    @precondition(lambda self: self._can_undo())
    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if self._can_undo():
                self.team.workspace.run(UndoLast())

    @precondition(lambda self: self.team.workspace.next_redo() is not None)
    @rule()
    def redo(self) -> None:
        self.team.workspace.run(RedoLast())

    @rule(key=st.sampled_from(sorted(UIDS)))
    def send_one(self, key: str) -> None:
        if any(item.meeting_id == key for item in self.team.outbox().items):
            self._send((key,))

    @rule()
    def send_all(self) -> None:
        if self.team.outbox().items:
            self._send(None)
        assert self.team.outbox().is_empty
        desired = self._desired()
        for address in {*desired, *self.clients}:
            shown = self._client(address).shown
            mine = {uid: facts for uid, facts in shown.items() if uid in UIDS.values()}
            assert mine == desired.get(address, {}), address

    def _can_undo(self) -> bool:
        label = self.team.workspace.next_undo()
        return label is not None and label.code != "begin"

    def _edit_visit(self, work: Callable[[PeerVisit], object]) -> None:
        self._change(lambda unit: work(unit.get(PeerVisit, VISIT)))

    def _change(self, work: Callable[[UnitOfWork], object], code: str = "change") -> None:
        self.team.clock.moment += timedelta(seconds=1)

        def labelled(unit: UnitOfWork) -> Label:
            work(unit)
            return Label.of(code)

        self.team.store.change(labelled)

    def _send(self, keys: tuple[str, ...] | None) -> None:
        self.team.clock.moment += timedelta(seconds=1)
        batch = self.team.issue(*(keys or ()))
        self._deliver(batch)
        self.team.workspace.run(ConfirmSent(batch))

    def _deliver(self, batch: Batch) -> None:
        renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
        for message in batch.messages:
            key = message.meeting_id, message.sequence, message.method.value
            text = message.told.text()
            assert self.sent.setdefault(key, text) == text, "one number, one content"
            assert message.sequence >= self.numbers.get(message.meeting_id, 0)
            self.numbers[message.meeting_id] = message.sequence
            content = renderer.message(message)
            for person in message.invited:
                self._client(person.email).receive(content)
        for calendar in batch.calendars:
            if calendar.of_organiser:
                self._client(calendar.email).take_over(renderer.own_calendar(calendar))

    def _client(self, address: str) -> CalendarClient:
        return self.clients.setdefault(address, CalendarClient(address))

    def _desired(self) -> Desired:
        """Return per address what its calendar should show, read without our own code."""
        desired: Desired = {}
        with self.team.store.reading() as unit:
            people = {p.id: p for p in unit.find(Person)}
            visit, session = unit.get(PeerVisit, VISIT), unit.get(CoachingSession, SESSION)
            duo = unit.get(CoachingDuo, "d")

        def add(key: str, title: str, thing: PeerVisit | CoachingSession, place: str,
                *who: str) -> None:  # fmt: skip
            times = [f"{at:%Y%m%dT%H%M%S}" for at in (thing.start, thing.end) if at is not None]
            for address in (*who, ORGANISER_MAIL):
                desired.setdefault(address, {})[UIDS[key]] = (title, *times, place)

        there = visit.form is VisitForm.LIVE and visit.state is VisitState.PLANNED
        if there:
            host = people.get(visit.host_id or "")
            name, mail = (host.name, host.email) if host else ("Noor", "noor@elders.nl")
            place = AT_ANNA if visit.host_id == "a" else ""
            title = f"Kijken in elkaars keuken: Bram bij {name}"
            add(VISIT, title, visit, place, people["b"].email, mail)
        if there and visit.cover_id:
            cover = people[visit.cover_id].email
            add(cover_key(VISIT), "Vervanging voor Bram", visit, "", cover)
        if session.state is SessionState.PLANNED and duo.state is not DuoState.PROPOSED:
            coach = people[duo.coach_id]
            title = f"Co-coaching: {coach.name} met Anna"
            add(SESSION, title, session, AT_ANNA, people["a"].email, coach.email)
        return desired


TestRotations = Rotations.TestCase
TestRotations.settings = settings(
    max_examples=30,
    stateful_step_count=15,
    report_multiple_bugs=False,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
