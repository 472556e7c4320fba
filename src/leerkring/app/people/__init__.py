"""People, when they work and are away, and the lists they come from."""

from leerkring.app.people import absence_lists, absences, changes, export, importing, leaving, rows
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = (
    changes.COMMANDS
    | leaving.COMMANDS
    | absences.COMMANDS
    | absence_lists.COMMANDS
    | importing.COMMANDS
)
QUERIES: dict[type, QueryHandler] = (
    rows.QUERIES | absences.QUERIES | absence_lists.QUERIES | importing.QUERIES | export.QUERIES
)
