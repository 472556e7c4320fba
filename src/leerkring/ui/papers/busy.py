"""What takes a while: how far it is, and Stop."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import area_around, column, row
from leerkring.ui.widgets.notices import announce

LATE_MILLISECONDS = 500  # when to say that it takes a while


class Busy(QWidget):
    """Hidden until something has gone on for a moment, and when it is over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._doing = label("", "sub", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop: Callable[[], object] = lambda: None
        self.stop_button = plain(theme, self.tr("Stop"), icon="circle-stop")
        self.stop_button.clicked.connect(self.stop)
        top = row(self._doing, self.stop_button, gap=theme.px(12))
        top.setStretch(0, 1)
        self.setLayout(column(top, self._bar, gap=theme.px(6)))
        self._late = QTimer(self, singleShot=True, interval=LATE_MILLISECONDS)
        self._late.timeout.connect(self._show)
        self._going = False
        self.hide()

    @property
    def is_going(self) -> bool:
        """Whether something is going on, also when it is not shown yet."""
        return self._going

    def begin(self, text: str, stop: Callable[[], object], *, at_once: bool) -> None:
        """Tell what is begun and what Stop does; `at_once` when it is sure to take long."""
        self._going = True
        self._stop = stop
        self._doing.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        if at_once:
            self._show()
        else:
            self._late.start()

    def show_progress(self, text: str, done: int, count: int) -> None:
        """Tell how far it is."""
        self._doing.setText(text)
        self._bar.setRange(0, count)
        self._bar.setValue(done)

    def stop(self) -> None:
        """Do what Stop does."""
        self._stop()

    def end(self) -> None:
        """Hide: it is over."""
        self._going = False
        self._late.stop()
        self.hide()

    def _show(self) -> None:
        self.show()
        announce(self, self._doing.text())
        QTimer.singleShot(0, self, self._bring_into_sight)  # when it has its place

    def _bring_into_sight(self) -> None:
        around = area_around(self)
        if around is not None:
            around.ensureWidgetVisible(self)
