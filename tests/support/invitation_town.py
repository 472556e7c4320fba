"""Everybody's calendars around a team's file, or around two copies of it that both live on.

Watches what arrives: whether it is believed, whether who gets it needs it, whether one number
stands for one content.
"""

import re
from dataclasses import dataclass, field

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.letters import Letter
from leerkring.calendars.events import EventRenderer
from leerkring.domain.invitations import Method, meeting_of, uid_of
from support.calendar_clients import CalendarClient, Facts, facts_of
from support.strict_calendar import read_strictly

STAMP = re.compile(rb"DTSTAMP:\d{8}T\d{6}Z\r\n")
OWN_FILE = "the file of the organiser"
# What may differ without anybody having to hear of it: when it was made, and answers.
UNHEARD = re.compile(r"^(DTSTAMP|SEQUENCE):.*$|;(PARTSTAT|RSVP)=[A-Z-]+", re.MULTILINE)


def heard(content: bytes) -> str:
    """Return what a person reads in a message: all but its stamp, its number and the answers."""
    return UNHEARD.sub("", content.decode().replace("\r\n ", "").replace("\r\n", "\n"))


@dataclass
class Knowledge:
    """What one copy of the file knows: numbers it handed out, and who holds what for certain.

    `sure` is by address and UID what that calendar was told last, as long as no mark was taken
    back since; then it is not known any more (`forgot`).
    """

    handed: dict[str, int] = field(default_factory=dict)
    sure: dict[tuple[str, str], str] = field(default_factory=dict)
    forgot: bool = False
    arrived: set[str] = field(default_factory=set)

    def forget(self) -> None:
        """Take marks back: whatever was told may have to be told again."""
        self.sure.clear()
        self.forgot = True

    def copy(self) -> "Knowledge":
        """Return the same for a copy of the file."""
        return Knowledge(dict(self.handed), dict(self.sure), self.forgot, set(self.arrived))


class Town:
    """All calendar programs; `here` is what the copy knows from which something arrives.

    `parted` is whether there are two copies: then what was handed out before the other copy sent
    something else is rightly not believed any more.
    """

    def __init__(self) -> None:
        self.here = Knowledge()
        self.parted = False
        self.mail: dict[str, CalendarClient] = {}
        self.files: dict[str, CalendarClient] = {}
        self.mailed: set[str] = set()
        self.highest: dict[str, int] = {}
        self._sent: dict[tuple[str, int, str], object] = {}
        self._believed: dict[tuple[str, str], Knowledge] = {}
        self._fresh: set[str] = set()

    def client(self, address: str) -> CalendarClient:
        """Return the calendar program that mail to an address ends up in."""
        return self.mail.setdefault(address, CalendarClient(address))

    # ---- what leaves --------------------------------------------------------------------------

    def hand_out(self, batch: Batch) -> None:
        """Note the numbers of a round; a fresh one is higher than any that left before."""
        self._fresh = set()
        for meeting, number in {m.meeting_id: m.sequence for m in batch.messages}.items():
            before, top = self.here.handed.get(meeting, -1), self.highest.get(meeting, -1)
            if number > before:
                assert number > top, "what is new is above all that was sent"
                self._fresh.add(meeting)
            self.here.handed[meeting] = number

    def send(self, batch: Batch, renderer: EventRenderer) -> None:
        """Let everything of a round arrive, by file."""
        for message in batch.messages:
            content = renderer.message(message)
            key = (message.meeting_id, message.sequence, message.method.value)
            event = read_strictly(content).event
            assert event.one("UID").value == uid_of(message.meeting_id)
            # A cancellation also says whom it is for: who did not hear of it yet.
            cancels = message.method is Method.CANCEL
            said = facts_of(event)[:4] if cancels else STAMP.sub(b"", content)
            assert self._sent.setdefault(key, said) == said, "one number, one content"
            for person in message.invited:
                self._deliver(person.email, content)
        for calendar in batch.calendars:
            content = renderer.own_calendar(calendar)
            if calendar.of_organiser:
                self._import_organisers(calendar.email, content)
            else:
                files = self.files.setdefault(calendar.email, CalendarClient(calendar.email))
                files.take_over(content)

    def mail_arrives(self, letter: Letter) -> None:
        """Let a letter arrive, with what it carries."""
        assert letter.key not in self.here.arrived, "nothing arrives twice"
        self.here.arrived.add(letter.key)
        address = letter.to[0].email
        self.mailed.add(address)
        if letter.calendar is not None:
            self._deliver(address, letter.calendar)
        for one in letter.attachments:
            self._import_organisers(address, one.content)

    # ---- what arrives -------------------------------------------------------------------------

    def _deliver(self, address: str, content: bytes) -> None:
        event = read_strictly(content).event
        uid = event.one("UID").value
        meeting, number = meeting_of(uid), int(event.one("SEQUENCE").value)
        self._check_need(address, uid, content)
        is_believed = self.client(address).receive(content)
        assert is_believed or (self.parted and meeting not in self._fresh), "the last is believed"
        self.highest[meeting] = max(number, self.highest.get(meeting, -1))
        if is_believed:
            self._believed[address, uid] = self.here
        self.here.sure[address, uid] = heard(content)

    def _check_need(self, address: str, uid: str, content: bytes) -> None:
        """Nobody gets what they have, nor a cancellation of what they were never told."""
        known = self.here.sure.get((address, uid))
        assert known != heard(content), f"{address} has this already"
        if b"METHOD:CANCEL" in content:
            assert known is not None or self.here.forgot, f"{address} never heard of {uid}"
            assert known is None or "METHOD:CANCEL" not in known, f"{address} knows it is off"

    def _import_organisers(self, address: str, content: bytes) -> None:
        for uid in self.client(address).take_over(content):
            self._believed[address, uid] = self.here
            self.here.sure[address, uid] = OWN_FILE

    # ---- what calendars show ------------------------------------------------------------------

    def check(self, address: str, wanted: dict[str, Facts], now: str) -> None:
        """Hold a calendar against what is wanted, as far as it heard of it from here last."""
        shown = self.client(address).shown
        elsewhere = {
            uid
            for (who, uid), copy in self._believed.items()
            if who == address and copy is not self.here
        }
        coming = {uid: facts for uid, facts in shown.items() if facts[1] >= now}
        assert _without(coming, elsewhere) == _without(wanted, elsewhere), address


def _without(facts: dict[str, Facts], uids: set[str]) -> dict[str, Facts]:
    return {uid: one for uid, one in facts.items() if uid not in uids}
