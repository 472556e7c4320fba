"""Which screen the room looks at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from leerkring.ui.preferences import Preferences

_KEY = "sitting/screen"


def screen_for_room(names: Sequence[str], own: str, kept: str) -> str:
    """Return the screen that was chosen before, else another one than the presenter's own."""
    if kept in names:
        return kept
    return next((name for name in names if name != own), own)


class Screens(QObject):
    """The screens there are now; the choice is remembered on this computer."""

    changed = Signal()  # another choice, or a screen came or went

    def __init__(self, page: QWidget, preferences: Preferences) -> None:
        super().__init__(page)
        self._page, self._preferences = page, preferences
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._tell)
            application.screenRemoved.connect(self._tell)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(screens_now())

    @property
    def of_room(self) -> QScreen:
        """The screen that the room looks at."""
        return self._named()[self._of_room()]

    @property
    def are_apart(self) -> bool:
        """Whether who leads has a screen that the room does not see."""
        return self._of_room() != self._own()

    def choose(self, key: str) -> None:
        """Let the room look at a screen, also the next time."""
        self._preferences.put(_KEY, key)
        self.changed.emit()

    def menu(self, above: QWidget) -> QMenu:
        """Return a menu of the screens."""
        menu = QMenu(above)
        now, own = self._of_room(), self._own()
        for number, key in enumerate(self._named(), start=1):
            text = self.tr("Screen {number}, where Leerkring is") if key == own else ""
            action = menu.addAction((text or self.tr("Screen {number}")).format(number=number))
            action.setCheckable(True)
            action.setChecked(key == now)
            action.triggered.connect(lambda _=False, key=key: self.choose(key))
        return menu

    def _named(self) -> dict[str, QScreen]:
        """Return the screens by a name; those of one make are called the same by the computer."""
        every = enumerate(screens_now(), start=1)
        return {f"{screen.name()} {number}": screen for number, screen in every}

    def _of_room(self) -> str:
        return screen_for_room(list(self._named()), self._own(), self._preferences.get(_KEY))

    def _own(self) -> str:
        own = self._page.window().screen()
        named = self._named()
        return next((key for key, screen in named.items() if screen is own), next(iter(named)))

    def _tell(self) -> None:
        self.changed.emit()


def screens_now() -> Sequence[QScreen]:
    """Return the screens of this computer."""
    return QGuiApplication.screens()
