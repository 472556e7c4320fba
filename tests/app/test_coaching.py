"""Duos: their sessions, what stands in the way, and the board."""

from datetime import date, datetime, time
from typing import Unpack

import pytest

from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.checks import (
    CoachStopsFirstError,
    DuoBegunError,
    DuoDaysError,
    DuoNumberError,
    NoSessionFitsError,
    SamePersonError,
    StaysOnBoardError,
)
from leerkring.app.coaching.duos import AddDuo, ChangeDuo, MoveDuo, PlanDuoAgain, RemoveDuo
from leerkring.app.coaching.ending import EndDuo
from leerkring.app.coaching.rows import DuoTrouble, DuoTroubleKind, DuoView
from leerkring.app.coaching.sessions import (
    CancelSession,
    HoldSession,
    MoveSession,
    NoteSession,
    SessionHeldError,
    SessionThenError,
    SessionToComeError,
    SessionWasHeldError,
    SplitSession,
    WhoLeadsError,
)
from leerkring.app.workspace import UndoLast
from leerkring.domain.availability import ObstacleKind
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    RoleSplit,
    SessionState,
)
from leerkring.domain.coaching_planning import ShiftKind
from leerkring.domain.organisation import ClosedDayKind, ClosedDays
from support.coaching_school import FIRST, DuoFields, MiddenHolidays, Scene, make_scene, tuesdays


@pytest.fixture
def scene() -> Scene:
    return make_scene(MiddenHolidays())


def details(scene: Scene, duo_id: str) -> DuoView:
    return scene.workspace.ask(DuoDetails(duo_id))


def add(scene: Scene, **other: Unpack[DuoFields]) -> str:
    return scene.workspace.run(tuesdays(**other)).value


def days(view: DuoView) -> list[date]:
    return [session.start.date() for session in view.sessions]


def test_a_duo_meets_at_its_fixed_moment_and_skips_the_holiday(scene: Scene) -> None:
    view = details(scene, add(scene))
    assert days(view) == [date(2026, 9, d) for d in (8, 15, 22, 29)] + [
        date(2026, 10, 6), date(2026, 10, 13), date(2026, 10, 27), date(2026, 11, 3),
    ]  # fmt: skip
    assert {session.start.time() for session in view.sessions} == {time(9)}
    assert [session.number for session in view.sessions] == list(range(1, 9))


def test_who_leads_alternates_and_the_co_coach_begins(scene: Scene) -> None:
    view = details(scene, add(scene, sessions=3))
    lead = RoleSplit.COACH_LEADS, RoleSplit.TEACHER_LEADS, RoleSplit.COACH_LEADS
    assert tuple(session.split for session in view.sessions) == lead


def test_a_session_goes_around_a_closing_day_and_says_why(scene: Scene) -> None:
    scene.put(
        ClosedDays(
            id="c",
            location_id="school",
            first_day=date(2026, 9, 15),
            last_day=date(2026, 9, 15),
            kind=ClosedDayKind.CLOSING,
            name="Verbouwing",
        )
    )
    second = details(scene, add(scene)).sessions[1]
    assert second.regular_day == date(2026, 9, 15)
    assert second.start == datetime(2026, 9, 16, 9)
    assert second.shifted
    assert second.shift is not None
    assert (second.shift.kind, second.shift.name) == (ShiftKind.CLOSED, "Verbouwing")


def test_the_board_shows_how_far_a_duo_is(scene: Scene) -> None:
    duo_id = add(scene, purpose="Samen lezen")
    scene.move_to(date(2026, 9, 16))
    first, second, *_ = details(scene, duo_id).sessions
    scene.workspace.run(HoldSession(first.id, held=True))
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert (card.teacher_name, card.coach_name, card.purpose) == ("Fatima", "Lies", "Samen lezen")
    assert (card.held, card.total, card.agreed, card.to_note) == (1, 8, 8, 1)
    assert card.next_session == datetime(2026, 9, 22, 9)
    assert card.next_split is RoleSplit.COACH_LEADS
    assert card.group_name == "Spinnen"
    assert second.to_note
    assert not card.trouble


def test_who_is_chosen_by_hand_is_marked_as_co_coach(scene: Scene) -> None:
    add(scene, coach_id="els")
    assert scene.person("els").may_co_coach
    scene.workspace.run(UndoLast())
    assert not scene.all_of(CoachingDuo)
    assert not scene.person("els").may_co_coach


@pytest.mark.parametrize(
    ("other", "error"),
    [
        ({"coach_id": "fatima"}, SamePersonError),
        ({"last": date(2026, 9, 1)}, DuoDaysError),
        ({"sessions": 0}, DuoNumberError),
        ({"every_weeks": 13}, DuoNumberError),
        ({"minutes": 5}, DuoNumberError),
        ({"first": date(2026, 10, 19), "last": date(2026, 10, 23)}, NoSessionFitsError),
    ],
)
def test_what_cannot_be_a_duo_is_refused(
    scene: Scene, other: DuoFields, error: type[Exception]
) -> None:
    with pytest.raises(error):
        add(scene, **other)
    assert not scene.all_of(CoachingDuo)


def test_a_student_who_is_done_cannot_begin(scene: Scene) -> None:
    scene.change("lies", co_coach_until=date(2026, 9, 1))
    with pytest.raises(CoachStopsFirstError):
        add(scene)


def test_a_proposal_takes_nobodys_time_until_it_runs(scene: Scene) -> None:
    add(scene, state=DuoState.PROPOSED)
    other = add(scene, teacher_id="els")
    assert details(scene, other).sessions[0].start == datetime(2026, 9, 8, 9)


def test_a_proposal_that_runs_goes_around_what_was_planned_meanwhile(scene: Scene) -> None:
    duo_id = add(scene, state=DuoState.PROPOSED, sessions=2)
    add(scene, teacher_id="els", sessions=1)
    scene.workspace.run(MoveDuo(duo_id, DuoState.RUNNING))
    first, second = details(scene, duo_id).sessions
    assert first.start == datetime(2026, 9, 9, 9)
    assert first.shift is not None
    assert (first.shift.kind, first.shift.name) == (ShiftKind.COACH_TAKEN, "Els")
    assert second.start == datetime(2026, 9, 15, 9)


def test_an_illness_told_later_marks_and_moves_nothing(scene: Scene) -> None:
    duo_id = add(scene)
    before = days(details(scene, duo_id))
    scene.away("fatima", date(2026, 9, 15))
    view = details(scene, duo_id)
    assert days(view) == before
    (found,) = view.sessions[1].obstacles
    assert (found.person_name, found.obstacle.kind) == ("Fatima", ObstacleKind.AWAY)
    trouble = DuoTrouble(DuoTroubleKind.OBSTACLE, date(2026, 9, 15), 1)
    assert view.card.trouble == (trouble,)


def test_planning_again_moves_only_what_is_to_come_and_not_pinned(scene: Scene) -> None:
    duo_id = add(scene, sessions=5)
    ids = [session.id for session in details(scene, duo_id).sessions]
    scene.workspace.run(MoveSession(ids[2], datetime(2026, 9, 24, 14)))
    scene.move_to(date(2026, 9, 9))
    scene.away("lies", date(2026, 9, 14), date(2026, 9, 18))
    scene.workspace.run(PlanDuoAgain(duo_id))
    view = details(scene, duo_id)
    assert [session.id for session in view.sessions] == [ids[0], ids[2], ids[1], *ids[3:]]
    assert days(view) == [
        date(2026, 9, 8),
        date(2026, 9, 24),
        date(2026, 9, 29),
        date(2026, 10, 6),
        date(2026, 10, 13),
    ]
    assert not view.card.trouble


def test_another_weekday_moves_what_is_to_come(scene: Scene) -> None:
    duo_id = add(scene, sessions=3)
    scene.move_to(date(2026, 9, 9))
    scene.workspace.run(ChangeDuo(duo_id=duo_id, weekday=3, start_time=time(13)))
    view = details(scene, duo_id)
    assert [s.start for s in view.sessions] == [
        datetime(2026, 9, 8, 9),
        datetime(2026, 9, 17, 13),
        datetime(2026, 9, 24, 13),
    ]


def test_words_alone_move_nothing(scene: Scene) -> None:
    duo_id = add(scene)
    scene.away("fatima", date(2026, 9, 15))
    scene.workspace.run(ChangeDuo(duo_id=duo_id, purpose="Rust in de kring"))
    assert days(details(scene, duo_id))[1] == date(2026, 9, 15)


def test_people_of_a_duo_that_met_stay(scene: Scene) -> None:
    duo_id = add(scene)
    scene.workspace.run(ChangeDuo(duo_id=duo_id, coach_id="bram"))
    scene.move_to(date(2026, 9, 9))
    with pytest.raises(DuoBegunError):
        scene.workspace.run(ChangeDuo(duo_id=duo_id, coach_id="lies"))


def test_a_duo_that_met_is_no_proposal_again(scene: Scene) -> None:
    duo_id = add(scene)
    scene.workspace.run(MoveDuo(duo_id, DuoState.PROPOSED))
    scene.workspace.run(MoveDuo(duo_id, DuoState.RUNNING))
    scene.move_to(date(2026, 9, 9))
    with pytest.raises(StaysOnBoardError):
        scene.workspace.run(MoveDuo(duo_id, DuoState.PROPOSED))


def test_finishing_calls_off_the_rest_and_taking_up_again_brings_it_back(scene: Scene) -> None:
    duo_id = add(scene, sessions=3)
    scene.move_to(date(2026, 9, 9))
    scene.workspace.run(MoveDuo(duo_id, DuoState.FINISHED))
    states = [session.state for session in details(scene, duo_id).sessions]
    assert states == [SessionState.PLANNED, SessionState.CANCELLED, SessionState.CANCELLED]
    scene.workspace.run(MoveDuo(duo_id, DuoState.RUNNING))
    view = details(scene, duo_id)
    assert {session.state for session in view.sessions} == {SessionState.PLANNED}
    assert days(view) == [date(2026, 9, d) for d in (8, 15, 22)]


def test_ending_early_keeps_what_comes_before_the_last_day(scene: Scene) -> None:
    duo_id = add(scene)
    count = scene.workspace.run(EndDuo(duo_id, date(2026, 9, 20))).value
    card = details(scene, duo_id).card
    assert (count, card.total, card.state) == (6, 2, DuoState.RUNNING)
    assert not card.trouble


def test_what_was_called_off_by_itself_stays_off(scene: Scene) -> None:
    duo_id = add(scene)
    third = scene.workspace.ask(DuoDetails(duo_id)).sessions[2]
    scene.workspace.run(CancelSession(third.id))
    scene.workspace.run(MoveDuo(duo_id, DuoState.FINISHED))
    scene.workspace.run(MoveDuo(duo_id, DuoState.RUNNING))
    sessions = scene.workspace.ask(DuoDetails(duo_id)).sessions
    assert [s.id for s in sessions if s.state is SessionState.CANCELLED] == [third.id]


def test_a_later_last_day_brings_back_what_an_earlier_one_called_off(scene: Scene) -> None:
    duo_id = add(scene)
    sessions = scene.workspace.ask(DuoDetails(duo_id)).sessions
    assert scene.workspace.run(EndDuo(duo_id, sessions[1].start.date())).value == len(sessions) - 2
    assert scene.workspace.run(EndDuo(duo_id, sessions[4].start.date())).value == len(sessions) - 5
    again = scene.workspace.ask(DuoDetails(duo_id)).sessions
    assert [s.state for s in again[:5]] == [SessionState.PLANNED] * 5


def test_a_session_does_not_come_back_at_a_moment_that_was_taken(scene: Scene) -> None:
    duo_id = add(scene)
    first, second = scene.workspace.ask(DuoDetails(duo_id)).sessions[:2]
    scene.workspace.run(CancelSession(first.id))
    scene.workspace.run(MoveSession(second.id, first.start))
    with pytest.raises(SessionThenError):
        scene.workspace.run(CancelSession(first.id, cancelled=False))


def test_the_note_says_what_went_well_and_that_it_took_place(scene: Scene) -> None:
    duo_id = add(scene)
    first = details(scene, duo_id).sessions[0]
    with pytest.raises(SessionToComeError):
        scene.workspace.run(NoteSession(first.id, went_well="De kring was rustig"))
    scene.move_to(date(2026, 9, 8), hour=12)
    scene.workspace.run(NoteSession(first.id, went_well=" De kring was rustig "))
    scene.workspace.run(NoteSession(first.id, next_step="Eén vraag per kind"))
    first = details(scene, duo_id).sessions[0]
    assert first.state is SessionState.HELD
    assert (first.went_well, first.next_step) == ("De kring was rustig", "Eén vraag per kind")


def test_a_session_can_turn_out_not_to_have_been(scene: Scene) -> None:
    duo_id = add(scene)
    scene.move_to(date(2026, 9, 9))
    first = details(scene, duo_id).sessions[0]
    scene.workspace.run(HoldSession(first.id, held=True))
    with pytest.raises(SessionHeldError):
        scene.workspace.run(MoveSession(first.id, datetime(2026, 9, 10, 9)))
    with pytest.raises(SessionWasHeldError):
        scene.workspace.run(CancelSession(first.id))
    scene.workspace.run(HoldSession(first.id, held=False))
    scene.workspace.run(CancelSession(first.id))
    card = details(scene, duo_id).card
    assert (card.held, card.total, card.to_note, card.trouble) == (0, 7, 0, ())


def test_two_sessions_are_never_at_one_moment(scene: Scene) -> None:
    duo_id = add(scene)
    first, second, *_ = details(scene, duo_id).sessions
    with pytest.raises(SessionThenError):
        scene.workspace.run(MoveSession(first.id, second.start))


def test_one_session_can_be_divided_otherwise(scene: Scene) -> None:
    duo_id = add(scene)
    first = details(scene, duo_id).sessions[0]
    scene.workspace.run(SplitSession(first.id, RoleSplit.OTHER, "Lies filmt"))
    first = details(scene, duo_id).sessions[0]
    assert (first.split, first.split_note) == (RoleSplit.OTHER, "Lies filmt")
    with pytest.raises(WhoLeadsError):
        scene.workspace.run(SplitSession(first.id, RoleSplit.ALTERNATE))


def test_a_co_coach_who_stops_leaves_a_number_of_sessions(scene: Scene) -> None:
    duo_id = add(scene)
    scene.change("lies", left=date(2026, 10, 13))
    (trouble,) = details(scene, duo_id).card.trouble
    assert trouble == DuoTrouble(DuoTroubleKind.COACH_LEAVES, date(2026, 10, 13), 2)


def test_what_does_not_fit_is_told(scene: Scene) -> None:
    duo_id = add(scene, last=date(2026, 10, 10))
    card = details(scene, duo_id).card
    assert card.trouble == (DuoTrouble(DuoTroubleKind.TOO_FEW, date(2026, 10, 10), 3),)


def test_the_board_can_be_of_one_location(scene: Scene) -> None:
    add(scene)
    add(scene, teacher_id="els", weekday=2)
    board = scene.workspace.ask(Board("annex"))
    assert [card.teacher_name for card in board.columns[DuoState.RUNNING]] == ["Els"]
    assert [name for _, name in board.locations] == ["De Horizon", "De Regenboog"]


def test_a_removed_duo_leaves_nothing_and_comes_back_whole(scene: Scene) -> None:
    duo_id = add(scene)
    scene.workspace.run(RemoveDuo(duo_id))
    assert not scene.all_of(CoachingSession)
    scene.workspace.run(UndoLast())
    assert len(details(scene, duo_id).sessions) == 8


def test_a_duo_that_began_before_it_was_put_in_has_its_past_sessions(scene: Scene) -> None:
    duo_id = scene.workspace.run(
        AddDuo(
            teacher_id="fatima",
            coach_id="lies",
            first=date(2026, 8, 18),
            last=FIRST,
            weekday=1,
            start_time=time(9),
            sessions=4,
        )
    ).value
    view = details(scene, duo_id)
    assert [s.is_past for s in view.sessions] == [True, True, False, False]
    assert view.card.to_note == 2
