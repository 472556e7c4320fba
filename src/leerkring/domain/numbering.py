"""The number of each invitation: SEQUENCE, of which a calendar program believes the highest.

A number once handed out stays spent. It also counts the seconds since the year in which we
began, so that of two copies of a file that both send, the one that sends last is believed: they
know nothing of each other, not even whether the other sent anything, but they share the time.
Seconds, as DTSTAMP has them: then the two never say otherwise.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from leerkring.domain.invitations import IssuedSequence
from leerkring.domain.told import Told
from leerkring.support.clock import HOME_ZONE

_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)  # the same in every copy and version
_STEP = timedelta(seconds=1)
_MOST = 2**31 - 2**20  # calendar programs keep 31 bits: until 2094, and then room for changes


@dataclass(frozen=True)
class Issued:
    """What was handed out for a meeting, whatever was undone since.

    `said` is the content under `sequence`. `confirmed` is the content that was last marked as
    sent, with its number: when the mark is taken back, calendars may still hold it.
    """

    sequence: int
    said: str
    confirmed: str = ""
    confirmed_sequence: int = -1

    @classmethod
    def of(cls, row: IssuedSequence) -> "Issued":
        """Read the stored memory."""
        return cls.read(row.sequence, row.fingerprint)

    @classmethod
    def read(cls, sequence: int, fingerprint: str) -> "Issued":
        """Read the two stored columns."""
        kept = json.loads(fingerprint)
        return cls(sequence, kept["said"], kept["confirmed"], kept["confirmed_sequence"])

    def fingerprint(self) -> str:
        """Return the text that `read` reads."""
        kept = {
            "said": self.said,
            "confirmed": self.confirmed,
            "confirmed_sequence": self.confirmed_sequence,
        }
        return json.dumps(kept, sort_keys=True)


def next_sequence(
    said: Told,
    issued: Issued | None,
    top: int,
    now: datetime,
    read: Callable[[str], Told] = Told.from_text,
) -> int:
    """Return the number for `said` at `now` (wall-clock time).

    That of the same content if it was the last one handed out, otherwise more than any ever
    handed out or logged (`top`), and no less than the clock says.
    """
    if issued is not None and issued.sequence >= top and _same(issued.said, said, read):
        return issued.sequence
    spent = max(issued.sequence if issued is not None else -1, top)
    return max(spent + 1, by_the_clock(now))


def by_the_clock(now: datetime) -> int:
    """Return the least number that may be handed out at `now` (wall-clock time).

    In the hour that comes twice, when summer ends, `now.fold` says which of the two it is.
    """
    moment = now.replace(tzinfo=ZoneInfo(HOME_ZONE))
    return min(max((moment - _BEGIN) // _STEP, 0), _MOST)


def _same(text: str, told: Told, read: Callable[[str], Told]) -> bool:
    return bool(text) and read(text) == told
