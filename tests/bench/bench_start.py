"""How long until the window is there and Vandaag can be used, beside a bare window with a list."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from leerkring import bootstrap
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.home.example import live_through
from leerkring.support.clock import SystemClock, local_now
from leerkring.support.resources import resource
from support.figures import show

HERE = Path(__file__).parent
STARTS, RATIO = 9, 1.5


def make_file(folder: Path) -> Path:
    """Return a file with the example team, its year planned and partly lived."""
    file = folder / "start.leerkring"
    clock = SystemClock()
    workspace = bootstrap.open_workspace(file, clock)
    workspace.run(ImportFolder(bootstrap.read_folder(resource("example")), to_current_year=True))
    live_through(workspace, local_now(clock))
    workspace.close()
    return file


def one_start(script: str, file: Path) -> tuple[float, float]:
    """Return the seconds from the start of the process to the first picture and to use."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(file.parent)}
    around |= {f"XDG_{name}_HOME": str(file.parent) for name in ("CONFIG", "DATA", "STATE")}
    around.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    begin = perf_counter()
    with subprocess.Popen(
        (sys.executable, str(HERE / script), str(file)),
        stdout=subprocess.PIPE,
        text=True,
        env=around,
    ) as process:
        assert process.stdout is not None
        at = {line.strip(): perf_counter() - begin for line in process.stdout}
    assert process.returncode == 0
    return at["painted"], at["usable"]


def starts(file: Path) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the medians of many starts, ours and bare in turn: (painted, usable) of each."""
    for script in ("start_ours.py", "start_bare.py"):
        one_start(script, file)  # everything in the file cache, as after the first start
    ours, bare = [], []
    for _ in range(STARTS):
        ours.append(one_start("start_ours.py", file))
        bare.append(one_start("start_bare.py", file))
    return _medians(ours), _medians(bare)


def _medians(found: list[tuple[float, float]]) -> tuple[float, float]:
    return median(one[0] for one in found), median(one[1] for one in found)


def figures() -> Iterator[str]:
    """Yield the figures as lines of text."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = starts(make_file(Path(folder)))
    yield f"bare window with a list of people: {bare[0]:.2f} s"
    yield f"first window: {ours[0]:.2f} s, ratio {ours[0] / bare[0]:.2f} (wanted {RATIO})"
    yield f"usable Vandaag: {ours[1]:.2f} s, ratio {ours[1] / bare[1]:.2f} (wanted {RATIO})"


@pytest.mark.bench
def test_starting_takes_little_longer_than_a_bare_window() -> None:
    show("Start", figures())


if __name__ == "__main__":
    show("Start", figures())
