"""The programme on the page of its meeting: a bar of time, what is wrong with it, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from leerkring.app.programme.rows import Programme
from leerkring.domain.programme import Evaluation
from leerkring.ui.meetings.programme_table import ProgrammeTable
from leerkring.ui.meetings.programme_words import ProgrammeWords
from leerkring.ui.meetings.step_text import StepText
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, link, plain
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row, widget_of
from leerkring.ui.widgets.marks import Chip, Mark
from leerkring.ui.widgets.notices import NoticeBar


class TimeBar(Mark):
    """How the meeting's time is divided: a field per block; what is too much stands apart."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._parts: tuple[tuple[str, int], ...] = ()
        self._minutes = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_programme(self, programme: Programme, words: str) -> None:
        """Show these blocks within the length of their meeting."""
        self._parts = tuple((b.title, b.minutes) for b in programme.blocks if b.minutes)
        self._minutes = max(1, programme.duration_minutes)
        self.setText(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(30))

    def draw(self, painter: QPainter) -> None:
        whole = max(self._minutes, sum(minutes for _, minutes in self._parts))
        unit = self.width() / whole
        high, corner, gap = self.height(), self.theme.px(5), self.theme.px(2)
        painter.setBrush(self.theme.colour("track"))
        painter.drawRoundedRect(QRectF(0, 0, self._minutes * unit, high), corner, corner)
        done = 0
        for title, minutes in self._parts:
            late = min(minutes, max(0, done + minutes - self._minutes))
            place = QRectF(done * unit, 0, max(1.0, minutes * unit - gap), high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("ambersoft" if late == minutes else "soft"))
            painter.drawRoundedRect(place, corner, corner)
            if 0 < late < minutes:
                over = QRectF(self._minutes * unit, 0, late * unit - gap, high)
                painter.setBrush(self.theme.colour("ambersoft"))
                painter.drawRoundedRect(over, corner, corner)
            self._write(painter, place, title, "amber" if late == minutes else "softtext")
            done += minutes
        if done > self._minutes:
            painter.setPen(QPen(self.theme.colour("amber"), 2))
            x = self._minutes * unit
            painter.drawLine(round(x), 0, round(x), high)

    def _write(self, painter: QPainter, place: QRectF, title: str, token: str) -> None:
        font = self.theme.font(12)
        room = place.adjusted(self.theme.px(6), 0, -self.theme.px(4), 0)
        metrics = QFontMetrics(font)
        if room.width() < metrics.horizontalAdvance("mmmm"):
            return
        painter.setFont(font)
        painter.setPen(self.theme.colour(token))
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


class ProgrammeCard(QFrame):
    """Shows a programme, or with what to begin one; tells what the user wants of it."""

    fit_wanted = Signal()
    length_wanted = Signal(int)  # minutes of the meeting
    closing_wanted = Signal()
    form_wanted = Signal()
    previous_wanted = Signal(str)  # meeting
    ready_wanted = Signal(str)  # key
    add_wanted = Signal()
    more_wanted = Signal()
    agenda_wanted = Signal()
    script_wanted = Signal()

    def __init__(self, theme: Theme, words: ProgrammeWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.beginnings: list[Button] = []
        self.setProperty("role", "card")
        self.chip = Chip(theme, "", "green", "check")
        self.bar = TimeBar(theme)
        self._said = QVBoxLayout()
        self._empty = QVBoxLayout()
        self.table = ProgrammeTable(theme, words)
        self.text = StepText(theme)
        self.table.stepped.connect(self.text.show_step)
        self.add = plain(theme, self.tr("Add a part"), icon="plus")
        self.add.clicked.connect(lambda: self.add_wanted.emit())
        self.agenda = plain(theme, self.tr("Agenda"), icon="file-text")
        self.agenda.setAccessibleName(self.tr("Agenda on paper, for everybody"))
        self.agenda.clicked.connect(lambda: self.agenda_wanted.emit())
        self.script = plain(theme, self.tr("Script"), icon="clipboard-list")
        self.script.setAccessibleName(self.tr("Script on paper, for who leads"))
        self.script.clicked.connect(lambda: self.script_wanted.emit())
        self.more = plain(theme, self.tr("More"), icon="ellipsis")
        self.more.clicked.connect(lambda: self.more_wanted.emit())
        tools = FlowLayout(theme.px(8))
        for button in (self.add, self.agenda, self.script, self.more):
            tools.addWidget(button)
        self._own = small(self.tr("This is how this circle begins each meeting."))
        self._hint = small(
            self.tr("Alt+Up and Alt+Down move a line, Enter changes it. You can also drag it.")
        )
        edge = theme.px(16)
        self.setLayout(
            column(
                row(h2(self.tr("Programme")), self.chip, None, gap=theme.px(10)),
                self.bar,
                self._said,
                self._empty,
                self._own,
                self.table,
                self._hint,
                self.text,
                widget_of(tools),
                gap=theme.px(10),
                margins=(edge, edge, edge, edge),
            )
        )

    def show_programme(self, programme: Programme, ready: Sequence[tuple[str, str]]) -> None:
        """Show this; `ready` are key and name of the whole programmes there are."""
        there = bool(programme.blocks)
        self.chip.setVisible(there)
        for widget in (self.bar, self.table, self._hint, self.script):
            widget.setVisible(there)
        self._own.setVisible(there and programme.is_of_circle)
        self._show_chip(programme)
        self.bar.show_programme(programme, self._bar_words(programme))
        self.table.show_programme(programme)
        self.text.show_step(self.table.step)
        self._show_said(programme)
        self._show_beginning(programme, ready)

    def _show_chip(self, programme: Programme) -> None:
        tone, icon = ("green", "check") if not programme.over else ("blue", "clock")
        if programme.over > 0:
            tone, icon = "amber", "triangle-alert"
        self.chip.change(self._words.total(programme), tone, icon)

    def _bar_words(self, programme: Programme) -> str:
        parts = [f"{self._words.clock(b.start)} {b.title}" for b in programme.blocks]
        return ", ".join(parts)

    def _show_said(self, programme: Programme) -> None:
        clear(self._said)
        words = self._words
        sentences = (words.time_sentence(programme), words.still_over(programme))
        said = " ".join(text for text in sentences if text)
        if not programme.blocks or not said:
            return
        deeds: list[Deed] = []
        if programme.over > 0 and programme.fitting < programme.minutes:
            deeds.append(Deed(self.tr("Shorten"), self.fit_wanted.emit))
        if programme.over < 0 and programme.fitting > programme.minutes:
            deeds.append(Deed(self.tr("Divide over the steps"), self.fit_wanted.emit))
        today = programme.end.date() == programme.start.date()
        if programme.over and today and 15 <= programme.minutes <= 720:
            minutes = programme.minutes
            deeds.append(Deed(words.longer(programme), lambda: self.length_wanted.emit(minutes)))
        if programme.evaluation is Evaluation.LEFT_OUT:
            deeds.append(Deed(self.tr("Add the evaluation"), self.closing_wanted.emit))
        wrong = programme.over > 0 or programme.evaluation is not Evaluation.THERE
        tone = "amber" if wrong else "blue"
        self._said.addWidget(NoticeBar(self._theme, said, deeds, tone=tone))

    def _show_beginning(self, programme: Programme, ready: Sequence[tuple[str, str]]) -> None:
        clear(self._empty)
        self.beginnings = []
        if programme.has_content:
            return
        said = self.tr("No work form yet. Choose a work form.")
        if programme.previous is not None:
            said = self.tr("No work form yet. Choose a work form, or take that of last time.")
        self._empty.addWidget(body(said))
        choose = plain(self._theme, self.tr("Choose a work form"), icon="search")
        choose.clicked.connect(lambda: self.form_wanted.emit())
        self.beginnings.append(choose)
        before = programme.previous
        if before is not None:
            button = link(self._theme, self._words.previous(before))
            button.clicked.connect(lambda: self.previous_wanted.emit(before.meeting_id))
            self.beginnings.append(button)
        for key, name in ready:
            button = link(self._theme, self.tr("Take “{name}”").format(name=name))
            button.clicked.connect(lambda _=False, key=key: self.ready_wanted.emit(key))
            self.beginnings.append(button)
        ways = FlowLayout(self._theme.px(12))
        for button in self.beginnings:
            ways.addWidget(button)
        self._empty.addWidget(widget_of(ways))
