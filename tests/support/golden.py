"""Pages as they should look, kept as small pictures; set GOLDEN=write to take them over anew."""

import os
from pathlib import Path

from PySide6.QtGui import QImage

FOLDER = Path(__file__).parents[1] / "data" / "pages"
DOTS = 50  # per inch: enough to see that something moved or is missing
_FAR = 48  # of 255: further apart is another colour, not another rounding
MOST_CHANGED = 0.002  # of all dots


def changed(name: str, picture: bytes) -> float:
    """Return which part of the dots is not as it was kept under a name; all when sizes differ."""
    page = QImage.fromData(picture).convertToFormat(QImage.Format.Format_Grayscale8)
    file = FOLDER / f"{name}.png"
    if os.environ.get("GOLDEN") == "write":
        page.save(str(file))
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
    if kept.size() != page.size():
        return 1.0
    pairs = zip(_dots(kept), _dots(page), strict=True)
    far = sum(abs(a - b) > _FAR for a, b in pairs)
    return far / (page.width() * page.height())


def _line(picture: QImage, y: int) -> bytes:
    line = picture.constScanLine(y)
    return line.tobytes() if isinstance(line, memoryview) else b""


def _dots(picture: QImage) -> bytes:
    wide = picture.width()
    lines = (_line(picture, y)[:wide] for y in range(picture.height()))
    return b"".join(lines)
