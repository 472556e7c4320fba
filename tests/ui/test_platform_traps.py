"""Defects of Qt's Python binding that would crash Leerkring, so that a new version shows them."""

import subprocess
import sys

PAINT = """
import sys
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

application = QGuiApplication([])
held = [None] * 100_000  # so that losing references does not end the process before it can tell
canvas = QPixmap(20, 20)
painter = QPainter(canvas)
before = sys.getrefcount(None)
for _ in range(1000):
    painter.save()
    painter.setPen(QColor("red"))
    painter.setBrush(QColor("red"))
    painter.fillRect(QRectF(0, 0, 5, 5), QColor("red"))
    painter.restore()
lost = before - sys.getrefcount(None)
painter.end()
print(lost)
"""


def test_painting_gives_back_every_reference() -> None:
    """PySide6 6.12.0 on Python 3.11 lost one per call and ended in "none_dealloc"."""
    result = subprocess.run(
        [sys.executable, "-c", PAINT], capture_output=True, text=True, check=False, timeout=60
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) < 100
