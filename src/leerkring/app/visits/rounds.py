"""Rounds of visits: making, changing, removing them, and who takes part."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from leerkring.app.goals.changes import forget_goal_links
from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.reading.names import tidy
from leerkring.app.tags.tagging import drop_visits
from leerkring.app.visits.drafts import AGREED, RoundDraft
from leerkring.app.visits.recordings import refuse_recorded
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.goals import GoalSubject
from leerkring.domain.people import Person
from leerkring.domain.visit_planning import RoundMember
from leerkring.domain.visits import (
    USUAL_MINUTES,
    PeerVisit,
    RoundPlace,
    VisitForm,
    VisitRound,
    VisitState,
)
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

LEAST_MINUTES, MOST_MINUTES = 15, 480


class RoundNameError(InvalidValueError):
    """A round without a name cannot be chosen."""

    template = QT_TRANSLATE_NOOP("errors", "Give the round a name.")


class RoundNameTakenError(DomainError):
    """Two rounds with one name would be mixed up."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is already a round called {name}. Choose another name."
    )


class RoundDaysError(InvalidValueError):
    """A round that would end before it begins."""

    template = QT_TRANSLATE_NOOP("errors", "The last day of the round is before the first.")


class RoundTimesError(InvalidValueError):
    """Nobody can visit between these times."""

    template = QT_TRANSLATE_NOOP(
        "errors", "A visit of {minutes} minutes does not fit between these times. Choose others."
    )


class VisitMinutesError(InvalidValueError):
    """Too short or too long to be a visit."""

    template = QT_TRANSLATE_NOOP("errors", "A visit takes between 15 minutes and 8 hours.")


class VisitsMadeError(DomainError):
    """A round in which somebody visited is part of the record."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Visits of {name} have taken place and count in later rounds. "
        "Remove what is still to come instead.",
    )


@dataclass(frozen=True, kw_only=True)
class AddRound(Command[str]):
    """A round without visits yet; answers its id. See `VisitRound` for the agreements."""

    name: str
    first: date
    last: date
    form: VisitForm = VisitForm.LIVE
    minutes: int = USUAL_MINUTES
    look_at: str = ""
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)
    exclude_same_location: bool = False
    exclude_same_circle: bool = False
    prefer_other_location: bool = True
    prefer_other_discipline: bool = True
    with_cover: bool = True
    members: tuple[RoundMember, ...] = ()


@dataclass(frozen=True)
class ChangeRound(Command[None]):
    """Other agreements; visits that have a moment keep it."""

    round_id: str
    name: str | Keep = KEEP
    first: date | Keep = KEEP
    last: date | Keep = KEEP
    form: VisitForm | Keep = KEEP
    minutes: int | Keep = KEEP
    look_at: str | Keep = KEEP
    time_from: time | Keep = KEEP
    time_to: time | Keep = KEEP
    exclude_same_location: bool | Keep = KEEP
    exclude_same_circle: bool | Keep = KEEP
    prefer_other_location: bool | Keep = KEEP
    prefer_other_discipline: bool | Keep = KEEP
    with_cover: bool | Keep = KEEP


@dataclass(frozen=True)
class RemoveRound(Command[None]):
    """Take a round away with its visits to come; VisitsMadeError when somebody visited in it."""

    round_id: str


@dataclass(frozen=True)
class SetRoundMembers(Command[None]):
    """Who takes part from now on; visits to come of who no longer does go."""

    round_id: str
    members: tuple[RoundMember, ...]


def add_round(command: AddRound, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    agreed = {name: getattr(command, name) for name in AGREED}
    found = VisitRound(
        id=new_id(),
        name=command.name,
        first_day=command.first,
        last_day=command.last,
        **agreed,
    )
    check_round(unit, found)
    unit.add(found)
    unit.flush()
    put_members(unit, found.id, command.members)
    return Done(Label.of("add_round", name=found.name), found.id)


def change_round(command: ChangeRound, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    found = unit.get(VisitRound, command.round_id)
    wanted = VisitRound(
        id=found.id,
        name=kept(command.name, found.name),
        first_day=kept(command.first, found.first_day),
        last_day=kept(command.last, found.last_day),
        **{name: kept(getattr(command, name), getattr(found, name)) for name in AGREED},
    )
    check_round(unit, wanted)
    fill_round(found, wanted)
    return Done(Label.of("change_round", name=found.name), None)


def remove_round(command: RemoveRound, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    found = unit.get(VisitRound, command.round_id)
    visits = unit.find(PeerVisit, equals("round_id", found.id))
    if any(v.state is VisitState.DONE for v in visits):
        raise VisitsMadeError(name=found.name)
    refuse_recorded(unit, visits)
    drop_visits(unit, visits)
    for place in unit.find(RoundPlace, equals("round_id", found.id)):
        unit.remove(place)
    forget_goal_links(unit, GoalSubject.ROUND, found.id)
    unit.flush()
    unit.remove(found)
    return Done(Label.of("remove_round", name=found.name), None)


def set_round_members(
    command: SetRoundMembers, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    found = unit.get(VisitRound, command.round_id)
    now = local_now(around.clock)
    put_members(unit, found.id, command.members)
    parts = {m.person_id: m.part for m in command.members}
    for visit in unit.find(PeerVisit, equals("round_id", found.id)):
        past = visit.start is not None and visit.start <= now
        gone = visit.visitor_id not in parts or (visit.host_id and visit.host_id not in parts)
        if gone and not past and visit.state is VisitState.PLANNED:
            refuse_recorded(unit, (visit,))
            drop_visits(unit, (visit,))
    return Done(Label.of("set_round_members", name=found.name), None)


def check_round(unit: UnitOfWork, wanted: VisitRound) -> None:
    """Tidy and check the agreements of a round; a DomainError says what to do otherwise."""
    wanted.name, wanted.look_at = tidy(wanted.name), wanted.look_at.strip()
    if not wanted.name:
        raise RoundNameError
    others = (r.name for r in unit.find(VisitRound) if r.id != wanted.id)
    if any(name.casefold() == wanted.name.casefold() for name in others):
        raise RoundNameTakenError(name=wanted.name)
    if wanted.last_day < wanted.first_day:
        raise RoundDaysError
    check_minutes(wanted.minutes)
    span = _minutes(wanted.time_to) - _minutes(wanted.time_from)
    if span < wanted.minutes:
        raise RoundTimesError(minutes=wanted.minutes)


def check_minutes(minutes: int) -> None:
    """Raise VisitMinutesError when a visit cannot take so long."""
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise VisitMinutesError


def fill_round(found: VisitRound, wanted: VisitRound) -> None:
    """Make a stored round like `wanted`, touching only what differs."""
    for name in ("name", "first_day", "last_day", *AGREED):
        value = getattr(wanted, name)
        if getattr(found, name) != value:
            setattr(found, name, value)


def round_of(draft: RoundDraft, round_id: str) -> VisitRound:
    """Return the round that a draft stands for."""
    return VisitRound(
        id=round_id,
        name=draft.name,
        first_day=draft.first,
        last_day=draft.last,
        **{name: getattr(draft, name) for name in AGREED},
    )


def put_members(unit: UnitOfWork, round_id: str, members: Iterable[RoundMember]) -> None:
    """Make these the people of a round."""
    wanted = {m.person_id: m.part for m in members}
    for place in unit.find(RoundPlace, equals("round_id", round_id)):
        part = wanted.pop(place.person_id, None)
        if part is None:
            unit.remove(place)
        elif part is not place.part:
            place.part = part
    for person_id, part in wanted.items():
        person = unit.get(Person, person_id)
        unit.add(RoundPlace(id=new_id(), round_id=round_id, person_id=person.id, part=part))
    unit.flush()


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


COMMANDS: dict[type, CommandHandler] = {
    AddRound: add_round,
    ChangeRound: change_round,
    RemoveRound: remove_round,
    SetRoundMembers: set_round_members,
}
