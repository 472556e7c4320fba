"""Files, classes and functions stay small enough to read in one go.

An exception is a line below with its reason; the lists are meant to stay empty.
"""

import ast

from architecture import sources

MOST_LINES_IN_A_FILE = 400
MOST_LINES_IN_A_CLASS = 300
MOST_LINES_IN_A_FUNCTION = 60

LONGER_FILES: dict[str, str] = {
    "tests/data/verify_plan.py": "comes from outside and shares nothing with this project",
    "db/versions/0001_first_tables.py": "a migration is one step; it is never changed afterwards",
}
LONGER_CLASSES: dict[str, str] = {}
LONGER_FUNCTIONS: dict[str, str] = {}


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    """Return how many lines a definition takes, its decorators left out."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_are_short() -> None:
    found = {}
    for path in sources.modules("src", "tests", "installer", "db"):
        count = len(path.read_text(encoding="utf-8").splitlines())
        if count > MOST_LINES_IN_A_FILE:
            found[sources.name(path)] = count
    assert found.keys() == LONGER_FILES.keys(), found


def test_classes_are_short() -> None:
    found = {}
    for path in sources.modules("src"):
        for node in ast.walk(sources.tree(path)):
            if isinstance(node, ast.ClassDef) and lines(node) > MOST_LINES_IN_A_CLASS:
                found[f"{sources.name(path)}:{node.name}"] = lines(node)
    assert found.keys() == LONGER_CLASSES.keys(), found


def test_functions_are_short() -> None:
    found = {}
    for path in sources.modules("src", "installer"):
        for node in sources.functions(path):
            if lines(node) > MOST_LINES_IN_A_FUNCTION:
                found[f"{sources.name(path)}:{node.name}"] = lines(node)
    assert found.keys() == LONGER_FUNCTIONS.keys(), found
