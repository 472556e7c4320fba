"""Peer visits ("kijken in elkaars keuken"): colleagues look at each other's work, in rounds."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from leerkring.support.clock import HOME_ZONE

USUAL_MINUTES = 60  # cover for the visitor's own group: at most an hour (domain.md 1)


class VisitForm(StrEnum):
    """Being there, or looking at a recording."""

    LIVE = "live"
    VIDEO = "video"


class VisitState(StrEnum):
    """Planned; known to have taken place; or called off and kept for the record."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class RoundPart(StrEnum):
    """How somebody takes part in a round: mostly visits once and is visited once."""

    BOTH = "both"
    VISITS_ONLY = "visits_only"
    HOSTS_ONLY = "hosts_only"


@dataclass(eq=False, kw_only=True)
class VisitRound:
    """One round: in [first_day, last_day] everybody visits once and is visited once.

    `look_at` is what to look at. Visits begin and end within the time frame, on the quarter.
    """

    id: str
    name: str
    first_day: date
    last_day: date
    form: VisitForm = VisitForm.LIVE
    minutes: int = USUAL_MINUTES
    look_at: str = ""
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)
    exclude_same_location: bool = False
    exclude_same_circle: bool = False
    prefer_other_location: bool = True
    prefer_other_discipline: bool = True
    with_cover: bool = True


@dataclass(eq=False, kw_only=True)
class RoundPlace:
    """Somebody who takes part in a round."""

    id: str
    round_id: str
    person_id: str
    part: RoundPart = RoundPart.BOTH


@dataclass(eq=False, kw_only=True)
class VisitPause:
    """Somebody who takes no part in visits up to and including `until`."""

    id: str
    person_id: str
    until: date


@dataclass(eq=False, kw_only=True)
class PeerVisit:
    """One visit. Without a `start` the pair is known and the moment is still to be chosen.

    The host is a person, or by `host_name` somebody from outside. Without a `round_id` it was done
    outside the rounds and counts just as well. `pinned`: chosen by hand, planning leaves it alone.
    `cover_id` takes over the visitor's group; `cover_fits` is what the user ticked: a regular and
    qualified face there. A visit is closed when it is done and both reflections are there, or
    skipped for a reason; the shared one can be on the agenda of a circle meeting (`meeting_id`).
    A recording is only referred to, and `video_delete_by` is when it must be gone.
    """

    id: str
    visitor_id: str
    round_id: str | None = None
    host_id: str | None = None
    host_name: str = ""
    start: datetime | None = None
    minutes: int = USUAL_MINUTES
    zone: str = HOME_ZONE
    form: VisitForm = VisitForm.LIVE
    state: VisitState = VisitState.PLANNED
    pinned: bool = False
    cover_id: str | None = None
    cover_fits: bool = False
    focus: str = ""
    own_reflection: str = ""
    own_skipped: str = ""
    shared_reflection: str = ""
    shared_skipped: str = ""
    meeting_id: str | None = None
    video_reference: str = ""
    video_consent: bool = False
    video_delete_by: date | None = None
    video_deleted: bool = False

    @property
    def end(self) -> datetime | None:
        """Wall-clock end of the visit, None as long as there is no moment."""
        return None if self.start is None else self.start + timedelta(minutes=self.minutes)

    @property
    def recorded(self) -> bool:
        """Whether there is a recording that is not deleted yet."""
        return bool(self.video_reference) and not self.video_deleted

    @property
    def reflected(self) -> bool:
        """Whether both reflections are there, or skipped for a reason."""
        own = bool(self.own_reflection.strip() or self.own_skipped.strip())
        shared = bool(self.shared_reflection.strip() or self.shared_skipped.strip())
        return own and shared

    @property
    def closed(self) -> bool:
        """Whether nothing is left to do about it."""
        return self.state is VisitState.DONE and self.reflected
