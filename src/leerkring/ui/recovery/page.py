"""Shown instead of everything else when a file cannot be opened; nothing was changed in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Button, plain, primary
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.marks import Icon


@dataclass(frozen=True)
class WaysOut:
    """What can be done now. `backup_at` is when the newest whole backup was made, if any.

    `try_again` opens the same file once more; `open_backup` puts the backup in its place and
    keeps the damaged file beside it; `open_other` and `begin_new` take another file; `copy_to`
    goes on with a copy of a file that may only be read.
    """

    file: Path
    error: DomainError
    backup_at: datetime | None
    try_again: Callable[[], object]
    open_backup: Callable[[], object]
    open_other: Callable[[Path], object]
    begin_new: Callable[[Path], object]
    copy_to: Callable[[Path], object] | None = None


class RecoveryPage(Page):
    """One sentence and a few buttons, the best way out first."""

    name: ClassVar[str] = "recovery"

    def __init__(self, services: Services, ways: WaysOut) -> None:
        super().__init__(services)
        self._ways = ways
        self._first: Button | None = None
        said = services.wording.refusal(ways.error)
        title = label(self.tr("This file cannot be opened"), "h1", wrap=True)
        parts = column(
            Icon(services.theme, "file-text", "pri", 40),
            title,
            label(said, "", wrap=True),
            small(str(ways.file)),
            small(self.tr("Nothing was changed in it.")),
            gap=services.theme.px(10),
        )
        parts.addSpacing(services.theme.px(8))
        for button in self._buttons():
            parts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QFrame()
        middle.setLayout(parts)
        middle.setMaximumWidth(services.theme.px(560))
        around = row(None, middle, None, margins=(24, 24, 24, 24))
        around.setStretch(1, 6)
        whole = QWidget()
        whole.setLayout(column(None, around, None))
        self.fill(whole)

    def first_focus(self) -> QWidget | None:
        """Return the best way out."""
        return self._first

    def _buttons(self) -> list[Button]:
        theme, ways, wording = self.services.theme, self._ways, self.services.wording
        made = []
        if ways.copy_to is not None:
            copy = primary(theme, self.tr("Save a copy elsewhere and go on with that…"))
            copy.clicked.connect(self._copy)
            made.append(copy)
        elif ways.backup_at is not None:
            text = self.tr("Open the backup of {moment}")
            button = primary(theme, text.format(moment=wording.moment(ways.backup_at)))
            button.clicked.connect(lambda: ways.open_backup())
            made.append(button)
        again = (plain if made else primary)(theme, self.tr("Try again"))
        again.clicked.connect(lambda: ways.try_again())
        other = plain(theme, self.tr("Open another file…"))
        other.clicked.connect(self._open_other)
        new = plain(theme, self.tr("Begin a new file…"))
        new.clicked.connect(self._begin_new)
        made += [again, other, new]
        self._first = made[0]
        return made

    def _open_other(self) -> None:
        kinds = self.tr("Leerkring files (*.leerkring);;All files (*)")
        file = self.services.messages.ask_open_file(self.tr("Open a file"), kinds, "files")
        if file is not None:
            self._ways.open_other(file)

    def _copy(self) -> None:
        file = self.services.messages.ask_save_file(
            self.tr("Where should the copy go?"),
            self._ways.file.name,
            self.tr("Leerkring files (*.leerkring)"),
            "files",
        )
        if file is not None and self._ways.copy_to is not None:
            self._ways.copy_to(file)

    def _begin_new(self) -> None:
        kinds = self.tr("Leerkring files (*.leerkring)")
        name = "Leerkring.leerkring"
        file = self.services.messages.ask_save_file(
            self.tr("Where should the new file go?"), name, kinds, "files"
        )
        if file is not None:
            self._ways.begin_new(file)
