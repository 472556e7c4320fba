"""Parts that were shown before they had a place: each is a window of its own for a moment."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class _Watcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _flashes(watched):
            said = getattr(watched, "text", lambda: "")()
            self.seen.append(f"{type(watched).__name__} {said!r}")
        return False


def _flashes(widget: QWidget) -> bool:
    """Tell whether something is a window only because nothing holds it yet."""
    return widget.windowType() is Qt.WindowType.Window and not widget.windowTitle()


@contextmanager
def flashes() -> Iterator[list[str]]:
    """Give a list that fills with what flashes meanwhile."""
    watcher, application = _Watcher(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watcher)
    try:
        yield watcher.seen
    finally:
        application.removeEventFilter(watcher)
