"""The direction of imports, and proof that a wrong import is noticed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of the project in this folder."""
    script = Path(sys.executable).with_name("lint-imports")
    command = [str(script), "--no-cache", "--no-logo", "--config", str(project / "pyproject.toml")]
    environment = {**os.environ, "PYTHONPATH": str(project / "src"), "COLUMNS": "200"}
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the sources and their contracts, to plant a mistake in."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(project: Path, module: str, line: str) -> None:
    """Add a line to a module, which is made when it is not there."""
    place = project / "src" / "leerkring" / module
    assert place.parent.is_dir(), f"{place.parent.name} is no package any more: plant elsewhere"
    text = place.read_text(encoding="utf-8") if place.exists() else ""
    place.write_text(f"{text}\n{line}\n", encoding="utf-8")


def test_all_imports_follow_the_contracts(project: Path) -> None:
    result = lint_imports(project)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/people.py", "import PySide6", "Qt lives in the window only"),
        ("bootstrap.py", "import sqlalchemy.orm", "SQL lives in storage only"),
        ("app/ports.py", "import sqlite3", "SQL lives in storage only"),
        ("ui/wording.py", "import ortools", "OR-Tools lives in the solver only"),
        ("app/ports.py", "import icalendar", "Calendar libraries live in calendars only"),
        ("calendars/extra.py", "import openpyxl", "Spreadsheets live in exchange only"),
        ("domain/people.py", "import leerkring.app.ports", "Imports point inward"),
        ("app/ports.py", "import leerkring.bootstrap", "Imports point inward"),
        ("calendars/extra.py", "import leerkring.storage", "Imports point inward"),
        ("ui/wording.py", "import leerkring.solver", "Imports point inward"),
        ("helpers.py", "", "Imports point inward"),
        ("ui/widgets/extra.py", "import leerkring.ui.year", "Inside the window"),
        ("ui/circles/extra.py", "import leerkring.ui.year", "Inside the window"),
        ("ui/circles/extra.py", "import leerkring.ui.shell", "Inside the window"),
        ("ui/helpers.py", "", "Inside the window"),
    ],
)
def test_a_wrong_import_breaks_the_build(
    project: Path, module: str, line: str, contract: str
) -> None:
    plant(project, module, line)
    result = lint_imports(project)
    assert result.returncode == 1, result.stdout + result.stderr
    assert f"{contract} BROKEN" in result.stdout


def test_a_circle_of_imports_breaks_the_build(project: Path) -> None:
    plant(project, "domain/first.py", "def late():\n    import leerkring.domain.second")
    plant(project, "domain/second.py", "import leerkring.domain.first")
    result = lint_imports(project)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "No package imports itself in a circle BROKEN" in result.stdout
