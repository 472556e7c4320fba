"""What the user must know or decide, as cards with choices: what stops the plan comes first."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerkring.domain.planning import Choice, ChoiceKind, Conflict, ConflictKind
from leerkring.ui.planning.conflict_words import INFORMING, ConflictWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import body, h3
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, row
from leerkring.ui.widgets.marks import Icon

MOST_SHOWN = 2  # of those that only inform


class ConflictCards(QWidget):
    """Shows conflicts; `taken` tells the choice."""

    taken = Signal(object, object)  # Conflict, Choice

    def __init__(self, theme: Theme, words: ConflictWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._all = False
        self._shown: tuple[Conflict, ...] | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(8))
        self.hide()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show these instead; what is shown already stays as it is, with its focus."""
        wanted = tuple(conflicts)
        if wanted != self._shown:
            self._shown = wanted
            self._build()

    def _build(self) -> None:
        clear(self._lines)
        conflicts = self._shown or ()
        deciding = [_with_way_out(c) for c in conflicts if c.kind not in INFORMING]
        informing = [c for c in conflicts if c.kind in INFORMING]
        for conflict in deciding:
            self._lines.addWidget(self._card(conflict, "red", "circle-alert"))
        shown = informing if self._all else informing[:MOST_SHOWN]
        for conflict in shown:
            self._lines.addWidget(self._card(conflict, "blue", "info"))
        more = len(informing) - len(shown)
        if more:
            button = link(self._theme, self.tr("Show %n more", "", more))
            button.clicked.connect(self._show_all)
            self._lines.addLayout(row(button, None))
        self.setVisible(bool(conflicts))

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _card(self, conflict: Conflict, tone: str, icon: str) -> QFrame:
        theme, said = self._theme, self._words.conflict(conflict)
        title = h3(said.title)
        texts = column(title, gap=theme.px(4))
        if said.text:
            texts.addWidget(body(said.text))
        buttons = FlowLayout(theme.px(8))
        for choice in conflict.choices:
            text = self._words.choice(choice)
            button = plain(theme, text)
            button.setAccessibleDescription(said.title)
            button.clicked.connect(lambda _=False, made=choice: self._take(conflict, made))
            buttons.addWidget(button)
        if conflict.choices:
            texts.addLayout(buttons)
        sign = Icon(theme, icon, tone)
        whole = row(sign, texts, gap=theme.px(10), margins=(12, 10, 12, 10))
        whole.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(1, 1)
        frame = QFrame()
        frame.setProperty("role", "notice")
        frame.setProperty("tone", tone)
        frame.setLayout(whole)
        return frame

    def _take(self, conflict: Conflict, choice: Choice) -> None:
        self.taken.emit(conflict, choice)


def _with_way_out(conflict: Conflict) -> Conflict:
    """Return a conflict that is no dead end: with other people other days are possible."""
    if conflict.choices or conflict.kind is ConflictKind.NO_REGION:
        return conflict
    return replace(conflict, choices=(Choice(ChoiceKind.ADD_MEMBERS),))
