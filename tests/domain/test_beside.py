"""Today's plan and a proposal, meeting by meeting: what stays, what changes, for whom."""

from dataclasses import replace
from datetime import datetime, timedelta

from leerkring.domain.beside import Beside, side_by_side, touched
from leerkring.domain.facts import Facts, MeetingFacts, RoleFacts
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.planning import (
    DateReason,
    DateReasonKind,
    Proposal,
    ProposedMeeting,
    ProposedRole,
)
from leerkring.domain.rhythm import Window
from support.planning_facts import NAMES, circle_of, facts_of, person, request

TEAM = tuple(person(name) for name in NAMES[:4])
START = datetime(2026, 11, 3, 13)
HOURS = timedelta(hours=2)


def stored(key: str, start: datetime, leads: str, guest: str = "") -> MeetingFacts:
    roles = (RoleFacts(Role.FACILITATOR, leads or None, guest_name=guest),)
    return MeetingFacts(key, "noord", start, start + HOURS, "kamer", roles=roles)


def proposed(
    key: str | None, start: datetime, leads: str, room: str | None = "kamer"
) -> ProposedMeeting:
    window = Window(1, start.date(), start.date(), start.date())
    return ProposedMeeting(
        circle_id="noord", window=window, start=start, end=start + HOURS, room_id=room,
        roles=(ProposedRole(Role.FACILITATOR, leads),), attendees=(), absent=(),
        reason=DateReason(DateReasonKind.ON_TARGET, start.date()), meeting_id=key,
    )  # fmt: skip


def compared(
    meetings: tuple[MeetingFacts, ...], plan: tuple[ProposedMeeting, ...], removed: tuple[str, ...]
) -> tuple[tuple[Beside, ...], frozenset[str]]:
    facts: Facts = replace(facts_of(TEAM, circle_of(TEAM)), meetings=meetings)
    proposal = Proposal(request=request(), facts_version="1", meetings=plan, removed=removed)
    pairs = side_by_side(proposal, facts, "noord")
    return pairs, touched(pairs, facts, "noord")


def test_the_same_plan_stays_and_touches_nobody() -> None:
    pairs, people = compared((stored("m", START, "anna"),), (proposed("m", START, "anna"),), ())
    assert [pair.stays for pair in pairs] == [True]
    assert people == frozenset()


def test_who_stood_in_at_a_meeting_that_was_held_is_no_change() -> None:
    roles = RoleFacts(Role.FACILITATOR, "anna"), RoleFacts(Role.FACILITATOR, "bram", held=True)
    was = replace(stored("m", START, "anna"), state=MeetingState.HELD, roles=roles)
    pairs, people = compared((was,), (proposed("m", START, "bram"),), ())
    assert [pair.stays for pair in pairs] == [True]
    assert people == frozenset()


def test_another_person_touches_those_two_only() -> None:
    pairs, people = compared((stored("m", START, "anna"),), (proposed("m", START, "bram"),), ())
    assert pairs[0].gain == ((Role.FACILITATOR, "bram"),)
    assert pairs[0].lose == ((Role.FACILITATOR, "anna"),)
    assert not pairs[0].moves
    assert people == {"anna", "bram"}


def test_another_day_or_room_touches_everybody() -> None:
    later = START + timedelta(days=7)
    pairs, people = compared((stored("m", START, "anna"),), (proposed("m", later, "anna"),), ())
    assert pairs[0].moves
    assert people == {p.id for p in TEAM}
    pairs, people = compared(
        (stored("m", START, "anna"),), (proposed("m", START, "anna", None),), ()
    )
    assert pairs[0].changes_room
    assert not pairs[0].moves
    assert people == {p.id for p in TEAM}


def test_what_is_new_and_what_goes_stand_alone_in_order_of_day() -> None:
    later = START + timedelta(days=70)
    pairs, people = compared(
        (stored("m", START, "anna"),), (proposed(None, later, "bram"),), ("m",)
    )
    assert [(pair.was is None, pair.becomes is None) for pair in pairs] == [
        (False, True),
        (True, False),
    ]
    assert not any(pair.stays or pair.moves for pair in pairs)
    assert people == {p.id for p in TEAM}


def test_a_guest_who_no_longer_leads_is_named_but_is_no_member() -> None:
    pairs, people = compared(
        (stored("m", START, "", guest="Begeleider Vos"),), (proposed("m", START, "anna"),), ()
    )
    assert pairs[0].lose == ((Role.FACILITATOR, "Begeleider Vos"),)
    assert people == {"anna"}
