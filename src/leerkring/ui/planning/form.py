"""The left half: the questions in the order people think of them, all with a usable answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.planning.beginning import Beginning
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.free_days import FreeDaysPart
from leerkring.ui.planning.more import MorePart
from leerkring.ui.planning.parts import Part, Tools
from leerkring.ui.planning.turns import TurnsPart
from leerkring.ui.planning.when import WhenPart
from leerkring.ui.planning.who import WhoPart
from leerkring.ui.widgets.layouts import card, column, hairline


class PlanForm(QWidget):
    """Shows the answers and tells each change as a whole."""

    changed = Signal(object)  # Answers

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.who = WhoPart(tools)
        self.when = WhenPart(tools)
        self.free_days = FreeDaysPart(tools)
        self.turns = TurnsPart(tools)
        self.more = MorePart(tools)
        self.parts: tuple[Part, ...] = (
            self.who, self.when, self.free_days, self.turns, self.more,
        )  # fmt: skip
        self._beginning: Beginning | None = None
        edge = tools.theme.px(16)
        lines = column(gap=tools.theme.px(14), margins=(edge, edge, edge, edge))
        for number, part in enumerate(self.parts):
            if number:
                lines.addWidget(hairline())
            lines.addWidget(part)
            part.changed.connect(self._tell)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card(lines))
        outer.addStretch(1)

    def show_answers(self, answers: Answers, beginning: Beginning) -> None:
        """Show these answers."""
        self._beginning = beginning
        for part in self.parts:
            part.show_answers(answers, beginning)

    def _tell(self, answers: Answers) -> None:
        if self._beginning is not None:
            self.show_answers(answers, self._beginning)
        self.changed.emit(answers)
