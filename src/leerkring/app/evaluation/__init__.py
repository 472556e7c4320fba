"""What people thought of their meetings, and how they want to go on."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("answers", "finishing", "forms", "going_on", "trends")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
