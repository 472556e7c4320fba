"""What the programmes of the coming weeks ask to prepare: things to lay ready, things to do."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.app.programme.building import Builder
from leerkring.app.programme.preparing import PrepareKind, digest, items_of, lines_of, ticked_off
from leerkring.domain.meetings import Meeting, MeetingState

_AHEAD = timedelta(days=14)
_BEFORE: Mapping[PrepareKind, timedelta] = {
    PrepareKind.MATERIALS: timedelta(days=1),
    PrepareKind.DEEDS: timedelta(days=3),
}


def prepare_tasks(
    unit: UnitOfWork, around: Surroundings, rows: Iterable[MeetingRow], language: str, today: date
) -> Iterator[Task]:
    """Yield for each meeting soon what is still to prepare; `names` are the things left.

    What the programme asks later on is asked anew: `about` differs then.
    """
    soon = {
        row.id: row
        for row in rows
        if not row.is_past
        and row.state is MeetingState.PLANNED
        and row.start.date() - today <= _AHEAD
    }
    if not soon:
        return
    builder = Builder(unit, around, language)
    meetings = unit.find(Meeting, among("id", sorted(soon)), order_by=("start",))
    programmes = [(meeting, builder.build(meeting)) for meeting in meetings]
    done = ticked_off(unit, programmes)
    for meeting, built in programmes:
        items = list(items_of(meeting, built, done))
        for kind, texts in lines_of(built).items():
            left = tuple(item.text for item in items if item.kind is kind and not item.done)
            if left:
                yield _task(kind, soon[meeting.id], left, digest(texts), today)


def _task(
    kind: PrepareKind, row: MeetingRow, left: tuple[str, ...], about: str, today: date
) -> Task:
    day = row.start.date()
    return Task(
        kind=TaskKind(kind),
        subject=row.id,
        due=max(today, day - _BEFORE[kind]),
        circle_id=row.circle_id,
        circle_name=row.circle_name,
        day=day,
        count=len(left),
        names=left,
        about=about,
    )
