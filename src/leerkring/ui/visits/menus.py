"""The buttons in the head of the page of visits that open a menu: more, and print."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from leerkring.ui.page import Page
from leerkring.ui.visits.deeds import VisitDeeds
from leerkring.ui.visits.papers import RoundPapers
from leerkring.ui.widgets.buttons import Button, icon_button
from leerkring.ui.widgets.frame import PageFrame


class HeadMenus(QObject):
    """What can be done with the shown round (`of_round`), and with visits in general."""

    def __init__(
        self,
        page: Page,
        frame: PageFrame,
        deeds: VisitDeeds,
        papers: RoundPapers,
        of_round: tuple[QAction, ...],
    ) -> None:
        super().__init__(page)
        theme = page.services.theme
        self._deeds = deeds
        self._papers = papers
        self._of_round = of_round
        self.general: tuple[QAction | None, ...] = ()
        self.round_id = ""
        self.more = icon_button(theme, "ellipsis", self.tr("More"))
        self.more.clicked.connect(self._open_more)
        self.printer = papers.button(theme)
        self.printer.clicked.connect(self._open_printing)
        frame.header.insertWidget(0, self.more)
        frame.header.insertWidget(0, self.printer)

    def show_round(self, round_id: str) -> None:
        """Let everything be about this round; empty when there is none."""
        self.round_id = round_id
        self._papers.show_round(round_id)
        for action in self._of_round:
            action.setEnabled(bool(round_id))

    def _open_more(self) -> None:
        actions = list(self.general)
        if self.round_id:
            lists = (self._papers.visits_list, self._papers.rounds_list)
            actions += [*lists, *self._of_round]
        self._open(self.more, actions)

    def _open_printing(self) -> None:
        self._open(self.printer, [self._papers.cards, self._papers.overview])

    def _open(self, button: Button, actions: list[QAction | None]) -> None:
        self._deeds.pop_up(actions, button.mapToGlobal(button.rect().bottomLeft()))
