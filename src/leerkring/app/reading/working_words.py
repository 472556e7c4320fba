"""The words in which people write down their working days, Dutch and English, cut into tokens."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from leerkring.domain.people import Weeks

DUTCH_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_DUTCH = ("ma", "di", "wo", "do", "vr", "za", "zo")
SHORT_ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

Times = tuple[time | None, time | None]
WHOLE_DAY: Times = (None, None)


class Kind(Enum):
    """What a token does in a sentence about working days."""

    DAY = auto()
    ALL_WEEK = auto()
    THROUGH = auto()
    UNTIL = auto()
    FROM = auto()
    TIME = auto()
    PART = auto()
    WEEKS = auto()
    BREAK = auto()
    COLON = auto()
    OPEN = auto()
    CLOSE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True)
class Token:
    """One meaningful piece of text; `start` and `end` are its place in that text."""

    kind: Kind
    text: str
    start: int
    end: int
    day: int = 0
    at: time | None = None
    times: Times = WHOLE_DAY
    weeks: Weeks = Weeks.EVERY


_PARTS: dict[str, Times] = {
    "ochtend": (None, time(12, 30)),
    "morgen": (None, time(12, 30)),
    "vm": (None, time(12, 30)),
    "morning": (None, time(12, 30)),
    "middag": (time(12, 30), time(18)),
    "nm": (time(12, 30), time(18)),
    "afternoon": (time(12, 30), time(18)),
    "avond": (time(18), None),
    "evening": (time(18), None),
}
_WEEKS = {"even": Weeks.EVEN, "oneven": Weeks.ODD, "odd": Weeks.ODD, "every": Weeks.EVERY}
_WORDS = {
    "tm": Kind.THROUGH,
    "through": Kind.THROUGH,
    "thru": Kind.THROUGH,
    "tot": Kind.UNTIL,
    "to": Kind.UNTIL,
    "until": Kind.UNTIL,
    "till": Kind.UNTIL,
    "van": Kind.FROM,
    "vanaf": Kind.FROM,
    "from": Kind.FROM,
}
_NOISE = frozenset(
    re.findall(
        r"\w+", "en and op on in de het the s an a week weken weeks wk dag day days werkt uur"
    )
)
_PIECE = re.compile(
    r"(?P<all_week>(?:elke|iedere|every) (?:werk|week)?da[gy]\b|alle (?:werk)?dagen"
    r"|(?:de )?hele week|all week|weekdays|werkdagen|werkweek|full-?time|voltijds?\b)"
    r"|(?P<all_day>(?:de )?(?:hele|gehele) dag|all day|whole day)"
    r"|(?P<weeks>(?:on)?even\b(?:[ -]*(?:weken|week|weeks|wk)\b)?|odd(?: weeks?)?"
    r"|(?:elke|iedere|every) week|wekelijks|weekly)"
    r"|(?P<through>t/m|t\.?m\.|tot en met|tot & met|up to and including)"
    r"|(?P<time>\d{1,2} ?[:.hu] ?\d{2}(?: ?(?:uur|hrs|u|h)\b)?|\d{3,4}\b"
    r"|\d{1,2}(?: ?(?:uur|u|h)\b)?)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<dash>[-‐‑‒–—~])"
    r"|(?P<break>[,;\n])|(?P<colon>:)|(?P<open>[(\[])|(?P<close>[)\]])"
    r"|(?P<joint>[\s/&+.'’|·*]+)"
    r"|(?P<rest>.)"
)
_MARKS = {
    "dash": Kind.THROUGH,
    "through": Kind.THROUGH,
    "break": Kind.BREAK,
    "colon": Kind.COLON,
    "open": Kind.OPEN,
    "close": Kind.CLOSE,
    "all_week": Kind.ALL_WEEK,
    "all_day": Kind.PART,
}
MIDNIGHT_AT_THE_END = time.max


def vocabulary() -> list[str]:
    """Return the words that a misspelt one may have been."""
    return [*DUTCH_DAYS, *ENGLISH_DAYS, "ochtend", "middag", "avond", "even", "oneven", "vanaf"]


def tokens(text: str) -> Iterator[Token]:
    """Cut `text` into tokens; what means nothing here becomes UNKNOWN."""
    for match in _PIECE.finditer(text.casefold()):
        group = match.lastgroup or "rest"
        found = match.group()
        place = (text[match.start() : match.end()], match.start(), match.end())
        if group in _MARKS:
            yield Token(_MARKS[group], *place)
        elif group == "weeks":
            key = re.split(r"[ -]|we", found)[0] or "every"
            yield Token(Kind.WEEKS, *place, weeks=_WEEKS.get(key, Weeks.EVERY))
        elif group == "time":
            at = _time(found)
            yield Token(Kind.UNKNOWN if at is None else Kind.TIME, *place, at=at)
        elif group == "word":
            yield from _of_word(found, *place)
        elif group == "rest":
            yield Token(Kind.UNKNOWN, *place)


def _of_word(word: str, text: str, start: int, end: int) -> Iterator[Token]:
    if word in _WORDS:
        yield Token(_WORDS[word], text, start, end)
    elif word in _PARTS:
        yield Token(Kind.PART, text, start, end, times=_PARTS[word])
    elif word not in _NOISE:
        part = next((p for p in _PARTS if word.endswith(p) and len(p) > 2), "")
        days = _days(word.removesuffix(part))
        if not days:
            yield Token(Kind.UNKNOWN, text, start, end)
        for day in days:
            yield Token(Kind.DAY, text, start, end, day=day)
        if days and part:
            yield Token(Kind.PART, text, start, end, times=_PARTS[part])


def _days(word: str) -> tuple[int, ...]:
    """Return the weekday a word stands for, or the weekdays of "madido"."""
    stem = word.removesuffix("s") if word.endswith("days") else word
    stem = stem.removesuffix("en") if stem.endswith("dagen") else stem
    found = {
        index
        for names in (DUTCH_DAYS, ENGLISH_DAYS)
        for index, name in enumerate(names)
        if len(stem) >= 2 and name.startswith(stem)
    }
    if len(found) == 1:
        return (found.pop(),)
    pairs = [stem[i : i + 2] for i in range(0, len(stem), 2)]
    if len(pairs) > 1 and all(pair in SHORT_DUTCH for pair in pairs):
        return tuple(SHORT_DUTCH.index(pair) for pair in pairs)
    return ()


def _time(text: str) -> time | None:
    digits = re.findall(r"\d+", text)
    if len(digits) == 1 and len(digits[0]) > 2:
        digits = [digits[0][:-2], digits[0][-2:]]
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if (hour, minute) == (24, 0):
        return MIDNIGHT_AT_THE_END
    return time(hour, minute) if hour < 24 and minute < 60 else None
