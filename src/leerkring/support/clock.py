"""The only source of "now", so that tests and replays can hold time still."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

HOME_ZONE = "Europe/Amsterdam"


class Clock(Protocol):
    """Tells the moment in UTC; the wall clock of the organisation follows from it."""

    def now(self) -> datetime:
        """Return the current moment, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still until a test moves it."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


def local_now(clock: Clock) -> datetime:
    """Return the wall-clock time in the Netherlands, without zone, as all meetings are kept."""
    return to_home(clock.now())


def to_home(moment: datetime) -> datetime:
    """Return an aware moment as wall-clock time in the Netherlands, without zone."""
    return moment.astimezone(ZoneInfo(HOME_ZONE)).replace(tzinfo=None)


def local_today(clock: Clock) -> date:
    """Return today's date on the Dutch wall clock."""
    return local_now(clock).date()
