"""The page *Verstuurd*: what went to whom, when, how, with which content; as a list to save."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerkring.app.invitations.history import History, HistoryContent, HistoryRow
from leerkring.app.people.export import ListWriter
from leerkring.domain.invitations import Channel, LetterKind, LetterState
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.tabs import OutboxTabs
from leerkring.ui.outbox.words import OutboxWords
from leerkring.ui.outbox.wrapping import WrappingTable
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import SearchField
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import body, caption, h3, small
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.tables import Column, TableModel

PART = 300  # lines read at a time
SOON = 250  # milliseconds after typing
NARROW = 450  # design pixels: what kind it is says the text beside it too
_WHAT, _ABOUT = 2, 3

_ICONS = {
    LetterKind.INVITATION: ("plus", "green"),
    LetterKind.CHANGE: ("calendar-sync", "blue"),
    LetterKind.CANCELLATION: ("calendar-x", "red"),
    LetterKind.AGENDA: ("clipboard-list", "blue"),
    LetterKind.REMINDER: ("calendar-clock", "amber"),
    LetterKind.FOLLOW_UP: ("messages-square", "blue"),
}


class HistoryPage(Page):
    """All that was sent, of one meeting (the place's id) or one person (its part), or of all."""

    name: ClassVar[str] = "history"
    concerns: ClassVar[frozenset[str]] = frozenset({"Dispatch"})

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self._writer = writer
        self._words = OutboxWords(services.wording)
        self._most = PART
        self._asked_text = ""
        self.frame = PageFrame(theme, self.tr("Sent"))
        self.fill(self.frame)
        self.frame.toolbar.addWidget(OutboxTabs(theme, self, "history"))
        self._export = self.action(self.tr("Export…"), self.export, icon="download")
        self.export_action = self._export
        self.frame.add_action(self._export)
        self.search = SearchField(theme, self.tr("Name, circle or address"))
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.rows = TableModel[HistoryRow](theme, self._columns())
        self.table = WrappingTable(
            theme, self.rows, name=self.tr("Sent"), wraps=_ABOUT, spare=(_WHAT, NARROW)
        )
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.content = QFrame()
        self.content.setProperty("role", "card")
        self._parts = QVBoxLayout(self.content)
        edge = theme.px(18)
        self._parts.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        self.empty = EmptyState(
            theme,
            self.tr("Nothing was sent yet"),
            self.tr("Everything that you send appears here, with when, how and what it said."),
            Deed(self.tr("Look at what is to do"), lambda: self.go("outbox")),
            icon="send",
        )
        self.part = QVBoxLayout()  # the bar that says of what this is a part
        self._part_shown: tuple[Place, str] | None = None
        self.none = body(self.tr("Nothing found. Look for a name, an address or a circle."))
        self.more = link(theme, self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self._card = card(column(self.table, margins=(6, 4, 6, 4)))
        self.frame.body.addLayout(self.part)
        self.frame.body.addLayout(row(self.search, None))
        self.frame.body.addWidget(self.none)
        self.frame.body.addWidget(self._card, 1)
        self.frame.body.addLayout(row(self.more, None))
        self.frame.body.addWidget(self.empty, 1)
        for hidden in (self.none, self.more, self.empty):
            hidden.hide()
        self.frame.side.addWidget(self.content)
        self.frame.side.addStretch(1)
        self.content.hide()

    def show_place(self, place: Place) -> None:
        """Show what was sent about one meeting or to one person."""
        self.place, self._most = place, PART
        with QSignalBlocker(self.search):
            self.search.clear()
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask again, for the newest."""
        del changes
        self._asked_text = self.search.text().strip()
        self.ask(replace(self._query(), most=self._most + 1), self._show, key="history")

    def first_focus(self) -> QWidget | None:
        """Return the list, or the way on."""
        return self.empty.button if self.empty.isVisibleTo(self) else self.table

    def _query(self) -> History:
        return History(self.place.id, self.place.part, self._asked_text)

    def _search(self) -> None:
        if self.search.text().strip() != self._asked_text:
            self._most = PART
            self.refresh()

    def _show_more(self) -> None:
        self._most += PART
        self.refresh()

    def _show(self, found: tuple[HistoryRow, ...]) -> None:
        nothing = not found and not self._asked_text
        shown = found[: self._most]
        self.empty.setVisible(nothing)
        self._card.setVisible(bool(found))
        self.search.setVisible(not nothing)
        self.none.setVisible(not found and not nothing)
        self.more.setVisible(len(found) > self._most)
        self.frame.show_side(on=not nothing)
        self._export.setEnabled(bool(found))
        self._show_part(found)
        held = self.rows.row_of(self.table.currentIndex())
        self.rows.show_rows(shown)
        keys = [line.key for line in shown]
        if shown:
            self.table.selectRow(keys.index(held.key) if held and held.key in keys else 0)
        else:
            self.content.hide()

    def _show_part(self, found: tuple[HistoryRow, ...]) -> None:
        """Say that this is only a part, and offer the rest."""
        if not self.place.id and not self.place.part:
            text = ""
        elif not found:
            text = self.tr("Only a part is asked for, and nothing of it was sent.")
        elif self.place.id:
            start = found[0].start
            day = self.services.wording.day(start.date()) if start else found[0].title
            text = self.tr("Only what was sent about the meeting of {day}.").format(day=day)
        else:
            text = self.tr("Only what was sent to {name}.").format(name=found[0].name)
        if text and self._part_shown is not None and not found and self._asked_text:
            return  # while searching it stays as it is
        if self._part_shown != (self.place, text):
            self._part_shown = (self.place, text)
            clear(self.part)
            if text:
                deed = Deed(self.tr("Show everything"), lambda: self.go("history"))
                self.part.addWidget(NoticeBar(self.services.theme, text, (deed,), wide=True))

    def _look(self, index: QModelIndex) -> None:
        line = self.rows.row_of(index)
        if line is None:
            self.content.hide()
            return
        query = HistoryContent(line.key, self.services.wording.language)
        self.ask(query, lambda text: self._show_content(line, text), key="content")

    def _show_content(self, line: HistoryRow, text: str) -> None:
        clear(self._parts)
        wording = self.services.wording
        self._parts.addWidget(caption(f"{self.kind(line)}, {self.channel(line)}"))
        self._parts.addWidget(h3(line.title))
        self._parts.addWidget(small(f"{wording.moment(line.at)}: {line.name} <{line.email}>"))
        if line.reason:
            self._parts.addWidget(small(line.reason))
        self._parts.addWidget(body(text))
        self.content.show()

    # ---- words --------------------------------------------------------------------------------

    def kind(self, line: HistoryRow) -> str:
        """Return what was sent."""
        return {
            LetterKind.INVITATION: self.tr("Invitation"),
            LetterKind.CHANGE: self.tr("Change"),
            LetterKind.CANCELLATION: self.tr("Cancellation"),
            LetterKind.AGENDA: self.tr("Agenda"),
            LetterKind.REMINDER: self.tr("Reminder"),
            LetterKind.FOLLOW_UP: self.tr("Looking back"),
        }[line.kind]

    def channel(self, line: HistoryRow) -> str:
        """Return how it went."""
        return {
            Channel.FILES.value: self.tr("file"),
            Channel.DRAFTS.value: self.tr("draft"),
            Channel.MAIL.value: self.tr("mail"),
            Channel.SERVER.value: self.tr("calendar on the server"),
            Channel.SUBSCRIPTION.value: self.tr("subscription"),
        }.get(line.channel, self.tr("own calendar file"))

    def what(self, line: HistoryRow) -> str:
        """Return what it was about, and what was different."""
        if line.state is LetterState.REFUSED:
            return self.tr("not delivered")
        if line.state in (LetterState.STARTED, LetterState.UNSURE):
            return self.tr("not certain")
        changed = self._words.differences(line.differences)
        return changed or line.title

    def _columns(self) -> tuple[Column[HistoryRow], ...]:
        words = self._words
        return (
            Column(self.tr("When"), lambda line: words.day_and_year(line.at)),
            Column(
                self.tr("To"), lambda line: line.name, strong=True, note=lambda line: line.email
            ),
            Column(self.tr("What"), self.kind, icon=lambda line: _ICONS[line.kind]),
            Column(self.tr("About"), self._about),
        )

    def _about(self, line: HistoryRow) -> str:
        what = self.what(line)
        return f"{self._words.day_and_year(line.start)}: {what}" if line.start else what

    # ---- as a list ----------------------------------------------------------------------------

    def export(self) -> None:
        """Save for a spreadsheet all that was asked for, also what is not in view yet."""
        title = self.tr("Sent")
        file_name = f"{title}.csv"
        path = self.services.messages.ask_save_file(
            self.tr("Save what was sent"), file_name,
            self.tr("CSV (*.csv);;Excel (*.xlsx)"), use="lists",
        )  # fmt: skip
        if path is None:
            return
        if path.suffix.casefold() not in (".xlsx", ".csv"):
            path = path.with_name(f"{path.name}.csv")
        headings = [
            self.tr("When"), self.tr("What"), self.tr("Meeting"), self.tr("Title"),
            self.tr("About"), self.tr("Name"), self.tr("E-mail"), self.tr("How"),
            self.tr("Version"),
        ]  # fmt: skip

        def write(found: tuple[HistoryRow, ...]) -> None:
            lines = [self._exported(line) for line in found]

            def job(report: object, stop: object) -> Path:
                del report, stop
                self._writer.write(path, headings, lines)
                return path

            self.background(job, None, self._saved)

        self.ask(self._query(), write, key="export")

    def _exported(self, line: HistoryRow) -> list[str]:
        start = f"{line.start:%Y-%m-%d %H:%M}" if line.start else ""
        number = "" if line.version is None else str(line.version)
        return [
            f"{line.at:%Y-%m-%d %H:%M}", self.kind(line), start, line.title, self.what(line),
            line.name, line.email, self.channel(line), number,
        ]  # fmt: skip

    def _saved(self, path: Path) -> None:
        said = self.tr("The list is saved as {file}.").format(file=path.name)
        self.services.messages.toast(said)
