"""What the page says when a year is still empty, or its school holidays are not known."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.year.rows import YearRows
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.year.words import YearWords


class Beginning(QFrame):
    """A card for beside the calendar of a year without meetings: how to begin."""

    def __init__(self, theme: Theme, words: YearWords, plan: Callable[[], object]) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._plan = plan
        self._layout = QVBoxLayout(self)
        self.setProperty("role", "card")
        self.hide()

    def show_year(self, rows: YearRows) -> None:
        """Show the card, or nothing when there are meetings."""
        clear(self._layout)
        self.setVisible(not rows.meetings)
        if rows.meetings:
            return
        begin = Deed(self.tr("Plan a year"), self._plan)
        filled = rows.breaks and rows.breaks_known
        hint = self.tr("The holidays are there already.") if filled else ""
        title = self._words.nothing_yet(rows)
        self._layout.addWidget(EmptyState(self._theme, title, hint, begin, icon="calendar-plus"))


class BreaksNotice(QFrame):
    """A bar above the calendar of a year whose school holidays nobody knows yet."""

    def __init__(
        self,
        theme: Theme,
        words: YearWords,
        add: Callable[[], object],
        plan: Callable[[], object],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._deeds = (Deed(self.tr("Add them"), add), Deed(self.tr("Plan without"), plan))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_year(self, rows: YearRows) -> None:
        """Show the bar, or nothing when the holidays are known."""
        clear(self._layout)
        self.setVisible(not rows.breaks_known)
        if not rows.breaks_known:
            text = self._words.no_breaks(rows)
            self._layout.addWidget(NoticeBar(self._theme, text, self._deeds, tone="amber"))
