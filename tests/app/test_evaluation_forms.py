"""Forms as files: out, filled in, in again; hostile and broken ones are told, nothing doubles."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerkring.app.evaluation.answers import Evaluation
from leerkring.app.evaluation.forms import (
    MOST_LINES,
    FormFile,
    FormFiles,
    FormsRead,
    NobodyFilledInError,
    NoQuestionsError,
    OtherMeetingError,
    ReadForms,
    TooManyLinesError,
)
from leerkring.app.evaluation.going_on import GoingOn
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.reading.lists import BadNumberError
from leerkring.app.reading.tables import Row, Table
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import list_writer, table_reader
from leerkring.domain.evaluation import Scale, Wish
from leerkring.support.clock import FixedClock
from support.workspaces import team_workspace

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(NOW))


def files(workspace: Workspace, language: str = "nl") -> tuple[FormFile, ...]:
    return workspace.ask(FormFiles("m2", language))


def filled(form: FormFile, *answers: str) -> Table:
    """Return a form as it comes back: what was printed on it, and answers behind that."""
    (row,) = form.content.rows
    cells = (*row[:3], *answers, *("" for _ in range(4 - len(answers))))
    return Table((Row(2, cells),), form.content.headings, source=f"{form.name}.xlsx")


def read(workspace: Workspace, *tables: Table) -> FormsRead:
    return workspace.run(ReadForms("m2", tables)).value


def count(workspace: Workspace) -> int:
    return workspace.ask(Evaluation("m2")).forms


def test_there_is_a_form_for_everybody_who_was_there(workspace: Workspace) -> None:
    assert len(files(workspace)) == 6
    workspace.run(RecordAttendance("m2", frozenset({"a"})))
    forms = files(workspace)
    assert len(forms) == 5
    assert len({form.content.rows[0][2] for form in forms}) == 5, "each has a code of its own"
    written = " ".join(text for form in forms for text in (form.name, *form.content.rows[0]))
    assert not any(name in written for name in ("Bram", "Chantal", "Daan"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_form_comes_back_as_it_went(
    workspace: Workspace, tmp_path: Path, language: str, ending: str
) -> None:
    wish = "andere werkvorm" if language == "nl" else "Other work form"
    for number, form in enumerate(files(workspace, language)[:4]):
        (row,) = form.content.rows
        path = tmp_path / f"{number}{ending}"
        answers = (*row[:3], "4", "5", wish, "=Meer; tijd")
        list_writer().write(path, form.content.headings, [answers])
        assert read(workspace, table_reader().read(path)).added == 1
    view = workspace.ask(Evaluation("m2"))
    assert view.summary.means == {Scale.LIKED: 4, Scale.USEFUL: 5}
    assert view.summary.wishes == ((Wish.OTHER_FORM, 4),)


def test_the_same_file_twice_adds_nothing(workspace: Workspace) -> None:
    table = filled(files(workspace)[0], "4", "3")
    assert read(workspace, table, table) == FormsRead(added=1, known=1)
    assert read(workspace, table) == FormsRead(known=1)
    assert count(workspace) == 1
    workspace.run(UndoLast())
    assert count(workspace) == 0
    assert read(workspace, table).added == 1


def test_equal_answers_on_other_forms_are_of_other_people(workspace: Workspace) -> None:
    one, two = files(workspace)[:2]
    assert read(workspace, filled(one, "4"), filled(two, "4")).added == 2


def test_one_file_that_went_to_all_comes_back_with_all_answers(workspace: Workspace) -> None:
    form = files(workspace)[0]
    assert read(workspace, filled(form, "4"), filled(form, "2"), filled(form, "5")).added == 3


def test_a_list_without_codes_counts_every_line_once(workspace: Workspace) -> None:
    headings = ("Hoe was het", "Wat heb je eraan")
    rows = tuple(Row(n, ("4", "5")) for n in range(2, 6))
    table = Table(rows, headings, source="enquete.csv")
    assert read(workspace, table).added == 4
    longer = replace(table, rows=(*rows, Row(6, ("4", "5"))))
    assert read(workspace, longer) == FormsRead(added=1, known=4)


def test_a_wish_in_other_words_is_kept_as_words(workspace: Workspace) -> None:
    for form in files(workspace)[:4]:
        read(workspace, filled(form, "", "", "Liever buiten.", "Met koffie"))
    found = workspace.ask(GoingOn("m3"))
    assert found is not None
    assert (found.wishes, found.words) == ((), ("Liever buiten. Met koffie",))


@pytest.mark.parametrize(
    ("table", "error"),
    [
        (Table((Row(2, ("x",)),), ("Naam",), source="a.csv"), NoQuestionsError),
        (Table((), ("Hoe was het",), source="a.csv"), NobodyFilledInError),
        (Table((Row(2, ("7",)),), ("Hoe was het",), source="a.csv"), BadNumberError),
        (Table((Row(2, ("=1+1",)),), ("Hoe was het",), source="a.csv"), BadNumberError),
        (
            Table((Row(2, ("Kring Zuid", "4")),), ("Kring", "Hoe was het"), source="a.csv"),
            OtherMeetingError,
        ),
        (
            Table((Row(2, ("2026-09-10", "4")),), ("Datum", "Hoe was het"), source="a.csv"),
            OtherMeetingError,
        ),
        (
            Table(
                tuple(Row(n, ("4",)) for n in range(MOST_LINES + 1)), ("Hoe was het",),
                source="a.csv",
            ),
            TooManyLinesError,
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_used_says_where_and_why(
    workspace: Workspace, table: Table, error: type[Exception]
) -> None:
    good = filled(files(workspace)[0], "4")
    found = read(workspace, table, good)
    assert found.added == 1, "the other file is read all the same"
    (problem,) = found.problems
    assert problem.file == "a.csv"
    assert isinstance(problem.error, error)


@given(st.lists(st.lists(st.text(max_size=20), max_size=6), max_size=6))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_whatever_it_holds_breaks_anything(
    workspace: Workspace, cells: list[list[str]]
) -> None:
    rows = tuple(Row(n, tuple(row)) for n, row in enumerate(cells, 2))
    headings = files(workspace)[0].content.headings
    before = count(workspace)
    found = read(workspace, Table(rows, headings[2:], source="raar.csv"))
    assert count(workspace) == before + found.added
