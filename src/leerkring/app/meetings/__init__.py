"""Meetings by hand: add, move, change, remove, and who does what in them."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("changes", "roles", "reserve", "attendance", "groups", "rows", "cases")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
