"""While files are written, and the one question after it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFrame, QProgressBar

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import body, label
from leerkring.ui.widgets.layouts import FlowLayout, column, row
from leerkring.ui.wording import Wording


class SavingBar(QFrame):
    """How far the files or mails are, with Stop."""

    FILES, DRAFTS, MAILING, PUBLISHING = "files", "drafts", "mailing", "publishing"

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
        """Show that work has begun: FILES, DRAFTS, MAILING or PUBLISHING."""
        self._work = kind
        said = {
            self.FILES: self.tr("Saving calendar files…"),
            self.DRAFTS: self.tr("Saving drafts…"),
            self.MAILING: self.tr("Sending mail…"),
            self.PUBLISHING: self.tr("Putting the appointments on the server…"),
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
            self.DRAFTS: self.tr("{done} of {total} drafts saved"),
            self.MAILING: self.tr("{done} of {total} mails sent"),
            self.PUBLISHING: self.tr("{done} of {total} appointments on the server"),
        }
        text = texts[self._work]
        self._text.setText(text.format(done=done, total=total))


class AskSent(QFrame):
    """Have they been sent? Only a yes changes anything."""

    asked = Signal()

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.setProperty("role", "card")
        self._then: Callable[[bool], object] = lambda _: None
        self._folder = Path()
        self.yes_action = QAction(self.tr("Yes, sent"), self)
        self.yes_action.triggered.connect(lambda: self._answer(sent=True))
        self._title = label("", "h3", wrap=True)
        self._text = label("", "small", wrap=True)
        self.yes = plain(theme, self.tr("Yes, sent"))
        self.yes.clicked.connect(lambda: self._answer(sent=True))
        not_yet = plain(theme, self.tr("Not yet"))
        not_yet.clicked.connect(lambda: self._answer(sent=False))
        self._open = link(theme, self.tr("Open the folder"), icon="folder-open")
        self._open.clicked.connect(self._open_folder)
        flow = FlowLayout(theme.px(10))
        for button in (self.yes, not_yet, self._open):
            flow.addWidget(button)
        self.setLayout(
            column(self._title, self._text, 4, flow, gap=theme.px(4), margins=(18, 12, 18, 12))
        )

    def ask(self, count: int, folder: Path, then: Callable[[bool], object]) -> None:
        """Show the question about so many files; `then` gets whether they were sent."""
        self._then, self._folder = then, folder
        self._title.setText(self.tr("Have they been sent?"))
        text = self.tr("%n file(s) are in {folder}. Mail or share them first.", "", count)
        said = self._wording.counted_sentence(text, count)
        self._text.setText(said.format(folder=folder))
        self.show()
        self.asked.emit()

    def _answer(self, *, sent: bool) -> None:
        then, self._then = self._then, lambda _: None
        self.hide()
        then(sent)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
