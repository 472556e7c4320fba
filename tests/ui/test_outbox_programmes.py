"""The agenda by mail takes the programme along, as a file of its own."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from leerkring.app.invitations.letters import Letter
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_typesetter
from leerkring.support.clock import FixedClock
from leerkring.ui.outbox.programmes import Attachments, Programmes
from leerkring.ui.page import Page
from support.slow_tasks import WhenTold
from support.workspaces import NOW, team_workspace
from ui.outbox_scene import WITHOUT_LOGIN, MakeScene, OpenHost, Scene, make_scenes

SECRET = "zwaluwstaartgeheim"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    made = team_workspace(clock, with_organiser=True)
    made.run(ConfirmSent(made.run(IssueInvitations()).value))
    clock.moment = datetime(2026, 11, 13, 7, tzinfo=UTC)
    return made


@pytest.fixture
def scene(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> MakeScene:
    return make_scenes(open_window, workspace, tmp_path)


def agendas(made: Scene) -> list[Letter]:
    return [letter for letter in made.house.got if letter.subject.startswith("Agenda")]


def test_the_programme_goes_along_with_the_agenda_only(
    workspace: Workspace, scene: MakeScene
) -> None:
    workspace.run(ChangeMeeting("m2", work_form="Incident method", note=SECRET))
    made = scene(WITHOUT_LOGIN)
    made.page.notices.button.click()
    assert len(agendas(made)) == 6
    (names,) = {tuple(a.name for a in letter.attachments) for letter in agendas(made)}
    assert names == ("Agenda Kring Noord 2026-11-19.pdf",)
    assert agendas(made)[0].attachments[0].content.startswith(b"%PDF-")
    others = [letter for letter in made.house.got if letter not in agendas(made)]
    assert others
    assert not any(letter.attachments for letter in others)


def test_without_a_programme_nothing_goes_along(workspace: Workspace, scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.page.notices.button.click()
    assert len(agendas(made)) == 6
    assert not any(letter.attachments for letter in agendas(made))


def test_the_preview_says_which_file_goes_along(workspace: Workspace, scene: MakeScene) -> None:
    workspace.run(ChangeMeeting("m2", work_form="Incident method"))
    made = scene(WITHOUT_LOGIN)
    key = next(key for key in made.page.notices.looks if key.startswith("agenda"))
    made.page.notices.looks[key].click()
    texts = [label.text() for label in made.page.preview.findChildren(QLabel)]
    assert "Goes along: Agenda Kring Noord 2026-11-19.pdf" in texts


def test_looking_at_an_agenda_does_not_stop_what_is_being_sent(
    workspace: Workspace, scene: MakeScene
) -> None:
    workspace.run(ChangeMeeting("m2", work_form="Incident method"))
    slow, made, looked, failed = WhenTold(), list[Attachments](), list[object](), list[object]()
    page = Page(replace(scene(WITHOUT_LOGIN).page.services, tasks=slow))
    programmes = Programmes(page, make_typesetter())
    programmes.make(("m2",), made.append, failed.append)
    programmes.find(("m2",), looked.append)
    programmes.find(("m2",), looked.append)
    slow.catch_up()
    assert [list(one) for one in made] == [["m2"]]
    assert not failed
    assert len(looked) == 1, "of several looks only the last one is answered"
    page.deleteLater()
