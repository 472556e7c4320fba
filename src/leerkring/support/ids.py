"""Identifiers that stay the same across import, export and merge."""

from uuid import uuid4


def new_id() -> str:
    """Return a fresh UUID as 36 characters."""
    return str(uuid4())
