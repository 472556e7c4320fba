"""What somebody does after a meeting: tried out after a case, or as was agreed."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("arranging", "clearing", "rows")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
