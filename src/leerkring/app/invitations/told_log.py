"""What people were told: the log of calendars, and the mail that left and is not noted in it.

Mail that left stays left: undo and an older backup take back the note, not the mail.
"""

from collections.abc import Iterable
from typing import Any

from leerkring.app.ports import Criterion, UnitOfWork, among, equals
from leerkring.domain.invitations import Dispatch, LetterState, Method, SentLetter
from leerkring.domain.reconciliation import OWN_CALENDAR
from leerkring.domain.told import Invitee, Told, address_key

_LEFT = equals("state", LetterState.SENT)
_IN_CALENDARS = Criterion("method", "!=", "")


def told_of(unit: UnitOfWork, meeting_ids: Iterable[str] | None = None) -> frozenset[str]:
    """Return which meetings somebody was told of: of these, or (None) of all."""
    return told_values(
        unit, "meeting_id", *(() if meeting_ids is None else (among("meeting_id", meeting_ids),))
    )


def told_values(unit: UnitOfWork, field: str, *criteria: Criterion) -> frozenset[Any]:
    """Return the different values of a field of all that was told, as far as it meets criteria."""
    logged = unit.values(Dispatch, field, *criteria)
    mailed = unit.values(SentLetter, field, _LEFT, _IN_CALENDARS, *criteria)
    return frozenset((*logged, *mailed))


def everything_sent(unit: UnitOfWork, meeting_ids: Iterable[str]) -> tuple[Dispatch, ...]:
    """Return all that was told of some meetings."""
    log = unit.find(Dispatch, among("meeting_id", meeting_ids))
    return (*log, *unnoted(unit, log, meeting_ids))


def unnoted(
    unit: UnitOfWork, log: Iterable[Dispatch], meeting_ids: Iterable[str]
) -> list[Dispatch]:
    """Return what the log should say of mail that left: not stored yet, named by its letter."""
    known = {(d.meeting_id, d.sequence, d.method.value, address_key(d.email)) for d in log}
    found = []
    for row in unit.find(SentLetter, _LEFT, _IN_CALENDARS, among("meeting_id", meeting_ids)):
        mark = (row.meeting_id, row.sequence, row.method, address_key(row.email))
        if mark not in known:
            told = Told.from_text(row.told)
            mine = told.is_organiser(Invitee(row.name, row.email, row.person_id))
            found.append(
                Dispatch(
                    id=row.id,
                    batch_id=row.batch_id,
                    meeting_id=row.meeting_id,
                    person_id=row.person_id,
                    name=row.name,
                    email=row.email,
                    method=Method(row.method),
                    sequence=row.sequence,
                    told=row.told,
                    starts_at=told.start,
                    sent_at=row.ended_at or row.begun_at,
                    channel=OWN_CALENDAR if mine else row.channel.value,
                    text=row.text,
                )
            )
    return found
