"""Slips on the command line: a wrong name, a list without headings, a reader that walks away."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from leerkring.cli import run
from leerkring.support.resources import resource

FAILED, STOPPED = 1, 130


def told(capture: pytest.CaptureFixture[str]) -> str:
    """Return the one line on the error stream."""
    (line,) = capture.readouterr().err.splitlines()
    return line


def test_a_file_that_is_not_there_is_made_only_when_it_is_one_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["mensen.csv"]) == FAILED
    assert "no file called mensen.csv" in told(capsys)
    assert list(tmp_path.iterdir()) == []


def test_columns_without_headings_are_not_guessed_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = tmp_path / "bestelling.csv"
    lines.write_text("appels;12\nperen;3\n", "utf-8")
    database = ["--database", str(tmp_path / "Team.leerkring")]
    assert run(["import", str(lines), *database]) == FAILED
    assert "bestelling.csv has no headings" in told(capsys)
    for text in ("Anna\nBram\n", "Anna;anna@voorbeeld.nl\nBram;bram@voorbeeld.nl\n"):
        lines.write_text(text, "utf-8")
        assert run(["import", str(lines), *database]) == 0


def test_a_document_that_only_looks_like_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("team.pdf", "%PDF-1.4\n1 0 obj\n"), ("team.rtf", "{\\rtf1 Anna\\par }")):
        (tmp_path / name).write_text(text, "utf-8")
        database = tmp_path / "Team.leerkring"
        assert run(["import", str(tmp_path / name), "--database", str(database)]) == FAILED
        assert f"{name} is no list" in told(capsys)


def test_a_folder_without_lists_is_named_also_when_it_is_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["import", ".", "--database", str(tmp_path / "elders" / "T.leerkring")]) == FAILED
    assert f"{tmp_path.name} holds no lists" in told(capsys)


@pytest.mark.skipif(os.name == "nt", reason="a pipe that closes is no error there")
def test_who_reads_no_further_gets_no_complaint() -> None:
    plan = ("plan", "--data", resource("example"), "--from", "2026-09-01", "--until", "2027-07-16")
    with subprocess.Popen(
        (sys.executable, "-u", "-m", "leerkring", *map(str, plan)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait(60) == FAILED


def test_stopping_with_ctrl_c_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*ignored: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "is_dir", stopped)
    assert run(["import", "x.csv", "--database", str(tmp_path / "T.leerkring")]) == STOPPED
    assert told(capsys) == "leerkring: stopped"
