"""Texts on screen are written so that Qt's lupdate finds them; what it misses, it misses silently.

Tried with PySide6 6.11: a variable, f-string or alias is lost; `tr("...", n=count)` and, unless the
count is a number, `translate(context, "...", None, count)` lose the plural.
"""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from architecture import sources


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls that translate a text, with the name of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if name in {"tr", "translate", "QT_TRANSLATE_NOOP"} and is_qt(name, node):
                yield name, node


def is_qt(name: str, call: ast.Call) -> bool:
    """Return whether this is Qt's function, and not that of a text or a translator."""
    if name != "translate" or not isinstance(call.func, ast.Attribute):
        return True
    return isinstance(call.func.value, ast.Name) and call.func.value.id == "QCoreApplication"


def mistake(name: str, call: ast.Call) -> str:
    """Return what lupdate would miss in this call, or an empty text."""
    literals = call.args[: 1 if name == "tr" else 2]
    if literals and isinstance(literals[-1], ast.Attribute) and literals[-1].attr == "template":
        return ""  # a refusal's sentence, marked with QT_TRANSLATE_NOOP where it is written
    texts = [node.value for node in literals if isinstance(node, ast.Constant)]
    if not literals or len(texts) < len(literals) or not all(isinstance(t, str) for t in texts):
        return "not a plain text"
    plural = "%n" in str(texts[-1])
    if plural and (name != "tr" or len(call.args) != 3 or call.keywords):
        return 'plural: write self.tr("...", "", count)'
    if isinstance(call.func, ast.Name) and name == "tr":
        return "write self.tr"
    return ""


def mistakes(tree: ast.Module) -> list[str]:
    """Return the mistakes in a module with their lines."""
    found = [(node.lineno, mistake(name, node)) for name, node in calls(tree)]
    for outer in ast.walk(tree):
        if isinstance(outer, ast.JoinedStr):
            inner = calls(ast.Module([ast.Expr(outer)], []))
            found += [(node.lineno, "inside an f-string") for _, node in inner]
    return [f"{line}: {what}" for line, what in found if what]


def test_every_text_on_screen_is_found_by_lupdate() -> None:
    found = {sources.name(path): mistakes(sources.tree(path)) for path in sources.modules("src")}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(label)",
        'self.tr(f"Hello {name}")',
        """f"{name}: {self.tr('Hello')}\"""",
        'tr("Hello")',
        'self.tr("%n day(s)", n=days)',
        'self.tr("%n day(s)")',
        'QCoreApplication.translate("Page", "%n day(s)", None, days)',
        'QCoreApplication.translate("Page", label)',
    ],
)
def test_texts_that_lupdate_misses_are_noticed(line: str) -> None:
    assert mistakes(ast.parse(line))


@pytest.mark.parametrize(
    "line",
    [
        'self.tr("Hello")',
        'self.tr("%n day(s)", "", days)',
        'QCoreApplication.translate("Page", "Hello")',
        'QCoreApplication.translate("errors", error.template)',
        'QT_TRANSLATE_NOOP("errors", "Give the circle a name.")',
        "name.translate(table)",
    ],
)
def test_texts_that_lupdate_finds_pass(line: str) -> None:
    assert mistakes(ast.parse(line)) == []


def test_lupdate_still_behaves_as_described(tmp_path: Path) -> None:
    """When this fails, lupdate has improved and the rule above may be relaxed."""
    source = tmp_path / "page.py"
    source.write_text(
        "from PySide6.QtCore import QCoreApplication, QObject\n"
        "class Page(QObject):\n"
        "    def show(self, days):\n"
        '        self.tr("%n first", "", days)\n'
        '        QCoreApplication.translate("Page", "%n second", None, days)\n'
        'sentence = QT_TRANSLATE_NOOP("errors", "Give it a name.")\n'
    )
    lupdate = Path(PySide6.__path__[0]) / "lupdate"
    result = tmp_path / "page.ts"
    subprocess.run([lupdate, "-silent", source, "-ts", result], check=True)
    text = result.read_text()
    assert text.count('numerus="yes"') == 1
    assert "<source>Give it a name.</source>" in text
