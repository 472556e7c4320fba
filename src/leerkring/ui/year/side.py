"""Beside the calendar: the chosen meeting with why it is on its day, or the chosen day."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from leerkring.app.meetings.rows import MeetingRow, RoleRow
from leerkring.app.year.notes import SendNote
from leerkring.app.year.why import DayReason
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.replies import Tally
from leerkring.domain.years import YearKind
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.answer_words import AnswerWords
from leerkring.ui.widgets.buttons import Button, icon_button, link, plain
from leerkring.ui.widgets.labels import body, caption, h3, label, small
from leerkring.ui.widgets.layouts import clear, column, hairline, row
from leerkring.ui.widgets.marks import Avatar, CircleDot, DateTile
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.year.index import DayFacts
from leerkring.ui.year.reasons import DayWords
from leerkring.ui.year.words import YearWords


@dataclass(frozen=True)
class Deeds:
    """What the buttons of the card do."""

    send: Callable[[], object]
    other_date: Callable[[], object]
    open: Callable[[], object]
    add: Callable[[], object]
    step: Callable[[int], object]
    visits: Callable[[], object]
    coaching: Callable[[], object]


class ChosenCard(QFrame):
    """A card about one meeting or one day."""

    def __init__(self, theme: Theme, words: YearWords, days: DayWords, deeds: Deeds) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._days = days
        self._deeds = deeds
        self._why: QLabel | None = None
        self._answers: QLabel | None = None
        self._answer_words = AnswerWords(words.wording)
        self._meeting_id = ""
        self.other_date_button: Button | None = None
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        edge = theme.px(18)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(theme.px(12))

    def show_meeting(
        self, meeting: MeetingRow, kind: YearKind, note: SendNote | None, facts: DayFacts
    ) -> None:
        """Show a meeting; why it is on its day follows."""
        self._empty()
        self._meeting_id = meeting.id
        self._pager(meeting, facts)
        self._head(meeting, kind)
        self._why = small("")
        self._why.setAccessibleName(self.tr("Why this day?"))
        self._layout.addWidget(hairline())
        self._layout.addLayout(column(caption(self.tr("Why this day?")), self._why, gap=2))
        self._layout.addWidget(hairline())
        self._roles(meeting)
        self._answers = small("")
        self._answers.hide()
        self._layout.addWidget(self._answers)
        if note is not None:
            text = self._words.to_send(note)
            bar = NoticeBar(self._theme, text, icon="calendar-sync")
            bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self._layout.addWidget(bar)
        self._buttons(meeting, note)

    def show_reason(self, meeting_id: str, reason: DayReason) -> None:
        """Say why the shown meeting is on its day; an answer about another one is ignored."""
        if meeting_id == self._meeting_id and self._why is not None:
            self._why.setText(self._days.why(reason))

    def show_answers(self, meeting_id: str, counted: Tally | None) -> None:
        """Say how many come to the shown meeting, when anybody answered."""
        if meeting_id == self._meeting_id and self._answers is not None and counted is not None:
            self._answers.setText(self._answer_words.tally(counted))
            self._answers.setVisible(bool(counted.answered))

    def show_day(self, facts: DayFacts) -> None:
        """Show a day without a meeting."""
        self._empty()
        self._layout.addWidget(h3(self._words.wording.sentence(self._words.day(facts.day))))
        for line in self._words.lines(facts):
            self._layout.addWidget(small(line))
        kinds = {one.coaching for one in facts.rotations}
        if False in kinds:
            to_visits = link(self._theme, self.tr("To the peer visits"))
            to_visits.clicked.connect(lambda: self._deeds.visits())
            self._layout.addWidget(to_visits, 0, Qt.AlignmentFlag.AlignLeft)
        if True in kinds:
            to_coaching = link(self._theme, self.tr("To co-coaching"))
            to_coaching.clicked.connect(lambda: self._deeds.coaching())
            self._layout.addWidget(to_coaching, 0, Qt.AlignmentFlag.AlignLeft)
        add = plain(self._theme, self.tr("New meeting"), icon="plus")
        add.clicked.connect(lambda: self._deeds.add())
        self._layout.addWidget(add)

    def _empty(self) -> None:
        clear(self._layout)
        self._why = self._answers = None
        self._meeting_id = ""
        self.other_date_button = None

    def _pager(self, meeting: MeetingRow, facts: DayFacts) -> None:
        ids = [m.id for m in facts.meetings]
        if len(ids) < 2 or meeting.id not in ids:
            return
        back = icon_button(self._theme, "chevron-left", self.tr("Previous meeting on this day"))
        back.clicked.connect(lambda: self._deeds.step(-1))
        on = icon_button(self._theme, "chevron-right", self.tr("Next meeting on this day"))
        on.clicked.connect(lambda: self._deeds.step(1))
        count = self._words.of_day(ids.index(meeting.id) + 1, len(ids))
        text = label(count, "small")
        self._layout.addLayout(row(back, text, None, on, gap=self._theme.px(4)))

    def _head(self, meeting: MeetingRow, kind: YearKind) -> None:
        words, theme = self._words, self._theme
        dot = CircleDot(theme, meeting.colour)
        name = row(dot, h3(meeting.circle_name), gap=theme.px(7))
        name.setAlignment(dot, Qt.AlignmentFlag.AlignVCenter)
        name.setStretch(1, 1)
        texts = column(name, gap=theme.px(3))
        lines = [words.wording.hours(meeting.start.time(), meeting.end.time())]
        where = words.where(meeting)
        lines += [where] if where else []
        lines.append(words.ordinal(meeting, kind))
        for line in lines:
            texts.addWidget(small(line))
        tile = DateTile(theme, words.wording, meeting.start.date(), meeting.colour)
        head = row(tile, texts, gap=theme.px(14))
        head.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        self._layout.addLayout(head)

    def _roles(self, meeting: MeetingRow) -> None:
        shown = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.NOTE_TAKER)
        reserves = ", ".join(r.name for r in meeting.who(Role.RESERVE_CONTRIBUTOR))
        for role in shown:
            for one in meeting.who(role):
                extra = reserves if role is Role.CASE_CONTRIBUTOR else ""
                self._layout.addLayout(self._person(one, extra))
        if not meeting.roles:
            self._layout.addWidget(small(self.tr("Nobody has a role yet.")))

    def _person(self, one: RoleRow, reserves: str) -> QHBoxLayout:
        wording = self._words.wording
        role = caption(wording.sentence(wording.role(one.role)))
        name = one.name
        if reserves:
            name = self.tr("{name} (reserve: {reserve})").format(name=name, reserve=reserves)
        avatar = Avatar(self._theme, one.name)
        line = row(avatar, column(role, body(name), gap=0), gap=self._theme.px(10))
        line.setAlignment(avatar, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        return line

    def _buttons(self, meeting: MeetingRow, note: SendNote | None) -> None:
        if note is not None:
            send = plain(self._theme, self.tr("View and send"), icon="send")
            send.clicked.connect(lambda: self._deeds.send())
            self._layout.addWidget(send)
        if meeting.state is not MeetingState.HELD:
            other = plain(self._theme, self.tr("Choose another date"), icon="calendar-clock")
            other.clicked.connect(lambda: self._deeds.other_date())
            self.other_date_button = other
            self._layout.addWidget(other)
        opening = plain(self._theme, self.tr("Open meeting"), icon="arrow-right")
        opening.clicked.connect(lambda: self._deeds.open())
        self._layout.addWidget(opening)
