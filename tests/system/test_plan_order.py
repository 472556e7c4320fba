"""What weighs most in a plan of the command line."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from leerkring import bootstrap
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.cli import run
from leerkring.domain.plan_request import Preset
from leerkring.support.resources import resource

YEAR = ("--from", "2026-09-01", "--until", "2027-07-16")


def plan(folder: Path, *more: str) -> str:
    """Plan one circle of the file in `folder` and return what was planned, as text."""
    out = folder / "plan.json"
    file = ("--database", str(folder / "Team.leerkring"))
    assert run(["plan", *YEAR, "--circle", "Kring Noord", "--json", str(out), *more, *file]) == 0
    return json.dumps(json.loads(out.read_text("utf-8"))["meetings"])


def test_what_weighs_most_is_as_asked_else_as_the_file_says(tmp_path: Path) -> None:
    file = tmp_path / "Team.leerkring"
    assert run(["import", str(resource("example")), "--database", str(file)]) == 0
    usual, steady = plan(tmp_path), plan(tmp_path, "--order", "steady_rhythm")
    assert plan(tmp_path, "--order", "fair") == usual != steady
    with closing(bootstrap.open_workspace(file)) as workspace:
        workspace.run(ChangeSettings(AppSettings(preset=Preset.STEADY_RHYTHM)))
    assert plan(tmp_path) == steady


def test_an_order_that_is_none_is_answered_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(["plan", *YEAR, "--order", "best"])
    assert stopped.value.code == 2
    assert "steady_rhythm" in capsys.readouterr().err
