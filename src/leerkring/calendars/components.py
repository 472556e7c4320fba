"""Takes calendar text apart into components and properties, whoever wrote it and however broken.

Not done with icalendar: it refuses a whole file for one bad line, and remembers for the rest of
the process what a file says about time zones. Limits are looked at before anything is built.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from leerkring.app.invitations.letters import WhyUnread

MOST_WRITTEN_LINES = 200_000
MOST_LINES = 50_000
MOST_COMPONENTS = 20_000
MOST_EVENTS = 5_000
DEEPEST = 8
# Longer ones are pictures and other files inside an event; they are passed over.
LONGEST_LINE = 64 * 1024

_COUNTED = frozenset({"VEVENT", "VFREEBUSY"})
_NAME = re.compile(r"\s*(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)\s*(?=[;:])")
_PARAMETER = re.compile(r';\s*([A-Za-z0-9_-]+)\s*=((?:"[^"]*"|[^";:])*)')
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}
_CARET = re.compile(r"\^[n'^]")
_ESCAPE = re.compile(r"\\([\\;,:\"nN])")

# What libraries raise on content that makes no sense; RuntimeError is too deep a recursion.
TROUBLE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RuntimeError)


class UnreadableError(Exception):
    """A file gives nothing; stays inside this package."""

    def __init__(self, why: WhyUnread) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True)
class Property:
    """One content line; `name` and the names of parameters are in capitals, the value as written.

    Parameters have no quotes around them any more.
    """

    name: str
    value: str
    parameters: dict[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """Return the value as TEXT, its escapes undone."""
        return _ESCAPE.sub(lambda found: _unescaped(found.group(1)), self.value)


@dataclass
class Component:
    """What stands between BEGIN and END; parts without their END are left out."""

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Property]:
        """Yield the properties of this name, in order."""
        return (one for one in self.properties if one.name == name)

    def first(self, name: str) -> Property | None:
        return next(self.all(name), None)

    def word(self, name: str) -> str:
        """Return a value that is one word, in capitals; "" without it."""
        found = self.first(name)
        return found.value.strip().upper() if found else ""

    def named(self, name: str) -> list["Component"]:
        """Return the parts of this name, in order."""
        return [part for part in self.parts if part.name == name]


def calendars_in(content: bytes) -> tuple[Component, ...]:
    """Return all VCALENDARs, also one that is cut short: with the parts that are whole.

    Events that stand in no calendar come as one. Raises UnreadableError TOO_MANY.
    """
    builder = _Builder()
    for text in _lines(content):
        if len(text) <= LONGEST_LINE and (found := parsed(text)) is not None:
            builder.add(found)
    return builder.calendars()


def parsed(text: str) -> Property | None:
    """Return a content line taken apart, None when it is none."""
    head = _NAME.match(text)
    if head is None:
        return None
    parameters: dict[str, str] = {}
    place = head.end()
    while (found := _PARAMETER.match(text, place)) is not None:
        value = found.group(2).replace('"', "").strip()
        value = _CARET.sub(lambda caret: _CARETS[caret.group()], value)
        parameters.setdefault(found.group(1).upper(), value)
        place = found.end()
    # What stands between the last good parameter and the colon cannot be read and is dropped.
    colon = text.find(":", place)
    if colon < 0:
        return None
    return Property(head.group(1).upper(), text[colon + 1 :], parameters)


def _lines(content: bytes) -> list[str]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    # Twice, for programs that end lines with two returns.
    content = content.replace(b"\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if content.count(b"\n") > MOST_WRITTEN_LINES:
        raise UnreadableError(WhyUnread.TOO_MANY)
    # Unfolded before decoding: some programs fold in the middle of a letter.
    content = content.replace(b"\n ", b"").replace(b"\n\t", b"")
    if content.count(b"\n") > MOST_LINES:
        raise UnreadableError(WhyUnread.TOO_MANY)
    return [_decoded(line) for line in content.split(b"\n") if line]


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Every byte means something in Latin-1; cp1252 has the typographic quotes besides.
        try:
            return line.decode("cp1252")
        except UnicodeDecodeError:
            return line.decode("latin-1")


def _unescaped(sign: str) -> str:
    return "\n" if sign in "nN" else sign


class _Builder:
    """Puts properties in components; a component counts from the moment its END is there."""

    def __init__(self) -> None:
        self._loose = Component("VCALENDAR")
        self._found: list[Component] = []
        self._open: list[Component] = []
        self._begun = 0
        self._events = 0

    def add(self, found: Property) -> None:
        if found.name == "BEGIN":
            self._begin(found.value.strip().upper())
        elif found.name == "END":
            self._end(found.value.strip().upper())
        else:
            (self._open[-1] if self._open else self._loose).properties.append(found)

    def calendars(self) -> tuple[Component, ...]:
        loose = (self._loose,) if self._loose.parts else ()
        return (*self._found, *loose)

    def _begin(self, name: str) -> None:
        self._begun += 1
        self._events += name in _COUNTED
        if self._begun > MOST_COMPONENTS or self._events > MOST_EVENTS:
            raise UnreadableError(WhyUnread.TOO_MANY)
        if name == "VCALENDAR":
            # Files put after each other: what is still open was cut off.
            self._open = [Component(name)]
            self._found.append(self._open[0])
            return
        if name in _COUNTED:
            # No event stands in another: the END of an earlier one is missing.
            self._open = self._open[:1] if self._in_calendar() else []
        if len(self._open) >= DEEPEST:
            raise UnreadableError(WhyUnread.TOO_MANY)
        self._open.append(Component(name))

    def _in_calendar(self) -> bool:
        return bool(self._open) and self._open[0].name == "VCALENDAR"

    def _end(self, name: str) -> None:
        places = [place for place, one in enumerate(self._open) if one.name == name]
        if not places:
            return
        ended = self._open[places[-1]]
        del self._open[places[-1] :]
        if name != "VCALENDAR":
            (self._open[-1] if self._open else self._loose).parts.append(ended)
