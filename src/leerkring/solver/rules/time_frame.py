"""A circle meets at its own time, or within the hours it agreed."""

from datetime import date, datetime, time, timedelta

from leerkring.domain.circles import Agreement
from leerkring.solver.twin import Candidate, Setting, Twin

GRID = timedelta(minutes=15)


def starts(agreement: Agreement, day: date) -> tuple[datetime, ...]:
    """Return every start on `day` that the agreed time or hours allow."""
    if agreement.start_time is not None:
        return (datetime.combine(day, agreement.start_time),)
    start = _on_grid(datetime.combine(day, agreement.time_from))
    last = datetime.combine(day, agreement.time_to) - timedelta(minutes=agreement.duration_minutes)
    found = []
    while start <= last:
        found.append(start)
        start += GRID
    return tuple(found)


def _on_grid(moment: datetime) -> datetime:
    midnight = datetime.combine(moment.date(), time.min)
    return midnight + -((midnight - moment) // GRID) * GRID


def _allows(candidate: Candidate, setting: Setting) -> bool:
    return candidate.start in starts(setting.circle.agreement, candidate.start.date())


TWIN = Twin("time_frame", allows=_allows)
