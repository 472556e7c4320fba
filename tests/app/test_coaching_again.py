"""Planning a duo again, whatever happened: what was stays, and twice is the same as once."""

from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerkring.app.coaching.board import DuoDetails
from leerkring.app.coaching.duos import PlanDuoAgain
from leerkring.app.coaching.rows import SessionRow
from leerkring.app.coaching.sessions import CancelSession, HoldSession, MoveSession
from leerkring.domain.coaching import SessionState
from support.coaching_school import FIRST, MiddenHolidays, Scene, make_scene, tuesdays

AWAY = st.lists(
    st.tuples(st.sampled_from(("fatima", "lies")), st.integers(0, 90), st.integers(0, 9)),
    max_size=4,
    unique_by=lambda one: one[:2],
)
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def sessions(scene: Scene, duo_id: str) -> tuple[SessionRow, ...]:
    return scene.workspace.ask(DuoDetails(duo_id)).sessions


@FEW
@given(AWAY, st.integers(0, 60), st.integers(1, 3), st.integers(0, 7))
def test_what_was_or_was_fixed_stays_and_again_changes_nothing(
    away: list[tuple[str, int, int]], later: int, every: int, chosen: int
) -> None:
    scene = make_scene(MiddenHolidays())
    duo_id = scene.workspace.run(tuesdays(every_weeks=every)).value
    today = FIRST + timedelta(days=later)
    scene.move_to(today)
    before = sessions(scene, duo_id)
    one = before[chosen % len(before)]
    if one.is_past:
        scene.workspace.run(HoldSession(one.id, held=True))
    elif chosen % 2:
        day = one.start.date() + timedelta(days=1)
        scene.workspace.run(MoveSession(one.id, datetime(day.year, day.month, day.day, 14)))
    else:
        scene.workspace.run(CancelSession(one.id))
    for person_id, start, length in away:
        first = FIRST + timedelta(days=start)
        scene.away(person_id, first, first + timedelta(days=length))
    fixed = {
        s.id: (s.start, s.state, s.pinned)
        for s in sessions(scene, duo_id)
        if s.is_past or s.pinned or s.state is not SessionState.PLANNED
    }
    scene.workspace.run(PlanDuoAgain(duo_id))
    after = sessions(scene, duo_id)
    kept = {s.id: (s.start, s.state, s.pinned) for s in after}
    assert {key: kept[key] for key in fixed} == fixed
    assert len(after) <= 8
    assert [s.number for s in after] == list(range(1, len(after) + 1))
    assert all(not s.obstacles for s in after if s.id not in fixed)
    weeks = [s.start.date() - timedelta(days=s.start.weekday()) for s in after]
    assert len(set(weeks)) == len(weeks)
    assert all(FIRST <= s.start.date() <= date(2026, 12, 18) for s in after if s.id not in fixed)
    scene.workspace.run(PlanDuoAgain(duo_id))
    assert sessions(scene, duo_id) == after
