"""What may be written of a case: nothing unless the organisation chose so, and never much."""

from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.cases import CaseItem
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.people import Person
from leerkring.support.marking import QT_TRANSLATE_NOOP


class TextsOffError(DomainError):
    """The organisation keeps no texts of cases."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Texts of cases are switched off. Choose a theme, or switch them on in Settings."
    )


class TooLongError(InvalidValueError):
    """More than a few sentences."""

    template = QT_TRANSLATE_NOOP("errors", "Keep it to {most} characters; this is {count}.")


def tidied(text: str) -> str:
    """Return a text without spaces around it, or more than one in a row within a line."""
    lines = (" ".join(line.split()) for line in text.strip().splitlines())
    return "\n".join(lines)


def one_line(text: str, most: int) -> str:
    """Return a short text on one line; TooLongError when it is not short."""
    return checked(" ".join(text.split()), most)


def checked(text: str, most: int) -> str:
    """Return a text; TooLongError when it has more than `most` signs."""
    if len(text) > most:
        raise TooLongError(most=most, count=len(text))
    return text


def note(unit: UnitOfWork, text: str, most: int) -> str:
    """Return a text as it is kept; TextsOffError where none are."""
    kept = checked(tidied(text), most)
    if kept and not app_settings(unit).case_texts:
        raise TextsOffError
    return kept


def case_label(code: str, unit: UnitOfWork, case: CaseItem, **facts: str) -> Label:
    """Return the name of a change: whose case it is, never what it is about.

    With the id of the circle: undo shows its cases.
    """
    person, circle = unit.get(Person, case.person_id), unit.get(Circle, case.circle_id)
    named = {"person": person.name, "circle": circle.name, "circle_id": circle.id}
    return Label.of(code, **named, **facts)
