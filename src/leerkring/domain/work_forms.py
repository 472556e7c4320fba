"""Work forms: how a meeting is spent, step by step."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

MOST_NAME, MOST_TITLE = 80, 60  # characters
MOST_SAID, MOST_LINE = 300, 200  # a text of some lines; one line of a list, or the source
MOST_LINES, MOST_STEPS = 20, 30
MOST_MINUTES = 240  # of one step
FEWEST_PEOPLE, MOST_PEOPLE = 2, 100
INNER_LEAST, INNER_MOST = 2, 5  # people in the inner of two circles


class Experience(StrEnum):
    """What a group needs to have done before."""

    NONE = "none"
    SOME = "some"
    MUCH = "much"


class FormGoal(StrEnum):
    """What a work form is good for."""

    SOLVE = "solve"  # help somebody with a case
    REFLECT = "reflect"  # look at oneself
    EXCHANGE = "exchange"  # share experience and ideas
    PRACTISE = "practise"  # try behaviour
    LEARN = "learn"  # tie in knowledge
    APPRECIATE = "appreciate"  # build on what goes well


class Actor(StrEnum):
    """Who acts in a step."""

    EVERYBODY = "everybody"
    CONTRIBUTOR = "contributor"
    FACILITATOR = "facilitator"
    PRESENTER = "presenter"
    GROUPS = "groups"
    INNER = "inner"  # the inner of two circles


@dataclass(frozen=True, kw_only=True)
class FormStep:
    """One step. `say` is for the room, `tip` for the facilitator.

    `minutes` is a target of ours when `target`, otherwise the source gives it; 0 is beforehand or
    next time.
    """

    title: str
    say: str
    tip: str = ""
    minutes: int
    target: bool = True
    who: Actor = Actor.EVERYBODY
    silent: bool = False


@dataclass(frozen=True, kw_only=True)
class WorkForm:
    """A work form in one language, for `least` to `most` people.

    `inner_most` is the most in an inner circle; `case` whether a case of a contributor is needed.
    """

    key: str
    name: str
    purpose: str
    when: str
    least: int
    most: int
    experience: Experience
    goals: tuple[FormGoal, ...]
    case: bool
    source: str
    steps: tuple[FormStep, ...]
    materials: tuple[str, ...] = ()
    preparation: tuple[str, ...] = ()
    inner_most: int | None = None

    @property
    def minutes(self) -> int:
        """How long all steps take."""
        return sum(step.minutes for step in self.steps)

    @property
    def is_target(self) -> bool:
        """Whether any of the minutes is ours, not the source's."""
        return any(step.target and step.minutes for step in self.steps)

    def suits(self, people: int) -> bool:
        """Tell whether so many people can do it."""
        return self.least <= people <= self.most


@dataclass(kw_only=True)
class OwnForm:
    """A work form of the team itself, in the `language` it was written in ("nl", "en").

    It is read and changed whole, so its steps are part of it. `received` is the mark of what a file
    said when the form came out of one: as long as it is the mark of the form itself, nobody here
    changed it. "" for what was made here.
    """

    id: str
    language: str
    name: str
    purpose: str = ""
    when: str = ""
    least: int
    most: int
    experience: Experience = Experience.NONE
    goals: tuple[str, ...] = ()  # the values of FormGoal
    case: bool = False
    inner_most: int | None = None
    source: str = ""
    materials: tuple[str, ...] = ()
    preparation: tuple[str, ...] = ()
    steps: tuple[FormStep, ...]
    received: str = ""

    def work_form(self) -> WorkForm:
        """Return it as any other work form; its key is the id."""
        words: dict[str, Any] = {name: getattr(self, name) for name in _SHARED}
        goals = tuple(FormGoal(goal) for goal in self.goals)
        return WorkForm(key=self.id, **words | {"goals": goals})

    def take(self, form: WorkForm) -> None:
        """Say from now on what a form says; the id stays."""
        for name in _SHARED:
            setattr(self, name, getattr(form, name))
        self.goals = tuple(goal.value for goal in form.goals)


_SHARED = tuple(field.name for field in fields(WorkForm) if field.name != "key")
