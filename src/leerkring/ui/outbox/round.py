"""One round of sending, channel after channel: files and drafts first, then what just leaves."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leerkring.app.invitations.batches import Batch, InvitationWriter, WrittenFiles
from leerkring.app.invitations.channels import channels_in, part_for
from leerkring.app.invitations.letter_log import PlannedLetter, SettleLetters
from leerkring.app.invitations.mailing import MailedRound, letters_of
from leerkring.app.invitations.post import Post
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Channel
from leerkring.ui.outbox.posting import Posting, Stopped, write_drafts
from leerkring.ui.outbox.result import RoundResult
from leerkring.ui.outbox.saving import AskSent, SavingBar
from leerkring.ui.outbox.serving import Serving
from leerkring.ui.page import Page
from leerkring.ui.tasks import Report
from leerkring.ui.widgets.password import PasswordForm


class Round(QObject):
    """Takes a batch through its channels, one question at a time. `over`: nothing is left to do."""

    begun = Signal()
    over = Signal()

    def __init__(
        self, page: Page, writer: InvitationWriter, post: Post,
        saving: SavingBar, asking: AskSent, password: PasswordForm, result: RoundResult,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._writer, self._post = page, writer, post
        self._saving, self._asking, self._result = saving, asking, result
        self._posting = Posting(page, post, saving, password, self._give_up)
        self._serving = Serving(
            page,
            self._posting,
            result,
            self._stood,
            self._serve_again,
            self.begun.emit,
            self.over.emit,
        )
        self._batch: Batch | None = None
        self._claimed = False
        self._stages: list[Channel] = []
        self._sent = False

    @property
    def is_busy(self) -> bool:
        """Whether a round is under way."""
        return self._batch is not None or self._claimed or self._serving.is_busy

    def start(self, meeting_ids: tuple[str, ...]) -> None:
        """Give the chosen meetings numbers and send them; a second press begins nothing."""
        self._claimed = True
        self.begun.emit()

        def with_settings(settings: AppSettings) -> None:
            self._page.run(
                IssueInvitations(meeting_ids),
                then=lambda out: self.begin(out.value, settings),
                failed=self._not_begun,
            )

        self._page.ask(CurrentSettings(), with_settings, self._not_begun, key="settings")

    def _not_begun(self, error: DomainError) -> None:
        self._claimed = False
        self._page.services.messages.show_error(error)
        self.over.emit()

    def begin(self, batch: Batch, settings: AppSettings) -> None:
        """Send a batch through every channel it needs."""
        self._batch, self._posting.settings, self._sent = batch, settings, False
        self._serving.failed = False
        self._claimed = False
        self._stages = list(channels_in(batch))
        self._result.forget()
        self.begun.emit()
        self._next()

    def put_everything(self) -> None:
        """Put all that people were told on the server, also what was told before there was one."""

        def with_settings(settings: AppSettings) -> None:
            if not self.is_busy:
                self._posting.settings = settings
                self._result.forget()
                self._serving.put()

        self._page.ask(CurrentSettings(), with_settings, key="settings")

    # ---- stage by stage -----------------------------------------------------------------------

    def _next(self) -> None:
        batch = self._batch
        if batch is None:
            return
        if not self._stages:
            self._finish()
            return
        stage = {
            Channel.FILES: self._files,
            Channel.DRAFTS: self._drafts,
            Channel.MAIL: self._mail,
            Channel.SERVER: self._serving.publish,
            Channel.SUBSCRIPTION: self._subscribe,
        }[self._stages[0]]
        stage(part_for(batch, self._stages[0]))

    def _done(self) -> None:
        """Go on with the next channel."""
        self._stages = self._stages[1:]
        self._next()

    def _finish(self) -> None:
        """Bring what stands elsewhere up to date, once anything was confirmed."""
        batch, settings = self._batch, self._posting.settings
        self._batch = None
        self._saving.hide()
        if batch is not None and self._sent:
            if settings.subscription_folder:
                self._posting.subscribe()
            if settings.server_address:
                self._serving.catch_up(batch.meeting_ids)
        self.over.emit()

    def _give_up(self) -> None:
        """Leave what is left of this round in the list."""
        self._stages = []
        self._serving.leave()
        if self._batch is not None or self._claimed:
            self._finish()
        self._saving.hide()

    def _failed(self, error: DomainError) -> None:
        self._posting.failed(error)

    # ---- files and drafts ---------------------------------------------------------------------

    def _files(self, part: Batch) -> None:
        folder = self._ask_target()
        if folder is None:
            return
        language = self._page.services.wording.language

        def job(report: Report, should_stop: Stopped) -> WrittenFiles:
            return self._writer.write(
                part, folder, language=language,
                progress=lambda done, total: report((done, total)), stopped=should_stop,
            )  # fmt: skip

        self._posting.work(job, lambda files: self._written(files, part, folder))

    def _drafts(self, part: Batch) -> None:
        folder = self._ask_folder(self.tr("Where should the drafts go?"))
        if folder is None:
            return
        language, post = self._page.services.wording.language, self._post
        each = self._posting.settings.draft_each

        def job(report: Report, should_stop: Stopped) -> WrittenFiles:
            renderer = post.renderer_of(part, language)
            letters = tuple(letters_of(part, renderer, language, channel=Channel.DRAFTS, each=each))
            return write_drafts(letters, folder, post, report, should_stop)

        def then(files: WrittenFiles) -> None:
            self._written(files, part, folder)

        self._posting.work(job, then, kind=SavingBar.DRAFTS)

    def _ask_target(self) -> Path | None:
        """Ask for a folder, or for the one zip that all files go in."""
        title = self.tr("Where should the calendar files go?")
        if not self._posting.settings.one_zip:
            return self._ask_folder(title)
        name = self.tr("invitations")
        chosen = self._page.services.messages.ask_save_file(
            title, f"{name}.zip", self.tr("Zip files (*.zip)"), "invitations"
        )
        if chosen is None:
            self._give_up()
            return None
        is_zip = chosen.suffix.casefold() == ".zip"
        return chosen if is_zip else chosen.with_name(f"{chosen.name}.zip")

    def _ask_folder(self, title: str) -> Path | None:
        folder = self._page.services.messages.ask_folder(title, "invitations")
        if folder is None:
            self._give_up()
        return folder

    def _written(self, files: WrittenFiles, part: Batch, folder: Path) -> None:
        self._saving.hide()
        if not files.complete:
            count = len(files.paths)
            text = self.tr("Stopped. %n file(s) are saved; nothing is marked as sent.", "", count)
            said = self._page.services.wording.in_words(text, count)
            self._page.services.messages.toast(said)
            self._give_up()
            return
        self._asking.ask(
            len(files.paths), folder, lambda sent: self._answered(part if sent else None)
        )

    def _answered(self, part: Batch | None) -> None:
        if self._batch is None or not self._stages:
            return
        if part is None:
            self._done()
        else:
            self._confirm(part, self._stages[0])

    def _confirm(self, part: Batch, channel: Channel) -> None:
        said = ConfirmSent(
            part, channel, self._page.services.wording.language,
            each=channel is not Channel.DRAFTS or self._posting.settings.draft_each,
        )  # fmt: skip
        self._page.run(said, then=lambda _: self._confirmed(), failed=self._failed)

    def _confirmed(self) -> None:
        self._sent = True
        self._page.services.messages.toast(self.tr("Marked as sent."), undo=True)
        self._done()

    # ---- what leaves by itself ----------------------------------------------------------------

    def _mail(self, part: Batch) -> None:
        language, post = self._page.services.wording.language, self._post

        def letters() -> Iterable[PlannedLetter]:
            renderer = post.renderer_of(part, language)
            return letters_of(part, renderer, language, channel=Channel.MAIL, each=True)

        def then(found: MailedRound) -> None:
            self._saving.hide()
            self._result.again = lambda: self._anew(part.meeting_ids, Channel.MAIL, self._mail)
            self._result.show_mailed(found)
            if found.sent or found.skipped:
                self._sent = True
                self._page.run(SettleLetters(part), then=lambda _: self._done())
            else:
                self._done()

        self._posting.mail(letters, then)

    def _anew(
        self, meeting_ids: tuple[str, ...], channel: Channel, stage: Callable[[Batch], object]
    ) -> None:
        """Try once more what did not get through, as it is by now: a date may have changed."""
        if self.is_busy:
            return

        def issued(outcome: Outcome[Batch]) -> None:
            self._claimed = False
            part = part_for(outcome.value, channel)
            self._batch, self._stages = part, [channel]
            if part.messages:
                stage(part)
            else:
                self._done()

        self._claimed = True
        self._result.forget()
        self.begun.emit()
        self._page.run(IssueInvitations(meeting_ids), then=issued, failed=self._not_begun)

    def _stood(self, part: Batch) -> None:
        """Note as sent what stands on the server now, and leave the rest in the list."""
        if part.messages:
            self._confirm(part, Channel.SERVER)
        else:
            self._done()

    def _serve_again(self, rest: Batch, over: tuple[str, ...]) -> None:
        """Try once more what is not on the server of this round."""
        self._anew(rest.meeting_ids, Channel.SERVER, lambda part: self._serving.publish(part, over))

    def _subscribe(self, part: Batch) -> None:
        self._posting.subscribe(lambda _: self._confirm(part, Channel.SUBSCRIPTION), after=part)
