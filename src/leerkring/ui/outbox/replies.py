"""The page *Antwoorden*: drop what people answered, see what it comes to."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QFileSystemWatcher, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.invitations.letters import ReadReplies
from leerkring.app.invitations.post import Post
from leerkring.app.invitations.replies import ReplyLine, TakeReplies
from leerkring.app.organisation.settings import AppSettings, ChangeSettings, CurrentSettings
from leerkring.app.workspace import Outcome
from leerkring.domain.replies import KEPT, Verdict
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.reply_words import ReplyWords
from leerkring.ui.outbox.tabs import OutboxTabs
from leerkring.ui.outbox.taken_answers import TakenAnswers
from leerkring.ui.outbox.wrapping import WrappingTable
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.tasks import Report
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, widget_of
from leerkring.ui.widgets.notices import EmptyState, NoticeBar, announce
from leerkring.ui.widgets.tables import Column, TableModel

KINDS = "*.ics *.eml"
MOST_UNREAD = 5
LOOK_AGAIN = (1_000, 4_000, 15_000)  # milliseconds: what is not readable may still be written
ABSENT = 15_000  # milliseconds until a folder that is not there is looked for again


class RepliesPage(Page):
    """Plain answers are taken over; what needs a look stands in the list with what can be done.

    Made ahead when the window opens: the watched folder is read whatever page is shown.
    """

    name: ClassVar[str] = "replies"
    concerns: ClassVar[frozenset[str]] = frozenset({"Dispatch", "Reply", "Setting"})

    def __init__(self, services: Services, post: Post) -> None:
        super().__init__(services)
        theme = services.theme
        self._post = post
        self._words = ReplyWords(services.wording)
        self._settings = AppSettings()
        self._lines: tuple[ReplyLine, ...] = ()
        self._shown_before: set[object] = set()  # of the watched folder, to tell each thing once
        self._settled = TakenAnswers(self)
        self.frame = PageFrame(theme, self.tr("Answers"))
        self.fill(self.frame)
        self.choose_action = self.action(self.tr("Read answers…"), self.choose, icon="mail-check")
        self.folder_action = self.action(self.tr("Read a folder…"), self.choose_folder)
        self.frame.toolbar.addWidget(OutboxTabs(theme, self, "replies"))
        self.summary = body("")
        self._bars = QVBoxLayout()
        self._bars.setSpacing(theme.px(8))
        self.rows = TableModel[ReplyLine](theme, self._columns())
        self.table = WrappingTable(theme, self.rows, name=self.tr("Answers"), wraps=3)
        self.table.grow_with_rows()
        self._card = card(column(self.table, margins=(6, 4, 6, 4)))
        self.empty = EmptyState(
            theme,
            self.tr("Drop the answers here"),
            self.tr(
                "Save answers from your mail program as .ics or .eml files and drop them on this "
                "page, or choose them. Nothing in them is changed."
            ),
            Deed(self.tr("Choose files"), self.choose),
            icon="mail-check",
        )
        self._watch = QFileSystemWatcher(self)
        self._watch.directoryChanged.connect(lambda _: self._look_afresh())
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(lambda: self._look(read=True))
        self._looks = 0  # since the folder last changed
        self._watching = self._watch_part()
        for part in (self.summary, self._watching):
            self.frame.body.addWidget(part)
        self.frame.body.addLayout(self._bars)
        self.frame.body.addWidget(self._card)
        self.frame.body.addWidget(self.empty, 1)
        self.frame.body.addStretch(1)
        self.frame.add_action(self.folder_action)
        self.frame.set_primary(self.choose_action)
        self.primary_action = self.choose_action
        self.summary.hide()
        self._card.hide()

    def refresh(self, changes: Changed | None = None) -> None:
        """Look again at what is watched."""
        del changes
        self.ask(CurrentSettings(), self._know, key="settings")

    def show_place(self, place: Place) -> None:
        """Look in the watched folder too: a shared drive does not always tell of a change."""
        watched = bool(self._watch.directories())
        super().show_place(place)
        if watched:
            self._look(read=True)

    def prepare(self) -> None:
        """Begin to watch, whether or not this page is ever opened."""
        self.refresh()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files that were dropped anywhere on the window."""
        self.read(paths)

    def first_focus(self) -> QWidget | None:
        """Return where to go on: the answers, or the way to choose them."""
        return self.table if self._card.isVisibleTo(self) else self.empty.button

    # ---- what is read -------------------------------------------------------------------------

    def choose(self) -> None:
        """Choose files with answers."""
        files = self.services.messages.ask_open_files(
            self.tr("Answers to invitations"), self.tr("Answers ({kinds})").format(kinds=KINDS),
            "replies",
        )  # fmt: skip
        if files:
            self.read(files)

    def choose_folder(self) -> None:
        """Choose a folder full of answers."""
        folder = self.services.messages.ask_folder(self.tr("Folder with answers"), "replies")
        if folder is not None:
            self.read([folder])

    def read(self, paths: Sequence[Path], *, quiet: bool = False) -> None:
        """Read files and folders beside the window, and take over what is plain."""

        def job(report: Report, should_stop: object) -> ReadReplies:
            del report
            return self._post.replies.read(paths, stopped=should_stop)  # type: ignore[arg-type]

        def then(read: ReadReplies) -> None:
            wanted = tuple(x for x in read.replies if not (quiet and x in self._settled))
            self.run(TakeReplies(wanted), then=lambda out: self._taken(out, read, quiet=quiet))

        self.background(job, then=then)

    def _taken(
        self, outcome: Outcome[tuple[ReplyLine, ...]], read: ReadReplies, *, quiet: bool
    ) -> None:
        lines = outcome.value
        settled = {*KEPT, Verdict.KNOWN}
        self._settled.add(line.found for line in lines if line.verdict in settled)
        if quiet:
            if read.unread and self._looks < len(LOOK_AGAIN):
                self._again.start(LOOK_AGAIN[self._looks])
                self._looks += 1
            lines, read = self._news(lines, read)
            if not lines and not read.unread:
                return
        self._lines = lines
        said = self._words.summary(lines, len(read.unread))
        self._tell(said, lines, read, undo=outcome.label is not None)
        self.summary.setText(said)
        self.summary.show()
        self.rows.show_rows(lines)
        self._card.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._show_bars(lines, read)
        announce(self, said)

    def _news(
        self, lines: tuple[ReplyLine, ...], read: ReadReplies
    ) -> tuple[tuple[ReplyLine, ...], ReadReplies]:
        """Return what the watched folder holds that was not taken over or shown before."""
        settled = (Verdict.KNOWN, Verdict.OLDER)
        fresh = tuple(
            line
            for line in lines
            if line.verdict not in settled and line.found not in self._shown_before
        )
        unread = tuple(one for one in read.unread if one not in self._shown_before)
        self._shown_before.update(line.found for line in fresh)
        self._shown_before.update(unread)
        return fresh, replace(read, unread=unread)

    def _tell(
        self, said: str, lines: tuple[ReplyLine, ...], read: ReadReplies, *, undo: bool
    ) -> None:
        """Say what came in; on another page, with the way to what needs a look."""
        needs_look = bool(read.unread) or any(x.verdict is not Verdict.TAKEN for x in lines)
        look = Deed(self.tr("Look at it"), lambda: self.go("replies"))
        deeds = (look,) if needs_look and not self.isVisible() else ()
        if undo or deeds:
            self.services.messages.toast(said, *deeds, undo=undo)

    def _show_bars(self, lines: tuple[ReplyLine, ...], read: ReadReplies) -> None:
        clear(self._bars)
        earlier = tuple(x.found for x in lines if x.verdict is Verdict.EARLIER_DATE)
        if earlier:
            text = self._words.earlier(len(earlier))
            deed = Deed(
                self.tr("Take them over all the same"),
                lambda: self.run(
                    TakeReplies(earlier, all_the_same=True),
                    then=lambda out: self._taken(out, ReadReplies(), quiet=False),
                ),
            )
            self._bar(text, deed)
        for line in lines:
            if line.verdict in (Verdict.COUNTER, Verdict.DELEGATED):
                self._bar(self._words.line(line), self._to_what_it_is_about(line))
        if any(line.verdict is Verdict.AHEAD for line in lines):
            self._bar(self._words.ahead(), Deed(self.tr("Backups"), self._backups))
        for one in read.unread[:MOST_UNREAD]:
            self._bar(self._words.unread(one))

    def _to_what_it_is_about(self, line: ReplyLine) -> Deed:
        pair = line.pair
        if pair is None:
            go = partial(self.go, "meeting", line.meeting_id)
            return Deed(self.tr("Open the meeting"), go)
        if pair.session_id:
            return Deed(
                self.tr("Look at it"), partial(self.go, "coaching", pair.duo_id, pair.session_id)
            )
        return Deed(self.tr("Look at it"), partial(self.go, "visits", pair.round_id, pair.visit_id))

    def _bar(self, text: str, *deeds: Deed) -> None:
        bar = NoticeBar(self.services.theme, text, deeds, tone="amber", wide=True)
        self._bars.addWidget(bar)

    def _backups(self) -> None:
        self.go("settings", part="file")

    # ---- a folder that is watched -------------------------------------------------------------

    def _watch_part(self) -> QWidget:
        theme = self.services.theme
        self._watched = small("")
        self.watch = plain(theme, self.tr("Watch a folder…"))
        self.watch.clicked.connect(self._choose_watched)
        self.unwatch = plain(theme, self.tr("Stop watching"))
        self.unwatch.clicked.connect(lambda: self._put_watched(""))
        flow = FlowLayout(theme.px(12))
        for part in (h2(self.tr("Folder to watch")), self.watch, self.unwatch):
            flow.addWidget(part)
        return widget_of(column(flow, self._watched, gap=theme.px(4)))

    def _know(self, settings: AppSettings) -> None:
        self._settings = settings
        self.unwatch.setVisible(bool(settings.reply_folder))
        self._look()

    def _look_afresh(self) -> None:
        self._looks = 0
        self._look(read=True)

    def _look(self, *, read: bool = False) -> None:
        """Look beside the window whether the folder is there: a drive may take its time."""
        folder = self._settings.reply_folder
        if folder:
            self.background(
                lambda *_: Path(folder).is_dir(),
                then=lambda there: self._looked(folder, there=there, read=read),
            )
        else:
            self._looked("", there=False, read=False)

    def _looked(self, folder: str, *, there: bool, read: bool) -> None:
        if folder != self._settings.reply_folder:
            return
        text = self.tr("New answers in {folder} are taken over while this window is open.")
        if not folder:
            text = self.tr("A folder into which your mail program or a shared drive puts answers.")
        elif not there:
            text = self.tr(
                "The folder {folder} cannot be found now. As soon as it is back, the answers in it"
                " are taken over. Has it moved? Choose it again."
            )
            self._again.start(ABSENT)
        self._watched.setText(text.format(folder=folder))
        wanted, known = [folder] if there else [], self._watch.directories()
        if known != wanted:
            if known:
                self._watch.removePaths(known)
            if wanted:
                self._watch.addPaths(wanted)
        if there and (read or known != wanted):
            self._read_watched()

    def _choose_watched(self) -> None:
        folder = self.services.messages.ask_folder(self.tr("Folder to watch"), "replies")
        if folder is not None:
            self._put_watched(str(folder))

    def _put_watched(self, folder: str) -> None:
        changed = replace(self._settings, reply_folder=folder)
        self.run(ChangeSettings(changed), then=lambda _: self.refresh())

    def _read_watched(self) -> None:
        if self._settings.reply_folder:
            self.read([Path(self._settings.reply_folder)], quiet=True)

    # ---- the table ----------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[ReplyLine], ...]:
        words = self._words
        return (
            Column(self.tr("Who"), lambda line: line.name, strong=True),
            Column(self.tr("Meeting"), words.meeting),
            Column(self.tr("Answer"), words.answer, icon=words.sign, note=words.answer),
            Column(self.tr("What it comes to"), words.verdict, note=words.verdict),
        )
