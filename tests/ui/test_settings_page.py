"""Instellingen: words, looks, and the page as a whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.circles.rows import CircleList
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.app.workspace import Workspace
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.circles.plan_table import PlanTable
from leerkring.ui.navigation import Place
from leerkring.ui.settings.page import SettingsPage
from leerkring.ui.theme import ThemeMode
from support import audit
from support.settings_scene import (
    errors_in,
    fill_in,
    open_settings,
    page_of,
    press,
)
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]

SIZES = ((1440, 900), (1280, 720), (1100, 700))


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def host(open_window: OpenHost, workspace: Workspace) -> WindowHost:
    return open_settings(open_window, workspace)


@pytest.fixture
def page(host: WindowHost) -> SettingsPage:
    return page_of(host)


# ---- words ----------------------------------------------------------------------------------


def headings(host: WindowHost) -> list[str]:
    circle_id = host.services.workspace.ask(CircleList())[0].id
    host.services.go("circle", circle_id)
    page = host.window.page
    assert isinstance(page, CirclePage)
    model = page.findChildren(PlanTable)[0].model()
    columns = range(model.columnCount())
    return [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns]


def test_another_word_for_a_role_shows_everywhere_at_once_and_goes_back_with_undo(
    host: WindowHost, page: SettingsPage
) -> None:
    assert "Facilitator" in headings(host)
    host.services.go("settings")
    fill_in(page.role_words.facilitator.line, "Begeleider")
    assert "Begeleider" in headings(host)
    assert "Facilitator" not in headings(host)
    host.services.undo()
    assert "Facilitator" in headings(host)


def test_after_another_word_the_focus_is_where_it_was(host: WindowHost, page: SettingsPage) -> None:
    fill_in(page.role_words.contributor.line, "inbrenger")
    fresh = page_of(host)
    assert fresh is not page
    assert host.window.focusWidget() is fresh.role_words.contributor.line
    assert fresh.role_words.contributor.line.text() == "inbrenger"


def test_what_cannot_be_a_word_is_refused_in_words(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.role_words.facilitator.line, "{role}")
    assert errors_in(page.role_words) == ["Use one or two words, of at most 30 letters."]
    assert workspace.ask(CurrentSettings()) == AppSettings()


# ---- look -----------------------------------------------------------------------------------


def test_colours_change_at_once_and_go_back_to_the_system(
    host: WindowHost, page: SettingsPage
) -> None:
    press(page.look, "Dark")
    assert host.services.theme.is_dark
    press(page.look, "Back to the defaults: Look")
    assert host.mode is ThemeMode.SYSTEM


def test_larger_text_and_another_language_return_to_the_same_place(
    host: WindowHost, page: SettingsPage, qtbot: QtBot
) -> None:
    press(page.look, "150\N{NO-BREAK SPACE}%")
    fresh = page_of(host)
    assert (host.text_percent, fresh.look.text_size.value) == (150, 150)
    focused = host.window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "150\N{NO-BREAK SPACE}%"
    area = fresh.frame.area
    assert area is not None
    view = area.viewport()

    def is_in_view() -> bool:
        top = focused.mapTo(view, focused.rect().topLeft()).y()
        return 0 <= top < view.height() - focused.height()

    qtbot.waitUntil(is_in_view)
    press(fresh.look, "Nederlands")
    assert host.language == "nl"
    assert page_of(host).look.language.value == "nl"


# ---- the page -------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["you", "places", "days", "defaults", "words", "look", "file"])
def test_a_block_is_shown_by_its_name(
    qtbot: QtBot, open_window: OpenHost, workspace: Workspace, part: str
) -> None:
    host = open_settings(open_window, workspace, part)
    page = page_of(host)
    area = page.frame.area
    assert area is not None
    block = page.blocks[part]

    def is_in_view() -> bool:
        top = block.mapTo(area.viewport(), block.rect().topLeft()).y()
        return -1 <= top < area.viewport().height()

    qtbot.waitUntil(is_in_view)
    focused = host.window.focusWidget()
    assert focused is not None
    assert block.isAncestorOf(focused)


def test_the_links_on_top_lead_to_the_blocks(qtbot: QtBot, page: SettingsPage) -> None:
    area = page.frame.area
    assert area is not None
    QTest.mouseClick(page.links["file"], Qt.MouseButton.LeftButton)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert page.file.save_copy.hasFocus()
    assert page.services.navigator.here == Place("settings", part="file")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_page_passes_the_audit(
    qtbot: QtBot,
    open_window: OpenHost,
    workspace: Workspace,
    language: str,
    mode: str,
    size: tuple[int, int],
) -> None:
    host = open_settings(open_window, workspace, language=language, mode=mode, size=size)
    page = page_of(host)
    fill_in(page.places.add_line.line, "De Regenboog aan de lange laan met de oude linden")
    card = next(iter(page.places.cards.widgets.values()))
    fill_in(card.add_room.line, "Kamer 2")
    fill_in(card.add_group.line, "Vlinders")
    fill_in(page.days.closed.fields.first.line, "24-12-2026")
    page.days.closed.add_button.click()
    next(iter(page.days.closed.rows.widgets.values())).unfold()
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])


@pytest.mark.parametrize("text", [150, 200])
def test_large_text_is_not_cut(
    qtbot: QtBot, open_window: OpenHost, workspace: Workspace, text: int
) -> None:
    host = open_settings(open_window, workspace, text=text, size=(1100, 700), language="nl")
    page = page_of(host)
    fill_in(page.places.add_line.line, "De Regenboog")
    card = next(iter(page.places.cards.widgets.values()))
    fill_in(card.add_room.line, "Kamer 2")
    fill_in(card.add_group.line, "Vlinders")
    fill_in(page.you.email.line, "marieke@")
    page.days.closed.add_button.click()
    qtbot.waitUntil(lambda: audit.problems(host.window) == [])


def test_a_change_leaves_the_page_where_the_user_scrolled_it(
    qtbot: QtBot, open_window: OpenHost, workspace: Workspace
) -> None:
    host = open_settings(open_window, workspace, "file")
    page = page_of(host)
    area = page.frame.area
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 and bar.value() == bar.maximum())
    bar.setValue(40)
    page.services.run(SetOrganisation(name="De Linde"))
    qtbot.waitUntil(lambda: page.you.organisation.line.text() == "De Linde")
    QCoreApplication.processEvents()
    assert bar.value() == 40
