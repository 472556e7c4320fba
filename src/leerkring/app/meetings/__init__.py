"""Meetings by hand: add, move, change, remove, and who does what in them."""

from leerkring.app.meetings import attendance, changes, roles, rows
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = changes.COMMANDS | roles.COMMANDS | attendance.COMMANDS
QUERIES: dict[type, QueryHandler] = rows.QUERIES
