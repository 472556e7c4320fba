"""Lists written for spreadsheets: harmless there, and read back unchanged."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from leerkring.app import people
from leerkring.app.people.absence_lists import ImportAbsences
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import AddPerson
from leerkring.app.people.export import AbsencesExport, PeopleExport
from leerkring.app.people.importing import ImportPeople
from leerkring.app.reading.working_days import parse_working_days
from leerkring.app.workspace import Workspace
from leerkring.exchange.errors import NotWritableError
from leerkring.exchange.export import FileLists, amount, harmless
from leerkring.exchange.tables import FileTables
from support.report_scene import every_list, report_workspace
from support.workspaces import make_workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = make_workspace(people.COMMANDS, people.QUERIES)
    week = parse_working_days("ma-do 8:30-17:00, vr (even weken)")
    key = workspace.run(
        AddPerson('Zoë; "Z" de Vries', "z@voorbeeld.nl", "=1+1", working=week)
    ).value
    workspace.run(AddPerson("Bram", joined=date(2026, 9, 1), weight=0.8, may_facilitate=False))
    workspace.run(
        AddPerson(
            "Sam", may_co_coach=True, co_coach_until=date(2027, 1, 31), most_duos=3,
            needs_cover=False, may_cover=False,
        )
    )  # fmt: skip
    workspace.run(ReportAbsence(key, date(2026, 10, 1), date(2026, 10, 9)))
    return workspace


@pytest.mark.parametrize("name", ["mensen.csv", "mensen.xlsx"])
def test_what_is_written_comes_back_as_no_change(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    found = workspace.ask(PeopleExport())
    FileLists().write(tmp_path / name, found.headings, found.rows)
    people_in = workspace.run(ImportPeople(FileTables().read(tmp_path / name)))
    assert (people_in.label, people_in.changes, people_in.value.left_out) == (None, (), ())
    found = workspace.ask(AbsencesExport())
    FileLists().write(tmp_path / name, found.headings, found.rows)
    absences_in = workspace.run(ImportAbsences(FileTables().read(tmp_path / name)))
    assert (absences_in.label, absences_in.changes) == (None, ())
    assert [row.is_new for row in absences_in.value.rows] == [False]


@pytest.mark.parametrize("name", ["mensen.csv", "mensen.xlsx"])
def test_who_is_read_elsewhere_is_the_same(workspace: Workspace, tmp_path: Path, name: str) -> None:
    found = workspace.ask(PeopleExport())
    FileLists().write(tmp_path / name, found.headings, found.rows)
    elsewhere = make_workspace(people.COMMANDS, people.QUERIES)
    elsewhere.run(ImportPeople(FileTables().read(tmp_path / name)))
    assert elsewhere.ask(PeopleExport()) == found
    sam = found.headings.index("Co-coach tot en met")
    assert found.rows[1][sam : sam + 4] == ("2027-01-31", "3", "nee", "nee")


def test_only_the_chosen_people(workspace: Workspace) -> None:
    everybody = workspace.ask(PeopleExport())
    assert [row[0] for row in everybody.rows] == ["Bram", "Sam", 'Zoë; "Z" de Vries']
    assert workspace.ask(PeopleExport(person_ids=())).rows == ()


@pytest.mark.parametrize("text", ["=1+1", "+31", "-x", "@SUM(A1)", "\t=1", " =1"])
def test_no_cell_in_text_begins_as_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_workbooks_hold_text_and_no_formulas(tmp_path: Path) -> None:
    FileLists().write(tmp_path / "a.xlsx", ["Naam"], [["=1+1"], ["\x00kapot\x0b"]])
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert [cell.data_type for (cell,) in sheet.iter_rows()] == ["s", "s", "s"]
    assert sheet["A2"].value == "=1+1"


def test_a_place_that_cannot_be_written_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    with pytest.raises(NotWritableError):
        FileLists().write(tmp_path / "weg" / "a.csv", ["Naam"], [])
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(NotWritableError):
        FileLists().write(tmp_path / "a.csv", ["Naam"], [])
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])), max_size=4))
def test_any_text_survives_a_csv(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("csv", numbered=True) / "a.csv"
    FileLists().write(path, ["kop", "x"], [[text, "x"] for text in texts])
    rows = FileTables().read(path).rows
    assert [row.cells[0].removeprefix("'") for row in rows[1:]] == [
        t.removeprefix("'") for t in texts
    ]


def test_hours_can_be_added_up(tmp_path: Path) -> None:
    headings, numbers = ["Naam", "Uren", "Verschil"], (1, 2)
    rows = [("06", "1,75", "-0,5"), ("=1", "2.5", "+1,1"), ("-3", "", "nog niet")]
    for name in ("a.xlsx", "a.csv"):
        FileLists().write(tmp_path / name, headings, rows, numbers)
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    found = [tuple(cell.value for cell in line) for line in sheet.iter_rows(min_row=2)]
    assert found == [("06", 1.75, -0.5), ("=1", 2.5, 1.1), ("-3", None, "nog niet")]
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert lines[1:] == ["06;1,75;-0,5", "'=1;2.5;1,1", "'-3;;nog niet"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_column_to_count_with_holds_amounts_only(language: str) -> None:
    scene = report_workspace()
    counted = {}
    for name, query in every_list(language).items():
        found = scene.ask(query)
        counted[name] = [found.headings[number] for number in found.numbers]
        cells = [row[number] for row in found.rows for number in found.numbers]
        assert all(not cell or amount(cell) is not None for cell in cells), name
    if language == "nl":
        assert counted["statements"] == ["Netto uren", "Deelnemers"]
        assert counted["coached"] == ["Keer", "Uren"]
        assert counted["tags"][-1] == "Uren"
        assert len(counted["turns"]) == 6


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask and no rights for group and all")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_new_list_is_as_open_as_other_files_and_a_replaced_one_stays_as_it_was(
    tmp_path: Path, ending: str
) -> None:
    path, other = tmp_path / f"uren.{ending}", tmp_path / "other"
    other.touch()
    FileLists().write(path, ["Naam"], [["Anna"]])
    assert path.stat().st_mode == other.stat().st_mode
    path.chmod(0o664)
    FileLists().write(path, ["Naam"], [["Bram"]])
    assert stat.S_IMODE(path.stat().st_mode) == 0o664
    assert sorted(found.name for found in tmp_path.iterdir()) == ["other", path.name]
