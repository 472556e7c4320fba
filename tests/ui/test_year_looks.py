"""How the year calendar looks: audited in both languages, themes and several sizes, and printed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.tokens import DARK, LIGHT, contrast, mixed
from leerkring.ui.year.page import YearPage
from leerkring.ui.year.paint import PAST_TINT
from leerkring.ui.year.printing import YearSheet
from support import audit
from support.printers import put_on_desk
from ui.year_scene import YearScene, make_large_scene, make_scene

SIZES = ((1100, 700), (1280, 720), (1440, 900))
LATER = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
OpenPage = Callable[..., YearPage]


@pytest.fixture
def open_page(open_window: Callable[..., WindowHost]) -> OpenPage:
    def open_one(scene: YearScene, **options: object) -> YearPage:
        host = open_window(
            {"year": YearPage}, workspace=scene.workspace, start=Place("year"), **options
        )
        for _ in range(20):
            QApplication.processEvents()
        page = host.window.page
        assert isinstance(page, YearPage)
        return page

    return open_one


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_everything_has_a_name_a_size_and_its_whole_text(
    open_page: OpenPage, language: str, mode: str, size: tuple[int, int]
) -> None:
    page = open_page(make_scene(), language=language, mode=mode, size=size)
    page.grid.choose_meeting("z3")
    for _ in range(20):
        QApplication.processEvents()
    assert audit.unnamed(page) == []
    assert audit.too_small(page) == []
    assert audit.cut_texts(page) == []
    assert audit.unreachable(page) == []


@pytest.mark.parametrize("scene", ["empty", "large"])
def test_an_empty_and_a_full_year_are_whole_too(open_page: OpenPage, scene: str) -> None:
    made = make_scene(with_meetings=False) if scene == "empty" else make_large_scene(60)
    page = open_page(made, size=(1280, 720))
    assert audit.unnamed(page) == []
    assert audit.cut_texts(page) == []


def test_large_text_cuts_nothing(open_page: OpenPage) -> None:
    page = open_page(make_scene(), text=200)
    assert audit.cut_texts(page) == []


@pytest.mark.parametrize("width", [1280, 1440])
def test_large_text_at_any_height_comes_to_rest(open_page: OpenPage, width: int) -> None:
    page = open_page(make_scene(), text=200, size=(width, 900))
    for height in range(560, 1000, 20):  # a scroll bar that comes and goes filled the stack
        page.window().resize(width, height)
        QApplication.processEvents()
    assert page.grid.year is not None


def test_days_need_no_sideways_scrolling_on_the_smallest_window(open_page: OpenPage) -> None:
    page = open_page(make_scene(), size=(1100, 700))
    assert not page.grid.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_painted_can_be_read(tokens: dict[str, str]) -> None:
    grounds = {"text2": ("card", "wk"), "holtext": ("hol",), "abs": ("card", "wk")}
    for ink, places in grounds.items():
        for place in places:
            assert contrast(tokens[ink], tokens[place]) >= 4.5, (ink, place)
    for number in range(1, 7):
        circle = tokens[f"c{number}"]
        assert contrast(tokens["oncirc"], circle) >= 4.5
        assert contrast(circle, tokens["card"]) >= 4.5
        assert contrast(circle, mixed(circle, tokens["card"], PAST_TINT)) >= 4.5 or number > 3


def colours(image: QImage, place: QRectF) -> set[str]:
    points = place.toRect()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(points.left(), points.right())
        for y in range(points.top(), points.bottom())
    }


def test_pills_say_their_state_by_shape(open_page: OpenPage) -> None:
    page = open_page(make_scene(), mode="light")
    page.grid.choose(date(2026, 8, 31))
    year = page.grid.year
    assert year is not None
    image = page.grid.viewport().grab().toImage()

    def seen(key: str) -> set[str]:
        place = year.place_of(key)
        assert place is not None
        return colours(image, place.adjusted(2, 8, -2, -8))

    assert LIGHT["c2"].lower() in seen("p2")  # filled: invited
    assert LIGHT["card"].lower() in seen("z3")  # open: still to send
    tint = mixed(LIGHT["c1"], LIGHT["card"], PAST_TINT)
    assert any(_near(colour, tint) for colour in seen("n1"))  # tinted: has been


def _near(one: str, other: str) -> bool:
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return all(abs(x - y) <= 3 for x, y in parts)


def test_today_stands_out(open_page: OpenPage) -> None:
    page = open_page(make_scene(), mode="light")
    cell = page.grid.year.cell_of(date(2026, 11, 23)) if page.grid.year else None
    assert cell is not None
    image = page.grid.viewport().grab().toImage()
    assert LIGHT["today"].lower() in colours(image, cell)


def test_the_year_prints_on_one_landscape_sheet(
    qtbot: QtBot, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = put_on_desk(monkeypatch, tmp_path)
    page = open_page(make_scene())
    said: list[str] = []
    page.services.messages.toast_wanted.connect(lambda toast: said.append(toast.text))
    assert page.print_action is not None
    with qtbot.waitSignal(page.printing.ended):
        page.print_action.trigger()
    assert (desk.sheets, desk.landscape) == (1, True)
    assert not desk.asked[0].fullPage(), "with margins that every printer can leave"
    assert said == ["1 pagina naar de printer gestuurd."]


def test_the_printed_sheet_is_light_and_full_in_every_theme(open_page: OpenPage) -> None:
    page = open_page(make_scene(), mode="dark")
    index = page._known()
    assert index is not None
    image = QImage(1180, 820, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    YearSheet(index, page._words, page._words.signs(index)).draw(painter, QRectF(0, 0, 1180, 820))
    painter.end()
    found = colours(image, QRectF(0, 0, 1180, 820))
    assert {LIGHT["hol"].lower(), LIGHT["c2"].lower(), LIGHT["wk"].lower()} <= found
    assert DARK["card"].lower() not in found
    assert colours(image, QRectF(200, 790, 700, 28)) != {"#ffffff"}  # the legend is on the sheet
