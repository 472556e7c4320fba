"""Who visits whom, changed by hand: another host, alone or in exchange, and another visitor."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import permutations

from leerkring.app.keeping import KEEP, Keep
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.reading.names import tidy
from leerkring.app.visits.agreed import apart_in
from leerkring.app.visits.around import (
    let_go_of_moments,
    people_of,
    visit_facts,
    visit_obstacles,
    without,
)
from leerkring.app.visits.changes import (
    OwnGroupError,
    VisitMadeError,
    check_pair,
    put_cover,
    visit_label,
)
from leerkring.app.visits.recordings import refuse_recorded
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.domain.visit_apart import Apart
from leerkring.domain.visits import PeerVisit, VisitForm, VisitRound, VisitState
from leerkring.support.marking import QT_TRANSLATE_NOOP


class CannotSwapError(DomainError):
    """The other visit took place already, so it cannot change hosts."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{host} has been visited by {visitor} already. Choose somebody else."
    )


class NobodySwapsError(DomainError):
    """Everybody who could swap would look at a group that they may not look at."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{visitor} may not visit {host} in this round. Choose somebody else."
    )


@dataclass(frozen=True)
class ChangeHost(Command[tuple[str, ...]]):
    """Visit somebody else; answers the ids of visits that need another moment because of it.

    With `swap` whoever would visit the new host in this round gets this visit's old host instead
    (a third visit joins in when somebody would look at what they may not): everybody still visits
    once and is visited once. A moment stays when it still is one at which both can.
    """

    visit_id: str
    host_id: str | None
    swap: bool = False
    host_name: str = ""


@dataclass(frozen=True)
class ReplaceVisitor(Command[tuple[str, ...]]):
    """Somebody else makes the visit; answers its id when it needs another moment because of it.

    A cover from elsewhere goes unless another is named. The question to look with stays; what the
    former visitor wrote and agreed does not.
    """

    visit_id: str
    visitor_id: str
    cover_id: str | Keep | None = KEEP


def change_host(
    command: ChangeHost, unit: UnitOfWork, around: Surroundings
) -> Done[tuple[str, ...]]:
    visit = unit.get(PeerVisit, command.visit_id)
    name = "" if command.host_id else tidy(command.host_name)
    if (visit.host_id, visit.host_name) == (command.host_id, name):
        return Done(None, ())
    if visit.state is VisitState.DONE:
        raise VisitMadeError
    changed = [visit]
    if command.swap and command.host_id is not None:
        changed = _swapped(unit, visit, command.host_id)
    else:
        _check(unit, visit, visit.visitor_id, command.host_id, name)
        visit.host_id, visit.host_name = command.host_id, name
    refuse_recorded(unit, changed)
    for one in changed:
        one.pinned = True
        if one.cover_id == one.host_id:
            put_cover(unit, one, None)
    _exchange_moments(unit, around, changed)
    gone = let_go_of_moments(unit, around, changed)
    code = "swap_hosts" if len(changed) > 1 else "change_host"
    return Done(visit_label(code, unit, visit, count=len(changed)), gone)


def _refuse_own_group(unit: UnitOfWork, visitor_id: str, host_id: str | None) -> None:
    """Raise OwnGroupError for one's own group: there is nothing to see there."""
    if apart_in(unit, None).bars(visitor_id, host_id):
        raise OwnGroupError(name=unit.get(Person, visitor_id).name)


def _check(
    unit: UnitOfWork, visit: PeerVisit, visitor_id: str, host_id: str | None, outside: str
) -> None:
    _refuse_own_group(unit, visitor_id, host_id)
    check_pair(unit, visitor_id, host_id, outside, round_id=visit.round_id, besides=visit.id)


def _swapped(unit: UnitOfWork, visit: PeerVisit, host_id: str) -> list[PeerVisit]:
    """Exchange hosts; return the visits that changed."""
    _refuse_own_group(unit, visit.visitor_id, host_id)
    others = others_of(unit, visit)
    other = next((v for v in others if v.host_id == host_id), None)
    if other is None:
        _check(unit, visit, visit.visitor_id, host_id, "")
        visit.host_id, visit.host_name = host_id, ""
        return [visit]
    if other.state is not VisitState.PLANNED:
        visitor = unit.get(Person, other.visitor_id).name
        raise CannotSwapError(host=unit.get(Person, host_id).name, visitor=visitor)
    agreed = apart_in(unit, unit.get(VisitRound, visit.round_id) if visit.round_id else None)
    swapped = swap_of(visit, other, others, agreed)
    if swapped is None:
        raise NobodySwapsError(
            visitor=unit.get(Person, other.visitor_id).name,
            host=unit.get(Person, visit.host_id).name if visit.host_id else visit.host_name,
        )
    hosts = [_host(one) for one in swapped]
    for one, host in zip(swapped, (*hosts[1:], hosts[0]), strict=True):
        _put(one, host)
    return swapped


def swap_of(
    visit: PeerVisit, other: PeerVisit, others: Iterable[PeerVisit], agreed: Apart
) -> list[PeerVisit] | None:
    """Return the visits through which `visit` gets the host of `other`: each gets the next one's.

    The last gets the host of `visit`; a third joins in when two may not. None when none can.
    """
    if not agreed.bars(other.visitor_id, visit.host_id):
        return [visit, other]
    for one in others:
        free = one is not other and one.state is VisitState.PLANNED
        barred = agreed.bars(one.visitor_id, visit.host_id) if free else True
        if not barred and not agreed.bars(other.visitor_id, one.host_id):
            return [visit, other, one]
    return None


def others_of(unit: UnitOfWork, visit: PeerVisit) -> list[PeerVisit]:
    """Return the other visits of the round, those still to be made first."""
    if visit.round_id is None:
        return []
    found = unit.find(PeerVisit, equals("round_id", visit.round_id))
    kept = (v for v in found if v.id != visit.id and v.state is not VisitState.CANCELLED)
    return sorted(kept, key=lambda v: (v.state is not VisitState.PLANNED, v.id))


def _host(visit: PeerVisit) -> tuple[str | None, str]:
    return visit.host_id, visit.host_name


def _put(visit: PeerVisit, host: tuple[str | None, str]) -> None:
    visit.host_id, visit.host_name = host


def _exchange_moments(unit: UnitOfWork, around: Surroundings, changed: list[PeerVisit]) -> None:
    """Give visits each other's moments where that helps: a moment often belongs to the host."""
    moments = [(v.start, v.minutes, v.form) for v in changed]
    starts = [start for start, _, form in moments if start and form is VisitForm.LIVE]
    if len(starts) < 2 or len(starts) != len(changed):
        return
    days = [start.date() for start in starts]
    unit.flush()
    facts = visit_facts(unit, around, min(days), max(days), people_of(changed))
    facts = without(facts, (v.id for v in changed))

    def cost(order: tuple[tuple[datetime | None, int, VisitForm], ...]) -> int:
        for visit, moment in zip(changed, order, strict=True):
            visit.start, visit.minutes, visit.form = moment
        return sum(bool(visit_obstacles(facts, visit)) for visit in changed)

    best = min(permutations(moments), key=cost)
    for visit, was, moment in zip(changed, moments, best, strict=True):
        visit.start, visit.minutes, visit.form = moment
        if moment[0] != was[0]:
            put_cover(unit, visit, None)


def replace_visitor(
    command: ReplaceVisitor, unit: UnitOfWork, around: Surroundings
) -> Done[tuple[str, ...]]:
    visit = unit.get(PeerVisit, command.visit_id)
    if visit.visitor_id == command.visitor_id:
        return Done(None, ())
    if visit.state is VisitState.DONE:
        raise VisitMadeError
    before, after = unit.get(Person, visit.visitor_id), unit.get(Person, command.visitor_id)
    refuse_recorded(unit, (visit,))
    _check(unit, visit, after.id, visit.host_id, visit.host_name)
    visit.visitor_id = after.id
    visit.pinned = True
    _forget_what_was_written(visit)
    if not isinstance(command.cover_id, Keep):
        put_cover(unit, visit, command.cover_id)
    elif visit.cover_id == after.id or before.location_id != after.location_id:
        put_cover(unit, visit, None)
    gone = let_go_of_moments(unit, around, (visit,))
    return Done(visit_label("replace_visitor", unit, visit, before=before.name), gone)


def _forget_what_was_written(visit: PeerVisit) -> None:
    visit.own_reflection = visit.own_skipped = ""
    visit.shared_reflection = visit.shared_skipped = ""
    visit.meeting_id = None
    visit.video_consent = visit.video_deleted = False
    visit.video_reference, visit.video_delete_by = "", None


COMMANDS: dict[type, CommandHandler] = {
    ChangeHost: change_host,
    ReplaceVisitor: replace_visitor,
}
