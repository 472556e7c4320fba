"""Cases of a circle: proposals, what was said of them, what is tried out, and looking back.

Choosing one touches who does what at a meeting, and is with the meetings.
"""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = ("proposing", "talking", "trying_out", "rows", "clearing")


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
