"""What a calendar message says about a meeting: compared, logged and written to files alike."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from leerkring.domain.circles import CircleType
from leerkring.domain.meetings import Role
from leerkring.support.clock import HOME_ZONE


class Subject(StrEnum):
    """What a message is about. COVER: taking over a group during a visit elsewhere."""

    MEETING = "meeting"
    VISIT = "visit"
    COVER = "cover"
    COACHING = "coaching"


class PairRole(StrEnum):
    """What somebody does in a visit or in a coaching session."""

    VISITOR = "visitor"
    HOST = "host"
    COVER = "cover"
    TEACHER = "teacher"
    COACH = "coach"


AnyRole = Role | PairRole
ALL_ROLES: tuple[AnyRole, ...] = (*Role, *PairRole)

COVER_TITLE = "Vervanging voor "  # and the name of who visits elsewhere meanwhile
_TITLES = {CircleType.INTERVISION: "Intervisie", CircleType.LEARNING_CIRCLE: "Leerkring"}
_ROLE_ORDER: dict[AnyRole, int] = {role: place for place, role in enumerate(ALL_ROLES)}
_ROLES: dict[str, AnyRole] = {role.value: role for role in ALL_ROLES}

_LOCAL_PART = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_DOMAIN_PART = r"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
_ADDRESS = re.compile(f"{_LOCAL_PART}@{_DOMAIN_PART}")
_NAMED_ADDRESS = re.compile(r"\s*(?P<name>[^<>]*?)\s*<\s*(?P<email>[^<>\s]+)\s*>\s*")


@lru_cache(maxsize=8192)
def is_address(text: str) -> bool:
    """Tell whether `text` is one bare e-mail address, fit for a calendar file."""
    return len(text) <= 254 and _ADDRESS.fullmatch(text) is not None


@lru_cache(maxsize=8192)
def address_key(text: str) -> str:
    """Return an address as calendar programs compare it; empty when it is not usable."""
    return text.casefold() if is_address(text) else ""


def split_guest(text: str) -> tuple[str, str]:
    """Return name and e-mail of a guest typed as "Name <address>", a name or an address."""
    match = _NAMED_ADDRESS.fullmatch(text)
    if match and is_address(match["email"]):
        return match["name"] or match["email"], match["email"]
    return text.strip(), text.strip() if is_address(text.strip()) else ""


def title_of(type_: CircleType, circle: str) -> str:
    """Return what calendars show: "Intervisie Kring Noord"; a circle so named keeps its name."""
    word = _TITLES[type_]
    return circle if circle.casefold().startswith(word.casefold()) else f"{word} {circle}"


@dataclass(frozen=True)
class Organiser:
    """Who sends the invitations and gets the answers."""

    name: str = ""
    email: str = ""

    @property
    def is_known(self) -> bool:
        """Whether invitations can be made: a name and a usable address."""
        return bool(self.name.strip()) and is_address(self.email)


NO_ORGANISER = Organiser()


@dataclass(frozen=True)
class Invitee:
    """Somebody at a meeting. `guest`: not a member of the circle on that day."""

    name: str
    email: str = ""
    person_id: str | None = None
    role: AnyRole | None = None
    guest: bool = False

    @property
    def key(self) -> str:
        """The address as calendar programs compare it; empty when there is no usable one."""
        return address_key(self.email)


@dataclass(frozen=True, kw_only=True)
class Told:
    """All that a message says. `people` are those with a usable address or with a role.

    `circle` is what it belongs to: a circle, a round of visits, or co-coaching.

    Times are wall-clock time in `zone`. `everyone_brings`: no case contributor is planned on
    purpose, everybody is asked for a case. `off`: the meeting does not take place.
    """

    circle: str
    type: CircleType = CircleType.INTERVISION
    title: str
    start: datetime
    end: datetime
    zone: str = HOME_ZONE
    place: str = ""
    room: str = ""
    organiser: Organiser = NO_ORGANISER
    people: tuple[Invitee, ...] = ()
    everyone_brings: bool = False
    off: bool = False
    subject: Subject = Subject.MEETING

    def with_role(self, role: AnyRole) -> tuple[Invitee, ...]:
        """Return who has `role`."""
        return tuple(p for p in self.people if p.role is role)

    @property
    def covered(self) -> str:
        """The name of whose group is taken over; empty when it is no cover."""
        is_cover = self.subject is Subject.COVER and self.title.startswith(COVER_TITLE)
        return self.title.removeprefix(COVER_TITLE) if is_cover else ""

    def attendees(self) -> tuple[Invitee, ...]:
        """Return one person per address, in order; a shared address counts for the first."""
        first: dict[str, Invitee] = {}
        for person in self.people:
            if key := person.key:
                first.setdefault(key, person)
        return tuple(first.values())

    def calendars(self) -> tuple[Invitee, ...]:
        """Return whose calendars show the meeting: the attendees, and the organiser's copy."""
        attendees = self.attendees()
        organiser = self.organiser.email.casefold()
        if any(person.key == organiser for person in attendees):
            return attendees
        return (*attendees, Invitee(self.organiser.name, self.organiser.email))

    def is_organiser(self, invitee: Invitee) -> bool:
        """Tell whether the invitee is the organiser, who uses the own-calendar file."""
        if not invitee.key:  # before name and address are filled in
            return invitee == Invitee(self.organiser.name, self.organiser.email)
        return invitee.key == self.organiser.email.casefold()

    def text(self) -> str:
        """Return the canonical JSON text: equal content, equal text."""
        plain = asdict(self) | {"start": self.start.isoformat(), "end": self.end.isoformat()}
        plain["people"] = [_without_defaults(person) for person in plain["people"]]
        if self.subject is Subject.MEETING:
            del plain["subject"]  # as it was before there were others
        return json.dumps(plain, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> "Told":
        """Read what `text` wrote; fields of a newer version are left out of account."""
        return _told(text)


@lru_cache(maxsize=1024)
def _told(text: str) -> Told:
    """Read a text once: every recipient of a message shares it, and it is asked again and again."""
    plain: dict[str, Any] = json.loads(text)
    known = {name: plain[name] for name in Told.__dataclass_fields__ if name in plain}
    return Told(
        **known
        | {
            "type": CircleType(plain["type"]),
            "subject": Subject(plain.get("subject", Subject.MEETING)),
            "start": datetime.fromisoformat(plain["start"]),
            "end": datetime.fromisoformat(plain["end"]),
            "organiser": Organiser(**plain["organiser"]),
            "people": tuple(_invitee(person) for person in plain["people"]),
        }
    )


def ordered(people: Iterable[Invitee]) -> tuple[Invitee, ...]:
    """Return people by role, then name: however they were listed, the content is the same."""
    last = len(_ROLE_ORDER)

    def place(person: Invitee) -> tuple[int, str, str, str]:
        rank = last if person.role is None else _ROLE_ORDER[person.role]
        return rank, person.name.casefold(), person.email, person.person_id or ""

    return tuple(sorted(people, key=place))


def _without_defaults(person: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in person.items() if value or name == "name"}


def _invitee(plain: dict[str, Any]) -> Invitee:
    known = {name: plain[name] for name in Invitee.__dataclass_fields__ if name in plain}
    role = _ROLES[known["role"]] if "role" in known else None
    return Invitee(**known | {"role": role})
