"""A second start on the same file wakes the first window; another file has its own."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from leerkring.ui.single_instance import SingleInstance


def test_the_second_wakes_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    first, second = SingleInstance(file), SingleInstance(file)
    assert first.claim()
    with qtbot.waitSignal(first.asked_to_show, timeout=5000):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_another_file_is_free(qtbot: QtBot, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


def test_the_same_file_by_another_path_is_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    first = SingleInstance(tmp_path / "a")
    roundabout = SingleInstance(tmp_path / "map" / ".." / "a")
    assert first.claim()
    with qtbot.waitSignal(first.asked_to_show, timeout=5000):
        assert not roundabout.claim()
    first.release()
