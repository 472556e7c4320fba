"""Duos and sessions go out as lists and come in elsewhere as they were, whatever befell them."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from leerkring.app.coaching.board import DuoDetails
from leerkring.app.coaching.duos import ChangeDuo, MoveDuo
from leerkring.app.coaching.ending import EndDuo
from leerkring.app.coaching.leaving_early import ContinueWith
from leerkring.app.coaching.rows import SessionRow
from leerkring.app.coaching.sessions import CancelSession, HoldSession, MoveSession, SplitSession
from leerkring.app.folder.coaching_lists import CoachingSessionsExport, DuosExport
from leerkring.app.folder.data import FolderData
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.people.export import ExportedList
from leerkring.app.reading.tables import Row, Table
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, RoleSplit
from support.coaching_school import LAST, Scene, make_scene, tuesdays

NOW = date(2026, 10, 7)  # after five sessions


def sessions(scene: Scene, duo_id: str) -> tuple[SessionRow, ...]:
    return scene.workspace.ask(DuoDetails(duo_id)).sessions


def met(scene: Scene, count: int = 8) -> str:
    """Return the duo of Fatima with Lies, whose sessions that are past are held."""
    duo_id = scene.workspace.run(tuesdays(sessions=count)).value
    scene.move_to(NOW)
    for session in sessions(scene, duo_id):
        if session.is_past:
            scene.workspace.run(HoldSession(session.id, held=True))
    return duo_id


def moved_past_the_last_day(scene: Scene) -> None:
    last = sessions(scene, met(scene))[-1]
    scene.workspace.run(MoveSession(last.id, datetime(2027, 1, 5, 9, 30)))


def first_day_later(scene: Scene) -> None:
    scene.workspace.run(ChangeDuo(duo_id=met(scene), first_day=date(2026, 10, 12)))


def two_on_one_day(scene: Scene) -> None:
    *_, one, other = sessions(scene, met(scene))
    scene.workspace.run(MoveSession(other.id, one.start + timedelta(hours=3)))


def called_off_and_another_then(scene: Scene) -> None:
    *_, one, other = sessions(scene, met(scene))
    scene.workspace.run(CancelSession(one.id, cancelled=True))
    scene.workspace.run(MoveSession(other.id, one.start))


def led_by_the_same(scene: Scene) -> None:
    for session in sessions(scene, met(scene))[-3:]:
        scene.workspace.run(SplitSession(session.id, RoleSplit.TEACHER_LEADS))


def ended_and_begun_again(scene: Scene) -> None:
    scene.workspace.run(EndDuo(met(scene, 12), date(2026, 10, 6)))
    again = tuesdays(first=date(2026, 11, 2), last=LAST, weekday=0, start_time=time(13), sessions=4)
    scene.workspace.run(again)


def ended_and_begun_again_from_the_first_day(scene: Scene) -> None:
    scene.workspace.run(EndDuo(met(scene), date(2026, 10, 6)))
    scene.workspace.run(tuesdays(last=date(2027, 3, 26), start_time=time(13), sessions=12))


def ending_later(scene: Scene) -> None:
    scene.workspace.run(EndDuo(met(scene), date(2026, 10, 14)))


def gone_on_with_another_and_back(scene: Scene) -> None:
    other = scene.workspace.run(ContinueWith(met(scene), "bram")).value
    scene.workspace.run(ContinueWith(other, "lies"))


def finished_early(scene: Scene) -> None:
    scene.workspace.run(MoveDuo(met(scene), DuoState.FINISHED))


def finished_with_fewer_than_agreed(scene: Scene) -> None:
    duo_id = met(scene, 3)
    scene.workspace.run(MoveDuo(duo_id, DuoState.FINISHED))
    scene.workspace.run(ChangeDuo(duo_id=duo_id, last_day=date(2027, 4, 2), sessions=10))


def only_what_was(scene: Scene) -> None:
    scene.away("lies", NOW, LAST)
    scene.workspace.run(ChangeDuo(duo_id=met(scene), sessions=12))


def proposed(scene: Scene) -> None:
    scene.workspace.run(tuesdays(state=DuoState.PROPOSED))
    scene.move_to(NOW)


CASES = (
    moved_past_the_last_day,
    first_day_later,
    two_on_one_day,
    called_off_and_another_then,
    led_by_the_same,
    ended_and_begun_again,
    ended_and_begun_again_from_the_first_day,
    ending_later,
    gone_on_with_another_and_back,
    finished_early,
    finished_with_fewer_than_agreed,
    only_what_was,
    proposed,
)


def lists(scene: Scene) -> dict[str, Table]:
    ask = scene.workspace.ask
    found = {"duos": ask(DuosExport()), "coaching_sessions": ask(CoachingSessionsExport())}
    return {name: _as_table(name, listed) for name, listed in found.items()}


def _as_table(name: str, listed: ExportedList) -> Table:
    rows = tuple(Row(number, cells) for number, cells in enumerate(listed.rows, 2))
    return Table(rows, listed.headings, source=f"{name}.csv")


def by_duo(scene: Scene) -> set[tuple[object, ...]]:
    """Return each session with the duo that it is of."""
    duos = {duo.id: duo for duo in scene.all_of(CoachingDuo)}
    return {
        (duos[s.duo_id].last_day, duos[s.duo_id].state, s.start, s.state, s.ended)
        for s in scene.all_of(CoachingSession)
    }


@pytest.mark.parametrize("befall", CASES)
def test_lists_come_in_elsewhere_as_they_were(befall: Callable[[Scene], None]) -> None:
    scene, elsewhere = make_scene(), make_scene()
    befall(scene)
    out = lists(scene)
    assert out["coaching_sessions"].rows
    elsewhere.move_to(NOW)
    elsewhere.workspace.run(ImportFolder(FolderData(out)))
    assert lists(elsewhere) == out
    assert by_duo(elsewhere) == by_duo(scene)


@pytest.mark.parametrize("befall", CASES)
def test_lists_that_come_back_change_nothing(befall: Callable[[Scene], None]) -> None:
    scene = make_scene()
    befall(scene)
    out, before = lists(scene), by_duo(scene)
    assert scene.workspace.run(ImportFolder(FolderData(out))).value.added == {}
    assert lists(scene) == out
    assert by_duo(scene) == before
