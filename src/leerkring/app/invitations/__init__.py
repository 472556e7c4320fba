"""Invitations out: what each person must still receive, and the record of what was sent."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = (
    "as_told",
    "history",
    "letter_log",
    "notices",
    "outbox",
    "own_texts",
    "previews",
    "publishing",
    "replies",
    "sending",
)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
