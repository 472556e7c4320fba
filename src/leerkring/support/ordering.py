"""The order in which people expect names that end in a number."""

import re

Key = list[tuple[int, str]]


def natural(name: str) -> Key:
    """Return a key that puts "Kring 9" before "Kring 10", and "kring" with "Kring"."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
