"""A recording of a visit that was called off can still be ticked off."""

from collections.abc import Callable

from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import Today
from leerkring.app.visits.changes import CancelVisit
from leerkring.app.visits.details import VisitDetails
from leerkring.app.visits.reflecting import SetVideo
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.today.page import place_of
from support import audit
from support.visit_scene import NOW, ROUND, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]


def test_from_the_task_the_visit_that_was_called_off_is_shown_and_ticked_off(
    open_window: OpenHost,
) -> None:
    workspace = visits_workspace()
    workspace.run(CancelVisit("v3"))
    workspace.run(SetVideo("v3", reference="Stick 3", consent=True, delete_by=NOW.date()))
    view = workspace.ask(Today())
    task = next(t for t in view.urgent if t.kind is TaskKind.DELETE_VIDEO)
    use = use_visits(open_window, workspace, start=place_of(task))
    card = use.page.chooser.called_off
    assert card.isVisible()
    assert not use.page.chooser.panel.isVisible()
    assert "Daan" in card.title.text()
    assert audit.unnamed(use.host.window) == []
    card.video.deleted.click()
    assert workspace.ask(VisitDetails("v3")).video_deleted
    assert not card.isVisible()


def test_a_visit_that_was_called_off_without_a_recording_is_not(open_window: OpenHost) -> None:
    workspace = visits_workspace()
    workspace.run(CancelVisit("v3"))
    use = use_visits(open_window, workspace, start=Place("visits", ROUND, "v3"))
    assert not use.page.chooser.called_off.isVisible()
