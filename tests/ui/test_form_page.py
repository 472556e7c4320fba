"""The page of one own work form: everything is changed in place, steps move by drag and keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from leerkring.app.work_forms.catalogue import OwnFormCard
from leerkring.app.work_forms.changes import CopyForm
from leerkring.app.workspace import Workspace
from leerkring.domain.work_forms import Actor, Experience, FormGoal, WorkForm
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.work_forms.form_page import WorkFormPage
from support.forms import own_rows
from support.workspaces import team_workspace
from ui.forms_scene import PAGES, OpenHost, catalogue, drop, editor, options, read


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


@pytest.fixture
def key(workspace: Workspace) -> str:
    return workspace.run(CopyForm("brainstorm", "Onze storm", "nl")).value


@pytest.fixture
def host(open_window: OpenHost, workspace: Workspace, key: str) -> WindowHost:
    return open_window(PAGES, **options(workspace=workspace, start=Place("work_form", key)))


@pytest.fixture
def page(host: WindowHost) -> WorkFormPage:
    return editor(host)


@pytest.fixture
def form(workspace: Workspace, key: str) -> Callable[[], WorkForm]:
    return lambda: workspace.ask(OwnFormCard(key))


Form = Callable[[], WorkForm]


def titles(form: Form) -> list[str]:
    return [step.title for step in form().steps]


def shown(page: WorkFormPage) -> list[str]:
    return [page.steps.list.item(n).text().split("\n")[0] for n in range(page.steps.list.count())]


START = ["Zo doen we het nu", "Dit werkt goed", "Dit hebben we nodig", "Dit gaan we doen"]


def test_every_fact_is_stored_when_it_is_left(page: WorkFormPage, form: Form) -> None:
    facts = page.facts
    facts.purpose.setFocus()
    facts.purpose.setPlainText("Je verzamelt ideeën.")
    facts.when.setFocus()
    facts.when.setPlainText("Als het druk is.")
    facts.name.setFocus()
    assert (form().purpose, form().when) == ("Je verzamelt ideeën.", "Als het druk is.")
    facts.most.setValue(3)  # fewer than the least: that follows
    assert (form().least, form().most) == (3, 3)
    facts.least.setValue(6)
    assert (form().least, form().most) == (6, 6)
    facts.case.click()
    facts.goals[FormGoal.LEARN].click()
    facts.goals[FormGoal.SOLVE].click()
    assert form().case
    assert form().goals == (FormGoal.EXCHANGE, FormGoal.LEARN)
    facts.experience.setCurrentIndex(facts.experience.findData(Experience.MUCH))
    facts.experience.activated.emit(facts.experience.currentIndex())
    assert form().experience is Experience.MUCH
    page.lists.materials.setFocus()
    page.lists.materials.setPlainText("stiften\n\nstoelen")
    page.lists.preparation.setFocus()
    page.lists.preparation.setPlainText("Kies een vraag.")
    page.lists.source.setFocus()
    page.lists.source.setText("Zelf bedacht")
    facts.name.setFocus()
    assert form().materials == ("stiften", "stoelen")
    assert (form().preparation, form().source) == (("Kies een vraag.",), "Zelf bedacht")


def test_an_inner_circle_has_at_most_five(page: WorkFormPage, form: Form) -> None:
    assert not page.facts.inner.isEnabled()
    page.facts.with_inner.click()
    assert form().inner_most == 5
    page.facts.inner.setValue(9)
    assert form().inner_most == 5
    page.facts.inner.setValue(3)
    assert form().inner_most == 3
    page.facts.with_inner.click()
    assert form().inner_most is None


def test_what_is_wrong_is_said_below_the_field(
    page: WorkFormPage, form: Form, workspace: Workspace
) -> None:
    page.facts.name.setFocus()
    page.facts.name.setText("Balintmethode")
    page.facts.purpose.setFocus()
    assert "Er is al een werkvorm die Balintmethode heet." in read(page.facts.name_field)
    page.facts.name.setFocus()
    page.facts.name.setText("")
    page.facts.purpose.setFocus()
    assert "Geef de werkvorm een naam." in read(page.facts.name_field)
    assert set(own_rows(workspace)) == {"Onze storm"}
    page.facts.name.setFocus()
    page.facts.name.setText("Rondedans")
    page.facts.purpose.setFocus()
    assert form().name == "Rondedans"
    assert "Geef" not in read(page.facts.name_field)
    page.steps.say.setFocus()
    page.steps.say.setPlainText("x" * 301)
    page.steps.tip.setFocus()
    assert "hoogstens 300 tekens" in read(page.steps.say_field)


def test_the_chosen_step_is_changed(page: WorkFormPage, form: Form) -> None:
    steps = page.steps
    steps.list.setCurrentRow(1)
    assert steps.title.text() == "Dit werkt goed"
    steps.title.setFocus()
    QTest.keyClick(steps.title, Qt.Key.Key_End)
    QTest.keyClicks(steps.title, "!")
    steps.say.setFocus()
    steps.say.setPlainText("Vertel.")
    steps.tip.setFocus()
    steps.tip.setPlainText("Luister.")
    steps.minutes.setValue(12)
    steps.given.click()
    steps.silent.click()
    steps.who.setCurrentIndex(steps.who.findData(Actor.GROUPS))
    steps.who.activated.emit(steps.who.currentIndex())
    steps.list.setFocus()
    step = form().steps[1]
    assert (step.title, step.say, step.tip) == ("Dit werkt goed!", "Vertel.", "Luister.")
    assert (step.minutes, step.target, step.silent) == (12, False, True)
    assert step.who is Actor.GROUPS
    assert "2. Dit werkt goed!" in shown(page)
    assert "37 minuten" in read(page)


def test_a_text_that_is_left_for_another_step_stays_with_its_own(
    page: WorkFormPage, form: Form
) -> None:
    page.steps.title.setFocus()
    page.steps.title.setText("Vroeger")
    item = page.steps.list.item(2)
    place = page.steps.list.visualItemRect(item).center()
    QTest.mouseClick(page.steps.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert titles(form) == ["Vroeger", *START[1:]]
    assert page.steps.title.text() == START[2]


def test_steps_move_with_alt_and_the_arrows_and_with_the_buttons(
    page: WorkFormPage, form: Form, host: WindowHost
) -> None:
    page.steps.list.setFocus()
    page.steps.list.setCurrentRow(0)
    assert not page.steps.up.isEnabled()
    QTest.keyClick(page.steps.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.steps.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(form) == [START[1], START[2], START[0], START[3]]
    assert page.steps.list.currentRow() == 2
    page.steps.up.click()
    page.steps.up.click()
    assert titles(form) == START
    QTest.keyClick(page.steps.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(form) == START
    host.services.undo()
    assert shown(page)[1] == f"2. {START[0]}"


@pytest.mark.parametrize(
    ("at", "target", "lower", "order"),
    [
        (0, 2, True, [1, 2, 0, 3]),
        (0, 2, False, [1, 0, 2, 3]),
        (3, 0, False, [3, 0, 1, 2]),
        (1, None, False, [0, 2, 3, 1]),
        (2, 2, True, [0, 1, 2, 3]),
    ],
)
def test_a_step_is_dragged_to_its_place(
    page: WorkFormPage, form: Form, at: int, target: int | None, lower: bool, order: list[int]
) -> None:
    steps = page.steps.list
    steps.setCurrentRow(at)
    where = QPoint(40, steps.viewport().height() - 2)
    if target is not None:
        place = steps.visualItemRect(steps.item(target))
        where = QPoint(40, place.bottom() - 3 if lower else place.top() + 3)
    event = drop(steps, where, steps.mimeData(steps.selectedItems()))
    assert event.dropAction() is Qt.DropAction.IgnoreAction, "Qt would remove the line itself"
    assert titles(form) == [START[n] for n in order]
    assert shown(page) == [f"{n}. {title}" for n, title in enumerate(titles(form), 1)]
    assert page.steps.title.text() == START[at]


def test_taking_back_a_move_from_the_text_of_a_step_mixes_up_no_texts(
    page: WorkFormPage, form: Form
) -> None:
    before = form().steps
    page.steps.list.setFocus()
    page.steps.list.setCurrentRow(0)
    QTest.keyClick(page.steps.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    page.steps.say.setFocus()
    QTest.keyClick(page.steps.say, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at = page.steps.list.currentRow()
    assert page.steps.say.toPlainText() == before[at].say
    page.steps.list.setFocus()
    assert form().steps == before


def test_a_step_is_added_typed_and_removed(
    page: WorkFormPage, form: Form, host: WindowHost
) -> None:
    page.steps.list.setCurrentRow(1)
    page.steps.add.click()
    assert page.steps.title.hasFocus()
    QTest.keyClicks(page.steps.title, "Pauze")
    page.steps.list.setFocus()
    assert titles(form) == [*START[:2], "Pauze", *START[2:]]
    QTest.keyClick(page.steps.list, Qt.Key.Key_Delete)
    assert titles(form) == START
    assert "De stap is verwijderd." in read(host.window)
    host.services.undo()
    assert "Pauze" in titles(form)


def test_the_last_step_cannot_go_and_says_why(page: WorkFormPage, form: Form) -> None:
    for _ in range(3):
        page.steps.remove.click()
    assert len(form().steps) == 1
    assert not page.steps.remove.isEnabled()
    assert page.steps.remove.toolTip() == "Een werkvorm heeft ten minste één stap"
    page.steps.list.setFocus()
    QTest.keyClick(page.steps.list, Qt.Key.Key_Delete)
    assert len(form().steps) == 1


def test_the_form_can_be_removed_from_its_page_and_brought_back(
    page: WorkFormPage, host: WindowHost, workspace: Workspace
) -> None:
    page.remove_action.trigger()
    assert own_rows(workspace) == {}
    assert "Balintmethode" in [row.form.name for row in catalogue(host).rows.rows]
    host.services.undo()
    assert set(own_rows(workspace)) == {"Onze storm"}


def test_enter_in_the_list_leads_to_the_title(page: WorkFormPage) -> None:
    page.steps.list.setFocus()
    QTest.keyClick(page.steps.list, Qt.Key.Key_Return)
    assert page.steps.title.hasFocus()


def test_a_form_that_is_gone_says_so(host: WindowHost) -> None:
    host.services.go("work_form", "weg")
    assert "Deze werkvorm is er niet meer" in read(editor(host))
    assert not editor(host).remove_action.isVisible()
