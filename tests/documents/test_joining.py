"""Many set a few at a time: one PDF in which nothing is lost, read out as one whole."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.app.reports.documents import Document
from leerkring.app.reports.statements import Statements
from leerkring.documents.joining import NotJoinableError, joined
from leerkring.documents.typesetter import AT_A_TIME, TypstTypesetter
from support.report_scene import FIRST, LAST, many_people

TYPESETTER = TypstTypesetter()
PEOPLE = 2 * AT_A_TIME + 3
REFERENCE = re.compile(rb"(\d+) 0 R\b")


@pytest.fixture(scope="module")
def document() -> Document:
    return many_people(PEOPLE).ask(Statements(FIRST, LAST, "nl"))


@pytest.fixture(scope="module")
def whole(document: Document) -> "Read":
    return Read(TYPESETTER.pdf(document))


def of(document: Document, first: int, last: int) -> Document:
    """Return the statements of some of the people."""
    return replace(document, data={**document.data, "people": document.data["people"][first:last]})


class Read:
    """A PDF as a reader sees it: every object is where the table says."""

    def __init__(self, pdf: bytes) -> None:
        start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
        table = re.findall(rb"(\d{10}) \d{5} ([fn])", pdf[start:])
        self.objects: dict[int, bytes] = {}
        for number, (place, kind) in enumerate(table):
            if kind == b"n":
                body = pdf[int(place) : pdf.index(b"\nendobj", int(place))]
                head, _, self.objects[number] = body.partition(b" 0 obj\n")
                assert int(head) == number
        self.trailer = pdf[start:]
        self.catalog = self.to(self.trailer, b"Root")
        self.tree = self.to(self.catalog, b"StructTreeRoot")

    def to(self, body: bytes, name: bytes) -> bytes:
        return self.objects[self.number(body, name)]

    @staticmethod
    def number(body: bytes, name: bytes) -> int:
        return int(re.findall(rb"/" + name + rb" (\d+) 0 R", body)[0])

    def pages(self) -> list[tuple[int, bytes]]:
        """Return the pages in order, with their numbers."""
        return list(self._under(self.number(self.catalog, b"Pages"), None))

    def _under(self, number: int, parent: int | None) -> Iterator[tuple[int, bytes]]:
        body = self.objects[number]
        if parent is not None:
            assert self.number(body, b"Parent") == parent
        if b"/Type/Pages" not in body:
            yield number, body
            return
        for kid in REFERENCE.findall(body[body.index(b"/Kids") :]):
            yield from self._under(int(kid), number)

    def said(self) -> list[bytes]:
        """Return what is read out in its order, by kind; everything knows what it is part of."""
        (top,) = re.findall(rb"/K\[(\d+) 0 R\]", self.tree)
        root = self.number(self.catalog, b"StructTreeRoot")
        return list(self._spoken(int(top), root))

    def _spoken(self, number: int, parent: int) -> Iterator[bytes]:
        body = self.objects[number]
        assert self.number(body, b"P") == parent
        yield re.findall(rb"/S/(\w+)", body)[0]
        (inside,) = re.findall(rb"/K\[([^\]]*)\]", body) or [b""]
        for kid in REFERENCE.findall(inside):
            yield from self._spoken(int(kid), number)

    def headings(self) -> list[int]:
        """Return to which objects the headings lead, one after the other."""
        outlines = self.to(self.catalog, b"Outlines")
        found, at = [], self.number(outlines, b"First")
        before: int | None = None
        while True:
            body = self.objects[at]
            assert self.number(body, b"Parent") == self.number(self.catalog, b"Outlines")
            assert (self.number(body, b"Prev") if b"/Prev" in body else None) == before
            place = self.to(body, b"Dest")
            found.append(int(REFERENCE.findall(place)[0]))
            if b"/Next" not in body:
                assert at == self.number(outlines, b"Last")
                return found
            before, at = at, self.number(body, b"Next")


@pytest.fixture(scope="module")
def together(document: Document, tmp_path_factory: pytest.TempPathFactory) -> Read:
    path = tmp_path_factory.mktemp("alle") / "alle.pdf"
    assert TYPESETTER.save(document, path)
    return Read(path.read_bytes())


def test_everybody_has_their_page_in_order(together: Read, document: Document) -> None:
    pages = together.pages()
    assert len(pages) == PEOPLE
    parts = [
        Read(TYPESETTER.pdf(of(document, start, start + AT_A_TIME)))
        for start in range(0, PEOPLE, AT_A_TIME)
    ]
    alone = [(part, page) for part in parts for _, page in part.pages()]
    for (_, page), (part, other) in zip(pages, alone, strict=True):
        assert drawn(together, page) == drawn(part, other)


def drawn(pdf: Read, page: bytes) -> list[bytes]:
    """Return what is drawn on a page, and the letters it is drawn with."""
    fonts = REFERENCE.findall(re.findall(rb"/Font<<(.*?)>>", pdf.to(page, b"Resources"))[0])
    inside = [pdf.objects[int(REFERENCE.findall(pdf.objects[int(font)])[0])] for font in fonts]
    files = [pdf.to(pdf.to(font, b"FontDescriptor"), b"FontFile3") for font in inside]
    return [pdf.to(page, b"Contents"), *files]


def test_every_reference_leads_somewhere(together: Read) -> None:
    for body in (*together.objects.values(), together.trailer):
        head = body.partition(b"\nstream")[0]
        assert {int(number) for number in REFERENCE.findall(head)} <= together.objects.keys()


def test_it_is_read_out_as_if_it_were_set_at_once(together: Read, whole: Read) -> None:
    assert together.said() == whole.said()
    assert re.findall(rb"/RoleMap<<.*?>>", together.tree) == re.findall(
        rb"/RoleMap<<.*?>>", whole.tree
    )


def test_every_mark_on_a_page_leads_to_what_is_read_there(together: Read) -> None:
    (inside,) = re.findall(rb"/Nums\[(.*?)\]", together.tree)
    parents = {int(key): int(to) for key, to in re.findall(rb"(\d+) (\d+) 0 R", inside)}
    assert list(parents) == list(range(PEOPLE))
    assert b"/ParentTreeNextKey %d" % PEOPLE in together.tree
    for number, page in together.pages():
        (key,) = re.findall(rb"/StructParents (\d+)", page)
        spoken = REFERENCE.findall(together.objects[parents[int(key)]])
        assert spoken
        assert {together.number(together.objects[int(to)], b"Pg") for to in spoken} == {number}


def test_cells_know_the_headings_of_their_own_table(together: Read) -> None:
    (inside,) = re.findall(rb"/Names\[(.*?)\]", together.tree)
    names = re.findall(rb"\((.*?)\)(\d+) 0 R", inside)
    assert [name for name, _ in names] == sorted({name for name, _ in names})
    for name, to in names:
        assert b"/ID(%s)" % name in together.objects[int(to)]
    asked = {
        name
        for body in together.objects.values()
        for headers in re.findall(rb"/Headers\[(.*?)\]", body.partition(b"\nstream")[0])
        for name in re.findall(rb"\((.*?)\)", headers)
    }
    assert asked <= {name for name, _ in names}
    assert len(names) == 6 * PEOPLE


def test_headings_lead_to_each_page(together: Read) -> None:
    assert together.headings() == [number for number, _ in together.pages()]
    assert b"/Count %d" % PEOPLE in together.to(together.catalog, b"Outlines")


def test_it_says_how_many_pages_it_has(together: Read) -> None:
    about = together.to(together.catalog, b"Metadata")
    head, _, rest = about.partition(b"\nstream\n")
    assert b"<xmpTPg:NPages>%d<" % PEOPLE in rest
    assert b"/Length %d/" % len(rest.removesuffix(b"\nendstream")) in head
    assert b"pdfuaid" in rest


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_parts_of_any_size_are_joined(document: Document, sizes: list[int]) -> None:
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    parts = [
        TYPESETTER.pdf(of(document, start, start + size))
        for start, size in zip(starts, sizes, strict=True)
    ]
    made = Read(joined(parts))
    once = Read(TYPESETTER.pdf(of(document, 0, sum(sizes))))
    assert len(made.pages()) == sum(sizes)
    assert made.said() == once.said()
    assert made.headings() == [number for number, _ in made.pages()]


def test_it_tells_how_far_it_is_and_stops_between(document: Document, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = tmp_path / "alle.pdf"
    assert TYPESETTER.save(document, path, told=lambda done, count: told.append((done, count)))
    assert told == [(20, PEOPLE), (40, PEOPLE), (PEOPLE, PEOPLE)]
    path.unlink()
    told.clear()
    made = TYPESETTER.save(
        document, path, lambda: bool(told), lambda done, count: told.append((done, count))
    )
    assert (made, told, path.exists()) == (False, [(20, PEOPLE)], False)


def test_few_are_set_at_once_and_tell_nothing(document: Document, tmp_path: Path) -> None:
    told: list[int] = []
    few = of(document, 0, AT_A_TIME)
    path = tmp_path / "enkele.pdf"
    assert TYPESETTER.save(few, path, told=lambda done, count: told.append(done + count))
    assert told == []
    assert path.read_bytes() == TYPESETTER.pdf(few)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"startxref", b"startxrex"),
        (b"/Type/Pages", b"/Type/Pagex"),
        (b"/ParentTree<</Nums", b"/ParentTree<</Kids"),
        (b"/Outlines", b"/Outlinez"),
        (b"/RoleMap<<", b"/RoleMap<</Extra/P"),
    ],
)
def test_what_looks_otherwise_is_not_joined_but_set_at_once(
    document: Document,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    was: bytes,
    becomes: bytes,
) -> None:
    good = TYPESETTER.pdf(of(document, 0, 2))
    with pytest.raises(NotJoinableError):
        joined([good, good.replace(was, becomes)])

    def never_joined(parts: list[bytes]) -> bytes:
        raise NotJoinableError

    monkeypatch.setattr("leerkring.documents.typesetter.joined", never_joined)
    path = tmp_path / "alle.pdf"
    assert TYPESETTER.save(document, path)
    assert path.read_bytes() == TYPESETTER.pdf(document)
