"""What must still be sent, seen from each person who gets it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.domain.told import Invitee


@dataclass(frozen=True)
class PersonLine:
    """One thing somebody must still receive."""

    meeting_id: str
    kind: ItemKind
    sequence: int
    title: str
    start: datetime


@dataclass(frozen=True)
class PersonOutbox:
    """All that one address must still receive, by date."""

    name: str
    email: str
    person_id: str | None
    lines: tuple[PersonLine, ...]


def by_person(items: Iterable[OutboxItem]) -> tuple[PersonOutbox, ...]:
    """Return the same items per address, by name."""
    lines: dict[str, list[PersonLine]] = defaultdict(list)
    faces: dict[str, Invitee] = {}
    for item in items:
        told = item.content
        for delivery in item.deliveries:
            person = delivery.invitee
            if not person.key:
                continue  # the organiser, before name and address are filled in
            faces.setdefault(person.key, person)
            lines[person.key].append(
                PersonLine(item.meeting_id, delivery.kind, item.sequence, told.title, told.start)
            )
    found = [
        PersonOutbox(faces[key].name, faces[key].email, faces[key].person_id, tuple(mine))
        for key, mine in lines.items()
    ]
    return tuple(sorted(found, key=lambda p: (p.name.casefold(), p.email)))
