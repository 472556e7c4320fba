"""A term of new duos, accepting them, wishes, and who was coached."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Unpack

import pytest

from leerkring.app.coaching.accepting import AcceptDuos, NoDuosToAcceptError
from leerkring.app.coaching.board import Board
from leerkring.app.coaching.drafts import TermBasis, TermDrafting
from leerkring.app.coaching.duos import ChangeDuo
from leerkring.app.coaching.overview import CoachedPerson, CoachingOverview
from leerkring.app.coaching.sessions import HoldSession
from leerkring.app.coaching.wishes import PairWishes, PairWishRow, SetPairWish
from leerkring.app.planning.accept import PlanOutdatedError
from leerkring.app.workspace import UndoLast
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, PairWishKind
from leerkring.domain.coaching_planning import CoachPair, DuoProposal, ProposedDuo
from leerkring.domain.people import Person
from support.coaching_school import DuoFields, MiddenHolidays, Scene, make_scene, tuesdays


@pytest.fixture
def scene() -> Scene:
    return make_scene(MiddenHolidays())


def proposal(basis: TermBasis, *duos: tuple[str, str, int]) -> DuoProposal:
    """Return duos on the weekdays given, all at nine."""
    return DuoProposal(
        duos=tuple(
            ProposedDuo(
                term_id=basis.request.id,
                pair=CoachPair(teacher, coach),
                weekday=weekday,
                start=time(9),
                end=time(9, 45),
            )
            for teacher, coach, weekday in duos
        ),
        facts_version=basis.facts.version,
    )


def held(scene: Scene, count: int = 1, **other: Unpack[DuoFields]) -> str:
    duo_id = scene.workspace.run(tuesdays(**other)).value
    scene.move_to(date(2026, 12, 1))
    sessions = [s for s in scene.all_of(CoachingSession) if s.duo_id == duo_id]
    for session in sorted(sessions, key=lambda s: s.start)[:count]:
        scene.workspace.run(HoldSession(session.id, held=True))
    return duo_id


def test_a_term_is_filled_in_with_who_waited_longest(scene: Scene) -> None:
    scene.change("lies", most_duos=1)
    scene.change("bram", most_duos=1)
    held(scene, teacher_id="els", first=date(2026, 9, 1), last=date(2026, 10, 30))
    basis = scene.workspace.ask(TermDrafting())
    draft = basis.draft
    assert draft.first == date(2026, 12, 14)
    assert draft.last == date(2027, 3, 12)  # eight weeks and two, around two school holidays
    assert draft.teachers == ("fatima", "mia")
    assert [(c.person_id, c.most) for c in draft.coaches] == [("bram", 1), ("lies", 1)]
    people = {p.person_id: p for p in basis.people}
    assert people["els"].this_year
    assert people["els"].last_coached == date(2026, 9, 1)
    assert not people["fatima"].this_year
    assert basis.request.before == (CoachPair("els", "lies"),)
    assert not basis.request.standing


def test_a_term_begins_after_a_holiday(scene: Scene) -> None:
    scene.move_to(date(2026, 10, 8))
    assert scene.workspace.ask(TermDrafting()).draft.first == date(2026, 10, 26)


def test_the_manager_of_a_location_and_who_had_better_not_are_never_a_pair(scene: Scene) -> None:
    scene.workspace.run(SetPairWish("fatima", "lies", PairWishKind.NOT_TOGETHER))
    scene.workspace.run(SetPairWish("bram", "fatima", PairWishKind.TOGETHER))
    scene.change("mia", may_co_coach=True)
    request = scene.workspace.ask(TermDrafting()).request
    assert CoachPair("fatima", "lies") in request.never
    assert CoachPair("fatima", "mia") in request.never
    assert CoachPair("els", "mia") not in request.never
    assert request.wished == frozenset({CoachPair("fatima", "bram")})


def test_running_and_proposed_duos_stand(scene: Scene) -> None:
    scene.workspace.run(tuesdays(state=DuoState.PROPOSED))
    basis = scene.workspace.ask(TermDrafting())
    (standing,) = basis.request.standing
    assert standing.pair == CoachPair("fatima", "lies")
    assert (standing.weekday, standing.start, standing.end) == (1, time(9), time(9, 45))
    assert "fatima" not in basis.draft.teachers
    assert not basis.request.before


def test_accepted_duos_wait_on_the_board_and_go_in_one_step(scene: Scene) -> None:
    basis = scene.workspace.ask(TermDrafting())
    found = proposal(basis, ("fatima", "lies", 1), ("els", "bram", 2))
    ids = scene.workspace.run(AcceptDuos(found, basis.draft)).value
    cards = scene.workspace.ask(Board()).columns[DuoState.PROPOSED]
    assert {card.id for card in cards} == set(ids)
    assert {(card.teacher_name, card.total) for card in cards} == {("Fatima", 8), ("Els", 8)}
    assert {card.group_name for card in cards} == {"Spinnen", ""}
    scene.workspace.run(UndoLast())
    assert not scene.all_of(CoachingDuo)


def test_a_co_coach_of_two_is_never_at_both(scene: Scene) -> None:
    basis = scene.workspace.ask(TermDrafting())
    found = proposal(basis, ("fatima", "lies", 1), ("els", "lies", 1))
    scene.workspace.run(AcceptDuos(found, basis.draft, state=DuoState.RUNNING))
    starts = [session.start for session in scene.all_of(CoachingSession)]
    assert len(set(starts)) == len(starts) == 16


def test_some_pairs_can_be_accepted(scene: Scene) -> None:
    basis = scene.workspace.ask(TermDrafting())
    found = proposal(basis, ("fatima", "lies", 1), ("els", "bram", 2))
    pair = CoachPair("els", "bram")
    assert len(scene.workspace.run(AcceptDuos(found, basis.draft, (pair,))).value) == 1


def test_a_proposal_of_other_facts_is_not_accepted(scene: Scene) -> None:
    basis = scene.workspace.ask(TermDrafting())
    found = proposal(basis, ("fatima", "lies", 1))
    scene.away("lies", date(2026, 10, 6))
    with pytest.raises(PlanOutdatedError):
        scene.workspace.run(AcceptDuos(found, basis.draft))
    now = scene.workspace.ask(TermDrafting(basis.draft))
    empty = replace(found, duos=(), facts_version=now.facts.version)
    with pytest.raises(NoDuosToAcceptError):
        scene.workspace.run(AcceptDuos(empty, basis.draft))


def test_a_wish_is_seen_with_whoever_had_it_only(scene: Scene) -> None:
    scene.workspace.run(SetPairWish("fatima", "lies", PairWishKind.NOT_TOGETHER))
    row = PairWishRow("lies", "Lies", PairWishKind.NOT_TOGETHER)
    assert scene.workspace.ask(PairWishes("fatima")) == (row,)
    assert scene.workspace.ask(PairWishes("lies")) == ()
    label = scene.workspace.next_undo()
    assert label is not None
    assert not label.facts
    scene.workspace.run(SetPairWish("fatima", "lies", None))
    assert scene.workspace.ask(PairWishes("fatima")) == ()


def people(scene: Scene) -> dict[str, CoachedPerson]:
    rows = scene.workspace.ask(CoachingOverview())
    return {person.name: person for place in rows.locations for person in place.people}


def test_everybody_is_in_the_overview_also_at_nothing(scene: Scene) -> None:
    scene.put(Person(id="guest", name="Gast", external=True))
    held(scene, 2)
    found = people(scene)
    assert set(found) == {"Fatima", "Lies", "Bram", "Els", "Mia"}
    fatima = found["Fatima"]
    assert (fatima.sessions, fatima.minutes, fatima.hours) == (2, 90, 1.5)
    assert (fatima.last, fatima.coaches, fatima.not_yet) == (date(2026, 9, 15), ("Lies",), False)
    assert found["Els"].not_yet
    rows = scene.workspace.ask(CoachingOverview())
    assert [(p.name, p.not_yet, p.minutes) for p in rows.locations] == [
        ("De Horizon", 1, 0),
        ("De Regenboog", 3, 90),
    ]
    assert (rows.first, rows.last) == (date(2026, 8, 1), date(2027, 7, 31))


def test_only_held_sessions_of_duos_that_count_are_coaching(scene: Scene) -> None:
    duo_id = held(scene, 1)
    scene.workspace.run(ChangeDuo(duo_id=duo_id, counts=False))
    assert people(scene)["Fatima"].not_yet


def test_another_period_has_its_own_numbers(scene: Scene) -> None:
    held(scene, 3)
    query = CoachingOverview(date(2026, 9, 10), date(2026, 9, 30))
    rows = scene.workspace.ask(query)
    assert sum(place.minutes for place in rows.locations) == 90
    assert datetime(2026, 9, 8, 9) in [s.start for s in scene.all_of(CoachingSession)]
