"""What else of ours takes somebody up, beside meetings: visits, covers, coaching sessions."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EngagementKind(StrEnum):
    """What else of ours somebody is taken by."""

    VISIT = "visit"
    HOST = "host"
    COVER = "cover"
    COACHING = "coaching"


@dataclass(frozen=True)
class Engagement:
    """A visit, a cover or a coaching session of one person, [start, end).

    `subject_id` is the visit or session, `other` the name of who else is in it, `location_id`
    where it is when that is known: getting there and back takes time.
    """

    person_id: str
    start: datetime
    end: datetime
    kind: EngagementKind
    subject_id: str
    other: str = ""
    location_id: str | None = None
