"""Planning as the user meets it: ask for a proposal, look, accept; candidates and warnings."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = (
    "accept",
    "region",
    "basis",
    "beginning",
    "candidates",
    "ledger",
    "all_turns",
    "repair",
    "warnings",
)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
