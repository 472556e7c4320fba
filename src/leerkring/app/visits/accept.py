"""Accepting a proposed round: everything it needs is stored in one step that can be undone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar

from leerkring.app.invitations.told_log import told_of
from leerkring.app.planning.accept import PlanOutdatedError
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.tags.tagging import drop_visits
from leerkring.app.visits.around import visit_facts
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.known import known_visits, stands
from leerkring.app.visits.rounds import check_round, fill_round, put_members, round_of
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.domain.visit_clashes import in_two_places, visiting_twice
from leerkring.domain.visit_planning import ProposedVisit, RoundProposal
from leerkring.domain.visits import USUAL_MINUTES, PeerVisit, VisitForm, VisitRound, VisitState
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NoVisitsError(DomainError):
    """A proposal in which nobody visits anybody."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Nobody can visit anybody in this round. Choose more people or a longer period."
    )


class VisitsTwiceError(DomainError):
    """Two visits of one visitor in a round."""

    template = QT_TRANSLATE_NOOP("errors", "{person} would visit twice in this round.")


class TwoPlacesError(DomainError):
    """Visits at one time for which somebody is needed more than once."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{person} would be in two places at once. Choose another way out for one of the visits.",
    )


@dataclass(frozen=True)
class AcceptRound(Command[str]):
    """Store a proposed round with its people and visits; answers the round's id.

    Of a stored round, what stands (see `stands`) is left alone, and what does not is replaced.
    PlanOutdatedError when anything changed since the facts of the proposal were read,
    VisitsTwiceError or TwoPlacesError when the visits can never be like that.
    """

    backs_up_first: ClassVar[bool] = True

    draft: RoundDraft
    proposal: RoundProposal


def accept_round(command: AcceptRound, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    draft, proposal = command.draft, command.proposal
    if proposal.facts_version != unit.version():
        raise PlanOutdatedError
    proposed = proposal.of_round(draft.id)
    if not proposed:
        raise NoVisitsError
    _check(unit, around, draft, proposed)
    found = _store_round(unit, draft)
    now, told = local_now(around.clock), told_of(unit)
    present = unit.find(PeerVisit, equals("round_id", found.id))
    free = [
        v
        for v in present
        if v.state is VisitState.PLANNED and not stands(v, now, told, afresh=draft.afresh)
    ]
    _store_visits(unit, found, proposed, free)
    label = Label.of("accept_round", name=found.name, visits=len(proposed))
    return Done(label, found.id)


def _check(
    unit: UnitOfWork, around: Surroundings, draft: RoundDraft, proposed: Sequence[ProposedVisit]
) -> None:
    """Refuse what can never be; what only differs from the agreements is the user's choice."""
    now = local_now(around.clock)
    known = known_visits(unit, draft.round_id, now, afresh=draft.afresh)
    everybody = {key for v in proposed for key in (v.visitor_id, v.host_id, v.cover_id) if key}
    days = [v.start.date() for v in proposed if v.start is not None] or [now.date()]
    facts = visit_facts(unit, around, min(days), max(days), everybody)
    for person_id in visiting_twice(proposed, known):
        raise VisitsTwiceError(person=facts.people[person_id].name)
    for person_id in in_two_places(proposed, facts, known):
        raise TwoPlacesError(person=unit.get(Person, person_id).name)


def _store_round(unit: UnitOfWork, draft: RoundDraft) -> VisitRound:
    wanted = round_of(draft, draft.round_id or new_id())
    check_round(unit, wanted)
    if draft.round_id is None:
        found = wanted
        unit.add(found)
        unit.flush()
    else:
        found = unit.get(VisitRound, draft.round_id)
        fill_round(found, wanted)
    put_members(unit, found.id, draft.members)
    return found


def _store_visits(
    unit: UnitOfWork,
    found: VisitRound,
    proposed: Iterable[ProposedVisit],
    free: Iterable[PeerVisit],
) -> None:
    """Store the proposed visits; a visitor's present one changes, so that its question stays."""
    by_visitor: dict[str, list[PeerVisit]] = {}
    for visit in free:
        by_visitor.setdefault(visit.visitor_id, []).append(visit)
    for one in proposed:
        mine = by_visitor.get(one.visitor_id, [])
        same = next((v for v in mine if v.host_id == one.host_id), None)
        present = same or next(iter(mine), None)
        if present is not None:
            mine.remove(present)
        else:
            present = PeerVisit(
                id=new_id(),
                visitor_id=one.visitor_id,
                host_id=one.host_id,
                round_id=found.id,
                minutes=found.minutes,
                form=one.form,
            )
            unit.add(present)
        _fill(present, one, found.minutes)
    drop_visits(unit, chain.from_iterable(by_visitor.values()))


def _fill(visit: PeerVisit, one: ProposedVisit, usual: int = USUAL_MINUTES) -> None:
    minutes = usual
    if one.start is not None and one.end is not None:
        minutes = int((one.end - one.start).total_seconds() // 60)
    cover = one.cover_id if one.form is VisitForm.LIVE else None
    fits = visit.cover_fits and visit.cover_id == cover
    visit.host_id, visit.host_name = one.host_id, ""
    visit.start, visit.minutes, visit.form = one.start, minutes, one.form
    visit.cover_id, visit.cover_fits = cover, fits


COMMANDS: dict[type, CommandHandler] = {AcceptRound: accept_round}
