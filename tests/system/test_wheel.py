"""The wheel holds everything: installed far from the sources, the program tests itself."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    """Run a command that must succeed, and return what it prints."""
    result = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with the test environment's own build tools: no network is needed."""
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder)
    run(*build, ROOT, cwd=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone; what it depends on comes from the test environment."""
    folder = tmp_path_factory.mktemp("installed")
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index")
    run(*pip, "--no-compile", "--target", folder, wheel, cwd=folder)
    return folder


def files(folder: str, inside: str) -> set[str]:
    """Return the files of a folder as the wheel should name them."""
    found = [path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*.*")]
    return {f"{inside}/{path.as_posix()}" for path in found if path.suffix not in {".pyc", ""}}


def test_the_wheel_holds_data_migrations_and_licences(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert files("resources", "leerkring/_resources") <= names
    assert files("db", "leerkring/_db") <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_holds_the_compiled_translations(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    sources = {name for name in names if name.endswith(".ts")}
    assert {name.removesuffix(".ts") for name in sources} == {
        name.removesuffix(".qm") for name in names if name.endswith(".qm")
    }
    assert sources


def test_the_installed_program_tests_itself(installed: Path, tmp_path: Path) -> None:
    variables = {"PYTHONPATH": str(installed), "HOME": str(tmp_path)}
    question = "import leerkring; print(leerkring.__file__)"
    found = run(sys.executable, "-c", question, cwd=tmp_path, **variables).strip()
    assert Path(found).is_relative_to(installed)

    run(installed / "bin" / "leerkring", "self-test", cwd=tmp_path, **variables)
    run(sys.executable, "-m", "leerkring", "--version", cwd=tmp_path, **variables)
