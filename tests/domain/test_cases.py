"""The life of a case, and what the points of the group say."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.cases import (
    BEFORE,
    TO_LOOK_BACK,
    CaseItem,
    CaseScore,
    CaseStatus,
    CaseTally,
    CaseTheme,
    highest,
    moves_of,
    tally,
)


def case(status: CaseStatus, *, chosen: bool = False) -> CaseItem:
    return CaseItem(
        id="c", circle_id="k", person_id="p", theme=CaseTheme.TEAM, noted_on=date(2026, 9, 1),
        status=status, chosen=chosen,
    )  # fmt: skip


def test_only_a_meeting_makes_a_case_discussed() -> None:
    for status in (*BEFORE, CaseStatus.CLOSED):
        assert not set(moves_of(case(status))) & set(TO_LOOK_BACK)


def test_every_case_can_be_closed_and_taken_up_again() -> None:
    for status in CaseStatus:
        if status is not CaseStatus.CLOSED:
            assert CaseStatus.CLOSED in moves_of(case(status))
    assert moves_of(case(CaseStatus.CLOSED)) == (CaseStatus.IDEA,)
    assert moves_of(case(CaseStatus.CLOSED, chosen=True)) == (CaseStatus.LOOKED_BACK,)


def test_the_life_of_a_case_goes_on_step_by_step() -> None:
    life = list(CaseStatus)
    for now, after in pairwise(life):
        if after is not CaseStatus.DISCUSSED:
            assert after in moves_of(case(now))


def test_nobody_is_left_stuck_and_no_move_stays_where_it_is() -> None:
    for status in CaseStatus:
        moves = moves_of(case(status))
        assert moves
        assert status not in moves
        assert len(set(moves)) == len(moves)


def score(case_id: str, person: str, urgency: int | None, recognition: int | None) -> CaseScore:
    return CaseScore(
        id=f"{case_id}{person}", case_id=case_id, meeting_id="m", person_id=person,
        urgency=urgency, recognition=recognition,
    )  # fmt: skip


def test_points_are_added_and_half_a_score_is_no_voter() -> None:
    given_ = [score("x", "a", 5, 1), score("x", "b", 2, None), score("y", "a", 4, 4)]
    assert tally(["y", "x", "z"], given_) == (
        CaseTally("y", 4, 4, 1),
        CaseTally("x", 7, 1, 1),
        CaseTally("z"),
    )


def test_a_tie_is_told_and_nobody_wins_without_points() -> None:
    even = tally(["x", "y"], [score("x", "a", 3, 3), score("y", "a", 1, 5)])
    assert highest(even) == ("x", "y")
    assert highest(tally(["x", "y"], [])) == ()


points = st.one_of(st.none(), st.integers(1, 5))
scores = st.lists(
    st.builds(score, st.sampled_from("xyz"), st.sampled_from("abcd"), points, points), max_size=12
)


@given(scores, st.permutations("xyz"))
def test_who_is_first_in_a_list_makes_no_difference(
    given_: list[CaseScore], order: list[str]
) -> None:
    turned = tally(order, list(reversed(given_)))
    assert set(highest(tally("xyz", given_))) == set(highest(turned))
    assert {t.case_id: t.total for t in turned} == {
        t.case_id: t.total for t in tally("xyz", given_)
    }


@given(scores)
def test_nobody_has_more_than_the_highest(given_: list[CaseScore]) -> None:
    tallies = tally("xyz", given_)
    best = highest(tallies)
    most = max(t.total for t in tallies)
    assert (best == ()) == (most == 0)
    assert all((t.case_id in best) == (t.total == most) for t in tallies if best)
