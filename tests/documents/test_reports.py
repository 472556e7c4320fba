"""Reports on paper: tagged, in the language asked, the same each time, and as they should look."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.reports.documents import NothingToPrintError
from leerkring.app.reports.statements import Statements
from leerkring.app.reports.work_forms import FormHandout, MeetingHandout
from leerkring.app.work_forms.shipped import shipped
from leerkring.app.workspace import Workspace
from leerkring.documents.typesetter import TypstTypesetter
from support import golden
from support.report_scene import FIRST, LAST, every_document, many_people, report_workspace

TYPESETTER = TypstTypesetter()
NAMES = sorted(every_document("nl"))
LANDSCAPE = {"follow_up", "year_plan", "turns_overview", "visits", "coached", "swot_sheet"}


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return report_workspace()


def plain_parts(pdf: bytes) -> Iterator[bytes]:
    """Yield the file itself and every compressed part of it as it reads inside."""
    yield pdf
    for part in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            yield zlib.decompress(part[1])
        except zlib.error:
            continue


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_it_can_be_read_out_and_is_always_the_same(
    workspace: Workspace, name: str, language: str
) -> None:
    document = workspace.ask(every_document(language)[name])
    pdf = TYPESETTER.pdf(document)
    inside = b"\n".join(plain_parts(pdf))
    assert b"/StructTreeRoot" in inside
    assert b"/MarkInfo" in inside
    assert b"/DisplayDocTitle true" in inside
    assert b"pdfuaid" in inside
    assert f"/Lang({language})".encode() in inside
    assert pdf == TYPESETTER.pdf(document)
    fonts = set(re.findall(rb"/BaseFont */([A-Za-z0-9+-]+)", inside))
    assert fonts
    assert all(b"Inter" in font for font in fonts)


@pytest.mark.parametrize("name", NAMES)
def test_it_looks_as_it_should(workspace: Workspace, name: str) -> None:
    document = workspace.ask(every_document("nl")[name])
    page = TYPESETTER.pages(document, dots_per_inch=golden.DOTS)[0]
    assert golden.changed(name, page) <= golden.MOST_CHANGED


def test_another_page_is_not_taken_for_it(workspace: Workspace) -> None:
    document = workspace.ask(every_document("en")["statements"])
    page = TYPESETTER.pages(document, dots_per_inch=golden.DOTS)[0]
    assert golden.changed("statements", page) > golden.MOST_CHANGED


@pytest.mark.parametrize("name", NAMES)
def test_it_lies_as_it_is_hung_up_or_handed_out(workspace: Workspace, name: str) -> None:
    document = workspace.ask(every_document("nl")[name])
    sizes = re.findall(rb"/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]", TYPESETTER.pdf(document))
    assert sizes
    assert all((float(wide) > float(high)) is (name in LANDSCAPE) for wide, high in sizes)


def test_no_meeting_of_the_year_is_parted_from_the_name_of_its_circle(
    workspace: Workspace,
) -> None:
    document = workspace.ask(every_document("nl")["year_plan"])
    circle = document.data["circles"][0]
    nine = {**circle, "meetings": circle["meetings"][:1] * 9}

    def pages(*circles: object) -> tuple[bytes, ...]:
        filled = replace(document, data={**document.data, "circles": circles})
        return TYPESETTER.pages(filled, dots_per_inch=20)

    alone, first, *rest = pages(nine)[0], *pages(nine, nine)
    assert len(rest) == 1
    assert top(first) == top(alone)
    many = {**circle, "meetings": circle["meetings"][:1] * 60}
    assert len(pages(nine, many)) > 3, "what cannot stay together is not cut off"


def top(page: bytes) -> bytes:
    """Return the dots of a page above its number."""
    picture = QImage.fromData(page).convertToFormat(QImage.Format.Format_Grayscale8)
    line = picture.bytesPerLine()
    return bytes(picture.constBits())[: line * (picture.height() * 9 // 10)]


def test_everybody_has_a_page_of_their_own() -> None:
    """Looked at in part, saved whole."""
    document = many_people(60).ask(Statements(FIRST, LAST, "nl"))
    assert document.sample is not None
    assert len(document.data["people"]) == 60
    assert len(TYPESETTER.pages(document, dots_per_inch=20)) == 60
    assert len(TYPESETTER.pages(document.on_screen, dots_per_inch=20)) == 20


@pytest.mark.parametrize("key", [form.key for form in shipped("nl")])
def test_every_work_form_fits_on_two_sides(key: str, workspace: Workspace) -> None:
    for language in ("nl", "en"):
        document = workspace.ask(FormHandout(key, language))
        assert len(TYPESETTER.pages(document, dots_per_inch=20)) <= 2


def test_a_work_form_of_ones_own_has_no_hand_out(workspace: Workspace) -> None:
    workspace.run(ChangeMeeting("m3", work_form="Praten over T."))
    with pytest.raises(NothingToPrintError):
        workspace.ask(MeetingHandout("m3", "nl"))
