"""The library of work forms, and what a circle did with it."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("catalogue", "changes", "steps", "sharing")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
