"""A calendar collection on a server, kept in memory: marks, foreign changes, broken lines."""

from dataclasses import dataclass, field

from leerkring.app.invitations.letters import (
    CalendarConnection,
    CalendarPlace,
    CalendarUnreachableError,
    Publication,
    Published,
    PublishOutcome,
)
from leerkring.calendars.stored_objects import check_storable, same_facts


@dataclass
class Collection(CalendarConnection):
    """One calendar; `breaks_after` that many objects the line is gone, once."""

    objects: dict[str, bytes] = field(default_factory=dict)
    breaks_after: int | None = None
    places: list[CalendarPlace] = field(default_factory=list)
    _marks: dict[str, int] = field(default_factory=dict)

    def connect(self, place: CalendarPlace, password: str) -> "Collection":
        del password
        self.places.append(place)
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
