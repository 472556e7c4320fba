"""What everybody looks at: a calendar on a server, and a folder to which calendars subscribe."""

from dataclasses import dataclass, field
from pathlib import Path

from leerkring.app.invitations.as_told import ToldCalendars
from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.letters import (
    CalendarConnection,
    CalendarPlace,
    CalendarUnreachableError,
    Publication,
    Published,
    PublishOutcome,
)
from leerkring.app.invitations.publishing import (
    PublishedMarks,
    PublishedRound,
    ServerGap,
    only,
    publish_round,
)
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.workspace import Workspace
from leerkring.calendars.events import EventRenderer
from leerkring.calendars.stored_objects import check_storable, same_facts
from leerkring.calendars.subscription_folder import SubscriptionFolder, mark_of
from leerkring.domain.invitations import uid_of
from support.calendar_clients import Facts, shown_in

ADDRESSES = ("https://agenda.voorbeeld.nl/kring/", "https://elders.voorbeeld.nl/kring")
FOREIGN = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:%b\r\nSUMMARY:Verzet\r\n"
    b"SEQUENCE:0\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@dataclass
class Collection(CalendarConnection):
    """One calendar; `breaks_after` that many objects the line is gone, once."""

    objects: dict[str, bytes] = field(default_factory=dict)
    breaks_after: int | None = None
    _marks: dict[str, int] = field(default_factory=dict)

    def connect(self, place: CalendarPlace, password: str) -> "Collection":
        """Let anybody in."""
        del place, password
        return self

    def publish(self, publication: Publication, *, force: bool = False) -> Published:
        """Do as a server does that keeps to marks (RFC 4791)."""
        self._hold_the_line()
        uid, content = publication.uid, publication.content
        there, mark = self.objects.get(uid), str(self._marks.get(uid, ""))
        if not force and publication.etag != (mark if there is not None else ""):
            if there is not None and content is not None and same_facts(there, content):
                return Published(uid, PublishOutcome.UNCHANGED, mark)
            if there is None and content is None:
                return Published(uid, PublishOutcome.REMOVED)
            return Published(uid, PublishOutcome.FOREIGN, mark)
        if content is None:
            self.objects.pop(uid, None)
            return Published(uid, PublishOutcome.REMOVED)
        check_storable(content, uid)
        return Published(uid, PublishOutcome.WRITTEN, self.put(uid, content))

    def put(self, uid: str, content: bytes) -> str:
        """Write an object, whoever does it; return its new mark."""
        self.objects[uid] = content
        self._marks[uid] = self._marks.get(uid, 0) + 1
        return str(self._marks[uid])

    def _hold_the_line(self) -> None:
        if self.breaks_after is None:
            return
        if self.breaks_after == 0:
            self.breaks_after = None
            raise CalendarUnreachableError(host="agenda.voorbeeld.nl")
        self.breaks_after -= 1

    def close(self) -> None:
        """Nothing to say."""


@dataclass
class Desired:
    """What calendars should show: by address, and in the files of people without one too."""

    organiser: str
    by_address: dict[str, dict[str, Facts]] = field(default_factory=dict)
    by_person: dict[str, dict[str, Facts]] = field(default_factory=dict)

    def add(self, uid: str, facts: Facts, people: dict[str, str]) -> None:
        """Add a meeting with the addresses of who is there, by person."""
        for address in {self.organiser, *people.values()} - {""}:
            self.by_address.setdefault(address, {})[uid] = facts
        for person in people:
            self.by_person.setdefault(person, {})[uid] = facts


class SharedPlaces:
    """The calendars on the servers and the folder, kept as the window keeps them."""

    def __init__(self, folder: Path) -> None:
        self.servers = {address: Collection() for address in ADDRESSES}
        self.folder = folder
        self._touched: set[str] = set()  # by somebody else, on any of the servers

    def bring_up_to_date(self, workspace: Workspace, batch: Batch) -> None:
        """Do what the window does once a round was confirmed."""
        gap = workspace.ask(ServerGap())
        if gap.address and (wanted := gap.of(batch.meeting_ids)):
            self._put(workspace, wanted)
        SubscriptionFolder("x").write(workspace.ask(ToldCalendars()), self.folder, language="nl")

    def put_everything(
        self, workspace: Workspace, breaks_after: int | None = None, *, over: bool
    ) -> None:
        """Put all that was told on the server that is filled in, in the end `over` all there."""
        address = workspace.ask(ServerGap()).address
        if not address:
            return
        self._server(address).breaks_after = breaks_after
        found = self._put(workspace, None)
        assert (found.error is not None) == (found.left > 0)
        if over:
            self._server(address).breaks_after = None
            self._put(workspace, None, over=found.foreign)

    def change_an_object(self, number: int) -> None:
        """Let somebody else change a meeting on every server."""
        for server in self.servers.values():
            uids = sorted(server.objects)
            if uids:
                uid = uids[number % len(uids)]
                server.put(uid, FOREIGN % uid.encode())
                self._touched.add(uid)

    def check(self, workspace: Workspace, desired: Desired, now: str, *, alone: bool) -> None:
        """Hold both against what is wanted, once nothing is left to send.

        Of two copies, each puts there what it told; what only the other knows stays.
        """
        SubscriptionFolder("x").write(workspace.ask(ToldCalendars()), self.folder, language="nl")
        for path in self.folder.glob("* *.ics"):
            shown = shown_in(path.read_bytes())
            wanted = {mark_of(p): facts for p, facts in desired.by_person.items()}
            assert shown == wanted.get(path.stem.split(" ")[-1], {}), path.name
        of_all = shown_in((self.folder / "leerkring.ics").read_bytes())
        assert of_all == desired.by_address.get(desired.organiser, {})
        self._check_server(workspace, of_all, now, alone=alone)

    def _check_server(
        self, workspace: Workspace, wanted: dict[str, Facts], now: str, *, alone: bool
    ) -> None:
        gap = workspace.ask(ServerGap())
        if not gap.address:
            return
        before = self._shown(gap.address, now)
        wrong = {uid for uid in wanted.keys() | before.keys() if wanted.get(uid) != before.get(uid)}
        known = {uid_of(key) for key in (*gap.missing, *gap.behind)}
        assert wrong - self._touched <= known or not alone, "what lacks is said"
        self.put_everything(workspace, over=True)
        gap = workspace.ask(ServerGap())
        assert (gap.missing, gap.behind) == ((), ())
        after = self._shown(gap.address, now)
        assert wanted.items() <= after.items()
        assert after == wanted or not alone

    def _shown(self, address: str, now: str) -> dict[str, Facts]:
        shown: dict[str, Facts] = {}
        for content in self._server(address).objects.values():
            shown |= shown_in(content)
        return {uid: facts for uid, facts in shown.items() if facts[1] >= now}

    def _server(self, address: str) -> Collection:
        return next(one for at, one in self.servers.items() if at.rstrip("/") == address)

    def _put(
        self, workspace: Workspace, meetings: tuple[str, ...] | None, over: tuple[str, ...] = ()
    ) -> PublishedRound:
        address = workspace.ask(ServerGap()).address
        batch = workspace.ask(ToldCalendars()).batch
        if meetings is not None:
            batch = only(batch, meetings)
        server = self._server(address)
        return publish_round(
            batch,
            EventRenderer(InvitationTexts.load("nl"), batch.made_at),
            workspace.ask(PublishedMarks(batch.meeting_ids, address)),
            lambda: server.connect(CalendarPlace(address), ""),
            workspace.run,
            progress=lambda *_: None,
            stopped=lambda: False,
            over=over,
            address=address,
            all_told=True,
        )
