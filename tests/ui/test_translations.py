"""Both languages are complete: nothing forgotten, nothing half, nothing left out of a sentence."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest

from leerkring.support.resources import resource

SOURCES = Path(__file__).resolve().parents[2] / "src" / "leerkring"
PLACES = re.compile(r"\{\w+\}|%n|%\d")


@dataclass(frozen=True)
class Entry:
    """One text and what a language makes of it; plurals have several forms."""

    context: str
    source: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def entries(file: Path) -> Iterator[Entry]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            forms = [form.text or "" for form in message.iter("numerusform")]
            yield Entry(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                plural=message.get("numerus") == "yes",
                finished=target is not None and target.get("type") is None,
                forms=tuple(forms or [target.text or "" if target is not None else ""]),
            )


def translated(language: str) -> dict[tuple[str, str], Entry]:
    return {e.key: e for e in entries(resource("translations", f"leerkring_{language}.ts"))}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Entry]:
    """Return all texts as the sources have them now."""
    target = tmp_path_factory.mktemp("ts") / "fresh_nl.ts"
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    tool = Path(PySide6.__file__).parent / name
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    command = [str(tool), "-locations", "none", "-silent", *sources, "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return {entry.key: entry for entry in entries(target)}


def test_dutch_has_every_text_and_no_other(fresh: dict[tuple[str, str], Entry]) -> None:
    assert fresh.keys() - translated("nl").keys() == set(), "run `make translations`"
    assert translated("nl").keys() - fresh.keys() == set(), "run `make translations`"


def test_english_has_every_plural(fresh: dict[tuple[str, str], Entry]) -> None:
    plurals = {key for key, entry in fresh.items() if entry.plural}
    assert translated("en").keys() == plurals, "run `make translations`"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_left_untranslated(language: str) -> None:
    left = [e.key for e in translated(language).values() if not e.finished or not all(e.forms)]
    assert left == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = [
        (entry.source, form)
        for entry in translated(language).values()
        for form in entry.forms
        if set(PLACES.findall(form)) - {"%n"} != set(PLACES.findall(entry.source)) - {"%n"}
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_text_that_counts_is_a_plural(language: str) -> None:
    wrong = [e.source for e in translated(language).values() if "%n" in e.source and not e.plural]
    assert wrong == []


def test_dutch_blames_nobody_and_does_not_shout() -> None:
    said = [(e.source, form) for e in translated("nl").values() for form in e.forms]
    assert [text for text in said if "!" in text[1]] == []
    assert [text for text in said if re.search(r"\bongeldig", text[1], re.IGNORECASE)] == []
    assert [text for text in said if re.search(r"\b(u|uw)\b", text[1])] == []
