"""Every change that can be undone has a name of its own in the Edit menu."""

import ast
from collections.abc import Callable
from pathlib import Path

import leerkring.app
from leerkring.app.ports import Label
from leerkring.ui.application import WindowHost
from leerkring.ui.importing.words import ImportWords
from leerkring.ui.pages import words_of_changes
from leerkring.ui.people.words import PeopleWords
from leerkring.ui.settings.words import SettingsWords
from leerkring.ui.wording import Wording
from support.sample_pages import SAMPLE_PAGES

_FACTS = {
    "answer", "circle", "circles", "count", "day", "meetings", "name", "names", "people",
    "person", "role",
}  # fmt: skip


def codes_in_use() -> set[str]:
    """Return the code of every `Label.of(...)` and `label_for(...)` in the use cases."""
    found = set()
    for file in Path(leerkring.app.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _names_a_change(node):
                found |= set(_texts(node.args[0]))
    return found


def _names_a_change(node: ast.Call) -> bool:
    called = ast.unparse(node.func)
    return called in ("Label.of", "label_for", "_label") and bool(node.args)


def _texts(node: ast.expr) -> list[str]:
    constants = (n.value for n in ast.walk(node) if isinstance(n, ast.Constant))
    return [value for value in constants if isinstance(value, str)]


def test_every_change_has_words() -> None:
    codes = {code for code in codes_in_use() if code.isidentifier()}
    assert codes
    assert codes - set(words_of_changes()) == set()


def test_the_words_say_something() -> None:
    wording = Wording("en", words_of_changes())
    facts = dict.fromkeys(_FACTS, "2") | {"day": "2026-09-10", "role": "facilitator"}
    for code in words_of_changes():
        text = wording.change(Label.of(code, **facts))
        assert text
        assert "{" not in text


def test_a_change_of_few_is_named_with_its_number_in_words(
    open_window: Callable[..., WindowHost],
) -> None:
    wording = open_window(SAMPLE_PAGES, language="nl").services.wording
    told = {
        "add_people": "twee nieuwe mensen",
        "remove_people": "verwijderen van twee mensen",
        "import_absences": "lijst van twee afwezigheden",
        "import_school_breaks": "twee overgenomen schoolvakanties",
    }
    every = Wording("nl", words_of_changes())
    assert wording.language == "nl"
    assert {code: every.change(Label.of(code, count=2)) for code in told} == told
    assert every.change(Label.of("remove_people", count=13)) == "verwijderen van 13 mensen"


def test_what_the_pages_say_of_people_has_its_numbers_in_words(
    open_window: Callable[..., WindowHost],
) -> None:
    wording = open_window(SAMPLE_PAGES, language="nl").services.wording
    words = PeopleWords(wording)
    assert words.removed(["A", "B", "C", "D"]) == "Vier mensen verwijderd."
    assert words.removed_but_kept(["A", "B", "C", "D"], 3).endswith(
        "Drie van hen blijven als oud-collega bekend."
    )
    assert words.taken_over(3, 0) == "Drie mensen toegevoegd."
    assert words.taken_over(1, 2) == "Eén persoon toegevoegd. Twee gewijzigd."
    assert words.taken_over(0, 14) == "14 gewijzigd."
    assert words.absences_taken(6) == "Zes afwezigheden overgenomen."
    assert words.absences_found(2, 1) == "Twee nieuwe afwezigheden, één al bekend"
    assert SettingsWords(wording).imported(2) == "Twee schoolvakanties overgenomen."


def test_english_imports_where_dutch_takes_over() -> None:
    words = ImportWords(Wording("en"))
    assert words.take(6) == "Import six people"
    assert words.taken(1) == "One person imported."
    assert PeopleWords(Wording("en")).take_absences(2).startswith("Import two ")
