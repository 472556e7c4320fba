"""Competences and themes on meetings, visits and duos, set by hand."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("tagging",)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
