"""The card *Let op*: what is the matter with coming meetings, each with a way to mend it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.planning.warnings import Fix, PlanWarning
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.labels import h2, label, small
from leerkring.ui.widgets.layouts import clear, column, row
from leerkring.ui.widgets.marks import Icon
from leerkring.ui.year.troubles import TroubleWords

MOST_SHOWN = 5
WIDEST_TEXT = 196

Mend = Callable[[PlanWarning, Fix], object]
Show = Callable[[str], object]  # a meeting's id


class AttentionCard(QFrame):
    """Lists warnings; the heading of each goes to its meeting."""

    def __init__(self, theme: Theme, words: TroubleWords, show: Show, mend: Mend) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._show = show
        self._mend = mend
        self._every = False
        self._warnings: tuple[PlanWarning, ...] = ()
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        px = theme.px
        self._layout.setContentsMargins(px(18), px(14), px(18), px(16))
        self._layout.setSpacing(px(8))
        self.hide()

    def show_warnings(self, warnings: Sequence[PlanWarning]) -> None:
        """Show these; without any the card is not there."""
        if tuple(warnings) != self._warnings:
            self._warnings = tuple(warnings)
            self._every = False
            self._build()
        self.setVisible(bool(self._warnings))

    def _build(self) -> None:
        clear(self._layout)
        count = label(str(len(self._warnings)), "small")
        self._layout.addLayout(row(h2(self.tr("Attention")), count, None, gap=self._theme.px(8)))
        shown = self._warnings if self._every else self._warnings[:MOST_SHOWN]
        for one in shown:
            self._add(one)
        left = len(self._warnings) - len(shown)
        if left:
            more = link(self._theme, self.tr("Show %n more", "", left))
            more.clicked.connect(self._show_every)
            self._layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, one: PlanWarning) -> None:
        where, what = self._words.where(one), self._words.what(one)
        place = link(self._theme, where, name=self.tr("Show {what}").format(what=where))
        place.clicked.connect(lambda: self._show(one.violation.meeting_id))
        parts = column(gap=0)
        parts.addWidget(place, 0, Qt.AlignmentFlag.AlignLeft)
        parts.addLayout(column(small(what), margins=(self._theme.px(6), 0, 0, 0)))
        left = column(self._theme.px(3), Icon(self._theme, "triangle-alert", "amber"), None, gap=0)
        line = row(left, parts, gap=self._theme.px(4))
        line.setContentsMargins(0, self._theme.px(2), 0, self._theme.px(2))
        line.setStretch(1, 1)
        self._layout.addLayout(line)
        for fix in one.fixes[:1]:
            button = plain(self._theme, self._fitting(self._words.fix(fix)))
            button.setAccessibleName(self._words.fix(fix))
            button.setToolTip(self._words.whole(fix))
            button.setAccessibleDescription(where)
            button.clicked.connect(lambda _=False, fix=fix: self._mend(one, fix))
            self._layout.addWidget(button)

    def _fitting(self, text: str) -> str:
        """Return the text of a button, shortened when the column is too narrow for it."""
        metrics = QFontMetrics(self._theme.font(14, QFont.Weight.Medium))
        most = self._theme.px(WIDEST_TEXT)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)

    def _show_every(self) -> None:
        self._every = True
        self._build()
