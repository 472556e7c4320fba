"""The organisation: its places, the days it is closed, and the user's settings."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("details", "places", "room_blocks", "days", "holidays", "settings")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
