"""Whatever is printed, saved or taken to a spreadsheet: not one word of a case, note or goal."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leerkring.app.circles.changes import ChangeCircle
from leerkring.app.circles.rows import CircleCard
from leerkring.app.coaching.duos import ChangeDuo
from leerkring.app.coaching.sessions import NoteSession
from leerkring.app.goals.changes import AddGoal
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.tags.tagging import AddTag
from leerkring.app.visits.reflecting import Reflect, SetFocus
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, make_typesetter
from leerkring.domain.tags import TagSubject
from support.report_scene import every_document, every_list, report_workspace
from support.rotations import PRIVATE, SESSION, VISIT

SECRET = "zwaluwstaartgeheim"  # a word that stands nowhere else
THEMES = {"tags_overview", "tags"}  # what one calls a theme is what this report is about


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    made = report_workspace()
    for key in ("m1", "m2", "m3"):
        made.run(ChangeMeeting(key, note=f"Casus {SECRET}", work_form=f"Praten over {SECRET}"))
        made.run(AddTag(TagSubject.MEETING, key, theme=f"Thema {SECRET}"))
    agreement = made.ask(CircleCard("noord")).agreement
    made.run(ChangeCircle("noord", replace(agreement, goal=f"Doel {SECRET}")))
    made.run(AddGoal(f"Doel {SECRET}"))
    made.run(SetFocus(VISIT, SECRET))
    made.run(Reflect(VISIT, own=SECRET, shared=SECRET, meeting_id="m1"))
    made.run(ChangeDuo(duo_id="d", purpose=SECRET, split_note=SECRET))
    made.run(NoteSession(SESSION, went_well=SECRET, next_step=SECRET))
    made.run(ChangeMeeting("m2", work_form="Incidentmethode"))
    return made


def said(data: object) -> str:
    """Return all that a document was given to say."""
    return str(data).casefold()


def inside(pdf: bytes) -> Iterator[bytes]:
    """Yield the file and every compressed part of it."""
    yield pdf
    for part in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            yield zlib.decompress(part[1])
        except zlib.error:
            continue


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", sorted(set(every_document("nl")) - {"meeting_handout"}))
def test_no_document_tells_it(workspace: Workspace, name: str, language: str) -> None:
    document = workspace.ask(every_document(language)[name])
    words = said((document.title, document.file_name, document.data))
    assert PRIVATE.casefold() not in words
    if name in THEMES:
        assert words.count(SECRET) == words.count(f"thema {SECRET}")
        return
    assert SECRET not in words
    pdf = make_typesetter().pdf(document)
    assert not [part for part in inside(pdf) if SECRET.encode() in part.lower()]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("name", sorted(every_list("nl")))
def test_no_list_tells_it(
    workspace: Workspace, tmp_path: Path, name: str, ending: str, language: str
) -> None:
    found = workspace.ask(every_list(language)[name])
    words = said(found)
    assert PRIVATE.casefold() not in words
    if name in THEMES:
        assert words.count(SECRET) == words.count(f"thema {SECRET}")
        return
    assert SECRET not in words
    file = tmp_path / f"lijst.{ending}"
    list_writer().write(file, found.headings, found.rows)
    assert SECRET.encode() not in file.read_bytes().lower()


def test_the_word_would_be_found(workspace: Workspace) -> None:
    document = workspace.ask(every_document("nl")["tags_overview"])
    assert SECRET in said(document.data)
