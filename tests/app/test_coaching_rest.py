"""A co-coach who leaves early: what remains, before it or with somebody else."""

from datetime import date, datetime, time

import pytest

from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.checks import SamePersonError
from leerkring.app.coaching.choices import CoachChoices, ContinueChoices
from leerkring.app.coaching.duos import AddDuo
from leerkring.app.coaching.leaving_early import (
    ContinueWith,
    NobodyLeavesError,
    NoEarlierMomentError,
    NothingLeftError,
    PlanEarlier,
)
from leerkring.app.coaching.rows import DuoTrouble, DuoTroubleKind, DuoView
from leerkring.app.coaching.sessions import CancelSession, NoteSession
from leerkring.app.coaching.wishes import SetPairWish
from leerkring.app.tags.tagging import AddTag, TagsOf
from leerkring.app.workspace import UndoLast
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.coaching import DuoState, PairWishKind
from leerkring.domain.coaching_planning import DuoReasonKind
from leerkring.domain.tags import TagSubject
from support.coaching_school import Scene, make_scene, tuesdays

LEAVES = date(2026, 9, 24)


@pytest.fixture
def scene() -> Scene:
    return make_scene()


def details(scene: Scene, duo_id: str) -> DuoView:
    return scene.workspace.ask(DuoDetails(duo_id))


def left_early(scene: Scene, sessions: int = 5) -> str:
    """Return the duo of Fatima with Lies, who met once and of whom Lies soon leaves."""
    duo_id = scene.workspace.run(tuesdays(sessions=sessions)).value
    scene.move_to(date(2026, 9, 9))
    first = details(scene, duo_id).sessions[0]
    scene.workspace.run(NoteSession(first.id, went_well="Rust"))
    scene.change("lies", left=LEAVES)
    return duo_id


def test_what_remains_is_planned_before_the_last_day(scene: Scene) -> None:
    duo_id = left_early(scene)
    trouble = DuoTrouble(DuoTroubleKind.COACH_LEAVES, LEAVES, 2)
    assert details(scene, duo_id).card.trouble == (trouble,)
    done = scene.workspace.run(PlanEarlier(duo_id)).value
    assert (done.planned, done.left) == (2, 0)
    view = details(scene, duo_id)
    assert [session.start for session in view.sessions] == [
        datetime(2026, 9, 8, 9),
        datetime(2026, 9, 10, 9),
        datetime(2026, 9, 15, 9),
        datetime(2026, 9, 17, 9),
        datetime(2026, 9, 22, 9),
    ]
    assert not view.card.trouble
    assert [s.number for s in view.sessions] == [1, 2, 3, 4, 5]


def test_nothing_is_planned_on_the_day_that_was_called_off(scene: Scene) -> None:
    duo_id = left_early(scene)
    off = details(scene, duo_id).sessions[1]
    scene.workspace.run(CancelSession(off.id))
    scene.workspace.run(PlanEarlier(duo_id))
    days = [s.start.date() for s in details(scene, duo_id).sessions]
    assert days.count(off.start.date()) == 1
    assert max(days) <= LEAVES


def test_who_is_no_co_coach_any_more_still_works_here(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays(sessions=5)).value
    scene.change("lies", co_coach_until=LEAVES)
    late = details(scene, duo_id).sessions[-1]
    assert [one.obstacle.kind for one in late.obstacles] == [ObstacleKind.NO_LONGER_COACH]
    scene.change("lies", left=LEAVES)
    late = details(scene, duo_id).sessions[-1]
    assert [one.obstacle.kind for one in late.obstacles] == [ObstacleKind.NOT_EMPLOYED]


def test_sessions_that_had_no_moment_get_one_too(scene: Scene) -> None:
    scene.change("lies", co_coach_until=LEAVES)
    duo_id = scene.workspace.run(tuesdays(sessions=5)).value
    assert details(scene, duo_id).card.trouble[0].count == 2
    scene.workspace.run(PlanEarlier(duo_id))
    view = details(scene, duo_id)
    assert len(view.sessions) == 5
    assert max(s.start.date() for s in view.sessions) <= LEAVES
    assert not view.card.trouble


def test_without_earlier_moments_it_says_to_choose_another(scene: Scene) -> None:
    duo_id = left_early(scene)
    scene.away("lies", date(2026, 9, 10), LEAVES)
    with pytest.raises(NoEarlierMomentError):
        scene.workspace.run(PlanEarlier(duo_id))


def test_nothing_is_earlier_when_nobody_leaves(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays()).value
    with pytest.raises(NobodyLeavesError):
        scene.workspace.run(PlanEarlier(duo_id))


def test_another_co_coach_does_the_rest_in_a_duo_of_its_own(scene: Scene) -> None:
    duo_id = left_early(scene)
    ids = [session.id for session in details(scene, duo_id).sessions]
    new_id = scene.workspace.run(ContinueWith(duo_id, "bram")).value
    old, new = details(scene, duo_id), details(scene, new_id)
    assert [session.id for session in old.sessions] == ids[:3]
    assert [session.id for session in new.sessions] == ids[3:]
    assert [session.start.date() for session in new.sessions] == [
        date(2026, 9, 29),
        date(2026, 10, 6),
    ]
    assert (new.card.coach_name, new.card.agreed, new.card.trouble) == ("Bram", 2, ())
    assert (old.card.agreed, old.card.ended, old.card.trouble) == (3, LEAVES, ())
    assert old.card.state is DuoState.RUNNING
    scene.workspace.run(UndoLast())
    assert len(details(scene, duo_id).sessions) == 5


def test_who_falls_out_at_once_hands_over_everything_to_come(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays(sessions=4)).value
    scene.move_to(date(2026, 9, 16))
    new_id = scene.workspace.run(ContinueWith(duo_id, "bram")).value
    old, new = details(scene, duo_id).card, details(scene, new_id).card
    assert (old.state, old.total, new.total) == (DuoState.FINISHED, 2, 2)
    assert new.next_session == datetime(2026, 9, 22, 9)


def test_a_duo_that_did_nothing_just_gets_the_other(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays(sessions=4)).value
    assert scene.workspace.run(ContinueWith(duo_id, "bram")).value == duo_id
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert (card.coach_name, card.total) == ("Bram", 4)


def test_the_rest_goes_to_somebody_else_or_not_at_all(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays(sessions=1)).value
    with pytest.raises(SamePersonError):
        scene.workspace.run(ContinueWith(duo_id, "lies"))
    scene.move_to(date(2026, 9, 9))
    with pytest.raises(NothingLeftError):
        scene.workspace.run(ContinueWith(duo_id, "bram"))


def test_choices_are_ranked_by_who_is_free_then(scene: Scene) -> None:
    duo_id = left_early(scene)
    scene.change("els", may_co_coach=True)
    scene.away("bram", date(2026, 10, 6))
    choices = scene.workspace.ask(ContinueChoices(duo_id))
    assert [(c.name, c.eligible, c.free, c.wanted) for c in choices] == [
        ("Els", True, 2, 2),
        ("Bram", True, 1, 2),
        ("Mia", False, 2, 2),
    ]
    kinds = [reason.kind for reason in choices[0].reasons]
    assert kinds == [DuoReasonKind.FREE_TOGETHER, DuoReasonKind.NEW_PAIR, DuoReasonKind.LEAST_LOAD]


def test_a_wish_shows_in_no_choice(scene: Scene) -> None:
    duo_id = left_early(scene)
    scene.workspace.run(SetPairWish("bram", "fatima", PairWishKind.NOT_TOGETHER))
    names = [choice.name for choice in scene.workspace.ask(ContinueChoices(duo_id))]
    assert names == ["Mia"]
    scene.workspace.run(SetPairWish("bram", "fatima", PairWishKind.TOGETHER))
    first = scene.workspace.ask(ContinueChoices(duo_id))[0]
    assert first.name == "Bram"
    assert DuoReasonKind.WISHED not in [reason.kind for reason in first.reasons]


def test_who_has_as_many_duos_as_agreed_comes_after_others(scene: Scene) -> None:
    scene.change("lies", most_duos=1)
    scene.workspace.run(tuesdays(teacher_id="els"))
    query = CoachChoices("fatima", date(2026, 9, 8), date(2026, 10, 30))
    choices = scene.workspace.ask(query)
    assert [(c.name, c.duos, c.has_room) for c in choices] == [
        ("Bram", 0, True),
        ("Lies", 1, False),
        ("Mia", 0, True),
    ]


def test_every_second_week_keeps_its_rhythm_with_the_other(scene: Scene) -> None:
    duo_id = scene.workspace.run(
        AddDuo(
            teacher_id="fatima",
            coach_id="lies",
            first=date(2026, 9, 8),
            last=date(2026, 12, 18),
            weekday=1,
            start_time=time(9),
            every_weeks=2,
            sessions=4,
        )
    ).value
    scene.move_to(date(2026, 9, 17))
    new_id = scene.workspace.run(ContinueWith(duo_id, "bram")).value
    assert [session.start.date() for session in details(scene, new_id).sessions] == [
        date(2026, 9, 22),
        date(2026, 10, 6),
        date(2026, 10, 20),
    ]


def test_who_takes_over_works_on_the_same(scene: Scene) -> None:
    duo_id = left_early(scene)
    scene.workspace.run(AddTag(TagSubject.DUO, duo_id, theme="Taal thuis"))
    new_id = scene.workspace.run(ContinueWith(duo_id, "bram")).value
    for key in (duo_id, new_id):
        (tag,) = scene.workspace.ask(TagsOf(TagSubject.DUO, key, "nl")).tags
        assert tag.name == "Taal thuis"
