"""Exactly what a message will say and to whom, beside the list."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerkring.app.invitations.letter_log import PlannedLetter
from leerkring.app.invitations.mail_texts import MailText
from leerkring.app.invitations.previews import MailPreview, MessagePreview
from leerkring.domain.invitations import Method
from leerkring.domain.told import Invitee
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.labels import body, caption, h2, h3, small
from leerkring.ui.widgets.layouts import clear, column, hairline, row
from leerkring.ui.wording import Wording

MOST_NAMED = 4


class Mails(QWidget):
    """One mail at a time: a picker says whose, when they differ."""

    def __init__(self, theme: Theme, wording: Wording, mails: Sequence[MailPreview]) -> None:
        super().__init__()
        self._mails = tuple(mails)
        self._subject, self._text = h3(""), body("")
        parts = column(gap=theme.px(10))
        self.whose = choice_field(
            theme, [(n, wording.listed(_few(m.to, wording))) for n, m in enumerate(mails)]
        )
        picker = Field(theme, self.tr("To whom"), self.whose)
        if len(mails) > 1:
            parts.addWidget(picker)
        else:
            picker.hide()
        self.whose.currentIndexChanged.connect(self._show)
        parts.addWidget(self._subject)
        parts.addWidget(self._text)
        copy = link(theme, self.tr("Copy the text"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.text()))
        parts.addLayout(row(copy, None))
        self.setLayout(parts)
        self._show(0)

    def _show(self, number: int) -> None:
        said = self._mails[number].text
        self._subject.setText(said.subject)
        self._text.setText(said.text)


def _few(people: Sequence[Invitee], wording: Wording) -> list[str]:
    """Return a few names and how many more there are."""
    names = [person.name for person in people]
    if len(names) <= MOST_NAMED + 1:
        return names
    return [*names[:MOST_NAMED], wording.more(len(names) - MOST_NAMED)]


class Preview(QFrame):
    """A card with the messages about one meeting, to one person, or a mail that is due."""

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

    def show_person(self, name: str, messages: Sequence[MessagePreview]) -> None:
        """Show everything that one person gets."""
        clear(self._parts)
        self.setVisible(bool(messages))
        self._parts.addWidget(h2(self.tr("What {name} gets").format(name=name)))
        for number, message in enumerate(messages):
            if number:
                self._parts.addWidget(hairline())
            self._show(message, alone=True)

    def show_letters(
        self, title: str, letters: Sequence[PlannedLetter], attached: Sequence[str] = ()
    ) -> None:
        """Show a mail that is due, as each who gets it reads it, and which files go along."""
        clear(self._parts)
        self.setVisible(bool(letters))
        if not letters:
            return
        self._parts.addWidget(caption(self.tr("This is what it says")))
        self._parts.addWidget(h3(title))
        self._add_mails(
            [MailPreview((x.to,), MailText(x.letter.subject, x.letter.text)) for x in letters]
        )
        for name in attached:
            self._parts.addWidget(small(self.tr("Goes along: {file}").format(file=name)))

    def _show(self, message: MessagePreview, *, alone: bool = False) -> None:
        cancels = message.method is Method.CANCEL
        heading = self.tr("Cancellation") if cancels else self.tr("Invitation")
        version = self.tr("version {number}").format(number=message.version)
        self._parts.addWidget(caption(f"{heading}, {version}"))
        if message.mails:
            self._add_mails(message.mails)
            self._parts.addWidget(caption(self.tr("In the calendar")))
        self._parts.addWidget(h3(message.subject))
        self._parts.addWidget(body(message.text))
        if not message.mails:
            copy = link(self._theme, self.tr("Copy the text"), icon="copy")
            text = message.text
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
            self._parts.addLayout(row(copy, None))
        if not message.recipients:
            self._parts.addWidget(small(self.tr("Goes to nobody but yourself.")))
        elif not alone:
            names = [person.name for person in message.recipients]
            to = self.tr("Goes to {names}.").format(names=self._wording.listed(names))
            self._parts.addWidget(small(to))
        self._show_without_mail(message, alone=alone)

    def _show_without_mail(self, message: MessagePreview, *, alone: bool) -> None:
        if message.mails and message.others and not alone:
            names = self._wording.listed(_few(message.others, self._wording))
            text = self.tr("Without a mail, as a file or in a calendar: {names}.")
            self._parts.addWidget(small(text.format(names=names)))

    def _add_mails(self, mails: Sequence[MailPreview]) -> None:
        self._parts.addWidget(Mails(self._theme, self._wording, mails))
