"""Why one meeting is when it is and with whom, and what can be done about it."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.domain.meetings import Role
from leerkring.domain.planning import WishKind
from leerkring.ui.planning.table import BRINGS, DATE, LEADS, PlanLine
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, link, plain
from leerkring.ui.widgets.labels import body, h3, small
from leerkring.ui.widgets.layouts import FlowLayout, clear


class WhyPanel(QFrame):
    """The reasons for the chosen meeting in sentences, with the ways to change it."""

    other_wanted = Signal(int, QRect)  # column of the table, where on the screen
    release_wanted = Signal(int)  # index of the meeting

    def __init__(self, theme: Theme, words: ProposalWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.setProperty("role", "card")
        self._lines = QVBoxLayout(self)
        edge = theme.px(14)
        self._lines.setContentsMargins(edge, edge, edge, edge)
        self._lines.setSpacing(theme.px(6))
        self.hide()

    def show_line(self, line: PlanLine | None) -> None:
        """Show the reasons of one meeting, or nothing."""
        clear(self._lines)
        self.setVisible(line is not None)
        if line is None:
            return
        meeting, wording = line.meeting, self._words.wording
        self._lines.addWidget(h3(wording.sentence(wording.moment(meeting.start))))
        self._lines.addWidget(body(self._words.why_day(meeting)))
        for role in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR):
            for one in line.people(role):
                if one.person_id:
                    text = self._words.why_person(role, one.person_id, one.reason)
                    self._lines.addWidget(small(text))
        for wish in line.unmet:
            if wish.kind is not WishKind.MEMBER_ABSENT:  # the day says who cannot come, and why
                self._lines.addWidget(small(self._words.wish(wish)))
        if not line.stays:
            self._add_buttons(line)

    def _add_buttons(self, line: PlanLine) -> None:
        flow = FlowLayout(self._theme.px(8))
        buttons = [(DATE, self.tr("Another day"))]
        if line.people(Role.FACILITATOR) and line.people(Role.FACILITATOR)[0].reason is not None:
            buttons.append((LEADS, self.tr("Somebody else leads")))
        if line.people(Role.CASE_CONTRIBUTOR):
            buttons.append((BRINGS, self.tr("Somebody else brings the case")))
        for column, text in buttons:
            button = plain(self._theme, text)
            button.clicked.connect(
                lambda _=False, c=column, b=button: self.other_wanted.emit(c, _place(b))
            )
            flow.addWidget(button)
        if line.pinned:
            free = link(self._theme, self.tr("Let the planner choose again"))
            index = line.meeting.index
            free.clicked.connect(lambda: self.release_wanted.emit(index))
            flow.addWidget(free)
        self._lines.addLayout(flow)


def _place(button: Button) -> QRect:
    return QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
