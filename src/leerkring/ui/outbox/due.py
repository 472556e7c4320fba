"""Sends the mail that is due: drafts first for whom the app does not mail, then the mail."""

from PySide6.QtCore import QObject, Signal

from leerkring.app.invitations.batches import WrittenFiles
from leerkring.app.invitations.letter_log import PlannedLetter
from leerkring.app.invitations.mailing import MailedRound
from leerkring.app.invitations.notices import ConfirmNotices, DueNotices, Notice, NoticeLetters
from leerkring.app.invitations.post import Post
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.app.reports.documents import Typesetter
from leerkring.domain.errors import DomainError
from leerkring.ui.outbox.notices import NoticesCard
from leerkring.ui.outbox.posting import Posting, Stopped, write_drafts
from leerkring.ui.outbox.preview import Preview
from leerkring.ui.outbox.programmes import Attachments, Documents, Programmes, name_of
from leerkring.ui.outbox.result import RoundResult
from leerkring.ui.outbox.saving import AskSent, SavingBar
from leerkring.ui.page import Page
from leerkring.ui.tasks import Report
from leerkring.ui.widgets.password import PasswordForm

Letters = tuple[PlannedLetter, ...]


class DueMail(QObject):
    """Keeps the card of what is due up to date, shows what it says, and sends what is chosen."""

    begun = Signal()
    over = Signal()

    def __init__(
        self, page: Page, post: Post, card: NoticesCard, preview: Preview,
        saving: SavingBar, asking: AskSent, password: PasswordForm, result: RoundResult,
        typesetter: Typesetter,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._programmes = Programmes(page, typesetter)
        self._page, self._post, self._card, self._preview = page, post, card, preview
        self._saving, self._asking, self._result = saving, asking, result
        self._posting = Posting(page, post, saving, password, self._end)
        self._busy = False
        self._keys: tuple[str, ...] = ()  # what is sent, to try once more
        card.send_wanted.connect(self.send)
        card.looked_at.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being sent, or asked about."""
        return self._busy

    def refresh(self) -> None:
        """Ask again what is due."""
        self._page.ask(DueNotices(), self._card.show_notices, key="notices")

    def look(self, notice: Notice) -> None:
        """Show exactly what a mail says, for each who gets it."""
        query = NoticeLetters((notice.key,), self._page.services.wording.language)
        title = self._card.title(notice)

        def with_papers(papers: Documents) -> None:
            names = [name_of(paper) for paper in papers.values()]
            self._page.ask(
                query, lambda found: self._preview.show_letters(title, found, names), key="preview"
            )

        self._programmes.find(self._card.agendas((notice.key,)), with_papers)

    def send(self, keys: tuple[str, ...]) -> None:
        """Mail what is due, or prepare it as drafts for whom the app does not mail."""
        if self._busy:
            return
        self._busy = True
        self._result.forget()
        self.begun.emit()
        self._keys = keys
        language = self._page.services.wording.language

        def with_programmes(programmes: Attachments) -> None:
            query = NoticeLetters(keys, language, programmes)
            self._page.ask(query, self._hand_in, self._failed, key="letters")

        def with_settings(settings: AppSettings) -> None:
            self._posting.settings = settings
            self._programmes.make(self._card.agendas(keys), with_programmes, self._failed)

        self._page.ask(CurrentSettings(), with_settings, self._failed, key="due settings")

    def _failed(self, error: DomainError) -> None:
        self._posting.failed(error)

    def _end(self) -> None:
        self._busy = False
        self._saving.hide()
        self.over.emit()

    def _hand_in(self, letters: Letters) -> None:
        by_hand = tuple(x for x in letters if x.by_hand)
        mailed = tuple(x for x in letters if not x.by_hand)
        if by_hand:
            self._draft(by_hand, mailed)
        else:
            self._mail(mailed)

    # ---- drafts -------------------------------------------------------------------------------

    def _draft(self, letters: Letters, mailed: Letters) -> None:
        title = self.tr("Where should the drafts go?")
        folder = self._page.services.messages.ask_folder(title, "invitations")
        if folder is None:
            self._end()
            return

        def job(report: Report, should_stop: Stopped) -> WrittenFiles:
            return write_drafts(letters, folder, self._post, report, should_stop)

        def answered(sent: bool) -> None:  # noqa: FBT001 - the answer to one question
            if sent:
                self._page.run(
                    ConfirmNotices(letters), lambda _: self._confirmed(mailed), self._failed
                )
            else:
                self._mail(mailed)

        def written(files: WrittenFiles) -> None:
            self._saving.hide()
            if files.complete:
                self._asking.ask(len(files.paths), folder, answered)
            else:
                self._end()

        self._posting.work(job, written, kind=SavingBar.DRAFTS)

    def _confirmed(self, mailed: Letters) -> None:
        self._page.services.messages.toast(self.tr("Marked as sent."), undo=True)
        self._mail(mailed)

    # ---- mail ---------------------------------------------------------------------------------

    def _mail(self, letters: Letters) -> None:
        if not letters:
            self._end()
            return

        def told(found: MailedRound) -> None:
            self._saving.hide()
            self._result.again = lambda: self.send(self._keys)
            self._result.show_mailed(found)
            self._end()

        self._posting.mail(lambda: letters, told)
