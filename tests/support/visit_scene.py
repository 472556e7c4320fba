"""A window on peer visits with a team of any size, and what tests press and read there."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.ports import VisitPlanner
from leerkring.app.visits.rows import VisitRow
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_visit_planner
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import Location, Organisation
from leerkring.domain.people import Person, WorkingPattern, WorkingSpan
from leerkring.domain.visits import (
    PeerVisit,
    RoundPlace,
    VisitForm,
    VisitPause,
    VisitRound,
    VisitState,
)
from leerkring.storage.opening import open_in_memory
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.visits.matrix import VisitMatrix
from leerkring.ui.visits.page import VisitsPage
from leerkring.ui.visits.round_page import RoundPage
from leerkring.ui.visits.words import LABELS
from leerkring.ui.widgets.bubble import Bubble
from leerkring.ui.widgets.notices import ToastView
from support.sample_lists import KeptLists
from support.sample_pages import SAMPLE_PAGES
from support.windows import all_handlers
from support.workspaces import make_surroundings, make_workspace

NOW = datetime(2027, 3, 10, 9, 0, tzinfo=UTC)  # a Wednesday, in the middle of the round
FIRST, LAST = date(2027, 3, 1), date(2027, 4, 9)
ROUND = "round"
NAMES = (
    "Anna de Wit", "Bram Visser", "Chantal Prins", "Daan Kok", "Els Hofman", "Fatima Amrani",
    "Gijs Bakker", "Hanna Smit", "Anna Jansen", "Joost van der Berg", "Karim El Idrissi",
    "Lies Mulder",
)  # fmt: skip
PLACES = ("De Regenboog", "De Vlinder", "Het Anker", "Klavertje Vier", "De Boomhut", "Zonnestraal")
OpenHost = Callable[..., WindowHost]
LISTS = KeptLists()
NO_KEYS = Qt.KeyboardModifier.NoModifier


def name_of(number: int) -> str:
    """Return a name; from thirteen on they are numbered."""
    name = NAMES[number % len(NAMES)]
    return name if number < len(NAMES) else f"{name} {number // len(NAMES) + 1}"


def visits_workspace(count: int = 6, *, with_round: bool = True, places: int = 2) -> Workspace:
    """Return a workspace on 10 March: p0 visits p1 and so on; the first two visits were made."""
    around = make_surroundings(NOW)
    return _workspace(around, lambda unit: fill(unit, count, places, with_round=with_round))


def _workspace(around: Surroundings, work: Callable[[UnitOfWork], Label]) -> Workspace:
    store = open_in_memory(around.clock)
    store.change(work)
    return make_workspace(*all_handlers(), store=store, surroundings=around)


def fill(unit: UnitOfWork, count: int, places: int, *, with_round: bool) -> Label:
    """Store the team at some locations, a circle with a meeting to come, and perhaps a round."""
    unit.add(Organisation(id="org", organiser_name="Marieke Jansen"))
    for number in range(places):
        unit.add(Location(id=f"l{number}", name=PLACES[number]))
    week = WorkingPattern(tuple(WorkingSpan(day) for day in range(5)))
    for number in range(count):
        place = f"l{number * places // count}"
        unit.add(Person(id=f"p{number}", name=name_of(number), location_id=place, working=week))
    if count:
        unit.add(Circle(id="noord", agreement=Agreement(name="Kring Noord", location_id="l0")))
        for number in range(min(count, 4)):
            key = f"p{number}"
            unit.add(Membership(id=f"in-{key}", circle_id="noord", person_id=key))
        start = datetime(2027, 4, 20, 13)
        unit.add(Meeting(id="m1", circle_id="noord", start=start, duration_minutes=120))
    if with_round:
        _fill_round(unit, count)
    return Label.of("team")


def _fill_round(unit: UnitOfWork, count: int) -> None:
    """Store a ring: visit 0 is closed, 1 waits for reflection, 2 has a day, 3 has none."""
    unit.add(
        VisitRound(
            id=ROUND,
            name="Ronde voorjaar 2027",
            first_day=FIRST,
            last_day=LAST,
            look_at="Hoe je voorleest",
        )
    )
    unit.add(VisitRound(id="old", name="Ronde najaar 2026", first_day=date(2026, 9, 7),
                        last_day=date(2026, 10, 16)))  # fmt: skip
    for number in range(count):
        key = f"p{number}"
        unit.add(RoundPlace(id=f"in-{key}", round_id=ROUND, person_id=key))
        unit.add(_visit(number, count))
        unit.add(
            PeerVisit(
                id=f"old{number}", visitor_id=key, host_id=f"p{(number + 2) % count}",
                round_id="old", start=datetime(2026, 9, 8 + number % 20, 10),
                state=VisitState.DONE, own_skipped="-", shared_skipped="-",
            )
        )  # fmt: skip
    unit.add(VisitPause(id="pause", person_id=f"p{count - 1}", until=date(2027, 4, 1)))


def _visit(number: int, count: int) -> PeerVisit:
    visit = PeerVisit(
        id=f"v{number}", visitor_id=f"p{number}", host_id=f"p{(number + 1) % count}",
        round_id=ROUND,
    )  # fmt: skip
    kind = number % 6
    if kind < 2:
        visit.start = datetime(2027, 3, 2 + kind, 10)
        visit.state = VisitState.DONE
    if kind == 0:
        visit.own_reflection, visit.shared_skipped = "Rust aan tafel", "Geen bijeenkomst"
    if kind in (2, 4):
        visit.start = datetime(2027, 3, 16 + number % 14, 10)
        visit.cover_id = f"p{(number + 3) % count}"
    if kind == 5:
        visit.form = VisitForm.VIDEO
    return visit


def pages(planner: VisitPlanner | None = None) -> dict[str, PageMaker]:
    """Return the pages of visits, beside small ones for other places."""
    made = planner or make_visit_planner()
    return {
        **SAMPLE_PAGES,
        "visits": lambda services: VisitsPage(services, LISTS),
        "round": lambda services: RoundPage(services, made),
    }


class VisitsUse:
    """A user of the pages of visits."""

    def __init__(self, host: WindowHost, workspace: Workspace) -> None:
        self.host = host
        self.workspace = workspace

    @property
    def page(self) -> VisitsPage:
        page = self.host.window.page
        assert isinstance(page, VisitsPage)
        return page

    @property
    def round_page(self) -> RoundPage:
        page = self.host.window.page
        assert isinstance(page, RoundPage)
        return page

    @property
    def matrix(self) -> VisitMatrix:
        return self.page.matrix

    def visit(self, visit_id: str) -> VisitRow:
        rows = self.workspace.ask(VisitList(with_cancelled=True))
        return next(row for row in rows if row.id == visit_id)

    def visits(self, round_id: str) -> tuple[VisitRow, ...]:
        return self.workspace.ask(VisitList(round_id=round_id))

    def choose(self, visitor: str, host: str) -> None:
        assert self.matrix.choose_pair(visitor, host)
        self.matrix.setFocus()
        QApplication.processEvents()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.matrix, key, held)
        QApplication.processEvents()

    def texts(self) -> list[str]:
        QApplication.processEvents()
        found = self.host.window.findChildren(QLabel)
        return [one.text().replace("\N{NO-BREAK SPACE}", " ") for one in found if one.isVisible()]

    def buttons(self) -> list[str]:
        QApplication.processEvents()
        found = self.host.window.findChildren(QPushButton)
        shown = (b for b in found if b.isVisible())
        return [b.text().replace("\N{NO-BREAK SPACE}", " ") for b in shown]

    def button(self, text: str) -> QPushButton:
        QApplication.processEvents()
        found = [b for b in self.host.window.findChildren(QPushButton) if b.isVisible()]
        names = ((b, (b.text().replace("\N{NO-BREAK SPACE}", " "), b.accessibleName()))
                 for b in found)  # fmt: skip
        fitting = [b for b, texts in names if text in texts]
        assert fitting, self.buttons()
        return fitting[0]

    def press(self, text: str) -> None:
        button = self.button(text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def toast(self) -> str:
        QApplication.processEvents()
        toast = self.host.window.findChild(ToastView)
        assert toast is not None
        said = toast.accessibleName() if toast.isVisible() else ""
        return said.replace("\N{NO-BREAK SPACE}", " ")

    # Drag

    def place(self, visitor: str, host: str) -> QPoint:
        shown = self.matrix.people.shown
        assert shown is not None
        place = shown.place_of(visitor, host)
        assert place is not None
        return self.matrix.visualRect(self.matrix.people.index(*place)).center()

    def mouse(self, kind: QEvent.Type, at: QPoint, *, held: bool) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moving = kind == QEvent.Type.MouseMove
        viewport = self.matrix.viewport()
        event = QMouseEvent(
            kind, QPointF(at), viewport.mapToGlobal(QPointF(at)), none if moving else left,
            left if held else none, NO_KEYS,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def click(self, visitor: str, host: str) -> None:
        QTest.mouseClick(
            self.matrix.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, self.place(visitor, host)
        )
        QApplication.processEvents()

    def drag(self, visitor: str, host: str, other: str) -> None:
        start = self.place(visitor, host)
        self.mouse(QEvent.Type.MouseButtonPress, start, held=True)
        self.mouse(QEvent.Type.MouseMove, start + QPoint(20, 0), held=True)
        self.mouse(QEvent.Type.MouseMove, self.place(visitor, other), held=True)

    def drop(self, visitor: str, other: str) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, self.place(visitor, other), held=False)
        QApplication.processEvents()

    def sentence(self) -> str:
        bubble = self.matrix.findChildren(Bubble)[0]
        said = bubble.text.text() if bubble.isVisible() else ""
        return said.replace("\N{NO-BREAK SPACE}", " ")


def use_visits(
    open_window: OpenHost,
    workspace: Workspace | None = None,
    *,
    planner: VisitPlanner | None = None,
    **options: object,
) -> VisitsUse:
    """Open the page of visits in English, on a round of six people unless told otherwise."""
    made = workspace or visits_workspace()
    usual: dict[str, object] = {
        "language": "en", "start": Place("visits"), "labels": LABELS,
        "surroundings": make_surroundings(NOW),
    }  # fmt: skip
    host = open_window(pages(planner), workspace=made, **(usual | options))
    host.window.activateWindow()
    QApplication.processEvents()
    return VisitsUse(host, made)
