"""What must hold of a person, whoever puts it in: by hand, from a list or from a folder."""

from datetime import date

from leerkring.app.ports import UnitOfWork, equals
from leerkring.app.reading.addresses import read_address, same_address
from leerkring.app.reading.names import tidy
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.people import Person
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NameNeededError(InvalidValueError):
    """Somebody without a name cannot be found again."""

    template = QT_TRANSLATE_NOOP("errors", "Fill in a name.")


class AddressTakenError(DomainError):
    """Two people would get each other's invitations."""

    template = QT_TRANSLATE_NOOP("errors", "{name} already has this e-mail address.")


class EmploymentDaysError(InvalidValueError):
    """Somebody would leave before coming."""

    template = QT_TRANSLATE_NOOP("errors", "The last working day is before the first.")


class WeightError(InvalidValueError):
    """A share in the turns of nothing or less."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a share between 0.1 and 10.")


class DuosError(InvalidValueError):
    """A co-coach of nobody, or of more people than fit in a week."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a number from {least} to {most}.")


MOST_DUOS = 20


class AbsenceDaysError(InvalidValueError):
    """Somebody would be back before going."""

    template = QT_TRANSLATE_NOOP("errors", "The last day away is before the first day away.")


def checked_name(text: str) -> str:
    """Return the tidy name or raise NameNeededError."""
    name = tidy(text)
    if not name:
        raise NameNeededError
    return name


def checked_address(unit: UnitOfWork, text: str, *, besides: str | None = None) -> str:
    """Return the address in `text`; raise when it is none or somebody else's."""
    address = read_address(text)
    for stored in unit.values(Person, "email") if address else ():
        if same_address(stored, address):
            owners = unit.find(Person, equals("email", stored))
            other = next((person for person in owners if person.id != besides), None)
            if other is not None:
                raise AddressTakenError(name=other.name)
    return address


def check_person(person: Person) -> None:
    """Raise when the days or the share of a person cannot be."""
    if person.joined is not None and person.left is not None and person.left < person.joined:
        raise EmploymentDaysError
    if not 0.1 <= person.weight <= 10:
        raise WeightError
    if not 1 <= person.most_duos <= MOST_DUOS:
        raise DuosError(least=1, most=MOST_DUOS)


def check_days_away(first: date, last: date) -> None:
    """Raise when somebody would be back before going."""
    if last < first:
        raise AbsenceDaysError
