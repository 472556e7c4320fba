"""Circles and their members."""

from leerkring.app.circles import changes, choices, members, rows
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = changes.COMMANDS | members.COMMANDS
QUERIES: dict[type, QueryHandler] = rows.QUERIES | choices.QUERIES
