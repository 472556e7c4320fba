"""How the circle said it wants to go on: shown where its next meeting is prepared."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.evaluation.going_on import GoingOnRow
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.evaluation_words import EvaluationWords
from leerkring.ui.widgets.labels import body, h2, small
from leerkring.ui.widgets.layouts import clear, column
from leerkring.ui.wording import Wording


class GoingOnCard(QFrame):
    """Wishes with how often each was chosen, and what was written; hidden without any."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._words = EvaluationWords(wording)
        self.setProperty("role", "card")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        edge = theme.px(16)
        title = h2(self.tr("How the circle wants to go on"))
        self.setLayout(
            column(title, self._lines, gap=theme.px(8), margins=(edge, edge, edge, edge))
        )
        self.hide()

    def show_row(self, found: GoingOnRow | None) -> None:
        """Show what was said last time."""
        clear(self._lines)
        self.setVisible(found is not None)
        if found is None:
            return
        said = self.tr("Said after the meeting of {day}.")
        day = self._wording.day(found.day)
        if found.work_form:
            said = self.tr("Said after the meeting of {day} ({form}).")
        self._lines.addWidget(small(said.format(day=day, form=found.work_form)))
        if found.wishes:
            wishes = self._wording.sentence(self._words.wishes(found.wishes))
            self._lines.addWidget(body(wishes))
        for words in found.words:
            self._lines.addWidget(body(f"“{words}”"))
        if found.hidden:
            self._lines.addWidget(small(self._words.too_few(found.hidden)))
