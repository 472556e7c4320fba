"""Which recurrence rules are safe to follow, and how much work that is.

The library that counts goes on without end for some rules: INTERVAL=0, or 30 February. It counts
from the first time on, so a rule has a price; all rules of a file together may not cost too much.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from leerkring.app.invitations.letters import WhyUnread
from leerkring.calendars.components import TROUBLE, UnreadableError
from leerkring.calendars.moments import Moment, home_zone

_LONGEST_RULE = 500
# Per occurrence that is looked at, in what a day costs: about three microseconds.
_STEP_PRICES = {"HOURLY": 1, "DAILY": 1, "WEEKLY": 3, "MONTHLY": 4, "YEARLY": 25}
_STEP_HOURS = {"HOURLY": 1, "DAILY": 24, "WEEKLY": 168, "MONTHLY": 720, "YEARLY": 8760}
_MOST_WORK = 1_500_000
_MOST_AT_ONCE = 20_000
# The calendar repeats itself after 400 years, days of the week included.
_CYCLE = 400
_LAST_YEAR = 9999
# The library looks for ten times at once, however far away they are.
_AHEAD = 11

_PART = re.compile(
    r"(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYSETPOS|BYMONTH|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYDAY|BYHOUR"
    r"|BYMINUTE|BYSECOND)=([-+,A-Z0-9]+)",
    re.ASCII,
)
_UNTIL = re.compile(r"\d{8}(?:T\d{6}Z?)?", re.ASCII)
_WHOLE = re.compile(r"[1-9]\d{0,5}", re.ASCII)
_ALWAYS_SOME = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"})


@dataclass(frozen=True)
class Rule:
    """A recurrence rule that can be followed; `text` without what we do not know."""

    text: str
    parts: dict[str, str]

    def text_for(self, start: Moment) -> str:
        """Return the rule for a series that begins then, its end in the one way that is allowed.

        A day as the end includes that day. ValueError when the end is no date.
        """
        until = self.parts.get("UNTIL")
        if until is None:
            return self.text
        is_utc = until.endswith("Z")
        written = until.removesuffix("Z") if "T" in until else f"{until}T235959"
        end = datetime.strptime(written, "%Y%m%dT%H%M%S")
        if isinstance(start, datetime):
            zone = UTC if is_utc else start.tzinfo
            return self._until(f"{end.replace(tzinfo=zone).astimezone(UTC):%Y%m%dT%H%M%SZ}")
        if is_utc:
            end = end.replace(tzinfo=UTC).astimezone(home_zone())
        return self._until(f"{end:%Y%m%d}")

    def _until(self, end: str) -> str:
        return ";".join(f"{name}={value}" for name, value in {**self.parts, "UNTIL": end}.items())

    def last(self, start: datetime, otherwise: datetime) -> datetime:
        """Return a naive moment after which it gives nothing, at most `otherwise`."""
        if "UNTIL" in self.parts:
            until = datetime.strptime(self.parts["UNTIL"][:8], "%Y%m%d") + timedelta(days=2)
            return min(otherwise, until)
        if "COUNT" in self.parts and self.is_plain():
            hours = _STEP_HOURS[self.parts["FREQ"]] * int(self.parts.get("INTERVAL", "1"))
            if int(self.parts["COUNT"]) <= (otherwise - start) // timedelta(hours=hours):
                return start + timedelta(hours=hours) * (int(self.parts["COUNT"]) + 1)
        return otherwise

    def is_plain(self) -> bool:
        """Return whether each step gives a time, without having to look."""
        names = self.parts.keys() - _ALWAYS_SOME
        return not names or (names == {"BYDAY"} and self.parts["FREQ"] == "WEEKLY")

    def steps(self, span: timedelta) -> int:
        """Return how often the rule is applied in a span."""
        hours = max(span // timedelta(hours=1), 0)
        interval = int(self.parts.get("INTERVAL", "1"))
        return hours // (_STEP_HOURS[self.parts["FREQ"]] * interval) + 1

    def price(self, span: timedelta) -> int:
        """Return what it costs to follow the rule; each position is looked for by itself."""
        of_lists = (self.text.count(",") // 8 + 1) * self._listed("BYSETPOS")
        return self.steps(span) * _STEP_PRICES[self.parts["FREQ"]] * self._times() * of_lists

    def most(self, span: timedelta) -> int:
        """Return an upper bound of the occurrences in a span: one a day, or one an hour."""
        each = "HOURLY" if self.parts["FREQ"] == "HOURLY" else "DAILY"
        hours = max(span // timedelta(hours=1), 0)
        return (hours // _STEP_HOURS[each] + 1) * self._times()

    def _times(self) -> int:
        return self._listed("BYHOUR") * self._listed("BYMINUTE") * self._listed("BYSECOND")

    def _listed(self, name: str) -> int:
        return self.parts.get(name, "").count(",") + 1


def rule_of(text: str) -> Rule | None:
    """Return a rule, None for one that cannot or may not be followed (each minute or second)."""
    text = text.strip().upper().strip(";")
    if len(text) > _LONGEST_RULE:
        return None
    parts: dict[str, str] = {}
    for part in text.split(";"):
        found = _PART.fullmatch(part.strip())
        if found is not None:
            parts.setdefault(found.group(1), found.group(2))
        elif not part.strip().startswith("X-"):
            return None
    counts = (parts.get(name, "1") for name in ("INTERVAL", "COUNT"))
    if parts.get("FREQ") not in _STEP_HOURS or not all(map(_WHOLE.fullmatch, counts)):
        return None
    if parts["FREQ"] == "HOURLY" and "BYSETPOS" in parts:
        # No program writes it, and it would be tried for every hour there is.
        return None
    if "UNTIL" in parts:
        if _UNTIL.fullmatch(parts["UNTIL"]) is None:
            return None
        # Against the standard, but written; the library wants one of them.
        parts.pop("COUNT", None)
    return Rule(";".join(f"{name}={value}" for name, value in parts.items()), parts)


class Work:
    """What may still be spent on the rules of one file."""

    def __init__(self) -> None:
        self._left = _MOST_WORK

    def spend(self, price: int) -> None:
        """Raise UnreadableError TOO_MANY when there is not so much left."""
        self._left -= price
        if self._left < 0:
            raise UnreadableError(WhyUnread.TOO_MANY)

    def allows(self, rule: Rule, start: datetime, last: datetime, span: timedelta) -> bool:
        """Return whether a rule ever gives a time, and pay for following it up to `last`.

        `start` and `last` are naive; of what it gives no more is kept than falls in `span`.
        Raises UnreadableError TOO_MANY.
        """
        if rule.most(span) > _MOST_AT_ONCE:
            raise UnreadableError(WhyUnread.TOO_MANY)
        self.spend(rule.price(rule.last(start, last) - start))
        return rule.is_plain() or self._ever(rule, start)

    def _ever(self, rule: Rule, start: datetime) -> bool:
        """Try the rule in the last years there are: then an empty one comes to an end soon."""
        from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

        later = start.year + (_LAST_YEAR - start.year) // _CYCLE * _CYCLE
        endless = ";".join(
            f"{name}={value}"
            for name, value in rule.parts.items()
            if name not in ("COUNT", "UNTIL")
        )
        moved = start.replace(year=later)
        try:
            found = list(islice(rrulestr(endless, dtstart=moved), _AHEAD))
        except TROUBLE:
            return False
        last = found[-1] if len(found) == _AHEAD else datetime(_LAST_YEAR, 12, 31)
        # Once here, and once more to see that nothing more comes in the period.
        self.spend(2 * _passed_over(rule, last - moved))
        return bool(found)


def _passed_over(rule: Rule, span: timedelta) -> int:
    """Return what it costs to find nothing; of hours, days that do not fit go as a whole."""
    price = rule.price(span)
    return price // 24 if rule.parts["FREQ"] == "HOURLY" else price
