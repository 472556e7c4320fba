"""Every page of the real program with the example team passes the audit, however it is shown."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.circles.rows import CircleList
from leerkring.app.coaching.board import Board
from leerkring.app.meetings.rows import CircleMeetings
from leerkring.app.visits.rows import Rounds
from leerkring.app.work_forms.catalogue import WorkForms
from leerkring.desktop import Desktop
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.reports.kinds import KINDS
from support import audit
from support.flashes import flashes
from support.windows import AnsweringDialogs, close_host

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
LOOKS = [
    (language, mode, size, 100)
    for language in ("nl", "en")
    for mode in ("light", "dark")
    for size in ((1440, 900), (1280, 720), (1100, 700))
]
LARGE = [
    ("nl", "light", (1280, 720), 200),
    ("en", "dark", (1440, 900), 200),
    ("nl", "dark", (1100, 700), 200),
]

OpenExample = Callable[..., WindowHost]


@pytest.fixture
def open_example(styled: QApplication) -> Iterator[OpenExample]:
    opened: list[tuple[WindowHost, Desktop]] = []

    def open_one(language: str, mode: str, size: tuple[int, int], text: int) -> WindowHost:
        look = {"look/language": language, "look/mode": mode, "look/text": str(text)}
        desktop = Desktop(FixedClock(NOW), MemoryPreferences(**look))
        host = WindowHost(styled, desktop.parts, in_place=True, dialogs=AnsweringDialogs())
        opened.append((host, desktop))
        host.open(desktop.example())
        host.window.resize(*size)
        return host

    yield open_one
    for host, desktop in opened:
        close_host(host)
        desktop.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def places(host: WindowHost) -> list[Place]:
    """Return every page, and every part of those that have parts."""
    workspace = host.services.workspace
    circle = workspace.ask(CircleList())[0].id
    meetings = workspace.ask(CircleMeetings(circle))
    past = next(m.id for m in meetings if m.is_past)
    coming = next(m.id for m in meetings if not m.is_past)
    columns = workspace.ask(Board()).columns
    round_id = workspace.ask(Rounds())[0].id
    own_form = next(row.form.key for row in workspace.ask(WorkForms("nl")) if row.own)
    duos = [cards[0].id for cards in columns.values() if cards]
    return [
        Place("today"),
        Place("year"),
        Place("circle", circle),
        Place("circle", circle, "people"),
        Place("circle", circle, "settings"),
        Place("circle"),
        Place("meeting", past),
        Place("meeting", coming),
        Place("sitting", coming),
        Place("plan", circle),
        Place("people"),
        Place("turns"),
        Place("plan_all"),
        Place("coaching"),
        *(Place("coaching", duo) for duo in duos),
        Place("coaching_new"),
        Place("coaching_term"),
        Place("coaching_overview"),
        Place("load"),
        Place("visits"),
        Place("round"),
        Place("cases", circle),
        Place("document", coming, "agenda"),
        Place("document", coming, "script"),
        Place("document", round_id, "visit_cards"),
        Place("document", round_id, "round_overview"),
        Place("document", "2026-08-01/2027-07-31", "coaching_overview"),
        Place("goals"),
        Place("cards"),
        Place("evaluation", circle),
        Place("document", past, "evaluation_form"),
        Place("document", "parents", "card_sheets"),
        Place("document", "parents", "card_wrapper"),
        Place("work_forms"),
        Place("work_forms", coming),
        Place("work_form", own_form),
        Place("document", past, "attendance_list"),
        Place("document", "swot", "swot_sheet"),
        *(Place("reports", "", kind.key) for kind in KINDS),
        Place("repair", circle),
        Place("outbox"),
        Place("replies"),
        Place("history"),
        Place("texts"),
        Place("settings", part="sending"),
        Place("settings"),
        Place("help"),
        Place("welcome"),
    ]


@pytest.mark.parametrize(("language", "mode", "size", "text"), LOOKS + LARGE, ids=str)
def test_every_page_passes_the_audit(
    qtbot: QtBot,
    open_example: OpenExample,
    language: str,
    mode: str,
    size: tuple[int, int],
    text: int,
) -> None:
    host = open_example(language, mode, size, text)
    for place in places(host):
        host.services.navigator.go(place)
        qtbot.waitUntil(lambda: audit.problems(host.window) == [], timeout=3000)


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(open_example: OpenExample) -> None:
    host = open_example("nl", "light", (1440, 900), 100)
    with flashes() as seen:
        for place in places(host):
            host.services.navigator.go(place)
            assert seen == [], place


def is_seen(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("text", [100, 150])
def test_all_places_are_in_sight_in_a_small_window(
    qtbot: QtBot, open_example: OpenExample, language: str, text: int
) -> None:
    host = open_example(language, "light", (1100, 700), text)
    host.services.navigator.go(Place("reports"))
    places = host.window.sidebar.buttons
    qtbot.waitUntil(lambda: all(is_whole(place) for place in places))
    assert min(place.height() for place in places) >= 28
    assert max(place.height() for place in places) == min(place.height() for place in places)


def is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_the_sidebar_shows_the_place_you_are_also_with_large_text(
    qtbot: QtBot, open_example: OpenExample
) -> None:
    host = open_example("nl", "light", (1100, 700), 200)
    for name in ("people", "outbox", "today"):
        host.services.navigator.go(Place(name))
        (here,) = (b for b in host.window.sidebar.buttons if b.isChecked())
        qtbot.waitUntil(partial(is_seen, here))


def test_help_does_not_lend_its_enter_key_to_the_sidebar(
    qtbot: QtBot, open_example: OpenExample
) -> None:
    host = open_example("nl", "light", (1100, 700), 100)
    host.services.navigator.go(Place("help"))
    qtbot.waitUntil(lambda: host.window.focusWidget() is not None)
    assert host.window.page is not None
    assert host.window.page.isAncestorOf(host.window.focusWidget())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("size", "text"), [((1100, 700), 100), ((1440, 900), 130)])
def test_every_place_has_its_whole_name_in_the_sidebar(
    open_example: OpenExample, language: str, size: tuple[int, int], text: int
) -> None:
    sidebar = open_example(language, "light", size, text).window.sidebar
    QApplication.processEvents()
    places = [one for one in sidebar.buttons if one.isVisible()]
    assert len(places) > 10
    for one in places:
        one.setChecked(True)  # in heavier letters
        assert one.shown_text() == one.text()
        one.setChecked(False)
        assert one.shown_text() == one.text()
