"""A circle as the user is composing it, before anything is stored."""

from dataclasses import dataclass
from datetime import date

from leerkring.domain.circles import Agreement
from leerkring.domain.facts import CircleFacts, LocationFacts, MemberFacts, PersonFacts
from leerkring.domain.organisation import HolidayPolicy, HolidayRegion

NEW_CIRCLE = "new-circle"
NEW_LOCATION = "new-location"


@dataclass(frozen=True)
class DraftMember:
    """A member to be; None for a role setting means: as the person's own."""

    person_id: str
    first_day: date | None = None
    last_day: date | None = None
    may_facilitate: bool | None = None
    may_contribute: bool | None = None
    required: bool = False


@dataclass(frozen=True)
class NewLocation:
    """A location that accepting the plan makes; without a name it gets the organisation's."""

    region: HolidayRegion
    name: str = ""
    address: str = ""
    holiday_policy: HolidayPolicy = HolidayPolicy.BLOCK


@dataclass(frozen=True, kw_only=True)
class CircleDraft:
    """A new circle, or (`circle_id`) a changed one; `members` None leaves the members as they are.

    `new_location` becomes the circle's location when the agreement names none.
    """

    agreement: Agreement
    circle_id: str | None = None
    members: tuple[DraftMember, ...] | None = None
    new_location: NewLocation | None = None

    @property
    def id(self) -> str:
        """The id under which facts and proposals know the circle."""
        return self.circle_id or NEW_CIRCLE


def draft_location(new: NewLocation) -> LocationFacts:
    """Return a location to be as facts."""
    return LocationFacts(NEW_LOCATION, new.name, new.region, new.holiday_policy, new.address)


def draft_members(
    members: tuple[DraftMember, ...], people: dict[str, PersonFacts]
) -> tuple[MemberFacts, ...]:
    """Return members to be as facts; people who no longer exist are left out."""
    found = []
    for member in members:
        person = people.get(member.person_id)
        if person is None:
            continue
        lead, bring = member.may_facilitate, member.may_contribute
        found.append(
            MemberFacts(
                person_id=person.id,
                first_day=member.first_day or person.joined,
                last_day=member.last_day or person.left,
                may_facilitate=person.may_facilitate if lead is None else lead,
                may_contribute=person.may_contribute if bring is None else bring,
                required=member.required,
            )
        )
    return tuple(found)


def draft_circle(
    draft: CircleDraft, agreement: Agreement, members: tuple[MemberFacts, ...]
) -> CircleFacts:
    """Return the circle to be as facts."""
    return CircleFacts(draft.id, agreement, members)
