"""Documents to print or keep."""

from leerkring.app.handlers import all_of
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler]
QUERIES: dict[type, QueryHandler]

_MODULES = (
    "attendance_list",
    "attending",
    "cards",
    "coaching",
    "evaluation",
    "follow_up",
    "pairs",
    "programme",
    "statements",
    "tags",
    "turns",
    "visits",
    "work_forms",
    "year_plan",
)


def __getattr__(name: str) -> object:
    return all_of(__name__, _MODULES, name)
