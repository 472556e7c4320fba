"""Own work forms in the window: made, copied, renamed, removed, shared, and taken for a meeting."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.work_forms.changes import AddForm, ChangeForm
from leerkring.app.work_forms.contents import content_in
from leerkring.app.workspace import Workspace
from leerkring.exchange.form_files import TomlForms
from leerkring.ui.application import WindowHost
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.picker import Picker
from support import audit
from support.forms import make_form, own_rows
from support.inputs import InputCounter
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace
from ui.forms_scene import (
    PAGES,
    OpenHost,
    catalogue,
    choose,
    drop_files,
    editor,
    names,
    options,
    read,
)


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def open_page(
    open_window: OpenHost, workspace: Workspace, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Callable[..., WindowHost]:
    def open_one(place: Place | None = None, **look: object) -> WindowHost:
        plain = options(dialogs, workspace=workspace, start=place or Place("work_forms"))
        host = open_window(PAGES, **{**plain, **look})
        host.window.activateWindow()
        qtbot.waitUntil(host.window.isActiveWindow)
        return host

    return open_one


def written(tmp_path: Path, *forms: str) -> Path:
    file = tmp_path / "van een ander.toml"
    TomlForms().write(file, [content_in(make_form(name), "nl") for name in forms])
    return file


def test_a_new_form_takes_a_key_and_its_name(
    open_page: Callable[..., WindowHost], workspace: Workspace, inputs: InputCounter
) -> None:
    host = open_page()
    inputs.reset()
    QTest.keyClick(host.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = editor(host)
    assert page.facts.name.hasFocus()
    QTest.keyClicks(page.facts.name, "Stoelendans")
    QTest.keyClick(page.facts.name, Qt.Key.Key_Return)
    assert set(own_rows(workspace)) == {"Stoelendans"}
    assert inputs.inputs <= 3
    QTest.keyClick(host.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown = catalogue(host)
    assert [row.form.name for row in shown.chosen()] == ["Stoelendans"]
    assert "eigen" in read(shown.card)


def test_a_copy_of_a_form_of_the_program_is_open_to_change(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    host = open_page()
    choose(catalogue(host), "Roddelmethode")
    assert not catalogue(host).deeds.change.isVisible()
    assert not catalogue(host).deeds.remove.isVisible()
    QTest.keyClick(catalogue(host).table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page = editor(host)
    assert page.facts.name.text() == "Kopie van Roddelmethode"
    assert page.steps.list.count() == 5
    host.services.undo()
    assert own_rows(workspace) == {}
    assert "is er niet meer" in read(page)
    assert page.gone.button is not None
    page.gone.button.click()
    assert [row.form.name for row in catalogue(host).chosen()] == ["Roddelmethode"]


def test_own_forms_are_marked_and_can_be_shown_alone(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    page = catalogue(open_page())
    assert page.table.isColumnHidden(1)
    assert not page.filters.own.isVisibleTo(page)
    page.services.run(AddForm("Stoelendans", "Begin", "nl"), owner=page)
    assert not page.table.isColumnHidden(1)
    line = names(page).index("Stoelendans")
    assert page.rows.index(line, 1).data() == "eigen"
    page.filters.own.click()
    assert names(page) == ["Stoelendans"]
    page.services.undo()
    assert "Balintmethode" in names(page)


def test_a_form_is_renamed_in_the_list_and_meetings_follow(
    open_page: Callable[..., WindowHost], workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.run(AddForm("Stoelendans", "Begin", "nl"))
    workspace.run(ChangeMeeting("m1", work_form="Stoelendans"))
    page = catalogue(open_page())
    choose(page, "Stoelendans")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    line = page.table.viewport().findChild(QLineEdit)
    assert line is not None
    line.setText("Rondedans")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: set(own_rows(workspace)) == {"Rondedans"})
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Rondedans"
    assert [row.form.name for row in page.chosen()] == ["Rondedans"]


def test_what_came_with_the_program_keeps_its_name_and_stays(
    open_page: Callable[..., WindowHost],
) -> None:
    host = open_page()
    page = catalogue(host)
    every = names(page)
    choose(page, "Balintmethode")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    assert page.table.viewport().findChild(QLineEdit) is None
    assert "houdt zijn naam" in read(host.window)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert "Wat bij Leerkring hoort, blijft" in read(host.window)
    assert names(page) == every


def test_enter_opens_an_own_form_and_esc_leads_back_to_it(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    workspace.run(AddForm("Stoelendans", "Begin", "nl"))
    host = open_page(Place("work_forms", "m1"))
    choose(catalogue(host), "Stoelendans")
    catalogue(host).deeds.change.trigger()
    assert editor(host).leave()
    assert host.services.navigator.here == Place("work_forms", "m1", catalogue(host).place.part)
    assert [row.form.name for row in catalogue(host).chosen()] == ["Stoelendans"]
    QTest.keyClick(catalogue(host).table, Qt.Key.Key_Return)
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Stoelendans"
    host.services.go("work_forms")
    choose(catalogue(host), "Stoelendans")
    QTest.keyClick(catalogue(host).table, Qt.Key.Key_Return)
    assert editor(host).facts.name.text() == "Stoelendans"


def test_several_own_forms_go_at_once_and_come_back_with_one_undo(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    for name in ("Stoelendans", "Rondedans"):
        workspace.run(AddForm(name, "Begin", "nl"))
    host = open_page()
    page = catalogue(host)
    choose(page, "Stoelendans", "Rondedans")
    assert page.deeds.remove.text() == "Verwijder twee werkvormen"
    assert not page.deeds.copy.isEnabled()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert own_rows(workspace) == {}
    assert "Twee werkvormen zijn verwijderd." in read(host.window)
    QTest.keyClick(host.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(own_rows(workspace)) == {"Stoelendans", "Rondedans"}


def test_the_list_of_a_meeting_offers_own_forms_too(
    open_page: Callable[..., WindowHost], workspace: Workspace
) -> None:
    workspace.run(AddForm("Stoelendans", "Begin", "nl"))
    host = open_page(Place("meeting", "m1"))
    page = host.window.page
    assert isinstance(page, MeetingPage)
    page.how.form.click()
    picker = next(p for p in host.window.findChildren(Picker) if p.isVisible())
    QTest.keyClicks(picker.field, "stoelen")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert workspace.ask(MeetingCard("m1")).row.work_form == "Stoelendans"


# ---- sharing --------------------------------------------------------------------------------


def test_what_one_saves_another_takes_over_and_twice_makes_no_difference(
    open_page: Callable[..., WindowHost],
    workspace: Workspace, dialogs: AnsweringDialogs, tmp_path: Path,
) -> None:  # fmt: skip
    workspace.run(AddForm("Stoelen / dans?", "Begin", "nl"))
    host = open_page()
    page = catalogue(host)
    choose(page, "Stoelen / dans?", "Balintmethode")
    file = tmp_path / "werkvormen"
    dialogs.files.append(str(file))
    QTest.keyClick(
        host.window, Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    assert "Twee werkvormen zijn bewaard als werkvormen.toml." in read(host.window)
    page.services.run(ChangeForm(page.chosen()[-1].form.key, purpose="Anders."), owner=page)
    dialogs.files.append(f"{file}.toml")
    page.deeds.read.trigger()
    said = read(host.window)
    assert "Eén werkvorm is overgenomen. Eén was er al." in said
    assert set(own_rows(workspace)) == {"Stoelen / dans?", "Stoelen / dans? (2)"}
    assert [row.form.name for row in page.chosen()] == ["Stoelen / dans? (2)"]
    drop_files(host.window, Path(f"{file}.toml"))
    assert "Twee waren er al." in read(host.window)
    assert len(own_rows(workspace)) == 2


def test_files_dropped_on_the_window_are_taken_over_and_shown(
    open_page: Callable[..., WindowHost], workspace: Workspace, tmp_path: Path
) -> None:
    host = open_page(Place("meeting", "m1"))
    drop_files(host.window, written(tmp_path, "Rondedans", "Stoelendans"))
    page = catalogue(host)
    assert [row.form.name for row in page.chosen()] == ["Rondedans"]
    host.services.undo()
    assert own_rows(workspace) == {}


def test_a_broken_file_changes_nothing_and_names_each_place(
    open_page: Callable[..., WindowHost],
    workspace: Workspace, dialogs: AnsweringDialogs, tmp_path: Path,
) -> None:  # fmt: skip
    workspace.run(AddForm("Rondedans", "Begin", "nl"))
    before = own_rows(workspace)
    file = written(tmp_path, "Stoelendans")
    bad = file.read_text("utf-8").replace("minutes = 5", "minutes = -5").replace("some", "veel")
    file.write_text(bad, "utf-8")
    host = open_page()
    page = catalogue(host)
    drop_files(host.window, file)
    said = read(page)
    assert "Er is niets overgenomen uit van een ander.toml." in said
    assert "‘Stoelendans’, stap 1, minutes: Een stap duurt 0 tot 240 minuten." in said
    assert "‘Stoelendans’, experience: “veel” is hier niet bekend." in said
    assert own_rows(workspace) == before
    dialogs.files.append(str(written(tmp_path, "Stoelendans")))
    page.sharing.choose()
    assert "niets overgenomen" not in read(page)
    assert "Stoelendans" in own_rows(workspace)


def test_a_file_without_forms_is_refused_in_words(
    open_page: Callable[..., WindowHost], tmp_path: Path
) -> None:
    host = open_page()
    file = tmp_path / "lijst.toml"
    file.write_text("Naam;E-mail", "utf-8")
    drop_files(host.window, file)
    assert "In lijst.toml staan geen werkvormen." in read(host.window)
    broken = tmp_path / "kapot.toml"
    broken.write_text('[nl]\nname = "Kapot"\n', "utf-8")
    drop_files(host.window, broken)
    assert "Er is niets overgenomen uit kapot.toml." in read(host.window)
    assert "lijst.toml" not in read(host.window), "what was wrong before is no news any more"


def test_who_cancels_saves_and_reads_nothing(
    open_page: Callable[..., WindowHost], workspace: Workspace, dialogs: AnsweringDialogs
) -> None:
    page = catalogue(open_page())
    page.deeds.save.trigger()
    page.deeds.read.trigger()
    assert len(dialogs.asked) == 2
    assert own_rows(workspace) == {}


@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
def test_the_pages_with_own_forms_pass_the_audit(
    open_page: Callable[..., WindowHost], workspace: Workspace, qtbot: QtBot, tmp_path: Path,
    language: str, mode: str, text: int, size: tuple[int, int],
) -> None:  # fmt: skip
    workspace.run(AddForm("Stoelendans met een lange naam die nergens in past", "Begin", "nl"))
    host = open_page(language=language, mode=mode, text=text, size=size)
    file = tmp_path / "kapot.toml"
    file.write_text('least = "a"\n[nl]\nname = "Kapot"\n', "utf-8")
    drop_files(host.window, file)
    choose(catalogue(host), "Stoelendans met een lange naam die nergens in past")
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])
    catalogue(host).deeds.open()
    editor(host).facts.name.setText("")
    editor(host).steps.list.setFocus()
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])
