"""Duos and their sessions, out of a data folder; notes and wishes are in no list."""

from collections.abc import Collection
from datetime import date, time

from leerkring.app.coaching.checks import (
    EVERY_WEEKS,
    MINUTES,
    SESSIONS,
    DuoDaysError,
    check_duo,
    mark_as_coach,
)
from leerkring.app.coaching.ending import stop_after
from leerkring.app.coaching.making import plan_again
from leerkring.app.folder.base import FolderJob
from leerkring.app.folder.sessions import SPLIT_WORDS, ListedSession, take_sessions
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, choice_reader, number_reader, read_flag, read_time
from leerkring.app.reading.working_days import parse_working_days
from leerkring.domain.coaching import CoachingDuo, DuoState
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.people import Person
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

DUO_WORDS = {
    "voorstel": DuoState.PROPOSED,
    "loopt": DuoState.RUNNING,
    "afgerond": DuoState.FINISHED,
    "proposed": DuoState.PROPOSED,
    "running": DuoState.RUNNING,
    "finished": DuoState.FINISHED,
}
_Days = tuple[date, date, date | None]  # the first, the last, and on which it stopped earlier
_SCHEDULE = ("last_day", "weekday", "start_time", "minutes", "every_weeks", "sessions")


class OneWeekdayError(InvalidValueError):
    """A duo meets on one weekday."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is not one weekday. Write for example: di.")


def take_coaching(job: FolderJob) -> None:
    """Take over duos and sessions, and plan for the new duos what no list can have told."""
    fresh = _take_duos(job)
    listed = take_sessions(job)
    if job.problems:
        return
    job.unit.flush()
    for duo in fresh:
        rows = listed.get(duo.id, [])
        if duo.state is not DuoState.FINISHED and not _all_told(rows, job.today):
            after = max((row.day for row in rows), default=None)
            plan_again(job.unit, job.around, duo, after=after)


def _all_told(rows: Collection[ListedSession], today: date) -> bool:
    """Tell whether these are all sessions of a duo, and not just those that were."""
    return any(row.names_duo or row.day >= today for row in rows)


def read_weekday(text: str) -> int:
    """Return the one weekday in a cell, 0 for Monday."""
    weekdays = parse_working_days(text).weekdays
    if len(weekdays) != 1:
        raise OneWeekdayError(text=text)
    return weekdays[0]


def _take_duos(job: FolderJob) -> list[CoachingDuo]:
    """Take over duos, each row for one of its own; return the new ones."""
    fresh: list[CoachingDuo] = []
    listed: set[str] = set()
    for cells in job.rows("duos", "teacher", "coach", "first_day", "last_day"):
        teacher = cells.need("teacher", job.people.find)
        coach = cells.need("coach", job.people.find)
        first, last = cells.need("first_day", job.day), cells.need("last_day", job.day)
        if teacher is None or coach is None or first is None or last is None:
            continue
        if last < first:
            cells.fail("last_day", DuoDaysError())
            continue
        job.unit.flush()
        ended = cells.read("ended", job.day, None)
        days = first, last, ended
        known = _known(job, (teacher.id, coach.id), days, listed)
        duo = known or _new_duo(job, teacher, coach, days)
        listed.add(duo.id)
        before = [getattr(duo, field) for field in _SCHEDULE]
        _fill(cells, job, duo, teacher, last)
        try:
            check_duo(duo, job.unit)
        except DomainError as error:
            cells.fail("coach", error)
        if cells.failed:
            continue
        mark_as_coach(job.unit, coach.id)
        if known is None:
            job.unit.add(duo)
            fresh.append(duo)
            job.counts["duos"] += 1
            continue
        job.unit.flush()
        if ended not in (None, duo.ended):
            stop_after(job.unit, duo, local_now(job.around.clock), ended)
        changed = before != [getattr(duo, field) for field in _SCHEDULE]
        if changed and duo.state is not DuoState.FINISHED:
            plan_again(job.unit, job.around, duo)
    return fresh


def _known(
    job: FolderJob, pair: tuple[str, str], days: _Days, listed: set[str]
) -> CoachingDuo | None:
    """Return the duo of a pair from that first day on that is in no other row of the list."""
    teacher, coach = equals("teacher_id", pair[0]), equals("coach_id", pair[1])
    first, last, ended = days
    found = job.unit.find(CoachingDuo, teacher, coach, equals("first_day", first))
    free = (duo for duo in found if duo.id not in listed)
    return min(free, key=lambda duo: (duo.last_day != last, duo.ended != ended), default=None)


def _new_duo(job: FolderJob, teacher: Person, coach: Person, days: _Days) -> CoachingDuo:
    first, last, ended = days
    return CoachingDuo(
        id=new_id(),
        teacher_id=teacher.id,
        coach_id=coach.id,
        first_day=first,
        last_day=last,
        weekday=first.weekday(),
        start_time=time(9),
        group_id=teacher.group_id,
        state=DuoState.FINISHED if (ended or last) < job.today else DuoState.RUNNING,
        ended=ended,
    )


def _fill(cells: Cells, job: FolderJob, duo: CoachingDuo, teacher: Person, last: date) -> None:
    duo.last_day = last
    duo.weekday = cells.read("weekday", read_weekday, duo.weekday)
    duo.start_time = cells.read("start", read_time, duo.start_time)
    duo.minutes = cells.read("minutes", number_reader(*MINUTES), duo.minutes)
    duo.every_weeks = cells.read("every_weeks", number_reader(*EVERY_WEEKS), duo.every_weeks)
    duo.sessions = cells.read("sessions", number_reader(*SESSIONS), duo.sessions)
    duo.purpose = cells.text("purpose") or duo.purpose
    duo.split = cells.read("split", choice_reader(SPLIT_WORDS), duo.split)
    duo.split_note = cells.text("split_note") or duo.split_note
    duo.state = cells.read("state", choice_reader(DUO_WORDS), duo.state)
    duo.counts = cells.read("counts", read_flag, duo.counts)
    if cells.text("group"):
        duo.group_id = job.places.group(teacher.location_id, cells.text("group")).id
        job.unit.flush()
