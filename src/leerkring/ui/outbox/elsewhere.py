"""What the calendar on the server lacks of what people were told, and the way to put it there."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.invitations.publishing import Gap, ServerGap
from leerkring.ui.messages import Deed
from leerkring.ui.outbox.round import Round
from leerkring.ui.page import Menu, Page
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import NoticeBar


class Elsewhere(QFrame):
    """A bar as long as something lacks; in the menu as long as there is a server."""

    def __init__(self, page: Page, sending: Round, is_busy: Callable[[], bool]) -> None:
        super().__init__()
        self._page, self._round, self._is_busy = page, sending, is_busy
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.action = page.action(
            self.tr("Put everything on the server"), self.put, menu=Menu.MEETING
        )
        self.action.setVisible(False)
        self.text = ""
        self.hide()

    def refresh(self) -> None:
        """Ask again what lacks."""
        self._page.ask(ServerGap(), self._show, key="gap")

    def put(self) -> None:
        """Put all that people were told on the server, unless something else is going on."""
        if not self._is_busy():
            self._round.put_everything()

    def _show(self, gap: Gap) -> None:
        self.action.setVisible(bool(gap.address))
        clear(self._lines)
        count = len(gap.missing) + len(gap.behind)
        self.text = ""
        if count:
            text = self.tr("%n appointment(s) not on the server as people were told.", "", count)
            self.text = self._page.services.wording.counted_sentence(text, count)
            deed = Deed(self.action.text(), self.put)
            theme = self._page.services.theme
            self._lines.addWidget(NoticeBar(theme, self.text, (deed,), tone="amber", wide=True))
        self.setVisible(bool(count))
