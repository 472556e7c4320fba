"""Circles and their members."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("changes", "members", "rows", "choices")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
