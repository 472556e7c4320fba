"""Arrangements: what a meeting agreed that somebody does, apart from any case."""

from dataclasses import dataclass
from datetime import date


@dataclass(eq=False, kw_only=True)
class Arrangement:
    """What was agreed, and who does it (None: everybody).

    Without `due` it is due at the circle's next meeting.
    """

    id: str
    meeting_id: str
    what: str
    person_id: str | None = None
    due: date | None = None
    done: bool = False
