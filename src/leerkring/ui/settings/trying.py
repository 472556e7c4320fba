"""Tries the mail server and the calendar on a server, with the password asked on the spot."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from leerkring.app.invitations.letters import (
    CalendarLoginError,
    CalendarPlace,
    MailLoginError,
    MailServer,
)
from leerkring.app.invitations.post import Post
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.settings.sending import SendingBlock
from leerkring.ui.widgets.password import PasswordForm


class Trials(QObject):
    """Connects, logs in, and says in words how that went; nothing is sent."""

    def __init__(self, page: Page, post: Post, block: SendingBlock, password: PasswordForm) -> None:
        super().__init__(page)
        self._page, self._post = page, post
        self._block, self._password = block, password
        block.test_mail_wanted.connect(self.try_mail)
        block.test_server_wanted.connect(self.try_server)

    def try_mail(self, error: str = "") -> None:
        """Connect with the mail server and log in."""
        settings, post = self._block.tools.latest.settings, self._post
        server = MailServer(
            settings.mail_host, settings.mail_port, settings.mail_security, settings.mail_user
        )

        def connect(password: str) -> None:
            post.sender.connect(server, password).close()

        self._try(server.host, server.user, connect, self._block.say_mail, self.try_mail, error)

    def try_server(self, error: str = "") -> None:
        """Connect with the calendar and see that it is there."""
        settings, post = self._block.tools.latest.settings, self._post
        place = CalendarPlace(settings.server_address, settings.server_user)

        def connect(password: str) -> None:
            post.publisher.connect(place, password).close()

        self._try(
            place.address, place.user, connect, self._block.say_server, self.try_server, error
        )

    def _try(
        self,
        service: str,
        user: str,
        connect: Callable[[str], None],
        say: Callable[[str], None],
        again: Callable[[str], None],
        error: str,
    ) -> None:
        password = self._post.password(service, user)
        if password is None:

            def given(text: str) -> None:
                self._post.keep(service, user, text)
                again("")

            title = self.tr("Password of {user}").format(user=user)
            self._password.ask(title, given, lambda: say(""), error=error)
            return
        say(self.tr("Trying…"))

        def job(report: object, stop: object) -> bool:
            del report, stop
            connect(password)
            return True

        def failed(why: DomainError) -> None:
            said = self._page.services.wording.refusal(why)
            if isinstance(why, MailLoginError | CalendarLoginError):
                self._post.forget(service, user)
                say("")
                again(said)
            else:
                say(said)

        self._page.background(job, None, lambda _: say(self.tr("It works.")), failed)
