"""Publishes meetings to a calendar on a server (CalDAV, RFC 4791), never over others' changes.

The server keeps the order: each write and removal names the ETag under which we left the object,
or that there must be none. What a server does not do under that mark, it tells with 412.
"""

from urllib.parse import quote, urljoin

from leerkring.app.invitations.letters import (
    CalendarError,
    CalendarLoginError,
    CalendarNotFoundError,
    CalendarPlace,
    CalendarRefusedError,
    CalendarUnreachableError,
    Publication,
    Published,
    PublishOutcome,
)
from leerkring.calendars import dav_xml
from leerkring.calendars.caldav_wire import CalendarAddressError, Reply, Wire, checked_address
from leerkring.calendars.caldav_wire import same_place as at_same_place
from leerkring.calendars.stored_objects import check_storable, holds_only, same_facts

_XML = "application/xml; charset=utf-8"
_CALENDAR = "text/calendar; charset=utf-8"

_MULTISTATUS = 207
_DONE = {200, 201, 202, 204}
_ABSENT = {404, 410}
_CONFLICT = 409
_CHANGED = 412
# Not now, or not by this server in the way: later it may work again.
_LATER = {407, 408, 425, 429}
_NO_ROOM = 507


def object_name(uid: str) -> str:
    """Return the last part of an object's address, safe in every address and file system."""
    return quote(uid, safe="") + ".ics"


def _only_if(etag: str) -> dict[str, str]:
    """Return the condition under which an object may be written or removed.

    A weak mark never matches (RFC 9110), but is mostly a strong one that something on the way
    weakened; then the server itself knows it without the W/.
    """
    return {"If-Match": etag.removeprefix("W/")} if etag else {"If-None-Match": "*"}


class CalDavPublisher:
    """Opens calendars on servers. `timeout` is in seconds, for each wait."""

    def __init__(self, timeout: float = 20.0, *, trust: str | bool = True) -> None:
        """Keep how to connect; `trust` may be a file with certificates of authorities."""
        self._timeout = timeout
        self._trust = trust

    def connect(self, place: CalendarPlace, password: str) -> "CalDavConnection":
        """Log in and see that there is a calendar that we may write to.

        Raises CalendarAddressError, CalendarNotFoundError, CalendarLoginError,
        CalendarRefusedError, CalendarCertificateError or CalendarUnreachableError (of which
        CalendarMovedError is one).
        """
        wire = Wire(place, password, timeout=self._timeout, trust=self._trust)
        try:
            return CalDavConnection(wire, has_login=bool(place.user))
        except BaseException:
            wire.close()
            raise


class CalDavConnection:
    """A calendar that accepted us."""

    def __init__(self, wire: Wire, *, has_login: bool) -> None:
        """Look at the calendar; CalendarError as in `CalDavPublisher.connect`."""
        self._wire = wire
        self._has_login = has_login
        # The address after redirects, so that objects need none: some servers turn a PUT into
        # a GET there.
        found = self._seen_calendar(wire.address)
        self._collection = found if found.endswith("/") else found + "/"

    def publish(self, publication: Publication, *, force: bool = False) -> Published:
        """Write or remove one object under the mark we left; never over a foreign change.

        A second time after the line broke, an object that holds what we wanted is UNCHANGED.
        `force` writes and removes whatever is there, also an object with the same UID under
        another name. ValueError for content that no server may have; CalendarError when
        nothing more can be done.
        """
        address = self._collection + object_name(publication.uid)
        if publication.content is None:
            return self._removed(publication, address, force=force)
        check_storable(publication.content, publication.uid)
        return self._written(publication, publication.content, address, force=force)

    def close(self) -> None:
        """End; never raises."""
        self._wire.close()

    # ---- writing ----------------------------------------------------------------------------

    def _written(
        self, publication: Publication, content: bytes, address: str, *, force: bool
    ) -> Published:
        answer: Reply | Published
        answer = self._put(address, content, {} if force else _only_if(publication.etag))
        if answer.status == _CHANGED:
            answer = self._settled(publication, content, address, answer, force=force)
        if isinstance(answer, Reply) and _is_uid_taken(answer):
            answer = self._placed(publication, content, address, force=force)
        if isinstance(answer, Published):
            return answer
        if answer.status in _DONE:
            # Without a mark in the answer, the server may have changed what it keeps.
            etag = answer.etag or self._mark_at(address)
            return Published(publication.uid, PublishOutcome.WRITTEN, etag)
        if answer.status in _ABSENT | {_CONFLICT} and not force:
            return self._missing(publication, answer)
        raise self._refusal(answer)

    def _settled(
        self, publication: Publication, content: bytes, address: str, reply: Reply, *, force: bool
    ) -> Published | Reply:
        """Look why the server saw a change; when there is none after all, write once more."""
        uid = publication.uid
        found = self._object_at(address)
        if found is None:
            if force:
                return self._put(address, content, _only_if(""))
            return self._missing(publication, reply)
        if same_facts(content, found.body):
            return Published(uid, PublishOutcome.UNCHANGED, found.etag)
        foreign = Published(uid, PublishOutcome.FOREIGN, found.etag)
        if not (force or _same_mark(publication, found)):
            return foreign
        # It is as we left it, or may be written over: say the mark in the server's own words.
        again = self._put(address, content, {"If-Match": found.etag or "*"})
        return foreign if again.status == _CHANGED and not force else again

    def _placed(
        self, publication: Publication, content: bytes, address: str, *, force: bool
    ) -> Published | Reply:
        """Write an object whose UID is taken: only by removing what has it, so only when forced."""
        others = self._objects_with(publication.uid, address)
        if not force:
            etag = others[0].etag if others else ""
            return Published(publication.uid, PublishOutcome.FOREIGN, etag)
        for other in others:
            self._delete(other.address, {})
        return self._put(address, content, {})

    def _missing(self, publication: Publication, reply: Reply) -> Published:
        """Return that an object of ours is gone; CalendarError when that is not the reason."""
        self._seen_calendar(self._collection)
        if publication.etag:
            return Published(publication.uid, PublishOutcome.FOREIGN)
        raise self._refusal(reply)

    def _objects_with(self, uid: str, own_address: str) -> list[Reply]:
        """Return the objects that stand in the way of writing this UID at its own address."""
        question = dav_xml.with_uid(uid)
        headers = {"Content-Type": _XML, "Depth": "1"}
        reply = self._wire.ask("REPORT", self._collection, question, headers)
        own = self._object_at(own_address)
        found = [own] if own is not None else []
        for resource in dav_xml.resources(reply.body):
            address = urljoin(reply.address, resource.href)
            if address == own_address or not self._is_here(address):
                continue
            other = self._object_at(address)
            # Servers also find a UID of which ours is a part.
            if other is not None and holds_only(other.body, uid):
                found.append(other)
        return found

    def _is_here(self, address: str) -> bool:
        try:
            return at_same_place(checked_address(address), self._collection)
        except CalendarAddressError:
            return False

    def _put(self, address: str, content: bytes, condition: dict[str, str]) -> Reply:
        return self._wire.ask("PUT", address, content, {"Content-Type": _CALENDAR, **condition})

    # ---- removing ---------------------------------------------------------------------------

    def _removed(self, publication: Publication, address: str, *, force: bool) -> Published:
        uid = publication.uid
        if not force and not publication.etag:
            # No mark to name: whose it is cannot be known.
            found = self._object_at(address)
            if found is None:
                return Published(uid, PublishOutcome.REMOVED)
            return Published(uid, PublishOutcome.FOREIGN, found.etag)
        reply = self._delete(address, {} if force else _only_if(publication.etag))
        if reply.status == _CHANGED:
            found = self._object_at(address)
            if found is None:
                return Published(uid, PublishOutcome.REMOVED)
            if not (force or _same_mark(publication, found)):
                return Published(uid, PublishOutcome.FOREIGN, found.etag)
            reply = self._delete(address, {"If-Match": found.etag or "*"})
            if reply.status == _CHANGED and not force:
                return Published(uid, PublishOutcome.FOREIGN, found.etag)
        if reply.status in _DONE | _ABSENT:
            return Published(uid, PublishOutcome.REMOVED)
        raise self._refusal(reply)

    def _delete(self, address: str, condition: dict[str, str]) -> Reply:
        return self._wire.ask("DELETE", address, headers=condition)

    # ---- looking ----------------------------------------------------------------------------

    def _seen_calendar(self, address: str) -> str:
        """Return where the calendar is; CalendarError when it cannot be used."""
        headers = {"Content-Type": _XML, "Depth": "0"}
        reply = self._wire.ask("PROPFIND", address, dav_xml.ABOUT_COLLECTION, headers)
        if reply.status == _MULTISTATUS:
            about = dav_xml.resources(reply.body)
            if about and about[0].is_calendar:
                if about[0].may_be_read_only:
                    raise CalendarRefusedError(host=self._wire.host)
                return reply.address
        elif reply.status in {401, 403} or _is_for_later(reply.status):
            raise self._refusal(reply)
        # Any other answer is that of a website or another kind of server.
        raise CalendarNotFoundError(address=address)

    def _object_at(self, address: str) -> Reply | None:
        """Return the object as it is now with its mark, None when there is none."""
        reply = self._wire.ask("GET", address, headers={"Accept": "text/calendar"})
        if reply.status in _ABSENT:
            return None
        if reply.status != 200:
            raise self._refusal(reply)
        etag = reply.etag or self._mark_at(address)
        return Reply(reply.status, reply.address, etag, reply.body)

    def _mark_at(self, address: str) -> str:
        """Return the mark of an object, "" when the server has none for us."""
        headers = {"Content-Type": _XML, "Depth": "0"}
        reply = self._wire.ask("PROPFIND", address, dav_xml.ABOUT_MARK, headers)
        about = dav_xml.resources(reply.body) if reply.status == _MULTISTATUS else ()
        return about[0].etag if about else ""

    def _refusal(self, reply: Reply) -> CalendarError:
        host = self._wire.host
        # 403 is also said to who logged in well, but may not come here.
        if reply.status == 401 or (reply.status == 403 and self._lacks_login(reply)):
            return CalendarLoginError(host=host)
        if _is_for_later(reply.status):
            return CalendarUnreachableError(host=host)
        return CalendarRefusedError(host=host)

    def _lacks_login(self, reply: Reply) -> bool:
        return bool(reply.challenge) or not self._has_login


def _is_uid_taken(reply: Reply) -> bool:
    return reply.status in {403, _CONFLICT} and dav_xml.says_uid_is_taken(reply.body)


def _is_for_later(status: int) -> bool:
    return status in _LATER or (status >= 500 and status != _NO_ROOM)


def _same_mark(publication: Publication, found: Reply) -> bool:
    """Return whether an object still has the mark under which we left it, weak or not."""
    ours = publication.etag.removeprefix("W/")
    return bool(ours) and found.etag.removeprefix("W/") == ours
