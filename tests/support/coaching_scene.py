"""Two locations with co-coaching in every state: what runs, what is proposed, what is over."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypedDict, Unpack

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from leerkring import bootstrap
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.duos import AddDuo, MoveDuo
from leerkring.app.coaching.rows import DuoCard, DuoView
from leerkring.app.coaching.sessions import NoteSession
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.domain.coaching import DuoState, RoleSplit
from leerkring.domain.facts import PublicHoliday, SchoolBreak
from leerkring.domain.organisation import Group, HolidayRegion, Location, Organisation
from leerkring.domain.people import Person
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.new import NewDuoPage
from leerkring.ui.coaching.overview import CoachingOverviewPage
from leerkring.ui.coaching.page import CoachingPage
from leerkring.ui.coaching.term import TermPage
from leerkring.ui.coaching.words import LABELS
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.load.page import LoadPage
from leerkring.ui.services import Place
from leerkring.ui.shell.window import PageMaker
from support.sample_lists import KeptLists
from support.sample_pages import SAMPLE_PAGES
from support.slow_tasks import WhenTold
from support.windows import all_handlers
from support.workspaces import make_workspace

NOW = datetime(2027, 2, 16, 9, 0, tzinfo=UTC)  # a Tuesday
TODAY = NOW.date()
TEACHERS = {
    "fatima": ("Fatima Amrani", "boog"),
    "noor": ("Noor van den Heuvel", "boog"),
    "anna": ("Anna de Wit", "boog"),
    "els": ("Els Hofman", "ark"),
    "daan": ("Daan Kok", "ark"),
}
COACHES = {
    "lies": ("Lies Meijer", "boog"),
    "sanne": ("Sanne Kuipers", "ark"),
    "bram": ("Bram Visser", "boog"),
}


class SpringBreak:
    """One school holiday, for everybody."""

    def school_breaks(self, first: date, last: date) -> tuple[SchoolBreak, ...]:
        del first, last
        days = date(2027, 2, 20), date(2027, 2, 28)
        return tuple(SchoolBreak(region, "Voorjaarsvakantie", *days) for region in HolidayRegion)

    def public_holidays(self, first: date, last: date) -> tuple[PublicHoliday, ...]:
        del first, last
        return ()

    def known_until(self) -> date:
        return date(2099, 12, 31)


@dataclass(frozen=True)
class CoachingScene:
    """Ids of people are the keys above; duos are found by the teacher."""

    workspace: Workspace
    around: Surroundings

    def card(self, teacher_id: str) -> DuoCard:
        columns = self.workspace.ask(Board()).columns
        every = [card for state in DuoState for card in columns[state]]
        return next(card for card in every if card.teacher_id == teacher_id)

    def duo(self, teacher_id: str) -> DuoView:
        return self.workspace.ask(DuoDetails(self.card(teacher_id).id))


def make_coaching_scene(*, duos: bool = True, many: int = 0) -> CoachingScene:
    """Return a team with four duos, or none, or with `many` more."""
    around = Surroundings(clock=FixedClock(NOW), holidays=SpringBreak())
    store = open_in_memory(around.clock)

    def fill(unit: UnitOfWork) -> Label:
        unit.add(Organisation(id="org", organiser_name="Marieke Jansen"))
        unit.add(Location(id="boog", name="De Regenboog"))
        unit.add(Location(id="ark", name="De Ark"))
        unit.add(Group(id="vissen", location_id="boog", name="De Vissen"))
        unit.add(Group(id="beren", location_id="ark", name="De Beren"))
        for key, (name, place) in TEACHERS.items():
            unit.add(Person(id=key, name=name, location_id=place, functions="Leerkracht"))
        for key, (name, place) in COACHES.items():
            until = date(2027, 4, 1) if key == "lies" else None
            unit.add(
                Person(
                    id=key, name=name, location_id=place, may_co_coach=True, most_duos=3,
                    co_coach_until=until, functions="VVE-medewerker",
                )
            )  # fmt: skip
        for number in range(many):
            place = ("boog", "ark")[number % 2]
            name = f"Medewerker{number % 40} van den Berg-{number}"
            unit.add(Person(id=f"p{number}", name=name, location_id=place, most_duos=9))
        return Label.of("scene")

    store.change(fill)
    workspace = make_workspace(*all_handlers(), store=store, surroundings=around)
    if duos:
        _add_duos(workspace)
    for number in range(0, many - 1, 2):
        state = (DuoState.RUNNING, DuoState.FINISHED, DuoState.PROPOSED)[number // 2 % 3]
        _add(workspace, f"p{number}", f"p{number + 1}", state=state, weekday=number % 5)
    return CoachingScene(workspace, around)


def _add_duos(workspace: Workspace) -> None:
    first = _add(
        workspace, "fatima", "lies", weekday=1, split=RoleSplit.COACH_LEADS, group_id="vissen",
        purpose="Rust bij de overgangen", sessions=13,
    )  # fmt: skip
    sessions = workspace.ask(DuoDetails(first)).sessions
    for session in [s for s in sessions if s.is_past][:3]:
        workspace.run(
            NoteSession(
                session.id, "De kring begon rustig, iedereen zat.", "Zelf de overgang inzetten."
            )
        )
    _add(
        workspace, "noor", "sanne", weekday=3, every_weeks=2, first=date(2027, 2, 18),
        split=RoleSplit.TEACHER_LEADS,
    )  # fmt: skip
    _add(workspace, "anna", "bram", weekday=0, first=date(2027, 3, 1), state=DuoState.PROPOSED)
    over = _add(
        workspace, "els", "sanne", weekday=2, first=date(2026, 9, 9), last=date(2026, 11, 30),
        state=DuoState.RUNNING,
    )  # fmt: skip
    for session in workspace.ask(DuoDetails(over)).sessions:
        workspace.run(NoteSession(session.id, "Fijn samengewerkt."))
    workspace.run(MoveDuo(over, DuoState.FINISHED))


class DuoFields(TypedDict, total=False):
    """What a duo of the scene has otherwise."""

    first: date
    last: date
    weekday: int
    every_weeks: int
    sessions: int
    group_id: str | None
    purpose: str
    split: RoleSplit
    state: DuoState


def _add(workspace: Workspace, teacher: str, coach: str, **more: Unpack[DuoFields]) -> str:
    usual = AddDuo(
        teacher_id=teacher,
        coach_id=coach,
        first=date(2027, 1, 12),
        last=max(date(2027, 6, 1), TODAY + timedelta(weeks=14)),
        weekday=1,
        start_time=time(9),
    )
    return workspace.run(replace(usual, **more)).value


LISTS = KeptLists()
PAGES: dict[str, PageMaker] = {
    **SAMPLE_PAGES,
    "coaching": lambda services: CoachingPage(services, LISTS),
    "coaching_new": NewDuoPage,
    "coaching_term": lambda services: TermPage(services, bootstrap.make_coaching_planner()),
    "coaching_overview": lambda services: CoachingOverviewPage(services, LISTS),
    "document": lambda services: DocumentPage(services, bootstrap.make_typesetter()),
    "load": lambda services: LoadPage(services, LISTS),
}


def open_coaching(
    open_window: Callable[..., WindowHost], scene: CoachingScene, place: Place, **look: object
) -> WindowHost:
    """Return a window at a place of the scene."""
    host = open_window(
        PAGES, workspace=scene.workspace, surroundings=scene.around, labels=LABELS, **look
    )
    host.services.navigator.go(place)
    host.window.activateWindow()
    assert QTest.qWaitForWindowActive(host.window)
    return host


def texts(root: QWidget) -> str:
    """Return what can be read on a screen."""
    QCoreApplication.processEvents()
    shown = (label for label in root.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text().replace("\N{NO-BREAK SPACE}", " ") for label in shown)


def press(root: QWidget, text: str) -> None:
    """Click the button with this text or name."""
    QCoreApplication.processEvents()
    buttons = [b for b in root.findChildren(QPushButton) if b.isVisible()]
    said = [(b, {b.text(), b.accessibleName()}) for b in buttons]
    found = [
        b for b, words in said if text in {w.replace("\N{NO-BREAK SPACE}", " ") for w in words}
    ]
    assert found, [b.text() or b.accessibleName() for b in buttons]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def key(press_key: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, press_key, chord)


def planning_slowly(host: WindowHost) -> tuple[TermPage, WhenTold]:
    """Return the page of a term while it looks for duos, and what to catch up with."""
    slow = WhenTold()
    page = PAGES["coaching_term"](replace(host.services, tasks=slow))
    assert isinstance(page, TermPage)
    page.show_place(Place("coaching_term"))
    slow.catch_up()
    page.plan()
    return page, slow
