"""Making, changing and removing a circle."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from leerkring.app.cases.proposing import drop_case
from leerkring.app.goals.changes import forget_goal_links
from leerkring.app.meetings.changes import DurationError, drop_meeting, drop_programme
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.cards import CardUse
from leerkring.domain.cases import CaseItem
from leerkring.domain.circles import Agreement, Circle, CircleType, Membership
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.goals import GoalSubject
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

COLOURS = 6


class CircleNameError(InvalidValueError):
    """A circle without a name cannot be found again."""

    template = QT_TRANSLATE_NOOP("errors", "Give the circle a name.")


class CircleNameTakenError(DomainError):
    """Two circles with one name would be mixed up."""

    template = QT_TRANSLATE_NOOP("errors", "There already is a circle called {name}.")


class TimesError(InvalidValueError):
    """The end is before the start."""

    template = QT_TRANSLATE_NOOP("errors", "The time until which you can meet is before the start.")


class GroupSizesError(InvalidValueError):
    """Small groups that are none, or of which the smallest is the largest."""

    template = QT_TRANSLATE_NOOP(
        "errors", "A small group has {least} to {most} people; the smallest number comes first."
    )


LEAST_IN_GROUP, MOST_IN_GROUP = 2, 8


@dataclass(frozen=True)
class AddCircle(Command[str]):
    """A new circle with its first members; answers its id."""

    agreement: Agreement
    member_ids: tuple[str, ...] = ()
    since: date | None = None


@dataclass(frozen=True)
class BeginCircle(Command[str]):
    """A new circle of which only the name is known; the rest is as usual here. Answers its id."""

    name: str


@dataclass(frozen=True)
class ChangeCircle(Command[None]):
    """Another agreement, as a whole."""

    circle_id: str
    agreement: Agreement


@dataclass(frozen=True)
class RecolourCircle(Command[None]):
    """Another colour, 0 to 5."""

    circle_id: str
    colour: int


@dataclass(frozen=True)
class RemoveCircle(Command[None]):
    """Take a circle away with its meetings; whoever was told is owed a cancellation."""

    circle_id: str


def checked(agreement: Agreement) -> Agreement:
    """Return the agreement with tidy texts; DomainErrors name what cannot be."""
    tidy = replace(agreement, name=" ".join(agreement.name.split()), goal=agreement.goal.strip())
    if not tidy.name:
        raise CircleNameError
    if not 15 <= tidy.duration_minutes <= 720:
        raise DurationError
    if tidy.time_from >= tidy.time_to:
        raise TimesError
    in_groups = tidy.group_least or tidy.group_most
    if in_groups and not LEAST_IN_GROUP <= tidy.group_least <= tidy.group_most <= MOST_IN_GROUP:
        raise GroupSizesError(least=LEAST_IN_GROUP, most=MOST_IN_GROUP)
    return tidy


def check_name_free(unit: UnitOfWork, name: str, *, besides: str | None = None) -> None:
    """Raise CircleNameTakenError when another circle has the name, whatever its capitals."""
    others = (c for c in unit.find(Circle) if c.id != besides)
    if any(c.name.casefold() == name.casefold() for c in others):
        raise CircleNameTakenError(name=name)


def free_colour(unit: UnitOfWork) -> int:
    """Return the colour used least, lowest number first."""
    used = [c.colour for c in unit.find(Circle)]
    return min(range(COLOURS), key=lambda colour: (used.count(colour), colour))


def add_circle(command: AddCircle, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    agreement = checked(command.agreement)
    check_name_free(unit, agreement.name)
    circle = Circle(id=new_id(), agreement=agreement, colour=free_colour(unit))
    unit.add(circle)
    put_members(unit, circle.id, command.member_ids, command.since)
    return Done(Label.of("add_circle", circle=circle.name), circle.id)


def begin_circle(command: BeginCircle, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    return add_circle(AddCircle(usual_agreement(unit, command.name)), unit, around)


def usual_agreement(unit: UnitOfWork, name: str) -> Agreement:
    """Return what a new circle agrees unless it says otherwise: the defaults of the settings."""
    settings = app_settings(unit)
    return Agreement(
        name,
        cadence_number=settings.cadence_weeks,
        duration_minutes=settings.duration_minutes,
    )


def put_members(
    unit: UnitOfWork, circle_id: str, person_ids: Iterable[str], since: date | None
) -> None:
    """Make people members from `since` on (None: from the start)."""
    for person_id in dict.fromkeys(person_ids):
        person = unit.get(Person, person_id)
        unit.add(Membership(id=new_id(), circle_id=circle_id, person_id=person.id, first_day=since))


def change_circle(command: ChangeCircle, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    circle = unit.get(Circle, command.circle_id)
    agreement = checked(command.agreement)
    check_name_free(unit, agreement.name, besides=circle.id)
    circle.agreement = agreement
    return Done(Label.of("change_circle", circle=circle.name), None)


def recolour_circle(command: RecolourCircle, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    circle = unit.get(Circle, command.circle_id)
    circle.colour = command.colour % COLOURS
    return Done(Label.of("recolour_circle", circle=circle.name), None)


def remove_circle(command: RemoveCircle, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    circle = unit.get(Circle, command.circle_id)
    for meeting in unit.find(Meeting, equals("circle_id", circle.id)):
        drop_meeting(unit, meeting)
    for membership in unit.find(Membership, equals("circle_id", circle.id)):
        unit.remove(membership)
    drop_programme(unit, equals("circle_id", circle.id))
    for case in unit.find(CaseItem, equals("circle_id", circle.id)):
        drop_case(unit, case)
    forget_goal_links(unit, GoalSubject.CIRCLE, circle.id)
    for use in unit.find(CardUse, equals("circle_id", circle.id)):
        unit.remove(use)
    unit.remove(circle)
    return Done(Label.of("remove_circle", circle=circle.name), None)


def needs_lead(agreement: Agreement) -> bool:
    """Tell whether a learning circle still lacks its lead or goal, which it must have."""
    learning = agreement.type is CircleType.LEARNING_CIRCLE
    return learning and (agreement.lead_id is None or not agreement.goal)


COMMANDS: dict[type, CommandHandler] = {
    AddCircle: add_circle,
    BeginCircle: begin_circle,
    ChangeCircle: change_circle,
    RecolourCircle: recolour_circle,
    RemoveCircle: remove_circle,
}
