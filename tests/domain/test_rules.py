"""Each rule alone: a sound plan is silent, one thing wrong is named by exactly that rule."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from leerkring.domain.circles import CircleKind
from leerkring.domain.facts import (
    AwaySpan,
    CircleFacts,
    Facts,
    MeetingFacts,
    RoleFacts,
    RoomFacts,
)
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import HolidayPolicy
from leerkring.domain.rules import RULES, check
from leerkring.domain.violations import PlanView, Violation, view_of
from support.planning_facts import FIRST, LAST, NAMES, SCHOOL, circle_of, facts_of, person

TEAM = tuple(person(name) for name in NAMES[:6])
LEAD, BRING = Role.FACILITATOR, Role.CASE_CONTRIBUTOR
DAYS = (date(2026, 9, 8), date(2026, 11, 17), date(2027, 1, 26))


def meeting(number: int, lead: str, bring: str, **more: object) -> MeetingFacts:
    start = datetime.combine(DAYS[number], time(13))
    roles = (RoleFacts(LEAD, lead), RoleFacts(BRING, bring))
    made = MeetingFacts(f"m{number}", "noord", start, start + timedelta(hours=2), roles=roles)
    return replace(made, **more)  # type: ignore[arg-type]


SEASON = (meeting(0, "anna", "bram"), meeting(1, "bram", "daan"), meeting(2, "daan", "els"))


def found(
    meetings: tuple[MeetingFacts, ...] = SEASON,
    circle: CircleFacts | None = None,
    people: tuple = TEAM,  # type: ignore[type-arg]
    **more: object,
) -> list[Violation]:
    mine = circle or circle_of(people)
    facts = facts_of(people, mine, meetings=meetings, **more)
    return list(check(view_of(mine, facts, FIRST, LAST)))


def names(violations: list[Violation]) -> set[str]:
    return {v.rule for v in violations}


def with_second(**more: object) -> tuple[MeetingFacts, ...]:
    return (SEASON[0], replace(SEASON[1], **more), SEASON[2])  # type: ignore[arg-type]


def at(day: date, hour: int = 13) -> dict[str, datetime]:
    start = datetime.combine(day, time(hour))
    return {"start": start, "end": start + timedelta(hours=2)}


def away(*person_ids: str, day: date = DAYS[1]) -> tuple:  # type: ignore[type-arg]
    spans = (AwaySpan(day, day),)
    return tuple(replace(p, away=spans) if p.id in person_ids else p for p in TEAM)


def test_a_sound_year_breaks_nothing() -> None:
    assert found() == []


def test_open_day_names_the_holiday_and_an_other_weekday_is_mild() -> None:
    autumn = next(v for v in found(with_second(**at(date(2026, 10, 20)))) if v.rule == "open_day")
    assert (autumn.severe, autumn.name) == (True, "herfstvakantie")
    thursday = found(with_second(**at(date(2026, 11, 19))))
    assert [(v.rule, v.severe) for v in thursday] == [("open_day", False)]


def test_a_school_break_only_warns_where_the_doors_stay_open() -> None:
    open_place = replace(SCHOOL, holiday_policy=HolidayPolicy.WARN)
    rows = found(with_second(**at(date(2026, 10, 20))), locations={"school": open_place})
    assert [v.severe for v in rows if v.rule == "open_day"] == [False]


def test_time_frame_lets_another_hour_pass_within_the_agreed_hours() -> None:
    assert found(with_second(**at(DAYS[1], 10))) == []
    assert names(found(with_second(**at(DAYS[1], 16)))) >= {"time_frame"}


def test_one_place_names_the_other_circle() -> None:
    other = replace(circle_of(TEAM[1:2], name="Kring Zuid"), id="zuid")
    double = replace(meeting(1, "bram", "bram", roles=()), id="z", circle_id="zuid")
    mine = circle_of(TEAM)
    facts = facts_of(TEAM, mine, other, meetings=(*SEASON, double))
    rows = list(check(view_of(mine, facts, FIRST, LAST)))
    place = next(v for v in rows if v.rule == "one_place")
    assert (place.person_id, place.name) == ("bram", "Kring Zuid")


def test_room_too_small_and_taken() -> None:
    rooms = {"k": RoomFacts("k", "Kamer 1", "school", 4)}
    small = found(with_second(room_id="k"), rooms=rooms)
    assert [(v.rule, v.number, v.asked) for v in small] == [("room", 4, 6)]
    big = {"k": RoomFacts("k", "Kamer 1", "school")}
    taken = MeetingFacts("z", "zuid", SEASON[1].start, SEASON[1].end, room_id="k")
    both = found((*with_second(room_id="k"), taken), rooms=big)
    assert names(both) == {"room"}


def test_quorum_counts_who_can_come() -> None:
    circle = circle_of(TEAM, quorum=5)
    rows = [v for v in found(circle=circle, people=away("chantal", "fatima")) if v.severe]
    assert [(v.rule, v.number, v.asked) for v in rows] == [("quorum", 4, 5)]


def test_without_members_nobody_is_asked() -> None:
    rows = [v for v in found(circle=circle_of(())) if v.rule == "quorum"]
    assert {(v.severe, v.number, v.asked) for v in rows} == {(True, 0, 0)}


def test_required_names_who_must_be_there() -> None:
    circle = circle_of(TEAM)
    must = tuple(replace(m, required=m.person_id == "chantal") for m in circle.members)
    rows = found(circle=replace(circle, members=must), people=away("chantal"))
    assert [(v.rule, v.person_id) for v in rows] == [("required", "chantal")]
    assert rows[0].obstacles


def test_facilitator_who_is_away_or_may_not_lead() -> None:
    rows = [v for v in found(people=away("bram")) if v.severe]
    assert [(v.rule, v.person_id) for v in rows] == [("facilitator", "bram")]
    circle = circle_of(TEAM)
    shy = tuple(replace(m, may_facilitate=m.person_id != "bram") for m in circle.members)
    rows = found(circle=replace(circle, members=shy))
    assert [(v.rule, v.obstacles) for v in rows] == [("facilitator", ())]


def test_contributors_who_are_away() -> None:
    rows = [v for v in found(people=away("daan")) if v.severe]
    assert [(v.rule, v.person_id, v.role) for v in rows] == [("contributors", "daan", BRING)]


def test_one_role_each() -> None:
    roles = (RoleFacts(LEAD, "bram"), RoleFacts(BRING, "bram"))
    rows = [v for v in found(with_second(roles=roles)) if v.severe]
    assert [(v.rule, v.person_id) for v in rows] == [("one_role", "bram")]


def test_gap_is_measured_to_the_meeting_before() -> None:
    rows = [v for v in found(with_second(**at(date(2026, 10, 6)))) if v.rule == "gap"]
    assert [(v.number, v.asked) for v in rows] == [(28, 56)]


def test_long_gap_counts_within_a_school_year_only() -> None:
    summer = meeting(2, "els", "anna", id="m9", **at(date(2027, 9, 7)))
    rows = found((*with_second(**at(date(2026, 12, 15))), summer))
    assert [(v.rule, v.severe, v.number, v.asked) for v in rows] == [
        ("gap", False, 42, 56), ("long_gap", False, 98, 84),
    ]  # fmt: skip


def test_kept_meetings_may_not_change() -> None:
    circle = circle_of(TEAM)
    facts = facts_of(TEAM, circle, meetings=with_second(**at(date(2026, 11, 24))))
    stored = {"m1": replace(SEASON[1], announced=True)}
    view = PlanView(circle, facts.meetings, facts, frozenset(("m1",)), stored)
    assert "kept" in {v.rule for v in check(view)}
    view.stored = {"m1": SEASON[1]}
    assert "kept" not in {v.rule for v in check(view)}


def test_twice_running_names_person_and_role() -> None:
    roles = (RoleFacts(LEAD, "anna"), RoleFacts(BRING, "daan"))
    rows = found(with_second(roles=roles))
    assert [(v.rule, v.person_id, v.role) for v in rows] == [("twice_running", "anna", LEAD)]


def test_follow_up_misses_who_brought_the_last_case() -> None:
    rows = found(people=away("daan", day=DAYS[2]))
    assert {(v.rule, v.person_id) for v in rows} == {
        ("follow_up", "daan"), ("facilitator", "daan"),
    }  # fmt: skip


def test_follow_up_misses_who_leaves_after_bringing_a_case() -> None:
    circle = circle_of(TEAM)
    gone = tuple(
        replace(m, last_day=DAYS[1]) if m.person_id == "daan" else m for m in circle.members
    )
    later = replace(SEASON[2], roles=(RoleFacts(LEAD, "els"), RoleFacts(BRING, "anna")))
    rows = found((*SEASON[:2], later), circle=replace(circle, members=gone))
    assert [(v.rule, v.person_id, v.obstacles) for v in rows] == [("follow_up", "daan", ())]


def test_missing_twice_names_who_is_away_two_meetings_running() -> None:
    spans = (AwaySpan(DAYS[0], DAYS[1]),)
    people = tuple(replace(p, away=spans) if p.id == "fatima" else p for p in TEAM)
    assert [(v.rule, v.day) for v in found(people=people)] == [("missing_twice", DAYS[1])]


def test_turns_far_above_the_share_are_named_once() -> None:
    always = tuple(
        meeting(0, "anna", "bram", id=f"x{n}", **at(DAYS[0] + timedelta(weeks=10 * n)))
        for n in range(3)
    )
    rows = [v for v in found(always) if v.rule == "turns"]
    assert [(v.person_id, v.role, v.number) for v in rows] == [
        ("anna", LEAD, 3), ("bram", BRING, 3),
    ]  # fmt: skip


def test_disciplines_names_what_is_missing() -> None:
    people = away("fatima")
    people = tuple(
        replace(p, discipline="logopedie" if p.id == "fatima" else "leerkracht") for p in people
    )
    circle = circle_of(people, kind=CircleKind.ALL_DISCIPLINES)
    rows = found(circle=circle, people=people)
    assert [(v.rule, v.name) for v in rows] == [("disciplines", "logopedie")]


def test_an_open_role_is_told() -> None:
    rows = found(with_second(roles=(RoleFacts(LEAD, "bram"),)))
    assert [(v.rule, v.role, v.number) for v in rows] == [("open_role", BRING, 0)]


def test_a_manager_among_peers_is_told_once() -> None:
    people = (replace(TEAM[0], manages_others=True), *TEAM[1:])
    assert [(v.rule, v.person_id) for v in found(people=people)] == [("authority", "anna")]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_test_here(rule: object) -> None:
    name = str(getattr(rule, "name", ""))
    here = [test for test in globals() if test.startswith("test_")]
    text = " ".join(here).replace("an_open_role", "open_role").replace("a_manager", "authority")
    assert name in text


def test_held_and_past_meetings_are_not_judged() -> None:
    mine = circle_of(TEAM)
    facts: Facts = facts_of(away("bram"), mine, meetings=SEASON, today=date(2026, 12, 1))
    assert [v.meeting_id for v in check(view_of(mine, facts, FIRST, LAST))] == []
