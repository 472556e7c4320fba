"""Rounds of visits without a window: proposed, stored, and listed without what people wrote."""

import json
from pathlib import Path

import pytest

from leerkring import bootstrap
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.reflecting import Reflect, SetFocus
from leerkring.cli import run
from leerkring.support.resources import resource

EXAMPLE = ("--data", str(resource("example")))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Team.leerkring"


def test_a_round_is_proposed_without_storing_anything(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    assert run(["visits", "propose", *EXAMPLE, "--json"]) == 0
    proposed = json.loads(capsys.readouterr().out)
    visitors = [v["visitor_id"] for v in proposed["visits"]]
    hosts = [v["host_id"] for v in proposed["visits"]]
    assert len(visitors) >= 11
    assert sorted(visitors) == sorted(set(visitors))
    assert sorted(hosts) == sorted(set(hosts))
    assert all(v["visitor_id"] != v["host_id"] for v in proposed["visits"])
    assert not file.exists()


def test_an_accepted_round_is_in_the_list_and_goes_on(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    on_file = ("--database", str(file))
    named = ("--name", "Tweede ronde", "--without-cover")
    assert run(["visits", "accept", *EXAMPLE, *on_file, *named]) == 0
    out = tmp_path / "ronde.json"
    asked = ["visits", "list", *on_file, "--round", "tweede ronde", "--json", str(out)]
    assert run(asked) == 0
    stored = json.loads(out.read_text("utf-8"))["visits"]
    assert len(stored) >= 11
    assert {v["round"] for v in stored} == {"Tweede ronde"}
    rest = ["visits", "propose", *on_file, "--round", "Tweede ronde", "--json"]
    capsys.readouterr()
    run(rest)
    again = json.loads(capsys.readouterr().out)
    assert len(again["visits"]) + len(stored) <= 12


def test_what_people_wrote_is_never_listed(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    run(["import", EXAMPLE[1], "--database", str(file)])
    workspace = bootstrap.open_workspace(file)
    visit = next(v for v in workspace.ask(VisitList()) if v.is_past)
    workspace.run(SetFocus(visit.id, "Geheime vraag"))
    workspace.run(Reflect(visit.id, own="Geheim eigen", shared="Geheim samen"))
    workspace.close()
    run(["visits", "list", "--database", str(file)])
    run(["visits", "list", "--database", str(file), "--json"])
    run(["visits", "list", "--database", str(file), "--out", str(tmp_path / "lijsten")])
    written = "".join(p.read_text("utf-8") for p in (tmp_path / "lijsten").iterdir())
    said = capsys.readouterr().out + written
    assert visit.visitor_name in said
    assert "eheim" not in said


def test_a_round_that_is_not_there_is_named_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["visits", "propose", *EXAMPLE, "--round", "Zomer"]) == 1
    assert "Zomer" in (said := capsys.readouterr().err)
    assert "Ronde najaar" in said


def test_an_accepted_round_says_under_which_id_it_is_stored(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    assert run(["visits", "accept", *EXAMPLE, "--database", str(file), "--json"]) == 0
    accepted = json.loads(capsys.readouterr().out)
    workspace = bootstrap.open_workspace(file)
    stored = {visit.round_id: visit.round_name for visit in workspace.ask(VisitList())}
    workspace.close()
    assert stored[accepted["round_id"]] == accepted["round"]


def test_without_people_it_says_what_to_do_first(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    bootstrap.open_workspace(file).close()
    assert run(["visits", "propose", "--database", str(file)]) == 3
    assert "import people first" in capsys.readouterr().err


@pytest.mark.parametrize("minutes", ["0", "5", "500"])
def test_minutes_that_no_visit_takes_are_refused_before_planning(
    capsys: pytest.CaptureFixture[str], minutes: str
) -> None:
    assert run(["visits", "propose", *EXAMPLE, "--minutes", minutes]) == 1
    assert "between 15 minutes and 8 hours" in capsys.readouterr().err


def test_how_evenly_visits_are_shared_out_is_printed_and_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["visits", "propose", *EXAMPLE])
    said = capsys.readouterr().out
    assert "apart in rounds without a visit (least possible" in said
    run(["visits", "propose", *EXAMPLE, "--json"])
    found = json.loads(capsys.readouterr().out)["evenness"]
    assert set(found) == {"made", "least_made", "received", "least_received"}
    assert found["made"] <= max(1, found["least_made"])
