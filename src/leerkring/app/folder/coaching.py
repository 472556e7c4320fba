"""Duos and their sessions, out of a data folder; notes and wishes are in no list."""

from datetime import date, datetime, time

from leerkring.app.coaching.checks import (
    EVERY_WEEKS,
    MINUTES,
    SESSIONS,
    DuoDaysError,
    check_duo,
    mark_as_coach,
)
from leerkring.app.coaching.making import number_in_time, plan_again, sessions_of, split_of
from leerkring.app.folder.base import FolderJob
from leerkring.app.ports import equals
from leerkring.app.reading.lists import Cells, choice_reader, number_reader, read_flag, read_time
from leerkring.app.reading.working_days import parse_working_days
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    RoleSplit,
    SessionState,
)
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.people import Person
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
DUO_WORDS = {
    "voorstel": DuoState.PROPOSED,
    "loopt": DuoState.RUNNING,
    "afgerond": DuoState.FINISHED,
    "proposed": DuoState.PROPOSED,
    "running": DuoState.RUNNING,
    "finished": DuoState.FINISHED,
}
SESSION_WORDS = {
    "gepland": SessionState.PLANNED,
    "geweest": SessionState.HELD,
    "vervallen": SessionState.CANCELLED,
    "planned": SessionState.PLANNED,
    "held": SessionState.HELD,
    "cancelled": SessionState.CANCELLED,
}
_SCHEDULE = ("last_day", "weekday", "start_time", "minutes", "every_weeks", "sessions")


class OneWeekdayError(InvalidValueError):
    """A duo meets on one weekday."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is not one weekday. Write for example: di.")


class NoSuchDuoError(DomainError):
    """A session of two people who are no duo then."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{teacher} and {coach} are no duo on {day}. Put them in the list of duos first."
    )


def take_coaching(job: FolderJob) -> None:
    """Take over duos and sessions; what a new duo has not in the list is planned for it."""
    fresh = _take_duos(job)
    listed = _take_sessions(job)
    if job.problems:
        return
    job.unit.flush()
    for duo in fresh:
        known = listed.get(duo.id, [])
        after = max((session.regular_day for session in known), default=None)
        plan_again(job.unit, job.around, duo, after=after)
    for duo_id in listed:
        number_in_time(job.unit, job.unit.get(CoachingDuo, duo_id))


def read_weekday(text: str) -> int:
    """Return the one weekday in a cell, 0 for Monday."""
    weekdays = parse_working_days(text).weekdays
    if len(weekdays) != 1:
        raise OneWeekdayError(text=text)
    return weekdays[0]


def _take_duos(job: FolderJob) -> list[CoachingDuo]:
    """Take over duos, found again by both people and the first day; return the new ones."""
    fresh: list[CoachingDuo] = []
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
        duo = _known(job, teacher, coach, first)
        is_new = duo is None
        if duo is None:
            duo = CoachingDuo(
                id=new_id(),
                teacher_id=teacher.id,
                coach_id=coach.id,
                first_day=first,
                last_day=last,
                weekday=first.weekday(),
                start_time=time(9),
                group_id=teacher.group_id,
                state=DuoState.FINISHED if last < job.today else DuoState.RUNNING,
            )
        before = [getattr(duo, field) for field in _SCHEDULE]
        _fill(cells, job, duo, teacher, last)
        try:
            check_duo(duo, job.unit)
        except DomainError as error:
            cells.fail("coach", error)
        if cells.failed:
            continue
        mark_as_coach(job.unit, coach.id)
        if is_new:
            job.unit.add(duo)
            fresh.append(duo)
            job.counts["duos"] += 1
        elif before != [getattr(duo, field) for field in _SCHEDULE]:
            job.unit.flush()
            plan_again(job.unit, job.around, duo)
    return fresh


def _known(job: FolderJob, teacher: Person, coach: Person, first: date) -> CoachingDuo | None:
    pair = equals("teacher_id", teacher.id), equals("coach_id", coach.id)
    return next(iter(job.unit.find(CoachingDuo, *pair, equals("first_day", first))), None)


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


def _take_sessions(job: FolderJob) -> dict[str, list[CoachingSession]]:
    """Take over sessions, found again by duo and day; return by duo those in the list."""
    found: dict[str, list[CoachingSession]] = {}
    for cells in job.rows("coaching_sessions", "teacher", "coach", "date"):
        teacher = cells.need("teacher", job.people.find)
        coach = cells.need("coach", job.people.find)
        day = cells.need("date", job.day)
        if teacher is None or coach is None or day is None:
            continue
        job.unit.flush()
        duo = _duo_on(job, teacher, coach, day)
        if duo is None:
            error = NoSuchDuoError(teacher=teacher.name, coach=coach.name, day=day)
            cells.fail("date", error)
            continue
        session = _session(cells, job, duo, day)
        if session is not None:
            found.setdefault(duo.id, []).append(session)
    return found


def _duo_on(job: FolderJob, teacher: Person, coach: Person, day: date) -> CoachingDuo | None:
    pair = equals("teacher_id", teacher.id), equals("coach_id", coach.id)
    duos = job.unit.find(CoachingDuo, *pair, order_by=("first_day",))
    return next((duo for duo in duos if duo.first_day <= day <= duo.last_day), None)


def _session(cells: Cells, job: FolderJob, duo: CoachingDuo, day: date) -> CoachingSession | None:
    stored = sessions_of(job.unit, duo.id)
    session = next((one for one in stored if one.start.date() == day), None)
    at = session.start.time() if session else duo.start_time
    start = datetime.combine(day, cells.read("start", read_time, at))
    length = session.minutes if session else duo.minutes
    minutes = cells.read("minutes", number_reader(*MINUTES), length)
    state = cells.read("state", choice_reader(SESSION_WORDS), None)
    split = cells.read("split", choice_reader(SPLIT_WORDS), None)
    pinned = cells.read("pinned", read_flag, None)
    if cells.failed:
        return None
    if session is None:
        number = len(stored) + 1
        session = CoachingSession(
            id=new_id(),
            duo_id=duo.id,
            number=number,
            regular_day=day,
            start=start,
            minutes=minutes,
            split=split_of(duo.split, number),
        )
        over = start < local_now(job.around.clock)
        session.state = SessionState.HELD if over else SessionState.PLANNED
        job.unit.add(session)
        job.counts["coaching_sessions"] += 1
    session.start, session.minutes = start, minutes
    session.state = state or session.state
    session.split = split_of(split, session.number) if split else session.split
    session.pinned = session.pinned if pinned is None else pinned
    return session
