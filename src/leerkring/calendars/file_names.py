"""File names that people can read and every system can keep, Windows first of all."""

import re
import unicodedata

_RESERVED_SIGNS = re.compile(r'[<>:"/\\|?*]')
_RESERVED_NAMES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?")
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_LONGEST = 80
_LONGEST_OCTETS = 160


def safe_stem(text: str, *, otherwise: str) -> str:
    """Return `text` fit for a file name without its extension, or `otherwise` if none is left."""
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(
        " " if sign in "\t\n\r" else sign
        for sign in composed
        if sign in "\t\n\r" or unicodedata.category(sign) not in _DROPPED
    )
    plain = " ".join(_RESERVED_SIGNS.sub("-", visible).split())
    stem = _shortened(plain).strip(" .")
    if not stem.strip("-"):
        return otherwise
    return f"{stem} -" if _RESERVED_NAMES.fullmatch(stem.casefold()) else stem


def _shortened(text: str) -> str:
    text = text[:_LONGEST]
    while len(text.encode()) > _LONGEST_OCTETS:
        text = text[:-1]
    return text


class UniqueNames:
    """Gives each file in a folder its own name, also where case does not count."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, folder: str, stem: str) -> str:
        """Return "stem.ics", or "stem (2).ics" and so on when that is taken."""
        number, name = 1, f"{stem}.ics"
        while (path := f"{folder}/{name}".casefold()) in self._taken:
            number += 1
            name = f"{stem} ({number}).ics"
        self._taken.add(path)
        return name
