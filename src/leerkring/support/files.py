"""Writing files whole or not at all."""

import secrets
import shutil
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write beside the file first, so that a full disk leaves the old one whole; OSError.

    Who may read a file stays as it was; a new one is as open as the user's other files are, so
    that colleagues can open it in a shared folder.
    """
    temporary = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(6)}")
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
