"""The bar after an older backup was put back: as long as people know more than the file does."""

from PySide6.QtCore import QObject

from leerkring.app.invitations.outbox import SentSinceBackup
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.services import Services

SENT_SINCE = "sent_since"
_SENDING = frozenset({"Dispatch", "IssuedSequence", "SentLetter"})


def keep_telling(services: Services) -> None:
    """Go on in a window that was built again, when the one before it showed the bar."""
    if any(notice.key == SENT_SINCE for notice in services.messages.notices):
        SentSince(services)


def stop_telling(services: Services) -> None:
    """Take the bar away: what it says is about a file that is about to be another one."""
    services.messages.clear_notice(SENT_SINCE)


class SentSince(QObject):
    """Shows the bar when there is something to tell, until all of it was sent again.

    `unknown` is said instead when nothing is known of what was sent. Lives as long as the window.
    """

    def __init__(self, services: Services, unknown: str = "") -> None:
        super().__init__(services.feed)
        self._services, self._unknown = services, unknown
        services.feed.changed.connect(lambda changed: self._hear(changed))
        self._count()

    def _hear(self, changed: Changed) -> None:
        shown = any(notice.key == SENT_SINCE for notice in self._services.messages.notices)
        if shown and changed.kinds & _SENDING:
            self._count()

    def _count(self) -> None:
        self._services.ask(SentSinceBackup(), self._show, owner=self)

    def _show(self, count: int) -> None:
        services = self._services
        go = Deed(self.tr("Look at it"), lambda: services.go("outbox"))
        if count:
            text = services.wording.in_words(self._behind(count), count)
            services.messages.notice(SENT_SINCE, text, go)
        elif self._unknown:
            services.messages.notice(SENT_SINCE, self._unknown, go)
        else:
            stop_telling(services)

    def _behind(self, count: int) -> str:
        return self.tr(
            "Something was sent about %n meeting(s) after this backup was made. Send lists what "
            "people must get again.", "", count,
        )  # fmt: skip
