"""Circle and meeting in both languages and themes, small, large and with big text."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.meetings.changes import ChangeMeeting, PinMeeting
from leerkring.app.meetings.roles import AssignRole
from leerkring.domain.meetings import Role
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.plan_table import PlanTable
from leerkring.ui.services import Place
from support import audit, circles
from support.circles import CircleScene, make_circle_scene

OpenHost = Callable[..., WindowHost]
SIZES = ((1440, 900), (1100, 700))
PLACES = (
    Place("circle", "noord", "plan"),
    Place("circle", "noord", "people"),
    Place("circle", "noord", "settings"),
    Place("circle"),
    Place("circle", "weg"),
    Place("meeting", "n2"),
    Place("meeting", "n4"),
    Place("meeting", "weg"),
)


@pytest.fixture
def scene() -> CircleScene:
    made = make_circle_scene()
    run = made.workspace.run
    run(PinMeeting("n3", pinned=True))
    run(AssignRole("n4", Role.FACILITATOR, person_id="anna", replaces="n4-facilitator"))
    return made


def open_with(open_window: OpenHost, scene: CircleScene, **options: object) -> WindowHost:
    return open_window(
        circles.pages(), workspace=scene.workspace, surroundings=scene.around, **options
    )


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_part_passes_the_audit(
    qtbot: QtBot,
    open_window: OpenHost,
    scene: CircleScene,
    language: str,
    mode: str,
    size: tuple[int, int],
) -> None:
    host = open_with(open_window, scene, language=language, mode=mode, size=size)
    for place in PLACES:
        host.services.navigator.go(place)
        qtbot.wait_until(lambda: audit.problems(host.window) == [])


def test_the_year_fits_a_small_window(
    qtbot: QtBot, open_window: OpenHost, scene: CircleScene
) -> None:
    """The heading of one column needs all its room; what it cannot give, the others do."""
    scene.workspace.run(ChangeMeeting("n2", work_form="Waarderende intervisie"))
    host = open_with(open_window, scene, size=(1100, 700))
    host.services.navigator.go(Place("circle", "noord", "plan"))
    (table,) = host.window.findChildren(PlanTable)
    qtbot.wait_until(lambda: table.isVisible() and table.model().rowCount() > 0)
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize("text", [150, 200])
def test_large_text_is_not_cut(
    qtbot: QtBot, open_window: OpenHost, scene: CircleScene, text: int
) -> None:
    host = open_with(open_window, scene, text=text, size=(1280, 720))
    for place in PLACES:
        host.services.navigator.go(place)
        qtbot.wait_until(lambda: audit.problems(host.window) == [])


def test_what_unfolds_and_drops_down_passes_the_audit(
    qtbot: QtBot, open_window: OpenHost, scene: CircleScene
) -> None:
    host = open_with(open_window, scene, size=(1100, 700))
    host.services.navigator.go(Place("circle", "noord", "people"))
    page = circles.circle_page(host)
    page.people_tab.lines[0].change_button.click()
    qtbot.wait_until(lambda: audit.problems(host.window) == [])
    page.join()
    check_popup(qtbot)
    host.services.navigator.go(Place("circle", "noord", "plan"))
    for column in (0, 1, 4):
        page.edits.open_cell(2, column)
        check_popup(qtbot)
    page.circle_name.begin()
    page.circle_name.refuse("Er is al een kring die zo heet.")
    qtbot.wait_until(lambda: audit.problems(host.window) == [])


def check_popup(qtbot: QtBot) -> None:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.wait_until(lambda: audit.problems(popup) == [])
    popup.close()
