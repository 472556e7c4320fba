"""How fair a plan is, how fair it could at best be, and who can have no turn at all."""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from leerkring.domain.facts import MemberFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import FairnessRow, NeverKind, NeverPossible, RoleBound
from leerkring.domain.turns import TURN_ROLES, Balance, Ledger, may_have_turns
from leerkring.solver.answer import sessions_of
from leerkring.solver.season import Choice, Season


def ledger_of(season: Season, choices: Sequence[Choice | None]) -> Ledger:
    """Return the ledger after history and plan."""
    sessions = [*season.history, *sessions_of(season, choices)]
    return Ledger.of(season.circle, season.facts, sessions)


def fairness_rows(season: Season, ledger: Ledger) -> Iterator[FairnessRow]:
    """Yield a row per member and role that goes by turn, and one for both together."""
    roles = [role for role in TURN_ROLES if any(s.wanted.get(role) for s in season.slots)]
    for person in season.people:
        since = _since(season, person.id)
        accounts = [ledger.balance(role, person.id) for role in roles]
        for role, account in zip(roles, accounts, strict=True):
            yield _row(season, person.id, role, [account], since)
        if len(roles) > 1:
            yield _row(season, person.id, None, accounts, since)


def _since(season: Season, person_id: str) -> date | None:
    days = [m.first_day for m in season.circle.members if m.person_id == person_id]
    return None if any(d is None for d in days) else min((d for d in days if d), default=None)


def _row(
    season: Season, person_id: str, role: Role | None, accounts: list[Balance], since: date | None
) -> FairnessRow:
    return FairnessRow(
        circle_id=season.circle.id,
        person_id=person_id,
        role=role,
        turns_before=sum(a.before for a in accounts),
        turns_planned=sum(a.planned for a in accounts),
        fair_share=round(sum(a.share for a in accounts), 6),
        last_turn=max((a.last_turn for a in accounts if a.last_turn), default=None),
        since=since,
        counts=any(a.counts for a in accounts),
    )


@dataclass(frozen=True)
class _Player:
    """What one member could get in a role: turns before, the share, and at most how many more."""

    before: float
    share: float
    most: int


def role_bounds(
    season: Season, choices: Sequence[Choice | None], ledger: Ledger
) -> Iterator[RoleBound]:
    """Yield per role the spread of turns around the fair share and the least it could be.

    The least is over whole turns, with everybody at every meeting they could come to on some day:
    sometimes still out of reach, never too high.
    """
    for role in TURN_ROLES:
        if not any(slot.wanted.get(role) for slot in season.slots):
            continue
        never, players, off, total = [], [], [], 0
        for number, person in enumerate(season.people):
            account = ledger.balance(role, person.id)
            total += account.planned
            most = max(_most(season, role, number), account.planned)
            if most == 0:
                reason = _never(season, role, number, choices)
                never += [reason] if reason else []
            elif account.counts or account.planned:
                players.append(_Player(account.before, account.share, most))
                off.append(account.deviation)
        spread = max(off, default=0.0) - min(off, default=0.0)
        least = least_spread(players, total)
        yield RoleBound(
            season.circle.id, role, round(spread, 6), round(min(least, spread), 6), tuple(never)
        )


def _most(season: Season, role: Role, person: int) -> int:
    found = 0
    for slot in season.slots:
        if slot.stands:
            found += person in slot.fixed.get(role, ())
        else:
            found += bool(slot.wanted.get(role)) and bool(slot.may(role) >> person & 1)
    return found


def _never(
    season: Season, role: Role, number: int, choices: Sequence[Choice | None]
) -> NeverPossible | None:
    person = season.people[number]
    mine = [m for m in season.circle.memberships_of(person.id) if _soon(season, m)]
    if not mine:
        return None
    if not any(may_have_turns(season.circle, m, role) for m in mine):
        return NeverPossible(person.id, NeverKind.NOT_ELIGIBLE)
    weekdays = {c.moment.day.weekday() for c in choices if c is not None}
    free = weekdays - set(person.working.weekdays) if person.working.is_known else set()
    return NeverPossible(person.id, NeverKind.NEVER_AVAILABLE, tuple(sorted(free)))


def _soon(season: Season, member: MemberFacts) -> bool:
    request = season.request
    return (member.first_day is None or member.first_day <= request.last) and (
        member.last_day is None or member.last_day >= request.first
    )


def least_spread(players: Sequence[_Player], total: int) -> float:
    """Return the least difference between the highest and lowest deviation over whole turns."""
    if not players or sum(p.most for p in players) < total:
        return 0.0
    best = float("inf")
    floors = sorted({p.before + x - p.share for p in players for x in range(p.most + 1)})
    for floor in floors:
        found = _spread_from(players, total, floor)
        if found is None:
            break
        best = min(best, found)
    return 0.0 if best == float("inf") else best


def _spread_from(players: Sequence[_Player], total: int, floor: float) -> float | None:
    """Return the spread when everybody is at least at `floor`; None when that cannot be."""
    given = []
    for player in players:
        turns = max(0, -int(-(floor - player.before + player.share - 1e-9) // 1))
        if turns > player.most:
            return None
        given.append(turns)
    if sum(given) > total:
        return None
    heap = [
        (player.before + turns - player.share + 1, i)
        for i, (player, turns) in enumerate(zip(players, given, strict=True))
        if turns < player.most
    ]
    heapq.heapify(heap)
    for _ in range(total - sum(given)):
        if not heap:
            return None
        level, number = heapq.heappop(heap)
        given[number] += 1
        if given[number] < players[number].most:
            heapq.heappush(heap, (level + 1, number))
    off = [p.before + g - p.share for p, g in zip(players, given, strict=True)]
    return max(off) - min(off)
