"""A whole organisation in a folder of plain lists, taken over in one step."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("importing", "coaching_lists")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
