"""The page *Teksten*: nothing typed is lost, what is wrong stands where it is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.own_texts import AllTexts
from leerkring.app.workspace import Workspace
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.text_drafts import TextDrafts
from leerkring.ui.outbox.texts import TextsPage
from leerkring.ui.page import Page
from leerkring.ui.preferences import MemoryPreferences
from support import audit
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]


class Elsewhere(Page):
    """Another page to go to."""

    name = "outbox"


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


@pytest.fixture
def host(open_window: OpenHost, workspace: Workspace) -> WindowHost:
    return open_window(
        {"texts": TextsPage, "outbox": Elsewhere}, workspace=workspace, start=Place("texts"),
        language="nl", size=(1100, 700),
    )  # fmt: skip


@pytest.fixture
def page(host: WindowHost) -> TextsPage:
    found = host.window.findChild(TextsPage)
    assert found is not None
    return found


def test_what_was_typed_waits_for_who_looks_elsewhere(page: TextsPage, host: WindowHost) -> None:
    page.text.setPlainText("Kom je?")
    page.list.setCurrentRow(1)
    page.text.setPlainText("Anders.")
    page.language._group.button(1).click()
    assert page.text.toPlainText() != "Anders."
    page.language._group.button(0).click()
    assert page.text.toPlainText() == "Anders."
    host.services.go("outbox")
    host.services.go("texts")
    page.list.setCurrentRow(0)
    assert page.text.toPlainText() == "Kom je?"
    assert [page.list.item(n).text().endswith("(nog niet bewaard)") for n in (0, 1, 2)] == [
        True, True, False,
    ]  # fmt: skip
    page.store()
    assert page.list.item(0).text().endswith("(eigen tekst)")
    assert page.list.item(1).text().endswith("(nog niet bewaard)")


def test_what_was_typed_is_there_in_the_next_window_too(page: TextsPage, host: WindowHost) -> None:
    page.text.setPlainText("Kom je?")
    host.renew(Place("texts"))
    again = host.window.page
    assert isinstance(again, TextsPage)
    assert again is not page
    assert again.text.toPlainText() == "Kom je?"
    assert again.list.item(0).text().endswith("(nog niet bewaard)")
    again.leave()
    host.renew(Place("texts"))
    last = host.window.page
    assert isinstance(last, TextsPage)
    assert last.text.toPlainText() != "Kom je?"


def test_what_was_typed_is_of_one_file() -> None:
    here = MemoryPreferences()
    drafts = TextDrafts(here, Path("een.leerkring"))
    drafts.put(("nl", "agenda"), ("Agenda", "Kom je?"))
    assert TextDrafts(here, Path("een.leerkring")).get(("nl", "agenda")) == ("Agenda", "Kom je?")
    assert not TextDrafts(here, Path("twee.leerkring"))
    drafts.drop(("nl", "agenda"))
    assert not TextDrafts(here, Path("een.leerkring"))


@pytest.mark.parametrize("kept", ["{", "[]", "7", '["een", [["nl"]]]', '["een", 7]'])
def test_damaged_memory_of_it_is_none(kept: str) -> None:
    assert not TextDrafts(MemoryPreferences(**{"texts/drafts": kept}), Path("een"))


def test_what_is_wrong_with_the_subject_stands_under_it(
    page: TextsPage, workspace: Workspace
) -> None:
    page.subject.setText("")
    page.store()
    assert page.subject.accessibleDescription() == "Vul een onderwerp in."
    assert page.text.accessibleDescription() == ""
    page.subject.setText("{titel} {voornaam}")
    page._try()
    assert "voornaam" in page.subject.accessibleDescription()
    page.subject.setText("Kom je op {datum")
    page._try()
    assert page.subject.accessibleDescription().startswith("In de tekst wordt een accolade")
    page.subject.setText("{titel}")
    page.text.setPlainText("{voornaam}")
    page._try()
    assert page.subject.accessibleDescription() == ""
    assert "voornaam" in page.text.accessibleDescription()
    assert not any(one.own for one in workspace.ask(AllTexts("nl")))


def test_a_place_is_inserted_in_dutch_where_was_typed_last(page: TextsPage) -> None:
    page.text.setPlainText("")
    page.subject.clear()
    page.text.setFocus()
    places = {b.text(): b for b in page.findChildren(QPushButton) if b.toolTip()[:1] == "{"}
    places["aanhef"].click()
    assert page.text.toPlainText() == "{aanhef}"
    page.subject.setFocus()
    places["titel"].click()
    assert page.subject.text() == "{titel}"
    assert "wat er veranderd is" not in places


def test_keeping_is_in_sight_and_lines_are_easy_to_hit(page: TextsPage, qtbot: QtBot) -> None:
    page.text.setPlainText("Kom je?")
    keep = next(
        b for b in page.findChildren(QPushButton)
        if b.text() == "Bewaar deze tekst" and b.isVisible()
    )  # fmt: skip
    assert keep.isEnabled()
    assert not keep.visibleRegion().isEmpty()
    rows = [page.list.visualItemRect(page.list.item(n)) for n in range(page.list.count())]
    assert min(place.height() for place in rows) >= 28
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])


def test_a_text_is_changed_with_a_live_preview_and_put_back(
    open_window: OpenHost, workspace: Workspace
) -> None:
    host = open_window(
        {"texts": TextsPage}, workspace=workspace, start=Place("texts"), language="en"
    )
    page = host.window.page
    assert isinstance(page, TextsPage)
    page.subject.setText("Come to {circle}")
    page.text.setPlainText("{greeting}\nSee you on {date}.")
    page._try()
    assert page.preview_title.text() == "Come to Kring Noord"
    assert "See you on Thursday 10 September 2026." in page.preview.text()
    page.store()
    assert "(own text)" in page.list.item(0).text()
    page.text.setPlainText("Hello {first_name}")
    page._try()
    assert "first_name" in page.text.accessibleDescription()
    assert page.leave()  # Esc: back to what is kept
    assert page.text.toPlainText() == "{greeting}\nSee you on {date}."
    page.reset.click()
    assert "(own text)" not in page.list.item(0).text()
