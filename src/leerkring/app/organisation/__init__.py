"""The organisation: its places, the days it is closed, and the user's settings."""

from leerkring.app.organisation import days, details, holidays, places, settings
from leerkring.app.workspace import CommandHandler, QueryHandler

_PARTS = (details, places, days, holidays, settings)
COMMANDS: dict[type, CommandHandler] = {
    kind: handler for part in _PARTS for kind, handler in part.COMMANDS.items()
}
QUERIES: dict[type, QueryHandler] = {
    kind: handler for part in _PARTS for kind, handler in part.QUERIES.items()
}
