"""Versturen: mail that is due, mail that may have left, and how little a moved date asks."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.letter_log import UnsureLetters
from leerkring.app.invitations.notices import DueNotices
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.post import Post
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer
from leerkring.domain.invitations import Channel
from leerkring.support.clock import FixedClock
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.outbox.preview import Mails
from leerkring.ui.year.page import YearPage
from support.inputs import InputCounter
from support.workspaces import NOW, team_workspace
from ui.outbox_scene import (
    DRAFTS,
    WITHOUT_LOGIN,
    MailHouse,
    MakeScene,
    OpenHost,
    Safe,
    Scene,
    make_scenes,
    press,
)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    return team_workspace(clock, with_organiser=True)


@pytest.fixture
def scene(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> MakeScene:
    return make_scenes(open_window, workspace, tmp_path)


def test_what_may_have_left_is_asked_also_after_a_round_in_which_others_got_theirs(
    scene: MakeScene,
) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.unsure = "bram"
    made.page.send_action.trigger()
    assert "mails sent" in made.said
    assert made.page.unsure.isVisible()
    assert "the mails to Bram left" in made.page.unsure.text  # three, and named once
    press(made, "It was sent", made.page.unsure)
    assert not made.page.unsure.isVisible()
    assert made.workspace.ask(Outbox()).is_empty


def test_what_may_have_left_can_be_decided_person_by_person(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.all_unsure = True
    made.page.send_action.trigger()
    assert "Anna, Bram, Chantal, Daan and three more" in made.page.unsure.text
    press(made, "Choose per person", made.page.unsure)
    press(made, "It was sent: Bram", made.page.unsure)
    press(made, "Send it again: Els", made.page.unsure)
    assert "Anna, Chantal, Daan, Fatima and one more" in made.page.unsure.text
    asked = {letter.name for letter in made.workspace.ask(UnsureLetters())}
    assert asked == {"Anna", "Chantal", "Daan", "Fatima", "Marieke"}
    waiting = {p.name for p in made.workspace.ask(Outbox()).people}
    assert "Bram" not in waiting
    assert "Els" in waiting


@pytest.mark.parametrize("by_keys", [False, True])
def test_telling_everybody_of_a_moved_date_takes_few_inputs_from_the_year(
    open_window: OpenHost, workspace: Workspace, inputs: InputCounter, qtbot: QtBot,
    *, by_keys: bool,
) -> None:  # fmt: skip
    workspace.run(ChangeSettings(WITHOUT_LOGIN))
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    post: Post = replace(make_post(), sender=(house := MailHouse()), vault=Safe(), kept={})
    host = open_window(
        {
            "year": YearPage,
            "outbox": lambda s: OutboxPage(s, make_writer(), post, make_typesetter()),
        },
        workspace=workspace, start=Place("year"), language="en",
    )  # fmt: skip
    host.services.run(MoveMeeting("m2", datetime(2026, 11, 24, 13)))
    before = (inputs.clicks, inputs.keys)
    qtbot.waitUntil(host.window.isActiveWindow)
    if by_keys:
        for key in (Qt.Key.Key_7, Qt.Key.Key_Return):
            assert host.window.page is not None
            QTest.keyClick(host.window.page, key, Qt.KeyboardModifier.ControlModifier)
    else:
        for name in ("Send", "Send them"):
            buttons = host.window.findChildren(QPushButton)
            button = next(b for b in buttons if b.isVisible() and b.text().strip() == name)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert workspace.ask(Outbox()).is_empty
    assert len([x for x in house.got if x.calendar]) == 6
    assert inputs.clicks - before[0] <= 4
    assert inputs.keys - before[1] <= 5


def test_drafts_of_an_agenda_count_only_after_yes_and_can_be_taken_back(
    scene: MakeScene, clock: FixedClock, tmp_path: Path
) -> None:
    made = with_agenda_due(scene, clock, DRAFTS)
    page = made.page
    assert page.notices.button.text() == "Prepare as drafts…"
    page.notices.button.click()
    assert list(tmp_path.glob("*.eml"))
    assert page.asking.isVisible()
    press(made, "Not yet", page.asking)
    assert made.workspace.ask(DueNotices())
    page.notices.button.click()
    page.asking.yes.click()
    assert made.workspace.ask(DueNotices()) == ()
    assert not page.notices.isVisible()
    page.services.run(UndoLast())
    assert page.notices.isVisible()


def test_a_notice_shows_exactly_what_it_says_to_each(scene: MakeScene, clock: FixedClock) -> None:
    made = with_agenda_due(scene, clock, WITHOUT_LOGIN)
    next(iter(made.page.notices.looks.values())).click()
    assert made.page.preview.isVisible()
    QApplication.processEvents()
    (mails,) = (m for m in made.page.preview.findChildren(Mails) if m.isVisible())
    mails.whose.setCurrentIndex(mails.whose.findText("Bram"))
    labels = [label.text() for label in mails.findChildren(QLabel)]
    assert any(text.startswith("Hello Bram,") for text in labels)


def test_a_notice_goes_through_the_own_channel_of_each(
    scene: MakeScene, clock: FixedClock, tmp_path: Path
) -> None:
    made = with_agenda_due(scene, clock, WITHOUT_LOGIN)
    made.workspace.run(ChangePerson("b", channel=Channel.DRAFTS.value))
    made.page.refresh()
    assert made.page.notices.button.text() == "Send these, some as drafts…"
    made.page.notices.button.click()
    assert made.house.got == []  # the drafts first
    made.page.asking.yes.click()
    assert "bram@voorbeeld.nl" not in {x.to[0].email for x in made.house.got}
    assert len(made.house.got) >= 5
    assert made.workspace.ask(DueNotices()) == ()
    assert not made.page.due.is_busy


def test_each_box_counts_for_its_own_reminder(scene: MakeScene, clock: FixedClock) -> None:
    made = with_agenda_due(scene, clock, replace(WITHOUT_LOGIN, facilitator_days=3, agenda_days=0))
    clock.moment = datetime(2026, 9, 9, 7, tzinfo=UTC)
    made.page.refresh()
    boxes = made.page.notices.findChildren(QCheckBox)
    (bram,) = (box for box in boxes if "Bram" in box.accessibleName())
    bram.click()
    made.page.notices.button.click()
    assert [letter.to[0].name for letter in made.house.got] == ["Chantal"]
    assert [p.name for n in made.workspace.ask(DueNotices()) for p in n.recipients] == ["Bram"]


def test_an_agenda_waits_for_the_other_date(scene: MakeScene, clock: FixedClock) -> None:
    made = with_agenda_due(scene, clock, WITHOUT_LOGIN)
    made.page.services.run(MoveMeeting("m1", datetime(2026, 9, 11, 13)))
    assert made.page.notices.isVisible()
    assert not made.page.notices.button.isEnabled()
    assert made.page.notices.looks == {}


def with_agenda_due(scene: MakeScene, clock: FixedClock, settings: AppSettings) -> Scene:
    made = scene(settings)
    made.workspace.run(ConfirmSent(made.workspace.run(IssueInvitations()).value))
    clock.moment = datetime(2026, 9, 4, 7, tzinfo=UTC)
    made.page.refresh()
    assert made.page.notices.isVisible()
    return made
