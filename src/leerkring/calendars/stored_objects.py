"""Calendar objects as servers keep them: what may be handed in, and whether two say the same.

Everything works on bytes as they came, since servers fold and order lines as they like.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_BREAK = re.compile(rb"\r\n|\n|\r")
_VALUE = rb'(?:"[^"]*"|[^";:,]*)'
_NAME = rb"[A-Za-z0-9-]+"
_PARAMETER = re.compile(rb";(%b)=(%b(?:,%b)*)" % (_NAME, _VALUE, _VALUE))
_LINE = re.compile(rb"(%b)((?:;%b=%b(?:,%b)*)*):(.*)" % (_NAME, _NAME, _VALUE, _VALUE), re.DOTALL)
_ONE_VALUE = re.compile(rb'"[^"]*"|[^",]+')

# Servers set these themselves: they say when and by what it was written, not what it says.
_NOT_FACTS = {b"DTSTAMP", b"LAST-MODIFIED", b"CREATED", b"PRODID"}
# Far deeper than any calendar goes, far less than what makes comparing run out of stack.
_DEEPEST = 8
# VCALENDAR and the component in it: a UID above or below names something else.
_OBJECT_DEPTH = 2

_Parameters = tuple[tuple[bytes, tuple[bytes, ...]], ...]
_Property = tuple[bytes, _Parameters, bytes]


@dataclass(order=True)
class _Component:
    """What stands between BEGIN and END; sorted when it is closed, so that order is no fact."""

    name: bytes
    properties: list[_Property] = field(default_factory=list)
    parts: list["_Component"] = field(default_factory=list)

    def close(self) -> None:
        self.properties.sort()
        self.parts.sort()


def check_storable(content: bytes, uid: str) -> None:
    """Raise ValueError for an object that no server may be given.

    It must be whole, hold the one UID and no METHOD, and nothing that makes a server send mail
    itself: every ATTENDEE says SCHEDULE-AGENT=CLIENT, and no alarm is a mail.
    """
    if len(_components(content)) != 1:
        raise ValueError("A stored object is one VCALENDAR")
    if _uids(content) != {uid.encode()}:
        raise ValueError(f"A stored object holds the one UID {uid}")
    for _, (name, parameters, value) in _leveled(content):
        if name == b"METHOD":
            raise ValueError("A stored object has no METHOD")
        if name == b"ATTENDEE" and not _left_to_us(parameters):
            raise ValueError("An ATTENDEE without SCHEDULE-AGENT=CLIENT would get mail")
        if name == b"ACTION" and value.strip().upper() == b"EMAIL":
            raise ValueError("An alarm that is a mail would be sent by the server")


def holds_only(content: bytes, uid: str) -> bool:
    """Return whether an object from a server is the one with this UID; False when unreadable."""
    try:
        return _uids(content) == {uid.encode()}
    except ValueError:
        return False


def same_facts(one: bytes, other: bytes) -> bool:
    """Return whether two objects say the same, whoever wrote them down and when.

    DTSTAMP, LAST-MODIFIED, CREATED and PRODID, folding, the order of properties, of parameters
    and of components do not count. What cannot be read is never the same.
    """
    try:
        return _components(one) == _components(other)
    except ValueError:
        return False


def _left_to_us(parameters: _Parameters) -> bool:
    agents = [values for name, values in parameters if name == b"SCHEDULE-AGENT"]
    return [tuple(value.upper() for value in values) for values in agents] == [(b"CLIENT",)]


def _uids(content: bytes) -> set[bytes]:
    return {
        value
        for depth, (name, _, value) in _leveled(content)
        if name == b"UID" and depth == _OBJECT_DEPTH
    }


def _components(content: bytes) -> list[_Component]:
    top = _Component(b"")
    path = [top]
    for _, (name, parameters, value) in _leveled(content):
        if name == b"BEGIN":
            opened = _Component(value.strip().upper())
            path[-1].parts.append(opened)
            path.append(opened)
        elif name == b"END":
            if path[-1].name != value.strip().upper():
                raise ValueError("A component is closed that was not open")
            path.pop().close()
        elif len(path) == 1:
            raise ValueError("A property stands outside the calendar")
        elif name not in _NOT_FACTS:
            path[-1].properties.append((name, parameters, value))
    if len(path) != 1 or not top.parts:
        raise ValueError("A component is not closed, or there is none")
    return top.parts


def _leveled(content: bytes) -> Iterator[tuple[int, _Property]]:
    """Yield every property with the number of components around it (BEGIN and END: within)."""
    depth = 0
    for one in _properties(content):
        depth += one[0] == b"BEGIN"
        if not 0 <= depth <= _DEEPEST:
            raise ValueError("Components do not stand within each other as they should")
        yield depth, one
        depth -= one[0] == b"END"


def _properties(content: bytes) -> Iterator[_Property]:
    unfolded = _FOLD.sub(b"", content.removeprefix(b"\xef\xbb\xbf"))
    for line in _BREAK.split(unfolded):
        if line.strip():
            yield _property(line)


def _property(line: bytes) -> _Property:
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError(f"This is no content line: {line[:40]!r}")
    name, parameters, value = found.group(1, 2, 3)
    # The two ways to write a line break in a text are one.
    return name.upper(), _parameters(parameters), value.replace(b"\\N", b"\\n")


def _parameters(text: bytes) -> _Parameters:
    return tuple(
        sorted(
            (name.upper(), tuple(one.strip(b'"') for one in _ONE_VALUE.findall(values)))
            for name, values in _PARAMETER.findall(text)
        )
    )
