"""The visits that are talked about at a meeting: who was where, never what was written of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.visits.rows import VisitRow
from leerkring.ui.page import Page
from leerkring.ui.widgets.buttons import Button, link
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import clear, column, row


class DiscussCard(QFrame):
    """One link per visit, to where it is; hidden when there are none."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._theme = page, page.services.theme
        self._wording = page.services.wording
        self.setProperty("role", "card")
        self.links: list[Button] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(self._theme.px(6))
        edge = self._theme.px(16)
        self.setLayout(
            column(
                h2(self.tr("Visits to talk about")),
                self._lines,
                gap=self._theme.px(10),
                margins=(edge, edge, edge, edge),
            )
        )
        self.hide()

    def show_visits(self, visits: Sequence[VisitRow]) -> None:
        """Show these visits instead."""
        clear(self._lines)
        self.links = []
        for visit in visits:
            button = link(self._theme, self._text(visit))
            to = visit.round_id or "", visit.id
            button.clicked.connect(lambda _=False, to=to: self._page.go("visits", *to))
            self.links.append(button)
            self._lines.addLayout(row(button, None))
        self.setVisible(bool(visits))

    def _text(self, visit: VisitRow) -> str:
        text = self.tr("{visitor} visits {host}")
        if visit.is_past:
            text = self.tr("{visitor} visited {host}")
        said = text.format(visitor=visit.visitor_name, host=visit.host_name)
        if visit.start is None:
            return said
        return f"{said} ({self._wording.day(visit.start.date(), weekday=False)})"
