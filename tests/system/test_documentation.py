"""The documentation keeps its word: links lead somewhere, pictures exist, buttons are so called."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from leerkring.cli.arguments import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
MANUAL = ROOT / "docs" / "handleiding.md"
SENDING = ROOT / "docs" / "uitnodigingen.md"
_EMPHASIS = {"niet getest", "niet zelf getest"}
PICTURES = ROOT / "docs" / "pictures"
LARGEST = 1_500_000  # bytes, of all pictures together
LINK = re.compile(r"\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")


def texts_of_the_window() -> set[str]:
    """Return all Dutch texts, without the marks of menus."""
    file = ROOT / "resources" / "translations" / "leerkring_nl.ts"
    found = (node.text or "" for node in ET.parse(file).getroot().iter("translation"))
    return {text.replace("&", "") for text in found}


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text("utf-8")):
        place, _, anchor = link.partition("#")
        if "://" in place:
            continue
        target = (page.parent / place).resolve() if place else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_the_readme_opens_with_the_two_commands() -> None:
    lines = [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line]
    assert lines[1].split()[:2] == ["make", "run"]
    assert lines[2].split()[:2] == ["make", "test"]


def test_every_make_target_and_command_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([\w]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        text = page.read_text("utf-8")
        assert set(re.findall(r"`make (\w+)", text)) <= targets, page.name
        named = re.findall(
            r"(?:`|^ {4})leerkring (?:--database \S+ )?([a-z-]+)", text, re.MULTILINE
        )
        assert set(named) <= set(COMMANDS), page.name


@pytest.mark.parametrize("page", [MANUAL, SENDING], ids=lambda page: page.name)
def test_what_a_manual_calls_a_button_is_called_so_on_the_screen(page: Path) -> None:
    known = texts_of_the_window()
    bold = BOLD.findall(re.sub(r"\s*\n\s*", " ", page.read_text("utf-8")))
    buttons = [text for text in bold if not text.endswith(".") and not text[0].isdecimal()]
    buttons = [text for text in buttons if text.casefold() not in _EMPHASIS]
    assert len(buttons) > 15
    assert [text for text in buttons if text not in known] == []


def test_the_keys_in_the_manual_are_those_of_the_help_page() -> None:
    known = texts_of_the_window()
    table = MANUAL.read_text("utf-8").split("## Sneltoetsen")[1].split("##")[0]
    rows = re.findall(r"^\| (\S.*?) \| (.+?) \|$", table, re.MULTILINE)
    assert len(rows) > 10
    assert [row for row in rows if not set(row) <= known and "F1," not in row[0]] == []


def test_every_picture_is_used_and_small() -> None:
    used = {Path(link).name for page in PAGES for link in LINK.findall(page.read_text("utf-8"))}
    pictures = sorted(PICTURES.iterdir())
    assert {picture.name for picture in pictures} == {name for name in used if ".png" in name}
    assert sum(picture.stat().st_size for picture in pictures) < LARGEST
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1280, 800), picture.name
