"""What sending uses besides files: mail, passwords, a calendar server."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from leerkring.app.invitations.as_told import SubscriptionWriter
from leerkring.app.invitations.batches import RendererOf
from leerkring.app.invitations.letters import (
    BusyReader,
    CalendarPublisher,
    DraftWriter,
    MailSender,
    ReplyReader,
    Vault,
)


@dataclass(frozen=True)
class Post:
    """The concrete things, handed in by the composition root.

    `kept` holds passwords for as long as the window is open, where there is no vault.
    """

    renderer_of: RendererOf
    drafts: DraftWriter
    sender: MailSender
    publisher: CalendarPublisher
    vault: Vault
    replies: ReplyReader
    busy: BusyReader
    subscriptions: SubscriptionWriter
    save: Callable[[Path, bytes], None]
    file_name: Callable[[str], str]
    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def password(self, service: str, user: str) -> str | None:
        """Return a password that is known; "" when nobody logs in."""
        if not user:
            return ""
        known = self.kept.get((service, user))
        return known if known is not None else self.vault.read(service, user)

    def keep(self, service: str, user: str, password: str) -> None:
        """Keep a password that worked."""
        if user and not self.vault.keep(service, user, password):
            self.kept[service, user] = password

    def forget(self, service: str, user: str) -> None:
        """Forget a password that did not work."""
        self.kept.pop((service, user), None)
        self.vault.forget(service, user)
