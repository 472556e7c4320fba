"""Visits by hand: adding, moving, covering, noting that they took place, calling off."""

from dataclasses import dataclass
from datetime import datetime

from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.reading.names import tidy
from leerkring.app.tags.tagging import drop_visits
from leerkring.app.visits.agenda import put_on_agenda
from leerkring.app.visits.recordings import move_delete_by, refuse_recorded
from leerkring.app.visits.rounds import check_minutes
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.people import Person
from leerkring.domain.visits import USUAL_MINUTES, PeerVisit, VisitForm, VisitRound, VisitState
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class OwnGroupError(DomainError):
    """Somebody would visit themselves."""

    template = QT_TRANSLATE_NOOP("errors", "{name} would visit their own group. Choose another.")


class NoHostError(InvalidValueError):
    """A visit to nobody."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Choose whom to visit, or fill in the name of somebody from outside."
    )


class AlreadyVisitsError(DomainError):
    """The pair is there already."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{visitor} already visits {host} in this round. Choose somebody else."
    )


class CoverInVisitError(InvalidValueError):
    """The cover cannot be in two places."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Choose a cover who does not take part in the visit itself."
    )


class VisitToComeError(DomainError):
    """Nobody knows yet how a visit to come was."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This visit is still to come. Give it the day on which it really was first."
    )


class VisitMadeError(DomainError):
    """What took place is part of the record."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This visit has taken place. First note that it has not, then change it."
    )


@dataclass(frozen=True, kw_only=True)
class AddVisit(Command[str]):
    """A visit chosen by hand, also one that was made outside the app; answers its id.

    Without a host's id, `host_name` is somebody from outside. `done` without a start: it was made,
    but nobody knows when.
    """

    visitor_id: str
    host_id: str | None = None
    host_name: str = ""
    round_id: str | None = None
    start: datetime | None = None
    done: bool = False
    minutes: int = USUAL_MINUTES
    form: VisitForm = VisitForm.LIVE
    cover_id: str | None = None
    focus: str = ""


@dataclass(frozen=True)
class MoveVisit(Command[None]):
    """Another moment (None: still to be chosen), length, cover or form; also of one called off.

    What has a moment by hand stays when the round is planned again.
    """

    visit_id: str
    start: datetime | None
    minutes: int = USUAL_MINUTES
    cover_id: str | None = None
    form: VisitForm = VisitForm.LIVE


@dataclass(frozen=True)
class SetCover(Command[None]):
    """Who takes over the visitor's group; `fits`: a regular and qualified face there."""

    visit_id: str
    cover_id: str | None
    fits: bool = False


@dataclass(frozen=True)
class MarkDone(Command[None]):
    """Note that a visit took place, or that it did not after all."""

    visit_id: str
    done: bool


@dataclass(frozen=True)
class CancelVisit(Command[None]):
    """Call a visit off; it stays in the record and can be given a new moment."""

    visit_id: str


@dataclass(frozen=True)
class RemoveVisits(Command[None]):
    """Take visits away as if they had never been there, also from who saw whom."""

    visit_ids: tuple[str, ...]


def visit_label(code: str, unit: UnitOfWork, visit: PeerVisit, **more: object) -> Label:
    """Return a label that names visitor and host, and the day when there is one."""
    visitor = unit.get(Person, visit.visitor_id).name
    day = visit.start.date().isoformat() if visit.start else ""
    return Label.of(code, visitor=visitor, host=host_name(unit, visit), day=day, **more)


def host_name(unit: UnitOfWork, visit: PeerVisit) -> str:
    """Return the name of a host, of ours or from outside."""
    return unit.get(Person, visit.host_id).name if visit.host_id else visit.host_name


def add_visit(command: AddVisit, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    now = local_now(around.clock)
    visitor = unit.get(Person, command.visitor_id)
    check_minutes(command.minutes)
    if command.done and command.start is not None and command.start > now:
        raise VisitToComeError
    outside = "" if command.host_id else tidy(command.host_name)
    check_pair(unit, visitor.id, command.host_id, outside, round_id=command.round_id)
    visit = PeerVisit(
        id=new_id(),
        visitor_id=visitor.id,
        host_id=command.host_id,
        host_name=outside,
        round_id=unit.get(VisitRound, command.round_id).id if command.round_id else None,
        start=command.start,
        minutes=command.minutes,
        form=command.form,
        state=VisitState.DONE if command.done else VisitState.PLANNED,
        pinned=True,
        focus=command.focus.strip(),
    )
    put_cover(unit, visit, command.cover_id)
    unit.add(visit)
    if command.done:
        unit.flush()
        put_on_agenda(unit, visit, now)
    return Done(visit_label("add_visit", unit, visit), visit.id)


def check_pair(
    unit: UnitOfWork,
    visitor_id: str,
    host_id: str | None,
    outside: str = "",
    *,
    round_id: str | None = None,
    besides: str | None = None,
) -> None:
    """Raise a DomainError when this visitor cannot visit this host (again) in this round.

    `outside` is the name of a host without an id, `besides` the visit that would become this.
    """
    if host_id is None and not outside:
        raise NoHostError
    visitor = unit.get(Person, visitor_id).name
    if host_id == visitor_id:
        raise OwnGroupError(name=visitor)
    host = unit.get(Person, host_id).name if host_id is not None else outside
    if round_id is None:
        return
    mine = unit.find(PeerVisit, equals("round_id", round_id), equals("visitor_id", visitor_id))
    for other in mine:
        same = (other.host_id, other.host_name) == (host_id, "" if host_id else outside)
        if same and other.id != besides and other.state is not VisitState.CANCELLED:
            raise AlreadyVisitsError(visitor=visitor, host=host)


def put_cover(unit: UnitOfWork, visit: PeerVisit, cover_id: str | None) -> None:
    """Give a visit its cover; a recording needs none, and a new one was not ticked yet."""
    if visit.form is VisitForm.VIDEO:
        cover_id = None
    if cover_id is not None:
        if cover_id in (visit.visitor_id, visit.host_id):
            raise CoverInVisitError
        unit.get(Person, cover_id)
    if cover_id != visit.cover_id:
        visit.cover_id, visit.cover_fits = cover_id, False


def move_visit(command: MoveVisit, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    visit = unit.get(PeerVisit, command.visit_id)
    check_minutes(command.minutes)
    made = visit.state is VisitState.DONE
    if made and command.start is not None and command.start > local_now(around.clock):
        raise VisitMadeError
    before = visit.start
    visit.start, visit.minutes, visit.form = command.start, command.minutes, command.form
    move_delete_by(visit, before)
    if not made:
        visit.state = VisitState.PLANNED
    visit.pinned = command.start is not None or made
    put_cover(unit, visit, command.cover_id)
    return Done(visit_label("move_visit", unit, visit), None)


def set_cover(command: SetCover, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    visit = unit.get(PeerVisit, command.visit_id)
    put_cover(unit, visit, command.cover_id)
    visit.cover_fits = command.fits and visit.cover_id is not None
    return Done(visit_label("set_cover", unit, visit), None)


def mark_done(command: MarkDone, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    visit = unit.get(PeerVisit, command.visit_id)
    if command.done:
        note_made(unit, visit, local_now(around.clock))
    else:
        visit.state, visit.meeting_id = VisitState.PLANNED, None
    code = "mark_visit_done" if command.done else "mark_visit_not_done"
    return Done(visit_label(code, unit, visit), None)


def note_made(unit: UnitOfWork, visit: PeerVisit, now: datetime) -> None:
    """Note that a visit took place, and at which meeting it will be talked about."""
    if visit.start is not None and visit.start > now:
        raise VisitToComeError
    if visit.state is not VisitState.DONE:
        visit.state = VisitState.DONE
        put_on_agenda(unit, visit, now)


def cancel_visit(command: CancelVisit, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    visit = unit.get(PeerVisit, command.visit_id)
    if visit.state is VisitState.DONE:
        raise VisitMadeError
    call_off(unit, visit)
    return Done(visit_label("cancel_visit", unit, visit), None)


def call_off(unit: UnitOfWork, visit: PeerVisit) -> None:
    """Call a visit off, its cover too; RecordingThereError as long as there is a recording."""
    refuse_recorded(unit, (visit,))
    visit.state, visit.pinned = VisitState.CANCELLED, False
    visit.cover_id, visit.cover_fits = None, False


def remove_visits(command: RemoveVisits, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    visits = [unit.get(PeerVisit, key) for key in dict.fromkeys(command.visit_ids)]
    if not visits:
        return Done(None, None)
    refuse_recorded(unit, visits)
    label = visit_label("remove_visits", unit, visits[0], count=len(visits))
    drop_visits(unit, visits)
    return Done(label, None)


COMMANDS: dict[type, CommandHandler] = {
    AddVisit: add_visit,
    MoveVisit: move_visit,
    SetCover: set_cover,
    MarkDone: mark_done,
    CancelVisit: cancel_visit,
    RemoveVisits: remove_visits,
}
