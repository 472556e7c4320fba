"""What must be sent, per meeting with ticks or per person, with what chooses among it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leerkring.app.invitations.outbox import OutboxView
from leerkring.ui.outbox.groups import CircleGroups
from leerkring.ui.outbox.lists import MeetingList, PersonList
from leerkring.ui.outbox.words import OutboxWords
from leerkring.ui.outbox.wrapping import WrappingTable
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Choice, link
from leerkring.ui.widgets.layouts import FlowLayout, card, column, widget_of

MEETINGS, PEOPLE = "meetings", "people"


class BothLists(QWidget):
    """Two lists of the same, one shown; the tools of the other are not in the way."""

    looked_at = Signal(object)  # OutboxItem, PersonOutbox or None, of the list that is shown

    def __init__(self, theme: Theme, words: OutboxWords) -> None:
        super().__init__()
        self.meetings = MeetingList(theme, words)
        self.people = PersonList(theme, words)
        self.groups = CircleGroups(theme, self.meetings)
        self.choice = Choice(
            theme,
            ((MEETINGS, self.tr("Per meeting")), (PEOPLE, self.tr("Per person"))),
            name=self.tr("List"),
        )
        self.choice.chosen.connect(self.switch)
        every = link(theme, self.tr("Tick all"))
        every.clicked.connect(lambda: self._tick(all_of_them=True))
        none = link(theme, self.tr("Tick none"))
        none.clicked.connect(lambda: self._tick(all_of_them=False))
        self._ticks = (every, none)
        tools = FlowLayout(theme.px(12))
        for tool in (self.choice, every, none):
            tools.addWidget(tool)
        self.above = QVBoxLayout()  # for what must be said above the lists
        self._stack = QStackedWidget()
        self._stack.addWidget(self.meetings)
        self._stack.addWidget(self.people)
        self._theme = theme
        for table in (self.meetings, self.people):
            table.grown.connect(self._fit)
        self._chips = widget_of(column(self.groups))
        whole = column(widget_of(tools), self._chips, gap=theme.px(12))
        whole.addLayout(self.above)
        whole.addWidget(card(column(self._stack, margins=(6, 4, 6, 4))))
        self.setLayout(whole)
        self.meetings.looked_at.connect(lambda item: self._tell(MEETINGS, item))
        self.people.looked_at.connect(lambda person: self._tell(PEOPLE, person))

    @property
    def shown(self) -> WrappingTable:
        """The list that is shown."""
        return self.people if self._stack.currentIndex() == 1 else self.meetings

    def show_view(self, view: OutboxView) -> None:
        """Show what must be sent."""
        self.meetings.show_items(view.items)
        self.people.show_people(view.people)

    def choose(self, meeting_ids: Sequence[str]) -> None:
        """Tick exactly these meetings, in the list of meetings."""
        self.choice.choose(MEETINGS)
        self.switch(MEETINGS)
        self.meetings.choose(meeting_ids)

    def switch(self, value: object) -> None:
        """Show the list of meetings or that of people."""
        per_person = value == PEOPLE
        self._stack.setCurrentIndex(1 if per_person else 0)
        self._fit()
        self._chips.setVisible(not per_person)
        for tick in self._ticks:
            tick.setVisible(not per_person)
        self.looked_at.emit(self.people.current if per_person else self.meetings.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take no more room than the rows need, nor than the window has: the table scrolls."""
        px = self._theme.px
        most = max(px(240), self.window().height() - px(340))
        self._stack.setFixedHeight(min(max(self.shown.needs, px(60)), most))

    def _tell(self, which: str, looked_at: object) -> None:
        if (which == PEOPLE) == (self._stack.currentIndex() == 1):
            self.looked_at.emit(looked_at)

    def _tick(self, *, all_of_them: bool) -> None:
        self.meetings.choose([i.meeting_id for i in self.meetings.items] if all_of_them else [])
