"""One window per file: a second start brings the first window to the front and ends."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500
_RAISE = b"raise\n"


def name_for(file: Path) -> str:
    """Return the name under which the window on `file` listens: per user and per real file."""
    user = os.environ.get("USER") or os.environ.get("USERNAME") or ""
    real = f"{user}:{os.path.normcase(file.resolve())}"
    return f"leerkring-{hashlib.sha256(real.encode()).hexdigest()[:24]}"


class SingleInstance(QObject):
    """Claims a file for this window, or wakes the window that has it."""

    asked_to_show = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name_for(file)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)

    def claim(self) -> bool:
        """Return True when this is the only window; otherwise wake the other and return False."""
        if self._wake_other():
            return False
        QLocalServer.removeServer(self._name)  # left behind by a crash
        return self._server.listen(self._name)

    def release(self) -> None:
        """Let another window have the file."""
        self._server.close()

    def _wake_other(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(_RAISE)
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _heard(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.asked_to_show.emit()
