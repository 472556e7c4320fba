"""Runs a few lines of Python in a process of its own, to be watched and killed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PRELUDE = """
import sys
from pathlib import Path
from leerkring import bootstrap
from leerkring.app.people.changes import AddPerson

file, list_of_people = Path(sys.argv[1]), Path(sys.argv[2])
workspace = bootstrap.open_workspace(file)


def tell(text):
    print(text, flush=True)
"""


@contextmanager
def running(lines: str, *arguments: Path) -> Iterator["subprocess.Popen[str]"]:
    """Give the process; it is killed at the end, as by the system when memory runs out."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        (sys.executable, "-c", PRELUDE + lines, *map(str, arguments)),
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env=around,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def next_line(process: "subprocess.Popen[str]") -> str:
    """Wait for what the process tells next."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def whole_rest(process: "subprocess.Popen[str]") -> str:
    """Return all that an ended process told and that was not read yet.

    `communicate` would pass over what `next_line` left in the buffer.
    """
    assert process.stdout is not None
    return process.stdout.read()


def say(process: "subprocess.Popen[str]", line: str) -> None:
    """Tell the process something it waits for."""
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
