"""Answers, history and texts as the user meets them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.letters import ReadReplies, UnreadFile, WhyUnread
from leerkring.app.invitations.pairs import PairEvent
from leerkring.app.invitations.replies import MeetingAnswers, ReplyLine, TakeReplies
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import list_writer, make_post
from leerkring.domain.invitations import Answer, uid_of
from leerkring.domain.meetings import Role
from leerkring.domain.replies import ReplyFound, Verdict
from leerkring.ui.application import WindowHost
from leerkring.ui.change_feed import Changed
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.history import HistoryPage
from leerkring.ui.outbox.replies import RepliesPage
from leerkring.ui.page import Page
from leerkring.ui.pages import AHEAD, DROPS
from leerkring.ui.services import Services
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.today.page import TodayPage
from support.circles import make_meeting_page
from support.invitation_team import FIRST
from support.windows import AnsweringDialogs
from support.workspaces import NOW, team_workspace

OpenHost = Callable[..., WindowHost]
STAMP = datetime(2026, 9, 2, 8, tzinfo=UTC)


class Files:
    """A reader that finds what a test put there."""

    def __init__(self) -> None:
        self.found = ReadReplies()
        self.asked: list[Path] = []

    def read(self, paths: Sequence[Path], *, stopped: Callable[[], bool]) -> ReadReplies:
        del stopped
        self.asked += paths
        return self.found


@pytest.fixture
def workspace() -> Workspace:
    made = team_workspace(with_organiser=True)
    made.run(ConfirmSent(made.run(IssueInvitations()).value))
    return made


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def window(
    open_window: OpenHost, workspace: Workspace, files: Files, tmp_path: Path
) -> Callable[[Place], Page]:
    def open_at(place: Place) -> Page:
        post = replace(make_post(), replies=files)
        pages: dict[str, Callable[[Services], Page]] = {
            "replies": lambda services: RepliesPage(services, post),
            "history": lambda services: HistoryPage(services, list_writer()),
            "meeting": make_meeting_page,
            "today": TodayPage,
        }
        host = open_window(
            pages, workspace=workspace, start=place, language="en",
            dialogs=AnsweringDialogs(files=[str(tmp_path / "lijst.csv")]), drops=DROPS,
        )  # fmt: skip
        kinds = (RepliesPage, HistoryPage, MeetingPage, TodayPage)
        return next(p for kind in kinds for p in host.window.findChildren(kind) if p.isVisible())

    return open_at


def found(name: str, answer: Answer, *, sequence: int = FIRST, comment: str = "") -> ReplyFound:
    email = f"{name}@voorbeeld.nl"
    return ReplyFound(uid_of("m1"), email, name, answer, sequence, STAMP, comment)


def holder(workspace: Workspace, role: Role) -> str:
    row = workspace.ask(MeetingCard("m1")).row
    return next(r.name for r in row.roles if r.role is role).casefold()


def drop(page: Page, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window = page.window()
    assert isinstance(window, MainWindow)
    window.dropEvent(event)


def test_dropped_answers_are_taken_over_and_told(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    shown = window(Place("today"))
    files.found = ReadReplies(
        (found("anna", Answer.ACCEPTED), found("bram", Answer.DECLINED, comment="Cursus")),
        (UnreadFile("vakantie.ics", WhyUnread.NO_REPLY),),
    )
    drop(shown, tmp_path)
    page = shown.window().findChild(RepliesPage)
    assert page is not None
    assert page.isVisible()
    assert files.asked == [tmp_path]
    assert page.summary.text() == "Two answers taken over. One file without an answer."
    assert {row.found.name for row in page.rows.rows} == {"anna", "bram"}
    known = {row.name: row.answer for row in workspace.ask(MeetingAnswers("m1"))}
    assert known["Anna"] is Answer.ACCEPTED
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "vakantie.ics is no answer to an invitation." in said
    workspace.run(UndoLast())
    assert all(row.answer is None for row in workspace.ask(MeetingAnswers("m1")))


def test_an_answer_to_an_earlier_date_is_taken_when_the_user_says_so(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    page = window(Place("replies"))
    assert isinstance(page, RepliesPage)
    files.found = ReadReplies((found("anna", Answer.ACCEPTED),))
    page.read([tmp_path])
    assert page.summary.text() == "No new answers. One needs a look."
    buttons = [b for b in page.findChildren(type(page.watch)) if b.text().startswith("Take them")]
    buttons[0].click()
    known = {row.name: row.answer for row in workspace.ask(MeetingAnswers("m1"))}
    assert known["Anna"] is Answer.ACCEPTED


def test_an_answer_from_the_future_says_that_this_file_is_behind(
    window: Callable[[Place], Page], files: Files, tmp_path: Path
) -> None:
    page = window(Place("replies"))
    assert isinstance(page, RepliesPage)
    files.found = ReadReplies((found("anna", Answer.ACCEPTED, sequence=FIRST + 7),))
    page.read([tmp_path])
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "newer invitation than this file knows" in said


def test_what_is_asked_of_a_visit_leads_to_the_visit(window: Callable[[Place], Page]) -> None:
    page = window(Place("replies"))
    assert isinstance(page, RepliesPage)
    line = ReplyLine(found("anna", Answer.COUNTER), Verdict.COUNTER, "v", "Bezoek")
    visit, session = PairEvent("v", "r"), PairEvent("", "", "s", "d")
    for pair, place in (visit, ("visits", "r", "v")), (session, ("coaching", "d", "s")):
        page._to_what_it_is_about(replace(line, pair=pair)).do()
        assert page.services.navigator.here == Place(*place)


def watching(window: Callable[[Place], Page], workspace: Workspace, folder: Path) -> RepliesPage:
    workspace.run(ChangeSettings(AppSettings(reply_folder=str(folder))))
    page = window(Place("replies"))
    assert isinstance(page, RepliesPage)
    return page


def test_a_watched_folder_is_read_and_remembered(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    files.found = ReadReplies((found("anna", Answer.ACCEPTED),))
    page = watching(window, workspace, tmp_path)
    assert files.asked == [tmp_path]
    known = {row.name: row.answer for row in workspace.ask(MeetingAnswers("m1"))}
    assert known["Anna"] is Answer.ACCEPTED
    page.unwatch.click()
    assert not page.unwatch.isVisibleTo(page)


def answer_of(workspace: Workspace, name: str) -> Answer | None:
    rows = workspace.ask(MeetingAnswers("m1"))
    return next(row.answer for row in rows if row.name == name)


def look_again(page: Page) -> None:
    page.show_place(Place("today"))
    page.show_place(Place("replies"))


def test_what_was_undone_does_not_come_back_from_the_watched_folder(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    files.found = ReadReplies((found("anna", Answer.DECLINED),))
    page = watching(window, workspace, tmp_path)
    assert answer_of(workspace, "Anna") is Answer.DECLINED
    page.services.undo()
    look_again(page)
    assert len(files.asked) > 1
    assert answer_of(workspace, "Anna") is None
    page.read([tmp_path])
    assert answer_of(workspace, "Anna") is Answer.DECLINED
    page.services.undo()
    other = replace(found("anna", Answer.ACCEPTED), stamp=STAMP + timedelta(hours=1))
    files.found = ReadReplies((other,))
    look_again(page)
    assert answer_of(workspace, "Anna") is Answer.ACCEPTED


def shown(host: WindowHost) -> RepliesPage:
    QApplication.processEvents()
    page = host.window.findChild(RepliesPage)
    assert page is not None
    return page


@pytest.mark.parametrize("how", ["undone", "done again", "read by hand"])
def test_what_was_undone_does_not_come_back_in_the_next_window(
    open_window: OpenHost, workspace: Workspace, files: Files, tmp_path: Path, how: str
) -> None:
    def page(services: Services) -> RepliesPage:
        return RepliesPage(services, replace(make_post(), replies=files))

    workspace.run(ChangeSettings(AppSettings(reply_folder=str(tmp_path))))
    files.found = ReadReplies((found("anna", Answer.DECLINED),))
    host = open_window(
        {"replies": page}, workspace=workspace, start=Place("replies"), language="en"
    )
    first = shown(host)
    first.services.undo()
    if how == "done again":
        first.services.redo()
    elif how == "read by hand":
        first.read([tmp_path])
    held = answer_of(workspace, "Anna")
    assert held is (None if how == "undone" else Answer.DECLINED)
    host.renew()
    second = shown(host)
    assert second is not first
    assert answer_of(workspace, "Anna") is held
    if held:
        workspace.run(UndoLast())  # out of sight, as if that file had never held it
        second.services.feed.changed.emit(Changed(None, (), NOW, everything=True))
        look_again(second)
        assert answer_of(workspace, "Anna") is held


def test_what_was_read_by_hand_and_undone_does_not_come_back_from_the_watched_folder(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    page = watching(window, workspace, tmp_path)
    files.found = ReadReplies((found("anna", Answer.DECLINED),))
    page.read([tmp_path])
    page.services.undo()
    look_again(page)
    assert answer_of(workspace, "Anna") is None


def test_the_watched_folder_is_read_anew_when_a_backup_was_put_back(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    files.found = ReadReplies((found("anna", Answer.DECLINED),))
    page = watching(window, workspace, tmp_path)
    workspace.run(UndoLast())  # as if that file had never held it
    page.services.feed.changed.emit(Changed(None, (), NOW, everything=True))
    look_again(page)
    assert answer_of(workspace, "Anna") is Answer.DECLINED


def test_the_watched_folder_is_read_whatever_page_is_shown(
    window: Callable[[Place], Page],
    workspace: Workspace,
    files: Files,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    counter = replace(found("anna", Answer.COUNTER), proposed=datetime(2026, 10, 9, 13))
    broken = UnreadFile("half.eml", WhyUnread.NOT_READABLE)
    files.found = ReadReplies((counter,), (broken,))
    workspace.run(ChangeSettings(AppSettings(reply_folder=str(tmp_path))))
    shown = window(Place("today"))
    said: list[str] = []
    shown.services.messages.toast_wanted.connect(lambda toast: said.append(toast and toast.text))
    main = shown.window()
    assert isinstance(main, MainWindow)
    main.make_ahead(AHEAD)
    qtbot.waitUntil(lambda: main.is_prepared)
    assert files.asked == [tmp_path]
    assert said[-1] == "One answer to decide on. One file without an answer."
    page = main.findChild(RepliesPage)
    assert page is not None
    assert [row.found for row in page.rows.rows] == [counter]
    known = {row.name: row.answer for row in workspace.ask(MeetingAnswers("m1"))}
    assert known["Anna"] is Answer.COUNTER
    count = len(said)
    page._read_watched()  # the same again is no news
    assert len(said) == count


def test_an_answer_that_was_still_being_written_is_read_when_it_is_whole(
    window: Callable[[Place], Page],
    workspace: Workspace,
    files: Files,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    files.found = ReadReplies((), (UnreadFile("half.eml", WhyUnread.NOT_READABLE),))
    page = watching(window, workspace, tmp_path)
    files.found = ReadReplies((found("anna", Answer.ACCEPTED),))
    qtbot.waitUntil(lambda: len(page.rows.rows) == 1, timeout=20_000)
    known = {row.name: row.answer for row in workspace.ask(MeetingAnswers("m1"))}
    assert known["Anna"] is Answer.ACCEPTED


def test_a_watched_folder_that_is_not_there_is_said_and_read_when_it_is_back(
    window: Callable[[Place], Page], workspace: Workspace, files: Files, tmp_path: Path
) -> None:
    folder = tmp_path / "drive"
    files.found = ReadReplies((found("anna", Answer.ACCEPTED),))
    page = watching(window, workspace, folder)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any(f"The folder {folder} cannot be found now" in text for text in said)
    assert files.asked == []
    folder.mkdir()
    page.show_place(Place("today"))
    page.show_place(Place("replies"))
    assert files.asked
    said = [label.text() for label in page.findChildren(QLabel)]
    assert not any("cannot be found" in text for text in said)


def test_answers_stand_beside_their_meeting(
    window: Callable[[Place], Page], workspace: Workspace
) -> None:
    replies = (found("anna", Answer.ACCEPTED), found("bram", Answer.DECLINED, comment="Cursus"))
    workspace.run(TakeReplies(replies))
    page = window(Place("meeting", "m1"))
    assert isinstance(page, MeetingPage)
    assert page.answers.isVisibleTo(page)
    said = " ".join(label.text() for label in page.answers.findChildren(QLabel))
    assert "1 comes, 1 not and 4 without an answer." in said
    assert "Bram: does not come" in said
    assert "Cursus" in said


def test_a_declined_role_is_a_task_and_the_reserve_takes_over(
    window: Callable[[Place], Page], workspace: Workspace
) -> None:
    bringer = holder(workspace, Role.CASE_CONTRIBUTOR)
    people = {row.name: row.person_id for row in workspace.ask(MeetingAnswers("m1"))}
    busy = {r.person_id for r in workspace.ask(MeetingCard("m1")).row.roles}
    reserve = next(key for name, key in people.items() if key not in busy)
    workspace.run(AssignRole("m1", Role.RESERVE_CONTRIBUTOR, reserve))
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    workspace.run(TakeReplies((found(bringer, Answer.DECLINED, sequence=FIRST + 1),)))
    page = window(Place("today"))
    assert isinstance(page, TodayPage)
    rows = [w for w in page.findChildren(QLabel) if "declined" in w.text()]
    assert rows
    view = page._view
    assert view is not None
    task = next(t for t in view.urgent if t.kind.value == "role_declined")
    page._do(task)
    row = workspace.ask(MeetingCard("m1")).row
    now = [r.person_id for r in row.roles if r.role is Role.CASE_CONTRIBUTOR]
    assert now == [reserve]


def test_history_shows_what_was_sent_and_saves_it_as_a_list(
    window: Callable[[Place], Page], workspace: Workspace, tmp_path: Path
) -> None:
    workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    page = window(Place("history", "m1"))
    assert isinstance(page, HistoryPage)
    whats = {page.kind(row) for row in page.rows.rows}
    assert whats == {"Invitation", "Change"}
    page.search.setText("bram")
    page._search()
    assert {row.name for row in page.rows.rows} == {"Bram"}
    assert page.content.isVisibleTo(page)
    page.export()
    written = (tmp_path / "lijst.csv").read_text("utf-8-sig")
    assert "bram@voorbeeld.nl" in written
    assert "anna@voorbeeld.nl" not in written
