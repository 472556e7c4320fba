"""What became of a round that the app sent itself: how many, who was refused, what is left."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.invitations.mailing import MailedRound, Refusal
from leerkring.app.invitations.publishing import PublishedRound
from leerkring.domain.errors import DomainError
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import NoticeBar, announce
from leerkring.ui.wording import Wording

MOST_NAMED = 5


class RoundResult(QFrame):
    """Bars below each other; nothing when there is nothing to tell."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(8))
        self.again: Callable[[], object] = lambda: None
        self.correct: Callable[[str], object] = lambda _: None  # with whose address
        self.texts: list[str] = []
        self.hide()

    def forget(self) -> None:
        """Show nothing."""
        clear(self._lines)
        self.texts = []
        self.hide()

    def show_mailed(self, found: MailedRound) -> None:
        """Tell how a round of mail went."""
        wording = self._wording
        self.forget()
        if found.sent:
            said = self.tr("%n mail(s) sent.", "", found.sent)
            self._bar(wording.counted_sentence(said, found.sent), "green")
        if found.refused:
            refused = {one.email.casefold(): one for one in found.refused}
            for one in tuple(refused.values())[:MOST_NAMED]:
                text = self.tr("{name} got nothing: {email} was refused ({reason}).")
                text = text.format(name=one.name, email=one.email, reason=one.reason or "–")
                self._bar(text, "red", *self._mending(one))
            more = len(refused) - MOST_NAMED
            if more > 0:
                said = self.tr("%n more address(es) were refused.", "", more)
                self._bar(wording.counted_sentence(said, more), "red")
        said = ""
        if found.left:
            said = self.tr("%n mail(s) did not leave.", "", found.left)
            said = wording.counted_sentence(said, found.left)
        self._left(found.error, said)
        self._tell()

    def show_published(self, found: PublishedRound, over: Callable[[], object]) -> None:
        """Tell how it went with the calendar on the server; `over` writes over what is there."""
        wording = self._wording
        if found.written:
            said = self.tr("%n appointment(s) in the calendar on the server.", "", found.written)
            self._bar(wording.counted_sentence(said, found.written), "green")
        if found.foreign:
            names = wording.listed(dict.fromkeys(found.titles.values()))
            text = self.tr("{names}: changed by somebody on the server. Left as it is there.")
            self._bar(text.format(names=names), "amber", Deed(self.tr("Replace it by ours"), over))
        said = ""
        if found.left:
            said = self.tr(
                "%n appointment(s) not in the calendar on the server yet.", "", found.left
            )
            said = wording.counted_sentence(said, found.left)
        self._left(found.error, said)
        self._tell()

    def _left(self, error: DomainError | None, said: str) -> None:
        """Tell why a round ended before all of it was done, and what is left: it can be retried."""
        parts = [] if error is None else [self._wording.refusal(error)]
        parts += [said] if said else []
        if parts:
            self._bar(" ".join(parts), "amber", Deed(self.tr("Try again"), lambda: self.again()))

    def _mending(self, refused: Refusal) -> Iterator[Deed]:
        if key := refused.person_id:
            yield Deed(self.tr("Correct the address"), lambda: self.correct(key))

    def _bar(self, text: str, tone: str, *deeds: Deed) -> None:
        self.texts.append(text)
        self._lines.addWidget(NoticeBar(self._theme, text, deeds, tone=tone, wide=True))

    def _tell(self) -> None:
        self.setVisible(bool(self.texts))
        if self.texts:
            announce(self, " ".join(self.texts))
