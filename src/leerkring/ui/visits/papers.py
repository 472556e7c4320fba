"""A round on paper and as lists: visit cards, the round at a glance, and spreadsheets."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from leerkring.app.people.export import ListWriter
from leerkring.app.visits.export import RoundsExport, VisitsExport
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.page import Menu, Page
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, icon_button


class RoundPapers(QObject):
    """The actions that print or save the shown round; without a round they say why not."""

    def __init__(self, page: Page, writer: ListWriter) -> None:
        super().__init__(page)
        self._page = page
        self._round_id = ""
        self._saver = ListSaver(page, writer)
        self.overview = self._action(self.tr("Round at a glance"), "round_overview", "file-text")
        self.cards = self._action(self.tr("Visit cards"), "visit_cards", "printer")
        self.visits_list = page.action(self.tr("Save visits as a list…"), self.save_visits)
        self.rounds_list = page.action(self.tr("Save rounds as a list…"), self.save_rounds)
        self.all: tuple[QAction, ...] = (
            self.overview, self.cards, self.visits_list, self.rounds_list,
        )  # fmt: skip
        for action in self.all[1:]:  # the first is in the menu as what Ctrl+P does
            page.menu_actions.setdefault(Menu.FILE, []).append(action)
        self._buttons: list[Button] = []
        self.show_round("")

    def button(self, theme: Theme) -> Button:
        """Return a button that prints; what it opens is up to the page."""
        made = icon_button(theme, "printer", self.tr("Print"))
        self._buttons.append(made)
        self._explain(made)
        return made

    def show_round(self, round_id: str) -> None:
        """Let everything be about this round; empty when there is none."""
        self._round_id = round_id
        for action in self.all:
            action.setEnabled(bool(round_id))
            action.setToolTip(action.text() if round_id else self._reason())
        for button in self._buttons:
            self._explain(button)

    def save_visits(self) -> None:
        """Save every visit of every round for a spreadsheet."""
        self._saver.save_answer(VisitsExport(), self.tr("Save the visits"), self.tr("Peer visits"))

    def save_rounds(self) -> None:
        """Save every round with who takes part for a spreadsheet."""
        self._saver.save_answer(RoundsExport(), self.tr("Save the rounds"), self.tr("Rounds"))

    def _action(self, text: str, kind: str, icon: str) -> QAction:
        return self._page.action(
            text, lambda: self._page.go("document", self._round_id, kind), icon=icon
        )

    def _explain(self, button: Button) -> None:
        there = bool(self._round_id)
        button.setEnabled(there)
        button.setToolTip(self.tr("Print") if there else self._reason())
        button.setAccessibleDescription("" if there else self._reason())

    def _reason(self) -> str:
        return self.tr("Make a round first: there is nothing to print or save yet.")
