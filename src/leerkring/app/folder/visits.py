"""Rounds of peer visits, and the visits in them or outside, out of a data folder."""

from collections.abc import Callable
from datetime import datetime, time
from functools import partial
from typing import TypeVar

from leerkring.app.folder.base import FolderJob
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, choice_reader, number_reader, read_flag, read_time
from leerkring.app.reading.names import plain
from leerkring.app.visits.changes import check_pair, put_cover
from leerkring.app.visits.recordings import move_delete_by
from leerkring.app.visits.rounds import (
    LEAST_MINUTES,
    MOST_MINUTES,
    check_round,
    put_members,
)
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.domain.visit_planning import RoundMember
from leerkring.domain.visits import (
    USUAL_MINUTES,
    PeerVisit,
    RoundPart,
    RoundPlace,
    VisitForm,
    VisitRound,
    VisitState,
)
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

T = TypeVar("T")
_OUTSIDE = ("extern:", "external:", "gast:", "guest:")
_USUAL_START = time(9)
_PARTS = {
    "members": RoundPart.BOTH,
    "visits_only": RoundPart.VISITS_ONLY,
    "hosts_only": RoundPart.HOSTS_ONLY,
}
_read_form = choice_reader({"live": VisitForm.LIVE, "video": VisitForm.VIDEO})
_read_state = choice_reader(
    {
        "gepland": VisitState.PLANNED,
        "geweest": VisitState.DONE,
        "vervallen": VisitState.CANCELLED,
        "planned": VisitState.PLANNED,
        "done": VisitState.DONE,
        "cancelled": VisitState.CANCELLED,
    }
)
_read_minutes = number_reader(LEAST_MINUTES, MOST_MINUTES)


class NoSuchRoundError(DomainError):
    """A visit names a round that is in no list."""

    template = QT_TRANSLATE_NOOP("errors", "There is no round called {text}. Check the name.")


def take_rounds(job: FolderJob) -> None:
    """Take over the list of rounds; they are found again by name."""
    for cells in job.rows("rounds", "name", "first_day", "last_day"):
        job.unit.flush()
        found = _round_of(job, cells.text("name"))
        first = cells.need("first_day", job.day)
        last = cells.need("last_day", job.day)
        members = _members(cells, job)
        if first is None or last is None:
            continue
        new = VisitRound(id=new_id(), name=cells.text("name"), first_day=first, last_day=last)
        wanted = _agreed(cells, found or new)
        wanted.first_day, wanted.last_day = first, last
        _try(cells, "name", partial(check_round, job.unit, wanted))
        if cells.failed:
            continue
        if found is None:
            job.unit.add(wanted)
            job.counts["rounds"] += 1
        job.unit.flush()
        _add_members(job, wanted.id, members)


def _try(cells: Cells, field: str, work: Callable[[], T]) -> T | None:
    """Return what `work` answers; what it cannot do is a problem of that cell."""
    try:
        return work()
    except DomainError as error:
        cells.fail(field, error)
        return None


def _round_of(job: FolderJob, name: str) -> VisitRound | None:
    return next((r for r in job.unit.find(VisitRound) if plain(r.name) == plain(name)), None)


def _agreed(cells: Cells, found: VisitRound) -> VisitRound:
    found.form = cells.read("form", _read_form, found.form)
    found.minutes = cells.read("minutes", _read_minutes, found.minutes)
    found.look_at = cells.text("look_at") or found.look_at
    found.time_from = cells.read("time_from", read_time, found.time_from)
    found.time_to = cells.read("time_to", read_time, found.time_to)
    found.exclude_same_location = cells.read(
        "exclude_same_location", read_flag, found.exclude_same_location
    )
    found.exclude_same_circle = cells.read(
        "exclude_same_circle", read_flag, found.exclude_same_circle
    )
    found.with_cover = cells.read("with_cover", read_flag, found.with_cover)
    return found


def _members(cells: Cells, job: FolderJob) -> list[RoundMember]:
    found = []
    for field, part in _PARTS.items():
        for text in filter(None, (piece.strip() for piece in cells.text(field).split(";"))):
            person = _try(cells, field, partial(job.people.find, text))
            if person is not None:
                found.append(RoundMember(person.id, part))
    return found


def _add_members(job: FolderJob, round_id: str, members: list[RoundMember]) -> None:
    """Let these take part too; who is not named stays."""
    if not members:
        return
    present = job.unit.find(RoundPlace, equals("round_id", round_id))
    parts = {p.person_id: p.part for p in present} | {m.person_id: m.part for m in members}
    put_members(job.unit, round_id, (RoundMember(key, part) for key, part in parts.items()))


def take_visits(job: FolderJob) -> None:
    """Take over the list of visits; they are found again by round, pair and day."""
    for cells in job.rows("visits", "visitor", "host"):
        job.unit.flush()
        visitor = cells.need("visitor", job.people.find)
        host, outside = _host(cells, job)
        found = _named_round(cells, job)
        if visitor is None or cells.failed:
            continue
        _take_visit(cells, job, visitor, host, outside, found)


def _host(cells: Cells, job: FolderJob) -> tuple[Person | None, str]:
    text = cells.text("host")
    sign = next((s for s in _OUTSIDE if text.lower().startswith(s)), None)
    if sign is not None:
        return None, text[len(sign) :].strip()
    return cells.need("host", job.people.find), ""


def _named_round(cells: Cells, job: FolderJob) -> VisitRound | None:
    name = cells.text("round")
    found = _round_of(job, name) if name else None
    if name and found is None:
        cells.fail("round", NoSuchRoundError(text=name))
    return found


def _take_visit(
    cells: Cells,
    job: FolderJob,
    visitor: Person,
    host: Person | None,
    outside: str,
    found: VisitRound | None,
) -> None:
    start = _start(cells, job)
    minutes = cells.read("minutes", _read_minutes, None)
    form = cells.read("form", _read_form, None)
    stated = cells.read("state", _read_state, None)
    cover = cells.read("cover", job.people.find, None)
    pinned = cells.read("pinned", read_flag, None)
    host_id, round_id = host.id if host else None, found.id if found else None
    visit = _same(job, visitor.id, host_id, outside, round_id, start)
    if visit is None:
        _try(cells, "host", partial(check_pair, job.unit, visitor.id, host_id, outside))
    if cells.failed:
        return
    if visit is None:
        visit = PeerVisit(
            id=new_id(),
            visitor_id=visitor.id,
            host_id=host_id,
            host_name=outside,
            round_id=round_id,
            minutes=found.minutes if found else USUAL_MINUTES,
            form=found.form if found else VisitForm.LIVE,
        )
        job.unit.add(visit)
        job.counts["visits"] += 1
    before, visit.start = visit.start, start or visit.start
    move_delete_by(visit, before)
    visit.minutes, visit.form = minutes or visit.minutes, form or visit.form
    visit.focus = cells.text("focus") or visit.focus
    visit.pinned = visit.pinned if pinned is None else pinned
    over = visit.end is not None and visit.end < local_now(job.around.clock)
    visit.state = stated or (VisitState.DONE if over else visit.state)
    if cover is not None:
        _try(cells, "cover", partial(put_cover, job.unit, visit, cover.id))


def _start(cells: Cells, job: FolderJob) -> datetime | None:
    day = cells.read("date", job.day, None)
    at = cells.read("start", read_time, _USUAL_START)
    return None if day is None else datetime.combine(day, at)


def _same(
    job: FolderJob,
    visitor_id: str,
    host_id: str | None,
    outside: str,
    round_id: str | None,
    start: datetime | None,
) -> PeerVisit | None:
    """Return the visit of this pair in the round, or outside the rounds on that day."""
    mine = job.unit.find(PeerVisit, equals("visitor_id", visitor_id), equals("round_id", round_id))
    day = start.date() if start else None
    for visit in mine:
        same = (visit.host_id, visit.host_name) == (host_id, outside)
        its_day = visit.start.date() if visit.start else None
        if same and (round_id is not None or its_day == day):
            return visit
    return None
