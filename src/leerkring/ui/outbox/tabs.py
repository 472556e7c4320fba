"""The pages around sending, as tabs: to do, answers, sent, texts."""

from PySide6.QtWidgets import QWidget

from leerkring.ui.page import Page
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.layouts import FlowLayout


class OutboxTabs(QWidget):
    """One row of tabs; the page it stands on is the chosen one."""

    def __init__(self, theme: Theme, page: Page, chosen: str) -> None:
        super().__init__()
        titles = {
            "outbox": self.tr("To do"),
            "replies": self.tr("Answers"),
            "history": self.tr("Sent"),
            "texts": self.tr("Texts"),
        }
        flow = FlowLayout(theme.px(4))
        self.buttons: dict[str, Button] = {}
        for name, title in titles.items():
            button = Button(theme, title, kind="tab")
            button.setCheckable(True)
            button.setChecked(name == chosen)
            button.clicked.connect(lambda _=False, place=name: self._go(page, place, chosen))
            flow.addWidget(button)
            self.buttons[name] = button
        self.setLayout(flow)

    def _go(self, page: Page, place: str, chosen: str) -> None:
        self.buttons[place].setChecked(place == chosen)
        if place != chosen or page.place.id or page.place.part:  # all, instead of a part
            page.go(place)
