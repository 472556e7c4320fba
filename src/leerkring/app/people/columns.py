"""What the columns of a list mean: by their headings, Dutch or English, else by what is in them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from leerkring.app.people.headings import PEOPLE
from leerkring.app.reading.lists import heading_key, vocabulary, yes_or_no
from leerkring.app.reading.tables import Table
from leerkring.app.reading.working_days import BadWorkingDaysError, parse_working_days
from leerkring.app.reading.working_words import DUTCH_DAYS, ENGLISH_DAYS, SHORT_DUTCH, SHORT_ENGLISH


class Field(StrEnum):
    """What a column of a list of people can hold."""

    NAME = "name"
    FIRST_NAME = "first_name"
    INFIX = "infix"
    LAST_NAME = "last_name"
    EMAIL = "email"
    FUNCTIONS = "functions"
    DISCIPLINE = "discipline"
    LOCATION = "location"
    GROUP = "group"
    WORKING_DAYS = "working_days"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    JOINED = "joined"
    LEFT = "left"
    WEIGHT = "weight"
    MAY_FACILITATE = "may_facilitate"
    MAY_CONTRIBUTE = "may_contribute"
    MAY_CO_COACH = "may_co_coach"
    CO_COACH_UNTIL = "co_coach_until"
    MOST_DUOS = "most_duos"
    NEEDS_COVER = "needs_cover"
    MAY_COVER = "may_cover"
    EXTERNAL = "external"
    MANAGES_OTHERS = "manages_others"


WEEKDAY_FIELDS = (
    Field.MONDAY,
    Field.TUESDAY,
    Field.WEDNESDAY,
    Field.THURSDAY,
    Field.FRIDAY,
    Field.SATURDAY,
    Field.SUNDAY,
)
NAME_FIELDS = (Field.NAME, Field.FIRST_NAME, Field.INFIX, Field.LAST_NAME)
FLAG_FIELDS = (
    Field.MAY_FACILITATE,
    Field.MAY_CONTRIBUTE,
    Field.MAY_CO_COACH,
    Field.NEEDS_COVER,
    Field.MAY_COVER,
    Field.EXTERNAL,
    Field.MANAGES_OTHERS,
)

_ROWS_TO_LOOK_AT = 10
_SAMPLE = 200


@dataclass(frozen=True)
class Recognised:
    """A table with its headings set apart, and what its columns were taken for.

    Columns that are not in `mapping` are left out.
    """

    table: Table
    mapping: dict[int, Field]
    by_headings: bool


def _people_headings() -> dict[str, Field]:
    known = {heading: Field(field) for heading, field in vocabulary(PEOPLE).items()}
    for names in (SHORT_DUTCH, DUTCH_DAYS, SHORT_ENGLISH, ENGLISH_DAYS):
        for name, field in zip(names, WEEKDAY_FIELDS, strict=True):
            known |= {heading_key(name): field, heading_key(f"werkt {name}"): field}
    return known


_PEOPLE_HEADINGS = _people_headings()


def recognise(table: Table) -> Recognised:
    """Find the headings and what each column holds, by content where there are no headings."""
    if table.headings:
        return Recognised(table, _checked(table, _by_headings(table.headings)), by_headings=True)
    best = max(
        range(min(_ROWS_TO_LOOK_AT, len(table.rows))),
        key=lambda index: (_heading_score(table, index), -index),
        default=0,
    )
    if table.rows and _heading_score(table, best):
        headed = table.with_headings(best)
        mapping = _checked(headed, _by_headings(headed.headings))
        return Recognised(headed, _with_guessed_name(headed, mapping), by_headings=True)
    return Recognised(table, _by_content(table), by_headings=False)


def _heading_score(table: Table, index: int) -> int:
    """Count the headings in a row; a single one may be a cell like "groep" or "medewerker"."""
    filled = [cell for cell in table.rows[index].cells if cell.strip()]
    known = _by_headings(filled)
    sure = any(re.search("naam|name|mail", heading_key(filled[place])) for place in known)
    return len(known) if sure or len(known) > 1 or len(known) == len(filled) else 0


def _by_headings(headings: Iterable[str]) -> dict[int, Field]:
    mapping: dict[int, Field] = {}
    for column, heading in enumerate(headings):
        field = _meaning(heading)
        if field is not None and field not in mapping.values():
            mapping[column] = field
    return mapping


def _meaning(heading: str) -> Field | None:
    """Return what a heading says; of "Functie/rol" the first word that is known."""
    words = (heading, *heading.split("/"))
    return next((f for word in words if (f := _PEOPLE_HEADINGS.get(heading_key(word)))), None)


def _checked(table: Table, mapping: dict[int, Field]) -> dict[int, Field]:
    """Drop ticks that are none: under "Leidinggevende" a name says who leads, not who is led."""
    return {
        column: field
        for column, field in mapping.items()
        if field not in FLAG_FIELDS or _share(table, column, _is_flag) >= 0.5
    }


def _with_guessed_name(table: Table, mapping: dict[int, Field]) -> dict[int, Field]:
    if any(field in NAME_FIELDS for field in mapping.values()):
        return mapping
    free = [column for column in range(table.width) if column not in mapping]
    name = next((c for c in free if _share(table, c, _is_name) >= 0.5), None)
    return mapping if name is None else {name: Field.NAME, **mapping}


def _by_content(table: Table) -> dict[int, Field]:
    mapping: dict[int, Field] = {}
    for column in range(table.width):
        for field, test in ((Field.EMAIL, _is_address), (Field.WORKING_DAYS, _is_working_days)):
            if field not in mapping.values() and _share(table, column, test) >= 0.5:
                mapping[column] = field
                break
    return dict(sorted(_with_guessed_name(table, mapping).items()))


def _share(table: Table, column: int, test: Callable[[str], bool]) -> float:
    cells = [row.cell(column) for row in table.rows[:_SAMPLE]]
    filled = [cell for cell in cells if cell]
    return sum(map(test, filled)) / len(filled) if filled else 0.0


def _is_flag(text: str) -> bool:
    return yes_or_no(text) is not None


def _is_address(text: str) -> bool:
    return "@" in text


def _is_name(text: str) -> bool:
    return "@" not in text and sum(c.isalpha() for c in text) > len(text) / 2


def _is_working_days(text: str) -> bool:
    try:
        return parse_working_days(text).is_known
    except BadWorkingDaysError:
        return False
