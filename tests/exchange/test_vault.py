"""Passwords in the store of the system, and what happens where there is none."""

from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoStore
from keyring.errors import KeyringLocked, PasswordDeleteError

from leerkring.exchange.vault import SystemVault


class Store(KeyringBackend):
    """A store in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Locked(Store):
    """A store that its owner did not open."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


def test_a_password_is_kept_per_service_and_user_and_can_be_forgotten() -> None:
    vault = SystemVault(Store())
    assert vault.read("smtp.voorbeeld.nl", "marieke") is None
    assert vault.keep("smtp.voorbeeld.nl", "marieke", "geheim")
    assert vault.read("smtp.voorbeeld.nl", "marieke") == "geheim"
    assert vault.read("elders", "marieke") is None
    vault.forget("smtp.voorbeeld.nl", "marieke")
    vault.forget("smtp.voorbeeld.nl", "marieke")
    assert vault.read("smtp.voorbeeld.nl", "marieke") is None


def test_without_a_store_it_says_so_and_never_fails() -> None:
    for backend in (NoStore(), Locked()):  # type: ignore[no-untyped-call]
        vault = SystemVault(backend)
        assert vault.read("smtp.voorbeeld.nl", "marieke") is None
        assert not vault.keep("smtp.voorbeeld.nl", "marieke", "geheim")
        vault.forget("smtp.voorbeeld.nl", "marieke")
