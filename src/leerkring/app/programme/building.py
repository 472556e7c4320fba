"""The programme of a meeting as it is now: stored, or made of what is known of the meeting.

Nothing is stored until somebody changes something: a programme follows the work form, the
circle's own beginning and the open cases by itself.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import partial
from itertools import count
from uuid import NAMESPACE_OID, uuid5

from leerkring.app.cases.looking_back import is_next, look_backs
from leerkring.app.ports import Criterion, Surroundings, UnitOfWork, among, below, equals
from leerkring.app.programme.standard import (
    LANGUAGES,
    chooses_itself,
    form_block,
    named_block,
    standard_block,
)
from leerkring.app.work_forms.catalogue import WorkForms, work_forms
from leerkring.domain.arrangements import Arrangement
from leerkring.domain.cases import CaseItem
from leerkring.domain.circles import Circle, ContributorMode
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.programme import (
    MOST_MINUTES,
    Block,
    BlockKind,
    Blocks,
    LookBack,
    Occasion,
    ProgrammeBlock,
    ProgrammeStep,
    Step,
    compose,
    for_occasion,
    total,
    with_form,
    with_look_backs,
)
from leerkring.domain.work_forms import WorkForm
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id

_LEAST_OF_A_NAME = 15  # minutes, for a work form of which only the name is known
_STEP_FIELDS = tuple(field.name for field in fields(Step))
_BLOCK_FIELDS = tuple(f.name for f in fields(Block) if f.name != "steps")


@dataclass(frozen=True)
class Built:
    """The blocks of a meeting, and whether they are stored already."""

    blocks: Blocks
    stored: bool

    @property
    def shown(self) -> Blocks:
        """The blocks that are in the programme."""
        return tuple(block for block in self.blocks if not block.left_out)


class Forms:
    """All work forms, by key and by their name in any language; those of one language first."""

    def __init__(self, unit: UnitOfWork, around: Surroundings, language: str) -> None:
        self._keys: dict[str, str] = {}
        self._forms: dict[str, WorkForm] = {}
        for each in dict.fromkeys((language, *LANGUAGES)):
            for row in work_forms(WorkForms(each), unit, around):
                self._forms.setdefault(row.form.key, row.form)
                self._keys.setdefault(row.form.name.casefold(), row.form.key)

    def named(self, name: str) -> WorkForm | None:
        """Return the form with that name; None when there is none."""
        return self._forms.get(self._keys.get(name.strip().casefold(), ""))

    def of(self, key: str) -> WorkForm | None:
        """Return the form with that key; None when there is none (any more)."""
        return self._forms.get(key)


class Builder:
    """Builds programmes in one language; for several meetings the forms are read once."""

    def __init__(self, unit: UnitOfWork, around: Surroundings, language: str) -> None:
        self._unit, self._language = unit, language
        self._now = local_now(around.clock)
        self.forms = Forms(unit, around, language)

    def make(self, kind: BlockKind) -> Block:
        """Return a fresh block of a kind."""
        return standard_block(kind, self._language)

    def build(self, meeting: Meeting) -> Built:
        """Return the programme of a meeting; empty when nothing is known of it yet."""
        occasion = self._occasion(meeting)
        stored = stored_blocks(self._unit, equals("meeting_id", meeting.id))
        if stored:
            blocks = self._following(stored, meeting)
            over = self._over(stored, meeting)
            blocks = with_look_backs(blocks, occasion.look_backs, self.make, over)
            known = {block.id for block in stored}
            return Built(tuple(renamed(blocks, meeting.id, known)), stored=True)
        own = stored_blocks(self._unit, equals("circle_id", meeting.circle_id))
        if own:
            blocks = for_occasion(own, occasion, self.make)
            blocks = self._following(blocks, meeting) if meeting.work_form else blocks
        elif meeting.work_form or occasion.look_backs:
            rest = total(compose(None, occasion, self.make))
            form = self._form(meeting, rest)
            blocks = compose(form, occasion, self.make)
        else:
            blocks = ()
        return Built(tuple(renamed(blocks, meeting.id)), stored=False)

    def without_form(self, meeting: Meeting) -> Blocks:
        """Return what a meeting begins and ends with."""
        return compose(None, self._occasion(meeting), self.make)

    def fresh(self, blocks: Blocks, meeting: Meeting) -> Blocks:
        """Return blocks of another meeting, as they are for this one."""
        return for_occasion(blocks, self._occasion(meeting), self.make)

    def _following(self, blocks: Blocks, meeting: Meeting) -> Blocks:
        """Return the blocks with the meeting's work form as their first."""
        first = next((b for b in blocks if b.kind is BlockKind.FORM), None)
        name = meeting.work_form.strip()
        if first is None:
            same = not name
        else:
            form = self.forms.named(name)
            same = name.casefold() == first.title.casefold()
            same = same or (form is not None and form.key == first.form_key)
        if same:
            return blocks
        rest = total(b for b in blocks if b is not first)
        return with_form(blocks, self._form(meeting, rest))

    def _form(self, meeting: Meeting, rest: int) -> Block | None:
        """Return the meeting's work form as a block; `rest` are the minutes of all others."""
        name = meeting.work_form.strip()
        form = self.forms.named(name)
        if form is not None:
            return form_block(form)
        if not name:
            return None
        minutes = max(_LEAST_OF_A_NAME, min(meeting.duration_minutes - rest, MOST_MINUTES))
        return named_block(BlockKind.FORM, name, minutes, self._language)

    def _occasion(self, meeting: Meeting) -> Occasion:
        unit = self._unit
        agreement = unit.get(Circle, meeting.circle_id).agreement
        form = self.forms.named(meeting.work_form)
        chosen = agreement.contributor_mode is ContributorMode.CHOSEN_AT_MEETING
        asks = form is not None and form.case and not chooses_itself(form.key)
        return Occasion(
            first=not unit.count(Meeting, *_before(meeting)),
            chooses=chosen and asks,
            look_backs=self._look_backs(meeting),
        )

    def _over(self, stored: Blocks, meeting: Meeting) -> frozenset[str]:
        """Return what was looked back on; what happened stays in the programme."""
        keys = sorted({block.about for block in stored if block.about})
        if meeting.start > self._now or not keys:
            return frozenset()
        cases = self._unit.find(CaseItem, among("id", keys))
        return frozenset({meeting.circle_id, *(case.id for case in cases)})

    def _look_backs(self, meeting: Meeting) -> tuple[LookBack, ...]:
        """Return what is still open in the circle when a meeting begins."""
        cases = look_backs(self._unit, meeting, now=self._now)
        found = tuple(LookBack(case.case_id) for case in cases)
        if not self._has_arrangements(meeting):
            return found
        return (LookBack(meeting.circle_id, BlockKind.ARRANGEMENTS), *found)

    def _has_arrangements(self, meeting: Meeting) -> bool:
        """Tell whether something that was agreed before is to be done by this meeting."""
        still = self._unit.find(Arrangement, equals("done", value=False))
        if not still or meeting.state is MeetingState.CANCELLED:
            return False
        every = {m.id: m for m in self._unit.find(Meeting, equals("circle_id", meeting.circle_id))}
        return any(
            is_next(meeting, every[one.meeting_id].start, every.values(), self._now)
            for one in still
            if one.meeting_id in every and (one.due or date.min) <= meeting.start.date()
        )


def earlier_meetings(unit: UnitOfWork, meeting: Meeting) -> list[Meeting]:
    """Return the circle's meetings before this one, the last first."""
    return unit.find(Meeting, *_before(meeting), order_by=("start",))[::-1]


def _before(meeting: Meeting) -> tuple[Criterion, ...]:
    return (
        equals("circle_id", meeting.circle_id),
        below("start", meeting.start),
        Criterion("state", "!=", MeetingState.CANCELLED),
    )


def renamed(blocks: Blocks, owner: str, known: Collection[str] = frozenset()) -> Iterator[Block]:
    """Yield the blocks with ids that are the same each time they are made for an owner.

    Those that are `known` keep theirs, and no other gets one of those.
    """
    taken = set(known)
    for block in blocks:
        if block.id in known:
            yield block
            continue
        what = f"{owner}/{block.kind}/{block.form_key or block.title}/{block.about}"
        names = (f"{what}/{number}" for number in count())
        name = next(name for name in names if _key(name, "") not in taken)
        taken.add(_key(name, ""))
        yield _with_ids(block, partial(_key, name))


def afresh(blocks: Blocks) -> Blocks:
    """Return the blocks with new ids, for another owner."""
    return tuple(_with_ids(block, lambda _: new_id()) for block in blocks)


def _with_ids(block: Block, make: Callable[[str], str]) -> Block:
    steps = tuple(replace(step, id=make(str(n))) for n, step in enumerate(block.steps))
    return replace(block, id=make(""), steps=steps)


def _key(name: str, part: str) -> str:
    return str(uuid5(NAMESPACE_OID, f"{name}/{part}"))


# ---- stored ---------------------------------------------------------------------------------


def stored_blocks(unit: UnitOfWork, owner: Criterion) -> Blocks:
    """Return the blocks of a meeting or circle in their order; none when nothing is stored."""
    rows = unit.find(ProgrammeBlock, owner, order_by=("position",))
    steps: dict[str, list[Step]] = defaultdict(list)
    keys = among("block_id", [row.id for row in rows])
    for row in unit.find(ProgrammeStep, keys, order_by=("position",)) if rows else ():
        steps[row.block_id].append(Step(**{name: getattr(row, name) for name in _STEP_FIELDS}))
    return tuple(
        Block(**{name: getattr(row, name) for name in _BLOCK_FIELDS}, steps=tuple(steps[row.id]))
        for row in rows
    )


def store_blocks(
    unit: UnitOfWork, blocks: Sequence[Block], *, meeting_id: str = "", circle_id: str = ""
) -> None:
    """Make these the blocks of a meeting or of a circle; rows that stay the same are left alone."""
    owner = equals("meeting_id", meeting_id) if meeting_id else equals("circle_id", circle_id)
    rows = {row.id: row for row in unit.find(ProgrammeBlock, owner)}
    old = unit.find(ProgrammeStep, among("block_id", list(rows))) if rows else []
    steps = {row.id: row for row in old}
    for place, block in enumerate(blocks):
        values = {name: getattr(block, name) for name in _BLOCK_FIELDS} | {"position": place}
        owned = {"meeting_id": meeting_id or None, "circle_id": circle_id or None}
        _put(unit, ProgrammeBlock, rows.pop(block.id, None), values | owned)
        for at, step in enumerate(block.steps):
            values = {name: getattr(step, name) for name in _STEP_FIELDS}
            more = {"position": at, "block_id": block.id}
            _put(unit, ProgrammeStep, steps.pop(step.id, None), values | more)
    for gone in (*steps.values(), *rows.values()):
        unit.remove(gone)
    unit.flush()


def _put(unit: UnitOfWork, kind: type, row: object | None, values: dict[str, object]) -> None:
    if row is None:
        unit.add(kind(**values))
        return
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
