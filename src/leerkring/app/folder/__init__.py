"""A whole organisation in a folder of plain lists, taken over in one step."""

from leerkring.app.folder import importing
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = importing.COMMANDS
QUERIES: dict[type, QueryHandler] = {}
