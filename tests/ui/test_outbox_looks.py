"""Versturen in each of its states passes the audit: bars, questions, lists, texts, in any look."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.settings import AppSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.domain.invitations import Channel
from leerkring.support.clock import FixedClock
from leerkring.ui.outbox.both_lists import PEOPLE
from support import audit
from support.workspaces import NOW, team_workspace
from ui.outbox_scene import WITHOUT_LOGIN, MakeScene, OpenHost, Scene, make_scenes

LOOKS = [
    ("nl", "light", (1100, 700)),
    ("en", "dark", (1100, 700)),
    ("nl", "dark", (1600, 1000)),
    ("en", "light", (1600, 1000)),
]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


def mailed(make: MakeScene, clock: FixedClock) -> Scene:
    del clock
    made = make(WITHOUT_LOGIN)
    made.house.unsure, made.house.refuse = "bram", "els"
    made.page.send_action.trigger()
    return made


def all_unsure(make: MakeScene, clock: FixedClock) -> Scene:
    del clock
    made = make(WITHOUT_LOGIN)
    made.house.all_unsure = True
    made.page.send_action.trigger()
    made.page.unsure._unfold()
    return made


def server_away(make: MakeScene, clock: FixedClock) -> Scene:
    del clock
    made = make(WITHOUT_LOGIN)
    made.house.away = True
    made.page.send_action.trigger()
    return made


def asked(make: MakeScene, clock: FixedClock) -> Scene:
    del clock
    made = make(AppSettings())
    made.page.send_action.trigger()
    return made


def per_person(make: MakeScene, clock: FixedClock) -> Scene:
    del clock
    made = make(WITHOUT_LOGIN)
    made.workspace.run(ConfirmSent(made.workspace.run(IssueInvitations()).value))
    made.page.services.run(MoveMeeting("m2", datetime(2026, 11, 24, 13)))
    made.page.services.run(ChangePerson("d", email=""))
    made.page.lists.choice.choose(PEOPLE)
    made.page.lists.switch(PEOPLE)
    return made


def due(make: MakeScene, clock: FixedClock) -> Scene:
    made = make(WITHOUT_LOGIN)
    made.workspace.run(ConfirmSent(made.workspace.run(IssueInvitations()).value))
    made.workspace.run(ChangePerson("b", channel=Channel.DRAFTS.value))
    clock.moment = datetime(2026, 9, 4, 7, tzinfo=UTC)
    made.page.refresh()
    next(iter(made.page.notices.looks.values())).click()
    return made


STATES = (mailed, all_unsure, server_away, asked, per_person, due)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
@pytest.mark.parametrize(("language", "mode", "size"), LOOKS, ids=str)
def test_every_state_passes_the_audit(
    qtbot: QtBot, open_window: OpenHost, tmp_path: Path, clock: FixedClock,
    state: Callable[[MakeScene, FixedClock], Scene],
    language: str, mode: str, size: tuple[int, int],
) -> None:  # fmt: skip
    workspace = team_workspace(clock, with_organiser=True)
    make = make_scenes(open_window, workspace, tmp_path, language=language, mode=mode, size=size)
    made = state(make, clock)
    window = made.page.window()
    qtbot.waitUntil(lambda: audit.problems(window) == [], timeout=3000)


def test_in_the_list_of_people_everything_can_be_read_and_is_theirs(
    qtbot: QtBot, open_window: OpenHost, tmp_path: Path, clock: FixedClock
) -> None:
    workspace = team_workspace(clock, with_organiser=True)
    made = per_person(make_scenes(open_window, workspace, tmp_path, size=(1100, 700)), clock)
    table = made.page.people
    rows = {p.name: n for n, p in enumerate(table.people)}
    model = table.model()

    def said(name: str) -> str:
        return str(model.index(rows[name], 1).data()).replace("\N{NO-BREAK SPACE}", " ")

    assert "Tue 24 Nov Kring Noord: moved: Thu 19 Nov → Tue 24 Nov; leaves: Daan" in said("Anna")
    assert "Tue 24 Nov Kring Noord: no longer invited" in said("Daan")
    lines = said("Anna").count("\n") + 1
    least = lines * table.fontMetrics().height()
    qtbot.waitUntil(lambda: table.rowHeight(rows["Anna"]) >= least)
    table.selectRow(rows["Els"])
    texts = [label.text() for label in made.page.preview.findChildren(QLabel)]
    assert "What Els gets" in texts
    assert any(text.startswith("Hello Els,") for text in texts)
    assert not any(button.isVisible() for button in made.page.lists._ticks)
    assert not made.page.groups.chips[0].isVisible()


def test_who_has_another_address_by_now_is_told_apart_from_the_one_before(
    open_window: OpenHost, tmp_path: Path, clock: FixedClock
) -> None:
    workspace = team_workspace(clock, with_organiser=True)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    workspace.run(ChangePerson("e", email="els@nieuw.nl"))
    made = make_scenes(open_window, workspace, tmp_path)(WITHOUT_LOGIN)
    model = made.page.people.model()
    names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert names[:2] == ["Anna", "Bram"]
    assert {"Els (els@nieuw.nl)", "Els (els@voorbeeld.nl)"} <= set(names)
