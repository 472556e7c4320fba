"""One PDF out of several that were set one after the other, tagged as each of them is.

It reads only what the typesetter writes: every object apart, one table of where they are, and the
pages under one node. What looks otherwise is not joined.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

_TEXT = rb"\((?:[^\\()]|\\.|\((?:[^\\()]|\\.)*\))*\)"
_TOKEN = re.compile(
    rb"(?P<text>" + _TEXT + rb")|(?P<to>\d+) 0 R\b|/(?P<page>StructParents?) (?P<number>\d+)",
    re.DOTALL,
)
_CELL = re.compile(rb"\(U\d+x\d+y\d+\)")  # the name of a heading of a table
_STREAM = re.compile(rb"\nstream\r?\n")


class NotJoinableError(Exception):
    """A part does not look as the typesetter writes it."""


@dataclass(frozen=True)
class _Part:
    """One PDF: its objects by number, its catalog, and what the trailer says of it."""

    objects: Mapping[int, bytes]
    catalog: int
    info: int
    identity: bytes

    def number(self, owner: int, name: bytes) -> int:
        """Return to which object another one leads under a name."""
        found = re.search(rb"/" + name + rb" (\d+) 0 R", self.objects[owner])
        return int(_known(found)[1])

    @cached_property
    def pages(self) -> int:
        """The node of all pages."""
        return self.number(self.catalog, b"Pages")

    @cached_property
    def outlines(self) -> int:
        """The headings, to jump to."""
        return self.number(self.catalog, b"Outlines")

    @cached_property
    def tree(self) -> int:
        """The root of what can be read out."""
        return self.number(self.catalog, b"StructTreeRoot")

    @cached_property
    def whole(self) -> int:
        """What stands for the whole document in that tree."""
        return int(_known(re.search(rb"/K\[(\d+) 0 R\]", self.objects[self.tree]))[1])

    @cached_property
    def count(self) -> int:
        """How many pages it has."""
        return int(_known(re.search(rb"/Count (\d+)", self.objects[self.pages]))[1])

    @cached_property
    def next_key(self) -> int:
        """How many keys its tree of parents takes."""
        return int(_known(re.search(rb"/ParentTreeNextKey (\d+)", self.objects[self.tree]))[1])


def joined(parts: Sequence[bytes]) -> bytes:
    """Return the pages of all parts in one PDF; NotJoinableError."""
    return _Joining([_read(part) for part in parts]).pdf()


class _Joining:
    """Gives every object a number of its own, and lets the first part speak for all."""

    def __init__(self, parts: Sequence[_Part]) -> None:
        self._parts, self._first = parts, parts[0]
        self._objects: dict[int, bytes] = {}
        self._starts: list[int] = []  # what is added to the numbers of a part
        self._keys: list[int] = []  # and to its keys in the tree of parents
        start = key = 0
        for part in parts:
            self._starts.append(start)
            self._keys.append(key)
            start += max(part.objects)
            key += part.next_key
        self._all_pages = start + 1
        self._next_key = key

    def pdf(self) -> bytes:
        """Return the whole."""
        for at, part in enumerate(self._parts):
            alone = {part.catalog, part.info, part.outlines, part.tree, part.whole}
            alone.add(part.number(part.catalog, b"Metadata"))
            for number, body in part.objects.items():
                if not at or number not in alone:
                    self._objects[self._new(at, number)] = self._renumbered(at, body)
        self._join_pages()
        self._join_outlines()
        self._join_tree()
        return self._written()

    def _new(self, at: int, number: int) -> int:
        """Return the new number of an object; there is one outline, tree and document."""
        part, first = self._parts[at], self._first
        shared = {
            part.outlines: first.outlines, part.tree: first.tree, part.whole: first.whole,
        }  # fmt: skip
        return shared.get(number, self._starts[at] + number)

    def _renumbered(self, at: int, body: bytes) -> bytes:
        head, *rest = _STREAM.split(body, 1)

        def better(found: re.Match[bytes]) -> bytes:
            if found["text"] is not None:
                return self._cell(at, found["text"])
            if found["to"] is not None:
                return b"%d 0 R" % self._new(at, int(found["to"]))
            return b"/%s %d" % (found["page"], self._keys[at] + int(found["number"]))

        return b"\nstream\n".join([_TOKEN.sub(better, head), *rest])

    @staticmethod
    def _cell(at: int, text: bytes) -> bytes:
        """Return a text; the names of headings of tables begin anew in every part."""
        return b"(%d.%s" % (at, text[1:]) if _CELL.fullmatch(text) else text

    def _put(self, number: int, pattern: bytes, new: bytes) -> None:
        """Replace what matches in an object, which it must do once."""
        body, count = re.subn(pattern, lambda _: new, self._objects[number], flags=re.DOTALL)
        if count != 1:
            raise NotJoinableError
        self._objects[number] = body

    def _join_pages(self) -> None:
        nodes = [self._new(at, part.pages) for at, part in enumerate(self._parts)]
        count = sum(part.count for part in self._parts)
        for node in nodes:
            self._put(node, rb"^<</Type/Pages", b"<</Type/Pages/Parent %d 0 R" % self._all_pages)
        kids = b" ".join(b"%d 0 R" % node for node in nodes)
        self._objects[self._all_pages] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids)
        first = self._first
        self._put(first.catalog, rb"/Pages \d+ 0 R", b"/Pages %d 0 R" % self._all_pages)
        metadata = first.number(first.catalog, b"Metadata")
        self._put(metadata, rb"NPages>\d+<", b"NPages>%d<" % count)
        size = len(_STREAM.split(self._objects[metadata], 1)[1]) - len(b"\nendstream")
        self._put(metadata, rb"^<</Length \d+", b"<</Length %d" % size)

    def _join_outlines(self) -> None:
        """Let the last heading of each part be followed by the first of the next."""
        ends = [
            [self._new(at, part.number(part.outlines, name)) for name in (b"First", b"Last")]
            for at, part in enumerate(self._parts)
        ]
        for (_, last), (following, _) in pairwise(ends):
            self._put(last, rb"^<<", b"<</Next %d 0 R" % following)
            self._put(following, rb"^<<", b"<</Prev %d 0 R" % last)
        numbers = [
            int(_known(re.search(rb"/Count (\d+)", part.objects[part.outlines]))[1])
            for part in self._parts
        ]
        self._put(self._first.outlines, rb"/Last \d+ 0 R", b"/Last %d 0 R" % ends[-1][1])
        self._put(self._first.outlines, rb"/Count \d+", b"/Count %d" % sum(numbers))

    def _join_tree(self) -> None:
        first = self._first
        trees = [
            self._renumbered(at, part.objects[part.tree]) for at, part in enumerate(self._parts)
        ]
        if len({_within(tree, rb"/RoleMap<<(.*?)>>") for tree in trees}) != 1:
            raise NotJoinableError
        cells = sorted(
            pair
            for tree in trees
            for pair in re.findall(rb"(" + _TEXT + rb")(\d+ 0 R)", _within(tree, _NAMES))
        )
        parents = []
        for at, tree in enumerate(trees):
            pairs = re.findall(rb"(\d+) (\d+ 0 R)", _within(tree, _NUMBERS))
            parents += [b"%d %s" % (int(key) + self._keys[at], to) for key, to in pairs]
        self._put(first.tree, _NAMES, b"/IDTree<</Names[%s]>>" % b"".join(map(b"".join, cells)))
        self._put(first.tree, _NUMBERS, b"/ParentTree<</Nums[%s]>>" % b" ".join(parents))
        self._put(first.tree, rb"/ParentTreeNextKey \d+", b"/ParentTreeNextKey %d" % self._next_key)
        wholes = [
            self._renumbered(at, part.objects[part.whole]) for at, part in enumerate(self._parts)
        ]
        inside = b" ".join(_within(whole, _CHILDREN) for whole in wholes)
        self._put(first.whole, _CHILDREN, b"/K[%s]>>" % inside)

    def _written(self) -> bytes:
        """Return the objects one after the other, and the table of where they are."""
        first, last = self._first, max(self._objects)
        out = bytearray(b"%PDF-1.7\n%\x80\x80\x80\x80\n\n")
        table = [b"%010d 65535 f\r\n" % 0]
        for number in range(1, last + 1):
            body = self._objects.get(number)
            if body is None:
                table.append(b"%010d 00000 f\r\n" % 0)
                continue
            table.append(b"%010d 00000 n\r\n" % len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n" % (last + 1) + b"".join(table)
        out += b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID%s>>\n" % (
            last + 1, first.catalog, first.info, first.identity,
        )  # fmt: skip
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)


_NAMES = rb"/IDTree<</Names\[(.*?)\]>>"
_NUMBERS = rb"/ParentTree<</Nums\[(.*?)\]>>"
_CHILDREN = rb"/K\[([^\]]*)\]>>$"


def _known(found: re.Match[bytes] | None) -> re.Match[bytes]:
    if found is None:
        raise NotJoinableError
    return found


def _within(body: bytes, pattern: bytes) -> bytes:
    return _known(re.search(pattern, body, re.DOTALL))[1]


def _read(pdf: bytes) -> _Part:
    """Return the parts of a PDF that are needed to join it."""
    start = int(_known(re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf))[1])
    tail = pdf[start:]
    lines = re.findall(rb"(\d{10}) \d{5} ([nf])", _within(tail, rb"^xref\s+0 \d+\s(.*?)trailer"))
    places = {number: int(at) for number, (at, kind) in enumerate(lines) if kind == b"n"}
    ends = dict(zip(sorted(places.values()), [*sorted(places.values())[1:], start], strict=True))
    objects = {}
    for number, at in places.items():
        found = re.match(rb"(\d+) 0 obj\s(.*?)\sendobj\s*$", pdf[at : ends[at]], re.DOTALL)
        objects[number] = _known(found)[2]
    return _Part(
        objects,
        int(_known(re.search(rb"/Root (\d+) 0 R", tail))[1]),
        int(_known(re.search(rb"/Info (\d+) 0 R", tail))[1]),
        _within(tail, rb"/ID(\[.*?\])"),
    )
