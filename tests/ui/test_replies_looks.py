"""Antwoorden in a narrow window: what each answer comes to can be read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.letters import ReadReplies
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.bootstrap import make_post
from leerkring.domain.invitations import Answer, uid_of
from leerkring.domain.replies import ReplyFound
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.replies import RepliesPage
from support.invitation_team import FIRST
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]
PROPOSAL = ReplyFound(
    uid_of("m1"), "anna@voorbeeld.nl", "anna", Answer.COUNTER, FIRST,
    datetime(2026, 9, 2, 8, tzinfo=UTC), proposed=datetime(2026, 9, 11, 13),
)  # fmt: skip
REFUSAL = replace(
    PROPOSAL, email="bram@voorbeeld.nl", name="bram", answer=Answer.DECLINED, proposed=None,
    comment="Cursus, helaas",
)  # fmt: skip


class Files:
    """Finds a proposal and a refusal with its reason."""

    def read(self, paths: object, *, stopped: object) -> ReadReplies:
        del paths, stopped
        return ReadReplies((PROPOSAL, REFUSAL))


def test_what_an_answer_comes_to_is_read_whole(
    open_window: OpenHost, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = team_workspace(with_organiser=True)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    post = replace(make_post(), replies=Files())
    host = open_window(
        {"replies": lambda services: RepliesPage(services, post)},
        workspace=workspace, start=Place("replies"), language="en", size=(1100, 700),
    )  # fmt: skip
    page = host.window.findChild(RepliesPage)
    assert page is not None
    page.read([tmp_path])
    table = page.table

    def is_whole() -> bool:
        (row,) = [n for n, line in enumerate(page.rows.rows) if line.found == PROPOSAL]
        place = table.visualRect(page.rows.index(row, 3))
        room = QRect(0, 0, place.width() - 16, 10_000)
        text = str(page.rows.index(row, 3).data())
        wraps = Qt.TextFlag.TextWordWrap
        needs = table.fontMetrics().boundingRect(room, wraps, text).height()
        return place.height() >= needs + 16 and table.height() >= table.verticalHeader().length()

    qtbot.waitUntil(lambda: len(page.rows.rows) == 2)
    qtbot.waitUntil(is_whole)
