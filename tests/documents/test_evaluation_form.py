"""The form about a meeting on paper: as many as people were there, and nobody's name on it."""

import pytest
from PySide6.QtGui import QImage

from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.reports.documents import Document
from leerkring.app.reports.evaluation import EvaluationForm
from leerkring.app.workspace import Workspace
from leerkring.documents.typesetter import TypstTypesetter
from support.workspaces import team_workspace

TYPESETTER = TypstTypesetter()


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


def document(workspace: Workspace, language: str = "nl") -> Document:
    return workspace.ask(EvaluationForm("m1", language))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_tagged_in_its_language_and_always_the_same(
    workspace: Workspace, language: str
) -> None:
    made = document(workspace, language)
    pdf = TYPESETTER.pdf(made)
    assert b"/StructTreeRoot" in pdf
    assert f"/Lang({language})".encode() in pdf
    assert pdf == TYPESETTER.pdf(made)


def test_two_forms_stand_on_a_page_and_none_too_many(workspace: Workspace) -> None:
    assert len(TYPESETTER.pages(document(workspace), dots_per_inch=40)) == 3
    workspace.run(RecordAttendance("m1", frozenset("a")))
    made = document(workspace)
    pages = [QImage.fromData(p) for p in TYPESETTER.pages(made, dots_per_inch=40)]
    assert made.data["count"] == 5
    assert len(pages) == 3
    half = pages[-1].height() // 2 + 12
    rows = range(half, pages[-1].height() - 30)
    wide = range(0, pages[-1].width(), 2)
    assert all(pages[-1].pixelColor(x, y).lightness() > 200 for y in rows for x in wide)


def test_nothing_on_it_says_who_fills_it_in(workspace: Workspace) -> None:
    made = document(workspace)
    assert made.data["circle"] == "Kring Noord"
    assert not any(name in str(made.data) for name in ("Anna", "Bram", "Chantal"))
