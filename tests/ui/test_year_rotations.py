"""Visits and coaching sessions in the year calendar: a layer of their own."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt

from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.app.year.rows import YearView
from leerkring.bootstrap import workspace_on
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState
from leerkring.domain.visits import PeerVisit, VisitState
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.year.model import YearModel
from leerkring.ui.year.page import YearPage
from support import audit
from support.teams import make_small_circle
from support.workspaces import NOW

OpenHost = Callable[..., WindowHost]
DAY = date(2026, 10, 6)


@pytest.fixture
def workspace() -> Workspace:
    store = open_in_memory(FixedClock(NOW))
    make_small_circle(store)

    def rotations(unit: UnitOfWork) -> Label:
        start = datetime.combine(DAY, time(10))
        unit.add(PeerVisit(id="v", visitor_id="a", host_id="b", start=start))
        unit.add(
            PeerVisit(
                id="off", visitor_id="b", host_id="c", start=start, state=VisitState.CANCELLED
            )
        )
        for key, state in (("d", DuoState.RUNNING), ("p", DuoState.PROPOSED)):
            unit.add(
                CoachingDuo(
                    id=key, teacher_id="c", coach_id="d", first_day=DAY, last_day=date(2026, 12, 1),
                    weekday=1, start_time=time(9), state=state,
                )
            )  # fmt: skip
            unit.flush()
            unit.add(
                CoachingSession(
                    id=f"s{key}", duo_id=key, number=1, regular_day=DAY,
                    start=datetime.combine(DAY, time(9)), minutes=45,
                )
            )  # fmt: skip
        return Label.of("change")

    store.change(rotations)
    return workspace_on(store, FixedClock(NOW))


def test_only_what_takes_place_is_in_the_year(workspace: Workspace) -> None:
    rows = workspace.ask(YearView(DAY)).rotations
    assert [(r.id, r.coaching, r.who, r.whom) for r in rows] == [
        ("sd", True, "Daan", "Chantal"),
        ("v", False, "Anna", "Bram"),
    ]


@pytest.mark.parametrize("size", [(1100, 700), (1600, 1000)])
def test_the_day_says_it_and_the_layer_can_be_hidden(
    open_window: OpenHost, workspace: Workspace, size: tuple[int, int]
) -> None:
    host = open_window(
        {"year": YearPage}, workspace=workspace, start=Place("year"), language="nl", size=size
    )
    page = host.window.findChild(YearPage)
    assert page is not None

    def spoken() -> str:
        model = page.grid.model()
        assert isinstance(model, YearModel)
        return str(model.index_of(DAY).data(Qt.ItemDataRole.AccessibleTextRole))

    assert "10.00 uur Anna kijkt bij Bram" in spoken()
    assert "9.00 uur co-coaching: Daan met Chantal" in spoken()
    assert not audit.problems(host.window)
    chips = [c for c in page.findChildren(FilterChip) if c.text() == "Bezoeken en co-coaching"]
    chips[0].click()
    assert "kijkt bij" not in spoken()
