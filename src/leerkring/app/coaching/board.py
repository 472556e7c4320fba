"""The board of duos, and one duo with its sessions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from leerkring.app.coaching.making import (
    duo_facts,
    is_to_come,
    last_day_of,
    stops_coaching,
)
from leerkring.app.coaching.rows import (
    DuoCard,
    DuoTrouble,
    DuoTroubleKind,
    DuoView,
    SessionObstacle,
)
from leerkring.app.coaching.standing import obstacles_of, session_row, without_sessions
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.facts import Facts
from leerkring.domain.organisation import Group
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class BoardView:
    """The columns, each by location and names; `locations` are those that occur, id and name."""

    today: date
    columns: Mapping[DuoState, tuple[DuoCard, ...]]
    locations: tuple[tuple[str, str], ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no duo at all."""
        return not any(self.columns.values())


@dataclass(frozen=True)
class Board(Query[BoardView]):
    """All duos by state; `location_id` keeps to those whose teacher works there."""

    remembered: ClassVar[bool] = True
    location_id: str | None = None


@dataclass(frozen=True)
class DuoDetails(Query[DuoView]):
    """One duo with its sessions, why they are when they are, and what is in the way now."""

    duo_id: str


def board(query: Board, unit: UnitOfWork, around: Surroundings) -> BoardView:
    now = local_now(around.clock)
    cards = duo_cards(unit, around, unit.find(CoachingDuo))
    locations = {c.location_id: c.location_name for c in cards if c.location_id is not None}
    shown = [c for c in cards if query.location_id in (None, c.location_id)]
    return BoardView(
        today=now.date(),
        columns={state: tuple(c for c in shown if c.state is state) for state in DuoState},
        locations=tuple(sorted(locations.items(), key=lambda one: (one[1].casefold(), one[0]))),
    )


def duo_details(query: DuoDetails, unit: UnitOfWork, around: Surroundings) -> DuoView:
    duo = unit.get(CoachingDuo, query.duo_id)
    sessions = unit.find(CoachingSession, equals("duo_id", duo.id), order_by=("start",))
    facts = duo_facts(unit, around, (duo,))
    now = local_now(around.clock)
    in_the_way = _in_the_way(duo, sessions, facts, now)
    bare = without_sessions(facts, [session.id for session in sessions])
    return DuoView(
        card=_card(duo, sessions, facts, _groups(unit, (duo,)), in_the_way, now),
        sessions=tuple(
            session_row(session, duo, bare, in_the_way.get(session.id, ()), now)
            for session in sessions
        ),
    )


def duo_cards(
    unit: UnitOfWork, around: Surroundings, duos: Iterable[CoachingDuo]
) -> tuple[DuoCard, ...]:
    """Return the cards of some duos, by location and then the teacher's name."""
    duos = list(duos)
    if not duos:
        return ()
    facts = duo_facts(unit, around, duos)
    now, groups = local_now(around.clock), _groups(unit, duos)
    of_duo: dict[str, list[CoachingSession]] = defaultdict(list)
    mine = among("duo_id", [duo.id for duo in duos])
    for session in unit.find(CoachingSession, mine, order_by=("start",)):
        of_duo[session.duo_id].append(session)
    cards = [
        _card(d, of_duo[d.id], facts, groups, _in_the_way(d, of_duo[d.id], facts, now), now)
        for d in duos
    ]
    return tuple(sorted(cards, key=_order))


def _order(card: DuoCard) -> tuple[str, str, date, str]:
    place, teacher = card.location_name.casefold(), card.teacher_name.casefold()
    return place, teacher, card.first_day, card.id


def _groups(unit: UnitOfWork, duos: Iterable[CoachingDuo]) -> Mapping[str, str]:
    ids = sorted({duo.group_id for duo in duos if duo.group_id is not None})
    return {group.id: group.name for group in unit.find(Group, among("id", ids))} if ids else {}


def _in_the_way(
    duo: CoachingDuo, sessions: Iterable[CoachingSession], facts: Facts, now: datetime
) -> Mapping[str, tuple[SessionObstacle, ...]]:
    """Return what is in the way of each session that is to come, by its id."""
    if duo.state is DuoState.FINISHED:
        return {}
    ahead = [session for session in sessions if is_to_come(session, now)]
    found = {session.id: obstacles_of(duo, session, facts) for session in ahead}
    return {key: obstacles for key, obstacles in found.items() if obstacles}


def _card(
    duo: CoachingDuo,
    sessions: list[CoachingSession],
    facts: Facts,
    groups: Mapping[str, str],
    in_the_way: Mapping[str, tuple[SessionObstacle, ...]],
    now: datetime,
) -> DuoCard:
    teacher, coach = facts.people[duo.teacher_id], facts.people[duo.coach_id]
    place = facts.locations.get(teacher.location_id or "")
    kept = [session for session in sessions if session.state is not SessionState.CANCELLED]
    ahead = next((session for session in kept if is_to_come(session, now)), None)
    unknown = (s for s in kept if s.state is SessionState.PLANNED and s.end <= now)
    return DuoCard(
        id=duo.id,
        state=duo.state,
        teacher_id=teacher.id,
        teacher_name=teacher.name,
        coach_id=coach.id,
        coach_name=coach.name,
        location_id=place.id if place else None,
        location_name=place.name if place else "",
        group_id=duo.group_id,
        group_name=groups.get(duo.group_id or "", ""),
        weekday=duo.weekday,
        start_time=duo.start_time,
        minutes=duo.minutes,
        every_weeks=duo.every_weeks,
        first_day=duo.first_day,
        last_day=duo.last_day,
        ended=duo.ended,
        held=sum(session.state is SessionState.HELD for session in kept),
        total=len(kept),
        agreed=duo.sessions,
        next_session=ahead.start if ahead else None,
        next_split=ahead.split if ahead else None,
        split=duo.split,
        split_note=duo.split_note,
        purpose=duo.purpose,
        counts=duo.counts,
        to_note=sum(1 for _ in unknown) if duo.state is not DuoState.PROPOSED else 0,
        complete=ahead is None,
        coach_until=stops_coaching(coach),
        trouble=_trouble(duo, sessions, facts, in_the_way, now),
    )


def _trouble(
    duo: CoachingDuo,
    sessions: list[CoachingSession],
    facts: Facts,
    in_the_way: Mapping[str, tuple[SessionObstacle, ...]],
    now: datetime,
) -> tuple[DuoTrouble, ...]:
    if duo.state is DuoState.FINISHED or duo.ended is not None:
        return ()
    found = []
    last = last_day_of(duo)
    missing = max(0, duo.sessions - len(sessions)) if last >= now.date() else 0
    leaving = (
        (DuoTroubleKind.COACH_LEAVES, stops_coaching(facts.people[duo.coach_id])),
        (DuoTroubleKind.TEACHER_LEAVES, facts.people[duo.teacher_id].left),
    )
    late: set[str] = set()
    for kind, day in leaving:
        if day is None or day >= last:
            continue
        after = {s.id for s in sessions if is_to_come(s, now) and s.start.date() > day}
        if len(after) + missing:
            found.append(DuoTrouble(kind, day, len(after) + missing))
            late |= after
    gone = bool(found)
    others = [s for s in sessions if s.id in in_the_way and s.id not in late]
    if others:
        found.append(DuoTrouble(DuoTroubleKind.OBSTACLE, others[0].start.date(), len(others)))
    if missing and not gone:
        found.append(DuoTrouble(DuoTroubleKind.TOO_FEW, last, missing))
    return tuple(found)


QUERIES: dict[type, QueryHandler] = {Board: board, DuoDetails: duo_details}
