"""A password, asked where it is needed; kept in the system's own place for passwords."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLineEdit

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import column, row


class PasswordForm(QFrame):
    """One field; `ask` says for what, and what to do with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("", "h3", wrap=True)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(theme, self.tr("Password"), self.line)
        self.line.textEdited.connect(lambda _: self.field.clear_error())
        self.line.returnPressed.connect(self._give)
        self.go_on = plain(theme, self.tr("Go on"))
        self.go_on.clicked.connect(self._give)
        cancel = link(theme, self.tr("Not now"))
        cancel.clicked.connect(self._leave)
        self._then: Callable[[str], object] = lambda _: None
        self._left: Callable[[], object] = lambda: None
        buttons = row(self.go_on, cancel, None, gap=theme.px(10))
        hint = small(self.tr("It is kept in the password store of this computer, if there is one."))
        margins = (18, 14, 18, 16)
        self.setLayout(
            column(self._title, self.field, hint, buttons, gap=theme.px(8), margins=margins)
        )
        self.hide()

    def ask(
        self,
        title: str,
        then: Callable[[str], object],
        left: Callable[[], object],
        *,
        error: str = "",
    ) -> None:
        """Ask for the password of `title`; `left` when the user does not give it now."""
        self._title.setText(title)
        self._then, self._left = then, left
        self.line.clear()
        self.show()
        self.field.clear_error()
        if error:
            self.field.show_error(error)
        self.line.setFocus()

    def _give(self) -> None:
        password = self.line.text()
        if not password:
            self.field.show_error(self.tr("Fill in the password."))
            return
        self.line.clear()
        self.hide()
        self._then(password)

    def _leave(self) -> None:
        self.line.clear()
        self.hide()
        self._left()
