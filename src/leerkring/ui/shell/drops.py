"""Files that are dropped on the window, and which page takes them."""

from collections.abc import Container, Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped(
    data: QMimeData, drops: Mapping[str, str], pages: Container[str]
) -> tuple[str, list[Path]] | None:
    """Return the page that takes what is dropped, and the files; None when nobody does.

    `drops` names the page for each kind of file (".ics"); a folder goes where any file would.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    for path in paths:
        folder = next(iter(drops.values()), "") if path.is_dir() else ""
        name = drops.get(path.suffix.casefold(), folder)
        if name in pages:
            return name, paths
    return None
