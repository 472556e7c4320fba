"""Turns what was chosen into a proposal: meetings with reasons, wishes unmet, fairness, changes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from leerkring.domain.availability import obstacles
from leerkring.domain.facts import MeetingFacts, RoleFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import (
    Absentee,
    Difference,
    DifferenceKind,
    ProposedMeeting,
    ProposedRole,
    UnmetWish,
    WishKind,
)
from leerkring.domain.turns import TURN_ROLES, Session
from leerkring.solver.reasons import TurnReasons, date_reason
from leerkring.solver.rules.disciplines import missing_disciplines
from leerkring.solver.season import Choice, Season, Slot, bits, wanted_roles
from leerkring.solver.twin import Setting

FAR = 35
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


@dataclass(frozen=True)
class Stored:
    """The stored meetings that a season replaces, matched with the new ones by slot."""

    by_slot: Mapping[int, MeetingFacts]
    removed: tuple[MeetingFacts, ...]


def match_stored(
    season: Season, choices: Sequence[Choice | None], stored: Sequence[MeetingFacts]
) -> Stored:
    """Let each new meeting take the place of the nearest stored one that does not stay."""
    new = [(i, c) for i, c in enumerate(choices) if c and season.slots[i].meeting is None]
    near = sorted(
        (abs((choice.moment.day - m.start.date()).days), number, m.start, m.id, m)
        for number, choice in new
        for m in stored
    )
    by_slot: dict[int, MeetingFacts] = {}
    used: set[str] = set()
    for distance, number, _, meeting_id, meeting in near:
        if distance <= FAR and number not in by_slot and meeting_id not in used:
            by_slot[number] = meeting
            used.add(meeting_id)
    return Stored(by_slot, tuple(m for m in stored if m.id not in used))


# ---- meetings -------------------------------------------------------------------------------


def proposed_meetings(
    season: Season,
    choices: Sequence[Choice | None],
    stored: Stored,
    *,
    reasoned: bool = True,
) -> tuple[ProposedMeeting, ...]:
    """Return the meetings in order, with the reason for each day and (`reasoned`) each person."""
    reasons = TurnReasons(season) if reasoned else None
    found = []
    for number, choice in enumerate(choices):
        if choice is None:
            continue
        slot, moment = season.slots[number], choice.moment
        roles = tuple(_roles(season, number, choice, reasons))
        if reasons is not None:
            reasons.add(number, choice)
        old = slot.meeting or stored.by_slot.get(number)
        found.append(
            ProposedMeeting(
                circle_id=season.circle.id,
                window=slot.window,
                start=moment.start,
                end=moment.end,
                room_id=moment.room_id,
                roles=roles,
                attendees=season.ids(moment.present),
                absent=tuple(_absent(season, choice, old)),
                reason=date_reason(season, number, choices),
                meeting_id=old.id if old else None,
                kept=slot.kept,
            )
        )
    return tuple(found)


def _roles(
    season: Season, number: int, choice: Choice, reasons: TurnReasons | None
) -> Iterator[ProposedRole]:
    slot = season.slots[number]
    stored = slot.meeting.counted if slot.meeting else ()
    if slot.stands:
        yield from (_as_stored(role) for role in stored)
        return
    stays = [role for role in stored if _is_kept(season, slot, role, choice)]
    yield from (_as_stored(role) for role in stays)
    done = {(role.role, role.person_id) for role in stays}
    if not any(role.role is Role.FACILITATOR for role in stays):
        yield from _fixed_leader(season)
    for role in ROLES:
        for person in choice.roles.get(role, ()):
            person_id = season.people[person].id
            if (role, person_id) not in done:
                reason = None if reasons is None else reasons.why(number, role, person, choice)
                yield ProposedRole(role, person_id, reason=reason)


def _is_kept(season: Season, slot: Slot, role: RoleFacts, choice: Choice) -> bool:
    """Tell whether a stored role is no longer up for choice: pinned, or of a guest."""
    if slot.was is None:
        return role.pinned
    if role.role not in ROLES:
        return False
    number = season.number.get(role.person_id or "")
    if number is None:
        return role.role is not Role.FACILITATOR or season.circle.rotates_facilitator
    return role.pinned and number in choice.roles.get(role.role, ())


def _as_stored(role: RoleFacts) -> ProposedRole:
    return ProposedRole(role.role, role.person_id, role.guest_name, role.pinned)


def _fixed_leader(season: Season) -> Iterator[ProposedRole]:
    agreement = season.circle.agreement
    if season.circle.rotates_facilitator:
        return
    if agreement.fixed_facilitator_id in season.facts.people:
        yield ProposedRole(Role.FACILITATOR, agreement.fixed_facilitator_id)
    elif agreement.fixed_facilitator_name:
        yield ProposedRole(Role.FACILITATOR, None, agreement.fixed_facilitator_name)


def _absent(season: Season, choice: Choice, old: MeetingFacts | None) -> Iterator[Absentee]:
    moment = choice.moment
    for person in bits(moment.absent):
        found = tuple(
            obstacles(
                season.people[person], moment.start, moment.end, season.facts,
                circle=season.circle, besides=old.id if old else None,
            )
        )  # fmt: skip
        yield Absentee(season.people[person].id, found)


# ---- wishes ---------------------------------------------------------------------------------


def unmet_wishes(season: Season, choices: Sequence[Choice | None]) -> Iterator[UnmetWish]:
    """Yield every wish that the plan falls short of, meeting by meeting."""
    before: Choice | None = None
    for number, choice in enumerate(choices):
        if choice is None:
            continue
        yield from _of_one(season, number, choice)
        yield from _with_before(season, number, before, choice)
        before = choice


def _of_one(season: Season, number: int, choice: Choice) -> Iterator[UnmetWish]:
    circle_id, index = season.circle.id, season.slots[number].window.index
    for person_id in season.ids(choice.moment.absent):
        yield UnmetWish(WishKind.MEMBER_ABSENT, circle_id, index, person_id)
    setting = Setting(season.circle, season.facts, season.people, season.number, {})
    for name in missing_disciplines(setting, choice.moment.active, choice.moment.present):
        yield UnmetWish(WishKind.DISCIPLINE_MISSING, circle_id, index, name=name)
    wanted = wanted_roles(season.circle)[Role.RESERVE_CONTRIBUTOR]
    if wanted and not choice.roles.get(Role.RESERVE_CONTRIBUTOR) and not season.slots[number].kept:
        yield UnmetWish(WishKind.NO_RESERVE, circle_id, index, role=Role.RESERVE_CONTRIBUTOR)


def _with_before(
    season: Season, number: int, before: Choice | None, choice: Choice
) -> Iterator[UnmetWish]:
    circle_id, index = season.circle.id, season.slots[number].window.index
    turns: Mapping[Role, Sequence[int]] = before.roles if before else _last_turns(season)
    if before is not None:
        for person_id in season.ids(before.moment.absent & choice.moment.absent):
            yield UnmetWish(WishKind.MISSES_TWICE_RUNNING, circle_id, index, person_id)
    for role in TURN_ROLES:
        for person in choice.roles.get(role, ()):
            if person in turns.get(role, ()):
                person_id = season.people[person].id
                yield UnmetWish(WishKind.TWICE_RUNNING, circle_id, index, person_id, role)
    for person in turns.get(Role.CASE_CONTRIBUTOR, ()):
        if choice.moment.absent >> person & 1:
            person_id = season.people[person].id
            yield UnmetWish(WishKind.MISSES_FOLLOW_UP, circle_id, index, person_id)


def _last_turns(season: Season) -> dict[Role, tuple[int, ...]]:
    last = season.last_session
    if last is None:
        return {}
    return {role: tuple(bits(season.mask(who))) for role, who in last.turns.items()}


# ---- differences ----------------------------------------------------------------------------


def differences(
    season: Season, meetings: Sequence[ProposedMeeting], stored: Stored
) -> Iterator[Difference]:
    """Yield what accepting would change of what is stored."""
    circle_id = season.circle.id
    standing = (slot.meeting for slot in season.slots if slot.meeting is not None)
    by_id = {m.id: m for m in (*stored.by_slot.values(), *season.facts.meetings, *standing)}
    for meeting in meetings:
        old = by_id.get(meeting.meeting_id or "")
        if old is None:
            yield Difference(DifferenceKind.ADDED, circle_id, None, becomes=meeting.start)
            continue
        if old.start != meeting.start or old.end != meeting.end:
            yield Difference(
                DifferenceKind.MOVED, circle_id, old.id, was=old.start, becomes=meeting.start
            )
        if old.room_id != meeting.room_id:
            yield Difference(DifferenceKind.ROOM, circle_id, old.id, becomes=meeting.start)
        yield from _of_roles(circle_id, old, meeting)
    for gone in stored.removed:
        yield Difference(DifferenceKind.REMOVED, circle_id, gone.id, was=gone.start)


def _of_roles(circle_id: str, old: MeetingFacts, new: ProposedMeeting) -> Iterator[Difference]:
    for role in ROLES:
        was = [r.person_id for r in old.with_role(role) if r.person_id]
        becomes = list(new.with_role(role))
        left = sorted(p for p in was if p not in becomes)
        came = sorted(p for p in becomes if p not in was)
        for number in range(max(len(left), len(came))):
            yield Difference(
                DifferenceKind.ROLE, circle_id, old.id, was=old.start, becomes=new.start,
                role=role,
                person_was=left[number] if number < len(left) else None,
                person_becomes=came[number] if number < len(came) else None,
            )  # fmt: skip


def sessions_of(season: Season, choices: Sequence[Choice | None]) -> Iterator[Session]:
    """Yield the planned meetings as the ledger counts them."""
    for choice in choices:
        if choice is not None:
            turns = {
                role: tuple(season.people[p].id for p in choice.roles.get(role, ()))
                for role in ROLES
            }
            yield Session(choice.moment.day, turns, planned=True)
