"""Every change that can be undone has a name of its own in the Edit menu."""

import ast
from pathlib import Path

import leerkring.app
from leerkring.app.ports import Label
from leerkring.ui.pages import words_of_changes
from leerkring.ui.wording import Wording

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
