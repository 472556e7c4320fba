"""What WebDAV servers ask and answer in XML."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.sax.saxutils import escape

_DAV = "{DAV:}"
_CALDAV = "{urn:ietf:params:xml:ns:caldav}"

ABOUT_COLLECTION = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><resourcetype/><current-user-privilege-set/></prop></propfind>'
)
ABOUT_MARK = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
)
# Any of these lets somebody put objects in a collection; servers name what they distinguish.
_WRITING = {_DAV + name for name in ("all", "write", "write-content", "bind")}


@dataclass(frozen=True)
class Resource:
    """What an answer says of one resource: `properties` has those that the server knows."""

    href: str
    properties: dict[str, ElementTree.Element]

    @property
    def is_calendar(self) -> bool:
        kinds = self.properties.get(_DAV + "resourcetype")
        return kinds is not None and kinds.find(_CALDAV + "calendar") is not None

    @property
    def may_be_read_only(self) -> bool:
        """Whether the server names what we may do, and writing is not in it."""
        rights = self.properties.get(_DAV + "current-user-privilege-set")
        if rights is None:
            return False
        named = {right.tag for privilege in rights for right in privilege}
        return bool(named) and not named & _WRITING

    @property
    def etag(self) -> str:
        mark = self.properties.get(_DAV + "getetag")
        return "" if mark is None else (mark.text or "").strip()


def resources(body: bytes) -> tuple[Resource, ...]:
    """Return what a multistatus answer tells; nothing when it is something else."""
    root = _root(body)
    if root is None or root.tag != _DAV + "multistatus":
        return ()
    return tuple(
        Resource(
            (response.findtext(_DAV + "href") or "").strip(),
            {one.tag: one for one in _known(response)},
        )
        for response in root.iterfind(_DAV + "response")
    )


def says_uid_is_taken(body: bytes) -> bool:
    """Return whether a refusal says that the UID stands under another name in the calendar."""
    root = _root(body)
    return root is not None and root.find(_CALDAV + "no-uid-conflict") is not None


def with_uid(uid: str) -> bytes:
    """Return a question for all events with this text in their UID (not only as the whole)."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<C:calendar-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
        '<prop><getetag/></prop><C:filter><C:comp-filter name="VCALENDAR">'
        '<C:comp-filter name="VEVENT"><C:prop-filter name="UID">'
        f'<C:text-match collation="i;octet">{escape(uid)}</C:text-match>'
        "</C:prop-filter></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    ).encode()


def _known(response: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for group in response.iterfind(_DAV + "propstat"):
        if " 200" in (group.findtext(_DAV + "status") or ""):
            yield from group.iterfind(_DAV + "prop/*")


def _root(body: bytes) -> ElementTree.Element | None:
    # No answer needs a document type; without one there are no entities to blow up.
    if b"<!DOCTYPE" in body:
        return None
    try:
        return ElementTree.fromstring(body)
    except (ElementTree.ParseError, LookupError, ValueError):
        return None
