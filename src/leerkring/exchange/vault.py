"""Passwords in the system's own store, where there is one; never in our file."""

from typing import Any

PREFIX = "Leerkring"


class SystemVault:
    """The password store of the computer; `backend` for tests."""

    def __init__(self, backend: Any = None) -> None:
        self._backend = backend

    def read(self, service: str, user: str) -> str | None:
        """Return the password, None when it is not known or there is no store."""
        from keyring.errors import KeyringError

        try:
            found = self._keyring().get_password(f"{PREFIX} {service}", user)
        except (KeyringError, OSError, RuntimeError):
            return None
        return found if isinstance(found, str) else None

    def keep(self, service: str, user: str, password: str) -> bool:
        """Keep a password; False when there is no store to keep it in."""
        from keyring.errors import KeyringError

        try:
            keyring = self._keyring()
            keyring.set_password(f"{PREFIX} {service}", user, password)
            return bool(keyring.get_password(f"{PREFIX} {service}", user) == password)
        except (KeyringError, OSError, RuntimeError, NotImplementedError):
            return False

    def forget(self, service: str, user: str) -> None:
        """Forget a password, if it is known."""
        from keyring.errors import KeyringError

        try:
            self._keyring().delete_password(f"{PREFIX} {service}", user)
        except (KeyringError, OSError, RuntimeError, NotImplementedError):
            return

    def _keyring(self) -> Any:
        if self._backend is not None:
            return self._backend
        import keyring

        return keyring.get_keyring()
