"""Starts Leerkring as a user does, and tells when it is painted and when Vandaag can be used."""

import sys
from pathlib import Path
from typing import Any

from leerkring.cli.window import open_window


def main(file: Path) -> int:
    return open_window(file, watch)


def watch(host: Any) -> None:
    """Tell of the first picture, and of the first answers, which end it."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from leerkring.ui.tasks import Call

    class FirstPaint(QObject):
        begun = told = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and not self.begun:
                self.begun = True
                QTimer.singleShot(0, self.tell)  # after the rest of the window
            return False

        def tell(self) -> None:
            if not self.told:
                self.told = True
                tell("painted")

    first_paint = FirstPaint(host.window)
    host.window.installEventFilter(first_paint)

    def answered(_: object) -> None:
        host.window.repaint()
        first_paint.tell()
        page = host.window.page
        if page.name == "today" and page.first_focus() is not None:  # there is a task to do
            tell("usable")
        host.quit()

    # The database thread works in order: what the page asked has been shown by then.
    host._tasks.database(Call(lambda: None, answered))


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
