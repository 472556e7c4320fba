"""The programme of a meeting: what happens when, for how long, and what must be there for it."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("rows", "changes", "closing", "beginnings", "preparing")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
