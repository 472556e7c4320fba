"""How fast every page opens in a large organisation: asked, answered, shown and painted."""

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from leerkring.app.people.changes import ChangePerson
from leerkring.desktop import Desktop
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost, make_application
from leerkring.ui.navigation import Place
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.tasks import Call, ThreadedTasks
from support.figures import show
from support.large_team import CIRCLES, NOW, PEOPLE, YEARS, make_large_file

PLACES = (
    Place("today"),
    Place("year"),
    Place("circle", "c7"),
    Place("meeting", "c7m92"),
    Place("plan", "c7"),
    Place("people"),
    Place("people", "p70"),
    Place("outbox"),
    Place("cards"),
    Place("evaluation", "c7"),
    Place("settings"),
    Place("welcome"),
)
TIMES, LIMIT = 5, 150.0  # milliseconds


class Painted(QObject):
    """Notes when a window has painted what was waiting, and ends a loop then.

    What is asked once the page is there begins at that same moment: it is not part of opening.
    """

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__(window)
        self._loop = loop
        self.at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        if event.type() is not QEvent.Type.UpdateRequest:
            return super().eventFilter(watched, event)
        watched.removeEventFilter(self)
        QApplication.sendEvent(watched, event)
        self.at = perf_counter()
        self._loop.quit()
        return True


class Opening:
    """A window with its threads on a large file, in which pages are opened and timed."""

    def __init__(self, application: QApplication, file: Path) -> None:
        self.application = application
        self.desktop = Desktop(FixedClock(NOW), MemoryPreferences())
        self.host = WindowHost(application, self.desktop.parts)
        self.host.open(self.desktop.opened(file))
        self.host.window.resize(1440, 900)
        self.wait()
        self.desktop.load_ahead(self.host)
        self._until_loaded()
        gc.freeze()  # as the program does when its window is there

    def open(self, place: Place) -> float:
        """Return the milliseconds until a place is shown with what its questions answered."""
        begin = perf_counter()
        self.host.services.navigator.go(place)
        self._until_answered()
        took = (self._painted_at() - begin) * 1000
        self.wait()
        return took

    def change(self, number: int) -> None:
        """Change something, and let the window take notice of it."""
        self.host.services.run(ChangePerson("p499", discipline=f"{number}"))
        self.wait()

    def wait(self) -> None:
        """Let everything be answered, also what a page asks afterwards."""
        for _ in range(4):
            self._until_answered()
            self.application.processEvents()

    def _until_answered(self) -> None:
        """Go on until the database thread, which works in order, has had what was asked."""
        loop = QEventLoop()
        self.host._tasks.database(Call(lambda: None, lambda _: loop.quit()))
        loop.exec()

    def _painted_at(self) -> float:
        """Go on until what is to be painted is painted; nothing is painted twice for it."""
        loop = QEventLoop()
        painted = Painted(self.host.window, loop)
        self.host.window.update(0, 0, 1, 1)  # one more pixel, so that there is a last time
        loop.exec()
        return painted.at

    def _until_loaded(self) -> None:
        """Let what was begun beside the window come to its end, as while the user looks."""
        self.wait()
        while not (self._idle() and self.host.window.is_prepared):
            self.wait()

    def _idle(self) -> bool:
        tasks = self.host._tasks
        assert isinstance(tasks, ThreadedTasks)
        return not tasks._handles

    def close(self) -> None:
        self.host.window.close()
        self.host.end()
        self.desktop.close()


def openings() -> dict[str, tuple[float, float, float]]:
    """Return per page milliseconds: the first opening, after a change, and with nothing changed.

    Of later openings the best counts: what else the machine does is not the question.
    """
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "groot.leerkring"
        make_large_file(file, FixedClock(NOW))
        opening = Opening(application, file)
        opening.open(Place("help"))
        found = {}
        for place in PLACES:
            first = opening.open(place)
            changed, again = [], []
            for number in range(TIMES):
                opening.open(Place("help"))
                opening.change(number)
                changed.append(opening.open(place))
                opening.open(Place("help"))
                again.append(opening.open(place))
            name = f"{place.name} {place.id}".strip()
            found[name] = first, min(changed), min(again)
        opening.close()
    return found


def figures() -> Iterator[str]:
    """Yield the figures as lines of text."""
    yield f"{PEOPLE} people, {CIRCLES} circles, {YEARS} years of meetings; at most {LIMIT:.0f} ms"
    yield f"{'':<14}{'first':>9}{'after a change':>16}{'again':>9}"
    for name, (first, changed, again) in openings().items():
        mark = "" if max(first, changed, again) <= LIMIT else "  TOO SLOW"
        yield f"{name:<14}{first:9.0f}{changed:16.0f}{again:9.0f}{mark}"


@pytest.mark.bench
def test_pages_of_a_large_organisation_open_at_once() -> None:
    show("Pages", figures())


if __name__ == "__main__":
    show("Pages", figures())
