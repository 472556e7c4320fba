"""Duos and sessions in a data folder: in, and out again, without notes and wishes."""

from datetime import UTC, date, datetime

import pytest

from leerkring import bootstrap
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.overview import CoachingOverview
from leerkring.app.coaching.sessions import NoteSession
from leerkring.app.coaching.wishes import SetPairWish
from leerkring.app.folder.coaching_lists import CoachingSessionsExport, DuosExport
from leerkring.app.folder.data import FolderData, FolderError
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.people.export import ExportedList
from leerkring.app.reading.tables import Row, Table
from leerkring.domain.coaching import (
    CoachingDuo,
    CoachingSession,
    DuoState,
    PairWishKind,
    RoleSplit,
    SessionState,
)
from leerkring.support.clock import FixedClock
from support.coaching_school import Scene, make_scene, tuesdays

DUO = ("medewerker", "co-coach", "vanaf", "tot en met", "weekdag", "tijd", "aantal keer", "status")
SESSION = ("medewerker", "co-coach", "datum", "tijd", "status")


@pytest.fixture
def scene() -> Scene:
    return make_scene()


def table(name: str, headings: tuple[str, ...], *rows: tuple[str, ...]) -> Table:
    lines = tuple(Row(number, cells) for number, cells in enumerate(rows, 2))
    return Table(lines, headings, source=f"{name}.csv")


def take(scene: Scene, **tables: Table) -> dict[str, int]:
    return dict(scene.workspace.run(ImportFolder(FolderData(tables))).value.added)


def duos(*rows: tuple[str, ...]) -> Table:
    return table("duos", DUO, *rows)


FATIMA = ("Fatima", "Lies", "2026-08-18", "2026-10-30", "di", "9:00", "6", "")


def test_a_duo_comes_in_with_its_sessions_and_the_rest_is_planned(scene: Scene) -> None:
    scene.away("lies", date(2026, 9, 7), date(2026, 9, 11))
    sessions = table(
        "coaching_sessions",
        SESSION,
        ("Fatima", "Lies", "2026-08-18", "", ""),
        ("Fatima", "Lies", "2026-08-27", "13:00", "geweest"),
    )
    added = take(scene, duos=duos(FATIMA), coaching_sessions=sessions)
    assert added == {"duos": 1, "coaching_sessions": 2}
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert (card.held, card.total, card.group_name) == (2, 6, "Spinnen")
    view = scene.workspace.ask(DuoDetails(card.id))
    assert [session.start for session in view.sessions] == [
        datetime(2026, 8, 18, 9),
        datetime(2026, 8, 27, 13),
        datetime(2026, 9, 1, 9),
        datetime(2026, 9, 15, 9),
        datetime(2026, 9, 22, 9),
        datetime(2026, 9, 29, 9),
    ]
    assert take(scene, duos=duos(FATIMA), coaching_sessions=sessions) == {}
    assert len(scene.all_of(CoachingSession)) == 6


def test_other_agreements_plan_again_and_empty_cells_change_nothing(scene: Scene) -> None:
    take(scene, duos=duos(FATIMA))
    before = len(scene.all_of(CoachingSession))
    take(scene, duos=duos((*FATIMA[:4], "", "", "", "")))
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert (card.weekday, card.agreed, card.total) == (1, 6, before)
    take(scene, duos=duos((*FATIMA[:4], "do", "", "", "")))
    (card,) = scene.workspace.ask(Board()).columns[DuoState.RUNNING]
    assert card.next_session == datetime(2026, 9, 10, 9)


def test_what_was_is_over_by_its_date(scene: Scene) -> None:
    take(scene, duos=duos(("Fatima", "Lies", "2026-03-03", "2026-04-28", "di", "9:00", "4", "")))
    (card,) = scene.workspace.ask(Board()).columns[DuoState.FINISHED]
    assert card.total == 0


def test_a_finished_duo_gets_no_sessions_by_itself(scene: Scene) -> None:
    finished = duos((*FATIMA[:-1], "afgerond"))
    take(scene, duos=finished)
    assert not scene.all_of(CoachingSession)
    take(scene, duos=duos((*FATIMA[:4], "do", "", "", "")))
    assert not scene.all_of(CoachingSession)


@pytest.mark.parametrize(
    ("row", "heading"),
    [
        (("Fatima", "Fatima", "2026-09-08", "2026-10-30", "di", "9:00", "6", ""), "co-coach"),
        (("Fatima", "Lies", "2026-09-08", "2026-08-30", "di", "9:00", "6", ""), "tot en met"),
        (("Fatima", "Lies", "2026-09-08", "2026-10-30", "di do", "9:00", "6", ""), "weekdag"),
        (("Fatima", "Lies", "2026-09-08", "2026-10-30", "di", "9:00", "99", ""), "aantal keer"),
        (("Fatima", "Niemand", "2026-09-08", "2026-10-30", "di", "9:00", "6", ""), "co-coach"),
    ],
)
def test_a_cell_that_cannot_be_is_named_and_nothing_changes(
    scene: Scene, row: tuple[str, ...], heading: str
) -> None:
    with pytest.raises(FolderError) as caught:
        take(scene, duos=duos(row))
    assert [problem.heading for problem in caught.value.problems] == [heading]
    assert not scene.all_of(CoachingDuo)


def test_a_session_needs_its_duo(scene: Scene) -> None:
    sessions = table("coaching_sessions", SESSION, ("Fatima", "Lies", "2026-08-18", "", ""))
    with pytest.raises(FolderError) as caught:
        take(scene, coaching_sessions=sessions)
    assert "no duo" in str(caught.value)


def test_an_outlying_session_is_of_the_nearest_duo_of_the_pair(scene: Scene) -> None:
    earlier = ("Fatima", "Lies", "2026-01-06", "2026-03-31", "di", "9:00", "3", "")
    days = ("2026-01-05", "2026-04-07", "2026-08-11", "2026-11-03")
    rows = [("Fatima", "Lies", day, "9:00", "") for day in days]
    sessions = table("coaching_sessions", SESSION, *rows)
    take(scene, duos=duos(earlier, FATIMA), coaching_sessions=sessions)
    found = {duo.id: duo.first_day.month for duo in scene.all_of(CoachingDuo)}
    months = {s.start.month: found[s.duo_id] for s in scene.all_of(CoachingSession)}
    assert months == {1: 1, 4: 1, 8: 8, 11: 8}


def test_what_is_to_come_is_of_the_duo_that_still_meets(scene: Scene) -> None:
    finished = ("Fatima", "Lies", "2026-08-04", "2026-12-18", "di", "9:00", "3", "afgerond")
    new = ("Fatima", "Lies", "2026-09-15", "2026-10-30", "di", "13:00", "3", "loopt")
    rows = [
        ("Fatima", "Lies", "2026-08-04", "9:00", "geweest"),
        ("Fatima", "Lies", "2026-09-08", "9:00", "vervallen"),
        ("Fatima", "Lies", "2026-09-15", "13:00", "gepland"),
        ("Fatima", "Lies", "2026-12-01", "13:00", "gepland"),
    ]
    sessions = table("coaching_sessions", SESSION, *rows)
    take(scene, duos=duos(finished, new), coaching_sessions=sessions)
    found = {duo.id: duo.state for duo in scene.all_of(CoachingDuo)}
    states = {s.start.month: found[s.duo_id] for s in scene.all_of(CoachingSession)}
    assert states[8] is DuoState.FINISHED
    assert [found[s.duo_id] for s in _planned(scene)] == [DuoState.RUNNING] * 2


def _planned(scene: Scene) -> list[CoachingSession]:
    return [s for s in scene.all_of(CoachingSession) if s.state is SessionState.PLANNED]


def test_who_leads_stays_as_listed_whatever_the_order(scene: Scene) -> None:
    heads = "medewerker", "co-coach", "datum", "taakverdeling"
    rows = [("Fatima", "Lies", f"2026-09-{day:02}", "co-coach") for day in (22, 8, 15)]
    take(scene, duos=duos(FATIMA), coaching_sessions=table("coaching_sessions", heads, *rows))
    assert {s.split for s in scene.all_of(CoachingSession)} == {RoleSplit.COACH_LEADS}


def test_a_day_on_which_a_duo_stopped_calls_off_what_follows(scene: Scene) -> None:
    take(scene, duos=duos(FATIMA))
    heads = (*DUO[:4], "gestopt op")
    take(scene, duos=table("duos", heads, (*FATIMA[:4], "2026-09-15")))
    assert max(s.start.date() for s in _planned(scene)) == date(2026, 9, 15)
    assert len(scene.all_of(CoachingSession)) == 6
    (duo,) = scene.all_of(CoachingDuo)
    assert duo.ended == date(2026, 9, 15)


def test_lists_go_out_and_in_again_without_notes_and_wishes(scene: Scene) -> None:
    duo_id = scene.workspace.run(tuesdays(purpose="Taal", sessions=3)).value
    scene.workspace.run(SetPairWish("fatima", "lies", PairWishKind.NOT_TOGETHER))
    scene.move_to(date(2026, 9, 9))
    first = scene.workspace.ask(DuoDetails(duo_id)).sessions[0]
    scene.workspace.run(NoteSession(first.id, went_well="Geheim", next_step="Ook geheim"))
    out = scene.workspace.ask(DuosExport()), scene.workspace.ask(CoachingSessionsExport())
    text = repr(out).casefold()
    assert "geheim" not in text
    assert "not_together" not in text
    names = "duos", "coaching_sessions"
    tables = {name: _as_table(name, found) for name, found in zip(names, out, strict=True)}
    assert take(scene, **tables) == {}
    assert scene.workspace.ask(DuoDetails(duo_id)).card.held == 1
    elsewhere = make_scene()
    elsewhere.move_to(date(2026, 9, 9))
    assert take(elsewhere, **tables) == {"duos": 1, "coaching_sessions": 3}
    assert elsewhere.workspace.ask(DuosExport()) == out[0]
    assert elsewhere.workspace.ask(CoachingSessionsExport()) == out[1]


def _as_table(name: str, found: ExportedList) -> Table:
    return table(name, found.headings, *found.rows)


@pytest.mark.parametrize("month", [9, 11, 1, 5])
def test_the_example_team_has_a_duo_that_met_and_one_that_waits(month: int) -> None:
    year = 2026 if month > 7 else 2027
    workspace = bootstrap.example_workspace(FixedClock(datetime(year, month, 11, 7, tzinfo=UTC)))
    board = workspace.ask(Board())
    (running,), (proposed,) = (
        board.columns[state] for state in (DuoState.RUNNING, DuoState.PROPOSED)
    )
    assert running.held >= 2
    assert (running.total, running.to_note) == (8, 0)
    assert proposed.total == 8
    rows = workspace.ask(CoachingOverview())
    assert sum(len(place.people) for place in rows.locations) == 12
    workspace.close()
