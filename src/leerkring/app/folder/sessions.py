"""Sessions of duos, out of a data folder; what was noted in them is in no list."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from leerkring.app.coaching.checks import MINUTES
from leerkring.app.coaching.making import last_day_of, number_in_time, sessions_of, split_of
from leerkring.app.folder.base import FolderJob
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, choice_reader, number_reader, read_flag, read_time
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    RoleSplit,
    SessionState,
)
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

SPLIT_WORDS = {
    "co-coach": RoleSplit.COACH_LEADS,
    "medewerker": RoleSplit.TEACHER_LEADS,
    "om de beurt": RoleSplit.ALTERNATE,
    "anders": RoleSplit.OTHER,
    "coach": RoleSplit.COACH_LEADS,
    "teacher": RoleSplit.TEACHER_LEADS,
    "in turn": RoleSplit.ALTERNATE,
    "other": RoleSplit.OTHER,
}
SESSION_WORDS = {
    "gepland": SessionState.PLANNED,
    "geweest": SessionState.HELD,
    "vervallen": SessionState.CANCELLED,
    "planned": SessionState.PLANNED,
    "held": SessionState.HELD,
    "cancelled": SessionState.CANCELLED,
}


class NoSuchDuoError(DomainError):
    """A session of two people who are no duo."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{teacher} and {coach} are no duo on {day}. Put them in the list of duos first."
    )


@dataclass
class ListedSession:
    """One row of the list: the duos it can be of, whether it says which, and what it became."""

    cells: Cells
    duos: list[CoachingDuo]
    names_duo: bool
    day: date
    at: time | None
    state: SessionState | None
    session: CoachingSession | None = None


def take_sessions(job: FolderJob) -> dict[str, list[ListedSession]]:
    """Take over sessions, each row for one of its own; return the rows by duo.

    A session is found again by its moment, else by duo and day.
    """
    job.unit.flush()
    listed = job.rows("coaching_sessions", "teacher", "coach", "date")
    rows = [row for cells in listed if (row := _row(cells, job))]
    duos = {duo.id for row in rows for duo in row.duos}
    free = {duo_id: sessions_of(job.unit, duo_id) for duo_id in duos}
    for row in rows:
        row.session = _then(row, free)
    found: dict[str, list[ListedSession]] = {}
    for row in rows:
        if row.session is None:
            duo = min(row.duos, key=partial(_misfit, row, job.today))
            row.session = _that_day(row, free[duo.id]) or _new_session(row, job, duo)
        found.setdefault(row.session.duo_id, []).append(row)
    job.unit.flush()
    for duo_id in found:
        number_in_time(job.unit, job.unit.get(CoachingDuo, duo_id))
    for row in rows:
        _fill(row)
    return found


def _row(cells: Cells, job: FolderJob) -> ListedSession | None:
    teacher = cells.need("teacher", job.people.find)
    coach = cells.need("coach", job.people.find)
    day = cells.need("date", job.day)
    at = cells.read("start", read_time, None)
    state = cells.read("state", choice_reader(SESSION_WORDS), None)
    first = cells.read("duo_from", job.day, None)
    if teacher is None or coach is None or day is None or cells.failed:
        return None
    pair = equals("teacher_id", teacher.id), equals("coach_id", coach.id)
    duos = job.unit.find(CoachingDuo, *pair)
    if not duos:
        cells.fail("date", NoSuchDuoError(teacher=teacher.name, coach=coach.name, day=day))
        return None
    named = [duo for duo in duos if duo.first_day == first]
    return ListedSession(cells, named or duos, bool(named), day, at, state)


def _then(row: ListedSession, free: dict[str, list[CoachingSession]]) -> CoachingSession | None:
    """Take the session of the pair at that moment out of `free`, in that state if there is one."""
    found = [
        session
        for duo in row.duos
        for session in free[duo.id]
        if session.start.date() == row.day and row.at in (None, session.start.time())
    ]
    session = min(found, key=lambda session: session.state is not row.state, default=None)
    if session is not None:
        free[session.duo_id].remove(session)
    return session


def _that_day(row: ListedSession, free: list[CoachingSession]) -> CoachingSession | None:
    """Take the session on that day out of `free`."""
    session = next((one for one in free if one.start.date() == row.day), None)
    if session is not None:
        free.remove(session)
    return session


def _misfit(row: ListedSession, today: date, duo: CoachingDuo) -> tuple[object, ...]:
    """Return how badly a session fits a duo: the least is the duo that it is of.

    A finished duo has none to come, and a duo that ended none after it but those called off.
    """
    off = row.state is SessionState.CANCELLED
    to_come = row.day >= today and row.state in (None, SessionState.PLANNED)
    last = duo.last_day if off else last_day_of(duo)
    return (
        to_come and duo.state is DuoState.FINISHED,
        max(duo.first_day - row.day, row.day - last, timedelta(0)),
        row.day.weekday() != duo.weekday,
        row.at not in (None, duo.start_time),
        -duo.first_day.toordinal(),
    )


def _new_session(row: ListedSession, job: FolderJob, duo: CoachingDuo) -> CoachingSession:
    number = job.unit.count(CoachingSession, equals("duo_id", duo.id)) + 1
    start = datetime.combine(row.day, row.at or duo.start_time)
    over = start < local_now(job.around.clock)
    session = CoachingSession(
        id=new_id(),
        duo_id=duo.id,
        number=number,
        regular_day=row.day,
        start=start,
        minutes=duo.minutes,
        split=split_of(duo.split, number),
        state=row.state or (SessionState.HELD if over else SessionState.PLANNED),
    )
    off = session.state is SessionState.CANCELLED
    session.ended = off and duo.ended is not None and duo.ended < row.day
    job.unit.add(session)
    job.unit.flush()
    job.counts["coaching_sessions"] += 1
    return session


def _fill(row: ListedSession) -> None:
    """Note what else the list says; an empty cell says nothing."""
    cells, session = row.cells, row.session
    assert session is not None
    session.start = datetime.combine(row.day, row.at or session.start.time())
    session.minutes = cells.read("minutes", number_reader(*MINUTES), session.minutes)
    session.state = row.state or session.state
    split = cells.read("split", choice_reader(SPLIT_WORDS), session.split)
    session.split = split_of(split, session.number)
    session.pinned = cells.read("pinned", read_flag, session.pinned)
