"""What the groups of questions have in common: they show answers and tell changed ones."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.planning.beginning import Beginning
from leerkring.ui.planning.answers import Answers
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import h2
from leerkring.ui.wording import Wording


@dataclass(frozen=True)
class Tools:
    """What every group needs to build and word its fields."""

    theme: Theme
    wording: Wording


class Part(QWidget):
    """One group of questions under a heading. Subclasses build in __init__ and override `fill`."""

    changed = Signal(object)  # Answers

    def __init__(self, tools: Tools, title: str) -> None:
        super().__init__()
        self.tools = tools
        self._answers: Answers | None = None
        self._beginning: Beginning | None = None
        self._filling = False
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(tools.theme.px(10))
        if title:
            self.lines.addWidget(h2(title))

    @property
    def answers(self) -> Answers:
        """What is shown now."""
        if self._answers is None:
            raise RuntimeError("nothing was asked yet")
        return self._answers

    def show_answers(self, answers: Answers, beginning: Beginning) -> None:
        """Show these answers, without telling."""
        self._answers, self._beginning = answers, beginning
        self._filling = True
        try:
            self.fill(answers, beginning)
        finally:
            self._filling = False

    def fill(self, answers: Answers, beginning: Beginning) -> None:
        """Put the answers into the fields."""
        raise NotImplementedError

    def put(self, answers: Answers) -> None:
        """Tell changed answers, unless the fields are only being filled."""
        if not self._filling and answers != self._answers:
            self._answers = answers
            self.changed.emit(answers)

    def agree(self, **changes: object) -> None:
        """Tell another agreement."""
        if not self._filling and self._answers is not None:
            self.put(self._answers.agreed(**changes))

    def change(self, **changes: object) -> None:
        """Tell other answers."""
        if not self._filling and self._answers is not None:
            self.put(replace(self._answers, **changes))  # type: ignore[arg-type]
