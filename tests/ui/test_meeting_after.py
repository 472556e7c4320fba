"""After a meeting: who was there and what people thought, in a handful of clicks or keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from leerkring.app.evaluation.answers import AddForm, Answers, AnswerTogether
from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.people.changes import ChangePerson
from leerkring.domain.evaluation import Wish
from leerkring.domain.meetings import MeetingState, Role
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.notices import ToastView
from leerkring.ui.widgets.rows import TaskRow
from support.after_scene import NEXT, OVER, AfterUse, OpenHost, use_after
from support.card_scene import settle
from support.inputs import InputCounter

Key = Qt.Key
ALL = Answers(4, 5, Wish.OTHER_FORM)


@pytest.fixture
def use(open_window: OpenHost) -> AfterUse:
    return use_after(open_window, Place("meeting", OVER))


def verb(use: AfterUse) -> QPushButton:
    """Return the button of the task about the meeting on Vandaag."""
    rows = use.host.window.findChildren(TaskRow)
    return next(row.button for row in rows if row.button.text() == "Vul in")


def asked(use: AfterUse) -> set[TaskKind]:
    today = use.workspace.ask(Today())
    kinds = {t.kind for t in (*today.urgent, *today.later) if t.subject == OVER}
    return kinds & {TaskKind.RECORD_ATTENDANCE, TaskKind.EVALUATE}


def test_one_absent_and_three_questions_take_at_most_seven_clicks(
    use: AfterUse, inputs: InputCounter
) -> None:
    use.go("today")
    assert asked(use) == {TaskKind.RECORD_ATTENDANCE}
    inputs.reset()
    use.click(verb(use))
    box = use.meeting.attendance.boxes[1]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    settle()
    card = use.meeting.after.evaluation
    use.click(card.liked.buttons[3])
    use.click(card.useful.buttons[4])
    use.click(card.wish.buttons[1])
    finish = next(
        b for b in use.meeting.findChildren(QPushButton) if b.text() == "Rond af" and b.isVisible()
    )
    use.click(finish)
    assert inputs.inputs <= 7
    assert [p.name for p in use.card().expected if not p.present] == ["Bram"]
    assert use.view().together == ALL
    assert use.card().row.finished
    assert asked(use) == set()
    assert not finish.isVisible()


def test_the_same_takes_at_most_nine_keys(use: AfterUse, inputs: InputCounter) -> None:
    use.go("today")
    verb(use).setFocus()
    inputs.reset()
    use.press(Key.Key_Return)
    use.press(Key.Key_Down)
    use.press(Key.Key_Space)
    use.press(Key.Key_Tab)
    while not use.meeting.after.evaluation.liked.isAncestorOf(_focus(use)):
        use.press(Key.Key_Tab)
    use.press(Key.Key_4)
    use.press(Key.Key_5)
    use.press(Key.Key_2)
    use.press(Key.Key_Return, ctrl=True)
    assert inputs.clicks == 0
    assert inputs.inputs <= 9
    assert [p.name for p in use.card().expected if not p.present] == ["Bram"]
    assert use.view().together == ALL
    assert use.card().row.finished


def _focus(use: AfterUse) -> QWidget:
    found = use.host.window.focusWidget()
    assert found is not None
    return found


def test_what_has_the_keyboard_is_not_under_the_toast(use: AfterUse) -> None:
    use.host.window.resize(1100, 700)
    settle()
    card = use.meeting.after.evaluation
    card.liked.take_keyboard()
    for key in (Key.Key_4, Key.Key_5, Key.Key_2):
        use.press(key)
        (toast,) = use.host.window.findChildren(ToastView)
        focus = _focus(use)
        place = QRect(focus.mapToGlobal(QPoint(0, 0)), focus.size())
        over = QRect(toast.mapToGlobal(QPoint(0, 0)), toast.size())
        assert toast.isVisible()
        assert not place.intersects(over)


def test_finishing_up_can_be_taken_back(use: AfterUse) -> None:
    use.press(Key.Key_Return, ctrl=True)
    assert use.toast().startswith("Kring Noord van 19 november afgerond")
    assert use.card().row.state is MeetingState.HELD
    use.press(Key.Key_Z, ctrl=True)
    assert use.card().row.state is MeetingState.PLANNED
    assert asked(use) == {TaskKind.RECORD_ATTENDANCE}


def test_who_really_did_it_is_chosen_beside_who_was_not_there(use: AfterUse) -> None:
    line = use.meeting.attendance.lines[2]  # Chantal leads
    assert not line.stand_in.isVisible()
    use.meeting.attendance.boxes[2].click()
    settle()
    assert line.stand_in.text() == "Gespreksleider: niemand"
    menu = use.meeting.attendance.menu_for("c")
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Anna", "Bram", "Daan", "Els", "Fatima", "Niemand"]
    menu.actions()[3].trigger()
    settle()
    assert line.stand_in.text() == "Gespreksleider: Els"
    assert [r.name for r in use.card().row.who(Role.FACILITATOR)] == ["Els"]
    assert use.toast().startswith("Els was gespreksleider")


def test_an_ampersand_in_a_name_is_itself_in_the_menu_of_who_did_it(use: AfterUse) -> None:
    use.workspace.run(ChangePerson("a", name="Anna & Ad"))
    settle()
    use.meeting.attendance.boxes[2].click()
    settle()
    menu = use.meeting.attendance.menu_for("c")
    assert menu.actions()[0].text() == "Anna && Ad"


def test_breaks_and_minutes_of_one_person(use: AfterUse) -> None:
    attendance = use.meeting.attendance
    attendance.breaks.setValue(15)
    settle()
    assert use.card().net_minutes == 105
    assert not attendance.lines[0].minutes.isVisible()
    use.click(attendance.minutes_button)
    assert attendance.lines[0].minutes.value() == 105
    attendance.lines[0].minutes.setValue(60)
    settle()
    assert use.card().expected[0].minutes == 60
    use.press(Key.Key_Return, ctrl=True)
    assert "6 van 6 aanwezig, 105 minuten" in use.read()


def test_choosing_an_answer_again_takes_it_back(use: AfterUse) -> None:
    card = use.meeting.after.evaluation
    use.click(card.liked.buttons[3])
    assert use.view().together == Answers(liked=4)
    use.click(card.liked.buttons[3])
    assert use.view().together == Answers()
    assert not any(button.isChecked() for button in card.liked.buttons)


def test_words_are_kept_when_the_line_is_left(use: AfterUse) -> None:
    card = use.meeting.after.evaluation
    card.words.setFocus()
    QTest.keyClicks(card.words, "Graag buiten")
    use.press(Key.Key_Return)
    assert use.view().together == Answers(words="Graag buiten")


def test_forms_are_typed_one_after_the_other(use: AfterUse) -> None:
    card = use.meeting.after.evaluation
    card.way.choose("per_form")
    card.way.chosen.emit("per_form")
    for count in range(1, 5):
        card.liked.take_keyboard()
        for key in (Key.Key_4, Key.Key_3, Key.Key_1):
            use.press(key)
        assert use.view().forms == count - 1, "nothing is kept before the form is added"
        use.click(card.add_button)
        assert card.liked.value is None
        assert card.liked.isAncestorOf(_focus(use))
        shown = card.result.text().replace("\xa0", " ")
        assert ("te zien vanaf vier" in shown) == (count < 4)
    assert "Hoe het was 4,0" in card.result.text()


def test_an_empty_form_says_what_to_do_and_a_half_filled_one_stays(use: AfterUse) -> None:
    card = use.meeting.after.evaluation
    card.way.choose("per_form")
    card.way.chosen.emit("per_form")
    use.click(card.add_button)
    assert "Beantwoord minstens één vraag" in use.toast()
    card.liked.take_keyboard()
    use.press(Key.Key_2)
    use.meeting.attendance.boxes[0].click()
    settle()
    assert card.liked.value == 2


def test_the_next_meeting_shows_how_the_circle_wants_to_go_on(use: AfterUse) -> None:
    use.go("meeting", NEXT)
    assert not use.meeting.after.going_on.isVisible()
    use.workspace.run(AnswerTogether(OVER, Answers(wish=Wish.OTHER_FORM, words="Graag buiten")))
    use.meeting.refresh()
    settle()
    assert use.meeting.after.going_on.isVisible()
    assert not use.meeting.after.evaluation.isVisible()
    shown = use.read()
    assert "Gezegd na de bijeenkomst van donderdag 19 november." in shown
    assert "Andere werkvorm (6)" in shown
    assert "“Graag buiten”" in shown


def test_answers_of_too_few_forms_are_nowhere_on_a_page(use: AfterUse) -> None:
    for _ in range(3):
        use.workspace.run(AddForm(OVER, Answers(liked=1, words="Ik vond het niks")))
    for place in (("meeting", OVER, ""), ("meeting", NEXT, ""), ("evaluation", "noord", OVER)):
        use.go(*place)
        shown = use.read()
        assert "niks" not in shown
        assert "1,0" not in shown
        assert "vanaf vier" in shown
