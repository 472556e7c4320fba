"""Accepting proposed duos: they and their sessions are stored in one step that can be undone."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar

from leerkring.app.coaching.checks import check_duo
from leerkring.app.coaching.drafts import TermDraft
from leerkring.app.coaching.duos import store_duo
from leerkring.app.coaching.making import duo_facts, sessions_of
from leerkring.app.planning.accept import PlanOutdatedError
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.coaching import CoachingDuo, DuoState
from leerkring.domain.coaching_planning import CoachPair, DuoProposal, ProposedDuo
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NoDuosToAcceptError(DomainError):
    """A proposal without duos."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is no duo in this proposal. Choose more co-coaches, or other times."
    )


@dataclass(frozen=True)
class AcceptDuos(Command[tuple[str, ...]]):
    """Put proposed duos on the board, of some pairs only when `pairs` names them.

    Answers the ids. They wait as proposals and take nobody's time, unless `state` is RUNNING.
    PlanOutdatedError when anything changed since the facts of the proposal were read.
    """

    backs_up_first: ClassVar[bool] = True

    proposal: DuoProposal
    draft: TermDraft
    pairs: tuple[CoachPair, ...] | None = None
    state: DuoState = DuoState.PROPOSED


def accept_duos(
    command: AcceptDuos, unit: UnitOfWork, around: Surroundings
) -> Done[tuple[str, ...]]:
    proposal = command.proposal
    if proposal.facts_version != unit.version():
        raise PlanOutdatedError
    wanted = command.pairs
    chosen = [duo for duo in proposal.duos if wanted is None or duo.pair in wanted]
    if not chosen:
        raise NoDuosToAcceptError
    duos = [_duo(unit, one, command.draft, command.state) for one in chosen]
    facts = duo_facts(unit, around, duos)
    taken: dict[str, list[Engagement]] = defaultdict(list)
    for duo in duos:
        check_duo(duo, unit)
        mine = [*taken[duo.teacher_id], *taken[duo.coach_id]]
        store_duo(unit, around, duo, facts=facts, taken=mine)
        for one in _engagements(unit, duo):
            taken[one.person_id].append(one)
    label = Label.of("accept_duos", count=len(duos), teacher=_name(unit, duos[0].teacher_id))
    return Done(label, tuple(duo.id for duo in duos))


def _duo(unit: UnitOfWork, proposed: ProposedDuo, draft: TermDraft, state: DuoState) -> CoachingDuo:
    pair = proposed.pair
    return CoachingDuo(
        id=new_id(),
        teacher_id=pair.teacher_id,
        coach_id=pair.coach_id,
        first_day=draft.first,
        last_day=draft.last,
        weekday=proposed.weekday,
        start_time=proposed.start,
        minutes=_minutes(proposed.start, proposed.end),
        every_weeks=draft.every_weeks,
        sessions=draft.sessions,
        group_id=unit.get(Person, pair.teacher_id).group_id,
        purpose=draft.purpose.strip(),
        split=draft.split,
        split_note=draft.split_note.strip(),
        state=state,
        counts=draft.counts,
    )


def _minutes(start: time, end: time) -> int:
    day = date.min
    return int((datetime.combine(day, end) - datetime.combine(day, start)).total_seconds() // 60)


def _engagements(unit: UnitOfWork, duo: CoachingDuo) -> Iterator[Engagement]:
    """Yield what the sessions of a new duo take up, for those that are planned after it."""
    teacher, coach = unit.get(Person, duo.teacher_id), unit.get(Person, duo.coach_id)
    for session in sessions_of(unit, duo.id):
        for one, other in ((teacher, coach), (coach, teacher)):
            yield Engagement(
                one.id,
                session.start,
                session.end,
                EngagementKind.COACHING,
                session.id,
                other.name,
                teacher.location_id,
            )


def _name(unit: UnitOfWork, person_id: str) -> str:
    return unit.get(Person, person_id).name


COMMANDS: dict[type, CommandHandler] = {AcceptDuos: accept_duos}
