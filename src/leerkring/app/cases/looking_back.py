"""Which cases a meeting looks back on: those talked about before and not closed yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.ports import UnitOfWork, among, equals
from leerkring.domain.cases import TO_LOOK_BACK, CaseItem
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.people import Person

_LONG_AGO = datetime(1, 1, 1)


@dataclass(frozen=True)
class LookBack:
    """A case to look back on, without a word of it; `since` is when it was talked about."""

    case_id: str
    contributor: str
    since: date | None


def look_backs(
    unit: UnitOfWork, meeting: Meeting, *, now: datetime | None = None
) -> tuple[LookBack, ...]:
    """Return what stands on the programme of a meeting by itself, the longest ago first.

    It stands on the first meeting after the case that still is to come, and when the case is not
    closed there on the one after that. Given `now`, a meeting that is over without anybody having
    noted so is not waited for.
    """
    mine = equals("circle_id", meeting.circle_id)
    cases = unit.find(CaseItem, mine, among("status", TO_LOOK_BACK))
    if not cases or meeting.state is MeetingState.CANCELLED:
        return ()
    starts = {m.id: m for m in unit.find(Meeting, mine)}
    found = []
    for case in cases:
        about = starts.get(case.meeting_id or "")
        since = about.start if about is not None else None
        if is_next(meeting, since, starts.values(), now):
            found.append((case, since))
    found.sort(key=lambda pair: (pair[1] or _LONG_AGO, pair[0].id))
    ids = sorted({case.person_id for case, _ in found})
    names = {p.id: p.name for p in unit.find(Person, among("id", ids))}
    return tuple(
        LookBack(case.id, names[case.person_id], since.date() if since else None)
        for case, since in found
    )


def is_next(
    meeting: Meeting, since: datetime | None, every: Iterable[Meeting], now: datetime | None
) -> bool:
    """Tell whether no other meeting is to come between the case and this one."""
    if since is not None and meeting.start <= since:
        return False
    return not any(
        other.state is MeetingState.PLANNED
        and other.start < meeting.start
        and (since is None or other.start > since)
        and (now is None or other.end > now)
        for other in every
    )
