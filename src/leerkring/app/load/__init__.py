"""How much time all of this asks of each person, and who goes over the limit."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("table", "warnings")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
