"""Who sends the invitations: asked once, on the spot, because answers go there."""

from PySide6.QtWidgets import QFrame, QLineEdit

from leerkring.domain.told import Organiser
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import column, row


class OrganiserForm(QFrame):
    """Two fields."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.name = QLineEdit()
        self.email = QLineEdit()
        self.email.setPlaceholderText(self.tr("name@organisation.nl"))
        self._name = Field(theme, self.tr("Your name"), self.name)
        self._email = Field(theme, self.tr("Your e-mail address"), self.email)
        for line, field in ((self.name, self._name), (self.email, self._email)):
            line.textEdited.connect(lambda _text, told=field: told.clear_error())
        fields = row(self._name, self._email, gap=theme.px(16))
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        parts = column(
            h3(self.tr("Who sends the invitations?")),
            small(self.tr("Answers go to this address. It is asked once.")),
            fields,
            gap=theme.px(8),
            margins=(18, 14, 18, 16),
        )
        self.setLayout(parts)

    @property
    def texts(self) -> tuple[str, str]:
        """Name and e-mail as typed."""
        return self.name.text().strip(), self.email.text().strip()

    def show_organiser(self, organiser: Organiser) -> None:
        """Fill in what is known, unless the user is typing."""
        for line, text in ((self.name, organiser.name), (self.email, organiser.email)):
            if text and not line.text():
                line.setText(text)

    def show_refusal(self, text: str) -> None:
        """Say under the e-mail field what is wrong."""
        self._email.show_error(text)
        self.email.setFocus()

    def check(self) -> bool:
        """Mark what is missing and go there; True when both are filled in."""
        self._name.clear_error()
        self._email.clear_error()
        missing = None
        if not self.email.text().strip():
            self._email.show_error(self.tr("Fill in the address that answers go to."))
            missing = self.email
        if not self.name.text().strip():
            self._name.show_error(self.tr("Fill in your name."))
            missing = self.name
        if missing is not None:
            missing.setFocus()
        return missing is None
