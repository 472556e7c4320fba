"""Where everything is kept, and the backups of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerkring.app.ports import BackupRow
from leerkring.ui.settings.block import Block, Tools
from leerkring.ui.settings.lines import KeyedRows
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.labels import body, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, row

SHOWN = 5


class FileBlock(Block):
    """The file, a copy of it, and its backups."""

    back_up_wanted = Signal()
    copy_wanted = Signal()
    restore_wanted = Signal(object)  # BackupRow

    def __init__(self, tools: Tools, file: Path | None) -> None:
        super().__init__(tools, "file")
        self.entitle(self.tr("File and backups"))
        theme = tools.theme
        self.where = body("")
        self.back_up = plain(theme, self.tr("Make a backup now"), icon="archive")
        self.save_copy = plain(theme, self.tr("Save a copy as…"), icon="save")
        self.back_up.clicked.connect(lambda: self.back_up_wanted.emit())
        self.save_copy.clicked.connect(lambda: self.copy_wanted.emit())
        self.parts = {"copy": self.save_copy}
        buttons = FlowLayout(theme.px(8))
        buttons.addWidget(self.save_copy)
        buttons.addWidget(self.back_up)
        self._title = h3(self.tr("Backups"))
        self._explained = small(
            self.tr(
                "Made by itself when you close, and before a plan or a list of people is "
                "imported. Putting one back first makes a backup of how it is now."
            )
        )
        self._none = small(self.tr("No backups yet."))
        self.rows = KeyedRows[BackupRow, BackupLine](
            theme,
            lambda backup: backup.key,
            lambda _: BackupLine(tools, self.restore_wanted.emit),
            lambda line, backup: line.show_backup(backup),
            limit=SHOWN,
            more=tools.words.all_of,
        )
        self.lines.addWidget(self.where)
        self.lines.addLayout(buttons)
        for part in (self._title, self._explained, self._none, self.rows):
            self.lines.addWidget(part)
        self._show_file(file)

    def show_backups(self, backups: Sequence[BackupRow]) -> None:
        """Show the backups, newest first."""
        self.rows.show_rows(backups)
        self._none.setVisible(not backups and not self._title.isHidden())

    def _show_file(self, file: Path | None) -> None:
        if file is None:
            self.where.setText(
                self.tr(
                    "This is not in a file and is gone when you close it. Save a copy to keep it."
                )
            )
        else:
            self.where.setText(self.tr("Everything is in {file}").format(file=breakable(file)))
        for part in (self.back_up, self._title, self._explained):
            part.setVisible(file is not None)


class BackupLine(QWidget):
    """One backup."""

    def __init__(self, tools: Tools, restore: Callable[[BackupRow], object]) -> None:
        super().__init__()
        self._words = tools.words
        self._backup: BackupRow | None = None
        self._text = body("")
        self.button = plain(tools.theme, self.tr("Put back"), icon="archive-restore")
        self._restore = restore
        self.button.clicked.connect(lambda: self._put_back())
        line = row(self._text, self.button, gap=tools.theme.px(12))
        line.setStretch(0, 1)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def show_backup(self, backup: BackupRow) -> None:
        """Show when it was made and how large it is."""
        self._backup = backup
        text = self._words.backup(backup)
        self._text.setText(text)
        sentence = self.tr("Put back the backup of {moment}")
        self.button.setAccessibleName(sentence.format(moment=text))

    def _put_back(self) -> None:
        if self._backup is not None:
            self._restore(self._backup)


def breakable(file: Path) -> str:
    """Return a path that a narrow label can break after each folder."""
    return str(file).replace("/", "/\N{ZERO WIDTH SPACE}").replace("\\", "\\\N{ZERO WIDTH SPACE}")
