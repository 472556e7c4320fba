"""Sending on real threads: a mail server and a calendar server on this computer, a file on disk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.letter_log import UnsureLetters
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer
from leerkring.calendars.caldav import CalDavPublisher
from leerkring.domain.invitations import Channel, Security
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost, WindowParts
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.services import Opened, Services
from support.calendar_servers import PASSWORD, USER, Radicale, radicale
from support.mail_servers import Desk, mail_server
from support.windows import AnsweringDialogs, close_host, read_overview
from support.workspaces import NOW, team_workspace

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
PATIENCE = 20_000
Open = Callable[[AppSettings], OutboxPage]


def mail_at(port: int) -> AppSettings:
    return AppSettings(
        channel=Channel.MAIL, mail_host="127.0.0.1", mail_port=port, mail_security=Security.NONE
    )


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return team_workspace(file=tmp_path / "team.leerkring", with_organiser=True)


@pytest.fixture
def hosts() -> list[WindowHost]:
    return []


@pytest.fixture
def open_threaded(
    qtbot: QtBot, styled: QApplication, workspace: Workspace, hosts: list[WindowHost]
) -> Iterator[Open]:
    """Return a function that shows the page on real threads."""

    def open_one(settings: AppSettings) -> OutboxPage:
        workspace.run(ChangeSettings(settings))
        kept = {(settings.server_address, USER): PASSWORD}
        post = replace(make_post(), publisher=CalDavPublisher(timeout=60), kept=kept)

        def page(services: Services) -> OutboxPage:
            return OutboxPage(services, make_writer(), post, make_typesetter())

        preferences = MemoryPreferences(**{"look/language": "en"})
        parts = WindowParts({"outbox": page}, read_overview, FixedClock(NOW), preferences)
        host = WindowHost(styled, parts, dialogs=AnsweringDialogs())
        hosts.append(host)
        host.open(Opened(workspace, "Leerkring", Place("outbox")))
        made = cast("OutboxPage", host.window.page)
        qtbot.waitUntil(lambda: len(made.meetings.chosen) == 3, timeout=PATIENCE)
        return made

    yield open_one
    for host in hosts:
        close_host(host)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_year_is_mailed_while_the_window_stays_alive(
    open_threaded: Open, workspace: Workspace, qtbot: QtBot
) -> None:
    desk = Desk(refuse=frozenset({"bram"}))
    with mail_server(desk) as port:
        page = open_threaded(mail_at(port))
        page.send_action.trigger()
        qtbot.waitUntil(lambda: not page.round.is_busy, timeout=PATIENCE)
        qtbot.waitUntil(lambda: len(page.meetings.items) == 3, timeout=PATIENCE)
        said = " ".join(page.result.texts)
        assert "Bram got nothing" in said
        assert [p.name for p in workspace.ask(Outbox()).people] == ["Bram"]
        desk.refuse = frozenset()
        page.send_action.trigger()
        qtbot.waitUntil(lambda: workspace.ask(Outbox()).is_empty, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not page.round.is_busy, timeout=PATIENCE)
    to = [one.rcpt_tos[0] for one in desk.got]
    assert to.count("bram@voorbeeld.nl") == 3
    assert to.count("anna@voorbeeld.nl") == 3


def test_a_window_that_closes_in_the_middle_loses_no_note(
    open_threaded: Open, workspace: Workspace, hosts: list[WindowHost], qtbot: QtBot
) -> None:
    desk = Desk()
    with mail_server(desk) as port:
        page = open_threaded(mail_at(port))
        page.send_action.trigger()
        assert not page.send_action.isEnabled()
        qtbot.waitUntil(lambda: len(desk.got) >= 2, timeout=PATIENCE)
        close_host(hosts.pop())
        left = len(desk.got)
    with_note = workspace.ask(UnsureLetters())
    assert with_note == ()  # each letter that left has its end written down
    assert left >= 2


def test_the_year_stands_on_a_calendar_server(
    open_threaded: Open, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "radicale"
    folder.mkdir()
    with radicale(folder) as server:
        path = _calendar(server)
        address = f"http://127.0.0.1:{server.port}{path}"
        page = open_threaded(
            AppSettings(channel=Channel.SERVER, server_address=address, server_user=USER)
        )
        page.send_action.trigger()
        qtbot.waitUntil(lambda: not page.round.is_busy, timeout=3 * PATIENCE)
        assert workspace.ask(Outbox()).is_empty, page.result.texts
        there = server.other_program("GET", f"{path}m1%40leerkring.ics")
    assert b"SUMMARY:Intervisie Kring Noord" in there.body


def _calendar(server: Radicale) -> str:
    return server.new_calendar("kringen")
