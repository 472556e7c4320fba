"""The programme of a meeting: blocks with steps, one after the other from the meeting's start.

A programme is composed out of what every meeting has (welcome, closing) and its work form; from
then on it is this meeting's own. What is stored are rows; what is worked with are frozen blocks.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from leerkring.domain.work_forms import Actor

T = TypeVar("T")

LEAST_MINUTES = 2  # nobody says anything in less
MOST_MINUTES = 480


class BlockKind(StrEnum):
    """What a part of a meeting is for."""

    WELCOME = "welcome"
    ACQUAINTANCE = "acquaintance"  # at a circle's first meeting
    LOOK_BACK = "look_back"  # on a case that is still open
    ARRANGEMENTS = "arrangements"  # of earlier meetings, that are still to be done
    CASE_CHOICE = "case_choice"
    FORM = "form"
    CARDS = "cards"
    FREE = "free"
    BREAK = "break"
    CLOSING = "closing"  # with the evaluation


LOOKING_BACK = frozenset({BlockKind.LOOK_BACK, BlockKind.ARRANGEMENTS})
"""What comes by itself as long as something is open, and goes when nothing is."""

OPENING = frozenset({BlockKind.WELCOME, BlockKind.ACQUAINTANCE}) | LOOKING_BACK
CONTENT = frozenset({BlockKind.FORM, BlockKind.CARDS, BlockKind.FREE})
"""What a meeting is about; without any of these a programme is not made yet."""


class Evaluation(StrEnum):
    """Whether there is time at the end to say how it was."""

    THERE = "there"
    LEFT_OUT = "left_out"  # no closing in the programme
    NO_TIME = "no_time"  # the rest takes all of the meeting


@dataclass(eq=False, kw_only=True)
class ProgrammeBlock:
    """A stored block: of a meeting, or of a circle that begins each new meeting like that.

    `about` is the case that is looked back on, or of arrangements their circle. What is `left_out`
    was taken away by hand and does not come back by itself.
    """

    id: str
    meeting_id: str | None = None
    circle_id: str | None = None
    position: int
    kind: BlockKind
    title: str
    form_key: str = ""
    about: str = ""
    left_out: bool = False
    materials: tuple[str, ...] = ()
    preparation: tuple[str, ...] = ()


@dataclass(eq=False, kw_only=True)
class ProgrammeStep:
    """A stored step; `usual_minutes` is what it took before anybody changed it."""

    id: str
    block_id: str
    position: int
    title: str
    say: str = ""
    tip: str = ""
    minutes: int
    usual_minutes: int
    target: bool = True
    who: Actor = Actor.EVERYBODY
    silent: bool = False


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step; 0 minutes is beforehand or next time. The fields are those of `ProgrammeStep`."""

    id: str
    title: str
    say: str = ""
    tip: str = ""
    minutes: int
    usual_minutes: int
    target: bool = True
    who: Actor = Actor.EVERYBODY
    silent: bool = False

    @property
    def shortest(self) -> int:
        """How short it may be made by itself: half of what is usual."""
        return min(self.minutes, max(LEAST_MINUTES, -(-self.usual_minutes // 2)))

    @property
    def longest(self) -> int:
        """How long it may be made by itself: twice what is usual, where that is ours to say."""
        twice = min(2 * self.usual_minutes, MOST_MINUTES)
        return max(self.minutes, twice if self.target else 0)


@dataclass(frozen=True, kw_only=True)
class Block:
    """One block with its steps. The fields are those of `ProgrammeBlock`."""

    id: str
    kind: BlockKind
    title: str
    steps: tuple[Step, ...]
    form_key: str = ""
    about: str = ""
    left_out: bool = False
    materials: tuple[str, ...] = ()
    preparation: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """How long all steps take."""
        return sum(step.minutes for step in self.steps)


Blocks = tuple[Block, ...]
MakeBlock = Callable[[BlockKind], Block]


@dataclass(frozen=True)
class LookBack:
    """Something that is still open: a case, or of arrangements the circle, by its id."""

    about: str
    kind: BlockKind = BlockKind.LOOK_BACK


@dataclass(frozen=True)
class Occasion:
    """What a programme depends on besides its form.

    `first`: the circle never met before. `chooses`: the case is chosen when everybody is there,
    and the form has no step for that.
    """

    first: bool = False
    chooses: bool = False
    look_backs: Sequence[LookBack] = ()


# ---- composing ------------------------------------------------------------------------------


def compose(form: Block | None, occasion: Occasion, make: MakeBlock) -> Blocks:
    """Return the programme around a form; `make` gives a fresh block of a kind."""
    found = [make(BlockKind.WELCOME)]
    if occasion.chooses and form is not None:
        found.append(make(BlockKind.CASE_CHOICE))
    found += [form] if form is not None else []
    found.append(make(BlockKind.CLOSING))
    return for_occasion(tuple(found), occasion, make)


def for_occasion(blocks: Blocks, occasion: Occasion, make: MakeBlock) -> Blocks:
    """Return blocks of another time for this one: who knows each other need not meet again."""
    kept = [b for b in blocks if b.kind not in LOOKING_BACK | {BlockKind.ACQUAINTANCE}]
    if occasion.first:
        kept.insert(_after_opening(kept), make(BlockKind.ACQUAINTANCE))
    return with_look_backs(tuple(kept), occasion.look_backs, make)


def with_look_backs(
    blocks: Blocks,
    look_backs: Sequence[LookBack],
    make: MakeBlock,
    over: Collection[str] = (),
) -> Blocks:
    """Return the blocks with one look back for all that is open, and none for what is not.

    What was added by hand (about nothing) stays, and what is about something that is `over` since
    the meeting began; what was left out by hand stays out.
    """
    stay = {"", *(one.about for one in look_backs), *over}
    found = [b for b in blocks if b.kind not in LOOKING_BACK or b.about in stay]
    there = {b.about for b in found if b.kind in LOOKING_BACK}
    for one in look_backs:
        if one.about not in there:
            found.insert(_after_opening(found), replace(make(one.kind), about=one.about))
    return tuple(found)


def with_form(blocks: Blocks, form: Block | None) -> Blocks:
    """Return the blocks with another first work form in the place of the one there is."""
    at = next((n for n, b in enumerate(blocks) if b.kind is BlockKind.FORM), None)
    new = () if form is None else (form,)
    if at is not None:
        return (*blocks[:at], *new, *blocks[at + 1 :])
    return added(blocks, new[0]) if new else blocks


def added(blocks: Blocks, block: Block) -> Blocks:
    """Return the blocks with one more, where its kind belongs: openings first, closing last."""
    if block.kind is BlockKind.WELCOME:
        at = 0
    elif block.kind in OPENING:
        at = _after_opening(blocks)
    elif block.kind is BlockKind.CLOSING:
        at = len(blocks)
    else:
        at = len(blocks)
        while at and blocks[at - 1].kind is BlockKind.CLOSING:
            at -= 1
    return (*blocks[:at], block, *blocks[at:])


def _after_opening(blocks: Sequence[Block]) -> int:
    return max((n for n, b in enumerate(blocks, 1) if b.kind in OPENING), default=0)


# ---- changing -------------------------------------------------------------------------------


def without(blocks: Blocks, key: str) -> Blocks:
    """Return the blocks without a block or step; a block without steps goes too.

    A look back on an open case is left out, so that it does not come back by itself.
    """
    found = []
    for block in blocks:
        steps = tuple(step for step in block.steps if step.id != key)
        goes = block.id == key or not steps
        if goes and block.about:
            found.append(replace(block, left_out=True))
        elif not goes:
            found.append(replace(block, steps=steps))
    return tuple(found)


def moved(blocks: Blocks, key: str, to: int) -> Blocks:
    """Return the blocks with a block, or a step within its block, at place `to` (from 0).

    Places count what is shown; a place outside is the nearest there is.
    """
    shown = [b for b in blocks if not b.left_out]
    hidden = [b for b in blocks if b.left_out]
    block = next((b for b in shown if b.id == key), None)
    if block is not None:
        return (*_put(shown, block, to), *hidden)
    found = []
    for each in blocks:
        step = next((s for s in each.steps if s.id == key), None)
        steps = each.steps if step is None else tuple(_put(each.steps, step, to))
        found.append(replace(each, steps=steps))
    return tuple(found)


def _put(things: Sequence[T], thing: T, to: int) -> list[T]:
    rest = [one for one in things if one is not thing]
    at = min(max(to, 0), len(rest))
    return [*rest[:at], thing, *rest[at:]]


def changed(blocks: Blocks, change: Callable[[Step], Step]) -> Blocks:
    """Return the blocks with every step changed."""
    return tuple(replace(b, steps=tuple(change(step) for step in b.steps)) for b in blocks)


# ---- time -----------------------------------------------------------------------------------


def total(blocks: Iterable[Block]) -> int:
    """Return how many minutes all blocks take."""
    return sum(block.minutes for block in blocks if not block.left_out)


def evaluation(blocks: Iterable[Block], minutes: int) -> Evaluation:
    """Tell whether a meeting of so many minutes has time left for its closing."""
    shown = [block for block in blocks if not block.left_out]
    rest = [block for block in shown if block.kind is not BlockKind.CLOSING]
    if len(rest) == len(shown):
        return Evaluation.LEFT_OUT
    return Evaluation.NO_TIME if total(rest) >= minutes else Evaluation.THERE


def fitted(blocks: Blocks, minutes: int) -> Blocks:
    """Return the blocks as near to so many minutes as can be.

    What is too long is first taken from targets, then from minutes that a source gives, each in
    proportion and never below half of what is usual; what is too short goes to targets.
    """
    steps = [step for block in blocks if not block.left_out for step in block.steps]
    new = {step.id: step.minutes for step in steps}
    more = minutes - sum(new.values())
    if more > 0:
        _spread(new, {s.id: s.longest - s.minutes for s in steps if s.minutes}, more)
    for target in (True, False):
        less = sum(new.values()) - minutes
        if less > 0:
            room = {s.id: s.shortest - s.minutes for s in steps if s.target is target}
            _spread(new, room, -less)
    return changed(blocks, lambda step: replace(step, minutes=new.get(step.id, step.minutes)))


def _spread(minutes: dict[str, int], room: Mapping[str, int], change: int) -> None:
    """Divide a change over steps in proportion to their room, in whole minutes."""
    whole = sum(room.values())
    change = max(change, whole) if change < 0 else min(change, whole)
    if not change:
        return
    sign = 1 if change > 0 else -1
    exact = {key: abs(change) * abs(mine) / abs(whole) for key, mine in room.items()}
    given = {key: int(share) for key, share in exact.items()}
    left = abs(change) - sum(given.values())
    for key in sorted(exact, key=lambda key: given[key] - exact[key])[:left]:
        given[key] += 1
    for key, part in given.items():
        minutes[key] += sign * part


# ---- what it takes ----------------------------------------------------------------------------


def materials(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return what must be there, each once, in the order of the blocks."""
    return _once(thing for b in blocks if not b.left_out for thing in b.materials)


def preparation(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return what must be done beforehand, each once, in the order of the blocks."""
    return _once(thing for b in blocks if not b.left_out for thing in b.preparation)


def _once(things: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for thing in things:
        found.setdefault(thing.casefold(), thing)
    return tuple(found.values())


def in_groups(blocks: Iterable[Block]) -> bool:
    """Tell whether any step is done in small groups."""
    return any(s.who is Actor.GROUPS for b in blocks if not b.left_out for s in b.steps)
