"""The number of each invitation: SEQUENCE, of which a calendar program believes the highest.

A number once handed out stays spent. It also counts the minutes since the meeting was first
handed out, so that of two copies of a file that both send, the one that sends last is believed:
they know nothing of each other, but they share that first moment and the time.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from leerkring.domain.invitations import IssuedSequence
from leerkring.domain.told import Told

_STEP = timedelta(minutes=1)
_MOST = 2**30  # calendar programs keep 32 bits; only a clock gone mad comes near


@dataclass(frozen=True)
class Issued:
    """What was handed out for a meeting, whatever was undone since.

    `said` is the content under `sequence`. `confirmed` is the content that was last marked as
    sent, with its number: when the mark is taken back, calendars may still hold it. `since` is
    when the first number was handed out, in wall-clock time.
    """

    sequence: int
    said: str
    confirmed: str = ""
    confirmed_sequence: int = -1
    since: datetime | None = None

    @classmethod
    def of(cls, row: IssuedSequence) -> "Issued":
        """Read the stored memory."""
        return cls.read(row.sequence, row.fingerprint)

    @classmethod
    def read(cls, sequence: int, fingerprint: str) -> "Issued":
        """Read the two stored columns."""
        kept = json.loads(fingerprint)
        since = kept.get("since")
        return cls(
            sequence,
            kept["said"],
            kept["confirmed"],
            kept["confirmed_sequence"],
            datetime.fromisoformat(since) if since else None,
        )

    def fingerprint(self) -> str:
        """Return the text that `read` reads."""
        kept = {
            "said": self.said,
            "confirmed": self.confirmed,
            "confirmed_sequence": self.confirmed_sequence,
            "since": self.since.isoformat() if self.since else "",
        }
        return json.dumps(kept, sort_keys=True)

    def by_the_clock(self, now: datetime) -> int:
        """Return how many minutes ago the first number was handed out: the least a new one is."""
        if self.since is None:
            return 0
        return min(max((now - self.since) // _STEP, 0), _MOST)


def next_sequence(
    said: Told,
    issued: Issued | None,
    top: int,
    read: Callable[[str], Told] = Told.from_text,
    now: datetime | None = None,
) -> int:
    """Return the number for `said` at `now` (wall-clock time).

    That of the same content if it was the last one handed out, otherwise more than any ever
    handed out or logged (`top`), and no less than the clock says.
    """
    if issued is None:
        return top + 1
    if issued.sequence >= top and _same(issued.said, said, read):
        return issued.sequence
    least = issued.by_the_clock(now) if now is not None else 0
    return max(issued.sequence + 1, top + 1, least)


def _same(text: str, told: Told, read: Callable[[str], Told]) -> bool:
    return bool(text) and read(text) == told
