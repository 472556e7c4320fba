"""Who and what the meeting is made of, put together for the screen."""

from dataclasses import dataclass

from leerkring.app.meetings.rows import MeetingDetails
from leerkring.app.programme.rows import Programme, StepRow
from leerkring.app.year.rows import shortened
from leerkring.domain.programme import BlockKind
from leerkring.domain.sitting import speaking_order
from leerkring.domain.work_forms import Actor
from leerkring.ui.sitting.keeping import Kept
from leerkring.ui.sitting.looks import Looks
from leerkring.ui.sitting.shown import Person, Shown


@dataclass
class Scene:
    """What is known of the meeting so far; questions are answered one by one."""

    meeting: MeetingDetails | None = None
    programme: Programme | None = None
    case: str = ""

    @property
    def steps(self) -> tuple[StepRow, ...]:
        """The steps that are done together; those without minutes are for beforehand or later."""
        every = self.programme.steps if self.programme is not None else ()
        return tuple(step for step in every if step.minutes)

    def people(self, flipped: frozenset[str]) -> tuple[Person, ...]:
        """Return who was expected; who is `flipped` is there after all, or is not."""
        if self.meeting is None:
            return ()
        expected = self.meeting.expected
        names = shortened({row.person_id: row.name for row in expected})
        return tuple(
            Person(
                row.person_id,
                names[row.person_id],
                row.comes != (row.person_id in flipped),
            )
            for row in expected
        )

    def shown(
        self,
        kept: Kept,
        *,
        looks: Looks,
        is_resumed: bool,
        own_tip: bool,
        can_draw: bool,
    ) -> Shown:
        """Return what there is to show at this moment."""
        steps, at = self.steps, kept.sitting.at
        step = steps[at] if at < len(steps) else None
        people = self.people(kept.flipped)
        return Shown(
            kept.sitting,
            step,
            steps[at + 1] if at + 1 < len(steps) else None,
            people,
            self._order(kept, people) if looks.with_order else (),
            has_cards=can_draw and step is not None and self.is_about_cards(step),
            has_case=bool(self.case),
            case=self.case if looks.with_case else "",
            is_resumed=is_resumed,
            with_clock=looks.with_clock,
            with_tip=looks.with_tip,
            own_tip=own_tip,
        )

    def _order(self, kept: Kept, people: tuple[Person, ...]) -> tuple[str, ...]:
        """Return who speaks when; somebody else begins at each round, and at each meeting."""
        rounds = [n for n, step in enumerate(self.steps) if _is_round(step)]
        if kept.sitting.at not in rounds:
            return ()
        number = self.meeting.row.number if self.meeting is not None else 0
        turn = number + rounds.index(kept.sitting.at) + kept.turned
        return speaking_order([p.name for p in people if p.speaks], turn)

    def is_about_cards(self, step: StepRow) -> bool:
        """Tell whether conversation cards are drawn in a step."""
        blocks = self.programme.blocks if self.programme is not None else ()
        return any(step in b.steps for b in blocks if b.kind is BlockKind.CARDS)


def _is_round(step: StepRow) -> bool:
    """Tell whether everybody has a say in a step."""
    return step.who is Actor.EVERYBODY and not step.silent
