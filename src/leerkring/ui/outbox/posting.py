"""What leaves by itself: mail, the calendar on a server, subscription files."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from leerkring.app.invitations.as_told import AsTold, ToldCalendars
from leerkring.app.invitations.batches import Batch, WrittenFiles
from leerkring.app.invitations.letter_log import PlannedLetter
from leerkring.app.invitations.letters import (
    CalendarError,
    CalendarLoginError,
    CalendarPlace,
    MailError,
    MailLoginError,
    MailServer,
)
from leerkring.app.invitations.mailing import MailedRound, mail_round
from leerkring.app.invitations.post import Post
from leerkring.app.invitations.publishing import (
    PublishedMarks,
    PublishedRound,
    publish_round,
)
from leerkring.app.organisation.settings import AppSettings
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.messages import Deed
from leerkring.ui.outbox.saving import SavingBar
from leerkring.ui.page import Page
from leerkring.ui.tasks import Handle, Report
from leerkring.ui.widgets.password import PasswordForm

Stopped = Callable[[], bool]
Letters = Callable[[], Iterable[PlannedLetter]]


class Posting(QObject):
    """Hands things in beside the window; a password is asked when it is not known.

    `left` is called when the user gives no password or an error was shown: nothing goes on then.
    """

    def __init__(
        self, page: Page, post: Post, saving: SavingBar, password: PasswordForm,
        left: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._post, self._saving = page, post, saving
        self._password, self._left = password, left
        self.settings = AppSettings()

    def failed(self, error: DomainError) -> None:
        """Show what went wrong, and go no further."""
        self._page.services.messages.show_error(error)
        self._left()

    def rest(self) -> None:
        """Show no work any more."""
        self._saving.hide()

    def mail(
        self, letters: Letters, then: Callable[[MailedRound], None], *, error: str = ""
    ) -> None:
        """Mail letters one by one; a server that is not there is told in the answer."""
        settings, post, page = self.settings, self._post, self._page
        server = MailServer(
            settings.mail_host, settings.mail_port, settings.mail_security, settings.mail_user
        )
        if not server.host:
            self._ask_settings(self.tr("Fill in your mail server first."))
            return
        password = post.password(server.host, server.user)
        if password is None:

            def given(text: str) -> None:
                post.keep(server.host, server.user, text)
                self.mail(letters, then)

            self._ask_password(server.user, given, error)
            return
        run = self._run

        def job(report: Report, should_stop: Stopped) -> MailedRound:
            waiting = tuple(letters())
            try:
                return mail_round(
                    waiting, lambda: post.sender.connect(server, password), run,
                    progress=lambda done, total: report((done, total)), stopped=should_stop,
                )  # fmt: skip
            except MailLoginError:
                raise
            except MailError as why:
                return MailedRound(error=why, left=len(waiting))

        def failed(why: DomainError) -> None:
            self._saving.hide()
            if isinstance(why, MailLoginError):
                post.forget(server.host, server.user)
                self.mail(letters, then, error=page.services.wording.refusal(why))
            else:
                self.failed(why)

        self.work(job, then, failed, kind=SavingBar.MAILING)

    def publish(
        self, batch: Batch, then: Callable[[PublishedRound], None], *,
        over: tuple[str, ...] = (), all_told: bool = False, error: str = "",
    ) -> None:  # fmt: skip
        """Bring a round to the calendar on the server; `over` is written over what is there.

        With `all_told` the batch holds all that was told instead.
        """
        post, page = self._post, self._page
        place = CalendarPlace(self.settings.server_address, self.settings.server_user)
        if not place.address:
            self._ask_settings(self.tr("Fill in the address of the calendar first."))
            return
        password = post.password(place.address, place.user)
        if password is None:

            def given(text: str) -> None:
                post.keep(place.address, place.user, text)
                self.publish(batch, then, over=over, all_told=all_told)

            self._ask_password(place.user, given, error)
            return
        run, language = self._run, page.services.wording.language

        def failed(why: DomainError) -> None:
            self._saving.hide()
            if isinstance(why, CalendarLoginError):
                post.forget(place.address, place.user)
                said = page.services.wording.refusal(why)
                self.publish(batch, then, over=over, all_told=all_told, error=said)
            elif isinstance(why, CalendarError):
                then(PublishedRound(error=why, left=len(batch.meeting_ids)))
            else:
                self.failed(why)

        def with_marks(marks: dict[str, str]) -> None:
            def job(report: Report, should_stop: Stopped) -> PublishedRound:
                return publish_round(
                    batch, post.renderer_of(batch, language), marks,
                    lambda: post.publisher.connect(place, password), run,
                    progress=lambda done, total: report((done, total)),
                    stopped=should_stop, over=over, address=place.address, all_told=all_told,
                )  # fmt: skip

            self.work(job, then, failed, kind=SavingBar.PUBLISHING)

        marks = PublishedMarks(batch.meeting_ids, place.address)
        page.ask(marks, with_marks, failed=self.failed)

    def subscribe(
        self, then: Callable[[object], None] = lambda _: None, *, after: Batch | None = None
    ) -> None:
        """Write all subscription files; with `after` as they are to be when that was sent."""
        if not self.settings.subscription_folder:
            self._ask_settings(self.tr("Choose the folder for the subscription files first."))
            return
        folder, post = Path(self.settings.subscription_folder), self._post
        language = self._page.services.wording.language

        def write(told: AsTold) -> None:
            self._page.background(
                lambda *_: post.subscriptions.write(told, folder, language=language),
                then=then, failed=self.failed,
            )  # fmt: skip

        self._page.ask(ToldCalendars(after), write, failed=self.failed)

    def work(
        self,
        job: Callable[[Report, Stopped], Any],
        then: Callable[[Any], None],
        failed: Callable[[DomainError], None] | None = None,
        *,
        kind: str = SavingBar.FILES,
    ) -> None:
        """Do something that takes long, with progress and Stop."""
        handle = Handle()
        self._saving.begin(kind)
        self._saving.stop_with(handle.stop)
        self._page.background(
            job, progress=self._saving.show_progress, then=then, failed=failed or self.failed,
            handle=handle,
        )  # fmt: skip

    def _run(self, command: Command[Any]) -> Outcome[Any]:
        """Carry out a command from work beside the window, and wait for it."""
        services = self._page.services
        return services.tasks.wait_for(lambda: services.workspace.run(command))

    def _ask_settings(self, text: str) -> None:
        deed = Deed(self.tr("Settings"), lambda: self._page.go("settings", part="sending"))
        self._page.services.messages.toast(text, deed)
        self._left()

    def _ask_password(self, user: str, given: Callable[[str], object], error: str) -> None:
        title = self.tr("Password of {user}").format(user=user)
        self._password.ask(title, given, self._left, error=error)


def write_drafts(
    letters: Sequence[PlannedLetter], folder: Path, post: Post, report: Report, stopped: Stopped
) -> WrittenFiles:
    """Write each letter as a draft; DomainError of `post.save` when the folder takes no files."""
    written: list[Path] = []
    used: set[str] = set()
    for planned in letters:
        if stopped():
            return WrittenFiles(tuple(written), complete=False)
        letter = planned.letter
        to = f" - {letter.to[0].name}" if len(letter.to) == 1 else ""
        name = post.file_name(f"{letter.subject}{to}")
        number, free = 2, name
        while free.casefold() in used:
            free, number = f"{name} {number}", number + 1
        used.add(free.casefold())
        path = folder / f"{free}.eml"
        post.save(path, post.drafts.draft(letter))
        written.append(path)
        report((len(written), len(letters)))
    return WrittenFiles(tuple(written), complete=True)
