"""What co-coaching asks of the organiser: a note, somebody who leaves, an obstacle, a proposal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from leerkring.app.coaching.board import duo_cards
from leerkring.app.coaching.rows import DuoCard, DuoTrouble, DuoTroubleKind
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below, equals
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState

PROPOSALS = "proposals"  # the subject of the one task about proposed duos
_LOOK_BACK = timedelta(days=60)
_FAR = timedelta(days=91)
_WEEK = timedelta(days=7)


def coaching_tasks(unit: UnitOfWork, around: Surroundings, now: datetime) -> Iterator[Task]:
    """Yield what there is to do; `subject` is the duo, `names` teacher and co-coach."""
    open_ = (DuoState.PROPOSED, DuoState.RUNNING)
    cards = duo_cards(unit, around, unit.find(CoachingDuo, among("state", open_)))
    running = [card for card in cards if card.state is DuoState.RUNNING]
    yield from _notes(unit, (*running, *_over(unit, around, now)), now)
    for card in running:
        for trouble in card.trouble:
            yield from _of_trouble(card, trouble, now)
    yield from _proposals([card for card in cards if card.state is DuoState.PROPOSED], now)


def _over(unit: UnitOfWork, around: Surroundings, now: datetime) -> list[DuoCard]:
    """Return finished duos of which something lately was not noted: the note is still theirs."""
    since, until = at_least("start", now - _LOOK_BACK), below("start", now)
    planned = equals("state", SessionState.PLANNED)
    ids = {session.duo_id for session in unit.find(CoachingSession, planned, since, until)}
    over = equals("state", DuoState.FINISHED)
    duos = unit.find(CoachingDuo, over, among("id", sorted(ids))) if ids else []
    return list(duo_cards(unit, around, duos)) if duos else []


def _notes(unit: UnitOfWork, duos: Iterable[DuoCard], now: datetime) -> Iterator[Task]:
    cards = {card.id: card for card in duos if card.to_note}
    since, until = at_least("start", now - _LOOK_BACK), below("start", now)
    of_duo: dict[str, list[CoachingSession]] = defaultdict(list)
    mine = among("duo_id", sorted(cards))
    for session in unit.find(CoachingSession, mine, since, until, order_by=("start",)):
        if session.state is SessionState.PLANNED and session.end <= now:
            of_duo[session.duo_id].append(session)
    for duo_id, sessions in of_duo.items():
        day = sessions[0].start.date()
        yield Task(
            kind=TaskKind.SESSION_NOTE,
            subject=duo_id,
            due=day + _WEEK,
            day=day,
            count=len(sessions),
            names=_names(cards[duo_id]),
        )


def _of_trouble(card: DuoCard, trouble: DuoTrouble, now: datetime) -> Iterator[Task]:
    """Yield what to do about a co-coach who leaves, or about sessions that cannot go on."""
    day, today = trouble.day, now.date()
    if day is None or trouble.kind is DuoTroubleKind.TOO_FEW or day - today > _FAR:
        return
    leaves = trouble.kind is DuoTroubleKind.COACH_LEAVES
    soon = today + (_WEEK if leaves else timedelta(days=3))
    yield Task(
        kind=TaskKind.COACH_LEAVES if leaves else TaskKind.SESSION_OBSTACLE,
        subject=card.id,
        due=max(today, min(day - (2 * _WEEK if leaves else _WEEK), soon)),
        day=day,
        count=trouble.count,
        names=_names(card),
    )


def _proposals(cards: list[DuoCard], now: datetime) -> Iterator[Task]:
    if cards:
        first = min(card.first_day for card in cards)
        yield Task(
            kind=TaskKind.DUOS_WAITING,
            subject=PROPOSALS,
            due=max(now.date(), min(first - _WEEK, now.date() + _WEEK)),
            day=first,
            count=len(cards),
        )


def _names(card: DuoCard) -> tuple[str, ...]:
    return card.teacher_name, card.coach_name
