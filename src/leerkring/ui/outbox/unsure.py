"""The question about mail that may have left: for all together, or person by person."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerkring.app.invitations.letter_log import UnsureLetter
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import body
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, widget_of
from leerkring.ui.widgets.notices import NoticeBar, announce
from leerkring.ui.wording import Wording

MOST_NAMED = 4
MOST_LINES = 8


class UnsureQuestion(QFrame):
    """Asks as long as nobody answered; hidden when there is nothing to ask."""

    decided = Signal(object, bool)  # keys of letters, and whether they left

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(8))
        self._letters: tuple[UnsureLetter, ...] = ()
        self._each = False
        self.text = ""
        self.hide()

    def show_letters(self, letters: Sequence[UnsureLetter]) -> None:
        """Ask about these; nothing takes the question away."""
        if tuple(letters) == self._letters:
            return
        self._letters = tuple(letters)
        self._build()
        if letters:
            announce(self, self.text)

    def _people(self) -> dict[str, list[UnsureLetter]]:
        found: dict[str, list[UnsureLetter]] = defaultdict(list)
        for one in self._letters:
            found[one.email.casefold()].append(one)
        return found

    def _build(self) -> None:
        clear(self._lines)
        people = self._people()
        self.setVisible(bool(people))
        self._each = self._each and len(people) > 1
        self.text = self._said([mine[0].name for mine in people.values()])
        if not people:
            return
        keys = tuple(one.key for one in self._letters)
        deeds = [
            Deed(self.tr("It was sent"), lambda: self.decided.emit(keys, True)),  # noqa: FBT003 - a signal's payload
            Deed(self.tr("Send it again"), lambda: self.decided.emit(keys, False)),  # noqa: FBT003 - as above
        ]
        if len(people) > 1 and not self._each:
            deeds.append(Deed(self.tr("Choose per person"), self._unfold))
        self._lines.addWidget(NoticeBar(self._theme, self.text, deeds, tone="amber", wide=True))
        if self._each:
            self._lines.addWidget(self._one_by_one(people))

    def _unfold(self) -> None:
        self._each = True
        self._build()

    def _one_by_one(self, people: dict[str, list[UnsureLetter]]) -> QWidget:
        lines = column(gap=self._theme.px(2), margins=(14, 8, 14, 8))
        for mine in list(people.values())[:MOST_LINES]:
            lines.addWidget(self._line(mine))
        return card(lines)

    def _line(self, mine: Sequence[UnsureLetter]) -> QWidget:
        name, keys = mine[0].name, tuple(one.key for one in mine)
        flow = FlowLayout(self._theme.px(12))
        count = self.tr("%n mail(s)", "", len(mine))
        flow.addWidget(body(f"{name}, {self._wording.in_words(count, len(mine))}"))
        for text, sent in ((self.tr("It was sent"), True), (self.tr("Send it again"), False)):
            button = link(self._theme, text)
            button.setAccessibleName(f"{text}: {name}")
            button.clicked.connect(lambda _=False, yes=sent: self.decided.emit(keys, yes))
            flow.addWidget(button)
        return widget_of(flow)

    def _said(self, names: list[str]) -> str:
        few = names[:MOST_NAMED]
        if len(names) > len(few):
            few.append(self._wording.more(len(names) - len(few)))
        text = self.tr(
            "It is not certain whether the mail to {names} left. Look in your sent mail.",
            "",
            len(self._letters),
        )
        return text.format(names=self._wording.listed(few))
