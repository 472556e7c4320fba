"""The words in which a list says what a circle agreed."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from leerkring.app.reading.lists import choice_reader
from leerkring.app.reading.names import plain
from leerkring.app.reading.working_days import parse_working_days
from leerkring.domain.circles import CadenceKind, CircleKind, CircleType
from leerkring.domain.errors import InvalidValueError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class BadCadenceError(InvalidValueError):
    """A text that does not say how often a circle meets."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "“{text}” does not say how often. Write for example: 10 weken, 2-3 maanden, "
        "per blok, or 5 per jaar.",
    )


@dataclass(frozen=True)
class Cadence:
    """How often a circle meets."""

    kind: CadenceKind
    number: int = 10


read_kind: Callable[[str], CircleKind] = choice_reader(
    {
        "team": CircleKind.TEAM,
        "project": CircleKind.PROJECT,
        "werksoort": CircleKind.SAME_JOB,
        "integraal": CircleKind.ALL_DISCIPLINES,
        "bovenschools": CircleKind.CROSS_SCHOOL,
        "same job": CircleKind.SAME_JOB,
        "all disciplines": CircleKind.ALL_DISCIPLINES,
        "cross school": CircleKind.CROSS_SCHOOL,
    }
)
read_type: Callable[[str], CircleType] = choice_reader(
    {
        "intervisie": CircleType.INTERVISION,
        "leerkring": CircleType.LEARNING_CIRCLE,
        "intervision": CircleType.INTERVISION,
        "learning circle": CircleType.LEARNING_CIRCLE,
    }
)
IN_TURN = frozenset(("om de beurt", "in turn", "beurten", "rouleert"))
AT_THE_MEETING = frozenset(("bij de bijeenkomst", "ter plekke", "at the meeting", "at meeting"))


def read_cadence(text: str) -> Cadence:
    """Return how often: "10 weken", "2-3 maanden", "per blok", "5 per jaar"; English too."""
    word = plain(text)
    number = re.search(r"\d+", word)
    weeks = re.search(r"we(ek|ke)", word)
    if re.search(r"2 ?(-|a|to|tot|/)? ?3 (maand|month)", word):
        return Cadence(CadenceKind.TWO_TO_THREE_MONTHS)
    if re.search(r"blo(k|ck)", word):
        return Cadence(CadenceKind.PER_SCHOOL_BLOCK)
    if number and 1 <= int(number.group()) <= 60:
        if re.search(r"jaar|year", word):
            return Cadence(CadenceKind.N_PER_YEAR, int(number.group()))
        if weeks or word.isdigit():
            return Cadence(CadenceKind.EVERY_N_WEEKS, int(number.group()))
    raise BadCadenceError(text=text)


def read_weekdays(text: str) -> tuple[int, ...]:
    """Return the weekdays a circle likes."""
    return parse_working_days(text).weekdays
