"""What answers ask about visits, covers and sessions of co-coaching: declined, or otherwise."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from leerkring.app.home.answers import asked_by
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.invitations.pairs import PairEvent, pair_events
from leerkring.app.ports import UnitOfWork
from leerkring.domain.invitations import Answer, Reply
from leerkring.domain.reconciliation import DesiredMeeting
from leerkring.domain.told import Invitee, Subject

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
    pairs = pair_events(unit, (event.meeting_id for event in events))
    for event in events:
        for person in event.told.attendees():
            if answers[event.meeting_id].get(person.key) is Answer.DECLINED:
                yield _task(event, person, pairs[event.meeting_id], desired, now)


def pair_question_tasks(
    unit: UnitOfWork,
    desired: Mapping[str, DesiredMeeting],
    questions: Iterable[Reply],
    now: datetime,
) -> Iterator[Task]:
    """Yield a task for each answer that proposes another time or sends somebody else.

    `subject` is the visit, or the duo and the session, each with the answer; `circle_name` is what
    calendars call it.
    """
    asked = [reply for reply in questions if desired[reply.meeting_id].told.start > now]
    pairs = pair_events(unit, (reply.meeting_id for reply in asked))
    for reply in asked:
        pair, told = pairs.get(reply.meeting_id), desired[reply.meeting_id].told
        if pair is not None:
            day = told.start.date()
            task = Task(
                kind=TaskKind.OTHER_TIME_ASKED,
                subject=f"{_about(pair)}/{reply.id}",
                due=max(now.date(), min(day - _WEEK, now.date() + _SOON)),
                circle_name=told.title,
                day=day,
                round_id=pair.round_id,
                pairs=True,
            )
            yield asked_by(reply, told, task)


def _task(
    event: DesiredMeeting,
    person: Invitee,
    pair: PairEvent,
    desired: Mapping[str, DesiredMeeting],
    now: datetime,
) -> Task:
    day = event.told.start.date()
    with_whom = event
    if event.told.subject is Subject.COVER:
        with_whom = desired.get(pair.visit_id, event)
    others = (p.name for p in with_whom.told.people if p is not person)
    part = person.role.value if person.role else ""
    return Task(
        kind=TaskKind.PAIR_DECLINED,
        subject=f"{_about(pair)}/{part}",
        due=max(now.date(), min(day - _WEEK, now.date() + _SOON)),
        day=day,
        count=1,
        role=person.role,
        names=(person.name, next(others, "")),
        round_id=pair.round_id,
        about=person.person_id or person.key,
    )


def _about(pair: PairEvent) -> str:
    return pair.visit_id or f"{pair.duo_id}/{pair.session_id}"
