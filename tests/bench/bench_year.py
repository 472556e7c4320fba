"""How fast the year calendar asks, opens and paints, also for a large organisation of ten years."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from leerkring.app.planning.warnings import MeetingWarnings
from leerkring.app.year.moves import MoveDays
from leerkring.app.year.notes import YearNotes
from leerkring.app.year.rows import YearView
from leerkring.ui.application import make_application
from leerkring.ui.navigation import Place
from leerkring.ui.year.page import YearPage
from support.figures import show
from support.windows import close_host, open_host
from ui.year_scene import YearScene, make_large_scene, make_scene

CIRCLES, YEARS = 60, 10
PAINTS = 60
PAINT_LIMIT, OPEN_LIMIT = 16.0, 150.0  # milliseconds


@dataclass(frozen=True)
class Figure:
    """One measured time in milliseconds, and how much it may be."""

    name: str
    value: float
    limit: float | None = None

    @property
    def holds(self) -> bool:
        return self.limit is None or self.value <= self.limit

    def line(self) -> str:
        limit = f"  (at most {self.limit:.0f})" if self.limit is not None else ""
        mark = "" if self.holds else "  TOO SLOW"
        return f"{self.name:<58}{self.value:9.1f} ms{limit}{mark}"


def milliseconds(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return (perf_counter() - begin) * 1000


def often(work: Callable[[], object], times: int = PAINTS) -> float:
    return median(milliseconds(work) for _ in range(times))


def of_questions(name: str, scene: YearScene, meeting_id: str) -> list[Figure]:
    """Return how long the questions of the page take on the database."""
    ask = scene.workspace.ask
    span = ask(YearView()).span
    return [
        Figure(f"{name}: the year", often(lambda: ask(YearView()), 7), OPEN_LIMIT),
        Figure(f"{name}: what is still to send (later)", often(lambda: ask(YearNotes(span)), 3)),
        Figure(
            f"{name}: what needs attention (later)",
            milliseconds(lambda: ask(MeetingWarnings(span.first, span.last))),
        ),
        Figure(
            f"{name}: every day for one drag (once per drag)",
            often(lambda: ask(MoveDays(meeting_id, span.first, span.last)), 3),
        ),
    ]


def of_page(name: str, application: QApplication, scene: YearScene) -> list[Figure]:
    """Return how long showing and painting take on the GUI thread."""
    host = open_host(
        application, {"year": YearPage}, workspace=scene.workspace, start=Place("year")
    )
    for _ in range(20):
        application.processEvents()
    page = host.window.page
    if not isinstance(page, YearPage):
        raise TypeError("the window does not show the year")
    grid = page.grid
    picture = QPixmap(grid.viewport().size())

    def paint() -> None:
        grid.viewport().render(picture, QPoint())

    def paint_all() -> None:
        grid.forget_picture()
        paint()

    def open_page() -> None:
        made = YearPage(page.services)
        made.resize(page.size())
        made.show_year(scene.workspace.ask(YearView()))
        made.grid.viewport().grab()
        made.deleteLater()

    figures = [
        Figure(f"{name}: make the page, ask, show and paint", often(open_page, 7), OPEN_LIMIT),
        Figure(f"{name}: repaint", often(paint), PAINT_LIMIT),
        Figure(f"{name}: draw everything anew (after a change)", often(paint_all)),
    ]
    close_host(host)
    return figures


def figures() -> list[Figure]:
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    small, large = make_scene(), make_large_scene(CIRCLES, YEARS)
    wide = f"{CIRCLES} circles, {YEARS} years"
    found = of_questions("3 circles", small, "z3")
    found += of_questions(wide, large, "c00y2026n3")
    found += of_page("3 circles", application, small)
    found += of_page(wide, application, large)
    return found


@pytest.mark.bench
def test_the_year_calendar() -> None:
    show("Year calendar", (figure.line() for figure in figures()))


def main() -> int:
    found = figures()
    for figure in found:
        sys.stdout.write(f"{figure.line()}\n")
    return 0 if all(figure.holds for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main())
