"""The look: enough contrast everywhere, and one place where sizes and colours come from."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from leerkring.support.resources import resource
from leerkring.ui.theme import Theme, ThemeMode
from leerkring.ui.tokens import (
    CIRCLE_COLOURS,
    DARK,
    DONE_TINT,
    LIGHT,
    TEXT_MINIMUM,
    contrast,
    mixed,
    required_contrasts,
)

THEMES = {"light": LIGHT, "dark": DARK}


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_of_colours_has_enough_contrast(name: str) -> None:
    tokens = THEMES[name]
    low = [
        (ink, ground, round(contrast(tokens[ink], tokens[ground]), 2))
        for ink, ground, least in required_contrasts()
        if contrast(tokens[ink], tokens[ground]) < least
    ]
    assert low == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("number", range(1, CIRCLE_COLOURS + 1))
def test_text_on_the_tint_of_a_past_meeting_is_readable(name: str, number: int) -> None:
    tokens = THEMES[name]
    colour = tokens[f"c{number}"]
    assert contrast(colour, mixed(colour, tokens["card"], DONE_TINT)) >= TEXT_MINIMUM


def test_contrast_follows_the_formula_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_themes_name_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


def ink_of(pixmap: QPixmap) -> QColor:
    """Return the colour of the most opaque pixel."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda colour: colour.alpha())


def test_an_icon_takes_the_colour_of_the_theme_shown_now(theme: Theme) -> None:
    icon = theme.icons.icon("dot", "pri")
    assert ink_of(icon.pixmap(QSize(18, 18))) == QColor(LIGHT["pri"])
    theme.choose(ThemeMode.DARK, 100)
    assert ink_of(icon.pixmap(QSize(18, 18))) == QColor(DARK["pri"])


def test_an_icon_is_sharp_on_a_dense_screen(theme: Theme) -> None:
    pixmap = theme.icons.icon("send", "text").pixmap(QSize(18, 18), 2.0)
    assert pixmap.size() == QSize(36, 36)
    assert pixmap.deviceIndependentSize().toSize() == QSize(18, 18)


def test_a_disabled_icon_is_dim_and_a_checked_one_has_its_own_colour(theme: Theme) -> None:
    icon = theme.icons.icon("dot", "text", chosen="softtext")
    size = QSize(18, 18)
    assert ink_of(icon.pixmap(size, QIcon.Mode.Disabled)) == QColor(LIGHT["textd"])
    checked = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
    assert ink_of(checked) == QColor(LIGHT["softtext"])


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_text_and_lengths_grow_together(theme: Theme, percent: int) -> None:
    base, length = theme.points(14), theme.px(36)
    theme.choose(ThemeMode.LIGHT, percent)
    assert theme.points(14) == pytest.approx(base * percent / 100, abs=0.02)
    assert theme.px(36) == pytest.approx(length * percent / 100, abs=1)


def test_text_size_stays_within_what_screens_are_made_for(theme: Theme) -> None:
    theme.choose(ThemeMode.LIGHT, 900)
    assert theme.text_percent == 200
    theme.choose(ThemeMode.LIGHT, 10)
    assert theme.text_percent == 100


def test_circle_colours_go_round(theme: Theme) -> None:
    assert theme.circle_colour(CIRCLE_COLOURS) == theme.circle_colour(0)


def test_every_shipped_icon_can_be_drawn_in_any_colour() -> None:
    for file in resource("icons").glob("*.svg"):
        assert "currentColor" in file.read_text(encoding="utf-8"), file.name
