"""Between meetings at two locations there is time to get from one to the other."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from leerkring.domain.availability import Obstacle, ObstacleKind, obstacles
from leerkring.domain.facts import Facts, LocationFacts, MeetingFacts, RoleFacts, RoomFacts
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import HolidayPolicy
from leerkring.domain.rules import check
from leerkring.domain.violations import PlanView
from support.planning_facts import MIDDEN, SCHOOL, circle_of, facts_of, person

DAY = date(2026, 9, 8)
ANNA = person("Anna")
FAR = LocationFacts("far", "De Vlieger", MIDDEN, HolidayPolicy.BLOCK)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(DAY, time(hour, minute))


def facts(*, travel: int = 15, room: str | None = None, far: str = "far") -> Facts:
    """Return Anna in two circles, of which Zuid meets at De Vlieger until three o'clock."""
    noord = circle_of((ANNA,))
    zuid = replace(circle_of((ANNA,), name="Kring Zuid", location_id=far), id="zuid")
    return facts_of(
        (ANNA,),
        noord,
        zuid,
        locations={"school": SCHOOL, "far": FAR},
        rooms={"near": RoomFacts("near", "Kamer 1", "school")},
        meetings=(MeetingFacts("z", "zuid", at(13), at(15), room_id=room),),
        travel_minutes=travel,
    )


def found(known: Facts, start: datetime, end: datetime) -> list[Obstacle]:
    return list(obstacles(ANNA, start, end, known, circle=known.circles["noord"]))


@pytest.mark.parametrize(
    ("start", "end"),
    [(at(15), at(16)), (at(15, 10), at(16)), (at(11), at(13)), (at(11), at(12, 50))],
)
def test_who_comes_from_elsewhere_is_on_the_way(start: datetime, end: datetime) -> None:
    assert found(facts(), start, end) == [Obstacle(ObstacleKind.TRAVEL, "De Vlieger")]


@pytest.mark.parametrize(("start", "end"), [(at(15, 15), at(16)), (at(11), at(12, 45))])
def test_with_time_enough_nothing_is_in_the_way(start: datetime, end: datetime) -> None:
    assert found(facts(), start, end) == []


def test_at_the_same_time_it_is_the_other_meeting() -> None:
    assert found(facts(), at(14), at(15)) == [Obstacle(ObstacleKind.OTHER_MEETING, "Kring Zuid")]


@pytest.mark.parametrize("known", [facts(travel=0), facts(far="school"), facts(room="near")])
def test_there_is_no_way_to_go_at_one_location(known: Facts) -> None:
    assert found(known, at(15), at(16)) == []


def test_who_has_a_role_and_is_on_the_way_breaks_one_place() -> None:
    known = facts()
    lead = (RoleFacts(Role.FACILITATOR, "anna"),)
    meeting = MeetingFacts("m", "noord", at(15), at(17), roles=lead)
    known = replace(known, meetings=(*known.meetings, meeting))
    view = PlanView(known.circles["noord"], (meeting,), known, frozenset(("m",)))
    broken = [v for v in check(view) if v.rule == "one_place"]
    assert [(v.person_id, v.name, v.severe) for v in broken] == [("anna", "De Vlieger", True)]
