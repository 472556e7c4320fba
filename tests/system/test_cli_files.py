"""A slip in the name of a file: said on one line, and no empty file is made of it."""

from pathlib import Path

import pytest

from leerkring.cli import run


@pytest.mark.parametrize(
    "asked",
    [
        ["visits", "list"],
        ["visits", "propose"],
        ["visits", "accept"],
        ["coaching", "list"],
        ["coaching", "propose"],
        ["plan", "--from", "2027-01-01", "--until", "2027-06-01"],
        ["invitations", "--out", "."],
    ],
)
def test_a_file_that_is_not_there_is_named_and_not_made(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, asked: list[str]
) -> None:
    file = tmp_path / "Taem.leerkring"
    assert run([*asked, "--database", str(file)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert str(file) in err
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
