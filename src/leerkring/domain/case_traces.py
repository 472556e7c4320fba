"""What in a text could lead to somebody: names, dates of birth, numbers, addresses.

It warns and never forbids, so it may miss something but must not cry wolf: a Dutch word that is
also somebody's name only counts where it is written as a name.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum


class Trace(StrEnum):
    """What was found."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    NINE_DIGITS = "nine_digits"
    PHONE = "phone"
    EMAIL = "email"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names that are also words: only with a capital they are a name.
_WORDS = _words(
    "aal aap abel appel arend bakker bank beek beer berg bloem boer boom boot bos bot brand "
    "brood brouwer bruin buurman dag dam dekker den dijk doorn draak duif duim duin eend "
    "eik engel faber feest fee haan haas hart heer heg hem hengel hoek hof hond huis jager "
    "kamp kan keizer kerk kers kind kip koek kok kon koning koper kort kracht krul kuiper "
    "lam land leeuw lin linde lot maan maat mare mees meid mens merel mol moor muis muur "
    "nagel noot oog oost otter paard pad parel pas pauw peer pels pen pluim poot post prins "
    "raaf riet roos ruiter schaap schip school slot smit sol stam ster storm straat struik "
    "tak timmer top tuin tuinman valk veen veer veld vis visser vlinder vogel vonk vos "
    "vrede vreugde wagen wal water weg west wiel wijn wolf zand zee zegel zeil zon zus "
    "zwaan"
)
# Those that also stand at the beginning of a sentence: there a capital says nothing.
_STARTERS = _words(
    "al ben door geel goed groen groot jan jong jonge kaan klein kom lang lente licht lief "
    "liefde maar mei meer meester mooi naar pak rood snel sterk stil storm ties vlug vroeg "
    "wees wel wil wilde winter wijs wit zacht zeg zoet zomer zwart"
)
_BETWEEN = _words("van der den de het ter ten te 't in op el al la le du da dos di von bin")
_MONTHS = _words(
    "januari februari maart april mei juni juli augustus september oktober november "
    "december january february march may june july august october"
)

SHORT = 3  # letters; what is shorter is too often part of something else
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OPENS_SENTENCE = frozenset("\"'“‘(•*-")  # may stand between the end of one and the next
_ENDS_SENTENCE = frozenset(".!?:\n")
# From the sign in the middle on: from its beginning every long word would be read again and again.
_EMAIL = re.compile(r"(?<=[^\s@<>()])@[^\s@<>()]+\.[^\s@<>().]{2,}")
_DUTCH_PHONE = re.compile(
    r"(?<!\d)\(?(?:(?:\+31|0031)[\s.-]?(?:\(0\))?[\s.-]?[1-9]|0[1-9])(?:[\s.()-]{0,2}\d){8}(?!\d)"
)
_FOREIGN_PHONE = re.compile(r"(?<![\d+])\+(?!31)\d(?:[\s.()-]{0,2}\d){7,13}(?!\d)")
_NINE = re.compile(r"(?<![\d,.-])\d(?:[ .]?\d){8}(?![\d,-]|\.\d)")
_NUMERIC_DAY = re.compile(r"(?<![\d.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d{2})(?![\d-]|\.\d)")
_ISO_DAY = re.compile(r"(?<![\d-])((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?![\d-])")
_MONTH = rf"(?:{'|'.join(sorted(_MONTHS))}|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)"
_WORDED_DAY = re.compile(
    rf"(?<!\d)(\d{{1,2}})\.?\s{_MONTH}"
    r"\s['’]?((?:19|20)?\d{2})(?![\d:.]\d|\d)",
    re.IGNORECASE,
)
_BORN = re.compile(r"\b(?:geboren\b|geb\.|born\b)[^.!?\n]{0,20}\d", re.IGNORECASE)


def traces_in(text: str, names: Iterable[str] = ()) -> frozenset[Trace]:
    """Return the kinds of trace in a text; `names` are full names of people that are known."""
    return frozenset(_found(text, names))


def _found(text: str, names: Iterable[str]) -> Iterator[Trace]:
    if _EMAIL.search(text):
        yield Trace.EMAIL
    rest = _FOREIGN_PHONE.sub(" ", _DUTCH_PHONE.sub(" ", text))
    if rest != text:
        yield Trace.PHONE
    if _NINE.search(rest):
        yield Trace.NINE_DIGITS
    if _has_day(rest):
        yield Trace.BIRTH_DATE
    if _has_name(text, names):
        yield Trace.NAME


def _has_day(text: str) -> bool:
    """Tell whether there is a full date with its year, or a birth."""
    if _BORN.search(text) or _WORDED_DAY.search(text):
        return True
    numeric = ((m[4], m[3], m[1]) for m in _NUMERIC_DAY.finditer(text))
    iso = ((m[1], m[2], m[3]) for m in _ISO_DAY.finditer(text))
    return any(_is_day(*parts) for parts in (*numeric, *iso))


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(2000 + int(year) % 100, int(month), int(day))
    except ValueError:
        return False
    return True


def _has_name(text: str, names: Iterable[str]) -> bool:
    known = {part.casefold() for name in names for part in _parts(name)}
    return any(_is_name(text, word, known) for word in _WORD.finditer(text))


def _parts(name: str) -> Iterator[str]:
    """Yield what may give somebody away: every word of the name but those in between."""
    for word in _WORD.findall(name):
        if len(word) > 1 and word.casefold() not in _BETWEEN:
            yield word


def _is_name(text: str, word: re.Match[str], known: set[str]) -> bool:
    plain = word[0].casefold()
    own = plain if plain in known else plain.removesuffix("s")
    if own not in known:
        return False
    if own not in _WORDS | _STARTERS and own == plain and len(own) >= SHORT:
        return True
    return word[0][0].isupper() and not (own in _STARTERS and _begins(text, word.start()))


def _begins(text: str, at: int) -> bool:
    """Tell whether a sentence begins at a place in a text."""
    while at and (text[at - 1].isspace() or text[at - 1] in _OPENS_SENTENCE):
        at -= 1
        if text[at] in _ENDS_SENTENCE:
            return True
    return not at or text[at - 1] in _ENDS_SENTENCE
