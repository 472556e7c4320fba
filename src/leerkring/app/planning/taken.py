"""When people are taken: by their own calendars, and by what they declined."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from leerkring.app.invitations.told_log import everything_sent
from leerkring.app.ports import Criterion, UnitOfWork, below, equals
from leerkring.domain.busy import BusySpan, BusyTimes
from leerkring.domain.invitations import Answer, Dispatch, Reply
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import BusyTime, Person
from leerkring.domain.replies import same_date
from leerkring.domain.told import address_key


def busy_times(unit: UnitOfWork, first: date, last: date) -> Mapping[str, BusyTimes]:
    """Return by person what their own calendars hold in [first, last]."""
    midnight = datetime.combine(first, time.min)
    after = datetime.combine(last + timedelta(days=1), time.min)
    found: dict[str, list[BusySpan]] = defaultdict(list)
    for row in unit.find(BusyTime, Criterion("end", ">", midnight), below("start", after)):
        found[row.person_id].append(BusySpan(row.start, row.end))
    return {
        key: BusyTimes(tuple(sorted(spans, key=lambda s: (s.start, s.end))))
        for key, spans in found.items()
    }


def declined_times(
    unit: UnitOfWork, meetings: Iterable[Meeting], people: Iterable[Person]
) -> Mapping[str, BusyTimes]:
    """Return by person the meetings that they said they will not come to, as long as that holds."""
    replies = unit.find(Reply, equals("answer", Answer.DECLINED))
    if not replies:
        return {}
    by_id = {meeting.id: meeting for meeting in meetings}
    mine = [reply for reply in replies if reply.meeting_id in by_id]
    log: dict[str, list[Dispatch]] = defaultdict(list)
    for row in everything_sent(unit, sorted({r.meeting_id for r in mine})):
        log[row.meeting_id].append(row)
    ids = {address_key(person.email.strip()): person.id for person in people}
    found: dict[str, list[BusySpan]] = defaultdict(list)
    for reply in mine:
        meeting, person_id = by_id[reply.meeting_id], ids.get(reply.email)
        if person_id and same_date(log[meeting.id], reply.sequence, meeting):
            found[person_id].append(BusySpan(meeting.start, meeting.end))
    return {key: BusyTimes(tuple(spans)) for key, spans in found.items()}
