"""How far apart a circle's meetings should be, and the windows of days in which they fall."""

from dataclasses import dataclass
from datetime import date

from leerkring.domain.circles import Agreement, CadenceKind

SCHOOL_YEAR_DAYS = 300


@dataclass(frozen=True)
class Window:
    """Exactly one meeting from `earliest` to `latest`, best on `target`.

    `meeting_id` names the meeting that stands here already and stays. `instead` is the nearest day
    when the target itself cannot be: the next target counts from there.
    """

    index: int
    target: date
    earliest: date
    latest: date
    meeting_id: str | None = None
    instead: date | None = None

    @property
    def best(self) -> date:
        """The day that fits the rhythm best."""
        return self.instead or self.target


@dataclass(frozen=True)
class Rhythm:
    """Days between meetings: wanted, allowed sooner and later than wanted, least and most."""

    step: int
    early: int
    late: int
    least_gap: int
    most_gap: int | None


@dataclass(frozen=True)
class GivenSeason:
    """Windows that were agreed elsewhere, instead of following from the cadence."""

    windows: tuple[Window, ...]
    rhythm: Rhythm


def rhythm_of(agreement: Agreement) -> Rhythm:
    """Return the distances that an agreed cadence stands for."""
    kind, number = agreement.cadence_kind, max(1, agreement.cadence_number)
    if kind is CadenceKind.EVERY_N_WEEKS:
        step, slack = 7 * number, _slack(number)
        return Rhythm(step, slack, slack, step - slack, step + slack)
    if kind is CadenceKind.TWO_TO_THREE_MONTHS:
        return Rhythm(step=70, early=14, late=21, least_gap=56, most_gap=91)
    if kind is CadenceKind.PER_SCHOOL_BLOCK:
        return Rhythm(step=56, early=28, late=28, least_gap=21, most_gap=None)
    step = max(1, SCHOOL_YEAR_DAYS // number)
    return Rhythm(step, step // 2, step // 2, max(1, step // 2), None)


def _slack(weeks: int) -> int:
    if weeks >= 6:
        return 14
    return {1: 3, 2: 6}.get(weeks, 7)
