"""Where a meeting was survives the program, and the words for it are short."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leerkring.domain.sitting import Slot, begun
from leerkring.ui.preferences import FilePreferences
from leerkring.ui.sitting.keeping import Kept, forget, keep, kept_place
from leerkring.ui.sitting.words import SittingWords
from leerkring.ui.wording import Wording

START = datetime(2026, 12, 1, 12, tzinfo=UTC)
SLOTS = (Slot('a,b="c"', timedelta(minutes=5)), Slot("two", timedelta(minutes=10)))


@pytest.fixture
def kept() -> Kept:
    sitting = begun(SLOTS, START).more(START, timedelta(minutes=2))
    sitting = sitting.forward(START + timedelta(minutes=3, seconds=7))
    return Kept("m1", sitting.pause(sitting.seen), 2, frozenset({"anna", "bram"}))


@pytest.mark.usefixtures("styled")
def test_another_start_of_the_program_finds_the_same_place(tmp_path: Path, kept: Kept) -> None:
    file = tmp_path / "window.ini"
    first = FilePreferences(file)
    keep(first, kept)
    QApplication.processEvents()  # it is written by itself, without a proper end
    assert file.exists()
    second = FilePreferences(file)
    assert kept_place(second, "m1") == kept
    assert kept_place(second, "m2") is None
    forget(second)
    assert kept_place(second, "m1") is None


def test_of_many_people_only_the_first_are_named(styled: QApplication) -> None:
    words = SittingWords(Wording("nl"))
    names = [f"Naam{number}" for number in range(30)]
    text = words.order(names)
    assert "Naam10" in text
    assert "Naam11" not in text
    assert words.order(names[:1]) == ""
    assert "Naam11" not in words.order(names[:11])
    assert "Naam10" in words.order(names[:11])
