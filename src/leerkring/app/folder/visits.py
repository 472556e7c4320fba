"""Rounds of peer visits, and the visits in them or outside, out of a data folder."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from typing import TypeVar

from leerkring.app.folder.base import FolderJob
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, choice_reader, number_reader, read_flag, read_time
from leerkring.app.reading.names import plain
from leerkring.app.visits.changes import call_off, check_pair, put_cover
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
_Pair = tuple[str, str | None, str, str | None]  # visitor, host or who is from outside, round
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
        found = _by_name(job).get(plain(cells.text("name")))
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


def _by_name(job: FolderJob) -> Mapping[str, VisitRound]:
    """Return every round by its name; the first of those that are called the same."""
    return {plain(found.name): found for found in reversed(job.unit.find(VisitRound))}


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


@dataclass
class _Row:
    """One row of the list, and the visit it is about once that is known."""

    cells: Cells
    visitor: Person
    host: Person | None
    outside: str
    round: VisitRound | None
    day: date | None
    at: time | None
    state: VisitState | None
    visit: PeerVisit | None = None

    @property
    def pair(self) -> _Pair:
        """Of whom it is, and in which round."""
        host, found = self.host, self.round
        return self.visitor.id, host.id if host else None, self.outside, found.id if found else None


def take_visits(job: FolderJob) -> None:
    """Take over the list of visits; each row is a visit of its own (see `_find_visits`)."""
    job.unit.flush()
    rounds = _by_name(job)
    listed = job.rows("visits", "visitor", "host")
    rows = [row for cells in listed if (row := _row(cells, job, rounds))]
    _find_visits(job, rows)
    for row in rows:
        _take_visit(row, job)


def _row(cells: Cells, job: FolderJob, rounds: Mapping[str, VisitRound]) -> _Row | None:
    visitor = cells.need("visitor", job.people.find)
    host, outside = _host(cells, job)
    found = _named_round(cells, rounds)
    day = cells.read("date", job.day, None)
    at = cells.read("start", read_time, None)
    state = cells.read("state", _read_state, None)
    if visitor is None or cells.failed:
        return None
    return _Row(cells, visitor, host, outside, found, day, at, state)


def _host(cells: Cells, job: FolderJob) -> tuple[Person | None, str]:
    text = cells.text("host")
    sign = next((s for s in _OUTSIDE if text.lower().startswith(s)), None)
    if sign is not None:
        return None, text[len(sign) :].strip()
    return cells.need("host", job.people.find), ""


def _named_round(cells: Cells, rounds: Mapping[str, VisitRound]) -> VisitRound | None:
    name = cells.text("round")
    found = rounds.get(plain(name)) if name else None
    if name and found is None:
        cells.fail("round", NoSuchRoundError(text=name))
    return found


def _find_visits(job: FolderJob, rows: list[_Row]) -> None:
    """Find what is there already: each visit for one row, a called-off one for no live row.

    First by the moment, then by the day; in a round what is left is known by the pair alone. A
    call-off for which nothing is left is of the planned visit at that moment, if no row is.
    """
    free: dict[_Pair, list[PeerVisit]] = defaultdict(list)
    for visit in sorted(job.unit.find(PeerVisit), key=_is_off):
        pair = visit.visitor_id, visit.host_id, visit.host_name, visit.round_id
        free[pair].append(visit)
    for fits in _then, _that_day, _in_that_round, _calls_off:
        for row in rows:
            if row.visit is None:
                mine = free[row.pair]
                row.visit = next((visit for visit in mine if fits(row, visit)), None)
                if row.visit is not None:
                    mine.remove(row.visit)


def _is_off(visit: PeerVisit) -> bool:
    return visit.state is VisitState.CANCELLED


def _alike(row: _Row, visit: PeerVisit) -> bool:
    """Tell whether both are called off or neither, as far as the row says."""
    return row.state is None or _is_off(visit) is (row.state is VisitState.CANCELLED)


def _at(row: _Row, visit: PeerVisit) -> bool:
    at = visit.start.time() if visit.start else None
    return _on(row, visit) and row.at in (at, None)


def _on(row: _Row, visit: PeerVisit) -> bool:
    return row.day == (visit.start.date() if visit.start else None)


def _then(row: _Row, visit: PeerVisit) -> bool:
    return _alike(row, visit) and _at(row, visit)


def _that_day(row: _Row, visit: PeerVisit) -> bool:
    return _alike(row, visit) and _on(row, visit)


def _in_that_round(row: _Row, visit: PeerVisit) -> bool:
    there = row.round is not None and (row.day is None or not _is_off(visit))
    return _alike(row, visit) and there


def _calls_off(row: _Row, visit: PeerVisit) -> bool:
    planned = row.state is VisitState.CANCELLED and visit.state is VisitState.PLANNED
    in_round = row.round is not None and row.day is None
    return planned and (in_round or _at(row, visit))


def _take_visit(row: _Row, job: FolderJob) -> None:
    cells, visit = row.cells, row.visit or _new_visit(row)
    if row.visit is None:
        pair = visit.visitor_id, visit.host_id, visit.host_name
        _try(cells, "host", partial(check_pair, job.unit, *pair))
    minutes = cells.read("minutes", _read_minutes, visit.minutes)
    form = cells.read("form", _read_form, visit.form)
    cover = cells.read("cover", job.people.find, None)
    pinned = cells.read("pinned", read_flag, visit.pinned)
    if cells.failed:
        return
    if row.visit is None:
        job.unit.add(visit)
        job.counts["visits"] += 1
    if row.day is not None:
        before, usual = visit.start, visit.start.time() if visit.start else _USUAL_START
        visit.start = datetime.combine(row.day, row.at or usual)
        move_delete_by(visit, before)
    visit.minutes, visit.form, visit.pinned = minutes, form, pinned
    visit.focus = cells.text("focus") or visit.focus
    over = visit.end is not None and visit.end < local_now(job.around.clock)
    by_date = VisitState.DONE if over and not _is_off(visit) else visit.state
    called_off = row.state is VisitState.CANCELLED and visit.state is VisitState.PLANNED
    if called_off and row.visit is not None:
        _try(cells, "state", partial(call_off, job.unit, visit))
        return
    visit.state = row.state or by_date
    if cover is not None:
        _try(cells, "cover", partial(put_cover, job.unit, visit, cover.id))


def _new_visit(row: _Row) -> PeerVisit:
    return PeerVisit(
        id=new_id(),
        visitor_id=row.visitor.id,
        host_id=row.host.id if row.host else None,
        host_name=row.outside,
        round_id=row.round.id if row.round else None,
        minutes=row.round.minutes if row.round else USUAL_MINUTES,
        form=row.round.form if row.round else VisitForm.LIVE,
    )
