"""Planning problems from files, judged by a checker that shares no code with the planner."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leerkring.cli.arguments import run

DATA = Path(__file__).parents[1] / "data"
Record = dict[str, Any]


def check(problem: Path, plan: Path, *more: str) -> tuple[int, Record]:
    """Return the checker's exit code (0: no rule is broken) and its figures."""
    figures = plan.with_suffix(".figures")
    done = subprocess.run(
        [sys.executable, DATA / "verify_plan.py", problem, plan, "--json", figures, *more],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout
    return done.returncode, json.loads(figures.read_text("utf-8"))


def unpacked(name: str, folder: Path) -> Path:
    file = folder / f"{name}.json"
    file.write_bytes(gzip.decompress((DATA / f"{name}.org.json.gz").read_bytes()))
    return file


def changed(folder: Path, change: Callable[[Record], object]) -> Path:
    """Return the small problem with something changed in it."""
    file = unpacked("small-11", folder)
    record = json.loads(file.read_text("utf-8"))
    change(record)
    file.write_text(json.dumps(record), "utf-8")
    return file


@pytest.mark.parametrize("name", ["small-11", "small-12", "medium-11"])
def test_a_plan_breaks_no_rule(name: str, tmp_path: Path) -> None:
    problem, plan = unpacked(name, tmp_path), tmp_path / "plan.json"
    assert run(["plan-problem", str(problem), "--out", str(plan)]) == 0
    code, found = check(problem, plan, "--only", "meetings,groups")
    assert code == 0, found["violations"][:5]
    figures = found["figures"]
    assert figures["meetings"]["delivered"] == figures["meetings"]["required"]
    assert figures["groups"]["pair_excess"] >= figures["groups"]["pair_excess_bound"]


@pytest.mark.parametrize(
    ("name", "discipline", "location"),
    [("small-11", 0.75, 0.0), ("small-12", 0.8, 0.0), ("medium-11", 1.0, 1.0)],
)
def test_visits_break_no_rule_and_never_repeat(
    name: str, discipline: float, location: float, tmp_path: Path
) -> None:
    problem, plan = unpacked(name, tmp_path), tmp_path / "plan.json"
    for seed in ("1", "5"):
        asked = ["plan-problem", str(problem), "--out", str(plan), "--only", "visits"]
        assert run([*asked, "--seed", seed]) == 0
        code, found = check(problem, plan, "--only", "visits")
        assert code == 0, found["violations"][:5]
        figures = found["figures"]["visits"]
        assert figures["delivered"] == figures["required"]
        assert figures["repeated_ordered_pairs"] == 0
        assert figures["other_discipline"] >= discipline
        assert figures["other_location"] >= location


def test_visits_are_planned_around_meetings(tmp_path: Path) -> None:
    problem, plan = unpacked("small-12", tmp_path), tmp_path / "plan.json"
    asked = ["plan-problem", str(problem), "--out", str(plan), "--only", "meetings,groups,visits"]
    assert run(asked) == 0
    code, found = check(problem, plan, "--only", "meetings,groups,visits")
    assert code == 0, found["violations"][:5]


def test_a_round_that_cannot_be_whole_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_cover(record: Record) -> None:
        for place in record["locations"]:
            place["cover_per_day"] = 0

    problem, out = changed(tmp_path, no_cover), tmp_path / "plan.json"
    assert run(["plan-problem", str(problem), "--out", str(out), "--only", "visits"]) == 3
    said = capsys.readouterr().err
    assert "V01: no visit for P0009" in said
    assert "no_cover" in said
    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "nearby"), [("small-11", 1), ("small-12", 1), ("medium-11", 0.37)]
)
def test_duos_break_no_rule_and_are_spread_as_evenly_as_can_be(
    name: str, nearby: float, tmp_path: Path
) -> None:
    problem, plan = unpacked(name, tmp_path), tmp_path / "plan.json"
    assert run(["plan-problem", str(problem), "--out", str(plan), "--only", "coaching"]) == 0
    code, found = check(problem, plan, "--only", "coaching")
    assert code == 0, found["violations"][:5]
    figures = found["figures"]["coaching"]
    assert figures["delivered"] == figures["required"]
    assert figures["load_spread_mean"] == figures["load_spread_bound_mean"]
    assert figures["repeated_pairs"] == 0
    assert figures["same_location"] >= nearby


def test_planning_again_keeps_the_duos_that_can_stay(tmp_path: Path) -> None:
    problem, plan = unpacked("medium-11", tmp_path), tmp_path / "plan.json"
    run(["plan-problem", str(problem), "--out", str(plan), "--only", "coaching"])
    record, before = json.loads(problem.read_text("utf-8")), _duos(plan)
    gone = record["coaching"]["terms"][1]["coaches"].pop(0)
    problem.write_text(json.dumps(record), "utf-8")
    again = tmp_path / "again.json"
    assert run(
        ["plan-problem", str(problem), "--baseline", str(plan), "--out", str(again),
         "--only", "coaching"]
    ) == 0  # fmt: skip
    code, found = check(problem, again, "--only", "coaching")
    assert code == 0, found["violations"][:5]
    assert before - _duos(again) == {d for d in before if (d[0], d[2]) == ("T02", gone)} != set()


def _duos(plan: Path) -> set[tuple[str, ...]]:
    duos = json.loads(plan.read_text("utf-8"))["coaching"]
    return {(d["term"], d["teacher"], d["coach"], str(d["weekday"]), d["start"]) for d in duos}


def test_who_has_no_co_coach_is_named_with_what_would_help(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def without_room(record: Record) -> None:
        for one in record["people"]:
            one["coach_capacity"] = min(one["coach_capacity"], 0)

    problem, out = changed(tmp_path, without_room), tmp_path / "plan.json"
    assert run(["plan-problem", str(problem), "--out", str(out), "--only", "coaching"]) == 3
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 8
    assert all("no_room; what would help: raise_limit" in line for line in said)
    assert not out.exists()


@pytest.mark.parametrize(("name", "scale"), [("small-11", 1), ("medium-11", 2)])
def test_planning_again_changes_no_more_announced_meetings_than_it_must(
    name: str, scale: int, tmp_path: Path
) -> None:
    problem, plan = unpacked(name, tmp_path), tmp_path / "plan.json"
    run(["plan-problem", str(problem), "--out", str(plan)])
    trouble, mended = tmp_path / "trouble.json", tmp_path / "mended.json"
    make: list[str | Path] = [DATA / "disturb_plan.py", problem, plan, "--out", trouble]
    make += ["--scale", str(scale)]
    subprocess.run([sys.executable, *make], check=True, capture_output=True)
    again = ["plan-problem", str(trouble), "--baseline", str(plan), "--out", str(mended)]
    assert run(again) == 0
    code, found = check(trouble, mended, "--only", "meetings,groups", "--baseline", str(plan))
    assert code == 0, found["violations"][:5]
    figures = found["figures"]["replan"]
    assert figures["invited_changed"] == figures["must_change_invited"]
    assert figures["past_changed"] == 0


def test_the_same_problem_gives_the_same_bytes(tmp_path: Path) -> None:
    problem = unpacked("small-12", tmp_path)
    plans = []
    for number in ("0", "1", "77"):
        out = tmp_path / f"plan{number}.json"
        subprocess.run(
            [sys.executable, "-m", "leerkring", "plan-problem", problem, "--out", out],
            env={**os.environ, "PYTHONHASHSEED": number},
            check=True,
            capture_output=True,
        )
        plan = json.loads(out.read_text("utf-8"))
        del plan["meta"]["seconds"]
        plans.append(json.dumps(plan))
    assert plans[0] == plans[1] == plans[2]


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    return said[0]


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"people": []}', '{"circles": 3}'])
def test_another_file_is_refused_in_one_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problem, out = tmp_path / "other.json", tmp_path / "plan.json"
    problem.write_text(text, "utf-8")
    assert run(["plan-problem", str(problem), "--out", str(out)]) == 1
    assert "other.json is no planning problem" in one_line(capsys)
    assert not out.exists()


def test_a_missing_file_and_an_unknown_part_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "plan.json")
    assert run(["plan-problem", str(tmp_path / "gone.json"), "--out", out]) == 1
    assert "gone.json" in one_line(capsys)
    problem = str(unpacked("small-11", tmp_path))
    assert run(["plan-problem", problem, "--out", out, "--only", "lessons"]) == 1
    assert "lessons cannot be planned" in one_line(capsys)


def without_a_day(record: Record) -> None:
    window = record["circles"][0]["windows"][1]
    window["earliest"] = window["latest"] = window["target"] = "2026-12-26"


def without_members(record: Record) -> None:
    record["circles"][0]["members"] = []


def left_before_joining(record: Record) -> None:
    for member in record["circles"][0]["members"]:
        member["from"], member["to"] = "2026-09-01", "2025-09-01"


def ten_contributors(record: Record) -> None:
    record["circles"][0]["contributors_per_meeting"] = 10


def nobody_leads(record: Record) -> None:
    for member in record["circles"][0]["members"]:
        member["facilitator"] = False


def pinned_to_somebody_away(record: Record) -> None:
    record["pins"] = [{"circle": "C01", "index": 2, "facilitator": "P0004"}]


@pytest.mark.parametrize(
    "change",
    [
        without_a_day,
        without_members,
        left_before_joining,
        ten_contributors,
        nobody_leads,
        pinned_to_somebody_away,
    ],
)
def test_what_cannot_be_planned_is_named_and_nothing_is_written(
    change: Callable[[Record], object], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problem, out = changed(tmp_path, change), tmp_path / "plan.json"
    assert run(["plan-problem", str(problem), "--out", str(out)]) == 3
    assert "C01: no moment for window" in one_line(capsys)
    assert not out.exists()
