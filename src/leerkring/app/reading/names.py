"""Names of people: how they are joined, and when two spellings mean the same one."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

_NOT_DECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_ASCII = str.maketrans({".": " ", "-": " ", "_": " ", "`": "'"})
_BLANKS = re.compile(r"\s+")
_PARTICLES = frozenset(
    ("van", "de", "der", "den", "het", "te", "ten", "ter", "von", "la", "le", "du", "di", "el")
)


def tidy(text: str) -> str:
    """Return `text` with single blanks and nothing around it (no-break and other blanks too)."""
    return _BLANKS.sub(" ", text).strip()


def plain(text: str) -> str:
    """Return `text` for comparing: without accents, capitals, points and superfluous blanks."""
    if text.isascii():  # almost every name: much faster
        return tidy(text.lower().translate(_ASCII))
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_NOT_DECOMPOSED))
    kept = "".join(" " if c in ".-_" else c for c in folded if not unicodedata.combining(c))
    return tidy(kept.replace("’", "'").replace("`", "'"))


def joined_name(first: str, infix: str, last: str) -> str:
    """Join the parts of a name; a last name like "Vries, de" gets its particle in front."""
    if not infix and "," in last:
        last, infix = (tidy(part) for part in last.split(",", 1))
    return tidy(f"{first} {infix} {last}")


def turned_name(text: str) -> str:
    """Turn "Vries, Anna de" into "Anna de Vries"; a name without one comma stays as it is."""
    text = tidy(text)
    if text.count(",") != 1:
        return text
    last, first = (tidy(part) for part in text.split(","))
    return tidy(f"{first} {last}") if last and first else (last or first)


def name_from_address(address: str) -> str:
    """Guess "Anna de Vries" from anna.de.vries@voorbeeld.nl."""
    words = [w for w in re.split(r"[._\-+\d]+", address.split("@")[0]) if w]
    cased = [w if w in _PARTICLES and i else w.capitalize() for i, w in enumerate(words)]
    return " ".join(cased)


def closest(text: str, choices: Iterable[str]) -> str | None:
    """Return the choice that looks most like `text`, if any comes close."""
    by_plain = {plain(choice): choice for choice in choices}
    found = get_close_matches(plain(text), list(by_plain), n=1, cutoff=0.7)
    return by_plain[found[0]] if found else None
