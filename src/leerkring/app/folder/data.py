"""What a data folder holds, and what can be wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from leerkring.app.cards.listed import WORDS as CARDS
from leerkring.app.folder import headings
from leerkring.app.people.headings import ABSENCES
from leerkring.app.reading.lists import ListProblem, vocabulary
from leerkring.app.reading.tables import Table
from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP

FILE_NAMES: Mapping[str, str] = vocabulary(headings.FILES)
"""The list that a file name (without its ending) stands for."""

HEADINGS: Mapping[str, Mapping[str, str]] = {
    "organisation": vocabulary(headings.ORGANISATION),
    "locations": vocabulary(headings.LOCATIONS),
    "rooms": vocabulary(headings.ROOMS),
    "closing_days": vocabulary(headings.CLOSING_DAYS),
    "absences": vocabulary(ABSENCES),
    "circles": vocabulary(headings.CIRCLES),
    "memberships": vocabulary(headings.MEMBERSHIPS),
    "history": vocabulary(headings.MEETINGS),
    "meetings": vocabulary(headings.MEETINGS),
    "duos": vocabulary(headings.DUOS),
    "coaching_sessions": vocabulary(headings.COACHING_SESSIONS),
    "rounds": vocabulary(headings.ROUNDS),
    "visits": vocabulary(headings.VISITS),
    "cards": CARDS,
}


@dataclass(frozen=True)
class FolderData:
    """The lists in a folder, by the names in `FILE_NAMES`; a list that is not there is absent."""

    tables: Mapping[str, Table]


class FolderError(DomainError):
    """A folder that cannot be taken over; `problems` are all cells to look at."""

    template = QT_TRANSLATE_NOOP("errors", "{file}, line {line}, {heading}: {reason}")

    def __init__(self, problems: tuple[ListProblem, ...]) -> None:
        first = problems[0]
        super().__init__(
            file=first.file, line=first.line, heading=first.heading, reason=first.error
        )
        self.problems = problems

    def lines(self) -> tuple[str, ...]:
        """Return one English line per problem, for the command line."""
        return tuple(
            self.template.format(file=p.file, line=p.line, heading=p.heading, reason=p.error)
            for p in self.problems
        )
