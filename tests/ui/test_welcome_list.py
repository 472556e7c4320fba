"""The preview of a list: what each column and row is, what is doubtful, and how to put it right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.people.changes import AddPerson
from leerkring.app.people.columns import Field
from leerkring.app.people.people_rows import Doubt, DoubtKind
from leerkring.app.people.preview import PreviewRow, RowState
from leerkring.app.people.rows import PeopleList
from leerkring.app.reading.addresses import BadAddressError
from leerkring.domain.errors import DomainError
from leerkring.exchange.tables import FileTables
from leerkring.ui.importing.view import ImportView
from leerkring.ui.importing.words import SIGNS, ImportWords
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.wording import Wording
from support.plan_scene import plan_workspace
from support.plan_window import OpenHost

HEADED = "Naam;E-mail;Werkdagen\n"


class ListPage(Page):
    """A page around just the preview."""

    name = "list"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.view = ImportView(self, FileTables())
        self.fill(self.view)
        self.refused: list[DomainError] = []
        self.view.refused.connect(self.refused.append)


ReadList = Callable[..., ListPage]


@pytest.fixture
def read_list(open_window: OpenHost, tmp_path: Path) -> ReadList:
    def read(text: str, *known: AddPerson) -> ListPage:
        workspace = plan_workspace(())
        for one in known:
            workspace.run(one)
        host = open_window(
            {"list": ListPage}, workspace=workspace, start=Place("list"), language="en"
        )
        page = host.window.page
        assert isinstance(page, ListPage)
        file = tmp_path / "team.csv"
        file.write_text(text, encoding="utf-8")
        page.view.read_file(file)
        return page

    return read


def _states(page: ListPage) -> list[RowState]:
    return [line.found.state for line in page.view.model.rows]


def _press(page: ListPage, text: str) -> None:
    buttons = page.view.doubts.findChildren(QPushButton)
    next(b for b in buttons if b.text() == text and not b.isHidden()).click()


def _names(page: ListPage) -> list[str]:
    return [person.name for person in page.services.workspace.ask(PeopleList())]


def test_each_row_says_what_would_happen_in_word_and_sign(read_list: ReadList) -> None:
    known = (
        AddPerson(name="Bram Jansen", email="bram@voorbeeld.nl"),
        AddPerson(name="Els Brouwer", email="els@voorbeeld.nl"),
    )
    page = read_list(
        HEADED + "Anna Bos;anna@voorbeeld.nl;ma\nBram Jansen;bram@voorbeeld.nl;di\n"
        "Els Brouwer;els@voorbeeld.nl;\nDaan Vos;daan@;wo\n",
        *known,
    )
    assert _states(page) == [
        RowState.NEW, RowState.CHANGED, RowState.UNCHANGED, RowState.DOUBTFUL,
    ]  # fmt: skip
    model = page.view.model
    words = [model.index(row, 0).data() for row in range(4)]
    assert words == ["new", "changed", "unchanged", "doubtful"]
    assert all(model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) for row in range(4))


def test_a_bad_cell_is_named_and_put_right_with_one_button(read_list: ReadList) -> None:
    page = read_list(HEADED + "Anna Bos;anna@voorbeeld.nl;ma\nDaan Vos;daan@;wo\n")
    said = page.view.words.doubt(
        page.view.model.rows[1].found, page.view.model.rows[1].found.doubts[0]
    )
    assert "3" in said
    assert "E-mail" in said
    assert "daan@" in said
    _press(page, "Make it daan@voorbeeld.nl")
    assert _states(page) == [RowState.NEW, RowState.NEW]
    page.view.take()
    people = page.services.workspace.ask(PeopleList())
    assert {p.email for p in people} == {"anna@voorbeeld.nl", "daan@voorbeeld.nl"}


def test_a_bad_cell_may_be_left_out(read_list: ReadList) -> None:
    page = read_list(HEADED + "Daan Vos;daan@;wo\n")
    _press(page, "Leave this cell out")
    page.view.take()
    assert [p.email for p in page.services.workspace.ask(PeopleList())] == [""]


def test_a_cell_is_put_right_in_place(read_list: ReadList) -> None:
    page = read_list(HEADED + "Daan Vos;daan@;wo\n")
    model = page.view.model
    assert model.setData(model.index(0, 2), "daan@voorbeeld.nl")
    assert _states(page) == [RowState.NEW]


def test_a_line_without_a_name_is_skipped_or_named(read_list: ReadList) -> None:
    page = read_list(HEADED + ";anna.bos@voorbeeld.nl;ma\n")
    assert not page.view.take_action.isEnabled()
    assert page.view.missing
    _press(page, "Make it Anna Bos")
    page.view.take()
    assert _names(page) == ["Anna Bos"]


def test_the_same_person_twice_is_asked(read_list: ReadList) -> None:
    page = read_list(HEADED + "Anna Bos;;ma\nAnna Bos;anna@voorbeeld.nl;di\n")
    assert RowState.DOUBTFUL in _states(page)
    before = page.view.preview
    assert before is not None
    _press(page, "It is somebody else")
    page.view.take()
    assert _names(page) == ["Anna Bos", "Anna Bos"]


def test_another_address_is_asked_with_who_it_may_be(read_list: ReadList) -> None:
    known = AddPerson(name="Anna Bos", email="anna@oud.nl")
    page = read_list(HEADED + "Anna Bos;anna@voorbeeld.nl;ma\n", known)
    _press(page, "It is Anna Bos, anna@oud.nl")
    page.view.take()
    people = page.services.workspace.ask(PeopleList())
    assert [(p.name, p.email) for p in people] == [("Anna Bos", "anna@voorbeeld.nl")]


def test_the_same_list_again_takes_nobody_and_says_so(read_list: ReadList) -> None:
    known = AddPerson(name="Anna Bos", email="anna@voorbeeld.nl")
    page = read_list("Naam;E-mail\nAnna Bos;anna@voorbeeld.nl\n", known)
    assert not page.view.take_action.isEnabled()
    assert "known" in page.view.missing


def test_a_column_with_a_strange_heading_is_given_its_meaning(read_list: ReadList) -> None:
    page = read_list("Wie;Bereikbaar;Groepshulp\nAnna;;x\nBram;;x\n")
    page.view.headed.click()
    mapping = page.view.mapping
    choice = mapping.choices[0]
    choice.setCurrentIndex(choice.findData(Field.NAME.value))
    choice.activated.emit(choice.currentIndex())
    preview = page.view.preview
    assert preview is not None
    assert preview.mapping[0] is Field.NAME
    page.view.take()
    assert _names(page) == ["Anna", "Bram"]


def test_a_meaning_goes_to_one_column_at_a_time(read_list: ReadList) -> None:
    page = read_list("Naam;Roepnaam van huis\nAnna Bos;Anna\n")
    second = page.view.mapping.choices[1]
    second.setCurrentIndex(second.findData(Field.NAME.value))
    second.activated.emit(second.currentIndex())
    preview = page.view.preview
    assert preview is not None
    assert list(preview.mapping.values()).count(Field.NAME) == 1
    assert preview.mapping[1] is Field.NAME


def test_the_columns_are_folded_until_asked_for(read_list: ReadList) -> None:
    page = read_list(HEADED + "Anna Bos;anna@voorbeeld.nl;ma\n")
    assert page.view.mapping.isHidden()
    page.view.columns_link.click()
    assert not page.view.mapping.isHidden()


def test_another_sheet_of_a_workbook_can_be_chosen(read_list: ReadList, tmp_path: Path) -> None:
    page = read_list(HEADED)
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Leeg"
    first.append(["niets te zien"])
    team = book.create_sheet("Team")
    team.append(["Naam", "E-mail"])
    team.append(["Anna Bos", "anna@voorbeeld.nl"])
    file = tmp_path / "team.xlsx"
    book.save(file)
    page.view.read_file(file)
    assert page.view.sheet_field.isVisible()
    page.view.sheets.setCurrentText("Team")
    page.view.sheets.activated.emit(1)
    page.view.take()
    assert _names(page) == ["Anna Bos"]


def test_del_leaves_a_line_out_and_takes_it_again(read_list: ReadList) -> None:
    page = read_list(HEADED + "Anna Bos;anna@voorbeeld.nl;ma\nBram Jansen;;di\n")
    table = page.view.table
    for taken in (1, 2):
        table.setCurrentIndex(table.model().index(1, 1))
        QTest.keyClick(table, Qt.Key.Key_Delete)
        preview = page.view.preview
        assert preview is not None
        assert preview.taken == taken
        assert table.currentIndex().row() == 1


def test_a_first_line_that_is_a_person_is_no_heading(read_list: ReadList) -> None:
    page = read_list("Anna Bos;anna@voorbeeld.nl\nBram Jansen;bram@voorbeeld.nl\n")
    assert not page.view.headed.isChecked()
    assert page.view.preview is not None
    assert page.view.preview.taken == 2


def test_only_the_first_doubts_are_shown_and_the_rest_on_request(read_list: ReadList) -> None:
    page = read_list(HEADED + "".join(f"Persoon {n};p{n}@;ma\n" for n in range(9)))
    view = page.view.doubts
    shown = [b for b in view.findChildren(QPushButton) if b.text() == "Leave this cell out"]
    assert len(shown) == 3


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_state_field_and_doubt_has_words(language: str, qtbot: QtBot) -> None:
    words = ImportWords(Wording(language))
    for state in RowState:
        row = PreviewRow(7, state, "Anna", "", None, ())
        assert words.state(row)
        assert SIGNS[state]
    assert len({words.field(field) for field in Field}) == len(Field)
    row = PreviewRow(7, RowState.DOUBTFUL, "Anna", "", None, ())
    for kind in DoubtKind:
        error = BadAddressError("anna@")
        doubt = Doubt(kind, 1, "E-mail", "anna@", error, None, 3, ("a",))
        text = words.doubt(row, doubt)
        assert "7" in text
        assert "{" not in text


def test_a_missing_file_is_refused_in_words(read_list: ReadList, tmp_path: Path) -> None:
    page = read_list(HEADED)
    page.view.read_file(tmp_path / "weg.csv")
    assert page.refused
