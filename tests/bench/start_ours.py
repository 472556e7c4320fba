"""Starts Leerkring as a user does, and tells when it is painted and when Vandaag can be used."""

import sys
from pathlib import Path


def main(file: Path) -> int:
    from PySide6.QtCore import QEvent, QObject, QTimer

    from leerkring.desktop import Desktop
    from leerkring.support.clock import SystemClock
    from leerkring.ui.application import WindowHost, make_application, run_window
    from leerkring.ui.preferences import MemoryPreferences
    from leerkring.ui.tasks import Call

    class FirstPaint(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and not self.seen:
                self.seen = True
                QTimer.singleShot(0, lambda: tell("painted"))
            return False

    watcher = FirstPaint()

    def begun(host: WindowHost) -> None:
        host.window.installEventFilter(watcher)

        def answered(_: object) -> None:
            host.window.repaint()
            tell("usable")
            host.quit()

        # The database thread works in order: what the page asked has been shown by then.
        host._tasks.database(Call(lambda: None, answered))

    application = make_application()
    desktop = Desktop(SystemClock(), MemoryPreferences())
    desktop.claim(file)
    code = run_window(application, desktop.parts, desktop.opened(file), begun)
    desktop.close()
    return code


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
