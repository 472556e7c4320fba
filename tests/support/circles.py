"""A circle in the middle of its year: two meetings behind it, three to come, one absence."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_group_divider
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.organisation import Location, Organisation, Room
from leerkring.domain.people import Absence, Person
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.ui.application import WindowHost
from leerkring.ui.circles import words as circle_words
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.meetings import programme_words
from leerkring.ui.meetings import words as meeting_words
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.services import Place, Services
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.widgets.notices import ToastView
from leerkring.ui.widgets.picker import Picker
from support.sample_pages import SAMPLE_PAGES
from support.windows import all_handlers
from support.workspaces import make_surroundings, make_workspace

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NAMES = {
    "anna": "Anna de Wit",
    "bram": "Bram Visser",
    "chantal": "Chantal Prins",
    "daan": "Daan Kok",
    "els": "Els Hofman",
}
STARTS = {
    "n1": datetime(2026, 9, 10, 13),
    "n2": datetime(2026, 11, 19, 13),
    "n3": datetime(2027, 1, 28, 13),
    "n4": datetime(2027, 4, 8, 13),
    "n5": datetime(2027, 6, 17, 13),
}
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


@dataclass(frozen=True)
class CircleScene:
    """Ids are the keys above; the circle is "noord", an assignment "n3-facilitator"."""

    workspace: Workspace
    store: SqlStore
    around: Surroundings


def make_circle_scene(*, meetings: bool = True, members: bool = True) -> CircleScene:
    """Return a workspace with Kring Noord, and Fatima who is in no circle."""
    around = make_surroundings(NOW)
    store = open_in_memory(around.clock)

    def fill(unit: UnitOfWork) -> Label:
        unit.add(Organisation(id="org", organiser_name="Marieke Jansen"))
        unit.add(Location(id="boog", name="De Regenboog"))
        unit.add(Room(id="kamer2", location_id="boog", name="Kamer 2", capacity=8))
        agreement = Agreement(name="Kring Noord", weekdays=(3,), location_id="boog")
        unit.add(Circle(id="noord", agreement=agreement))
        for key, name in NAMES.items():
            unit.add(Person(id=key, name=name, email=f"{key}@voorbeeld.nl"))
            if members:
                unit.add(Membership(id=f"in-{key}", circle_id="noord", person_id=key))
        unit.add(Person(id="fatima", name="Fatima Amrani", functions="Coach"))
        away = (date(2027, 4, 5), date(2027, 4, 9))
        unit.add(Absence(id="away", person_id="anna", first_day=away[0], last_day=away[1]))
        for number, (key, start) in enumerate(STARTS.items() if meetings else ()):
            _add_meeting(unit, key, start, number)
        return Label.of("scene")

    store.change(fill)
    workspace = make_workspace(*all_handlers(), store=store, surroundings=around)
    return CircleScene(workspace, store, around)


def _add_meeting(unit: UnitOfWork, key: str, start: datetime, turn: int) -> None:
    unit.add(Meeting(id=key, circle_id="noord", start=start, duration_minutes=120))
    people = list(NAMES)
    for offset, role in enumerate(ROLES):
        person = people[(turn + offset) % len(people)]
        assignment = f"{key}-{role}"
        unit.add(Assignment(id=assignment, meeting_id=key, role=role, person_id=person))


def make_meeting_page(services: Services) -> MeetingPage:
    """Return the real page of a meeting."""
    return MeetingPage(services, make_group_divider())


def pages() -> dict[str, PageMaker]:
    """Return the real pages of circles and meetings, beside small ones for the other places."""
    return {**SAMPLE_PAGES, "circle": CirclePage, "meeting": make_meeting_page}


def open_at(open_window: Callable[..., WindowHost], scene: CircleScene, place: Place) -> WindowHost:
    """Return a window in Dutch that shows a place of the scene."""
    labels = {**circle_words.LABELS, **meeting_words.LABELS, **programme_words.LABELS}
    host = open_window(pages(), workspace=scene.workspace, surroundings=scene.around, labels=labels)
    host.services.navigator.go(place)
    host.window.activateWindow()
    assert QTest.qWaitForWindowActive(host.window)
    return host


def circle_page(host: WindowHost) -> CirclePage:
    page = host.window.page
    assert isinstance(page, CirclePage)
    return page


def meeting_page(host: WindowHost) -> MeetingPage:
    page = host.window.page
    assert isinstance(page, MeetingPage)
    return page


def picker() -> Picker:
    """Return the list that is dropped down now."""
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, Picker)
    return shown


def options() -> list[str]:
    """Return what the dropped-down list offers, as a screen reader says it."""
    model = picker().list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is now: in the list when one is dropped down."""
    popup = QApplication.activePopupWidget()
    widget = popup.focusWidget() if popup is not None else QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def choose(text: str) -> None:
    """Click the option that begins with a text."""
    shown = picker()
    row = next(n for n, option in enumerate(options()) if option.startswith(text))
    index = shown.list.model().index(row, 0)
    shown.list.scrollTo(index)
    place = shown.list.visualRect(index).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(shown.list.viewport(), left, Qt.KeyboardModifier.NoModifier, place)


def shown_toast(host: WindowHost) -> str:
    toast = host.window.findChild(ToastView)
    assert toast is not None
    return toast.accessibleName() if toast.isVisible() else ""
