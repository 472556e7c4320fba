"""What is written of cases stands in no document, list, task, name of a change or find."""

import json
from collections.abc import Iterator
from dataclasses import MISSING, Field, asdict, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from leerkring import bootstrap
from leerkring.app.home.today import Today
from leerkring.app.people.export import ExportedList
from leerkring.app.reports.documents import Document, NothingToPrintError
from leerkring.app.search import Search
from leerkring.app.visits.changes import AddVisit
from leerkring.app.visits.rounds import AddRound
from leerkring.app.workspace import Query, Workspace
from leerkring.support.clock import FixedClock
from support.cases import write_everywhere
from support.raw_file import rows
from support.workspaces import NOW, team_workspace

MARK = "zwaluwstaartgeheim"  # a word that stands nowhere else
TEXTS = {
    "case_item": ("own_theme", "title", "story", "insight", "takeaway", "follow_up"),
    "case_option": ("text",),
    "action_item": ("what",),
}
FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)
NO_TEXT = {"id", "version", "theme", "status"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Team.leerkring"


@pytest.fixture
def workspace(file: Path) -> Iterator[Workspace]:
    made = team_workspace(FixedClock(NOW), file=file, with_organiser=True)
    write_everywhere(made, MARK)
    yield made
    made.close()


def asked(workspace: Workspace, language: str) -> Iterator[Query[Any]]:
    """Yield a question for every document and every list that the program can make."""
    round_ = workspace.run(AddRound(name="Ronde", first=FIRST, last=LAST)).value
    workspace.run(AddVisit(visitor_id="a", host_id="b", round_id=round_))
    known = {
        "first": FIRST,
        "last": LAST,
        "language": language,
        "round_id": round_,
        "circle_id": "noord",
        "meeting_id": "m1",
        "person_id": "b",
        "deck_id": "parents",
        "key": "swot",
    }
    for kind in bootstrap.queries():
        (base,) = getattr(kind, "__orig_bases__", (Query,))
        if not {Document, ExportedList} & set(get_args(base)):
            continue
        needed = {one.name for one in _fields(kind) if one.default is MISSING}
        assert needed <= known.keys(), f"say here what {kind.__name__} is to be asked with"
        yield kind(**{name: known[name] for name in needed})


def _fields(kind: type) -> tuple[Field[Any], ...]:
    return fields(kind) if is_dataclass(kind) else ()


def test_the_mark_is_in_every_text_of_a_case(workspace: Workspace, file: Path) -> None:
    for table, columns in TEXTS.items():
        for column in columns:
            assert rows(file, f"SELECT id FROM {table} WHERE {column} LIKE '%{MARK}%'"), column
        every = {row[1] for row in rows(file, f"PRAGMA table_info({table})") if row[2] == "TEXT"}
        assert every - NO_TEXT == set(columns), f"a text of {table} nobody looks at"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_document_or_list_has_a_word_of_a_case(workspace: Workspace, language: str) -> None:
    count = 0
    for query in asked(workspace, language):
        try:
            answer = workspace.ask(query)
        except NothingToPrintError:
            continue
        assert MARK not in json.dumps(asdict(answer), default=str), query
        count += 1
    assert count >= 8


def test_no_task_change_or_find_has_a_word_of_a_case(workspace: Workspace, file: Path) -> None:
    assert MARK not in str(workspace.ask(Today()))
    assert workspace.ask(Search(MARK)) == ()
    assert not [label for (label,) in rows(file, "SELECT label FROM journal_step") if MARK in label]
