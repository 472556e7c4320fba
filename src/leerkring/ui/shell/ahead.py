"""Makes pages before they are asked for, one at a time, while the user does nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

STEP = 60  # milliseconds between two pages
QUIET = 600  # milliseconds without a key or click before the next page is made

_INPUTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.DragMove,
    }
)


class PagesAhead(QObject):
    """Calls `make` with each name in turn, never while somebody is at work.

    Making a page takes a tenth of a second: the user must not meet it. A page that is opened
    before its turn is made then, and `make` has nothing left to do.
    """

    def __init__(self, names: Sequence[str], make: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._make = make
        self._timer = QTimer(self, singleShot=True, interval=STEP)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin when the program is idle."""
        application = QApplication.instance()
        if application is not None and self._names:
            application.installEventFilter(self)
            self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether every page was made."""
        return not self._names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait longer when there is a key or a click."""
        if event.type() in _INPUTS:
            self._timer.start(QUIET)
        return super().eventFilter(watched, event)

    def _next(self) -> None:
        self._make(self._names.pop(0))
        if self._names:
            self._timer.start(STEP)
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
