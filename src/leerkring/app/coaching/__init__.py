"""Co-coaching: duos of a teacher and a co-coach, their sessions, and what is to do about them."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = (
    "duos",
    "ending",
    "sessions",
    "leaving_early",
    "choices",
    "pair_moments",
    "wishes",
    "drafts",
    "accepting",
    "board",
    "overview",
)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
