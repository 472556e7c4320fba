"""Mail that is due: agendas, reminders and looks back, to tick and to send."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from leerkring.app.invitations.letter_log import PlannedLetter
from leerkring.app.invitations.notices import (
    ConfirmNotices,
    DueNotices,
    Notice,
    NoticeLetters,
)
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.domain.invitations import Channel, LetterKind
from leerkring.ui.outbox.round import Round
from leerkring.ui.page import Page
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, plain
from leerkring.ui.widgets.labels import body, h2
from leerkring.ui.widgets.layouts import clear, column, row
from leerkring.ui.wording import Wording

MOST_NAMED = 3


class NoticesCard(QFrame):
    """One box per notice; hidden when nothing is due."""

    send_wanted = Signal(object)  # tuple of keys

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self.setProperty("role", "card")
        self.boxes: dict[str, QCheckBox] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(2))
        self.button: Button = plain(theme, self.tr("Send these"))
        self.button.clicked.connect(lambda: self.send_wanted.emit(self.chosen))
        top = row(h2(self.tr("Mail that is due")), None, self.button, gap=theme.px(10))
        edge = theme.px(18)
        margins = (edge, theme.px(12), edge, theme.px(12))
        self.setLayout(column(top, self._lines, gap=theme.px(6), margins=margins))
        self.hide()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def show_notices(self, notices: Sequence[Notice], *, by_mail: bool) -> None:
        """Show what is due; without a mail server it is prepared as drafts."""
        off = {key for key, box in self.boxes.items() if not box.isChecked()}
        clear(self._lines)
        self.boxes = {}
        for one in notices:
            text = f"{self._title(one)}, {self._to(one)}"
            box, said = QCheckBox(), body(text)
            box.setAccessibleName(text)
            box.setChecked(one.key not in off)
            box.toggled.connect(lambda _: self._count())
            self.boxes[one.key] = box
            line = row(box, said, gap=self._theme.px(8))
            line.setStretch(1, 1)
            self._lines.addLayout(line)
        self.button.setText(self.tr("Send these") if by_mail else self.tr("Prepare as drafts…"))
        self.setVisible(bool(notices))
        self._count()

    def _count(self) -> None:
        self.button.setEnabled(bool(self.chosen))

    def _title(self, one: Notice) -> str:
        day = self._wording.day(one.told.start.date())
        text = {
            LetterKind.AGENDA: self.tr("Agenda of {circle} for {day}"),
            LetterKind.REMINDER: self.tr("Reminder for {circle} on {day}"),
            LetterKind.FOLLOW_UP: self.tr("Looking back in {circle} on {day}"),
        }.get(one.kind, self.tr("Mail about {circle} on {day}"))
        return text.format(circle=one.told.circle, day=day)

    def _to(self, one: Notice) -> str:
        names = [p.name for p in one.recipients]
        if len(names) > MOST_NAMED:
            text = self.tr("to %n people", "", len(names))
            return self._wording.in_words(text, len(names))
        return self.tr("to {names}").format(names=self._wording.listed(names))


class DueMail(QObject):
    """Keeps the card up to date, and sends what is chosen in it."""

    def __init__(self, page: Page, card: NoticesCard, sending: Round) -> None:
        super().__init__(page)
        self._page, self._card, self._round = page, card, sending
        self._settings = AppSettings()
        card.send_wanted.connect(self.send)

    def refresh(self) -> None:
        """Ask again what is due."""
        self._page.ask(CurrentSettings(), self._know, key="known")
        self._page.ask(DueNotices(), self._show, key="notices")

    def send(self, keys: tuple[str, ...]) -> None:
        """Mail what is due, or prepare it as drafts where the app does not mail by itself."""
        query = NoticeLetters(keys, self._page.services.wording.language)
        self._page.ask(query, self._hand_in, key="letters")

    def _know(self, settings: AppSettings) -> None:
        self._settings = settings

    def _show(self, notices: tuple[Notice, ...]) -> None:
        self._card.show_notices(notices, by_mail=self._settings.channel is Channel.MAIL)

    def _hand_in(self, letters: tuple[PlannedLetter, ...]) -> None:
        if self._settings.channel is Channel.MAIL:
            self._round.mail(letters, self._settings, lambda: self._page.refresh(None))
        else:
            self._round.draft(letters, self._settings, self._drafted)

    def _drafted(self, letters: tuple[PlannedLetter, ...]) -> None:
        """Note that the drafts are the user's to send now."""
        self._page.run(ConfirmNotices(letters), then=lambda _: self._page.refresh(None))
