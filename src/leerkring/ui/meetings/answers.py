"""What the invited answered, beside their meeting."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.invitations.replies import AnswerRow
from leerkring.domain.invitations import Answer
from leerkring.domain.replies import PLAIN, tally
from leerkring.ui.page import Page
from leerkring.ui.widgets.answer_words import AnswerWords
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import clear, column, row
from leerkring.ui.widgets.marks import Icon

_SIGNS = {
    Answer.ACCEPTED: ("check", "green"),
    Answer.DECLINED: ("x", "red"),
    Answer.TENTATIVE: ("hourglass", "amber"),
    Answer.COUNTER: ("calendar-sync", "amber"),
    Answer.DELEGATED: ("user-plus", "amber"),
}
_SILENT = ("minus", "text2")


class AnswersCard(QFrame):
    """One line per invited person; hidden until something was sent."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme = self._theme = page.services.theme
        self._wording = page.services.wording
        self._words = AnswerWords(self._wording)
        self.setProperty("role", "card")
        self.summary = small("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        read = link(theme, self.tr("Read answers"))
        read.clicked.connect(lambda: page.go("replies"))
        sent = link(theme, self.tr("What was sent"))
        sent.clicked.connect(lambda: page.go("history", page.place.id))
        edge = theme.px(16)
        self.setLayout(
            column(
                h2(self.tr("Answers")),
                self.summary,
                self._lines,
                row(read, sent, None, gap=theme.px(12)),
                gap=theme.px(10),
                margins=(edge, edge, edge, edge),
            )
        )
        self.hide()

    def show_answers(self, rows: Sequence[AnswerRow]) -> None:
        """Show who said what; an answer to an earlier date counts as none."""
        clear(self._lines)
        self.setVisible(any(one.told for one in rows))
        known = {
            one.email: one.answer
            for one in rows
            if one.answer is not None and not one.stale and one.answer in PLAIN
        }
        counted = tally((one.email for one in rows), known)
        self.summary.setText(self._words.tally(counted))
        for one in rows:
            if one.answer is not None or counted.answered:
                self._lines.addLayout(self._line(one))

    def _line(self, one: AnswerRow) -> QVBoxLayout:
        answer = one.answer if not one.stale else None
        icon, tone = _SIGNS.get(answer, _SILENT) if answer is not None else _SILENT
        said = self._said(one)
        text = body(f"{one.name}: {said}")
        line = row(Icon(self._theme, icon, tone), text, gap=self._theme.px(8))
        line.setStretch(1, 1)
        if not one.comment:
            return column(line, gap=0)
        comment = row(small(one.comment), margins=(self._theme.px(26), 0, 0, 0))
        return column(line, comment, gap=0)

    def _said(self, one: AnswerRow) -> str:
        if one.answer is None:
            return self.tr("no answer yet") if one.told else self.tr("does not know yet")
        said = {
            Answer.ACCEPTED: self.tr("comes"),
            Answer.DECLINED: self.tr("does not come"),
            Answer.TENTATIVE: self.tr("comes perhaps"),
            Answer.COUNTER: self._other_time(one),
            Answer.DELEGATED: self._somebody_else(one),
        }[one.answer]
        if one.stale:
            return self.tr("{answer}, but that was for an earlier date").format(answer=said)
        return said

    def _other_time(self, one: AnswerRow) -> str:
        if one.proposed is None:
            return self.tr("proposes another time")
        moment = self._wording.moment(one.proposed)
        return self.tr("proposes {moment}").format(moment=moment)

    def _somebody_else(self, one: AnswerRow) -> str:
        if not one.delegated_to:
            return self.tr("sends somebody else")
        return self.tr("sends {other}").format(other=one.delegated_to)
