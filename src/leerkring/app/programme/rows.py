"""The programme of a meeting as screens and papers show it: frozen rows with their times."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.programme.building import Builder, Built, earlier_meetings, stored_blocks
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import Meeting
from leerkring.domain.programme import (
    CONTENT,
    LOOKING_BACK,
    Block,
    BlockKind,
    Evaluation,
    Step,
    evaluation,
    fitted,
    in_groups,
    materials,
    preparation,
    total,
)
from leerkring.domain.work_forms import Actor

_LOOKED_BACK = 6  # meetings, for one with a programme to take over


@dataclass(frozen=True)
class StepRow:
    """One step from `start` (wall clock); of 0 minutes it is beforehand or next time.

    `target`: the minutes are ours, no source gives them.
    """

    id: str
    title: str
    say: str
    tip: str
    start: datetime
    minutes: int
    target: bool
    who: Actor
    silent: bool

    @property
    def end(self) -> datetime:
        """When it is over."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class BlockRow:
    """One block from `start`. `case_id` is the case that is looked back on, "" for none."""

    id: str
    kind: BlockKind
    title: str
    form_key: str
    case_id: str
    start: datetime
    minutes: int
    steps: tuple[StepRow, ...]

    @property
    def end(self) -> datetime:
        """When it is over."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Previous:
    """The last meeting with a programme that can be taken over, and its work form."""

    meeting_id: str
    day: date
    work_form: str


@dataclass(frozen=True)
class Programme:
    """The programme of one meeting, in order. `stored` once somebody changed it.

    `fitting` is how many minutes it takes after it was fitted to the meeting as well as can be.
    `of_circle`: the circle begins its meetings with a programme of its own; `is_of_circle`: and
    this is it.
    """

    meeting_id: str
    circle_id: str
    start: datetime
    duration_minutes: int
    blocks: tuple[BlockRow, ...]
    stored: bool
    evaluation: Evaluation
    fitting: int
    in_groups: bool
    materials: tuple[str, ...]
    preparation: tuple[str, ...]
    of_circle: bool = False
    is_of_circle: bool = False
    previous: Previous | None = None

    @property
    def minutes(self) -> int:
        """How long all blocks take."""
        return sum(block.minutes for block in self.blocks)

    @property
    def over(self) -> int:
        """How many minutes it is too long; below 0 it is too short."""
        return self.minutes - self.duration_minutes

    @property
    def end(self) -> datetime:
        """When all blocks are over, whatever the length of the meeting."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def steps(self) -> tuple[StepRow, ...]:
        """All steps of all blocks, in order."""
        return tuple(step for block in self.blocks for step in block.steps)

    @property
    def has_content(self) -> bool:
        """Whether there is anything between welcome and closing."""
        return any(block.kind in CONTENT for block in self.blocks)

    @property
    def work_form(self) -> str:
        """The name of its first work form, "" for none."""
        return next((b.title for b in self.blocks if b.kind is BlockKind.FORM), "")


@dataclass(frozen=True)
class ProgrammeOf(Query[Programme]):
    """The programme of a meeting; what was not stored yet is in this language."""

    meeting_id: str
    language: str


def programme_of(query: ProgrammeOf, unit: UnitOfWork, around: Surroundings) -> Programme:
    meeting = unit.get(Meeting, query.meeting_id)
    builder = Builder(unit, around, query.language)
    built = builder.build(meeting)
    own = stored_blocks(unit, equals("circle_id", meeting.circle_id))
    return programme_row(
        meeting,
        built,
        own=own,
        previous=None if _has_content(built) else _previous(unit, builder, meeting),
    )


def programme_row(
    meeting: Meeting,
    built: Built,
    *,
    own: tuple[Block, ...] = (),
    previous: Previous | None = None,
) -> Programme:
    """Return what was built as a row; `own` are the blocks the circle begins with."""
    shown = built.shown
    return Programme(
        meeting_id=meeting.id,
        circle_id=meeting.circle_id,
        start=meeting.start,
        duration_minutes=meeting.duration_minutes,
        blocks=tuple(_blocks(meeting.start, shown)),
        stored=built.stored,
        evaluation=evaluation(shown, meeting.duration_minutes),
        fitting=total(fitted(shown, meeting.duration_minutes)),
        in_groups=in_groups(shown),
        materials=materials(shown),
        preparation=preparation(shown),
        of_circle=bool(own),
        is_of_circle=bool(own) and _said(lasting(shown)) == _said(own),
        previous=previous,
    )


def lasting(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks that another meeting can begin with: not those of this one alone."""
    passing = LOOKING_BACK | {BlockKind.ACQUAINTANCE}
    return tuple(b for b in blocks if b.kind not in passing and not b.left_out)


def _said(blocks: tuple[Block, ...]) -> list[tuple[object, ...]]:
    return [
        (b.kind, b.title, *((s.title, s.say, s.tip, s.minutes) for s in b.steps)) for b in blocks
    ]


def _blocks(start: datetime, blocks: tuple[Block, ...]) -> Iterator[BlockRow]:
    for block in blocks:
        row = BlockRow(
            id=block.id,
            kind=block.kind,
            title=block.title,
            form_key=block.form_key,
            case_id=block.about if block.kind is BlockKind.LOOK_BACK else "",
            start=start,
            minutes=block.minutes,
            steps=tuple(_steps(start, block.steps)),
        )
        yield row
        start = row.end


def _steps(start: datetime, steps: tuple[Step, ...]) -> Iterator[StepRow]:
    for step in steps:
        row = StepRow(
            id=step.id,
            title=step.title,
            say=step.say,
            tip=step.tip,
            start=start,
            minutes=step.minutes,
            target=step.target,
            who=step.who,
            silent=step.silent,
        )
        yield row
        start = row.end


def _has_content(built: Built) -> bool:
    return any(block.kind in CONTENT for block in built.shown)


def _previous(unit: UnitOfWork, builder: Builder, meeting: Meeting) -> Previous | None:
    for earlier in earlier_meetings(unit, meeting)[:_LOOKED_BACK]:
        built = builder.build(earlier)
        if _has_content(built):
            forms = (b.title for b in built.shown if b.kind in CONTENT)
            return Previous(earlier.id, earlier.start.date(), next(forms))
    return None


QUERIES: dict[type, QueryHandler] = {ProgrammeOf: programme_of}
