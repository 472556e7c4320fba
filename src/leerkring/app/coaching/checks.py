"""What must hold of a duo, whoever puts it in: by hand, from a proposal or from a folder."""

from leerkring.app.ports import UnitOfWork
from leerkring.domain.coaching import CoachingDuo
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.organisation import Group
from leerkring.domain.people import Person
from leerkring.support.marking import QT_TRANSLATE_NOOP

MINUTES = 15, 240
EVERY_WEEKS = 1, 12
SESSIONS = 1, 60


class SamePersonError(DomainError):
    """Somebody would coach themselves."""

    template = QT_TRANSLATE_NOOP("errors", "A duo is two people. Choose somebody else.")


class DuoDaysError(InvalidValueError):
    """A duo that would end before it begins."""

    template = QT_TRANSLATE_NOOP("errors", "The last day is before the first day.")


class DuoNumberError(InvalidValueError):
    """A number of minutes, weeks or sessions that makes no sense."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a number from {least} to {most}.")


class CoachStopsFirstError(DomainError):
    """The co-coach is none any more when the duo begins."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{name} is a co-coach until {day}. Choose an earlier period, or change that day with "
        "the person.",
    )


class NoSessionFitsError(DomainError):
    """Not one session is possible in the period."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Between {first} and {last} there is no moment for {teacher} and {coach} together. "
        "Choose another day or time, or a longer period.",
    )


class DuoBegunError(DomainError):
    """Something about a duo that has met already cannot be different any more."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{teacher} and {coach} have met already. Let somebody else go on with the rest, or end "
        "this duo and make a new one.",
    )


class StaysOnBoardError(DomainError):
    """A duo that has met is no proposal any more."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{teacher} and {coach} have met already. Move the duo to Finished instead."
    )


def check_duo(duo: CoachingDuo, unit: UnitOfWork) -> None:
    """Raise when the people, days or numbers of a duo cannot be; people and group must exist."""
    if duo.teacher_id == duo.coach_id:
        raise SamePersonError
    if duo.last_day < duo.first_day:
        raise DuoDaysError
    check_numbers(duo.minutes, duo.every_weeks, duo.sessions)
    if not 0 <= duo.weekday <= 6:
        raise ValueError(f"weekday {duo.weekday} is not 0 to 6")
    # only now may anything be read: reading first writes what was changed, right or wrong
    unit.get(Person, duo.teacher_id)
    coach = unit.get(Person, duo.coach_id)
    if duo.group_id is not None:
        unit.get(Group, duo.group_id)
    if coach.co_coach_until is not None and coach.co_coach_until < duo.first_day:
        raise CoachStopsFirstError(name=coach.name, day=coach.co_coach_until)


def check_numbers(minutes: int, every_weeks: int, sessions: int) -> None:
    """Raise when a session would be too short or long, or there would be too few or many."""
    for number, (least, most) in (
        (minutes, MINUTES),
        (every_weeks, EVERY_WEEKS),
        (sessions, SESSIONS),
    ):
        if not least <= number <= most:
            raise DuoNumberError(least=least, most=most)


def mark_as_coach(unit: UnitOfWork, person_id: str) -> None:
    """Note that somebody who was chosen by hand can be a co-coach."""
    person = unit.get(Person, person_id)
    if not person.may_co_coach:
        person.may_co_coach = True
