"""How fair a plan is, how fair it could at best be, and who can have no turn at all."""

from collections.abc import Iterator, Sequence
from datetime import date

from leerkring.domain.facts import MemberFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import FairnessRow, NeverKind, NeverPossible, RoleBound
from leerkring.domain.turns import TURN_ROLES, Balance, Ledger, may_have_turns
from leerkring.solver.answer import sessions_of
from leerkring.solver.least_spread import (
    Player,
    forced_turns,
    least_spread,
    most_turns,
)
from leerkring.solver.season import Choice, Season


def ledger_of(season: Season, choices: Sequence[Choice | None]) -> Ledger:
    """Return the ledger after history and plan."""
    return season.past.after(sessions_of(season, choices))


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
            most = max(most_turns(season, role, number), account.planned)
            if most == 0:
                reason = _never(season, role, number, choices)
                never += [reason] if reason else []
            elif account.counts or account.planned:
                forced = min(most, forced_turns(season, role, number))
                players.append(Player(account.before, account.share, most, forced))
                off.append(account.deviation)
        spread = max(off, default=0.0) - min(off, default=0.0)
        least = least_spread(players, total)
        yield RoleBound(
            season.circle.id, role, round(spread, 6), round(min(least, spread), 6), tuple(never)
        )


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
