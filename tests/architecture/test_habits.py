"""Habits that no linter knows: who may wait, who tells the time, what may not be written down."""

import ast
import re
from collections.abc import Iterator

import pytest

from architecture import sources

WAITING = {"sleep", "processEvents", "QThread", "QEventLoop"}
MAY_WAIT = {"src/leerkring/ui/tasks.py"}
NOW = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}
MAY_TELL_THE_TIME = {"src/leerkring/support/clock.py"}
MAY_OPEN_DIALOGS = {"src/leerkring/ui/messages.py"}

# Written with [x], so that this file does not hold what it looks for.
MACHINE_WORDS = re.compile(
    r"(?<![\w.])/(?:[r]oot|[w]ork|[w]orkspace|[b]uilds|[h]ome/\w+)/"  # a checkout or home folder
    r"|\b[A-Z]:\\{1,2}[U]sers\\"
    r"|\b(?:[e]xtra-)?[i]ndex-url\b|--[f]ind-links\b"  # where one machine gets its packages from
    r"|https?://(?:[l]ocalhost|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)"
    r"|" + re.escape(f"{sources.ROOT}/")
)
TEXT = {".py", ".md", ".toml", ".txt", ".csv", ".ts", ".svg", ".cfg", ".ini", ".sh", ".json", ""}


def names(node: ast.AST) -> Iterator[str]:
    """Yield the names that this part of the code uses or imports."""
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.alias):
        yield node.name.rpartition(".")[2]


def using(words: set[str], *, allowed: set[str], folder: str = "src") -> list[str]:
    """Return the places outside the allowed files where one of the words is used as a name."""
    return [
        f"{sources.name(path)}:{getattr(node, 'lineno', 0)} {word}"
        for path in sources.modules(folder)
        if sources.name(path) not in allowed
        for node in ast.walk(sources.tree(path))
        for word in names(node)
        if word in words
    ]


def test_only_tasks_wait_or_start_threads() -> None:
    assert using(WAITING, allowed=MAY_WAIT) == []


def test_only_messages_opens_message_boxes() -> None:
    assert using({"QMessageBox", "QErrorMessage"}, allowed=MAY_OPEN_DIALOGS) == []


def test_tests_never_sleep() -> None:
    assert using({"sleep"}, allowed=set(), folder="tests") == []


def test_only_the_clock_tells_the_time() -> None:
    found = [
        f"{sources.name(path)}:{node.lineno}"
        for path in sources.modules("src")
        if sources.name(path) not in MAY_TELL_THE_TIME
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in NOW
    ]
    assert found == []


def test_nothing_from_the_machine_it_was_made_on_is_written_down() -> None:
    found = []
    for path in sources.tracked():
        if path.suffix in TEXT:
            text = path.read_text(encoding="utf-8", errors="replace")
            hits = MACHINE_WORDS.finditer(text)
            found += [f"{sources.name(path)}: {hit.group()}" for hit in hits]
    assert found == []


@pytest.mark.parametrize(
    "planted",
    ["cd /{}/main", "see /{}/jo/x", "pip --{}-links x", "C:\\{}\\jo", "http://{}:8080/simple"],
)
def test_the_search_for_machine_words_finds_them(planted: str) -> None:
    words = ["wo" + "rk", "ho" + "me", "fi" + "nd", "Us" + "ers", "local" + "host"]
    assert any(MACHINE_WORDS.search(planted.format(word)) for word in words)
    innocent = f"a framework/library at {'ho' + 'me'}, docs/{'wo' + 'rk'}/week.md"
    assert not MACHINE_WORDS.search(innocent)
