"""Days as people write them: 14-1, 1 sept 2026, 2026-09-01, 01/09/26, or Excel's day number."""

import re
from calendar import monthrange
from datetime import date, timedelta

from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb febr february",
            "maart mrt maa mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "augustus aug august",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAY = re.compile(
    r"^(ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"\b[.,]?\s+",
)
_MIDNIGHT = re.compile(r"[ t]0?0:00(:00(\.0+)?)?z?$")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*['’]?(\d{4}|\d{2}))?[-.]?")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[\s.-]*([a-z]+)\.?[\s.,-]*['’]?(\d{4}|\d{2})?"
)
_MONTH_DAY = re.compile(r"([a-z]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}))?")
_EXCEL_START = date(1899, 12, 30)
_EXCEL_DAYS = range(20_000, 80_000)  # 1954 to 2119
_YEARS = range(1900, 2200)


class BadDayError(DomainError):
    """A text that is no day; `proposal` is what was probably meant, as an ISO date."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is not a date. A date looks like 14-1-2027.")

    def __init__(self, text: str, proposal: date | None = None) -> None:
        super().__init__(text=text)
        self.proposal = proposal.isoformat() if proposal else None


def read_day(text: str, *, near: date) -> date:
    """Return the day that `text` means or raise BadDayError.

    A day without a year is the one closest to `near`. Numbers are day first, as in Dutch.
    """
    plain = _MIDNIGHT.sub("", text.strip().casefold())
    plain = _WEEKDAY.sub("", plain).strip()
    if re.fullmatch(r"\d{5}(\.0+)?", plain) and int(plain[:5]) in _EXCEL_DAYS:
        return _EXCEL_START + timedelta(days=int(plain[:5]))
    parts = _year_first(plain) or _in_numbers(plain) or _in_words(plain)
    if parts is None:
        raise BadDayError(text)
    year, month, day = parts
    found = _closest(month, day, near) if year is None else _date(year, month, day)
    if found is None:
        raise BadDayError(text, _repaired(year or near.year, month, day))
    return found


def _year_first(text: str) -> tuple[int | None, int, int] | None:
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


def _in_numbers(text: str) -> tuple[int | None, int, int] | None:
    match = _NUMBERS.fullmatch(text)
    return (_year(match[3]), int(match[2]), int(match[1])) if match else None


def _in_words(text: str) -> tuple[int | None, int, int] | None:
    match = _DAY_MONTH.fullmatch(text)
    if match and match[2] in _MONTHS:
        return _year(match[3]), _MONTHS[match[2]], int(match[1])
    match = _MONTH_DAY.fullmatch(text)
    if match and match[1] in _MONTHS:
        return _year(match[3]), _MONTHS[match[1]], int(match[2])
    return None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _closest(month: int, day: int, near: date) -> date | None:
    around = (_date(near.year + offset, month, day) for offset in (0, 1, -1))
    known = [found for found in around if found is not None]
    return min(known, key=lambda found: abs(found - near)) if known else None


def _repaired(year: int, month: int, day: int) -> date | None:
    if month > 12 >= day:
        return _date(year, day, month)
    if year in _YEARS and 1 <= month <= 12 and 28 < day <= 31:
        return date(year, month, monthrange(year, month)[1])
    return None
