"""Planning as the user meets it: ask for a proposal, look, accept; candidates and warnings."""

from leerkring.app.planning import accept, basis, beginning, candidates, ledger, region, warnings
from leerkring.app.workspace import CommandHandler, QueryHandler

COMMANDS: dict[type, CommandHandler] = {**accept.COMMANDS, **region.COMMANDS}
QUERIES: dict[type, QueryHandler] = {
    **basis.QUERIES,
    **beginning.QUERIES,
    **candidates.QUERIES,
    **ledger.QUERIES,
    **warnings.QUERIES,
}
