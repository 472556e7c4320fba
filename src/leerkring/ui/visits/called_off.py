"""Beside the matrix: a visit that was called off, of which a recording is still there."""

from PySide6.QtWidgets import QFrame

from leerkring.app.visits.rows import VisitRowFull
from leerkring.domain.visits import VisitState
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.tools import Tools
from leerkring.ui.visits.video import VideoPart
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import column


class CalledOffCard(QFrame):
    """Says whose visit it was, and lets its recording be ticked off."""

    def __init__(self, tools: Tools, words: MatrixWords) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "card")
        self.title = h3("")
        self.video = VideoPart(tools)
        said = small(self.tr("This visit was called off. Its recording is still there."))
        edge = tools.theme.px(18)
        parts = column(self.title, said, self.video, gap=tools.theme.px(10))
        parts.setContentsMargins(edge, edge, edge, edge)
        self.setLayout(parts)

    @staticmethod
    def is_of(visit: VisitRowFull) -> bool:
        """Tell whether a visit can only be found here."""
        there = bool(visit.video_reference) and not visit.video_deleted
        return visit.row.state is VisitState.CANCELLED and there

    def show_visit(self, visit: VisitRowFull) -> None:
        """Show this visit."""
        self.title.setText(self._words.pair(visit.row.visitor_name, visit.row.host_name))
        self.setAccessibleName(self.title.text())
        self.video.show_visit(visit)
