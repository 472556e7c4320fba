"""The program and a file for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from leerkring import bootstrap
from leerkring.app.people.changes import AddPerson
from leerkring.ui.theme import load_fonts
from support.program import CLOCK, Program


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Callable[[], Program]]:
    qapp.setStyle("Fusion")
    load_fonts()
    programs: list[Program] = []

    def one() -> Program:
        programs.append(Program(qapp))
        return programs[-1]

    yield one
    for program in programs:
        if program.host._window is not None:
            program.end()
        else:
            program.desktop.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def program(start: Callable[[], Program]) -> Program:
    return start()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Team Zuid.leerkring"


@pytest.fixture
def kept(file: Path) -> Path:
    """A file with Anna in it, closed, with a backup."""
    workspace = bootstrap.open_workspace(file, CLOCK)
    workspace.run(AddPerson("Anna de Vries"))
    workspace.close()
    return file
