"""Exactly what a message will say and to whom, beside the list."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.invitations.outbox import MessagePreview
from leerkring.domain.invitations import Method
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import body, caption, h2, h3, small
from leerkring.ui.widgets.layouts import clear, hairline, row
from leerkring.ui.wording import Wording


class Preview(QFrame):
    """A card with the messages about one meeting."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self.setProperty("role", "card")
        self._parts = QVBoxLayout(self)
        self._parts.setSpacing(theme.px(10))
        edge = theme.px(18)
        self._parts.setContentsMargins(edge, theme.px(16), edge, theme.px(16))

    def show_messages(self, messages: Sequence[MessagePreview], change: str = "") -> None:
        """Show what will be written, and what is different; nothing hides the card."""
        clear(self._parts)
        self.setVisible(bool(messages))
        if change:
            self._parts.addWidget(caption(self.tr("What changes")))
            self._parts.addWidget(h3(self._wording.sentence(change)))
            self._parts.addWidget(hairline())
        self._parts.addWidget(h2(self.tr("This is what it says")))
        for number, message in enumerate(messages):
            if number:
                self._parts.addWidget(hairline())
            self._show(message)

    def _show(self, message: MessagePreview) -> None:
        cancels = message.method is Method.CANCEL
        heading = self.tr("Cancellation") if cancels else self.tr("Invitation")
        version = self.tr("version {number}").format(number=message.sequence + 1)
        self._parts.addWidget(caption(f"{heading}, {version}"))
        if message.mail is not None:
            self._parts.addWidget(h3(message.mail.subject))
            self._parts.addWidget(body(message.mail.text))
            self._parts.addWidget(caption(self.tr("In the calendar")))
        self._parts.addWidget(h3(message.subject))
        self._parts.addWidget(body(message.text))
        said = message.mail.text if message.mail is not None else message.text
        copy = link(self._theme, self.tr("Copy the text"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(said))
        self._parts.addLayout(row(copy, None))
        names = [person.name for person in message.recipients]
        to = self.tr("Goes to {names}.").format(names=self._wording.listed(names))
        self._parts.addWidget(small(to if names else self.tr("Goes to nobody but yourself.")))
