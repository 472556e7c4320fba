"""Finding out whether somebody in a list is somebody we know: by address, then by name."""

from collections import defaultdict
from collections.abc import Iterable

from leerkring.app.reading.names import closest, plain
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.support.marking import QT_TRANSLATE_NOOP


class UnknownPersonError(DomainError):
    """A list names somebody who is not among the people; `proposal` is who was probably meant."""

    template = QT_TRANSLATE_NOOP("errors", "{text} is not among your people. Add them first.")

    def __init__(self, text: str, proposal: str | None = None) -> None:
        super().__init__(text=text)
        self.proposal = proposal


class SeveralPeopleError(DomainError):
    """A list names somebody by a name that more than one has."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is more than one {text}. Use the e-mail address instead."
    )


class PeopleIndex:
    """The known people by address (capitals aside) and by name (accents and blanks aside)."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_address: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Person]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Know one more person."""
        if person.email:
            self._by_address[person.email.casefold()].append(person)
        self._by_name[plain(person.name)].append(person)

    def with_address(self, email: str) -> list[Person]:
        """Return who has this address."""
        return self._by_address.get(email.casefold(), []) if email else []

    def named(self, name: str) -> list[Person]:
        """Return who has this name."""
        return self._by_name.get(plain(name), [])

    def closest_name(self, text: str) -> str | None:
        """Return the known name that looks most like `text`, if any comes close."""
        return closest(text, (people[0].name for people in self._by_name.values()))

    def find(self, text: str) -> Person:
        """Return whom an address or name in a list means, or raise with what was probably meant."""
        found = self.with_address(text) if "@" in text else self.named(text)
        if not found:
            raise UnknownPersonError(text, self.closest_name(text))
        if len(found) > 1:
            raise SeveralPeopleError(text=text)
        return found[0]
