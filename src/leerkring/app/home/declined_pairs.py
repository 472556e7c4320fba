"""Who answered that they cannot come to a visit, to a cover or to a session of co-coaching."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.ports import UnitOfWork, among
from leerkring.domain.coaching import CoachingSession
from leerkring.domain.invitations import Answer
from leerkring.domain.reconciliation import DesiredMeeting
from leerkring.domain.told import Invitee, Subject
from leerkring.domain.visits import PeerVisit

_WEEK = timedelta(days=7)
_SOON = timedelta(days=3)


def declined_pair_tasks(
    unit: UnitOfWork,
    desired: Mapping[str, DesiredMeeting],
    answers: Mapping[str, Mapping[str, Answer]],
    now: datetime,
) -> Iterator[Task]:
    """Yield a task for each who declined: `names` are who it is and whom it was with.

    `subject` is the visit, or the duo and the session, each with the part of who declined.
    """
    declined = {key for key, mine in answers.items() if Answer.DECLINED in mine.values()}
    events = [
        desired[key]
        for key in sorted(declined & desired.keys())
        if desired[key].told.subject is not Subject.MEETING and desired[key].told.start > now
    ]
    if not events:
        return
    visits = _visits(unit)
    duos = {s.id: s.duo_id for s in unit.find(CoachingSession, among("id", sorted(declined)))}
    for event in events:
        visit = visits.get(event.meeting_id)
        for person in event.told.attendees():
            if answers[event.meeting_id].get(person.key) is Answer.DECLINED:
                yield _task(event, person, visit, duos.get(event.meeting_id, ""), desired, now)


def _visits(unit: UnitOfWork) -> dict[str, PeerVisit]:
    """Return the visits by what they are called in calendars, for its cover too."""
    found = unit.find(PeerVisit)
    return {v.id: v for v in found} | {cover_key(v.id): v for v in found if v.cover_id}


def _task(
    event: DesiredMeeting,
    person: Invitee,
    visit: PeerVisit | None,
    duo_id: str,
    desired: Mapping[str, DesiredMeeting],
    now: datetime,
) -> Task:
    day = event.told.start.date()
    with_whom = event
    if event.told.subject is Subject.COVER and visit is not None:
        with_whom = desired.get(visit.id, event)
    others = (p.name for p in with_whom.told.people if p is not person)
    part = person.role.value if person.role else ""
    about = visit.id if visit is not None else f"{duo_id}/{event.meeting_id}"
    return Task(
        kind=TaskKind.PAIR_DECLINED,
        subject=f"{about}/{part}",
        due=max(now.date(), min(day - _WEEK, now.date() + _SOON)),
        day=day,
        count=1,
        role=person.role,
        names=(person.name, next(others, "")),
        round_id=visit.round_id or "" if visit is not None else "",
        about=person.person_id or person.key,
    )
