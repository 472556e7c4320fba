"""The planning problems there are to measure with."""

import os
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"


def problem_files() -> list[Path]:
    """Return the problems of the tests and those in LEERKRING_PROBLEMS, small before large."""
    folders = [DATA, *(Path(p) for p in [os.environ.get("LEERKRING_PROBLEMS", "")] if p)]
    found = {f.name: f for folder in folders for f in sorted(folder.glob("*.org.json.gz"))}
    return sorted(found.values(), key=lambda f: f.stat().st_size)
