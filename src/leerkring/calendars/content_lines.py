r"""Content lines of RFC 5545: clean text, escapes, quoted parameters (RFC 6868), folding.

icalendar quotes and folds. Its TEXT escape is not used: it takes a typed backslash-N for a line
break, so that "C:\Noord" would come out on two lines.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import quote
from zoneinfo import ZoneInfo

from icalendar.parser import Contentline, Parameters

from leerkring.support.clock import HOME_ZONE

# The library has no types here.
_CONTENT_LINE: Callable[[str], Any] = Contentline

CRLF = b"\r\n"
_UNFOLDED_OCTETS = 73

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls, half surrogate pairs, byte order marks, and signs that turn the reading direction.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_URI_SIGNS = "@!$&'*+/=~"
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def clean(text: str) -> str:
    """Return text without control characters, with plain line feeds as the only breaks."""
    return _UNWANTED.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")


def clean_line(text: str) -> str:
    """Return clean text on one line."""
    return " ".join(clean(text).split())


def text_line(name: str, text: str) -> bytes:
    """Return a TEXT property."""
    return line(name, clean(text).translate(_ESCAPES))


def line(name: str, value: str, parameters: Mapping[str, str] | None = None) -> bytes:
    """Return one property with a value that needs no escapes, folded and ended."""
    head = name
    if parameters:
        quoted: bytes = Parameters(parameters).to_ical()
        head = f"{name};{quoted.decode()}"
    whole = f"{head}:{value}"
    octets = whole.encode()
    if len(octets) > _UNFOLDED_OCTETS:
        folded = cast("bytes", _CONTENT_LINE(whole).to_ical())
        return folded + CRLF
    return octets + CRLF


def address_line(name: str, person: str, email: str, parameters: Mapping[str, str]) -> bytes:
    """Return an ORGANIZER or ATTENDEE; who has no address gets the URI that Outlook knows."""
    address = f"mailto:{quote(email, safe=_URI_SIGNS)}" if email else "invalid:nomail"
    return line(name, address, {"CN": clean_line(person), **parameters})


def home_time_line(name: str, moment: datetime, zone: str) -> bytes:
    """Return DTSTART or DTEND in the one zone that our files define."""
    if zone != HOME_ZONE:
        aware = moment.replace(tzinfo=ZoneInfo(zone))
        moment = aware.astimezone(ZoneInfo(HOME_ZONE)).replace(tzinfo=None)
    return f"{name};TZID={HOME_ZONE}:{moment:%Y%m%dT%H%M%S}".encode() + CRLF


def stamp_line(moment: datetime) -> bytes:
    """Return DTSTAMP in UTC."""
    return f"DTSTAMP:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}".encode() + CRLF
