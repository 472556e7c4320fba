"""Reads calendar files as strictly as the standards allow, independent of any library."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_NAME = re.compile(r"[A-Z0-9-]+")
_TEXT_PROPERTIES = {"SUMMARY", "DESCRIPTION", "LOCATION"}
_PARAMETER = re.compile(r';([A-Z0-9-]+)=("[^"]*"|[^";:,]*)')
_CARET = re.compile(r"\^(.)")
_CARETS = {"n": "\n", "^": "^", "'": '"'}
_BACKSLASH = re.compile(r"\\(.)", re.DOTALL)
_BACKSLASHES = {"n": "\n", "N": "\n", "\\": "\\", ";": ";", ",": ","}


@dataclass
class Property:
    """One content line; `value` is unescaped when it is TEXT."""

    name: str
    parameters: dict[str, str]
    value: str


@dataclass
class Component:
    """BEGIN to END."""

    name: str
    properties: list[Property] = field(default_factory=list)
    children: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        return [p for p in self.properties if p.name == name]

    def one(self, name: str) -> Property:
        (found,) = self.all(name)
        return found

    def has(self, name: str) -> bool:
        return bool(self.all(name))

    def inside(self, name: str) -> list["Component"]:
        return [c for c in self.children if c.name == name]

    @property
    def event(self) -> "Component":
        (found,) = self.inside("VEVENT")
        return found


def read_strictly(content: bytes) -> Component:
    """Parse one VCALENDAR; AssertionError at the first thing that is not allowed."""
    top = Component("")
    open_components = [top]
    for text in _unfolded(content):
        found = _property(text)
        if found.name == "BEGIN":
            child = Component(found.value)
            open_components[-1].children.append(child)
            open_components.append(child)
        elif found.name == "END":
            assert open_components.pop().name == found.value
        else:
            open_components[-1].properties.append(found)
    assert open_components == [top]
    (calendar,) = top.children
    assert calendar.name == "VCALENDAR"
    assert not top.properties
    return calendar


def _unfolded(content: bytes) -> Iterator[str]:
    assert content.endswith(b"\r\n")
    assert content.count(b"\n") == content.count(b"\r") == content.count(b"\r\n")
    lines: list[str] = []
    for octets in content.removesuffix(b"\r\n").split(b"\r\n"):
        assert 0 < len(octets) <= 75, octets
        text = octets.decode("utf-8")  # a fold inside a character would fail here
        assert not re.search("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]", text), text
        if text[0] in " \t":
            lines[-1] += text[1:]
        else:
            lines.append(text)
    yield from lines


def _property(text: str) -> Property:
    name = _NAME.match(text)
    assert name, text
    at = name.end()
    parameters = {}
    while match := _PARAMETER.match(text, at):
        raw = match[2]
        assert match[1] not in parameters
        parameters[match[1]] = _CARET.sub(_caret, raw.strip('"'))
        at = match.end()
    assert text[at] == ":", text
    value = text[at + 1 :]
    if name[0] in _TEXT_PROPERTIES:
        assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
        value = _BACKSLASH.sub(lambda found: _BACKSLASHES[found[1]], value)
    return Property(name[0], parameters, value)


def _caret(found: re.Match[str]) -> str:
    return _CARETS[found[1]]
