"""Who was at which meeting, and how long: what proofs and lists of hours are made of."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from leerkring.app.load.activities import stored_activities
from leerkring.app.meetings.rows import MeetingRow, MeetingsBetween, meetings_between
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.work_forms.shipped import keys_by_name, shipped
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle, CircleType
from leerkring.domain.load import LoadKind
from leerkring.domain.meetings import MeetingState

_TYPES: Mapping[str, Mapping[CircleType, str]] = {
    "nl": {CircleType.INTERVISION: "Intervisie", CircleType.LEARNING_CIRCLE: "Leerkring"},
    "en": {CircleType.INTERVISION: "Intervision", CircleType.LEARNING_CIRCLE: "Learning circle"},
}


@dataclass(frozen=True)
class Attended:
    """A meeting that took place, with the net minutes of everybody of whom it is known."""

    meeting: MeetingRow
    type: CircleType
    minutes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class UnnotedMeeting:
    """A meeting that is over and of which nobody noted who was there."""

    meeting_id: str
    circle_name: str
    day: date


@dataclass(frozen=True)
class UnnotedMeetings(Query[tuple[UnnotedMeeting, ...]]):
    """The meetings in a period whose attendance is still to be noted, the first one first."""

    remembered: ClassVar[bool] = True

    first: date
    last: date


def attended(
    unit: UnitOfWork, around: Surroundings, first: date, last: date
) -> tuple[Attended, ...]:
    """Return the meetings that took place in [first, last], by start."""
    minutes: dict[str, dict[str, int]] = defaultdict(dict)
    for one in stored_activities(unit, first, last):
        if one.kind is LoadKind.MEETING and one.held:
            minutes[one.subject_id][one.person_id] = one.minutes
    types = {circle.id: circle.agreement.type for circle in unit.find(Circle)}
    return tuple(
        Attended(meeting, types[meeting.circle_id], minutes[meeting.id])
        for meeting in meetings_between(MeetingsBetween(first, last), unit, around)
        if meeting.state is MeetingState.HELD
    )


def unnoted_meetings(
    query: UnnotedMeetings, unit: UnitOfWork, around: Surroundings
) -> tuple[UnnotedMeeting, ...]:
    found = meetings_between(MeetingsBetween(query.first, query.last), unit, around)
    return tuple(
        UnnotedMeeting(meeting.id, meeting.circle_name, meeting.start.date())
        for meeting in found
        if meeting.is_past and meeting.state is MeetingState.PLANNED
    )


def form_words(meeting_type: CircleType, work_form: str, language: str) -> str:
    """Return in which form people met: "Intervisie, incidentmethode".

    A work form is named when it is one of the library. What else was typed stays here: it can hold
    anything, also what a case was about.
    """
    usual = _TYPES.get(language, _TYPES["en"])[meeting_type]
    name = known_form(work_form, language)
    if not name:
        return usual
    short = name[:2].isupper()  # "SWOT"
    return f"{usual}, {name if short else name[:1].lower() + name[1:]}"


def known_form(work_form: str, language: str) -> str:
    """Return the name of a work form of the library in a language; empty for any other text."""
    key = keys_by_name().get(work_form.strip().casefold())
    return next((form.name for form in shipped(language) if form.key == key), "")


QUERIES: dict[type, QueryHandler] = {UnnotedMeetings: unnoted_meetings}
