"""Where the user is in the window, and the way back."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Place:
    """A page ("circle"), what it shows (an id), and a part of it (a tab, a field)."""

    name: str
    id: str = ""
    part: str = ""


class Navigator(QObject):
    """Remembers the way the user went; the shell listens and shows the pages."""

    moved = Signal(object)  # Place
    search_wanted = Signal(str)  # what is typed already

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._here: Place | None = None

    @property
    def here(self) -> Place | None:
        """The place shown now."""
        return self._here

    @property
    def can_go_back(self) -> bool:
        """Whether there was a place before this one."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether the user went back before."""
        return bool(self._ahead)

    def go(self, place: Place) -> None:
        """Show a place; asking for the place shown now shows it afresh."""
        if self._here is not None and self._here != place:
            self._behind.append(self._here)
            self._ahead.clear()
        self._show(place)

    def stay(self, place: Place) -> None:
        """Remember a more exact place than the one shown now, without showing it afresh."""
        if self._here is not None and self._here.name == place.name:
            self._here = place

    def done_here(self, back: Place) -> None:
        """Let the way back from the next place lead to `back`: here is nothing left to do."""
        self._here = back

    def back(self) -> None:
        """Return to the place before this one."""
        if self._behind and self._here is not None:
            self._ahead.append(self._here)
            self._show(self._behind.pop())

    def forward(self) -> None:
        """Take back the last `back`."""
        if self._ahead and self._here is not None:
            self._behind.append(self._here)
            self._show(self._ahead.pop())

    def search(self, text: str = "") -> None:
        """Open the search over the page, as Ctrl+F does."""
        self.search_wanted.emit(text)

    def forget(self) -> None:
        """Begin without a way back, for another file."""
        self._behind.clear()
        self._ahead.clear()
        self._here = None

    def _show(self, place: Place) -> None:
        self._here = place
        self.moved.emit(place)
