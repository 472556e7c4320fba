"""The matrix of visits: looking, walking, moving by key, mouse and list, and taking it back."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from leerkring.app.organisation.places import AddGroup
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.pauses import PauseVisits
from leerkring.app.visits.rows import CellState
from leerkring.domain.visits import VisitForm, VisitState
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.picker import Picker
from support import audit
from support.inputs import InputCounter
from support.visit_scene import ROUND, VisitsUse, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]
ALT = Qt.KeyboardModifier.AltModifier
NOT_NOW = "Anna de Wit does not visit Chantal Prins"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def use(open_window: OpenHost) -> VisitsUse:
    return use_visits(open_window)


def spoken(use: VisitsUse, visitor: str, host: str) -> str:
    shown = use.matrix.people.shown
    assert shown is not None
    place = shown.place_of(visitor, host)
    assert place is not None
    said = str(use.matrix.people.index(*place).data(SPOKEN))
    return said.replace("\N{NO-BREAK SPACE}", " ")


def picker() -> Picker:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, Picker)
    return shown


# ---- what is shown --------------------------------------------------------------------------


def test_the_round_and_how_far_it_is_are_said(use: VisitsUse) -> None:
    assert use.page.rounds.currentText() == "Ronde voorjaar 2027"
    assert "6 of 6 visit, 2 done, 2 without a day" in use.texts()


@pytest.mark.parametrize(
    ("visitor", "host", "words"),
    [
        ("p0", "p1", "Anna de Wit visits Bram Visser, 2 March 10:00, done and reflected on"),
        ("p1", "p2", "Bram Visser visits Chantal Prins, 3 March 10:00, to reflect on"),
        (
            "p2",
            "p3",
            "Chantal Prins visits Daan Kok, 18 March 10:00, planned, Fatima Amrani takes over",
        ),
        ("p3", "p4", "Daan Kok visits Els Hofman, no day yet"),
        ("p5", "p0", "Fatima Amrani visits Anna de Wit, by video, no day yet"),
        ("p0", "p2", f"{NOT_NOW}, was there before, on 8 September 2026"),
        ("p0", "p3", "Anna de Wit does not visit Daan Kok"),
        ("p4", "p4", "Els Hofman: the own group"),
    ],
)  # fmt: skip
def test_every_cell_has_words(use: VisitsUse, visitor: str, host: str, words: str) -> None:
    assert spoken(use, visitor, host) == words


def test_heads_say_how_often_and_who_takes_a_break(use: VisitsUse) -> None:
    down = Qt.Orientation.Vertical
    said = str(use.matrix.people.headerData(5, down, SPOKEN))
    assert said == (
        "Fatima Amrani, De Vlinder, two visits made, takes a break until 1\N{NO-BREAK SPACE}April"
        " included"
    )


def test_the_matrix_begins_at_a_visit_that_asks_for_something(use: VisitsUse) -> None:
    assert use.matrix.chosen_cell.state in (CellState.TO_REFLECT, CellState.PLANNED_NO_DAY)


def test_what_is_chosen_stays_in_view_in_a_small_window(use: VisitsUse) -> None:
    matrix = use.matrix
    last = matrix.people.index(matrix.people.rowCount() - 1, 0)
    matrix.setCurrentIndex(last)
    taken = matrix.height() - matrix.viewport().height()
    matrix.setFixedHeight(taken + matrix.rowHeight(0) * 2)
    assert matrix.viewport().rect().contains(matrix.visualRect(last))


def test_the_other_round_can_be_chosen(use: VisitsUse) -> None:
    use.page.rounds.setCurrentIndex(1)
    use.page.rounds.activated.emit(1)
    assert use.page.round_id == "old"
    assert "6 of 0 visit, 6 done" in use.texts()


def test_a_name_narrows_down_to_who_visits_whom(use: VisitsUse) -> None:
    use.page.search.setText("daan")
    shown = use.matrix.people.shown
    assert shown is not None
    assert [p.person_id for p in shown.visitors] == ["p2", "p3"]
    use.page.search.setText("nobody at all")
    assert not use.matrix.isVisible()
    assert "Nobody fits. Look for another name or location." in use.texts()
    use.page.search.clear()
    assert use.matrix.isVisible()


def test_a_location_shows_its_visitors(use: VisitsUse) -> None:
    use.page.location.setCurrentIndex(1)
    use.page.location.activated.emit(1)
    shown = use.matrix.people.shown
    assert shown is not None
    assert [p.name for p in shown.visitors] == ["Anna de Wit", "Bram Visser", "Chantal Prins"]
    assert "p3" in {p.person_id for p in shown.hosts}  # Chantal visits there


def test_without_rounds_the_page_says_what_a_round_is(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(with_round=False), language="nl")
    assert "In een ronde kijkt iedereen één keer bij een ander." in use.texts()
    use.button("Maak een ronde")


# ---- keys -----------------------------------------------------------------------------------


def test_arrows_walk_and_enter_opens_the_panel(use: VisitsUse) -> None:
    use.choose("p2", "p2")
    use.key(Qt.Key.Key_Right)
    assert use.matrix.chosen_pair == ("p2", "p3")
    assert "Chantal Prins visits Daan Kok" in use.texts()
    use.key(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert use.page.chooser.panel.isAncestorOf(focused)


def test_alt_and_an_arrow_send_the_visit_to_another_host(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.key(Qt.Key.Key_Right, ALT)
    assert use.visit("v2").host_id == "p4"
    assert use.visit("v3").host_id == "p5", "nobody visits themselves: three change places"
    assert {use.visit(f"v{n}").host_id for n in range(6)} == {f"p{n}" for n in range(6)}
    assert "goes to Els now" in use.toast()
    assert use.matrix.chosen_pair == ("p2", "p4")
    use.key(Qt.Key.Key_Left, ALT)
    assert use.visit("v2").host_id == "p3"
    assert use.matrix.chosen_pair == ("p2", "p3")
    use.host.window.undo()
    assert use.visit("v2").host_id == use.matrix.chosen_pair[1] == "p4"


def test_space_marks_a_visit_as_made_and_back(use: VisitsUse) -> None:
    use.choose("p3", "p4")
    use.key(Qt.Key.Key_Space)
    assert use.visit("v3").state is VisitState.DONE
    assert use.toast() == "Daan visits Els: done."
    use.key(Qt.Key.Key_Space)
    assert use.visit("v3").state is VisitState.PLANNED


def test_a_visit_to_come_is_not_made_yet_and_that_is_said_in_place(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.key(Qt.Key.Key_Space)
    assert use.visit("v2").state is VisitState.PLANNED
    assert any("still to come" in text for text in use.texts())


@pytest.mark.parametrize("width", [1100, 760])  # the column is beside the matrix, or below it
def test_what_the_matrix_was_refused_is_in_sight(use: VisitsUse, qtbot: QtBot, width: int) -> None:
    use.host.window.resize(width, 600)
    QApplication.processEvents()
    use.choose("p2", "p3")
    said = use.page.chooser.panel.done_field
    assert said.visibleRegion().isEmpty()
    use.matrix.setFocus()
    use.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not said.visibleRegion().isEmpty(), timeout=2_000)
    assert said.visibleRegion().boundingRect().height() == said.height()


def test_delete_calls_off_and_undo_brings_back(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.key(Qt.Key.Key_Delete)
    assert use.visit("v2").state is VisitState.CANCELLED
    assert use.toast() == "Chantal visits Daan: called off."
    use.press("Undo")
    assert use.visit("v2").state is VisitState.PLANNED


def test_undo_names_the_change(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.key(Qt.Key.Key_Delete)
    assert use.host.window.commands.undo.text() == ("Undo: calling off Chantal Prins at Daan Kok's")


def test_the_menu_offers_all_there_is(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.page.open_menu(use.matrix.mapToGlobal(use.matrix.rect().center()))
    menu = use.page.findChild(QMenu, "visitMenu")
    assert menu is not None
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Choose a moment…", "Another host…", "To the host on the left",
        "To the host on the right", "Let somebody else visit…", "Made, or not after all",
        "Call off", "Enter a visit…", "Take a break from visits…",
    ]  # fmt: skip
    menu.close()


# ---- mouse ----------------------------------------------------------------------------------


def test_a_drag_says_what_it_would_mean_and_swaps(use: VisitsUse) -> None:
    use.drag("p2", "p3", "p5")
    assert use.sentence() == "Chantal visits Fatima, who takes a break until 1 April"
    use.page.services.run(PauseVisits("p5", None))
    use.drag("p2", "p3", "p5")
    assert use.sentence() == "Chantal visits Fatima, Els swaps hosts"
    use.drop("p2", "p5")
    assert use.visit("v2").host_id == "p5"
    assert use.visit("v4").host_id == "p3"
    assert use.matrix.painter.grabbed is None


def test_a_drag_to_who_was_seen_is_said(use: VisitsUse) -> None:
    use.drag("p2", "p3", "p4")
    assert "Chantal visits Els" in use.sentence()
    use.key(Qt.Key.Key_Escape)
    assert use.sentence() == ""
    use.drop("p2", "p4")
    assert use.visit("v2").host_id == "p3"


def test_nobody_is_dragged_to_the_own_group(use: VisitsUse) -> None:
    use.drag("p2", "p3", "p2")
    assert use.sentence() == "Chantal's own group"
    use.drop("p2", "p2")
    assert use.visit("v2").host_id == "p3"


def test_a_colleague_of_the_own_group_is_barred_with_that_reason(
    open_window: OpenHost,
) -> None:
    workspace = visits_workspace()
    group = workspace.run(AddGroup("l0", "Zon")).value
    for person_id in ("p2", "p4"):
        workspace.run(ChangePerson(person_id, location_id="l0", group_id=group))
    use = use_visits(open_window, workspace)
    use.drag("p2", "p3", "p4")
    assert "own group" in use.sentence()
    use.drop("p2", "p4")
    assert use.visit("v2").host_id == "p3"
    use.choose("p2", "p4")
    assert "Not in this round: the own group, or so agreed." in use.texts()


def test_what_was_made_is_not_dragged(use: VisitsUse) -> None:
    use.drag("p0", "p1", "p3")
    use.drop("p0", "p3")
    assert use.visit("v0").host_id == "p1"


def test_another_host_can_be_chosen_from_a_list(use: VisitsUse) -> None:
    use.choose("p2", "p3")
    use.press("Another host…")
    options = picker().list.model()
    texts = [str(options.index(n, 0).data()) for n in range(options.rowCount())]
    assert "Fatima Amrani" in texts
    chosen = texts[0]
    QTest.keyClick(picker().list, Qt.Key.Key_Return)
    assert use.visit("v2").host_name == chosen


def test_an_empty_cell_offers_to_visit_there_instead(use: VisitsUse) -> None:
    use.choose("p2", "p5")
    use.press("Visit Fatima instead")
    assert use.visit("v2").host_id == "p5"


# ---- somebody is ill ------------------------------------------------------------------------


def test_a_sick_visitor_is_replaced_in_four_inputs(
    open_window: OpenHost, inputs: InputCounter
) -> None:
    use = use_visits(open_window)
    use.page.services.run(ReportAbsence("p2", date(2027, 3, 18), date(2027, 3, 19)))
    use.choose("p0", "p1")
    inputs.reset()
    use.click("p2", "p3")
    assert any("Chantal is away" in text for text in use.texts())
    use.press("Let somebody else visit")
    QTest.keyClick(picker().list, Qt.Key.Key_Return)
    assert inputs.inputs <= 4
    assert use.visit("v2").visitor_id != "p2"
    assert use.visit("v2").start == datetime(2027, 3, 18, 10)
    assert "makes the visit now" in use.toast()
    assert use.visit("v2").cover_name.split()[0] in use.toast()


def test_when_nobody_can_stand_in_other_moments_and_video_are_offered(
    open_window: OpenHost,
) -> None:
    use = use_visits(open_window, language="nl")
    for person in ("p0", "p1", "p5"):
        use.page.services.run(ReportAbsence(person, date(2027, 3, 18), date(2027, 3, 19)))
    use.choose("p2", "p3")
    use.page.chooser.panel.cover.choose("", "")
    said = "Niemand kan Chantal vervangen op 18 maart tussen 10.00 en 11.00 uur."
    assert said in use.texts()
    use.button("Toon andere momenten")
    use.press("Per video")
    assert use.visit("v2").form is VisitForm.VIDEO


# ---- everything else ------------------------------------------------------------------------


def test_a_visit_from_elsewhere_in_the_app_is_chosen(use: VisitsUse) -> None:
    use.host.services.navigator.go(Place("visits", ROUND, "v3"))
    assert use.matrix.chosen_pair == ("p3", "p4")


def test_the_rest_is_offered_as_long_as_something_is_missing(use: VisitsUse) -> None:
    assert use.page.rest_action.isVisible()
    use.page.plan_rest()
    assert use.host.services.navigator.here == Place("round", ROUND)


@pytest.mark.parametrize("size", [(1600, 1000), (1100, 700)], ids=str)
def test_the_name_of_the_round_is_not_cut(open_window: OpenHost, size: tuple[int, int]) -> None:
    field = use_visits(open_window, visits_workspace(), size=size).page.rounds
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field)
    assert field.fontMetrics().horizontalAdvance(field.currentText()) <= room.width()


def test_sixty_people_keep_their_names_in_view(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(60, places=6), size=(1100, 700))
    use.choose("p50", "p51")
    place = use.matrix.visualRect(use.matrix.currentIndex())
    assert use.matrix.viewport().rect().contains(place)
    assert use.matrix.rows.isVisible()
    assert use.matrix.columns.upright
    view = use.workspace.ask(RoundMatrix(ROUND))
    assert len(view.rows) == 60


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1600, 1000), (1100, 700), (900, 700)], ids=str)
@pytest.mark.parametrize("pair", [("p1", "p2"), ("p2", "p3"), ("p5", "p0"), ("p0", "p3")], ids=str)
def test_the_page_passes_the_audit(
    open_window: OpenHost, language: str, size: tuple[int, int], pair: tuple[str, str]
) -> None:
    mode = "dark" if language == "en" else "light"
    use = use_visits(open_window, language=language, mode=mode, size=size)
    use.choose(*pair)
    QApplication.processEvents()
    assert audit.problems(use.host.window) == []


@pytest.mark.parametrize("count", [0, 12, 60])
def test_other_teams_and_large_text_pass_the_audit(open_window: OpenHost, count: int) -> None:
    workspace = visits_workspace(count, with_round=count > 0, places=3)
    use = use_visits(open_window, workspace, language="nl", text=150, size=(1280, 720))
    QApplication.processEvents()
    assert audit.problems(use.host.window) == []
    assert use.host.window.rect().contains(QRect(0, 0, 10, 10))
