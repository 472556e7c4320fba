"""Work forms: how a meeting is spent, step by step."""

from dataclasses import dataclass
from enum import StrEnum


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
