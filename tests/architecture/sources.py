"""The files that the architecture tests look at."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "leerkring"


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files kept in Git, or, without Git, all files that look kept."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode == 0 and listed.stdout:
        names = listed.stdout.rstrip("\0").split("\0")
        return tuple(ROOT / name for name in names if (ROOT / name).is_file())
    folders = ("src", "tests", "docs", "installer", "db", "resources")
    inside = (path for folder in folders for path in (ROOT / folder).rglob("*"))
    return tuple(path for path in inside if path.is_file() and "__pycache__" not in path.parts)


def modules(*folders: str) -> list[Path]:
    """Return the Python files under these folders of the project."""
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def tree(path: Path) -> ast.Module:
    """Return the parsed module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method in a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def name(path: Path) -> str:
    """Return a path as written in the project, with forward slashes."""
    return path.relative_to(ROOT).as_posix()
