"""The organisation: its places, the days it is closed, and the user's settings."""

from leerkring.app.organisation import days, details, places, settings
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = (
    details.COMMANDS | places.COMMANDS | days.COMMANDS | settings.COMMANDS
)
QUERIES: dict[type, QueryHandler] = (
    details.QUERIES | places.QUERIES | days.QUERIES | settings.QUERIES
)
