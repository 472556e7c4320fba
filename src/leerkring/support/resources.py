"""Where the shipped data files are: the source tree first, then the installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_SOURCE_TREE = _PACKAGE.parents[1]


def _folder(name: str) -> Path:
    in_tree = _SOURCE_TREE / name
    if (_SOURCE_TREE / "pyproject.toml").is_file() and in_tree.is_dir():
        return in_tree
    return _PACKAGE / f"_{name}"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`."""
    return _folder("resources").joinpath(*parts)


def migrations() -> Path:
    """Return the folder with the Alembic environment (`db/`)."""
    return _folder("db")
