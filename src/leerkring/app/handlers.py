"""Where the handlers of a feature are: beside their commands and queries, gathered when asked for.

A feature's package says in which modules they are. Nothing is imported before somebody needs it:
a start would otherwise wait for everything the program can do.
"""

from collections.abc import Iterable
from importlib import import_module

NAMES = ("COMMANDS", "QUERIES")


def all_of(package: str, modules: Iterable[str], name: str) -> dict[type, object]:
    """Return the handlers called `name` in the modules of a package: for its `__getattr__`."""
    if name not in NAMES:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    parts = (import_module(f"{package}.{module}") for module in modules)
    return {kind: handler for part in parts for kind, handler in getattr(part, name, {}).items()}
