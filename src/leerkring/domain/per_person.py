"""What must still be sent, seen from each person who gets it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from leerkring.domain.differences import Difference
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.domain.told import Invitee, Told


@dataclass(frozen=True)
class PersonLine:
    """One thing somebody must still receive.

    `differences` with what they know, when that changed. `off`: the meeting does not take place;
    `own_calendar`: it is no message but the organiser's own file.
    `told` is what it is about.
    """

    meeting_id: str
    kind: ItemKind
    sequence: int
    title: str
    start: datetime
    circle: str = ""
    differences: tuple[Difference, ...] = ()
    off: bool = False
    own_calendar: bool = False
    told: Told | None = None


@dataclass(frozen=True)
class PersonOutbox:
    """All that one address must still receive, by date."""

    name: str
    email: str
    person_id: str | None
    lines: tuple[PersonLine, ...]
    key: str = ""


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
            changed = item.differences if delivery.kind is ItemKind.CHANGED else ()
            lines[person.key].append(
                PersonLine(
                    item.meeting_id,
                    delivery.kind,
                    item.sequence,
                    told.title,
                    told.start,
                    told.circle,
                    changed,
                    item.becomes is None,
                    item.said.is_organiser(person),
                    told,
                )
            )
    found = [
        PersonOutbox(faces[key].name, faces[key].email, faces[key].person_id, tuple(mine), key)
        for key, mine in lines.items()
    ]
    return tuple(sorted(found, key=lambda p: (p.name.casefold(), p.email)))
