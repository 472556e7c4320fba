"""While files are written, and the one question after it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFrame, QProgressBar

from leerkring.app.invitations.batches import Batch
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import body, label
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.wording import Wording


class SavingBar(QFrame):
    """How far the files or mails are, with Stop."""

    FILES, MAILING, PUBLISHING = "files", "mailing", "publishing"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._work = self.FILES
        self._text = body("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = plain(theme, self.tr("Stop"))
        self._stop.clicked.connect(lambda: self._do_stop())
        self._do_stop: Callable[[], object] = lambda: None
        texts = column(self._text, self._bar, gap=theme.px(6))
        line = row(texts, self._stop, gap=theme.px(16), margins=(18, 12, 18, 12))
        line.setStretch(0, 1)
        self.setLayout(line)

    def begin(self, kind: str = FILES) -> None:
        """Show that work has begun: FILES, MAILING or PUBLISHING."""
        self._work = kind
        said = {
            self.FILES: self.tr("Saving calendar files…"),
            self.MAILING: self.tr("Sending mail…"),
            self.PUBLISHING: self.tr("Putting the meetings on the server…"),
        }
        self._text.setText(said[self._work])
        self._bar.setRange(0, 0)
        self.show()

    def stop_with(self, stop: Callable[[], object]) -> None:
        """Set what Stop does."""
        self._do_stop = stop

    def show_progress(self, progress: tuple[int, int]) -> None:
        """Show how many files of all are there."""
        done, total = progress
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        texts = {
            self.FILES: self.tr("{done} of {total} files saved"),
            self.MAILING: self.tr("{done} of {total} mails sent"),
            self.PUBLISHING: self.tr("{done} of {total} meetings on the server"),
        }
        text = texts[self._work]
        self._text.setText(text.format(done=done, total=total))


class AskSent(QFrame):
    """Have they been sent? Only a yes changes anything."""

    asked = Signal()
    answered = Signal(object)  # Batch, or None for "not yet"

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.setProperty("role", "card")
        self._batch: Batch | None = None
        self._folder = Path()
        self.yes_action = QAction(self.tr("Yes, sent"), self)
        self.yes_action.triggered.connect(self._say_yes)
        self._title = label("", "h3", wrap=True)
        self._text = label("", "small", wrap=True)
        self.yes = plain(theme, self.tr("Yes, sent"))
        self.yes.clicked.connect(self._say_yes)
        not_yet = plain(theme, self.tr("Not yet"))
        not_yet.clicked.connect(lambda: self.answered.emit(None))
        self._open = link(theme, self.tr("Open the folder"), icon="folder-open")
        self._open.clicked.connect(self._open_folder)
        line = row(
            column(self._title, self._text, gap=theme.px(3)),
            self._open,
            not_yet,
            self.yes,
            gap=theme.px(10),
            margins=(18, 12, 18, 12),
        )
        line.setStretch(0, 1)
        self.setLayout(line)

    def ask(self, batch: Batch, count: int, folder: Path) -> None:
        """Show the question about these files."""
        self._batch, self._folder = batch, folder
        self._title.setText(self.tr("Have they been sent?"))
        text = self.tr("%n file(s) are in {folder}. Mail or share them first.", "", count)
        said = self._wording.counted_sentence(text, count)
        self._text.setText(said.format(folder=folder))
        self.show()
        self.asked.emit()

    def _say_yes(self) -> None:
        self.answered.emit(self._batch)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
