"""Goals: making, changing and removing them, and saying what works on them."""

from dataclasses import dataclass
from datetime import date

from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Circle
from leerkring.domain.coaching import CoachingDuo
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.goals import Goal, GoalLink, GoalSubject
from leerkring.domain.organisation import Location
from leerkring.domain.visits import VisitRound
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

_KINDS: dict[GoalSubject, type[object]] = {
    GoalSubject.CIRCLE: Circle,
    GoalSubject.ROUND: VisitRound,
    GoalSubject.DUO: CoachingDuo,
}


class GoalNameError(InvalidValueError):
    """A goal without words is none."""

    template = QT_TRANSLATE_NOOP("errors", "Write down what you want to reach.")


class GoalDaysError(InvalidValueError):
    """The end is before the start."""

    template = QT_TRANSLATE_NOOP("errors", "The last day is before the first.")


@dataclass(frozen=True)
class AddGoal(Command[str]):
    """One more goal of a team (None: of all locations); answers its id."""

    name: str
    location_id: str | None = None
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True)
class ChangeGoal(Command[None]):
    """Other words, team or period; what is not named stays."""

    goal_id: str
    name: str | Keep = KEEP
    location_id: str | Keep | None = KEEP
    first_day: date | Keep | None = KEEP
    last_day: date | Keep | None = KEEP


@dataclass(frozen=True)
class RemoveGoal(Command[None]):
    """Take a goal away; what worked on it stays."""

    goal_id: str


@dataclass(frozen=True)
class LinkGoal(Command[None]):
    """Say that a circle, round or duo works on a goal, or that it does not (any more)."""

    goal_id: str
    subject: GoalSubject
    subject_id: str
    linked: bool = True


def add_goal(command: AddGoal, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    if command.location_id is not None:
        unit.get(Location, command.location_id)
    goal = Goal(
        id=new_id(),
        name=_words(command.name),
        location_id=command.location_id,
        first_day=command.first_day,
        last_day=command.last_day,
    )
    _check_days(goal)
    unit.add(goal)
    return Done(Label.of("add_goal", goal=goal.name), goal.id)


def change_goal(command: ChangeGoal, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    goal = unit.get(Goal, command.goal_id)
    goal.name = _words(kept(command.name, goal.name))
    goal.location_id = kept(command.location_id, goal.location_id)
    goal.first_day = kept(command.first_day, goal.first_day)
    goal.last_day = kept(command.last_day, goal.last_day)
    _check_days(goal)
    return Done(Label.of("change_goal", goal=goal.name), None)


def remove_goal(command: RemoveGoal, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    goal = unit.get(Goal, command.goal_id)
    for link in unit.find(GoalLink, equals("goal_id", goal.id)):
        unit.remove(link)
    unit.flush()
    unit.remove(goal)
    return Done(Label.of("remove_goal", goal=goal.name), None)


def link_goal(command: LinkGoal, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    goal = unit.get(Goal, command.goal_id)
    unit.get(_KINDS[command.subject], command.subject_id)
    known = unit.find(
        GoalLink,
        equals("goal_id", goal.id),
        equals("subject", command.subject),
        equals("subject_id", command.subject_id),
    )
    if bool(known) is command.linked:
        return Done(None, None)
    for link in known:
        unit.remove(link)
    if command.linked:
        link = GoalLink(
            id=new_id(), goal_id=goal.id, subject=command.subject, subject_id=command.subject_id
        )
        unit.add(link)
    return Done(Label.of("link_goal", goal=goal.name), None)


def forget_goal_links(unit: UnitOfWork, subject: GoalSubject, subject_id: str) -> None:
    """Let go of the goals of a circle, round or duo that is removed."""
    mine = equals("subject", subject), equals("subject_id", subject_id)
    for link in unit.find(GoalLink, *mine):
        unit.remove(link)


def _words(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise GoalNameError
    return words


def _check_days(goal: Goal) -> None:
    if goal.first_day and goal.last_day and goal.last_day < goal.first_day:
        raise GoalDaysError


COMMANDS: dict[type, CommandHandler] = {
    AddGoal: add_goal,
    ChangeGoal: change_goal,
    RemoveGoal: remove_goal,
    LinkGoal: link_goal,
}
