"""The year calendar's questions."""

from leerkring.app.workspace import CommandHandler, QueryHandler
from leerkring.app.year import moves, notes, rows, shifts, why

COMMANDS: dict[type, CommandHandler] = shifts.COMMANDS
QUERIES: dict[type, QueryHandler] = rows.QUERIES | notes.QUERIES | moves.QUERIES | why.QUERIES
