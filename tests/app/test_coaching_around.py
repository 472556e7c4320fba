"""Co-coaching elsewhere in the program: what is to do, finding duos, taking somebody out."""

from datetime import date
from typing import Unpack

import pytest

from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.choices import ContinueChoices
from leerkring.app.coaching.duos import MoveDuo
from leerkring.app.coaching.leaving_early import ContinueWith
from leerkring.app.coaching.rows import DuoCard, DuoTrouble, DuoTroubleKind
from leerkring.app.coaching.sessions import HoldSession, NoteSession
from leerkring.app.coaching.wishes import SetPairWish
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.organisation.places import RemoveGroup, RemoveLocation
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.search import HitKind, Search
from leerkring.app.workspace import UndoLast
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    PairWish,
    PairWishKind,
)
from support.coaching_school import DuoFields, Scene, make_scene, tuesdays

OURS = frozenset(
    (
        TaskKind.SESSION_NOTE,
        TaskKind.COACH_LEAVES,
        TaskKind.SESSION_OBSTACLE,
        TaskKind.DUOS_WAITING,
    )
)


@pytest.fixture
def scene() -> Scene:
    return make_scene()


def tasks(scene: Scene) -> list[Task]:
    view = scene.workspace.ask(Today())
    return [t for t in (*view.late, *view.this_week, *view.later) if t.kind in OURS]


def begun(scene: Scene, **other: Unpack[DuoFields]) -> str:
    """Return a duo that met once."""
    duo_id = scene.workspace.run(tuesdays(**other)).value
    scene.move_to(date(2026, 9, 9))
    first = scene.workspace.ask(DuoDetails(duo_id)).sessions[0]
    scene.workspace.run(HoldSession(first.id, held=True))
    return duo_id


def card_of(scene: Scene, duo_id: str) -> DuoCard:
    return scene.workspace.ask(DuoDetails(duo_id)).card


def test_a_finished_duo_still_asks_for_its_notes(scene: Scene) -> None:
    duo_id = begun(scene, sessions=4)
    scene.move_to(date(2026, 9, 16))
    scene.workspace.run(MoveDuo(duo_id, DuoState.FINISHED))
    (task,) = tasks(scene)
    assert (task.kind, task.subject, task.count) == (TaskKind.SESSION_NOTE, duo_id, 1)
    scene.move_to(date(2026, 12, 1))
    assert tasks(scene) == []


def test_a_session_that_was_asks_for_a_note(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays()).value
    assert tasks(scene) == []
    scene.move_to(date(2026, 9, 16))
    (task,) = tasks(scene)
    assert (task.kind, task.subject, task.count) == (TaskKind.SESSION_NOTE, duo_id, 2)
    assert (task.day, task.due) == (date(2026, 9, 8), date(2026, 9, 15))
    assert task.names == ("Fatima", "Lies")
    first, second, *_ = scene.workspace.ask(DuoDetails(duo_id)).sessions
    scene.workspace.run(NoteSession(first.id, went_well="Rust in de kring"))
    (task,) = tasks(scene)
    assert (task.count, task.day) == (1, second.start.date())
    scene.workspace.run(HoldSession(second.id, held=True))
    assert tasks(scene) == []


def test_a_co_coach_who_leaves_early_is_a_task(scene: Scene) -> None:
    duo_id = begun(scene)
    scene.change("lies", co_coach_until=date(2026, 9, 30))
    (task,) = tasks(scene)
    assert (task.kind, task.subject) == (TaskKind.COACH_LEAVES, duo_id)
    assert (task.day, task.count) == (date(2026, 9, 30), 4)
    assert task.due == date(2026, 9, 16)


def test_an_absence_that_meets_a_session_is_a_task(scene: Scene) -> None:
    begun(scene)
    scene.away("fatima", date(2026, 9, 14), date(2026, 9, 23))
    (task,) = tasks(scene)
    assert (task.kind, task.day, task.count) == (
        TaskKind.SESSION_OBSTACLE,
        date(2026, 9, 15),
        2,
    )


def test_proposals_wait_for_a_decision(scene: Scene) -> None:
    scene.workspace.run(tuesdays(state=DuoState.PROPOSED))
    scene.workspace.run(tuesdays(teacher_id="els", weekday=2, state=DuoState.PROPOSED))
    (task,) = tasks(scene)
    assert (task.kind, task.count, task.day) == (TaskKind.DUOS_WAITING, 2, date(2026, 9, 8))


def test_a_duo_is_found_by_either_name_or_what_it_works_on_but_not_by_notes(scene: Scene) -> None:
    duo_id = begun(scene, purpose="Samen lezen")
    session = scene.workspace.ask(DuoDetails(duo_id)).sessions[0]
    scene.workspace.run(NoteSession(session.id, went_well="Zonnig begin"))
    scene.workspace.run(SetPairWish("fatima", "bram", PairWishKind.NOT_TOGETHER))
    for text in ("fat", "lies", "lezen"):
        hits = [hit for hit in scene.workspace.ask(Search(text)) if hit.kind is HitKind.DUO]
        assert [(hit.id, hit.name, hit.detail) for hit in hits] == [
            (duo_id, "Fatima – Lies", "Samen lezen")
        ]
    assert scene.workspace.ask(Search("zonnig")) == ()
    assert HitKind.DUO not in [hit.kind for hit in scene.workspace.ask(Search("bram"))]


def test_a_removed_co_coach_leaves_what_remains_for_another(scene: Scene) -> None:
    duo_id = begun(scene, sessions=5)
    assert scene.workspace.run(RemovePerson("lies")).value.kept
    card = card_of(scene, duo_id)
    assert (card.state, card.total, card.held) == (DuoState.RUNNING, 1, 1)
    trouble = DuoTrouble(DuoTroubleKind.COACH_LEAVES, date(2026, 9, 8), 4)
    assert card.trouble == (trouble,)
    assert [t.kind for t in tasks(scene)] == [TaskKind.COACH_LEAVES]
    best = scene.workspace.ask(ContinueChoices(duo_id))[0]
    assert (best.name, best.free, best.wanted) == ("Bram", 4, 4)
    new_id = scene.workspace.run(ContinueWith(duo_id, "bram")).value
    assert (card_of(scene, new_id).total, card_of(scene, duo_id).trouble) == (4, ())
    assert tasks(scene) == []


def test_a_removed_teacher_keeps_what_was(scene: Scene) -> None:
    duo_id = begun(scene)
    scene.workspace.run(RemovePerson("fatima"))
    card = card_of(scene, duo_id)
    assert (card.state, card.total, card.held, card.trouble) == (DuoState.FINISHED, 1, 1, ())
    scene.workspace.run(UndoLast())
    assert card_of(scene, duo_id).total == 8


def test_who_has_only_duos_to_come_goes_without_a_trace(scene: Scene) -> None:
    scene.workspace.run(tuesdays())
    scene.workspace.run(SetPairWish("bram", "lies", PairWishKind.TOGETHER))
    scene.workspace.run(SetPairWish("lies", "fatima", PairWishKind.NOT_TOGETHER))
    assert not scene.workspace.run(RemovePerson("lies")).value.kept
    assert not scene.all_of(CoachingDuo)
    assert not scene.all_of(CoachingSession)
    assert not scene.all_of(PairWish)


def test_a_duo_goes_on_without_its_group(scene: Scene) -> None:
    scene.workspace.run(tuesdays())
    scene.workspace.run(RemoveGroup("spin"))
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert card.group_id is None
    scene.workspace.run(UndoLast())
    scene.workspace.run(RemoveLocation("school"))
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert (card.group_name, card.location_name) == ("", "")
