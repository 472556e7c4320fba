"""How a command says "leave this field as it is", where None already means "empty"."""

from enum import Enum
from typing import Final, TypeVar

T = TypeVar("T")


class Keep(Enum):
    """The one value that means: unchanged."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


def kept(new: T | Keep, old: T) -> T:
    """Return the new value, or the old one when nothing new was said."""
    return old if isinstance(new, Keep) else new
