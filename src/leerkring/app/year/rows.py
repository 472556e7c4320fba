"""A whole year at a glance: meetings, holidays, closing days and who is away, bounded to it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar

from leerkring.app.meetings.rows import MeetingRow, meeting_rows
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below
from leerkring.app.workspace import Query, QueryHandler
from leerkring.app.year.named_days import BreakRow, ClosedRow, named_days
from leerkring.app.year.rotations import RotationRow, rotation_rows
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.facts import PublicHoliday
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.organisation import HolidayRegion
from leerkring.domain.people import Absence, Person
from leerkring.domain.years import YearKind, YearSpan
from leerkring.support.clock import local_now
from leerkring.support.ordering import natural


@dataclass(frozen=True)
class YearCircle:
    """One circle that can be shown or hidden; `time` is when it usually begins."""

    id: str
    name: str
    colour: int
    time: time
    archived: bool = False


@dataclass(frozen=True)
class AwayRow:
    """Somebody's absence, by the shortest name that tells people apart; and their circles."""

    person_id: str
    short_name: str
    first: date
    last: date
    circle_ids: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class YearRows:
    """Everything that the calendar of one year shows at once."""

    span: YearSpan
    kind: YearKind
    today: date
    regions: tuple[HolidayRegion, ...]
    circles: tuple[YearCircle, ...]
    meetings: tuple[MeetingRow, ...]
    breaks: tuple[BreakRow, ...]
    holidays: tuple[PublicHoliday, ...]
    closed: tuple[ClosedRow, ...]
    away: tuple[AwayRow, ...]
    breaks_known: bool
    rotations: tuple[RotationRow, ...] = ()


@dataclass(frozen=True)
class YearView(Query[YearRows]):
    """The year around a day, or around today; school or calendar year as chosen in settings."""

    remembered: ClassVar[bool] = True
    day: date | None = None


def year_view(query: YearView, unit: UnitOfWork, around: Surroundings) -> YearRows:
    now = local_now(around.clock)
    kind = app_settings(unit).year_view
    span = YearSpan.around(query.day or now.date(), kind)
    meetings = _meetings(unit, span, now)
    used = {m.circle_id for m in meetings}
    circles = [c for c in unit.find(Circle) if not c.archived or c.id in used]
    named = named_days(unit, around, span)
    return YearRows(
        span=span,
        kind=kind,
        today=now.date(),
        regions=named.regions,
        circles=tuple(
            YearCircle(c.id, c.name, c.colour, _usual_time(c), c.archived)
            for c in sorted(circles, key=lambda c: (natural(c.name), c.id))
        ),
        meetings=meetings,
        breaks=named.breaks,
        holidays=named.public_holidays,
        closed=named.closed,
        away=_away(unit, span, [c.id for c in circles]),
        breaks_known=named.breaks_known,
        rotations=rotation_rows(unit, span),
    )


def _usual_time(circle: Circle) -> time:
    return circle.agreement.start_time or circle.agreement.time_from


def _meetings(unit: UnitOfWork, span: YearSpan, now: datetime) -> tuple[MeetingRow, ...]:
    since = at_least("start", datetime.combine(span.first, time.min))
    until = below("start", datetime.combine(span.after, time.min))
    found = unit.find(Meeting, since, until, order_by=("start",))
    kept = [m for m in found if m.state is not MeetingState.CANCELLED]
    return meeting_rows(unit, kept, now)


def _away(unit: UnitOfWork, span: YearSpan, circle_ids: list[str]) -> tuple[AwayRow, ...]:
    found = unit.find(
        Absence,
        at_least("last_day", span.first),
        below("first_day", span.after),
        order_by=("first_day",),
    )
    ids = sorted({a.person_id for a in found})
    if not ids:
        return ()
    mine: dict[str, set[str]] = defaultdict(set)
    for membership in unit.find(Membership, among("person_id", ids)):
        if membership.circle_id in circle_ids:
            mine[membership.person_id].add(membership.circle_id)
    names = shortened({p.id: p.name for p in unit.find(Person, among("id", ids))})
    return tuple(
        AwayRow(
            a.person_id, names[a.person_id], a.first_day, a.last_day, frozenset(mine[a.person_id])
        )
        for a in found
    )


def shortened(names: Mapping[str, str]) -> dict[str, str]:
    """Return first names by id, with the first letter of the last word where two are the same."""
    counts = Counter(_first_word(name) for name in names.values())
    return {key: _short(name, counts[_first_word(name)]) for key, name in names.items()}


def _first_word(name: str) -> str:
    return next(iter(name.split()), name)


def _short(name: str, sharing: int) -> str:
    words = name.split()
    if sharing == 1 or len(words) < 2:
        return _first_word(name)
    return f"{words[0]} {words[-1][0]}."


QUERIES: dict[type, QueryHandler] = {YearView: year_view}
