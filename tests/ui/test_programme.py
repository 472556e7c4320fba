"""The programme on the page of its meeting: made, timed, moved by key and by hand, taken back."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from leerkring.app.meetings.changes import ChangeMeeting, MoveMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.programme.changes import AddBlock, SetMinutes
from leerkring.app.programme.rows import Programme, ProgrammeOf
from leerkring.app.workspace import UndoLast
from leerkring.domain.programme import BlockKind
from leerkring.ui.application import WindowHost
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.meetings.programme_table import MINUTES, WHAT, ProgrammeTable
from leerkring.ui.services import Place
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.notices import NoticeBar, ToastView
from support import audit, circles
from support.circles import CircleScene, make_circle_scene, press

OpenHost = Callable[..., WindowHost]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def scene() -> CircleScene:
    made = make_circle_scene()
    made.workspace.run(AddBlock("n3", "nl", BlockKind.FORM, form_key="swot"))
    return made


@pytest.fixture
def page(open_window: OpenHost, scene: CircleScene) -> MeetingPage:
    return circles.meeting_page(circles.open_at(open_window, scene, Place("meeting", "n3")))


def programme(scene: CircleScene, key: str = "n3") -> Programme:
    return scene.workspace.ask(ProgrammeOf(key, "nl"))


def table(page: MeetingPage) -> ProgrammeTable:
    return page.programme.card.table


def titles(page: MeetingPage) -> list[str]:
    rows = table(page).rows
    return [str(rows.index(n, WHAT).data()).strip("\u2003") for n in range(rows.rowCount())]


def stand_at(page: MeetingPage, title: str, column: int = WHAT) -> None:
    view = table(page)
    view.setFocus()
    view.setCurrentIndex(view.rows.index(titles(page).index(title), column))


def said(page: MeetingPage) -> str:
    QApplication.processEvents()
    bars = page.programme.card.findChildren(NoticeBar)
    return " ".join(bar.text for bar in bars if bar.isVisible())


def press_button(page: MeetingPage, text: str) -> None:
    QApplication.processEvents()
    buttons = page.programme.card.findChildren(QPushButton)
    (found,) = (b for b in buttons if b.isVisible() and b.text().strip() == text)
    found.click()


def type_in(page: MeetingPage, text: str) -> None:
    """Type over what stands in the cell, and keep it."""
    press(Qt.Key.Key_Return)
    type_name(page, text)


def type_name(page: MeetingPage, text: str) -> None:
    """Type in the cell that is open for typing, and keep it."""
    line = table(page).findChild(QLineEdit)
    assert line is not None
    assert line.hasFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt stores what was typed a moment later


def test_every_line_says_when_what_who_and_how_long(page: MeetingPage) -> None:
    assert titles(page) == [
        "Welkom",
        "SWOT bij een casus",
        "Maak het probleem helder",
        "Vul de vier vakken",
        "Kom samen tot advies",
        "Afsluiting en evaluatie",
    ]
    rows = table(page).rows
    words = [
        str(rows.index(2, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(4)
    ]
    assert words == [
        "Tijd: 13.05 uur",
        "Wat: Maak het probleem helder, deel van SWOT bij een casus",
        "Hoe: casusinbrenger",
        "Minuten: 10 minuten",
    ]
    assert page.programme.card.chip.text() == "55 van 120 minuten"
    assert not audit.problems(page.window())


def test_minutes_are_typed_where_they_stand(page: MeetingPage, scene: CircleScene) -> None:
    stand_at(page, "Vul de vier vakken", MINUTES)
    type_in(page, "25 min")
    assert programme(scene).blocks[1].steps[1].minutes == 25
    line = table(page).line
    assert line is not None, "the keyboard stays where it was"
    assert line.step is not None
    assert line.step.title == "Vul de vier vakken"
    scene.workspace.run(UndoLast())
    assert programme(scene).blocks[1].steps[1].minutes == 15


def test_what_is_no_number_is_refused_in_words(page: MeetingPage, scene: CircleScene) -> None:
    stand_at(page, "Vul de vier vakken", MINUTES)
    type_in(page, "lang")
    (toast,) = page.window().findChildren(ToastView)
    assert "0 tot" in toast.accessibleName()
    assert programme(scene).blocks[1].steps[1].minutes == 15
    assert table(page).rows.index(3, MINUTES).data() == "15"


def test_a_step_gets_another_name(page: MeetingPage) -> None:
    stand_at(page, "Vul de vier vakken")
    type_in(page, "Vier vakken op het bord")
    assert "Vier vakken op het bord" in titles(page)


def test_what_is_said_in_a_step_is_worded_for_this_meeting(
    page: MeetingPage, scene: CircleScene
) -> None:
    text = page.programme.card.text
    assert not text.isVisible(), "no step was chosen yet"
    stand_at(page, "Vul de vier vakken")
    assert text.isVisible()
    assert "sterke en zwakke kanten" in text.say.toPlainText()
    text.say.setFocus()
    text.say.selectAll()
    QTest.keyClicks(text.say, "Begin met wat goed gaat.")
    text.tip.setFocus()
    assert programme(scene).blocks[1].steps[1].say == "Begin met wat goed gaat."
    stand_at(page, "SWOT bij een casus")
    assert not text.isVisible()


def test_more_words_than_the_room_can_read_stay_until_they_are_mended(
    page: MeetingPage, scene: CircleScene
) -> None:
    stand_at(page, "Vul de vier vakken")
    text, before = page.programme.card.text, programme(scene).blocks[1].steps[1].say
    text.say.setFocus()
    text.say.setPlainText("Zeg dit. " * 2000)
    text.tip.setFocus()
    assert error_of(text.say_field) == "Maak dit korter: hoogstens 300 tekens."
    assert error_of(text.tip_field) == ""
    assert programme(scene).blocks[1].steps[1].say == before
    assert text.say.toPlainText().startswith("Zeg dit. Zeg dit.")
    text.say.setFocus()
    text.say.setPlainText("Zeg dit.")
    text.tip.setFocus()
    assert error_of(text.say_field) == ""
    assert programme(scene).blocks[1].steps[1].say == "Zeg dit."


def error_of(field: Field) -> str:
    return field.control.accessibleDescription()


def test_what_is_typed_for_a_step_is_kept_when_the_page_is_left(
    page: MeetingPage, scene: CircleScene
) -> None:
    stand_at(page, "Vul de vier vakken")
    text = page.programme.card.text
    text.tip.setFocus()
    QTest.keyClicks(text.tip, "Kort. ")
    page.go("today")
    assert "Kort." in programme(scene).blocks[1].steps[1].tip


def test_words_that_are_taken_back_do_not_come_again_when_their_field_is_left(
    page: MeetingPage, scene: CircleScene
) -> None:
    stand_at(page, "Vul de vier vakken")
    text = page.programme.card.text
    usual = text.say.toPlainText()
    text.say.setFocus()
    text.say.setPlainText("Anders.")
    stand_at(page, "Kom samen tot advies")
    stand_at(page, "Vul de vier vakken")
    text.say.setFocus()
    QTest.keyClick(text.say, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text.say.toPlainText() == usual
    text.tip.setFocus()
    assert programme(scene).blocks[1].steps[1].say == usual


def test_keys_move_steps_within_their_block_and_blocks_among_blocks(page: MeetingPage) -> None:
    stand_at(page, "Kom samen tot advies")
    press(Qt.Key.Key_Up, ALT)
    assert titles(page)[3:5] == ["Kom samen tot advies", "Vul de vier vakken"]
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert titles(page)[2] == "Kom samen tot advies", "a step stays in its block"
    stand_at(page, "Welkom")
    press(Qt.Key.Key_Down, ALT)
    assert titles(page)[0] == "SWOT bij een casus"
    line = table(page).line
    assert line is not None
    assert line.block.title == "Welkom"


def drag(page: MeetingPage, title: str, onto: str) -> None:
    """Drag a line to just below another one."""
    view = table(page)
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    start = view.visualRect(view.rows.index(titles(page).index(title), WHAT)).center()
    place = view.visualRect(view.rows.index(titles(page).index(onto), WHAT))
    end = QPoint(start.x(), place.bottom() - 2)
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, start + QPoint(0, 15))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, end)


def test_lines_are_dragged(page: MeetingPage) -> None:
    assert page.frame.area is not None
    page.frame.area.ensureWidgetVisible(table(page))
    drag(page, "Maak het probleem helder", "Kom samen tot advies")
    assert titles(page)[4] == "Maak het probleem helder"
    drag(page, "Welkom", "Afsluiting en evaluatie")
    assert titles(page)[-1] == "Welkom"
    before = titles(page)
    drag(page, "Vul de vier vakken", "Welkom")
    assert titles(page)[1:4] != before[1:4], "at the end of its own block"
    assert titles(page)[3] == "Vul de vier vakken"


def test_a_line_has_a_menu_for_who_does_not_drag(page: MeetingPage) -> None:
    stand_at(page, "Welkom")
    line = table(page).line
    assert line is not None
    menu = page.programme.line_menu(line)
    up, down = menu.actions()[:2]
    assert (up.text(), up.isEnabled(), down.text()) == ("Omhoog", False, "Omlaag")
    down.trigger()
    assert titles(page)[0] == "SWOT bij een casus"


def test_a_line_is_taken_out_and_comes_back(page: MeetingPage, scene: CircleScene) -> None:
    stand_at(page, "Welkom")
    press(Qt.Key.Key_Delete)
    assert "Welkom" not in titles(page)
    scene.workspace.run(UndoLast())
    page.refresh()
    assert titles(page)[0] == "Welkom"


def test_steps_fold_away_below_their_block(page: MeetingPage) -> None:
    stand_at(page, "SWOT bij een casus")
    press(Qt.Key.Key_Return)
    assert titles(page) == ["Welkom", "SWOT bij een casus", "Afsluiting en evaluatie"]
    press(Qt.Key.Key_Return)
    assert len(titles(page)) == 6


def test_what_is_too_long_is_shortened_with_one_click(
    page: MeetingPage, scene: CircleScene
) -> None:
    page.run(ChangeMeeting("n3", duration_minutes=50))
    assert said(page) == "Vijf minuten te veel."
    press_button(page, "Kort in")
    assert programme(scene).over == 0
    assert said(page) == ""


def test_a_meeting_can_be_made_as_long_as_its_programme(
    page: MeetingPage, scene: CircleScene
) -> None:
    assert said(page) == "65 minuten over."
    press_button(page, "Laat de bijeenkomst om 13.55 eindigen")
    assert scene.workspace.ask(MeetingCard("n3")).duration_minutes == 55


def test_a_meeting_is_not_offered_to_go_on_into_the_next_day(
    page: MeetingPage, scene: CircleScene
) -> None:
    step = programme(scene).blocks[1].steps[0].id
    scene.workspace.run(SetMinutes("n3", "nl", step, 480))
    page.show_place(page.place)
    assert "te veel" in said(page)
    assert any("eindigen" in text for text in ways_out(page))
    scene.workspace.run(MoveMeeting("n3", datetime(2027, 1, 28, 19)))
    page.show_place(page.place)
    assert "te veel" in said(page)
    assert ways_out(page) == ["Kort in"]


def ways_out(page: MeetingPage) -> list[str]:
    bars = page.programme.card.findChildren(NoticeBar)
    buttons = (b for bar in bars if bar.isVisible() for b in bar.findChildren(QPushButton))
    return [b.text().strip() for b in buttons if b.isVisible()]


def test_brainstorm_and_swot_in_ninety_minutes_say_that_nothing_is_left_to_evaluate(
    page: MeetingPage,
) -> None:
    page.run(ChangeMeeting("n4", duration_minutes=90))
    page.go("meeting", "n4")
    press_button(page, "Neem ‘Kennismaken, brainstorm en SWOT’")
    expected = "Tien minuten te veel. Voor de evaluatie blijven geen minuten over."
    assert said(page) == expected


def test_without_a_form_that_of_last_time_is_one_click_away(
    page: MeetingPage, scene: CircleScene
) -> None:
    page.go("meeting", "n4")
    texts = [b.text() for b in page.programme.card.beginnings]
    assert texts[0] == "Kies een werkvorm"
    assert texts[1].replace("\xa0", " ") == (
        "Neem die van de vorige keer: SWOT bij een casus, 28 januari"
    )
    page.programme.card.beginnings[1].click()
    assert programme(scene, "n4").work_form == "SWOT bij een casus"
    assert page.how.form.text() == "SWOT bij een casus"


def test_a_form_is_searched_and_added(page: MeetingPage, scene: CircleScene) -> None:
    page.programme.choose_form()
    QTest.keyClicks(circles.picker().field, "brainst")
    press(Qt.Key.Key_Return)
    forms = [b.title for b in programme(scene).blocks if b.kind is BlockKind.FORM]
    assert forms == ["SWOT bij een casus", "Brainstorm in vier vragen"]


def test_something_else_asks_for_its_name_at_once(page: MeetingPage, scene: CircleScene) -> None:
    page.programme._add(BlockKind.FREE)
    type_name(page, "Mededelingen")
    assert "Mededelingen" in [b.title for b in programme(scene).blocks]


def test_what_must_be_there_is_ticked_off(page: MeetingPage, scene: CircleScene) -> None:
    boxes = page.programme.preparation.boxes
    assert page.programme.preparation.isVisible()
    left = sum(not box.isChecked() for box in boxes.values())
    next(iter(boxes.values())).click()
    assert page.programme.preparation.chip.text() == f"nog {left - 1}"


def test_a_task_about_preparing_leads_to_the_first_thing_left(
    page: MeetingPage, scene: CircleScene
) -> None:
    boxes = list(page.programme.preparation.boxes.values())
    boxes[0].click()
    page.go("today")
    page.go("meeting", "n3", "prepare")
    QApplication.processEvents()
    boxes = list(page.programme.preparation.boxes.values())
    assert boxes[1].hasFocus()
    page.roles.buttons[0].setFocus()
    page.refresh()
    assert page.roles.buttons[0].hasFocus(), "only on arriving"


def test_forms_in_small_groups_divide_people_with_a_reason(
    page: MeetingPage, scene: CircleScene
) -> None:
    assert not page.groups.card.isVisible()
    page.run(AddBlock("n3", "nl", BlockKind.FORM, form_key="light-intervision"))
    assert page.groups.card.isVisible()
    page.groups.card.divide.click()
    assert [len(people) for people in scene.workspace.ask(MeetingCard("n3")).groups] == [5]
    assert "Niemand zit bij iemand" in page.groups.card.why.text()
    page.go("meeting", "n4")
    page.run(AddBlock("n4", "nl", BlockKind.FORM, form_key="light-intervision"))
    page.groups.card.divide.click()
    assert "tweetallen" in page.groups.card.why.text()


def test_undo_of_a_change_in_a_programme_shows_it_at_its_meeting(page: MeetingPage) -> None:
    page.run(AddBlock("n3", "nl", BlockKind.BREAK))
    window = page.window()
    assert isinstance(window, MainWindow)
    for step in (window.undo, window.redo):
        page.go("people")
        step()
        assert page.services.navigator.here == Place("meeting", "n3")
