"""People, when they work and are away, and the lists they come from."""

from leerkring.app.people import absences, changes, importing, leaving, rows
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = (
    changes.COMMANDS | leaving.COMMANDS | absences.COMMANDS | importing.COMMANDS
)
QUERIES: dict[type, QueryHandler] = rows.QUERIES | absences.QUERIES | importing.QUERIES
