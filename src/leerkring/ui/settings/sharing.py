"""Fills the folder for subscriptions as soon as it is another one than before."""

from pathlib import Path

from PySide6.QtCore import QObject

from leerkring.app.invitations.as_told import AsTold, ToldCalendars
from leerkring.app.invitations.post import Post
from leerkring.app.organisation.settings import AppSettings
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.settings.sending import SendingBlock


class SharedFolder(QObject):
    """What people were told stands in a new folder at once; nothing that they were not told."""

    def __init__(self, page: Page, post: Post, block: SendingBlock) -> None:
        super().__init__(page)
        self._page, self._post, self._block = page, post, block
        self._known: str | None = None  # until it is known which one it is

    def see(self, settings: AppSettings) -> None:
        """Take note of the settings; fill the folder when another was chosen."""
        before, self._known = self._known, settings.subscription_folder
        if before is not None and self._known and self._known != before:
            self._page.ask(ToldCalendars(), self._fill, key="subscription")

    def _fill(self, told: AsTold) -> None:
        folder, language = Path(self._known or ""), self._page.services.wording.language
        self._page.background(
            lambda *_: self._post.subscriptions.write(told, folder, language=language),
            then=self._filled,
            failed=self._refused,
        )

    def _filled(self, count: int) -> None:
        if count:
            text = self.tr("%n subscription file(s) are in the folder.", "", count)
            self._page.services.messages.toast(
                self._page.services.wording.counted_sentence(text, count)
            )

    def _refused(self, error: DomainError) -> None:
        self._block.folder.show_error(self._page.services.wording.refusal(error))
