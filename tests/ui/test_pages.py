"""The words of changes are listed where they are: nothing else is read to name one change."""

import importlib
from pathlib import Path

import leerkring.ui
from leerkring.ui.pages import words_of_changes

UI = Path(leerkring.ui.__path__[0])


def test_every_word_of_a_feature_is_listed_once() -> None:
    every: list[str] = []
    for file in sorted(UI.rglob("*words.py")):
        name = ".".join(file.relative_to(UI.parent.parent).with_suffix("").parts)
        every += getattr(importlib.import_module(name), "LABELS", {})
    assert sorted(every) == sorted(words_of_changes())


def test_each_is_found_where_it_is_listed() -> None:
    words = words_of_changes()
    assert all(callable(words[code]) for code in words)
    assert words.get("no such change") is None
