"""A printer for tests: what it prints is in a PDF file, and its dialog is answered at once."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def _unchanged(printer: QPrinter) -> None:
    del printer


@dataclass
class Desk:
    """What stands on the desk: the paper that came out, and how the printer is to behave."""

    paper: Path
    choose: Callable[[QPrinter], object] = _unchanged  # what is chosen in the dialog
    refuses_after: int = 1000  # pages
    to_file: bool = False  # whether the user chose a file instead of a printer
    agrees: bool = True  # whether the dialog is accepted
    asked: list[QPrinter] = field(default_factory=list)
    both_sides: bool = False

    @property
    def sheets(self) -> int:
        """How many pages came out."""
        return self.paper.read_bytes().count(b"/Type /Page\n") if self.paper.exists() else 0

    @property
    def landscape(self) -> bool:
        """Whether the paper lies."""
        found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\s*\]", self.paper.read_bytes())
        assert found is not None
        return float(found[1]) > float(found[2])


def put_on_desk(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Desk:
    """Let everything print on a desk with its paper in a folder."""
    desk = Desk(folder / "paper.pdf")

    class Printer(QPrinter):
        """Writes a file and says that it is a printer, unless a file was wanted."""

        def __init__(self, mode: QPrinter.PrinterMode) -> None:
            super().__init__(mode)
            self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self.setOutputFileName(str(desk.paper))
            self._drawn = 1

        def outputFileName(self) -> str:  # noqa: N802 - of Qt
            return super().outputFileName() if desk.to_file else ""

        def setDuplex(self, mode: QPrinter.DuplexMode) -> None:  # noqa: N802 - of Qt
            desk.both_sides = mode is QPrinter.DuplexMode.DuplexLongSide

        def newPage(self) -> bool:  # noqa: N802 - of Qt
            self._drawn += 1
            return self._drawn <= desk.refuses_after and super().newPage()

    class Dialog:
        """Stands for the dialog that asks for a printer."""

        PrintDialogOption = QPrintDialog.PrintDialogOption

        def __init__(self, printer: QPrinter, parent: QWidget) -> None:
            del parent
            self._printer = printer
            self.accepted = self
            self._accept: Callable[[], object] = lambda: None
            desk.asked.append(printer)

        def connect(self, accept: Callable[[], object]) -> None:
            self._accept = accept

        def show(self) -> None:
            if desk.agrees:
                desk.choose(self._printer)
                self._accept()

        def __getattr__(self, name: str) -> Any:
            return lambda *_: None

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinter", Printer)
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Dialog)
    return desk
