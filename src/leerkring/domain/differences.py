"""Was and becomes: how two versions of an invitation differ, as data for the window to word."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from leerkring.domain.told import ALL_ROLES, AnyRole, Invitee, Told

Names = tuple[str, ...]


class ChangedField(StrEnum):
    """What can be different in an invitation."""

    START = "start"
    END = "end"
    PLACE = "place"
    TITLE = "title"
    ROLE = "role"
    ATTENDEES = "attendees"
    ADDRESS = "address"
    ORGANISER = "organiser"
    DETAILS = "details"


@dataclass(frozen=True)
class Difference:
    """One field, as it was and as it becomes.

    START and END hold times, ROLE the names who have `role`, ATTENDEES the names that leave
    (`was`) and that are added (`becomes`), ADDRESS the names (`becomes`) of who has another one,
    all others a text. DETAILS only says that something else changed: what to prepare, or whether
    somebody comes as a guest.
    """

    field: ChangedField
    was: datetime | str | Names
    becomes: datetime | str | Names
    role: AnyRole | None = None


def differences(was: Told, becomes: Told) -> tuple[Difference, ...]:
    """Return every field in which the two differ, the most important first."""
    found = [d for d in (*_of_facts(was, becomes), *_of_people(was, becomes)) if d.was != d.becomes]
    prepares_otherwise = (was.everyone_brings, was.type) != (becomes.everyone_brings, becomes.type)
    if prepares_otherwise or (was != becomes and not found):
        found.append(Difference(ChangedField.DETAILS, "", ""))
    return tuple(found)


def _of_facts(was: Told, becomes: Told) -> Iterator[Difference]:
    yield Difference(ChangedField.START, was.start, becomes.start)
    yield Difference(ChangedField.END, was.end, becomes.end)
    yield Difference(ChangedField.PLACE, _place(was), _place(becomes))
    yield Difference(ChangedField.TITLE, was.title, becomes.title)
    yield Difference(ChangedField.ORGANISER, _organiser(was), _organiser(becomes))


def _of_people(was: Told, becomes: Told) -> Iterator[Difference]:
    for role in ALL_ROLES:
        yield Difference(ChangedField.ROLE, _names(was, role), _names(becomes, role), role)
    before, after = _by_identity(was), _by_identity(becomes)
    stay = {
        ident for ident in before.keys() & after.keys() if before[ident].name == after[ident].name
    }
    yield Difference(
        ChangedField.ATTENDEES,
        tuple(p.name for ident, p in before.items() if ident not in stay),
        tuple(p.name for ident, p in after.items() if ident not in stay),
    )
    moved = (p for ident, p in after.items() if ident in stay and p.key != before[ident].key)
    yield Difference(ChangedField.ADDRESS, (), tuple(p.name for p in moved))


def _by_identity(told: Told) -> dict[str, Invitee]:
    return {p.person_id or p.key: p for p in told.attendees()}


def _names(told: Told, role: AnyRole) -> Names:
    return tuple(p.name for p in told.with_role(role))


def _place(told: Told) -> str:
    return told.place if told.room in told.place else f"{told.place}, {told.room}".strip(", ")


def _organiser(told: Told) -> str:
    return f"{told.organiser.name} <{told.organiser.email}>"
