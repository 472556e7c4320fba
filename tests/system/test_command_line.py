"""The command line does what it says, and says in one line, with a code, what it cannot."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from leerkring import __version__, bootstrap
from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.rows import CircleMeetings
from leerkring.app.people.rows import PeopleList
from leerkring.cli import run
from leerkring.support.resources import resource
from support.raw_file import dump, is_sound, rows
from support.strict_calendar import read_strictly

FAILED, USAGE, NO_PLAN = 1, 2, 3
PEOPLE = (
    "Naam;E-mail;Werkdagen\nAnna de Vries;anna@voorbeeld.nl;ma di\nBram Smit;bram@voorbeeld.nl;wo\n"
)
YEAR = ("--from", "2026-09-01", "--until", "2027-07-16")


@dataclass
class Terminal:
    """Runs commands in this process on one file, and tells what they printed."""

    capture: pytest.CaptureFixture[str]
    folder: Path

    @property
    def file(self) -> Path:
        return self.folder / "Team.leerkring"

    def run(self, *arguments: object, on_file: bool = True) -> int:
        named = ("--database", str(self.file)) if on_file else ()
        self.capture.readouterr()
        self.code = run([*map(str, arguments), *named])
        self.out, self.err = self.capture.readouterr()
        return self.code

    def fails(self, *arguments: object, on_file: bool = True) -> str:
        """Run, expect failure in one line on stderr and nothing else, and return the line."""
        assert self.run(*arguments, on_file=on_file) == FAILED
        (line,) = self.err.splitlines()
        assert line.startswith("leerkring: ")
        assert self.out == ""
        return line


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    return Terminal(capsys, tmp_path)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "mensen.csv"
    path.write_text(PEOPLE, "utf-8")
    return path


@pytest.fixture
def example() -> Path:
    return resource("example")


def in_a_shell(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own, without a display unless one is given."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    around = {k: v for k, v in os.environ.items() if k not in wanted} | variables
    return subprocess.run(
        (sys.executable, "-m", "leerkring", *map(str, arguments)),
        env=around,
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
    )


# ---- planning -------------------------------------------------------------------------------


def test_a_folder_is_planned_without_a_trace(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    plan, invitations = tmp_path / "plan.json", tmp_path / "uitnodigingen"
    code = terminal.run(
        *("plan", "--data", example, *YEAR, "--json", plan, "--ics", invitations), on_file=False
    )
    assert code == 0, terminal.err
    told = json.loads(plan.read_text("utf-8"))
    assert told["format"] == "leerkring-proposal/1"
    assert told["meetings"]
    assert f"{len(told['meetings'])} meetings" in terminal.out
    calendars = [read_strictly(file.read_bytes()) for file in invitations.rglob("*.ics")]
    assert len(calendars) >= len(told["meetings"])
    assert not list(tmp_path.rglob("*.leerkring*"))


def test_a_plan_is_stored_only_when_asked(terminal: Terminal, example: Path) -> None:
    assert terminal.run("plan", "--data", example, *YEAR) == 0
    before = dump(terminal.file)
    assert terminal.run("plan", *YEAR) == 0
    assert dump(terminal.file) == before
    assert terminal.run("plan", *YEAR, "--accept") == 0
    assert dump(terminal.file)["meeting"] != before["meeting"]
    assert is_sound(terminal.file)


def test_a_meeting_that_was_is_told_as_it_was(terminal: Terminal, tmp_path: Path) -> None:
    team = tmp_path / "team"
    team.mkdir()
    (team / "people.csv").write_text("naam;e-mail\nAnna;a@b.nl\nBram;b@b.nl\nEls;e@b.nl\n", "utf-8")
    (team / "circles.csv").write_text("naam;ritme;weekdag\nKring Noord;10 weken;do\n", "utf-8")
    (team / "memberships.csv").write_text(
        "kring;naam\nKring Noord;Anna\nKring Noord;Bram\nKring Noord;Els\n", "utf-8"
    )
    (team / "history.csv").write_text(
        "kring;datum;gespreksleider\nKring Noord;2020-09-10;Anna\nKring Noord;2020-11-19;Bram\n",
        "utf-8",
    )
    assert terminal.run("import", team) == 0
    workspace = bootstrap.open_workspace(terminal.file)
    circle = workspace.ask(CircleList())[0].id
    first, *_ = workspace.ask(CircleMeetings(circle))
    bram = next(p.id for p in workspace.ask(PeopleList()) if p.name == "Bram")
    workspace.run(RecordAttendance(first.id, frozenset({bram})))
    workspace.close()
    assert terminal.run("plan", "--from", "2020-09-01", "--until", "2021-07-16") == 0
    told = {line[:10]: line for line in terminal.out.splitlines()}
    assert ": held, 2 of 3 were there; facilitator Anna" in told["2020-09-10"]
    assert ": held; facilitator Bram" in told["2020-11-19"]


def test_one_circle_is_planned_by_name(terminal: Terminal, example: Path, tmp_path: Path) -> None:
    names = json_of_plan(terminal, example, tmp_path / "alle.json")
    chosen = sorted(names)[0]
    found = json_of_plan(terminal, example, tmp_path / "een.json", "--circle", chosen.upper())
    assert found == {chosen} != names


def json_of_plan(terminal: Terminal, example: Path, out: Path, *more: str) -> set[str]:
    arguments = ("plan", "--data", example, *YEAR, "--json", out, *more)
    assert terminal.run(*arguments, on_file=False) == 0
    return {meeting["circle"] for meeting in json.loads(out.read_text("utf-8"))["meetings"]}


def test_an_unknown_circle_is_answered_with_those_there_are(
    terminal: Terminal, example: Path
) -> None:
    line = terminal.fails("plan", "--data", example, *YEAR, "--circle", "Maan", on_file=False)
    assert "no circle called Maan" in line
    assert "Kring" in line


@pytest.mark.parametrize("day", ["2026-13-01", "1 september", ""])
def test_a_date_that_is_none_is_a_usage_error(terminal: Terminal, day: str) -> None:
    with pytest.raises(SystemExit) as ended:
        terminal.run("plan", "--from", day, "--until", "2027-07-16")
    assert ended.value.code == USAGE
    assert "no date like" in terminal.capture.readouterr().err
    assert not terminal.file.exists()


def test_an_end_before_the_start_is_refused(terminal: Terminal, example: Path) -> None:
    wrong = ("--from", "2027-07-16", "--until", "2026-09-01")
    assert "before the first day" in terminal.fails("plan", "--data", example, *wrong)
    assert not terminal.file.exists()


def test_no_plan_has_its_own_code_and_says_why(terminal: Terminal, example: Path) -> None:
    weekend = ("--from", "2026-12-24", "--until", "2026-12-26")
    assert terminal.run("plan", "--data", example, *weekend, on_file=False) == NO_PLAN
    assert terminal.err.startswith("leerkring: no plan: ")
    assert terminal.out == ""


def test_invitations_of_a_plan_that_is_not_stored_are_refused(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    terminal.run("import", example)
    before = dump(terminal.file)
    assert "--accept" in terminal.fails("plan", *YEAR, "--ics", tmp_path / "uit")
    assert dump(terminal.file) == before
    assert not (tmp_path / "uit").exists()


def test_a_folder_without_lists_is_named(terminal: Terminal, tmp_path: Path) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    for folder in (empty, tmp_path / "bestaat niet"):
        terminal.fails("plan", "--data", folder, *YEAR, on_file=False)


def test_a_plan_that_cannot_be_written_says_so(
    terminal: Terminal, example: Path, tmp_path: Path
) -> None:
    out = tmp_path / "geen map" / "plan.json"
    assert "plan.json" in terminal.fails("plan", "--data", example, *YEAR, "--json", out)


# ---- importing ------------------------------------------------------------------------------


def test_a_list_is_taken_over_once(terminal: Terminal, people: Path) -> None:
    assert terminal.run("import", people) == 0
    assert terminal.out == "2 new, 0 changed, 0 unchanged\n"
    assert terminal.run("import", people) == 0
    assert terminal.out == "0 new, 0 changed, 2 unchanged\n"
    assert len(dump(terminal.file)["person"]) == 2


def test_a_workbook_is_taken_over(terminal: Terminal, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in PEOPLE.splitlines():
        sheet.append(line.split(";"))
    path = tmp_path / "mensen.xlsx"
    book.save(path)
    book.close()
    assert terminal.run("import", path) == 0
    assert terminal.out.startswith("2 new")


def test_a_folder_is_taken_over_once(terminal: Terminal, example: Path) -> None:
    assert terminal.run("import", example) == 0
    count = len(dump(terminal.file)["person"])
    assert count > 5
    assert terminal.run("import", example) == 0
    assert len(dump(terminal.file)["person"]) == count


def test_a_cell_in_doubt_is_named_with_line_and_heading(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "mensen.csv"
    path.write_text(PEOPLE + "Els Bos;els@voorbeeld.nl;maandagochtent\n", "utf-8")
    assert terminal.run("import", path) == 0
    assert "mensen.csv, line 4, Werkdagen: “maandagochtent”" in terminal.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("oud.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("kapot.xlsx", b"PK\x03\x04 half a workbook"),
        ("leeg.csv", b""),
        ("plaatje.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    ],
)
def test_an_unreadable_list_gets_one_line_and_changes_nothing(
    terminal: Terminal, tmp_path: Path, people: Path, name: str, content: bytes
) -> None:
    terminal.run("import", people)
    before = dump(terminal.file)
    (tmp_path / name).write_bytes(content)
    terminal.fails("import", tmp_path / name)
    assert dump(terminal.file) == before


def test_a_list_that_is_not_there_is_named(terminal: Terminal, tmp_path: Path) -> None:
    assert "weg.csv" in terminal.fails("import", tmp_path / "weg.csv")


# ---- the database ---------------------------------------------------------------------------


def test_a_database_at_a_place_that_cannot_be_is_refused_with_the_reason(
    terminal: Terminal, people: Path, tmp_path: Path
) -> None:
    (tmp_path / "bestand").write_text("in the way of a folder")
    for inside in ("Team.leerkring", "map/Team.leerkring"):
        place = tmp_path / "bestand" / inside
        line = terminal.fails("import", people, "--database", place, on_file=False)
        assert f"{tmp_path / 'bestand'} is a file, not a folder. Choose" in line
    assert (tmp_path / "bestand").read_text() == "in the way of a folder"
    line = terminal.fails("import", people, "--database", tmp_path, on_file=False)
    assert f"{tmp_path} is a folder. Choose a file" in line


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_refused(terminal: Terminal, people: Path, tmp_path: Path) -> None:
    locked = tmp_path / "dicht"
    locked.mkdir(mode=0o500)
    for inside in ("Team.leerkring", "map/Team.leerkring"):
        line = terminal.fails("import", people, "--database", locked / inside, on_file=False)
        assert f"not save anything in the folder {locked}. Choose" in line


def test_a_damaged_database_is_left_as_it_is(
    terminal: Terminal, people: Path, tmp_path: Path
) -> None:
    terminal.file.write_bytes(b"SQLite format 3\0" + b"broken" * 2000)
    before = terminal.file.read_bytes()
    for command in (("import", people), ("plan", *YEAR), ("invitations", "--out", tmp_path / "u")):
        assert "damaged" in terminal.fails(*command)
    assert terminal.file.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == sorted([terminal.file, people])


def test_a_newer_database_is_left_as_it_is(terminal: Terminal, people: Path) -> None:
    terminal.run("import", people)
    with closing(sqlite3.connect(terminal.file)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = terminal.file.read_bytes()
    for command in (("import", people), ("plan", *YEAR)):
        assert "newer version" in terminal.fails(*command)
    assert terminal.file.read_bytes() == before


# ---- invitations ----------------------------------------------------------------------------


@pytest.fixture
def planned(terminal: Terminal, example: Path) -> Terminal:
    """A file with the example team and meetings still to come."""
    year = date.today().year
    period = ("--from", f"{year + 1}-09-01", "--until", f"{year + 1}-12-20")
    assert terminal.run("plan", "--data", example, *period, "--accept") == 0
    return terminal


def test_invitations_are_written_until_they_are_noted_as_sent(
    planned: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "uit"
    assert planned.run("invitations", "--out", out) == 0
    files = sorted(path.name for path in out.rglob("*.ics"))
    assert files
    assert f"{len(list(filter(Path.is_file, out.rglob('*'))))} files" in planned.out
    shutil.rmtree(out)
    assert planned.run("invitations", "--out", out, "--sent") == 0
    assert sorted(path.name for path in out.rglob("*.ics")) == files
    assert rows(planned.file, "SELECT count(*) FROM dispatch")[0][0] > 0
    assert planned.run("invitations", "--out", tmp_path / "niets") == 0
    assert "latest version" in planned.out
    assert not (tmp_path / "niets").exists()


def test_invitations_to_a_place_that_cannot_be_say_so(planned: Terminal, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("in the way of a folder")
    before = dump(planned.file)
    planned.fails("invitations", "--out", tmp_path / "bestand", "--sent")
    assert dump(planned.file) == before


# ---- in a process of its own ----------------------------------------------------------------


def test_without_a_display_it_says_so_in_one_line_and_how_to_go_on() -> None:
    ended = in_a_shell()
    assert ended.returncode == FAILED
    (line,) = ended.stderr.splitlines()
    assert "no display" in line
    assert "leerkring plan --help" in line


def test_it_tells_its_version_and_what_it_can() -> None:
    ended = in_a_shell("--version")
    assert (ended.returncode, ended.stdout) == (0, f"Leerkring {__version__}\n")
    assert "self-test" in in_a_shell("--help").stdout


def test_the_codes_are_those_of_the_process(people: Path, tmp_path: Path) -> None:
    broken = tmp_path / "Kapot.leerkring"
    broken.write_bytes(b"no database" * 1000)
    assert in_a_shell("import", people, "--database", tmp_path / "A.leerkring").returncode == 0
    ended = in_a_shell("import", people, "--database", broken)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (FAILED, 1)
    assert in_a_shell("plan", "--from", "morgen", "--until", "2027-01-01").returncode == USAGE


def test_the_self_test_passes_without_a_display() -> None:
    ended = in_a_shell("self-test")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("ok: ") == 6
    assert ended.stderr == ""


def test_a_mistyped_command_makes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["selftest"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
