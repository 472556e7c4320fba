"""Peer visits: rounds, who visits whom and when, what is looked at, and what it brought."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = (
    "rounds",
    "accept",
    "changes",
    "pairs",
    "reflecting",
    "pauses",
    "rows",
    "matrix",
    "details",
    "drafting",
    "choices",
    "moments",
    "ways",
    "export",
)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
