"""People, when they work and are away, and the lists they come from."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = (
    "busy",
    "changes",
    "leaving",
    "absences",
    "absence_lists",
    "importing",
    "rows",
    "export",
    "cases",
)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
